//! Every SQL statement about who is asked, what they answer, and what makes one ask them.
//!
//! A party that was merged counts as the one in which it went on.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{ChallengeId, MeetingId, PartyId};
use crate::members::TagRelation;

use super::Answer;
use super::interest::Reason;
use super::rules::Said;

/// A statement that knows of each party in which one it went on: `root`.
macro_rules! rooted {
    ($($rest:tt)+) => {
        concat!(
            "with recursive root (party_id, root_id) as (
                select party_id, party_id from party where merged_into is null
                union all
                select party.party_id, root.root_id
                from party
                join root on root.party_id = party.merged_into)
             ",
            $($rest)+
        )
    };
}
pub(in crate::meetings) use rooted;

/// A party that was asked, or that put itself on the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
#[schema(as = MeetingInvitee)]
pub struct Invitee {
    /// Which.
    #[serde(skip)]
    pub party_id: PartyId,
    /// Under which party it was asked, which may have gone on in this one.
    #[serde(skip)]
    pub asked_as: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// When it was asked.
    pub invited_at: Moment,
    /// 1 when it put itself on the list.
    pub came_forward: i64,
    /// What it answered; nothing yet.
    pub answer: Option<Answer>,
    /// How many people come for it.
    pub people: i64,
    /// A word about it.
    pub explanation: String,
    /// When it answered.
    pub answered_at: Option<Moment>,
    /// Who else should be there.
    pub suggestion: String,
    /// When the organiser looked at that.
    pub suggestion_seen_at: Option<Moment>,
}

/// Who was asked for a meeting, by name; a party that was asked twice, before and after a merge,
/// once.
pub async fn invitees_of(conn: &mut Conn, meeting: MeetingId) -> Result<Vec<Invitee>> {
    let mut invitees: Vec<Invitee> = sqlx::query_as(rooted!(
        "select party.party_id, meeting_invitee.party_id as asked_as, party.number, party.name,
            party.sector, meeting_invitee.invited_at, meeting_invitee.came_forward,
            nullif(meeting_invitee.answer, '') as answer, meeting_invitee.people,
            meeting_invitee.explanation, meeting_invitee.answered_at, meeting_invitee.suggestion,
            meeting_invitee.suggestion_seen_at
         from meeting_invitee
         join root on root.party_id = meeting_invitee.party_id
         join party on party.party_id = root.root_id
         where meeting_invitee.meeting_id = $1
         order by party.name, party.number, meeting_invitee.answered_at desc"
    ))
    .bind(meeting)
    .fetch_all(conn)
    .await?;
    invitees.sort_by_key(|invitee| invitee.answered_at.is_none());
    let mut seen = std::collections::BTreeSet::new();
    invitees.retain(|invitee| seen.insert(invitee.party_id));
    invitees.sort_by(|one, other| (&one.name, one.number).cmp(&(&other.name, other.number)));
    Ok(invitees)
}

/// The meeting and the party that a secret link stands for.
pub(super) async fn by_code(conn: &mut Conn, code_hash: &str) -> Result<Option<(i64, PartyId)>> {
    Ok(sqlx::query_as(rooted!(
        "select meeting.number, root.root_id
         from meeting_invitation
         join meeting on meeting.meeting_id = meeting_invitation.meeting_id
         join root on root.party_id = meeting_invitation.party_id
         where meeting_invitation.code_hash = $1"
    ))
    .bind(code_hash)
    .fetch_optional(conn)
    .await?)
}

