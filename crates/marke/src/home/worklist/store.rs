//! Every SQL statement of the worklist; they only read.

use crate::clock::{Day, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::ids::Kind;

use super::together::store::{
    ALLIANCE_LOSES_LEAD, ALLIANCE_REVIEW_IS_DUE, INTRODUCTION_IS_ASKED, INTRODUCTION_LACKS_OUTCOME,
    INVITATION_WAITS, NEEDS_LACK_ALLIANCE, RESULT_IS_OVERDUE,
};
use super::{
    ALLIANCE_DAYS, ANSWER_DAYS, APPLICATION_DAYS, CARRY_ON_DAYS, EVALUATION_NOTICE_DAYS,
    INTRODUCTION_DAYS, LEAD_NOTICE_DAYS, LINES_PER_RULE_MAX, PART_DAYS, Rule, SILENCE_DAYS,
    VOICE_DAYS,
};

type Row = (Day, Kind, i64, String);

/// Wishes that nobody has decided on, longest waiting first.
pub(super) async fn waiting(conn: &mut Conn) -> Result<Vec<Row>> {
    let rows: Vec<(Moment, i64, String)> = sqlx::query_as(
        "select submitted_at, number, title
         from wish
         where status = 'new'
         order by submitted_at, number
         limit $1",
    )
    .bind(LINES_PER_RULE_MAX)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|(at, number, title)| (at.day(), Kind::Wish, number, title)).collect())
}

/// The lines of one rule. Moments and days compare as text: both begin with the day.
pub(super) async fn lines(conn: &mut Conn, rule: Rule, today: Day) -> Result<Vec<Row>> {
    let (statement, until) = match rule {
        // These come from `waiting`, which knows the promise, and from the slice of sharing.
        Rule::WishIsOverdue | Rule::WishWaits | Rule::HelpLacksAnswer | Rule::BalanceIsUneven => {
            return Ok(Vec::new());
        }
        Rule::ParkedWishIsDue => (PARKED_WISH_IS_DUE, today),
        Rule::StatementWaits => (STATEMENT_WAITS, today),
        Rule::ConversationIsOver => (CONVERSATION_IS_OVER, today),
        Rule::PointLacksDay => (POINT_LACKS_DAY, today),
        Rule::PointLacksOutcome => (POINT_LACKS_OUTCOME, today),
        Rule::NothingCarriedOn => (NOTHING_CARRIED_ON, today.plus_days(-CARRY_ON_DAYS)),
        Rule::MeetingMissesVoice => {
            return missing_voices(conn, today).await;
        }
        Rule::MeetingLacksAttendance => (MEETING_LACKS_ATTENDANCE, today),
        Rule::MeetingLacksReport => (MEETING_LACKS_REPORT, today),
        Rule::SuggestionWaits => (SUGGESTION_WAITS, today),
        Rule::EstimateIsContested => (ESTIMATE_IS_CONTESTED, today),
        Rule::NominationWaits => (NOMINATION_WAITS, today),
        Rule::StakeholderIsSilent => (STAKEHOLDER_IS_SILENT, today.plus_days(-ANSWER_DAYS)),
        Rule::ChallengeLacksNextStep => (CHALLENGE_LACKS_NEXT_STEP, today),
        Rule::NextStepIsOverdue => (NEXT_STEP_IS_OVERDUE, today),
        Rule::ChallengeIsSilent => (CHALLENGE_IS_SILENT, today.plus_days(-SILENCE_DAYS)),
        Rule::NeedsLackAlliance => (NEEDS_LACK_ALLIANCE, today.plus_days(-ALLIANCE_DAYS)),
        Rule::InvitationWaits => (INVITATION_WAITS, today.plus_days(-ALLIANCE_DAYS)),
        Rule::ResultIsOverdue => (RESULT_IS_OVERDUE, today),
        Rule::AllianceLosesLead => (ALLIANCE_LOSES_LEAD, today.plus_days(LEAD_NOTICE_DAYS)),
        Rule::AllianceReviewIsDue => (ALLIANCE_REVIEW_IS_DUE, today),
        Rule::IntroductionLacksOutcome => {
            (INTRODUCTION_LACKS_OUTCOME, today.plus_days(-INTRODUCTION_DAYS))
        }
        Rule::PartLacksCarrier => (PART_LACKS_CARRIER, today.plus_days(-PART_DAYS)),
        Rule::IntroductionIsAsked => (INTRODUCTION_IS_ASKED, today),
        Rule::CommentLacksAnswer => (COMMENT_LACKS_ANSWER, today),
        Rule::ConsultationEnded => (CONSULTATION_ENDED, today),
        Rule::ThemeLacksPromotor => (THEME_LACKS_PROMOTOR, today),
        Rule::ApplicationIsOverdue => (APPLICATION_IS_OVERDUE, today.plus_days(-APPLICATION_DAYS)),
        Rule::ApplicationWaits => (APPLICATION_WAITS, today.plus_days(-APPLICATION_DAYS)),
        Rule::ApplicationWaitsForMeeting => (APPLICATION_WAITS_FOR_MEETING, today),
        Rule::EvaluationComesUp => (EVALUATION_COMES_UP, today.plus_days(EVALUATION_NOTICE_DAYS)),
    };
    let lines = sqlx::query_as(statement).bind(until).bind(LINES_PER_RULE_MAX);
    Ok(lines.fetch_all(conn).await?)
}

