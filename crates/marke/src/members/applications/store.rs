//! Every SQL statement about applications: one row is one, and one row is each of its steps.

use serde::{Deserialize, Serialize};
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ApplicationId, PartyId};
use crate::text::Language;

use super::{ApplicationStatus, NewApplication};

/// How many applications a list shows.
const LIST_LENGTH_MAX: i64 = 500;

/// Who asks to become a member, and as what. Personal data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromRow, ToSchema)]
#[serde(default)]
pub struct Applicant {
    /// `person` or `organisation`.
    pub kind: String,
    /// What it is called.
    pub name: String,
    /// Number in the trade register.
    pub kvk: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// Where it is.
    pub village: String,
    /// Postal code, `9641 AB`.
    pub postcode: String,
    /// Who speaks for an organisation.
    pub contact_name: String,
    /// Mail address.
    pub mail: String,
    /// Telephone number.
    pub phone: String,
    /// Why it wants to become a member.
    pub why: String,
    /// The key of the kind of member that it wishes to be.
    pub member_kind: String,
}

/// An application, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Application {
    /// Its identifier.
    pub application_id: ApplicationId,
    /// Its number.
    pub number: i64,
    /// The applicant's key to it: for nobody else.
    #[serde(skip)]
    pub code: String,
    /// How often it was written; a decision says which one it began with.
    pub revision: i64,
    /// The language to write to the applicant in.
    #[schema(value_type = String)]
    pub language: Language,
    /// Who asks, and for what.
    #[sqlx(flatten)]
    #[serde(flatten)]
    pub applicant: Applicant,
    /// What the kind of member is called.
    pub member_kind_name: String,
    /// When it came in.
    pub received_at: Moment,
    /// How far it is.
    pub status: ApplicationStatus,
    /// Since when.
    pub status_at: Moment,
    /// The number of the party that was admitted.
    pub party_number: Option<i64>,
    /// The member number that it got.
    pub member_number: Option<i64>,
    /// When what was personal in it was wiped.
    pub forgotten_at: Option<Moment>,
}

/// One step of an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct ApplicationStep {
    /// What it became.
    pub status: ApplicationStatus,
    /// On which day.
    pub happened_on: Day,
    /// The name of whoever wrote it down; empty for the applicant.
    pub by_name: String,
    /// Why.
    pub reason: String,
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: ApplicationId,
    code: &str,
    application: &NewApplication,
    now: Moment,
) -> Result<i64> {
    let applicant = &application.applicant;
    Ok(sqlx::query_scalar(
        "insert into application (
            application_id, number, code, form, language, kind, name, kvk, sector, village,
            postcode, contact_name, mail, phone, why, member_kind, received_at, status,
            status_at, revision)
         values (
            $1, (select coalesce(max(number), 0) + 1 from application), $2, $3, $4, $5, $6, $7,
            $8, $9, $10, $11, $12, $13, $14, $15, $16, 'received', $16, 1)
         returning number",
    )
    .bind(id)
    .bind(code)
    .bind(&application.form)
    .bind(application.language.unwrap_or(Language::Dutch))
    .bind(&applicant.kind)
    .bind(&applicant.name)
    .bind(&applicant.kvk)
    .bind(&applicant.sector)
    .bind(&applicant.village)
    .bind(&applicant.postcode)
    .bind(&applicant.contact_name)
    .bind(&applicant.mail)
    .bind(&applicant.phone)
    .bind(&applicant.why)
    .bind(&applicant.member_kind)
    .bind(now)
    .fetch_one(conn)
    .await?)
}

/// Number and code of the application of this name that came from this form after `since`.
pub(super) async fn from_form(
    conn: &mut Conn,
    form: &str,
    name: &str,
    since: Moment,
) -> Result<Option<(i64, String)>> {
    Ok(sqlx::query_as(
        "select number, code
         from application
         where form = $1 and form <> '' and name = $2 and received_at >= $3
         order by number
         limit 1",
    )
    .bind(form)
    .bind(name)
    .bind(since)
    .fetch_optional(conn)
    .await?)
}

/// The application with a number.
pub(super) async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Application>> {
    if number < 1 {
        return Ok(None);
    }
    Ok(find(conn, number, "").await?.pop())
}

