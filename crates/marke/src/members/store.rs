//! Every SQL statement about parties: one row is one person or organisation, once.

use serde::{Deserialize, Serialize};
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartyId;

/// A person or organisation as the register keeps it. Contact details are personal data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, FromRow, ToSchema)]
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

/// A party that is in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Known {
    /// Its identifier.
    pub party_id: PartyId,
    /// Its number.
    pub number: i64,
    /// How often it was written; an edit says which one it began with.
    pub revision: i64,
    /// The party that it turned out to be the same as.
    pub merged_into: Option<PartyId>,
    /// What the register keeps of it.
    #[sqlx(flatten)]
    #[serde(flatten)]
    pub party: Party,
}

impl Known {
    /// Whether everybody may see its page.
    pub fn is_public(&self) -> bool {
        self.party.listed_on.is_some() && self.merged_into.is_none()
    }

    /// Whether others may be told its name: an organisation, or a person who agreed to be listed.
    pub fn is_named(&self) -> bool {
        self.party.kind == "organisation" || self.party.listed_on.is_some()
    }
}

/// A party that looks like the one that is being entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Alike {
    /// Its identifier.
    pub party_id: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub village: String,
    /// Its number in the trade register.
    pub kvk: String,
    /// Its mail address.
    pub mail: String,
    /// Its postal code.
    pub postcode: String,
}

pub(super) async fn next_number(conn: &mut Conn) -> Result<i64> {
    let number = sqlx::query_scalar("select coalesce(max(number), 0) + 1 from party");
    Ok(number.fetch_one(conn).await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    id: PartyId,
    number: i64,
    now: Moment,
    party: &Party,
) -> Result<()> {
    sqlx::query(
        "insert into party (
            party_id, number, kind, name, sector, village, street, house_number, postcode,
            mail, phone, website, kvk, rsin, listed_on, constituency, constituency_name,
            created_at, revision)
         values (
            $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 1)",
    )
    .bind(id)
    .bind(number)
    .bind(&party.kind)
    .bind(&party.name)
    .bind(&party.sector)
    .bind(&party.village)
    .bind(&party.street)
    .bind(&party.house_number)
    .bind(&party.postcode)
    .bind(&party.mail)
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

/// Writes a party anew; its kind stays what it was.
pub(super) async fn update(conn: &mut Conn, id: PartyId, party: &Party) -> Result<()> {
    sqlx::query(
        "update party
         set name = $2, sector = $3, village = $4, street = $5, house_number = $6,
            postcode = $7, mail = $8, phone = $9, website = $10, kvk = $11, rsin = $12,
            listed_on = $13, constituency = $14, constituency_name = $15,
            revision = revision + 1
         where party_id = $1",
    )
    .bind(id)
    .bind(&party.name)
    .bind(&party.sector)
    .bind(&party.village)
    .bind(&party.street)
    .bind(&party.house_number)
    .bind(&party.postcode)
    .bind(&party.mail)
    .bind(&party.phone)
    .bind(&party.website)
    .bind(&party.kvk)
    .bind(&party.rsin)
    .bind(&party.listed_on)
    .bind(party.constituency)
    .bind(&party.constituency_name)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_merged_into(
    conn: &mut Conn,
    id: PartyId,
    into: Option<PartyId>,
) -> Result<()> {
    sqlx::query("update party set merged_into = $2, revision = revision + 1 where party_id = $1")
        .bind(id)
        .bind(into)
        .execute(conn)
        .await?;
    Ok(())
}

/// The party with a number, also when it was merged into another.
pub async fn by_number(conn: &mut Conn, number: i64) -> Result<Option<Known>> {
    Ok(sqlx::query_as(
        "select party_id, number, revision, merged_into, kind, name, sector, village, street,
            house_number, postcode, mail, phone, website, kvk, rsin, listed_on, constituency,
            constituency_name
         from party
         where number = $1",
    )
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

/// The party with an identifier, also when it was merged into another.
pub async fn by_id(conn: &mut Conn, id: PartyId) -> Result<Option<Known>> {
    Ok(sqlx::query_as(
        "select party_id, number, revision, merged_into, kind, name, sector, village, street,
            house_number, postcode, mail, phone, website, kvk, rsin, listed_on, constituency,
            constituency_name
         from party
         where party_id = $1",
    )
    .bind(id)
    .fetch_optional(conn)
    .await?)
}

/// The number that whoever reads a page knows a party by, or its whole name or mail address, of
/// which there may be several.
pub(super) async fn named(conn: &mut Conn, kind: &str, text: &str) -> Result<Vec<PartyId>> {
    Ok(sqlx::query_scalar(
        "select party_id
         from party
         where kind = $1 and merged_into is null
            and (cast(number as text) = $2 or lower(name) = lower($2) or mail = lower($2))
         order by number
         limit 2",
    )
    .bind(kind)
    .bind(text)
    .fetch_all(conn)
    .await?)
}

/// Parties of the same kind with the same KvK number, mail address, or name and postal code.
pub(super) async fn alike(
    conn: &mut Conn,
    party: &Party,
    except: Option<PartyId>,
) -> Result<Vec<Alike>> {
    Ok(sqlx::query_as(
        "select party_id, number, name, village, kvk, mail, postcode
         from party
         where kind = $1 and merged_into is null and party_id <> $6
            and ((kvk <> '' and kvk = $2)
                or (mail <> '' and mail = $3)
                or (postcode <> '' and postcode = $4 and lower(name) = lower($5)))
         order by number
         limit 10",
    )
    .bind(&party.kind)
    .bind(&party.kvk)
    .bind(&party.mail)
    .bind(&party.postcode)
    .bind(&party.name)
    .bind(except.map_or_else(String::new, |id| id.to_string()))
    .fetch_all(conn)
    .await?)
}

/// What makes every party of the register recognisable: number, kind, KvK number, mail address,
/// name and postal code.
pub(super) async fn marks(
    conn: &mut Conn,
) -> Result<Vec<(i64, String, String, String, String, String)>> {
    Ok(sqlx::query_as(
        "select number, kind, kvk, mail, name, postcode
         from party
         where merged_into is null
         order by number",
    )
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

/// Identifier, number, name and sector of every organisation that is not merged, by name.
pub async fn organisations(conn: &mut Conn) -> Result<Vec<(PartyId, i64, String, String)>> {
    Ok(sqlx::query_as(
        "select party_id, number, name, sector
         from party
         where merged_into is null and kind = 'organisation'
         order by name, number",
    )
    .fetch_all(conn)
    .await?)
}

/// The parties that were merged into this one: number and name.
pub(super) async fn merged_with(conn: &mut Conn, into: PartyId) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query_as(
        "select number, name
         from party
         where merged_into = $1
         order by number",
    )
    .bind(into)
    .fetch_all(conn)
    .await?)
}

/// The words under which a party is found: the names of its tags.
pub(super) async fn tag_names(conn: &mut Conn, id: PartyId) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(
        "select tag.name
         from party_tag
         join tag on tag.tag_id = party_tag.tag_id
         where party_tag.party_id = $1
         order by tag.name",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}
