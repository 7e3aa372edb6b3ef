//! Every SQL statement that reads lists of parties.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::db::Conn;
use crate::error::Result;

use super::Selection;

/// A party on the public list: nothing personal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = ListedParty)]
pub struct Listed {
    /// Its number.
    pub number: i64,
    /// `person` or `organisation`.
    pub kind: String,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// Where it is.
    pub village: String,
    /// Its address on the web.
    pub website: String,
    /// What kind of member it is; empty when it is none.
    pub member_kind: String,
}

/// A party in the register on a day. (personal data)
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = RegisterRow)]
pub struct Row {
    /// Its number.
    pub number: i64,
    /// Its member number on that day.
    pub member_number: Option<i64>,
    /// What it is called.
    pub name: String,
    /// `person` or `organisation`.
    pub kind: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// What kind of member it was on that day; empty when it was none.
    pub member_kind: String,
    /// Since when.
    pub joined_on: Option<Day>,
    /// Until when.
    pub ends_on: Option<Day>,
    /// Street.
    pub street: String,
    /// House number.
    pub house_number: String,
    /// Postal code.
    pub postcode: String,
    /// Village.
    pub village: String,
    /// Mail address.
    pub mail: String,
    /// Telephone number.
    pub phone: String,
    /// Address on the web.
    pub website: String,
    /// Number in the trade register.
    pub kvk: String,
    /// RSIN.
    pub rsin: String,
    /// How many stand behind it.
    pub constituency: i64,
    /// Who they are.
    pub constituency_name: String,
    /// Since when it is on the public list.
    pub listed_on: Option<Day>,
}

pub(super) async fn count_listed(conn: &mut Conn, selection: &Selection, day: Day) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*)
         from party
         left join membership
            on membership.party_id = party.party_id
            and membership.joined_on <= $1
            and (membership.ends_on is null or membership.ends_on >= $1)
         where party.listed_on is not null and party.merged_into is null
            and ($2 = '' or party.sector = $2)
            and ($3 = '' or membership.kind = $3)
            and ($4 = '' or party.village = $4)
            and ($5 = '' or party.party_id in (
                select party_tag.party_id
                from party_tag
                join tag on tag.tag_id = party_tag.tag_id
                where lower(tag.name) = lower($5)))",
    )
    .bind(day)
    .bind(&selection.sector)
    .bind(&selection.kind)
    .bind(&selection.village)
    .bind(&selection.word)
    .fetch_one(conn)
    .await?)
}

pub(super) async fn listed(
    conn: &mut Conn,
    selection: &Selection,
    day: Day,
    (limit, offset): (i64, i64),
) -> Result<Vec<Listed>> {
    Ok(sqlx::query_as(
        "select party.number, party.kind, party.name, party.sector, party.village, party.website,
            coalesce(membership_kind.name, '') as member_kind
         from party
         left join membership
            on membership.party_id = party.party_id
            and membership.joined_on <= $1
            and (membership.ends_on is null or membership.ends_on >= $1)
         left join membership_kind on membership_kind.kind = membership.kind
         where party.listed_on is not null and party.merged_into is null
            and ($2 = '' or party.sector = $2)
            and ($3 = '' or membership.kind = $3)
            and ($4 = '' or party.village = $4)
            and ($5 = '' or party.party_id in (
                select party_tag.party_id
                from party_tag
                join tag on tag.tag_id = party_tag.tag_id
                where lower(tag.name) = lower($5)))
         order by lower(party.name), party.number
         limit $6 offset $7",
    )
    .bind(day)
    .bind(&selection.sector)
    .bind(&selection.kind)
    .bind(&selection.village)
    .bind(&selection.word)
    .bind(limit)
    .bind(offset)
    .fetch_all(conn)
    .await?)
}

/// The text to look for inside other texts; its own wildcards mean nothing.
fn inside(search: &str) -> String {
    let plain: String = search.chars().filter(|letter| !"%_\\".contains(*letter)).collect();
    format!("%{}%", plain.to_lowercase())
}

pub(super) async fn count_rows(conn: &mut Conn, selection: &Selection, day: Day) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "select count(*)
         from party
         left join membership
            on membership.party_id = party.party_id
            and membership.joined_on <= $1
            and (membership.ends_on is null or membership.ends_on >= $1)
         where party.merged_into is null
            and ($2 = '' or party.sector = $2)
            and ($3 = '' or membership.kind = $3)
            and ($4 = '' or party.village = $4)
            and ($5 = '' or ($5 = 'members' and membership.kind is not null)
                or ($5 = 'others' and membership.kind is null))
            and ($6 = '%%' or lower(party.name) like $6 or party.mail like $6
                or party.kvk like $6 or cast(membership.member_number as text) like $6)",
    )
    .bind(day)
    .bind(&selection.sector)
    .bind(&selection.kind)
    .bind(&selection.village)
    .bind(selection.who)
    .bind(inside(&selection.search))
    .fetch_one(conn)
    .await?)
}

pub(super) async fn rows(
    conn: &mut Conn,
    selection: &Selection,
    day: Day,
    (limit, offset): (i64, i64),
) -> Result<Vec<Row>> {
    Ok(sqlx::query_as(
        "select party.number, membership.member_number, party.name, party.kind, party.sector,
            coalesce(membership_kind.name, '') as member_kind, membership.joined_on,
            membership.ends_on, party.street, party.house_number, party.postcode, party.village,
            party.mail, party.phone, party.website, party.kvk, party.rsin, party.constituency,
            party.constituency_name, party.listed_on
         from party
         left join membership
            on membership.party_id = party.party_id
            and membership.joined_on <= $1
            and (membership.ends_on is null or membership.ends_on >= $1)
         left join membership_kind on membership_kind.kind = membership.kind
         where party.merged_into is null
            and ($2 = '' or party.sector = $2)
            and ($3 = '' or membership.kind = $3)
            and ($4 = '' or party.village = $4)
            and ($5 = '' or ($5 = 'members' and membership.kind is not null)
                or ($5 = 'others' and membership.kind is null))
            and ($6 = '%%' or lower(party.name) like $6 or party.mail like $6
                or party.kvk like $6 or cast(membership.member_number as text) like $6)
         order by
            case $7
                when 'village' then lower(party.village)
                when 'sector' then party.sector
                when 'kind' then coalesce(membership_kind.name, '')
                else '' end,
            case when $7 = 'number' then coalesce(membership.member_number, 1000000000)
                else 0 end,
            lower(party.name), party.number
         limit $8 offset $9",
    )
    .bind(day)
    .bind(&selection.sector)
    .bind(&selection.kind)
    .bind(&selection.village)
    .bind(selection.who)
    .bind(inside(&selection.search))
    .bind(selection.order)
    .bind(limit)
    .bind(offset)
    .fetch_all(conn)
    .await?)
}

/// How many of the listed parties are of each sector.
pub(super) async fn sectors(conn: &mut Conn) -> Result<Vec<(String, i64)>> {
    Ok(sqlx::query_as(
        "select sector, count(*)
         from party
         where listed_on is not null and merged_into is null
         group by sector
         order by sector",
    )
    .fetch_all(conn)
    .await?)
}

/// The villages of the listed parties, with how many are there.
pub(in crate::members) async fn villages(conn: &mut Conn) -> Result<Vec<(String, i64)>> {
    Ok(sqlx::query_as(
        "select village, count(*)
         from party
         where listed_on is not null and merged_into is null and village <> ''
         group by village
         order by village",
    )
    .fetch_all(conn)
    .await?)
}
