//! Every SQL statement about functions.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::actor::Function;
use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

/// One function of a person on a day; a person without functions is one row without a function.
#[derive(Debug, FromRow)]
pub(super) struct FunctionRow {
    pub(super) name: String,
    pub(super) function: Option<Function>,
    pub(super) for_party_id: Option<PartyId>,
}

/// Somebody who holds a function on a day.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Holder {
    /// Who.
    pub person_id: PartyId,
    /// What they are called.
    pub name: String,
    /// What they do.
    pub function: Function,
    /// For whom a representative speaks.
    pub for_party_name: Option<String>,
}

/// A function that somebody held, holds or will hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Held {
    /// Which row.
    pub function_id: String,
    /// Whose.
    pub person_id: PartyId,
    /// The person's number.
    pub person_number: i64,
    /// The person's name.
    pub person_name: String,
    /// What.
    pub function: Function,
    /// For whom a representative speaks.
    pub for_party_id: Option<PartyId>,
    /// That party's number.
    pub for_party_number: Option<i64>,
    /// That party's name.
    pub for_party_name: Option<String>,
    /// The first day.
    pub from_on: Day,
    /// The last day.
    pub until_on: Option<Day>,
}

pub(super) async fn insert(
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

pub(super) async fn end(conn: &mut Conn, id: &str, until: Day) -> Result<()> {
    sqlx::query("update member_function set until_on = $2 where function_id = $1")
        .bind(id)
        .bind(until)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn by_id(conn: &mut Conn, id: &str) -> Result<Option<Held>> {
    Ok(sqlx::query_as(
        "select member_function.function_id, member_function.person_id,
            person.number as person_number, person.name as person_name,
            member_function.function, member_function.for_party_id,
            represented.number as for_party_number, represented.name as for_party_name,
            member_function.from_on, member_function.until_on
         from member_function
         join party person on person.party_id = member_function.person_id
         left join party represented on represented.party_id = member_function.for_party_id
         where member_function.function_id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// Every function that a party ever held, or that was ever held for it, newest first.
pub async fn functions_of(conn: &mut Conn, party: PartyId) -> Result<Vec<Held>> {
    Ok(sqlx::query_as(
        "select member_function.function_id, member_function.person_id,
            person.number as person_number, person.name as person_name,
            member_function.function, member_function.for_party_id,
            represented.number as for_party_number, represented.name as for_party_name,
            member_function.from_on, member_function.until_on
         from member_function
         join party person on person.party_id = member_function.person_id
         left join party represented on represented.party_id = member_function.for_party_id
         where member_function.person_id = $1 or member_function.for_party_id = $1
         order by member_function.from_on desc, member_function.function_id desc",
    )
    .bind(party)
    .fetch_all(conn)
    .await?)
}

/// The parties that a person represents on a day: identifier, number and name.
pub async fn represented_by(
    conn: &mut Conn,
    person: PartyId,
    day: Day,
) -> Result<Vec<(PartyId, i64, String)>> {
    Ok(sqlx::query_as(
        "select party.party_id, party.number, party.name
         from member_function
         join party on party.party_id = member_function.for_party_id
         where member_function.person_id = $1 and member_function.from_on <= $2
            and (member_function.until_on is null or member_function.until_on >= $2)
         order by party.name, party.number",
    )
    .bind(person)
    .bind(day)
    .fetch_all(conn)
    .await?)
}

/// The mail addresses of those who represent a party on a day, or else its own; for who was entered
/// twice, those of the party that goes on. Personal data.
pub async fn addresses_of(conn: &mut Conn, party: PartyId, day: Day) -> Result<Vec<String>> {
    let of_people: Vec<String> = sqlx::query_scalar(
        "select distinct person.mail
         from member_function
         join party as person on person.party_id = member_function.person_id
         where member_function.for_party_id = (
                select coalesce(merged_into, party_id)
                from party
                where party_id = $1)
            and member_function.function = 'representative' and member_function.from_on <= $2
            and (member_function.until_on is null or member_function.until_on >= $2)
            and person.mail <> ''
         order by person.mail",
    )
    .bind(party)
    .bind(day)
    .fetch_all(&mut *conn)
    .await?;
    if !of_people.is_empty() {
        return Ok(of_people);
    }
    let own = sqlx::query_scalar(
        "select party.mail
         from party as asked
         join party on party.party_id = coalesce(asked.merged_into, asked.party_id)
         where asked.party_id = $1 and party.mail <> ''",
    );
    Ok(own.bind(party).fetch_all(conn).await?)
}

/// How many functions that a party holds, or that are held for it, have not ended before a day.
pub(in crate::members) async fn count_running(
    conn: &mut Conn,
    party: PartyId,
    day: Day,
) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*)
         from member_function
         where (person_id = $1 or for_party_id = $1) and (until_on is null or until_on >= $2)",
    )
    .bind(party)
    .bind(day)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn functions_on(
    conn: &mut Conn,
    person: PartyId,
    day: Day,
) -> Result<Vec<FunctionRow>> {
    Ok(sqlx::query_as(
        "select party.name, member_function.function, represented.party_id as for_party_id
         from party
         left join member_function
            on member_function.person_id = party.party_id
            and member_function.from_on <= $2
            and (member_function.until_on is null or member_function.until_on >= $2)
         left join party as represented
            on represented.party_id = member_function.for_party_id
            or represented.merged_into = member_function.for_party_id
         where party.party_id = $1
         order by member_function.from_on, member_function.function_id, represented.number",
    )
    .bind(person)
    .bind(day)
    .fetch_all(conn)
    .await?)
}

/// Everybody with a function on a day, in the order of their numbers; a person is there once for
/// each function and each party.
pub async fn holders(conn: &mut Conn, day: Day) -> Result<Vec<Holder>> {
    Ok(sqlx::query_as(
        "select party.party_id as person_id, party.name, member_function.function,
            represented.name as for_party_name
         from member_function
         join party on party.party_id = member_function.person_id
         left join party as represented on represented.party_id = member_function.for_party_id
         where member_function.from_on <= $1
            and (member_function.until_on is null or member_function.until_on >= $1)
         order by party.number, member_function.function, represented.number",
    )
    .bind(day)
    .fetch_all(conn)
    .await?)
}
