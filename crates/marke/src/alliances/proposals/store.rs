//! What proposals read: who brings what, who grants whom, and who does not get along.

use std::collections::HashMap;

use sqlx::FromRow;

use crate::alliances::capacities::{self, Brought};
use crate::alliances::conflicts;
use crate::alliances::needs::Frame;
use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};
use crate::sharing;
use crate::stakeholders;
use crate::stakeholders::clashes::Clash;

/// A party that brings something.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub(super) struct Bringer {
    /// Which.
    pub(super) party_id: PartyId,
    /// Its number.
    pub(super) number: i64,
    /// What it is called.
    pub(super) name: String,
    /// One of the five O's; empty when not known.
    pub(super) sector: String,
    /// Whether it is a member today, and may lead: 0 or 1.
    pub(super) is_member: i64,
}

/// Everything that a proposal reckons with.
#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    /// Who brings something in the period.
    pub(super) bringers: Vec<Bringer>,
    /// What.
    pub(super) brought: Vec<Brought>,
    /// What parties bring to other alliances already, by party and word.
    pub(super) pledged: HashMap<(PartyId, String), i64>,
    /// Both parties, whether never, and how much it rubs.
    pub(super) conflicts: Vec<(PartyId, PartyId, i64, i64)>,
    /// Who wants the opposite in this challenge.
    pub(super) clashes: Vec<Clash>,
    /// Who grants whom, and how strongly: 1 to 3.
    pub(super) grantings: Vec<(PartyId, PartyId, i64)>,
    /// How much more a party gave than it got, in hours.
    pub(super) balances: HashMap<PartyId, i64>,
}

pub(super) async fn facts(
    conn: &mut Conn,
    challenge: ChallengeId,
    frame: &Frame,
    today: Day,
) -> Result<Facts> {
    Ok(Facts {
        bringers: bringers(conn, challenge, frame, today).await?,
        brought: capacities::brought_for(conn, challenge, frame.period()).await?,
        pledged: pledged(conn, challenge, frame.starts_on).await?,
        conflicts: conflicts::pairs(conn).await?,
        clashes: stakeholders::clashes::clashes_of(conn, challenge).await?,
        grantings: sharing::grantings(conn).await?,
        balances: sharing::balances(conn).await?.into_iter().collect(),
    })
}

async fn bringers(
    conn: &mut Conn,
    challenge: ChallengeId,
    frame: &Frame,
    today: Day,
) -> Result<Vec<Bringer>> {
    Ok(sqlx::query_as(
        "select distinct party.party_id, party.number, party.name, party.sector,
            case when exists (
                select 1
                from membership
                where membership.party_id = party.party_id and membership.joined_on <= $3
                    and (membership.ends_on is null or membership.ends_on >= $3))
                then 1 else 0 end as is_member
         from alliance_need
         join alliance_capacity on alliance_capacity.tag_id = alliance_need.tag_id
         join party as said on said.party_id = alliance_capacity.party_id
         join party on party.party_id = coalesce(said.merged_into, said.party_id)
         where alliance_need.challenge_id = $4 and alliance_need.ended_at is null
            and alliance_capacity.bearing = 'brings' and alliance_capacity.ended_at is null
            and alliance_capacity.from_on <= $2 and alliance_capacity.until_on >= $1
         order by party.number",
    )
    .bind(frame.starts_on)
    .bind(frame.ends_on)
    .bind(today)
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}

/// What parties promised to alliances of other challenges that still run when this one begins. A
/// party that was entered twice counts as the one that goes on.
async fn pledged(
    conn: &mut Conn,
    challenge: ChallengeId,
    starts_on: Day,
) -> Result<HashMap<(PartyId, String), i64>> {
    let rows: Vec<(PartyId, String, i64)> = sqlx::query_as(
        "select coalesce(party.merged_into, party.party_id), alliance_need.tag_id,
            cast(sum(alliance_pledge.amount) as bigint)
         from alliance_pledge
         join party on party.party_id = alliance_pledge.party_id
         join alliance on alliance.alliance_id = alliance_pledge.alliance_id
         join alliance_need on alliance_need.need_id = alliance_pledge.need_id
         join alliance_party on alliance_party.alliance_id = alliance_pledge.alliance_id
            and alliance_party.party_id = alliance_pledge.party_id
         where alliance.challenge_id <> $1 and alliance.agreed_at is not null
            and alliance.ended_at is null and alliance_party.state = 'accepted'
            and (alliance.ends_on is null or alliance.ends_on >= $2)
         group by coalesce(party.merged_into, party.party_id), alliance_need.tag_id",
    )
    .bind(challenge)
    .bind(starts_on)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(party, tag, amount)| ((party, tag), amount)).collect())
}
