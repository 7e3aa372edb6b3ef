//! Every SQL statement about what challenges need.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, NeedId};
use crate::members::{Sector, TagKind};

use super::rules::{Facts, Frame, SectorBounds};

/// Something that a challenge needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Need {
    /// Which.
    #[serde(skip)]
    pub need_id: NeedId,
    /// Its number.
    pub number: i64,
    /// The number of the challenge.
    pub challenge_number: i64,
    /// What the challenge is called.
    pub challenge_title: String,
    /// Whether the challenge has ended: 0 or 1.
    #[serde(skip)]
    pub challenge_closed: i64,
    /// The word, by identifier.
    #[serde(skip)]
    pub tag_id: String,
    /// The word.
    pub name: String,
    /// Other words for the same.
    #[serde(skip)]
    pub synonyms: String,
    /// What it names.
    pub kind: TagKind,
    /// How much, in the measure of the kind.
    pub amount: i64,
    /// 1 useful, 2 important, 3 not without it.
    pub importance: i64,
    /// What it is for.
    pub why: String,
    /// When it was ended.
    pub ended_at: Option<Moment>,
    /// Why.
    pub end_reason: String,
    /// How often it was written.
    pub revision: i64,
}

/// A statement about needs, with what a row of them needs.
macro_rules! needs {
    ($rest:literal) => {
        concat!(
            "select alliance_need.need_id, alliance_need.number,
                challenge.number as challenge_number, challenge.title as challenge_title,
                case when challenge.closed_at is null then 0 else 1 end as challenge_closed,
                alliance_need.tag_id, tag.name, tag.synonyms, tag.kind, alliance_need.amount,
                alliance_need.importance, alliance_need.why, alliance_need.ended_at,
                alliance_need.end_reason, alliance_need.revision
             from alliance_need
             join challenge on challenge.challenge_id = alliance_need.challenge_id
             join tag on tag.tag_id = alliance_need.tag_id
             ",
            $rest
        )
    };
}

/// What a challenge needs, what matters most first; what was ended last.
pub async fn of_challenge(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Need>> {
    let statement = needs!(
        "where alliance_need.challenge_id = $1
         order by case when alliance_need.ended_at is null then 0 else 1 end,
            alliance_need.importance desc, alliance_need.number"
    );
    Ok(sqlx::query_as(statement).bind(challenge).fetch_all(conn).await?)
}

/// The need with this number.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Need>> {
    let statement = needs!("where alliance_need.number = $1");
    Ok(sqlx::query_as(statement).bind(number).fetch_optional(conn).await?)
}

/// Everything that open challenges need now, what matters most first.
pub async fn list(conn: &mut Conn) -> Result<Vec<Need>> {
    let statement = needs!(
        "where alliance_need.ended_at is null and challenge.closed_at is null
         order by alliance_need.importance desc, alliance_need.number"
    );
    Ok(sqlx::query_as(statement).fetch_all(conn).await?)
}

/// The frame of a challenge, if somebody wrote one.
pub async fn frame_of(conn: &mut Conn, challenge: ChallengeId) -> Result<Option<Frame>> {
    let frame: Option<(Day, Day, i64, i64, i64)> = sqlx::query_as(
        "select starts_on, ends_on, size_max, needs_lead, revision
         from alliance_frame
         where challenge_id = $1",
    )
    .bind(challenge)
    .fetch_optional(&mut *conn)
    .await?;
    let Some((starts_on, ends_on, size_max, needs_lead, revision)) = frame else {
        return Ok(None);
    };
    let sectors: Vec<(Sector, i64, i64)> = sqlx::query_as(
        "select sector, least, most
         from alliance_frame_sector
         where challenge_id = $1
         order by sector",
    )
    .bind(challenge)
    .fetch_all(conn)
    .await?;
    let bounds = |(sector, least, most)| SectorBounds { sector, least, most };
    Ok(Some(Frame {
        starts_on,
        ends_on,
        size_max,
        needs_lead: needs_lead == 1,
        sectors: sectors.into_iter().map(bounds).collect(),
        revision,
    }))
}

/// What parties on the public list look for themselves: word, number and name of the party.
pub(super) async fn sought_by_parties(
    conn: &mut Conn,
    today: Day,
) -> Result<Vec<(String, i64, String)>> {
    Ok(sqlx::query_as(
        "select tag.name, party.number, party.name
         from (
            select party_tag.party_id, party_tag.tag_id
            from party_tag
            where party_tag.relation = 'lacks'
            union
            select alliance_capacity.party_id, alliance_capacity.tag_id
            from alliance_capacity
            where alliance_capacity.bearing = 'seeks' and alliance_capacity.ended_at is null
                and alliance_capacity.until_on >= $1) as sought
         join tag on tag.tag_id = sought.tag_id
         join party on party.party_id = sought.party_id
         where party.listed_on is not null and party.merged_into is null
         order by lower(tag.name), tag.tag_id, party.name, party.number
         limit 2000",
    )
    .bind(today)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: NeedId,
    challenge: ChallengeId,
    facts: &Facts,
    at: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into alliance_need (need_id, number, challenge_id, tag_id, amount, importance,
            why, added_at, end_reason, revision)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, '', 1
         from alliance_need
         returning number",
    )
    .bind(id)
    .bind(challenge)
    .bind(&facts.tag)
    .bind(facts.amount)
    .bind(facts.importance)
    .bind(&facts.why)
    .bind(at)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn update(conn: &mut Conn, id: NeedId, facts: &Facts) -> Result<()> {
    sqlx::query(
        "update alliance_need
         set amount = $2, importance = $3, why = $4, revision = revision + 1
         where need_id = $1",
    )
    .bind(id)
    .bind(facts.amount)
    .bind(facts.importance)
    .bind(&facts.why)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn end(conn: &mut Conn, id: NeedId, reason: &str, at: Moment) -> Result<()> {
    sqlx::query(
        "update alliance_need
         set ended_at = $2, end_reason = $3, revision = revision + 1
         where need_id = $1",
    )
    .bind(id)
    .bind(at)
    .bind(reason)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn put_frame(conn: &mut Conn, id: ChallengeId, frame: &Frame) -> Result<()> {
    sqlx::query(
        "insert into alliance_frame (challenge_id, starts_on, ends_on, size_max, needs_lead,
            revision)
         values ($1, $2, $3, $4, $5, 1)
         on conflict (challenge_id) do update
         set starts_on = excluded.starts_on, ends_on = excluded.ends_on,
            size_max = excluded.size_max, needs_lead = excluded.needs_lead,
            revision = alliance_frame.revision + 1",
    )
    .bind(id)
    .bind(frame.starts_on)
    .bind(frame.ends_on)
    .bind(frame.size_max)
    .bind(i64::from(frame.needs_lead))
    .execute(&mut *conn)
    .await?;
    for sector in Sector::ALL {
        let bounds = frame.bounds(*sector);
        sqlx::query(
            "insert into alliance_frame_sector (challenge_id, sector, least, most)
             values ($1, $2, $3, $4)
             on conflict (challenge_id, sector) do update
             set least = excluded.least, most = excluded.most",
        )
        .bind(id)
        .bind(*sector)
        .bind(bounds.least)
        .bind(bounds.most)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}
