//! What needs somebody this week: lines that tell by which rule they are there.

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::words;
use crate::error::Result;
use crate::ids::Kind;
use crate::sharing::{balance, help};
use crate::statutes;

mod store;
mod together;

words! {
    /// Why something needs somebody: each line of the worklist tells its rule.
    Rule {
        /// A new wish has waited longer than was promised.
        WishIsOverdue = "wish-is-overdue",
        /// A new wish waits.
        WishWaits = "wish-waits",
        /// A wish was parked until today or before.
        ParkedWishIsDue = "parked-wish-is-due",
        /// A statement that somebody wrote in a conversation waits for a look.
        StatementWaits = "statement-waits",
        /// The last day of a conversation has passed, and nobody closed it.
        ConversationIsOver = "conversation-is-over",
        /// A contradiction was put up without a day to talk about it.
        PointLacksDay = "point-lacks-day",
        /// The day of a point has passed, and nobody wrote down what came of it.
        PointLacksOutcome = "point-lacks-outcome",
        /// A conversation was closed a while ago and nothing was carried on.
        NothingCarriedOn = "nothing-carried-on",
        /// A meeting comes soon, and of a sector nobody is asked or sits at the table.
        MeetingMissesVoice = "meeting-misses-voice",
        /// A meeting was held, and nobody wrote down who came.
        MeetingLacksAttendance = "meeting-lacks-attendance",
        /// A meeting was held, and nobody wrote down what came of it.
        MeetingLacksReport = "meeting-lacks-report",
        /// Somebody said who else should be at a meeting, and nobody looked at it.
        SuggestionWaits = "suggestion-waits",
        /// A stakeholder contested an estimate and waits for an answer.
        EstimateIsContested = "estimate-is-contested",
        /// Stakeholders named who else is needed, and nobody decided on it.
        NominationWaits = "nomination-waits",
        /// A stakeholder was asked a while ago and said nothing.
        StakeholderIsSilent = "stakeholder-is-silent",
        /// A challenge has nobody who keeps it going, or no next step.
        ChallengeLacksNextStep = "challenge-lacks-next-step",
        /// The day of a challenge's next step has passed.
        NextStepIsOverdue = "next-step-is-overdue",
        /// Nothing was heard of a challenge for thirty days.
        ChallengeIsSilent = "challenge-is-silent",
        /// A part of a challenge is carried by nobody for a while.
        PartLacksCarrier = "part-lacks-carrier",
        /// A challenge needs things for a while, and nobody was asked for an alliance.
        NeedsLackAlliance = "needs-lack-alliance",
        /// A party that was asked for an alliance has not answered for a while.
        InvitationWaits = "invitation-waits",
        /// The day of a result of an alliance has passed.
        ResultIsOverdue = "result-is-overdue",
        /// Nobody leads an alliance a month from now.
        AllianceLosesLead = "alliance-loses-lead",
        /// The day on which an alliance is looked at again has come.
        AllianceReviewIsDue = "alliance-review-is-due",
        /// A party asks to be introduced to another.
        IntroductionIsAsked = "introduction-is-asked",
        /// Nobody told what came of an introduction.
        IntroductionLacksOutcome = "introduction-lacks-outcome",
        /// A comment on the agenda has no answer.
        CommentLacksAnswer = "comment-lacks-answer",
        /// A consultation has ended and nothing was adopted yet.
        ConsultationEnded = "consultation-ended",
        /// A theme has nobody who pulls it.
        ThemeLacksPromotor = "theme-lacks-promotor",
        /// The board has not decided about an application within the six weeks of the promise.
        ApplicationIsOverdue = "application-is-overdue",
        /// An application waits for the board.
        ApplicationWaits = "application-waits",
        /// An application waits for the general meeting.
        ApplicationWaitsForMeeting = "application-waits-for-meeting",
        /// Nobody answered a question for help within three working days.
        HelpLacksAnswer = "help-lacks-answer",
        /// Of a party giving and taking have drifted apart.
        BalanceIsUneven = "balance-is-uneven",
        /// A conditional membership is evaluated within six months.
        EvaluationComesUp = "evaluation-comes-up",
    }
}

/// How many lines of one rule the worklist shows.
pub const LINES_PER_RULE_MAX: i64 = 20;

/// After how many days without news a challenge is silent.
pub const SILENCE_DAYS: i64 = 30;

/// How long before its day an evaluation comes up, in days.
pub const EVALUATION_NOTICE_DAYS: i64 = 183;

/// After how many days a closed conversation of which nothing was carried on needs somebody.
pub const CARRY_ON_DAYS: i64 = 14;

