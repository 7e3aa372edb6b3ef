//! Every SQL statement about who has an interest.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};

use super::rules::{Facts, STAKEHOLDERS_MAX};
use super::{StakeholderId, StakeholderKind, Step};

/// An organisation or group with an interest in a challenge. For the people who gather.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Stakeholder {
    /// Which.
    #[serde(skip)]
    pub stakeholder_id: StakeholderId,
    /// Its number.
    pub number: i64,
    /// The challenge.
    #[serde(skip)]
    pub challenge_id: ChallengeId,
    /// The number of the challenge.
    pub challenge_number: i64,
    /// What the challenge is called.
    pub challenge_title: String,
    /// The party of the register; none for one from outside it.
    #[serde(skip)]
    pub party_id: Option<PartyId>,
    /// The number of that party.
    pub party_number: Option<i64>,
    /// What kind of party it is.
    pub kind: StakeholderKind,
    /// What it is called.
    pub name: String,
    /// 1 when everybody may read the name.
    pub name_is_public: i64,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// Who said that it has an interest.
    pub source: String,
    /// When it was added.
    pub added_at: Moment,
    /// When it last said something itself.
    pub answered_at: Option<Moment>,
    /// How many links it has that work.
    pub links: i64,
    /// When its first link was made that works.
    pub asked_at: Option<Moment>,
    /// When it was taken off.
    pub off_at: Option<Moment>,
    /// Why.
    pub off_reason: String,
}

impl Stakeholder {
    /// Its name, if everybody may read it.
    pub fn public_name(&self) -> Option<&str> {
        (self.name_is_public == 1).then_some(self.name.as_str())
    }
}

/// A statement about stakeholders, with what a row of them needs.
macro_rules! stakeholders {
    ($rest:literal) => {
        concat!(
            "select stakeholder.stakeholder_id, stakeholder.number, stakeholder.challenge_id,
                challenge.number as challenge_number, challenge.title as challenge_title,
                stakeholder.party_id, party.number as party_number, stakeholder.kind,
                coalesce(party.name, stakeholder.name) as name,
                cast(case when party.party_id is null or party.listed_on is not null
                    then 1 else 0 end as bigint) as name_is_public,
                coalesce(party.sector, stakeholder.sector) as sector, stakeholder.source,
                stakeholder.added_at, stakeholder.answered_at,
                (select count(*)
                 from stakeholder_link
                 where stakeholder_link.stakeholder_id = stakeholder.stakeholder_id
                    and stakeholder_link.withdrawn_at is null) as links,
                (select min(stakeholder_link.made_at)
                 from stakeholder_link
                 where stakeholder_link.stakeholder_id = stakeholder.stakeholder_id
                    and stakeholder_link.withdrawn_at is null) as asked_at,
                stakeholder.off_at, stakeholder.off_reason
             from stakeholder
             join challenge on challenge.challenge_id = stakeholder.challenge_id
             left join party on party.party_id = stakeholder.party_id
             ",
            $rest
        )
    };
}

/// The stakeholder with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Stakeholder>> {
    Ok(sqlx::query_as(stakeholders!("where stakeholder.number = $1"))
        .bind(number)
        .fetch_optional(conn)
        .await?)
}

/// The stakeholder to which a link with this hash leads.
pub(super) async fn by_hash(conn: &mut Conn, hash: &str) -> Result<Option<Stakeholder>> {
    Ok(sqlx::query_as(stakeholders!(
        "where stakeholder.stakeholder_id = (
            select stakeholder_link.stakeholder_id
            from stakeholder_link
            where stakeholder_link.code_hash = $1 and stakeholder_link.withdrawn_at is null)"
    ))
    .bind(hash)
    .fetch_optional(conn)
    .await?)
}

