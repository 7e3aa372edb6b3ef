//! Every SQL statement about giving and taking; rows of it are only added.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ExchangeId, PartyId};
use crate::units::Minutes;

use super::rules::{Facts, GiftSide, Sum, TALK_REST_DAYS, TALK_YEAR_DAYS};
use super::{ExchangeKind, Gift, Origin, ProposalState};

/// One side of an exchange, for the eyes of its party only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = ExchangeEntry)]
pub struct Entry {
    /// Which exchange.
    pub exchange_id: String,
    /// Whose side.
    #[serde(skip)]
    pub party_id: PartyId,
    /// With whom.
    #[serde(skip)]
    pub other_id: PartyId,
    /// What that is called.
    pub other_name: String,
    /// What kind.
    pub kind: ExchangeKind,
    /// Of hours, how long; less than nothing when taken.
    pub minutes: Minutes,
    /// Of everything else, how often.
    pub times: i64,
    /// What, in words; of a correction, why.
    pub what: String,
    /// On which day.
    pub given_on: Day,
    /// Where the row comes from.
    pub origin: Origin,
    /// Whether a later row takes it back.
    pub is_corrected: i64,
}

impl Entry {
    /// Whether it is about what the party gave, or took back of that.
    pub fn is_given(&self) -> bool {
        (self.minutes.0 + self.times > 0) != (self.origin == Origin::Correction)
    }
}

/// A gift that waits for the receiver, or did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = GiftProposal)]
pub struct Proposal {
    /// Which.
    #[serde(skip)]
    pub exchange_id: ExchangeId,
    /// Its number.
    pub number: i64,
    /// Who gave.
    #[serde(skip)]
    pub giver_id: PartyId,
    /// What the giver is called.
    pub giver_name: String,
    /// Who received.
    #[serde(skip)]
    pub receiver_id: PartyId,
    /// What the receiver is called.
    pub receiver_name: String,
    /// What kind.
    pub kind: ExchangeKind,
    /// Of hours, how long.
    pub minutes: Minutes,
    /// What, in words.
    pub what: String,
    /// On which day.
    pub given_on: Day,
    /// What became of it.
    pub state: ProposalState,
    /// Why it was declined.
    pub reason: String,
}

/// How often a party gave and took.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub(super) struct Tally {
    pub(super) number: i64,
    pub(super) name: String,
    pub(super) given: i64,
    pub(super) taken: i64,
    pub(super) latest_on: Day,
}

