//! Every SQL statement about who sits with whom; it only reads.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;

/// No more seats are looked at.
const SEATS_MAX: i64 = 20_000;

/// An organisation at the table of a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = NetworkSeat)]
pub struct Seat {
    /// The number of the challenge.
    pub challenge_number: i64,
    /// What it is called.
    pub challenge_title: String,
    /// The number of the party.
    pub party_number: i64,
    /// What it is called.
    pub name: String,
    /// 1 when everybody may see its page.
    pub is_listed: i64,
    /// Its sector; empty when not known.
    pub sector: String,
    /// Its village; empty when not known.
    pub village: String,
    /// How many people or firms stand behind it.
    pub constituency: i64,
    /// Since when it sits there.
    pub since_on: Day,
    /// Until when it sat there.
    pub until_on: Option<Day>,
    /// 1 when it pulls the challenge.
    pub leads: i64,
}

impl Seat {
    /// Whether it sits there today.
    pub const fn is_taken(&self) -> bool {
        self.until_on.is_none()
    }
}

/// The seats of organisations at the tables of challenges that go on. Persons are left out.
pub async fn seats(conn: &mut Conn) -> Result<Vec<Seat>> {
    Ok(sqlx::query_as(
        "select challenge.number as challenge_number, challenge.title as challenge_title,
            party.number as party_number, party.name,
            cast(case when party.listed_on is not null and party.merged_into is null
                then 1 else 0 end as bigint) as is_listed,
            party.sector, party.village,
            party.constituency, challenge_partner.since_on, challenge_partner.until_on,
            cast(case when challenge.champion_id = party.party_id then 1 else 0 end as bigint)
                as leads
         from challenge_partner
         join challenge on challenge.challenge_id = challenge_partner.challenge_id
         join party on party.party_id = challenge_partner.party_id
         where challenge.closed_at is null and party.kind = 'organisation'
         order by challenge.number, challenge_partner.since_on, party.number
         limit $1",
    )
    .bind(SEATS_MAX)
    .fetch_all(conn)
    .await?)
}