/// After how many days needs without an alliance, or an invitation without an answer, need
/// somebody.
pub const ALLIANCE_DAYS: i64 = 14;

/// After how many days a part of a challenge that nobody carries needs somebody.
pub const PART_DAYS: i64 = 14;

/// How long before its day the end of a lead comes up, in days.
pub const LEAD_NOTICE_DAYS: i64 = 30;

/// After how many days it is asked what came of an introduction: before the sixty days after
/// which nobody knows.
pub const INTRODUCTION_DAYS: i64 = 45;
/// How long before a meeting a voice that is missing needs somebody, in days.
pub const VOICE_DAYS: i64 = 14;
/// After how many days a stakeholder that was asked and said nothing needs somebody.
pub const ANSWER_DAYS: i64 = 14;

/// Within how many days the board decides about an application: six weeks.
pub const APPLICATION_DAYS: i64 = 42;

impl Rule {
    /// What one must be allowed to do to see the lines of a rule, besides seeing the worklist.
    const fn permission(self) -> Permission {
        match self {
            Self::ApplicationIsOverdue
            | Self::ApplicationWaits
            | Self::ApplicationWaitsForMeeting => Permission::DecideOnApplications,
            Self::NeedsLackAlliance
            | Self::InvitationWaits
            | Self::ResultIsOverdue
            | Self::AllianceLosesLead
            | Self::AllianceReviewIsDue
            | Self::IntroductionIsAsked
            | Self::IntroductionLacksOutcome => Permission::OrchestrateAlliances,
            Self::MeetingMissesVoice
            | Self::MeetingLacksAttendance
            | Self::MeetingLacksReport
            | Self::SuggestionWaits => Permission::OrganiseMeetings,
            Self::EstimateIsContested | Self::NominationWaits | Self::StakeholderIsSilent => {
                Permission::GatherInterests
            }
            Self::HelpLacksAnswer => Permission::BrokerHelp,
            Self::BalanceIsUneven => Permission::TalkAboutBalance,
            Self::WishIsOverdue
            | Self::WishWaits
            | Self::ParkedWishIsDue
            | Self::StatementWaits
            | Self::ConversationIsOver
            | Self::PointLacksDay
            | Self::PointLacksOutcome
            | Self::NothingCarriedOn
            | Self::ChallengeLacksNextStep
            | Self::NextStepIsOverdue
            | Self::ChallengeIsSilent
            | Self::PartLacksCarrier
            | Self::CommentLacksAnswer
            | Self::ConsultationEnded
            | Self::ThemeLacksPromotor
            | Self::EvaluationComesUp => Permission::SeeWorklist,
        }
    }
}

/// One line of the worklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = WorklistLine)]
pub struct Line {
    /// Why it is there.
    pub rule: Rule,
    /// What kind of thing needs somebody.
    pub kind: Kind,
    /// Its number.
    pub number: i64,
    /// What it is called.
    pub title: String,
    /// Since, or on, which day.
    pub day: Day,
}

/// What needs somebody now, most pressing rule first. A line disappears once it is acted on.
pub async fn worklist(coop: &Cooperative, actor: &Actor) -> Result<Vec<Line>> {
    actor.may(Permission::SeeWorklist)?;
    let conn = &mut *coop.db.read().await?;
    let today = coop.today();
    let promise = statutes::on(conn, today).await?.triage_working_days;
    let mut lines = Vec::new();
    for (day, kind, number, title) in store::waiting(conn).await? {
        let overdue = day.working_days_until(today) > promise;
        let rule = if overdue { Rule::WishIsOverdue } else { Rule::WishWaits };
        lines.push(Line { rule, kind, number, title, day });
    }
    if actor.can(Rule::HelpLacksAnswer.permission()) {
        for (day, number, title) in help::unanswered(conn, today).await? {
            lines.push(Line { rule: Rule::HelpLacksAnswer, kind: Kind::Help, number, title, day });
        }
    }
    if actor.can(Rule::BalanceIsUneven.permission()) {
        for (party, day) in balance::uneven(conn, today).await? {
            let (rule, kind) = (Rule::BalanceIsUneven, Kind::Party);
            lines.push(Line { rule, kind, number: party.number, title: party.name, day });
        }
    }
    for rule in Rule::ALL.iter().filter(|rule| actor.can(rule.permission())) {
        for (day, kind, number, title) in store::lines(conn, *rule, today).await? {
            lines.push(Line { rule: *rule, kind, number, title, day });
        }
    }
    lines.sort_by_key(|line| (line.rule, line.day, line.number));
    Ok(lines)
}