const PARKED_WISH_IS_DUE: &str = "
    select parked_until, 'wens', number, title
    from wish
    where status = 'parked' and parked_until <= $1
    order by parked_until, number
    limit $2";

/// The words of the statement, with the number of the conversation in which one looks at it.
const STATEMENT_WAITS: &str = "
    select substr(opinion_statement.added_at, 1, 10), 'gesprek', conversation.number,
        case when opinion_statement.text_nl <> '' then opinion_statement.text_nl
            else opinion_statement.text_en end
    from opinion_statement
    join conversation on conversation.conversation_id = opinion_statement.conversation_id
    where opinion_statement.state = 'waiting' and opinion_statement.added_at <= $1 || 'Z'
    order by opinion_statement.added_at, opinion_statement.number
    limit $2";

const CONVERSATION_IS_OVER: &str = "
    select closes_on, 'gesprek', number, question
    from conversation
    where state = 'open' and closes_on < $1
    order by closes_on, number
    limit $2";

const POINT_LACKS_DAY: &str = "
    select substr(put_up_at, 1, 10), 'gesprekspunt', number, question
    from opinion_point
    where settled_at is null and meets_on is null and put_up_at <= $1 || 'Z'
    order by put_up_at, number
    limit $2";

const POINT_LACKS_OUTCOME: &str = "
    select meets_on, 'gesprekspunt', number, question
    from opinion_point
    where settled_at is null and meets_on < $1
    order by meets_on, number
    limit $2";

/// Whatever is carried on draws an arrow from the conversation to the statement that it showed.
const NOTHING_CARRIED_ON: &str = "
    select substr(conversation.closed_at, 1, 10), 'gesprek', conversation.number,
        conversation.question
    from conversation
    where conversation.state = 'closed' and conversation.closed_at <= $1 || 'Z'
        and not exists (
            select 1
            from journal_link
            where journal_link.from_kind = 'gesprek'
                and journal_link.from_id = conversation.conversation_id
                and journal_link.relation = 'showed' and journal_link.sign = 1)
    order by conversation.closed_at, conversation.number
    limit $2";

/// Meetings within the next days at which one of the five sectors is neither asked nor at the table
/// of the challenge.
async fn missing_voices(conn: &mut Conn, today: Day) -> Result<Vec<Row>> {
    Ok(sqlx::query_as(MEETING_MISSES_VOICE)
        .bind(today)
        .bind(LINES_PER_RULE_MAX)
        .bind(today.plus_days(VOICE_DAYS + 1))
        .fetch_all(conn)
        .await?)
}

