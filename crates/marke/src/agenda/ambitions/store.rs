//! Every SQL statement about ambitions and signatures.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::agenda::challenges::Choice;
use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, PartyId};

/// One version of an ambition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Ambition {
    /// Its identifier.
    #[serde(skip)]
    pub ambition_id: String,
    /// 1 for the first.
    pub version: i64,
    /// What is wanted, in one sentence.
    pub sentence: String,
    /// By what one sees that it came true.
    pub measure: String,
    /// When it was written.
    pub written_at: Moment,
}

/// A party's signature under one version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Signature {
    /// Under which version.
    #[serde(skip)]
    pub ambition_id: String,
    /// Whose.
    pub party_id: PartyId,
    /// The party's number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// When.
    pub signed_on: Day,
    /// When it was taken back.
    pub withdrawn_on: Option<Day>,
}

#[derive(FromRow)]
struct OfChallenge {
    challenge_id: ChallengeId,
    #[sqlx(flatten)]
    ambition: Ambition,
}

/// Every version of a challenge's ambition, newest first.
pub(super) async fn versions_of(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Ambition>> {
    Ok(sqlx::query_as(
        "select ambition_id, version, sentence, measure, written_at
         from ambition
         where challenge_id = $1
         order by version desc",
    )
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}

/// The newest version of the ambition of every challenge.
pub(super) async fn newest(conn: &mut Conn) -> Result<Vec<(ChallengeId, Ambition)>> {
    let rows: Vec<OfChallenge> = sqlx::query_as(
        "select challenge_id, ambition_id, version, sentence, measure, written_at
         from ambition
         where not exists (
            select 1
            from ambition as newer
            where newer.challenge_id = ambition.challenge_id
                and newer.version > ambition.version)",
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.challenge_id, row.ambition)).collect())
}

/// Every signature under any version of a challenge's ambition, in the order of signing.
pub(super) async fn signatures_of(
    conn: &mut Conn,
    challenge: ChallengeId,
) -> Result<Vec<Signature>> {
    signatures(conn, &challenge.to_string()).await
}

/// Every signature there is.
pub(super) async fn all_signatures(conn: &mut Conn) -> Result<Vec<Signature>> {
    signatures(conn, "").await
}

async fn signatures(conn: &mut Conn, challenge: &str) -> Result<Vec<Signature>> {
    Ok(sqlx::query_as(
        "select ambition_signature.ambition_id, party.party_id, party.number, party.name,
            party.sector, ambition_signature.signed_on, ambition_signature.withdrawn_on
         from ambition_signature
         join ambition on ambition.ambition_id = ambition_signature.ambition_id
         join party on party.party_id = ambition_signature.party_id
         where $1 = '' or ambition.challenge_id = $1
         order by ambition_signature.signed_on, party.name, party.number",
    )
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}

/// The parties that a person represents on a day.
pub async fn represented(conn: &mut Conn, person: PartyId, day: Day) -> Result<Vec<Choice>> {
    Ok(sqlx::query_as(
        "select distinct party.party_id as value, party.name
         from member_function
         join party on party.party_id = member_function.for_party_id
         where member_function.person_id = $1 and member_function.from_on <= $2
            and (member_function.until_on is null or member_function.until_on >= $2)
         order by party.name, party.party_id",
    )
    .bind(person)
    .bind(day)
    .fetch_all(conn)
    .await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    challenge: ChallengeId,
    ambition: &Ambition,
) -> Result<()> {
    sqlx::query(
        "insert into ambition (
            ambition_id, challenge_id, version, sentence, measure, written_at)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&ambition.ambition_id)
    .bind(challenge)
    .bind(ambition.version)
    .bind(&ambition.sentence)
    .bind(&ambition.measure)
    .bind(ambition.written_at)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn sign(
    conn: &mut Conn,
    ambition: &str,
    party: PartyId,
    person: PartyId,
    today: Day,
) -> Result<()> {
    sqlx::query(
        "insert into ambition_signature (ambition_id, party_id, person_id, signed_on)
         values ($1, $2, $3, $4)
         on conflict (ambition_id, party_id, signed_on) do update
         set person_id = excluded.person_id, withdrawn_on = null",
    )
    .bind(ambition)
    .bind(party)
    .bind(person)
    .bind(today)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn withdraw(
    conn: &mut Conn,
    ambition: &str,
    party: PartyId,
    today: Day,
) -> Result<()> {
    let statement = "update ambition_signature
         set withdrawn_on = $3
         where ambition_id = $1 and party_id = $2 and withdrawn_on is null";
    sqlx::query(statement).bind(ambition).bind(party).bind(today).execute(conn).await?;
    Ok(())
}
