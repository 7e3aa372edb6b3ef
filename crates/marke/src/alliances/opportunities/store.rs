//! Every SQL statement of opportunities; they only read.

use sqlx::FromRow;

use crate::alliances::complements::{Other, own};
use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

use super::rules::{Bringer, CHALLENGES_MAX, Needed};

/// So many others are looked at for each challenge, those who bring most of what it needs.
const BRINGERS_MAX: i64 = 40;

/// What is needed in challenges of which a party brings something.
pub(super) async fn needed(conn: &mut Conn, party: PartyId, today: Day) -> Result<Vec<Needed>> {
    let rows: Vec<(i64, String, String, i64)> = sqlx::query_as(concat!(
        own!("'brings'"),
        ",
         close as (
            select distinct alliance_need.challenge_id
            from own
            join alliance_need on alliance_need.tag_id = own.tag_id
            where alliance_need.ended_at is null)
         select challenge.number, challenge.title, tag.name,
            case when own.tag_id is null then 0 else 1 end
         from close
         join challenge on challenge.challenge_id = close.challenge_id
         join alliance_need on alliance_need.challenge_id = close.challenge_id
         join tag on tag.tag_id = alliance_need.tag_id
         left join own on own.tag_id = alliance_need.tag_id
         where alliance_need.ended_at is null and challenge.closed_at is null
         order by challenge.number, alliance_need.importance desc, alliance_need.number",
    ))
    .bind(today)
    .bind(party)
    .fetch_all(conn)
    .await?;
    let needed =
        |(challenge, title, word, is_own)| Needed { challenge, title, word, is_own: is_own == 1 };
    Ok(rows.into_iter().map(needed).collect())
}

/// A party with a challenge, as a row.
#[derive(FromRow)]
struct Row {
    challenge: i64,
    number: i64,
    name: String,
    sector: String,
    party_id: PartyId,
    word: String,
}

impl Row {
    fn split(self) -> (i64, Other, String) {
        let Self { challenge, number, name, sector, party_id, word } = self;
        (challenge, Other { number, name, sector, party_id, is_listed: 1 }, word)
    }
}

/// Who else on the public list brings what these challenges need.
pub(super) async fn bringers(
    conn: &mut Conn,
    party: PartyId,
    challenges: &[i64],
    today: Day,
) -> Result<Vec<Bringer>> {
    let mut query = sqlx::query_as::<_, Row>(
        "with needed as (
            select challenge.number as challenge, alliance_need.tag_id
            from challenge
            join alliance_need on alliance_need.challenge_id = challenge.challenge_id
            where alliance_need.ended_at is null
                and challenge.number in ($4, $5, $6, $7, $8, $9)),
         brings as (
            select needed.challenge, coalesce(party.merged_into, party.party_id) as party_id,
                needed.tag_id
            from needed
            join party_tag on party_tag.tag_id = needed.tag_id
            join party on party.party_id = party_tag.party_id
            where party_tag.relation in ('has', 'offers')
            union
            select needed.challenge, coalesce(party.merged_into, party.party_id), needed.tag_id
            from needed
            join alliance_capacity on alliance_capacity.tag_id = needed.tag_id
            join party on party.party_id = alliance_capacity.party_id
            where alliance_capacity.bearing = 'brings' and alliance_capacity.ended_at is null
                and alliance_capacity.until_on >= $1),
         ranked as (
            select brings.challenge, party.party_id,
                row_number() over (
                    partition by brings.challenge order by count(*) desc, party.number) as place
            from brings
            join party on party.party_id = brings.party_id
            where party.party_id <> $2 and party.listed_on is not null
                and party.merged_into is null
            group by brings.challenge, party.party_id, party.number)
         select ranked.challenge, party.number, party.name, party.sector, party.party_id,
            tag.name as word
         from ranked
         join brings on brings.challenge = ranked.challenge and brings.party_id = ranked.party_id
         join party on party.party_id = ranked.party_id
         join tag on tag.tag_id = brings.tag_id
         where ranked.place <= $3
         order by ranked.challenge, ranked.place, tag.name",
    )
    .bind(today)
    .bind(party)
    .bind(BRINGERS_MAX);
    for number in padded(challenges) {
        query = query.bind(number);
    }
    let rows = query.fetch_all(conn).await?;
    let bringer = |(challenge, party, word)| Bringer { challenge, party, word };
    Ok(rows.into_iter().map(Row::split).map(bringer).collect())
}

/// Organisations on the public list at the tables of these challenges, but for the party itself.
pub(super) async fn at_tables(
    conn: &mut Conn,
    party: PartyId,
    challenges: &[i64],
) -> Result<Vec<(i64, Other)>> {
    if challenges.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = sqlx::query_as::<_, Row>(
        "select distinct challenge.number as challenge, party.number, party.name, party.sector,
            party.party_id, '' as word
         from challenge
         join challenge_partner on challenge_partner.challenge_id = challenge.challenge_id
         join party on party.party_id = challenge_partner.party_id
         where challenge.number in ($2, $3, $4, $5, $6, $7)
            and challenge_partner.until_on is null and party.party_id <> $1
            and party.listed_on is not null and party.merged_into is null
         order by challenge.number, party.number",
    )
    .bind(party);
    for number in padded(challenges) {
        query = query.bind(number);
    }
    let rows = query.fetch_all(conn).await?;
    let seat = |row: Row| {
        let (challenge, party, _) = row.split();
        (challenge, party)
    };
    Ok(rows.into_iter().map(seat).collect())
}

/// As many numbers as a statement takes; no challenge has the number 0.
fn padded(challenges: &[i64]) -> impl Iterator<Item = i64> {
    challenges.iter().copied().chain(std::iter::repeat(0)).take(CHALLENGES_MAX)
}