const MEETING_MISSES_VOICE: &str = "
    select substr(begins_at, 1, 10), 'bijeenkomst', number, title
    from meeting
    where called_off_at is null and begins_at >= $1 and begins_at < $3
        and (
            select count(distinct sector)
            from (
                select party.sector
                from meeting_invitee
                join party on party.party_id = meeting_invitee.party_id
                where meeting_invitee.meeting_id = meeting.meeting_id
                union
                select party.sector
                from challenge_partner
                join party on party.party_id = challenge_partner.party_id
                where challenge_partner.challenge_id = meeting.challenge_id
                    and challenge_partner.until_on is null) there
            where sector <> '') < 5
    order by begins_at, number
    limit $2";

const MEETING_LACKS_ATTENDANCE: &str = "
    select substr(begins_at, 1, 10), 'bijeenkomst', number, title
    from meeting
    where called_off_at is null and reported_at is null and counted_at is null
        and begins_at < $1
    order by begins_at, number
    limit $2";

const MEETING_LACKS_REPORT: &str = "
    select substr(begins_at, 1, 10), 'bijeenkomst', number, title
    from meeting
    where called_off_at is null and reported_at is null and counted_at is not null
        and begins_at < $1
    order by begins_at, number
    limit $2";

const SUGGESTION_WAITS: &str = "
    select min(substr(meeting_invitee.answered_at, 1, 10)), 'bijeenkomst', meeting.number,
        meeting.title
    from meeting_invitee
    join meeting on meeting.meeting_id = meeting_invitee.meeting_id
    where meeting_invitee.suggestion <> '' and meeting_invitee.suggestion_seen_at is null
        and meeting.called_off_at is null and meeting_invitee.answered_at <= $1 || 'Z'
    group by meeting.number, meeting.title
    order by meeting.number
    limit $2";

/// The challenge, where all estimates that wait for an answer stand.
const ESTIMATE_IS_CONTESTED: &str = "
    select substr(min(stakeholder_contest.contested_at), 1, 10), 'opgave', challenge.number,
        challenge.title
    from stakeholder_contest
    join stakeholder_saying on stakeholder_saying.number = stakeholder_contest.saying_number
    join stakeholder on stakeholder.stakeholder_id = stakeholder_saying.stakeholder_id
    join challenge on challenge.challenge_id = stakeholder.challenge_id
    where stakeholder_contest.answered_at is null and stakeholder.off_at is null
        and challenge.closed_at is null and stakeholder_contest.contested_at <= $1 || 'Z'
    group by challenge.number, challenge.title
    order by challenge.number
    limit $2";

const NOMINATION_WAITS: &str = "
    select substr(min(stakeholder_nomination.named_at), 1, 10), 'opgave', challenge.number,
        challenge.title
    from stakeholder_nomination
    join challenge on challenge.challenge_id = stakeholder_nomination.challenge_id
    where stakeholder_nomination.outcome = 'waiting' and challenge.closed_at is null
        and stakeholder_nomination.named_at <= $1 || 'Z'
    group by challenge.number, challenge.title
    order by challenge.number
    limit $2";

const STAKEHOLDER_IS_SILENT: &str = "
    select substr(min(stakeholder_link.made_at), 1, 10), 'opgave', challenge.number,
        challenge.title
    from stakeholder
    join stakeholder_link on stakeholder_link.stakeholder_id = stakeholder.stakeholder_id
        and stakeholder_link.withdrawn_at is null
    join challenge on challenge.challenge_id = stakeholder.challenge_id
    join stakeholder_gathering
        on stakeholder_gathering.challenge_id = stakeholder.challenge_id
    where stakeholder.answered_at is null and stakeholder.off_at is null
        and challenge.closed_at is null and stakeholder_gathering.closed_at is null
    group by challenge.number, challenge.title
    having min(stakeholder_link.made_at) <= $1 || 'Z'
    order by challenge.number
    limit $2";

