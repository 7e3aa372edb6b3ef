//! Every SQL statement about what parties of an alliance do together.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{AllianceId, PartyId};

/// A party that leads, from a day until a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = AllianceLead)]
pub struct Lead {
    /// The party.
    #[serde(skip)]
    pub party_id: PartyId,
    /// Its name.
    pub name: String,
    /// The first day.
    pub from_on: Day,
    /// The last day.
    pub until_on: Day,
}

/// A party that answers for a result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Accountable {
    /// The party.
    #[serde(skip)]
    pub party_id: PartyId,
    /// Its name.
    pub name: String,
}

/// A result with who answers for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = AllianceResult)]
pub struct Promised {
    /// Which.
    pub result_id: String,
    /// The result in one sentence.
    pub sentence: String,
    /// By when.
    pub due_on: Day,
    /// When it was reached.
    pub reached_on: Option<Day>,
    /// How one sees that.
    pub told: String,
    /// Who answers for it.
    pub accountable: Vec<Accountable>,
}

/// A paper of an alliance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = AllianceDocument)]
pub struct Document {
    /// What it is called.
    pub title: String,
    /// Where it stands.
    pub address: String,
}

/// Who leads and led, in order.
pub async fn leads_of(conn: &mut Conn, id: AllianceId) -> Result<Vec<Lead>> {
    Ok(sqlx::query_as(
        "select party.party_id,
            case when party.kind = 'organisation' or party.listed_on is not null
                then party.name else '' end as name,
            alliance_lead.from_on, alliance_lead.until_on
         from alliance_lead
         join party on party.party_id = alliance_lead.party_id
         where alliance_lead.alliance_id = $1
         order by alliance_lead.from_on",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// The results of an alliance, by their day.
pub async fn results_of(conn: &mut Conn, id: AllianceId) -> Result<Vec<Promised>> {
    type Row = (String, String, Day, Option<Day>, String);
    let rows: Vec<Row> = sqlx::query_as(
        "select result_id, sentence, due_on, reached_on, told
         from alliance_result
         where alliance_id = $1
         order by due_on, result_id",
    )
    .bind(id)
    .fetch_all(&mut *conn)
    .await?;
    let answering: Vec<(String, PartyId, String)> = sqlx::query_as(
        "select alliance_accountable.result_id, party.party_id,
            case when party.kind = 'organisation' or party.listed_on is not null
                then party.name else '' end as name
         from alliance_accountable
         join alliance_result on alliance_result.result_id = alliance_accountable.result_id
         join party on party.party_id = alliance_accountable.party_id
         where alliance_result.alliance_id = $1
         order by party.name, party.number",
    )
    .bind(id)
    .fetch_all(conn)
    .await?;
    let accountable = |result: &str| {
        let own = answering.iter().filter(|(known, _, _)| known == result);
        own.map(|(_, party_id, name)| Accountable { party_id: *party_id, name: name.clone() })
            .collect()
    };
    let promised = |(result_id, sentence, due_on, reached_on, told): Row| Promised {
        accountable: accountable(&result_id),
        result_id,
        sentence,
        due_on,
        reached_on,
        told,
    };
    Ok(rows.into_iter().map(promised).collect())
}

/// The papers of an alliance.
pub async fn documents_of(conn: &mut Conn, id: AllianceId) -> Result<Vec<Document>> {
    Ok(sqlx::query_as(
        "select title, address
         from alliance_document
         where alliance_id = $1
         order by added_at, document_id",
    )
    .bind(id)
    .fetch_all(conn)
    .await?)
}

/// A lead; one that goes on meanwhile ends the day before.
pub(super) async fn put_lead(
    conn: &mut Conn,
    id: AllianceId,
    party: PartyId,
    (from, until): (Day, Day),
) -> Result<()> {
    sqlx::query(
        "update alliance_lead
         set until_on = $3
         where alliance_id = $1 and from_on < $2 and until_on >= $2",
    )
    .bind(id)
    .bind(from)
    .bind(from.plus_days(-1))
    .execute(&mut *conn)
    .await?;
    sqlx::query(
        "insert into alliance_lead (alliance_id, party_id, from_on, until_on)
         values ($1, $2, $3, $4)
         on conflict (alliance_id, from_on) do update
         set party_id = excluded.party_id, until_on = excluded.until_on",
    )
    .bind(id)
    .bind(party)
    .bind(from)
    .bind(until)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_result(
    conn: &mut Conn,
    id: AllianceId,
    result: &str,
    (sentence, due_on): (&str, Day),
) -> Result<()> {
    sqlx::query(
        "insert into alliance_result (result_id, alliance_id, sentence, due_on, told)
         values ($1, $2, $3, $4, '')",
    )
    .bind(result)
    .bind(id)
    .bind(sentence)
    .bind(due_on)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn insert_accountable(
    conn: &mut Conn,
    result: &str,
    party: PartyId,
) -> Result<()> {
    sqlx::query("insert into alliance_accountable (result_id, party_id) values ($1, $2)")
        .bind(result)
        .bind(party)
        .execute(conn)
        .await?;
    Ok(())
}

pub(super) async fn reach(conn: &mut Conn, result: &str, (told, day): (&str, Day)) -> Result<()> {
    let statement = "update alliance_result
         set reached_on = $2, told = $3
         where result_id = $1";
    sqlx::query(statement).bind(result).bind(day).bind(told).execute(conn).await?;
    Ok(())
}

pub(super) async fn insert_document(
    conn: &mut Conn,
    id: AllianceId,
    document: &str,
    (title, address): (&str, &str),
    at: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into alliance_document (document_id, alliance_id, title, address, added_at)
         values ($1, $2, $3, $4, $5)",
    )
    .bind(document)
    .bind(id)
    .bind(title)
    .bind(address)
    .bind(at)
    .execute(conn)
    .await?;
    Ok(())
}
