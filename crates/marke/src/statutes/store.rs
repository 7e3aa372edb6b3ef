//! Every SQL statement about the cooperative's own details.

use serde::{Deserialize, Serialize};
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;

/// One version of the cooperative's own details.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromRow, ToSchema)]
#[serde(default)]
pub struct Statutes {
    /// The day it came into force, as `2026-01-01`.
    pub effective_on: String,
    /// What people call the cooperative.
    pub name: String,
    /// The full name, with W.A., B.A. or U.A.
    pub statutory_name: String,
    /// Number in the trade register.
    pub kvk: String,
    /// The municipality of its seat.
    pub seat: String,
    /// What the area is called.
    pub area_name: String,
    /// The postcodes of the area, as `9500-9599, 9640`; empty when no line is drawn.
    pub area_postcodes: String,
    /// Where to write to.
    pub contact_mail: String,
    /// What it is for, in Dutch.
    pub mission_nl: String,
    /// What it is for, in English.
    pub mission_en: String,
    /// How to join, in Dutch.
    pub join_nl: String,
    /// How to join, in English.
    pub join_en: String,
    /// How to leave, in Dutch.
    pub leave_nl: String,
    /// How to leave, in English.
    pub leave_en: String,
    /// Weeks of notice before the end of the financial year (article 2:36: four).
    pub notice_weeks: i64,
    /// Working days within which somebody looks at a new wish.
    pub triage_working_days: i64,
}

pub(super) async fn on(conn: &mut Conn, day: Day) -> Result<Option<Statutes>> {
    Ok(sqlx::query_as(
        "select effective_on, name, statutory_name, kvk, seat, area_name, area_postcodes,
            contact_mail, mission_nl, mission_en, join_nl, join_en, leave_nl, leave_en,
            notice_weeks, triage_working_days
         from statutes_version
         where effective_on <= $1
         order by effective_on desc, version_number desc
         limit 1",
    )
    .bind(day)
    .fetch_optional(conn)
    .await?)
}

/// What people call the cooperative on a day; empty before its first statutes.
pub async fn name_on(conn: &mut Conn, day: Day) -> Result<String> {
    let name: Option<String> = sqlx::query_scalar(
        "select name
         from statutes_version
         where effective_on <= $1
         order by effective_on desc, version_number desc
         limit 1",
    )
    .bind(day)
    .fetch_optional(conn)
    .await?;
    Ok(name.unwrap_or_default())
}

pub(super) async fn insert(conn: &mut Conn, statutes: &Statutes) -> Result<()> {
    sqlx::query(
        "insert into statutes_version (
            version_number, effective_on, name, statutory_name, kvk, seat, area_name,
            area_postcodes, contact_mail, mission_nl, mission_en, join_nl, join_en,
            leave_nl, leave_en,
            notice_weeks, triage_working_days)
         values (
            (select coalesce(max(version_number), 0) + 1 from statutes_version),
            $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
    )
    .bind(&statutes.effective_on)
    .bind(&statutes.name)
    .bind(&statutes.statutory_name)
    .bind(&statutes.kvk)
    .bind(&statutes.seat)
    .bind(&statutes.area_name)
    .bind(&statutes.area_postcodes)
    .bind(&statutes.contact_mail)
    .bind(&statutes.mission_nl)
    .bind(&statutes.mission_en)
    .bind(&statutes.join_nl)
    .bind(&statutes.join_en)
    .bind(&statutes.leave_nl)
    .bind(&statutes.leave_en)
    .bind(statutes.notice_weeks)
    .bind(statutes.triage_working_days)
    .execute(conn)
    .await?;
    Ok(())
}
