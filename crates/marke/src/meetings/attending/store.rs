//! Every SQL statement about who came and where they sat.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{MeetingId, PartyId};
use crate::meetings::Meeting;
use crate::meetings::inviting::rooted;

/// A party of which somebody wrote down whether it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Attended {
    /// Which.
    #[serde(skip)]
    pub party_id: PartyId,
    /// As which party it was written down, which may have gone on in this one.
    #[serde(skip)]
    pub written_as: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// 1 when everybody may know that it was there: an organisation that agreed to be listed.
    #[serde(skip)]
    pub is_listed: i64,
    /// How many came for it; 0 when nobody did.
    pub people: i64,
    /// At which table they sat.
    pub table_number: Option<i64>,
}

/// Somebody at a table of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromRow)]
pub struct Seat {
    /// Of which meeting.
    pub meeting_number: i64,
    /// Who.
    pub party_id: PartyId,
    /// At which table.
    pub table_number: i64,
}

/// What a party is called.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Named {
    /// Which.
    pub party_id: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
}

/// Everybody on the list of a meeting, by name; a party that was written down twice, before and
/// after a merge, once.
pub async fn attendance_of(conn: &mut Conn, meeting: MeetingId) -> Result<Vec<Attended>> {
    let mut attended: Vec<Attended> = sqlx::query_as(rooted!(
        "select party.party_id, meeting_attendance.party_id as written_as, party.number,
            party.name, party.sector,
            case when party.kind = 'organisation' and party.listed_on is not null
                then cast(1 as bigint) else cast(0 as bigint) end as is_listed,
            meeting_attendance.people, meeting_attendance.table_number
         from meeting_attendance
         join root on root.party_id = meeting_attendance.party_id
         join party on party.party_id = root.root_id
         where meeting_attendance.meeting_id = $1
         order by party.name, party.number, meeting_attendance.people desc"
    ))
    .bind(meeting)
    .fetch_all(conn)
    .await?;
    attended.dedup_by_key(|one| one.party_id);
    Ok(attended)
}

/// A statement about who sat at which table of meetings of which people were counted.
macro_rules! seats {
    ($rest:literal) => {
        rooted!(
            "select meeting.number as meeting_number, root.root_id as party_id,
                meeting_attendance.table_number
             from meeting_attendance
             join meeting on meeting.meeting_id = meeting_attendance.meeting_id
             join root on root.party_id = meeting_attendance.party_id
             where meeting.counted_at is not null and meeting_attendance.people > 0
                and meeting_attendance.table_number is not null
                ",
            $rest
        )
    };
}

/// Who sat at which table of the meetings before this one.
pub(super) async fn seats_before(conn: &mut Conn, meeting: &Meeting) -> Result<Vec<Seat>> {
    let statement = seats!("and meeting.meeting_id <> $2 and meeting.begins_at < $1");
    let query = sqlx::query_as(statement).bind(meeting.begins_at).bind(meeting.meeting_id);
    Ok(query.fetch_all(conn).await?)
}

/// Who sat at which table of every meeting that began before a moment.
pub(super) async fn all_seats(conn: &mut Conn, now: Moment) -> Result<Vec<Seat>> {
    let statement = seats!("and meeting.begins_at <= $1");
    Ok(sqlx::query_as(statement).bind(now).fetch_all(conn).await?)
}

/// What organisations are called: judgements about who meets whom are not made of people.
pub(super) async fn names(conn: &mut Conn) -> Result<Vec<Named>> {
    Ok(sqlx::query_as(
        "select party_id, number, name, sector
         from party
         where merged_into is null and kind = 'organisation'",
    )
    .fetch_all(conn)
    .await?)
}

/// Writes down how many came for a party, and at which table they sat.
pub(super) async fn put(
    conn: &mut Conn,
    meeting: MeetingId,
    (party, people, table): (PartyId, i64, Option<i64>),
) -> Result<()> {
    sqlx::query(
        "insert into meeting_attendance (meeting_id, party_id, people, table_number)
         values ($1, $2, $3, $4)
         on conflict (meeting_id, party_id) do update
         set people = excluded.people, table_number = excluded.table_number",
    )
    .bind(meeting)
    .bind(party)
    .bind(people)
    .bind(table)
    .execute(conn)
    .await?;
    Ok(())
}
