//! Every SQL statement about for whom somebody shares; they only read.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

/// A party that somebody shares for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct OwnParty {
    /// Which.
    pub party_id: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// Where it is.
    pub village: String,
}

/// The parties that a person represents on a day, and the person itself when it is a member.
pub(super) async fn own(conn: &mut Conn, person: PartyId, day: Day) -> Result<Vec<OwnParty>> {
    Ok(sqlx::query_as(
        "select party.party_id, party.number, party.name, party.sector, party.village
         from party
         where party.merged_into is null
            and (party.party_id in (
                    select for_party_id
                    from member_function
                    where person_id = $1 and function = 'representative' and from_on <= $2
                        and (until_on is null or until_on >= $2))
                or (party.party_id = $1 and exists (
                    select 1
                    from membership
                    where membership.party_id = $1 and joined_on <= $2
                        and (ends_on is null or ends_on >= $2))))
         order by party.name, party.number",
    )
    .bind(person)
    .bind(day)
    .fetch_all(conn)
    .await?)
}

/// The party with this number; of people only who is listed, unless the reader knows all.
pub(super) async fn by_number(
    conn: &mut Conn,
    number: i64,
    knows_all: bool,
) -> Result<Option<OwnParty>> {
    Ok(sqlx::query_as(
        "select party_id, number, name, sector, village
         from party
         where number = $1 and merged_into is null
            and ($2 = 1 or kind = 'organisation' or listed_on is not null)",
    )
    .bind(number)
    .bind(i64::from(knows_all))
    .fetch_optional(conn)
    .await?)
}
