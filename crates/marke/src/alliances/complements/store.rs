//! Every SQL statement of complements; they only read.

use sqlx::FromRow;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

use super::Other;
use super::rules::Said;

/// Who has which word (`has`) and who lacks which (`lacks`), from the register and from what
/// parties said with an amount; `$1` is the day.
macro_rules! with_words {
    ($rest:literal) => {
        concat!(
            "with has as (
                select coalesce(party.merged_into, party.party_id) as party_id, party_tag.tag_id
                from party_tag
                join party on party.party_id = party_tag.party_id
                where party_tag.relation in ('has', 'offers')
                union
                select coalesce(party.merged_into, party.party_id), alliance_capacity.tag_id
                from alliance_capacity
                join party on party.party_id = alliance_capacity.party_id
                where alliance_capacity.bearing = 'brings' and alliance_capacity.ended_at is null
                    and alliance_capacity.tag_id is not null
                    and alliance_capacity.until_on >= $1),
             lacks as (
                select coalesce(party.merged_into, party.party_id) as party_id, party_tag.tag_id
                from party_tag
                join party on party.party_id = party_tag.party_id
                where party_tag.relation = 'lacks'
                union
                select coalesce(party.merged_into, party.party_id), alliance_capacity.tag_id
                from alliance_capacity
                join party on party.party_id = alliance_capacity.party_id
                where alliance_capacity.bearing = 'seeks' and alliance_capacity.ended_at is null
                    and alliance_capacity.tag_id is not null
                    and alliance_capacity.until_on >= $1)
             ",
            $rest
        )
    };
}

/// A party with a word, as a row.
#[derive(FromRow)]
struct Row {
    number: i64,
    name: String,
    sector: String,
    party_id: PartyId,
    is_listed: i64,
    word: String,
}

impl From<Row> for Said {
    fn from(row: Row) -> Self {
        let Row { number, name, sector, party_id, is_listed, word } = row;
        (Other { number, name, sector, party_id, is_listed }, word)
    }
}

/// Who has what a party lacks.
pub(super) async fn givers(conn: &mut Conn, party: PartyId, today: Day) -> Result<Vec<Said>> {
    let rows: Vec<Row> = sqlx::query_as(with_words!(
        "select party.number, party.name, party.sector, party.party_id,
            case when party.listed_on is null then 0 else 1 end as is_listed, tag.name as word
         from lacks
         join has on has.tag_id = lacks.tag_id and has.party_id <> lacks.party_id
         join party on party.party_id = has.party_id
         join tag on tag.tag_id = has.tag_id
         where lacks.party_id = $2
         order by party.number, tag.name"
    ))
    .bind(today)
    .bind(party)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Said::from).collect())
}

/// Who lacks what a party has.
pub(super) async fn takers(conn: &mut Conn, party: PartyId, today: Day) -> Result<Vec<Said>> {
    let rows: Vec<Row> = sqlx::query_as(with_words!(
        "select party.number, party.name, party.sector, party.party_id,
            case when party.listed_on is null then 0 else 1 end as is_listed, tag.name as word
         from has
         join lacks on lacks.tag_id = has.tag_id and lacks.party_id <> has.party_id
         join party on party.party_id = lacks.party_id
         join tag on tag.tag_id = lacks.tag_id
         where has.party_id = $2
         order by party.number, tag.name"
    ))
    .bind(today)
    .bind(party)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Said::from).collect())
}

/// What the parties have who lack what a party has.
pub(super) async fn given_by_takers(
    conn: &mut Conn,
    party: PartyId,
    today: Day,
) -> Result<Vec<(PartyId, String)>> {
    Ok(sqlx::query_as(with_words!(
        "select distinct given.party_id, tag.name
         from has
         join lacks on lacks.tag_id = has.tag_id and lacks.party_id <> has.party_id
         join has as given on given.party_id = lacks.party_id
         join tag on tag.tag_id = given.tag_id
         where has.party_id = $2
         order by given.party_id, tag.name"
    ))
    .bind(today)
    .bind(party)
    .fetch_all(conn)
    .await?)
}

/// What the parties lack who have what a party lacks.
pub(super) async fn wanted_by_givers(
    conn: &mut Conn,
    party: PartyId,
    today: Day,
) -> Result<Vec<(PartyId, String)>> {
    Ok(sqlx::query_as(with_words!(
        "select distinct wanted.party_id, tag.name
         from lacks
         join has on has.tag_id = lacks.tag_id and has.party_id <> lacks.party_id
         join lacks as wanted on wanted.party_id = has.party_id
         join tag on tag.tag_id = wanted.tag_id
         where lacks.party_id = $2
         order by wanted.party_id, tag.name"
    ))
    .bind(today)
    .bind(party)
    .fetch_all(conn)
    .await?)
}

/// A party that gives, one that takes, and what, as a row.
#[derive(FromRow)]
struct Given {
    from_number: i64,
    from_name: String,
    from_sector: String,
    from_id: PartyId,
    to_number: i64,
    to_name: String,
    to_sector: String,
    to_id: PartyId,
    word: String,
}

/// What members have that other members lack, for pairs where that is so both ways.
pub(super) async fn mutual(conn: &mut Conn, today: Day) -> Result<Vec<(Other, Other, String)>> {
    let rows: Vec<Given> = sqlx::query_as(with_words!(
        ", standing as (
            select distinct membership.party_id
            from membership
            where membership.joined_on <= $1
                and (membership.ends_on is null or membership.ends_on >= $1)),
         gives as (
            select has.party_id as from_id, lacks.party_id as to_id, has.tag_id
            from has
            join lacks on lacks.tag_id = has.tag_id and lacks.party_id <> has.party_id
            join standing as giver on giver.party_id = has.party_id
            join standing as taker on taker.party_id = lacks.party_id)
         select giver.number as from_number, giver.name as from_name,
            giver.sector as from_sector, giver.party_id as from_id, taker.number as to_number,
            taker.name as to_name, taker.sector as to_sector, taker.party_id as to_id,
            tag.name as word
         from gives
         join party as giver on giver.party_id = gives.from_id
         join party as taker on taker.party_id = gives.to_id
         join tag on tag.tag_id = gives.tag_id
         where exists (
            select 1
            from gives as back
            where back.from_id = gives.to_id and back.to_id = gives.from_id)
         order by giver.number, taker.number, tag.name
         limit 20000"
    ))
    .bind(today)
    .fetch_all(conn)
    .await?;
    let pair = |row: Given| {
        let from = Other {
            number: row.from_number,
            name: row.from_name,
            sector: row.from_sector,
            party_id: row.from_id,
            is_listed: 1,
        };
        let to = Other {
            number: row.to_number,
            name: row.to_name,
            sector: row.to_sector,
            party_id: row.to_id,
            is_listed: 1,
        };
        (from, to, row.word)
    };
    Ok(rows.into_iter().map(pair).collect())
}
