//! Every SQL statement of complements; they only read.

use sqlx::FromRow;

use crate::alliances::capacities::Bearing;
use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

use super::Other;
use super::rules::Said;

/// The beginning of a statement that reckons with the words of a party on one side (`own`): in the
/// register, or with an amount. `$1` is the day, `$2` the party; the side is what it brings or
/// what it seeks.
macro_rules! own {
    ($side:literal) => {
        concat!(
            "with own as (
                select party_tag.tag_id
                from party
                join party_tag on party_tag.party_id = party.party_id
                where (party.party_id = $2 or party.merged_into = $2)
                    and case party_tag.relation when 'lacks' then 'seeks' else 'brings' end = ",
            $side,
            "
                union
                select alliance_capacity.tag_id
                from party
                join alliance_capacity on alliance_capacity.party_id = party.party_id
                where (party.party_id = $2 or party.merged_into = $2)
                    and alliance_capacity.bearing = ",
            $side,
            " and alliance_capacity.ended_at is null
                    and alliance_capacity.until_on >= $1
                    and alliance_capacity.tag_id is not null)"
        )
    };
}
pub(in crate::alliances) use own;

/// The words of a party on its side (`$3`), and who stands for them on the other (`across`).
macro_rules! across {
    ($rest:literal) => {
        concat!(
            own!("$3"),
            ",
             across as (
                select coalesce(party.merged_into, party.party_id) as party_id, own.tag_id
                from own
                join party_tag on party_tag.tag_id = own.tag_id
                join party on party.party_id = party_tag.party_id
                where case party_tag.relation when 'lacks' then 'seeks' else 'brings' end <> $3
                union
                select coalesce(party.merged_into, party.party_id), own.tag_id
                from own
                join alliance_capacity on alliance_capacity.tag_id = own.tag_id
                join party on party.party_id = alliance_capacity.party_id
                where alliance_capacity.bearing <> $3 and alliance_capacity.ended_at is null
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

/// Who stands on the other side of a party's words: who seeks what it brings, or brings what it
/// seeks.
pub(super) async fn across(
    conn: &mut Conn,
    party: PartyId,
    own: Bearing,
    today: Day,
) -> Result<Vec<Said>> {
    let rows: Vec<Row> = sqlx::query_as(across!(
        "select party.number, party.name, party.sector, party.party_id,
            case when party.listed_on is null then 0 else 1 end as is_listed, tag.name as word
         from across
         join party on party.party_id = across.party_id
         join tag on tag.tag_id = across.tag_id
         where across.party_id <> $2
         order by party.number, tag.name"
    ))
    .bind(today)
    .bind(party)
    .bind(own)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Said::from).collect())
}

/// What those across stand for on the party's own side: what they bring who seek what it brings,
/// or what they seek who bring what it seeks.
pub(super) async fn beyond(
    conn: &mut Conn,
    party: PartyId,
    own: Bearing,
    today: Day,
) -> Result<Vec<(PartyId, String)>> {
    Ok(sqlx::query_as(across!(
        ", met as (
            select distinct across.party_id, across.party_id as said_by
            from across
            where across.party_id <> $2
            union all
            select distinct across.party_id, party.party_id as said_by
            from across
            join party on party.merged_into = across.party_id
            where across.party_id <> $2)
         select met.party_id, tag.name
         from met
         join party_tag on party_tag.party_id = met.said_by
         join tag on tag.tag_id = party_tag.tag_id
         where case party_tag.relation when 'lacks' then 'seeks' else 'brings' end = $3
         union
         select met.party_id, tag.name
         from met
         join alliance_capacity on alliance_capacity.party_id = met.said_by
         join tag on tag.tag_id = alliance_capacity.tag_id
         where alliance_capacity.bearing = $3 and alliance_capacity.ended_at is null
            and alliance_capacity.until_on >= $1
         order by 1, 2"
    ))
    .bind(today)
    .bind(party)
    .bind(own)
    .fetch_all(conn)
    .await?)
}

/// A member with a word that it brings or seeks, as a row.
#[derive(FromRow)]
struct Stated {
    #[sqlx(flatten)]
    row: Row,
    bearing: Bearing,
}

/// The words of all members, with whether they bring or seek them, in the order of the members.
pub(super) async fn words_of_members(conn: &mut Conn, today: Day) -> Result<Vec<(Said, Bearing)>> {
    let rows: Vec<Stated> = sqlx::query_as(
        "with standing as (
            select distinct membership.party_id
            from membership
            where membership.joined_on <= $1
                and (membership.ends_on is null or membership.ends_on >= $1)),
         said as (
            select coalesce(party.merged_into, party.party_id) as party_id, party_tag.tag_id,
                case party_tag.relation when 'lacks' then 'seeks' else 'brings' end as bearing
            from party_tag
            join party on party.party_id = party_tag.party_id
            union
            select coalesce(party.merged_into, party.party_id), alliance_capacity.tag_id,
                alliance_capacity.bearing
            from alliance_capacity
            join party on party.party_id = alliance_capacity.party_id
            where alliance_capacity.ended_at is null and alliance_capacity.tag_id is not null
                and alliance_capacity.until_on >= $1)
         select party.number, party.name, party.sector, party.party_id,
            cast(1 as bigint) as is_listed, tag.name as word, said.bearing
         from standing
         join party on party.party_id = standing.party_id
         join said on said.party_id = standing.party_id
         join tag on tag.tag_id = said.tag_id
         order by party.number, tag.name",
    )
    .bind(today)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|one| (one.row.into(), one.bearing)).collect())
}
