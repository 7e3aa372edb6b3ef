//! Every SQL statement of the first page, the own page and the worklist; they only read.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{Kind, PartyId};
use crate::stakeholders;
use crate::text::Language;

/// How much there is.
#[derive(Clone, Copy, Debug, Default, Serialize, FromRow, ToSchema)]
pub struct Numbers {
    /// Wishes handed in.
    pub wishes: i64,
    /// Of these, how many somebody decided on.
    pub decided: i64,
    /// How often somebody said "I want this too".
    pub supports: i64,
    /// Parties that are members today or were before.
    pub members: i64,
}

/// A theme on the first page.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
pub struct ThemeCard {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub name: String,
    /// In a sentence.
    pub summary: String,
    /// 1 to 7.
    pub accent: i64,
    /// How many wishes everybody may see under it.
    pub wishes: i64,
}

/// A running conversation on the first page.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
pub struct ConversationCard {
    /// Its number.
    pub number: i64,
    /// The question.
    pub question: String,
    /// The same in English; empty when nobody translated it.
    pub question_en: String,
    /// The last day to answer.
    pub closes_on: Option<Day>,
    /// Who may take part: public or members.
    pub access: String,
    /// The accent of its theme; 0 without one.
    pub accent: i64,
}

impl ConversationCard {
    /// The question in a language, or else in the other.
    pub fn asked(&self, language: Language) -> &str {
        let english = language == Language::English && !self.question_en.is_empty();
        if english || self.question.is_empty() { &self.question_en } else { &self.question }
    }
}

/// A challenge on the first page.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
pub struct ChallengeCard {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What it is about.
    pub what: String,
    /// How far it is.
    pub stage: String,
    /// The accent of its first theme; 0 without one.
    pub accent: i64,
    /// From how many wishes it came.
    pub wishes: i64,
}

/// Something of one's own, with a number and a title.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
pub struct OwnThing {
    /// What it is to this person: supported, owned, pulled, represented.
    pub relation: String,
    /// What kind of thing.
    pub kind: Kind,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// What became of it, or what comes next.
    pub detail: String,
}

/// What a person has in hand.
#[derive(Clone, Debug, Default, Serialize, ToSchema)]
pub struct Own {
    /// Wishes that the person wants too.
    pub supported: Vec<OwnThing>,
    /// Challenges that the person keeps going.
    pub owned: Vec<OwnThing>,
    /// Themes that the person pulls.
    pub pulled: Vec<OwnThing>,
    /// Parties that the person represents.
    pub represented: Vec<OwnThing>,
    /// Alliances for which a party of theirs was asked, with the party.
    pub asked: Vec<OwnThing>,
    /// Alliances in which a party of theirs takes part, with the party.
    pub allied: Vec<OwnThing>,
    /// The meetings to come for which these, or the person, are on the list.
    pub invitations: Vec<Invited>,
    /// Rows of interests to fill in for those parties.
    pub interests: Vec<stakeholders::Own>,
    /// Bookings to answer, what is borrowed, open questions for help and gifts to confirm, of the
    /// parties that the person represents.
    pub sharing: Vec<OwnThing>,
}

/// A meeting for which a party of one's own is on the list.
#[derive(Clone, Debug, Serialize, FromRow, ToSchema)]
#[schema(as = OwnMeeting)]
pub struct Invited {
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// When it begins.
    pub begins_at: Moment,
    /// Where.
    pub venue: String,
    /// The number of the party.
    pub party_number: i64,
    /// What that is called.
    pub party_name: String,
    /// What it answered; empty when nothing yet.
    pub answer: String,
}

pub(super) async fn numbers(conn: &mut Conn) -> Result<Numbers> {
    Ok(sqlx::query_as(
        "select
            (select count(*) from wish) as wishes,
            (select count(*) from wish where status <> 'new') as decided,
            (select count(*) from wish_support) as supports,
            (select count(distinct party_id) from membership) as members",
    )
    .fetch_one(conn)
    .await?)
}

pub(super) async fn themes(conn: &mut Conn) -> Result<Vec<ThemeCard>> {
    Ok(sqlx::query_as(
        "select theme.number, theme.name, theme.summary, theme.accent,
            (select count(*)
             from wish
             where wish.theme_id = theme.theme_id and wish.consent <> 'staff-only'
                and wish.status <> 'merged') as wishes
         from theme
         where theme.closed_at is null
         order by theme.number",
    )
    .fetch_all(conn)
    .await?)
}

/// Running conversations for which no invitation is needed, the first to end on top.
pub(super) async fn conversations(conn: &mut Conn, today: Day) -> Result<Vec<ConversationCard>> {
    Ok(sqlx::query_as(
        "select conversation.number, conversation.question, conversation.question_en,
            conversation.closes_on, conversation.access,
            coalesce(theme.accent, 0) as accent
         from conversation
         left join theme on theme.theme_id = conversation.theme_id
         where conversation.state = 'open' and conversation.access <> 'invited'
            and (conversation.closes_on is null or conversation.closes_on >= $1)
         order by coalesce(conversation.closes_on, '9999'), conversation.number desc
         limit 6",
    )
    .bind(today)
    .fetch_all(conn)
    .await?)
}