/// The application with a tracking code.
pub(super) async fn by_code(conn: &mut Conn, code: &str) -> Result<Option<Application>> {
    if code.is_empty() {
        return Ok(None);
    }
    Ok(find(conn, 0, code).await?.pop())
}

/// Every application: what waits on top, then the newest.
pub(super) async fn list(conn: &mut Conn) -> Result<Vec<Application>> {
    find(conn, -1, "").await
}

/// The application with a number or a code; all of them for the number -1.
async fn find(conn: &mut Conn, number: i64, code: &str) -> Result<Vec<Application>> {
    Ok(sqlx::query_as(
        "select application.application_id, application.number, application.code,
            application.revision, application.language, application.kind, application.name,
            application.kvk, application.sector, application.village, application.postcode,
            application.contact_name, application.mail, application.phone, application.why,
            application.member_kind, membership_kind.name as member_kind_name,
            application.received_at, application.status, application.status_at,
            party.number as party_number, membership.member_number, application.forgotten_at
         from application
         join membership_kind on membership_kind.kind = application.member_kind
         left join party on party.party_id = application.party_id
         left join membership on membership.membership_id = application.membership_id
         where application.number = $1 or application.code = $2 or $1 = -1
         order by case when application.status in ('received', 'before-meeting') then 0 else 1
            end, application.number desc
         limit $3",
    )
    .bind(number)
    .bind(code)
    .bind(LIST_LENGTH_MAX)
    .fetch_all(conn)
    .await?)
}

/// The steps of an application, oldest first.
pub(super) async fn steps(conn: &mut Conn, id: ApplicationId) -> Result<Vec<ApplicationStep>> {
    Ok(sqlx::query_as(
        "select application_step.status, application_step.happened_on,
            coalesce(party.name, '') as by_name, application_step.reason
         from application_step
         left join party on party.party_id = application_step.by_id
         where application_step.application_id = $1
         order by application_step.place",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn add_step(
    conn: &mut Conn,
    id: ApplicationId,
    (status, happened_on, reason): (ApplicationStatus, Day, &str),
    by: Option<PartyId>,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into application_step (
            application_id, place, status, at, happened_on, by_id, reason)
         values (
            $1, (select count(*) + 1 from application_step where application_id = $1), $2, $3,
            $4, $5, $6)",
    )
    .bind(id)
    .bind(status)
    .bind(now)
    .bind(happened_on)
    .bind(by.map_or_else(String::new, |person| person.to_string()))
    .bind(reason)
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes how far an application is, and after an admission what came of it.
pub(super) async fn set_status(
    conn: &mut Conn,
    id: ApplicationId,
    status: ApplicationStatus,
    outcome: Option<&(PartyId, String)>,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "update application
         set status = $2, status_at = $3, party_id = $4, membership_id = $5,
            revision = revision + 1
         where application_id = $1",
    )
    .bind(id)
    .bind(status)
    .bind(now)
    .bind(outcome.map(|(party, _)| *party))
    .bind(outcome.map(|(_, membership)| membership.clone()))
    .execute(conn)
    .await?;
    Ok(())
}

/// Applications that came to nothing before a day and still tell of whom they were. A moment
/// compares with a day as text.
pub(super) async fn forgettable(conn: &mut Conn, before: Day) -> Result<Vec<ApplicationId>> {
    Ok(sqlx::query_scalar(
        "select application_id
         from application
         where status in ('refused', 'refused-by-meeting', 'withdrawn')
            and forgotten_at is null and status_at < $1
         order by number
         limit $2",
    )
    .bind(before)
    .bind(LIST_LENGTH_MAX)
    .fetch_all(conn)
    .await?)
}

/// Wipes what is personal in an application and in the reasons of its steps.
pub(super) async fn forget(conn: &mut Conn, id: ApplicationId, now: Moment) -> Result<()> {
    sqlx::query(
        "update application
         set form = '', name = '', kvk = '', village = '', postcode = '', contact_name = '',
            mail = '', phone = '', why = '', forgotten_at = $2, revision = revision + 1
         where application_id = $1",
    )
    .bind(id)
    .bind(now)
    .execute(&mut *conn)
    .await?;
    sqlx::query("update application_step set reason = '' where application_id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(())
}