const CHALLENGE_LACKS_NEXT_STEP: &str = "
    select substr(created_at, 1, 10), 'opgave', number, title
    from challenge
    where closed_at is null and created_at <= $1 || 'Z'
        and (owner_id is null or next_step = '' or next_step_on is null)
    order by created_at, number
    limit $2";

const NEXT_STEP_IS_OVERDUE: &str = "
    select next_step_on, 'opgave', number, title
    from challenge
    where closed_at is null and next_step_on < $1
    order by next_step_on, number
    limit $2";

const CHALLENGE_IS_SILENT: &str = "
    select heard_on, 'opgave', number, title
    from (
        select challenge.number, challenge.title,
            coalesce(max(challenge_progress.done_on), substr(challenge.created_at, 1, 10))
                as heard_on
        from challenge
        left join challenge_progress
            on challenge_progress.challenge_id = challenge.challenge_id
        where challenge.closed_at is null
        group by challenge.number, challenge.title, challenge.created_at) as heard
    where heard_on < $1
    order by heard_on, number
    limit $2";

const PART_LACKS_CARRIER: &str = "
    select substr(challenge_part.added_at, 1, 10), 'opgave', challenge.number,
        challenge.title || ': ' || challenge_part.sentence
    from challenge_part
    join challenge on challenge.challenge_id = challenge_part.challenge_id
    where challenge_part.ended_at is null and challenge.closed_at is null
        and substr(challenge_part.added_at, 1, 10) <= $1 and not exists (
            select 1
            from challenge_part_carrier
            where challenge_part_carrier.part_id = challenge_part.part_id
                and challenge_part_carrier.until_on is null)
    order by challenge_part.added_at, challenge_part.number
    limit $2";

const COMMENT_LACKS_ANSWER: &str = "
    select substr(min(agenda_comment.at), 1, 10), 'agenda', agenda_version.number,
        agenda_version.title
    from agenda_comment
    join agenda_paragraph on agenda_paragraph.paragraph_id = agenda_comment.paragraph_id
    join agenda_version on agenda_version.agenda_id = agenda_paragraph.agenda_id
    where agenda_comment.answered_at is null and agenda_comment.at <= $1 || 'Z'
    group by agenda_version.number, agenda_version.title
    order by agenda_version.number
    limit $2";

const CONSULTATION_ENDED: &str = "
    select consultation_until, 'agenda', number, title
    from agenda_version
    where state = 'consultation' and consultation_until < $1
    order by consultation_until, number
    limit $2";

const THEME_LACKS_PROMOTOR: &str = "
    select substr(created_at, 1, 10), 'thema', number, name
    from theme
    where closed_at is null and promotor_id is null and created_at <= $1 || 'Z'
    order by created_at, number
    limit $2";

const APPLICATION_IS_OVERDUE: &str = "
    select substr(received_at, 1, 10), 'aanvraag', number, name
    from application
    where status = 'received' and received_at < $1
    order by received_at, number
    limit $2";

const APPLICATION_WAITS: &str = "
    select substr(received_at, 1, 10), 'aanvraag', number, name
    from application
    where status = 'received' and received_at >= $1
    order by received_at, number
    limit $2";

const APPLICATION_WAITS_FOR_MEETING: &str = "
    select substr(status_at, 1, 10), 'aanvraag', number, name
    from application
    where status = 'before-meeting' and status_at <= $1 || 'Z'
    order by status_at, number
    limit $2";

const EVALUATION_COMES_UP: &str = "
    select membership.evaluate_on, 'partij', party.number, party.name
    from membership
    join party on party.party_id = membership.party_id
    where membership.ends_on is null and membership.evaluate_on <= $1
    order by membership.evaluate_on, party.number
    limit $2";
