//! Every SQL statement about who was asked for an alliance and takes part in it.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::alliances::dossiers::Standing;
use crate::alliances::dossiers::rules::{Answered, Given};
use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{AllianceId, PartyId};
use crate::members::TagKind;

/// A party of an alliance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = AllianceParty)]
pub struct Part {
    /// The party.
    #[serde(skip)]
    pub party_id: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called; empty for a person who did not agree to be listed.
    pub name: String,
    /// 1 when everybody may see its page.
    #[serde(skip)]
    pub is_listed: i64,
    /// Its sector.
    pub sector: String,
    /// Where it stands.
    pub state: Standing,
    /// What it does.
    pub role: String,
    /// What it brings.
    pub brings: String,
    /// When it was asked.
    pub invited_at: Moment,
    /// When it answered.
    pub answered_at: Option<Moment>,
    /// Why it does not take part, or left.
    pub reason: String,
    /// Whom it names instead.
    pub alternative: String,
}

/// How much of a need a party brings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = AlliancePledge)]
pub struct Pledge {
    /// The party.
    pub party_number: i64,
    /// The number of the need.
    pub need_number: i64,
    /// What it is.
    pub name: String,
    /// Its kind.
    pub kind: TagKind,
    /// How much, in the measure of the kind.
    pub amount: i64,
}

/// The parties of an alliance, those that take part first.
pub async fn parts_of(conn: &mut Conn, id: AllianceId) -> Result<Vec<Part>> {
    Ok(sqlx::query_as(
        "select party.party_id, party.number,
            case when party.kind = 'organisation' or party.listed_on is not null
                then party.name else '' end as name,
            cast(case when party.listed_on is not null and party.merged_into is null
                then 1 else 0 end as bigint) as is_listed,
            party.sector, alliance_party.state, alliance_party.role, alliance_party.brings,
            alliance_party.invited_at, alliance_party.answered_at, alliance_party.reason,
            alliance_party.alternative
         from alliance_party
         join party on party.party_id = alliance_party.party_id
         where alliance_party.alliance_id = $1
         order by alliance_party.state, party.name, party.number",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// What parties that take part, or were asked, bring of what is needed.
pub async fn pledges_of(conn: &mut Conn, id: AllianceId) -> Result<Vec<Pledge>> {
    Ok(sqlx::query_as(
        "select party.number as party_number, alliance_need.number as need_number, tag.name,
            tag.kind, alliance_pledge.amount
         from alliance_pledge
         join party on party.party_id = alliance_pledge.party_id
         join alliance_need on alliance_need.need_id = alliance_pledge.need_id
         join tag on tag.tag_id = alliance_need.tag_id
         where alliance_pledge.alliance_id = $1
         order by alliance_need.number, party.number",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// A party that is asked, also one that said no or left before.
pub(super) async fn put_part(
    conn: &mut Conn,
    id: AllianceId,
    party: PartyId,
    role: &str,
    at: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into alliance_party (alliance_id, party_id, state, role, brings, invited_at,
            reason, alternative)
         values ($1, $2, 'invited', $3, '', $4, '', '')
         on conflict (alliance_id, party_id) do update
         set state = 'invited', role = excluded.role, invited_at = excluded.invited_at,
            answered_at = null",
    )
    .bind(id)
    .bind(party)
    .bind(role)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn answer(
    conn: &mut Conn,
    id: AllianceId,
    party: PartyId,
    facts: &Answered,
    at: Moment,
) -> Result<()> {
    sqlx::query(
        "update alliance_party
         set state = $3, role = case when $4 = '' then role else $4 end, brings = $5,
            reason = $6, alternative = $7, answered_at = $8
         where alliance_id = $1 and party_id = $2",
    )
    .bind(id)
    .bind(party)
    .bind(facts.state)
    .bind(&facts.role)
    .bind(&facts.brings)
    .bind(&facts.reason)
    .bind(&facts.alternative)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn leave(
    conn: &mut Conn,
    id: AllianceId,
    party: PartyId,
    reason: &str,
    at: Moment,
) -> Result<()> {
    sqlx::query(
        "update alliance_party
         set state = 'left', reason = $3, answered_at = $4
         where alliance_id = $1 and party_id = $2",
    )
    .bind(id)
    .bind(party)
    .bind(reason)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(in crate::alliances::dossiers) async fn put_pledge(
    conn: &mut Conn,
    id: AllianceId,
    given: &Given,
) -> Result<()> {
    let (party, need, amount) = *given;
    sqlx::query(
        "insert into alliance_pledge (alliance_id, party_id, need_id, amount)
         values ($1, $2, $3, $4)",
    )
    .bind(id)
    .bind(party)
    .bind(need)
    .bind(amount)
    .execute(conn)
    .await?;
    Ok(())
}