pub(super) async fn insert_entry(
    conn: &mut Conn,
    id: ExchangeId,
    side: &GiftSide,
    gift: &Gift,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into balance_entry (
            exchange_id, party_id, other_id, kind, minutes, times, what, given_on, origin,
            origin_id, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
    )
    .bind(id)
    .bind(side.party)
    .bind(side.other)
    .bind(gift.kind)
    .bind(side.minutes)
    .bind(side.times)
    .bind(&gift.what)
    .bind(gift.given_on)
    .bind(gift.origin)
    .bind(&gift.origin_id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// A statement about sides of exchanges, with what a row of them needs.
macro_rules! entries {
    ($rest:literal) => {
        concat!(
            "select balance_entry.exchange_id, balance_entry.party_id, balance_entry.other_id,
                other.name as other_name, balance_entry.kind, balance_entry.minutes,
                balance_entry.times, balance_entry.what, balance_entry.given_on,
                balance_entry.origin,
                (select count(*)
                 from balance_entry as later
                 where later.origin_id = balance_entry.exchange_id
                    and later.origin = 'correction'
                    and later.party_id = balance_entry.party_id) as is_corrected
             from balance_entry
             join party as other on other.party_id = balance_entry.other_id
             ",
            $rest
        )
    };
}

/// Everything that a party gave and took, the latest first.
pub async fn entries_of(conn: &mut Conn, party: PartyId) -> Result<Vec<Entry>> {
    Ok(sqlx::query_as(entries!(
        "where balance_entry.party_id = $1
         order by balance_entry.given_on desc, balance_entry.recorded_at desc,
            balance_entry.exchange_id desc
         limit 2000"
    ))
    .bind(party)
    .fetch_all(conn)
    .await?)
}

/// Both sides of one exchange.
pub(super) async fn entries_of_exchange(conn: &mut Conn, exchange: &str) -> Result<Vec<Entry>> {
    let statement =
        entries!("where balance_entry.exchange_id = $1 order by balance_entry.party_id");
    Ok(sqlx::query_as(statement).bind(exchange).fetch_all(conn).await?)
}

pub(super) async fn is_corrected(conn: &mut Conn, exchange: &str) -> Result<bool> {
    let statement =
        "select count(*) from balance_entry where origin_id = $1 and origin = 'correction'";
    let count: i64 = sqlx::query_scalar(statement).bind(exchange).fetch_one(conn).await?;
    Ok(count > 0)
}

/// A statement about proposals, with what a row of them needs.
macro_rules! proposals {
    ($rest:literal) => {
        concat!(
            "select balance_proposal.exchange_id, balance_proposal.number,
                balance_proposal.giver_id, giver.name as giver_name,
                balance_proposal.receiver_id, receiver.name as receiver_name,
                balance_proposal.kind, balance_proposal.minutes, balance_proposal.what,
                balance_proposal.given_on, balance_proposal.state, balance_proposal.reason
             from balance_proposal
             join party as giver on giver.party_id = balance_proposal.giver_id
             join party as receiver on receiver.party_id = balance_proposal.receiver_id
             ",
            $rest
        )
    };
}

/// The proposals of a party, or for it, that wait or were declined lately.
pub async fn proposals_of(conn: &mut Conn, party: PartyId) -> Result<Vec<Proposal>> {
    Ok(sqlx::query_as(proposals!(
        "where (balance_proposal.giver_id = $1 or balance_proposal.receiver_id = $1)
            and balance_proposal.state in ('proposed', 'declined')
         order by balance_proposal.state desc, balance_proposal.number desc
         limit 100"
    ))
    .bind(party)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn proposal(conn: &mut Conn, number: i64) -> Result<Option<Proposal>> {
    let statement = proposals!("where balance_proposal.number = $1");
    Ok(sqlx::query_as(statement).bind(number).fetch_optional(conn).await?)
}

/// How many proposals of a party wait.
pub(super) async fn count_open(conn: &mut Conn, giver: PartyId) -> Result<i64> {
    let statement =
        "select count(*) from balance_proposal where giver_id = $1 and state = 'proposed'";
    Ok(sqlx::query_scalar(statement).bind(giver).fetch_one(conn).await?)
}

/// Gives the number of the new proposal.
pub(super) async fn insert_proposal(
    conn: &mut Conn,
    id: ExchangeId,
    (giver, receiver, person): (PartyId, PartyId, Option<PartyId>),
    facts: &Facts,
    now: Moment,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "insert into balance_proposal (
            exchange_id, number, giver_id, receiver_id, kind, minutes, what, given_on,
            proposed_by, proposed_at, state, state_at, reason)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, 'proposed', $9,
            ''
         from balance_proposal
         returning number",
    )
    .bind(id)
    .bind(giver)
    .bind(receiver)
    .bind(facts.kind)
    .bind(facts.minutes)
    .bind(&facts.what)
    .bind(facts.given_on)
    .bind(person.map_or_else(String::new, |person| person.to_string()))
    .bind(now)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn answer(
    conn: &mut Conn,
    id: ExchangeId,
    state: ProposalState,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let statement = "update balance_proposal
         set state = $2, reason = $3, state_at = $4
         where exchange_id = $1";
    let query = sqlx::query(statement).bind(id).bind(state).bind(reason).bind(now);
    query.execute(conn).await?;
    Ok(())
}

pub(super) async fn insert_talk(
    conn: &mut Conn,
    id: &str,
    party: PartyId,
    talked_on: Day,
    (person, now): (Option<PartyId>, Moment),
) -> Result<()> {
    let statement = "insert into balance_talk (talk_id, party_id, talked_on, noted_by, noted_at)
         values ($1, $2, $3, $4, $5)";
    sqlx::query(statement)
        .bind(id)
        .bind(party)
        .bind(talked_on)
        .bind(person.map_or_else(String::new, |person| person.to_string()))
        .bind(now)
        .execute(conn)
        .await?;
    Ok(())
}

/// How often a party gave and took: what was taken back counts off where it counted.
macro_rules! counted {
    ($rest:literal) => {
        concat!(
            "select party.number, party.name,
                cast(coalesce(sum(case
                    when entry.origin <> 'correction' and entry.minutes + entry.times > 0 then 1
                    when entry.origin = 'correction' and entry.minutes + entry.times < 0 then -1
                    else 0 end), 0) as bigint) as given,
                cast(coalesce(sum(case
                    when entry.origin <> 'correction' and entry.minutes + entry.times < 0 then 1
                    when entry.origin = 'correction' and entry.minutes + entry.times > 0 then -1
                    else 0 end), 0) as bigint) as taken,
                coalesce(max(entry.given_on), $1) as latest_on
             from party
             ",
            $rest
        )
    };
}

/// Every member of a day, by name; also who never gave or took. Of people only who is listed.
pub(super) async fn tallies_of_members(conn: &mut Conn, day: Day) -> Result<Vec<Tally>> {
    Ok(sqlx::query_as(counted!(
        "left join balance_entry as entry on entry.party_id = party.party_id
         where party.merged_into is null
            and (party.kind = 'organisation' or party.listed_on is not null) and exists (
            select 1
            from membership
            where membership.party_id = party.party_id and membership.joined_on <= $1
                and (membership.ends_on is null or membership.ends_on >= $1))
         group by party.party_id, party.number, party.name
         order by lower(party.name), party.number"
    ))
    .bind(day)
    .fetch_all(conn)
    .await?)
}

/// Everybody who gave or took in the year before a day and was not talked with lately.
pub(super) async fn tallies_since(conn: &mut Conn, today: Day) -> Result<Vec<Tally>> {
    Ok(sqlx::query_as(counted!(
        "join balance_entry as entry on entry.party_id = party.party_id
         where party.merged_into is null and entry.given_on >= $2 and not exists (
            select 1
            from balance_talk
            where balance_talk.party_id = party.party_id and balance_talk.talked_on >= $3)
         group by party.party_id, party.number, party.name
         order by lower(party.name), party.number"
    ))
    .bind(today)
    .bind(today.plus_days(-TALK_YEAR_DAYS))
    .bind(today.plus_days(-TALK_REST_DAYS))
    .fetch_all(conn)
    .await?)
}

/// What every party gave more than it took, by kind.
pub(super) async fn sums(conn: &mut Conn) -> Result<Vec<Sum>> {
    Ok(sqlx::query_as(
        "select party_id, kind, cast(sum(minutes) as bigint), cast(sum(times) as bigint)
         from balance_entry
         group by party_id, kind
         order by party_id, kind",
    )
    .fetch_all(conn)
    .await?)
}