/// The party with a number, or the one in which it went on.
pub(super) async fn party_with(conn: &mut Conn, number: i64) -> Result<Option<PartyId>> {
    Ok(sqlx::query_scalar(rooted!(
        "select root.root_id
         from root
         join party on party.party_id = root.party_id
         where party.number = $1"
    ))
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

pub(super) async fn insert(
    conn: &mut Conn,
    meeting: MeetingId,
    party: PartyId,
    came_forward: bool,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into meeting_invitee (
            meeting_id, party_id, invited_at, came_forward, answer, people, explanation,
            suggestion)
         values ($1, $2, $3, $4, '', 0, '', '')",
    )
    .bind(meeting)
    .bind(party)
    .bind(now)
    .bind(i64::from(came_forward))
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps the hash of the code of one link.
pub(super) async fn insert_code(
    conn: &mut Conn,
    code_hash: &str,
    meeting: MeetingId,
    party: PartyId,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "insert into meeting_invitation (code_hash, meeting_id, party_id, made_at)
         values ($1, $2, $3, $4)",
    )
    .bind(code_hash)
    .bind(meeting)
    .bind(party)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps an answer; another suggestion is to be looked at again.
pub(super) async fn answer(
    conn: &mut Conn,
    meeting: MeetingId,
    invitee: &Invitee,
    said: &Said,
    now: Moment,
) -> Result<()> {
    sqlx::query(
        "update meeting_invitee
         set answer = $3, people = $4, explanation = $5, answered_at = $7,
            suggestion_seen_at = case when suggestion = $6 then suggestion_seen_at end,
            suggestion = $6
         where meeting_id = $1 and party_id = $2",
    )
    .bind(meeting)
    .bind(invitee.asked_as)
    .bind(said.answer)
    .bind(said.people)
    .bind(&said.explanation)
    .bind(&said.suggestion)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn look_at(
    conn: &mut Conn,
    meeting: MeetingId,
    invitee: &Invitee,
    now: Moment,
) -> Result<()> {
    let statement = "update meeting_invitee
         set suggestion_seen_at = $3
         where meeting_id = $1 and party_id = $2 and suggestion <> ''";
    sqlx::query(statement).bind(meeting).bind(invitee.asked_as).bind(now).execute(conn).await?;
    Ok(())
}

/// A party of the register that may be asked. People who speak for a party are asked as that
/// party.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Reachable {
    /// Which.
    pub party_id: PartyId,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// One of the five O's; empty when not known.
    pub sector: String,
    /// 1 when there is an address to mail.
    pub can_be_mailed: i64,
}

/// Everybody who may be asked, by number.
pub(super) async fn parties(conn: &mut Conn, today: Day) -> Result<Vec<Reachable>> {
    Ok(sqlx::query_as(
        "select party.party_id, party.number, party.name, party.sector,
            case when party.mail <> '' or exists (
                select 1
                from member_function
                join party person on person.party_id = member_function.person_id
                where member_function.for_party_id = party.party_id and person.mail <> ''
                    and member_function.from_on <= $1
                    and (member_function.until_on is null or member_function.until_on >= $1))
                then cast(1 as bigint) else cast(0 as bigint) end as can_be_mailed
         from party
         where party.merged_into is null
            and (party.kind = 'organisation' or not exists (
                select 1
                from member_function
                where member_function.person_id = party.party_id
                    and member_function.from_on <= $1
                    and (member_function.until_on is null or member_function.until_on >= $1)))
         order by party.number",
    )
    .bind(today)
    .fetch_all(conn)
    .await?)
}

/// What a challenge says of itself.
pub(super) async fn text_of(conn: &mut Conn, challenge: ChallengeId) -> Result<String> {
    let (title, what, why, for_whom): (String, String, String, String) =
        sqlx::query_as("select title, what, why, for_whom from challenge where challenge_id = $1")
            .bind(challenge)
            .fetch_one(conn)
            .await?;
    Ok([title, what, why, for_whom].join("\n"))
}

/// Everything that ties parties to a challenge, but for the words that they say of themselves:
/// which party, why, and a name. Who handed in a wish without a name is not told here.
pub(super) async fn reasons(
    conn: &mut Conn,
    challenge: ChallengeId,
    now: Moment,
) -> Result<Vec<(PartyId, Reason, String)>> {
    Ok(sqlx::query_as(rooted!(
        "select root.root_id, tie.reason, tie.detail
         from (
            select challenge_partner.party_id, 'at-the-table' as reason, '' as detail
            from challenge_partner
            where challenge_partner.challenge_id = $1 and challenge_partner.until_on is null
            union all
            select ambition_signature.party_id, 'signed', ''
            from ambition_signature
            join ambition on ambition.ambition_id = ambition_signature.ambition_id
            where ambition.challenge_id = $1 and ambition_signature.withdrawn_on is null
            union all
            select stakeholder.party_id, 'stakeholder', ''
            from stakeholder
            where stakeholder.challenge_id = $1 and stakeholder.party_id is not null
                and stakeholder.off_at is null
            union all
            select challenge_partner.party_id, 'same-theme', challenge.title
            from challenge_theme as own
            join challenge_theme as other
                on other.theme_id = own.theme_id and other.challenge_id <> own.challenge_id
            join challenge on challenge.challenge_id = other.challenge_id
            join challenge_partner on challenge_partner.challenge_id = other.challenge_id
            where own.challenge_id = $1 and challenge.closed_at is null
                and challenge_partner.until_on is null
            union all
            select meeting_attendance.party_id, 'came-before', ''
            from meeting_attendance
            join meeting on meeting.meeting_id = meeting_attendance.meeting_id
            where meeting.challenge_id = $1 and meeting.counted_at is not null
                and meeting.begins_at < $2 and meeting_attendance.people > 0
            union all
            select coalesce(member_function.for_party_id, person.party_id), 'asked-for-it', ''
            from challenge_wish
            join wish_support on wish_support.wish_id = challenge_wish.wish_id
            join party person on person.party_id = wish_support.supporter
            left join member_function
                on member_function.person_id = person.party_id
                    and member_function.function = 'representative'
                    and member_function.until_on is null
            where challenge_wish.challenge_id = $1
            union all
            select party.party_id, 'asked-for-it', ''
            from challenge_wish
            join wish on wish.wish_id = challenge_wish.wish_id
            join wish_follower on wish_follower.wish_id = wish.wish_id
            join party on party.mail = wish_follower.mail
            where challenge_wish.challenge_id = $1 and wish_follower.role = 'submitter'
                and wish_follower.mail <> '' and wish.consent = 'public-name') as tie
         join root on root.party_id = tie.party_id"
    ))
    .bind(challenge)
    .bind(now)
    .fetch_all(conn)
    .await?)
}

/// What everybody says that they have, lack and offer: which party, how, and which word.
pub(super) async fn said(conn: &mut Conn) -> Result<Vec<(PartyId, TagRelation, String)>> {
    Ok(sqlx::query_as(
        "select party_tag.party_id, party_tag.relation, party_tag.tag_id
         from party_tag
         join party on party.party_id = party_tag.party_id
         where party.merged_into is null",
    )
    .fetch_all(conn)
    .await?)
}

/// When each party last came to a meeting.
pub(super) async fn last_met(conn: &mut Conn) -> Result<Vec<(PartyId, Moment)>> {
    Ok(sqlx::query_as(rooted!(
        "select root.root_id, max(meeting.begins_at)
         from meeting_attendance
         join meeting on meeting.meeting_id = meeting_attendance.meeting_id
         join root on root.party_id = meeting_attendance.party_id
         where meeting.counted_at is not null and meeting_attendance.people > 0
         group by root.root_id"
    ))
    .fetch_all(conn)
    .await?)
}

/// The sectors at the table of a challenge, once for each party.
pub(super) async fn sectors_at_table(
    conn: &mut Conn,
    challenge: ChallengeId,
) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar(
        "select party.sector
         from challenge_partner
         join party on party.party_id = challenge_partner.party_id
         where challenge_partner.challenge_id = $1 and challenge_partner.until_on is null
         order by party.sector",
    )
    .bind(challenge)
    .fetch_all(conn)
    .await?)
}
