//! Every SQL statement about parties, memberships and functions.

use serde::{Deserialize, Serialize};
use sqlx::FromRow;

use crate::actor::Function;
use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

/// A person or organisation as the register keeps it. Contact details are personal data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromRow)]
#[serde(default)]
pub struct Party {
    /// `person` or `organisation`.
    pub kind: String,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// Where it is.
    pub village: String,
    /// Street, without number.
    pub street: String,
    /// House number with additions.
    pub house_number: String,
    /// Postal code, `9641 AB`.
    pub postcode: String,
    /// Mail address.
    pub mail: String,
    /// Telephone number.
    pub phone: String,
    /// Address on the web.
    pub website: String,
    /// Number in the trade register.
    pub kvk: String,
    /// RSIN, for governments.
    pub rsin: String,
    /// The day on which it agreed to be listed.
    pub listed_on: Option<String>,
    /// How many people or firms stand behind it.
    pub constituency: i64,
    /// Who they are.
    pub constituency_name: String,
}

/// One function of a person on a day; a person without functions is one row without a function.
#[derive(Debug, FromRow)]
pub(super) struct FunctionRow {
    pub(super) name: String,
    pub(super) function: Option<Function>,
    pub(super) for_party_id: Option<PartyId>,
}

pub(super) async fn insert(conn: &mut Conn, id: PartyId, now: Moment, party: &Party) -> Result<()> {
    sqlx::query(
        "insert into party (
            party_id, number, kind, name, sector, village, street, house_number, postcode,
            mail, phone, website, kvk, rsin, listed_on, constituency, constituency_name,
            created_at, revision)
         values (
            $1, (select coalesce(max(number), 0) + 1 from party), $2, $3, $4, $5, $6, $7, $8,
            $9, $10, $11, $12, $13, $14, $15, $16, $17, 1)",
    )
    .bind(id)
    .bind(&party.kind)
    .bind(&party.name)
    .bind(&party.sector)
    .bind(&party.village)
    .bind(&party.street)
    .bind(&party.house_number)
    .bind(&party.postcode)
    .bind(party.mail.to_lowercase())
    .bind(&party.phone)
    .bind(&party.website)
    .bind(&party.kvk)
    .bind(&party.rsin)
    .bind(&party.listed_on)
    .bind(party.constituency)
    .bind(&party.constituency_name)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_function(
    conn: &mut Conn,
    id: &str,
    person: PartyId,
    function: Function,
    for_party: Option<PartyId>,
    from: Day,
) -> Result<()> {
    sqlx::query(
        "insert into member_function (function_id, person_id, function, for_party_id, from_on)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(id)
    .bind(person)
    .bind(function)
    .bind(for_party)
    .bind(from)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn functions_on(
    conn: &mut Conn,
    person: PartyId,
    day: Day,
) -> Result<Vec<FunctionRow>> {
    Ok(sqlx::query_as(
        "select party.name, member_function.function, member_function.for_party_id
         from party
         left join member_function
            on member_function.person_id = party.party_id
            and member_function.from_on <= $2
            and (member_function.until_on is null or member_function.until_on >= $2)
         where party.party_id = $1
         order by member_function.from_on, member_function.function_id",
    )
    .bind(person)
    .bind(day)
    .fetch_all(conn)
    .await?)
}

/// The person with a mail address who may sign in, the one entered first when several share it.
pub async fn person_by_mail(conn: &mut Conn, mail: &str) -> Result<Option<PartyId>> {
    Ok(sqlx::query_scalar(
        "select party_id
         from party
         where mail = $1 and kind = 'person' and merged_into is null
         order by number
         limit 1",
    )
    .bind(mail.to_lowercase())
    .fetch_optional(conn)
    .await?)
}

/// What a party is called.
pub async fn name_of(conn: &mut Conn, party: PartyId) -> Result<Option<String>> {
    let name = sqlx::query_scalar("select name from party where party_id = $1").bind(party);
    Ok(name.fetch_optional(conn).await?)
}

/// Identifier, number and name of every party that is not merged into another, by name.
pub async fn names_of(conn: &mut Conn) -> Result<Vec<(PartyId, i64, String)>> {
    Ok(sqlx::query_as(
        "select party_id, number, name
         from party
         where merged_into is null
         order by name, number",
    )
    .fetch_all(conn)
    .await?)
}

/// Everybody with a function on a day: identifier, name and functions, by function and name.
pub(super) async fn function_holders(
    conn: &mut Conn,
    day: Day,
) -> Result<Vec<(PartyId, String, Function)>> {
    Ok(sqlx::query_as(
        "select party.party_id, party.name, member_function.function
         from member_function
         join party on party.party_id = member_function.person_id
         where member_function.from_on <= $1
            and (member_function.until_on is null or member_function.until_on >= $1)
         order by party.number, member_function.function",
    )
    .bind(day)
    .fetch_all(conn)
    .await?)
}