/// The challenges of the newest adopted agenda, in its order.
pub(super) async fn challenges(conn: &mut Conn) -> Result<Vec<ChallengeCard>> {
    Ok(sqlx::query_as(
        "select challenge.number, challenge.title, challenge.what, challenge.stage,
            coalesce((
                select min(theme.accent)
                from challenge_theme
                join theme on theme.theme_id = challenge_theme.theme_id
                where challenge_theme.challenge_id = challenge.challenge_id), 0) as accent,
            (select count(*)
             from challenge_wish
             where challenge_wish.challenge_id = challenge.challenge_id) as wishes
         from agenda_paragraph
         join challenge on challenge.challenge_id = agenda_paragraph.challenge_id
         where agenda_paragraph.agenda_id = (
            select agenda_id
            from agenda_version
            where state = 'adopted'
            order by number desc
            limit 1)
            and agenda_paragraph.dropped_at is null
         order by agenda_paragraph.place",
    )
    .fetch_all(conn)
    .await?)
}

/// Everything that a person has in hand. `answering` and what follows it is of the parties that
/// the person represents.
const OWN: &str = "
    with own as (
        select for_party_id as party_id
        from member_function
        where person_id = $1 and function = 'representative' and from_on <= $2
            and (until_on is null or until_on >= $2))
    select 'supported' as relation, 'wens' as kind, wish.number, wish.title,
        wish.status as detail
    from wish_support
    join wish on wish.wish_id = wish_support.wish_id
    where wish_support.supporter = $1
    union all
    select 'owned', 'opgave', challenge.number, challenge.title, challenge.next_step
    from challenge
    where challenge.owner_id = $1 and challenge.closed_at is null
    union all
    select 'pulled', 'thema', theme.number, theme.name, theme.summary
    from theme
    where theme.promotor_id = $1 and theme.closed_at is null
    union all
    select 'represented', 'partij', party.number, party.name, party.sector
    from member_function
    join party on party.party_id = member_function.for_party_id
    where member_function.person_id = $1 and member_function.function = 'representative'
        and member_function.from_on <= $2
        and (member_function.until_on is null or member_function.until_on >= $2)
    union all
    select 'answering', 'boeking', lending_booking.number, lending.title,
        lending_booking.purpose
    from lending_booking
    join lending on lending.lending_id = lending_booking.lending_id
    where lending_booking.state = 'asked' and lending_booking.until_at > $2
        and lending_booking.asked_by <> $1 and lending.party_id in (select party_id from own)
    union all
    select 'borrowed', 'boeking', lending_booking.number, lending.title,
        lending_booking.purpose
    from lending_booking
    join lending on lending.lending_id = lending_booking.lending_id
    where lending_booking.state in ('asked', 'agreed') and lending_booking.until_at > $2
        and lending_booking.borrower_id in (select party_id from own)
    union all
    select 'asked', 'hulpvraag', help.number, help.title, ''
    from help
    where help.closed_at is null and help.party_id in (select party_id from own)
    union all
    select 'confirming', 'uitwisseling', balance_proposal.number, balance_proposal.what, ''
    from balance_proposal
    where balance_proposal.state = 'proposed'
        and balance_proposal.receiver_id in (select party_id from own)
    union all
    select case when alliance_party.state = 'invited' then 'alliance-asked' else 'allied' end,
        'alliantie', alliance.number, alliance.title, party.name
    from alliance_party
    join alliance on alliance.alliance_id = alliance_party.alliance_id
    join party on party.party_id = alliance_party.party_id
    where alliance.ended_at is null and alliance_party.state in ('invited', 'accepted')
        and alliance_party.party_id in (select party_id from own)
    order by relation, number desc
    limit 200";

/// A person's own things, in one question.
pub(super) async fn own(conn: &mut Conn, person: PartyId, today: Day) -> Result<Own> {
    let things: Vec<OwnThing> =
        sqlx::query_as(OWN).bind(person).bind(today).fetch_all(conn).await?;
    let of = |relation: &str| {
        things.iter().filter(|thing| thing.relation == relation).cloned().collect()
    };
    Ok(Own {
        supported: of("supported"),
        owned: of("owned"),
        pulled: of("pulled"),
        represented: of("represented"),
        asked: of("alliance-asked"),
        allied: of("allied"),
        invitations: Vec::new(),
        interests: Vec::new(),
        sharing: ["answering", "confirming", "borrowed", "asked"]
            .into_iter()
            .flat_map(of)
            .collect(),
    })
}

/// The meetings to come for which a person, or a party that they represent, is on the list; a
/// party that was merged stands on it as the one in which it went on.
pub(super) async fn invitations(
    conn: &mut Conn,
    person: PartyId,
    (today, now): (Day, Moment),
) -> Result<Vec<Invited>> {
    Ok(sqlx::query_as(
        "with recursive root (party_id, root_id) as (
            select party_id, party_id from party where merged_into is null
            union all
            select party.party_id, root.root_id
            from party
            join root on root.party_id = party.merged_into)
         select meeting.number, meeting.title, meeting.begins_at, meeting.venue,
            party.number as party_number, party.name as party_name,
            max(meeting_invitee.answer) as answer
         from meeting_invitee
         join meeting on meeting.meeting_id = meeting_invitee.meeting_id
         join root on root.party_id = meeting_invitee.party_id
         join party on party.party_id = root.root_id
         where meeting.begins_at > $3 and meeting.called_off_at is null
            and (root.root_id = $1 or root.root_id in (
                select for_party_id
                from member_function
                where person_id = $1 and function = 'representative' and from_on <= $2
                    and (until_on is null or until_on >= $2)))
         group by meeting.number, meeting.title, meeting.begins_at, meeting.venue,
            party.number, party.name
         order by meeting.begins_at, meeting.number, party.number
         limit 50",
    )
    .bind(person)
    .bind(today)
    .bind(now)
    .fetch_all(conn)
    .await?)
}
