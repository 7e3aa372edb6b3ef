//! Every SQL statement about memberships and kinds of members.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;
use crate::units::Cents;

use super::Terms;

/// A kind of member.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct MemberKind {
    /// Its key; made of the name when it is empty.
    pub kind: String,
    /// What it is called.
    pub name: String,
    /// For whom it is.
    pub description: String,
    /// The fee for a year.
    #[sqlx(rename = "fee_cents")]
    #[serde(rename = "fee_cents")]
    pub fee: Cents,
    /// How many votes a member of this kind has.
    pub votes: i64,
    /// How often it was written; a change says which one it began with.
    pub revision: i64,
}

/// One membership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Membership {
    /// Which row.
    #[serde(skip)]
    pub membership_id: String,
    /// The member number.
    pub member_number: i64,
    /// The key of its kind.
    pub kind: String,
    /// What that kind is called.
    pub kind_name: String,
    /// The first day.
    pub joined_on: Day,
    /// The last day.
    pub ends_on: Option<Day>,
    /// Why it ended.
    pub end_reason: String,
    /// A condition under which it began.
    pub condition: String,
    /// When the condition is evaluated.
    pub evaluate_on: Option<Day>,
    /// Why it was let in from outside the area; empty when it works in it.
    pub deviation: String,
}

/// The kinds of members, by name.
pub async fn kinds(conn: &mut Conn) -> Result<Vec<MemberKind>> {
    Ok(sqlx::query_as(
        "select kind, name, description, fee_cents, votes, revision
         from membership_kind
         order by name, kind",
    )
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert_kind(conn: &mut Conn, kind: &MemberKind) -> Result<()> {
    sqlx::query(
        "insert into membership_kind (kind, name, description, fee_cents, votes, revision)
         values ($1, $2, $3, $4, $5, 1)",
    )
    .bind(&kind.kind)
    .bind(&kind.name)
    .bind(&kind.description)
    .bind(kind.fee)
    .bind(kind.votes)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn update_kind(conn: &mut Conn, kind: &MemberKind) -> Result<()> {
    sqlx::query(
        "update membership_kind
         set name = $2, description = $3, fee_cents = $4, votes = $5,
            revision = revision + 1
         where kind = $1",
    )
    .bind(&kind.kind)
    .bind(&kind.name)
    .bind(&kind.description)
    .bind(kind.fee)
    .bind(kind.votes)
    .execute(conn)
    .await?;
    Ok(())
}

/// Every membership that a party ever had, newest first.
pub async fn memberships_of(conn: &mut Conn, party: PartyId) -> Result<Vec<Membership>> {
    Ok(sqlx::query_as(
        "select membership.membership_id, membership.member_number, membership.kind,
            membership_kind.name as kind_name, membership.joined_on, membership.ends_on,
            membership.end_reason, membership.condition, membership.evaluate_on,
            membership.deviation
         from membership
         join membership_kind on membership_kind.kind = membership.kind
         where membership.party_id = $1
         order by membership.joined_on desc, membership.member_number desc",
    )
    .bind(party)
    .fetch_all(conn)
    .await?)
}

pub(in crate::members) async fn next_member_number(conn: &mut Conn) -> Result<i64> {
    let number = sqlx::query_scalar("select coalesce(max(member_number), 0) + 1 from membership");
    Ok(number.fetch_one(conn).await?)
}

pub(in crate::members) async fn insert(
    conn: &mut Conn,
    id: &str,
    member_number: i64,
    party: PartyId,
    terms: &Terms,
) -> Result<()> {
    sqlx::query(
        "insert into membership (
            membership_id, member_number, party_id, kind, joined_on, end_reason, condition,
            evaluate_on, deviation)
         values ($1, $2, $3, $4, $5, '', $6, $7, $8)",
    )
    .bind(id)
    .bind(member_number)
    .bind(party)
    .bind(&terms.kind)
    .bind(terms.joined_on)
    .bind(&terms.condition)
    .bind(terms.evaluate_on)
    .bind(&terms.deviation)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end(conn: &mut Conn, id: &str, last_day: Day, reason: &str) -> Result<()> {
    sqlx::query("update membership set ends_on = $2, end_reason = $3 where membership_id = $1")
        .bind(id)
        .bind(last_day)
        .bind(reason)
        .execute(conn)
        .await?;
    Ok(())
}

/// How many memberships of a party have not ended before a day.
pub(in crate::members) async fn count_running(
    conn: &mut Conn,
    party: PartyId,
    day: Day,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*)
         from membership
         where party_id = $1 and (ends_on is null or ends_on >= $2)",
    )
    .bind(party)
    .bind(day)
    .fetch_one(conn)
    .await?)
}
