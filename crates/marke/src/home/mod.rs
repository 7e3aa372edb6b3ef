//! The first page, a person's own page, the search page, and what needs somebody this week.

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::words;
use crate::error::{Error, Result};
use crate::ids::Kind;
use crate::journal::{self, News};
use crate::search::{self, Eyes, Hit};
use crate::statutes;
use crate::text::Language;

mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::{ChallengeCard, Numbers, Own, ThemeCard};

words! {
    /// Why something needs somebody: each line of the worklist tells its rule.
    Rule {
        /// A new wish has waited longer than was promised.
        WishIsOverdue = "wish-is-overdue",
        /// A new wish waits.
        WishWaits = "wish-waits",
        /// A wish was parked until today or before.
        ParkedWishIsDue = "parked-wish-is-due",
        /// A challenge has nobody who keeps it going, or no next step.
        ChallengeLacksNextStep = "challenge-lacks-next-step",
        /// The day of a challenge's next step has passed.
        NextStepIsOverdue = "next-step-is-overdue",
        /// Nothing was heard of a challenge for thirty days.
        ChallengeIsSilent = "challenge-is-silent",
        /// A comment on the agenda has no answer.
        CommentLacksAnswer = "comment-lacks-answer",
        /// A consultation has ended and nothing was adopted yet.
        ConsultationEnded = "consultation-ended",
        /// A theme has nobody who pulls it.
        ThemeLacksPromotor = "theme-lacks-promotor",
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

/// What the first page tells.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Front {
    /// The cooperative's details today.
    pub statutes: statutes::Statutes,
    /// How much there is.
    pub numbers: Numbers,
    /// The themes.
    pub themes: Vec<ThemeCard>,
    /// The challenges on the agenda in force.
    pub challenges: Vec<ChallengeCard>,
    /// What was decided lately.
    pub latest: Vec<News>,
}

/// How many decisions the first page tells of.
const NEWS_MAX: i64 = 6;

/// Everything on the first page, the same for everybody.
pub async fn front(coop: &Cooperative, language: Language) -> Result<Front> {
    let conn = &mut *coop.db.read().await?;
    Ok(Front {
        statutes: statutes::on(conn, coop.today()).await?,
        numbers: store::numbers(conn).await?,
        themes: store::themes(conn).await?,
        challenges: store::challenges(conn).await?,
        latest: journal::latest(conn, NEWS_MAX, language).await?,
    })
}

/// What a person has in hand.
pub async fn own(coop: &Cooperative, actor: &Actor) -> Result<Own> {
    actor.may(Permission::HaveOwnPage)?;
    let person = actor.person.ok_or(Error::SignInFirst)?;
    let conn = &mut *coop.db.read().await?;
    store::own(conn, person, coop.today()).await
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
    for rule in Rule::ALL {
        for (day, kind, number, title) in store::lines(conn, *rule, today).await? {
            lines.push(Line { rule: *rule, kind, number, title, day });
        }
    }
    lines.sort_by_key(|line| (line.rule, line.day, line.number));
    Ok(lines)
}

/// What the box finds, for this actor.
pub async fn find(coop: &Cooperative, actor: &Actor, query: &str, limit: i64) -> Result<Vec<Hit>> {
    let staff = actor.can(Permission::TriageWishes) || actor.can(Permission::SeeRegister);
    let eyes = if staff { Eyes::Staff } else { Eyes::Public };
    search::find(&mut *coop.db.read().await?, query, eyes, limit).await
}