/// Everybody with an interest in a challenge, also those who were taken off, in the order in which
/// they were added.
pub async fn stakeholders_of(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Stakeholder>> {
    Ok(sqlx::query_as(stakeholders!(
        "where stakeholder.challenge_id = $1
         order by stakeholder.number
         limit $2"
    ))
    .bind(challenge)
    .bind(i64::try_from(STAKEHOLDERS_MAX).unwrap_or(i64::MAX))
    .fetch_all(conn)
    .await?)
}

/// The stakeholders of a challenge that are parties of the register and were not taken off: number
/// and party. Who was entered twice counts as the one that goes on.
pub(super) async fn parties_of(
    conn: &mut Conn,
    challenge: ChallengeId,
) -> Result<Vec<(i64, PartyId)>> {
    Ok(sqlx::query_as(
        "select stakeholder.number, coalesce(party.merged_into, party.party_id)
         from stakeholder
         join party on party.party_id = stakeholder.party_id
         where stakeholder.challenge_id = $1 and stakeholder.off_at is null
         order by stakeholder.number
         limit $2",
    )
    .bind(challenge)
    .bind(i64::try_from(STAKEHOLDERS_MAX).unwrap_or(i64::MAX))
    .fetch_all(conn)
    .await?)
}

/// A row that somebody may fill in for a party that they represent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = OwnInterest)]
pub struct Own {
    /// The number of the stakeholder.
    pub number: i64,
    /// The number of the challenge.
    pub challenge_number: i64,
    /// What the challenge is called.
    pub challenge_title: String,
    /// The party.
    pub name: String,
    /// The last day.
    pub closes_on: Option<Day>,
    /// When it last said something.
    pub answered_at: Option<Moment>,
}

/// The rows that a person may fill in for parties that they represent today, where gathering is
/// open.
pub async fn own_of(conn: &mut Conn, person: PartyId, today: Day) -> Result<Vec<Own>> {
    Ok(sqlx::query_as(
        "select distinct stakeholder.number, challenge.number as challenge_number,
            challenge.title as challenge_title, party.name, stakeholder_gathering.closes_on,
            stakeholder.answered_at
         from stakeholder
         join challenge on challenge.challenge_id = stakeholder.challenge_id
         join party on party.party_id = stakeholder.party_id
         join stakeholder_gathering
            on stakeholder_gathering.challenge_id = stakeholder.challenge_id
         left join member_function on member_function.for_party_id = stakeholder.party_id
            and member_function.person_id = $1 and member_function.function = 'representative'
            and member_function.from_on <= $2
            and (member_function.until_on is null or member_function.until_on >= $2)
         where (member_function.function_id is not null or stakeholder.party_id = $1)
            and stakeholder.off_at is null and stakeholder_gathering.closed_at is null
            and (stakeholder_gathering.closes_on is null
                or stakeholder_gathering.closes_on >= $2)
         order by stakeholder.number
         limit 100",
    )
    .bind(person)
    .bind(today)
    .fetch_all(conn)
    .await?)
}

/// What organisations and groups are called that are known already, for suggestions while typing.
pub async fn known_names(conn: &mut Conn) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(
        "select name
         from party
         where kind = 'organisation' and merged_into is null and listed_on is not null
         order by name
         limit 1000",
    )
    .fetch_all(conn)
    .await?)
}

/// Gives the number of the new stakeholder.
pub(super) async fn insert(
    conn: &mut Conn,
    (id, challenge): (StakeholderId, ChallengeId),
    facts: &Facts,
    (person, now): (&str, Moment),
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into stakeholder (
            stakeholder_id, number, challenge_id, party_id, kind, name, sector, source, added_by,
            added_at, off_reason, revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, '', 1
         from stakeholder
         returning number",
    )
    .bind(id)
    .bind(challenge)
    .bind(facts.party)
    .bind(facts.kind)
    .bind(&facts.name)
    .bind(&facts.sector)
    .bind(&facts.source)
    .bind(person)
    .bind(now)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn set_off(
    conn: &mut Conn,
    id: StakeholderId,
    off_at: Option<Moment>,
    reason: &str,
) -> Result<()> {
    let statement = "update stakeholder
         set off_at = $2, off_reason = $3, revision = revision + 1
         where stakeholder_id = $1";
    sqlx::query(statement).bind(id).bind(off_at).bind(reason).execute(conn).await?;
    Ok(())
}

/// Notes that a stakeholder said something itself.
pub(super) async fn set_answered(conn: &mut Conn, id: StakeholderId, now: Moment) -> Result<()> {
    let statement = "update stakeholder
         set answered_at = $2, revision = revision + 1
         where stakeholder_id = $1";
    sqlx::query(statement).bind(id).bind(now).execute(conn).await?;
    Ok(())
}

/// Open challenges whose interests were gathered: number, title and the steps that count.
pub(super) async fn steps_asked(conn: &mut Conn) -> Result<Vec<(i64, String, String)>> {
    Ok(sqlx::query_as(
        "select challenge.number, challenge.title, stakeholder_gathering.steps
         from stakeholder_gathering
         join challenge on challenge.challenge_id = stakeholder_gathering.challenge_id
         where challenge.closed_at is null and stakeholder_gathering.steps <> ''
         order by challenge.number desc
         limit 200",
    )
    .fetch_all(conn)
    .await?)
}

/// The steps at which somebody does the work, with the number of the challenge.
pub(super) async fn steps_done(conn: &mut Conn) -> Result<Vec<(i64, Step)>> {
    Ok(sqlx::query_as(
        "select distinct challenge.number, stakeholder_role.step
         from stakeholder_role
         join stakeholder on stakeholder.stakeholder_id = stakeholder_role.stakeholder_id
         join challenge on challenge.challenge_id = stakeholder.challenge_id
         where stakeholder_role.role = 'doet' and stakeholder_role.until_at is null
            and stakeholder.off_at is null and challenge.closed_at is null",
    )
    .fetch_all(conn)
    .await?)
}

/// The steps at which a party says itself that it does the work: number and title of the
/// challenge, and the step.
pub(super) async fn steps_of(conn: &mut Conn, party: PartyId) -> Result<Vec<(i64, String, Step)>> {
    Ok(sqlx::query_as(
        "select distinct challenge.number, challenge.title, stakeholder_role.step
         from stakeholder
         join stakeholder_role on stakeholder_role.stakeholder_id = stakeholder.stakeholder_id
         join challenge on challenge.challenge_id = stakeholder.challenge_id
         where stakeholder.party_id = $1 and stakeholder.off_at is null
            and stakeholder_role.role = 'doet' and stakeholder_role.origin = 'own'
            and stakeholder_role.until_at is null and challenge.closed_at is null
         order by challenge.number, stakeholder_role.step",
    )
    .bind(party)
    .fetch_all(conn)
    .await?)
}
