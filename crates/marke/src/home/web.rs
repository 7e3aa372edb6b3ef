//! The first page, the own page, the worklist and the search page.

use askama::Template;
use axum::extract::Query;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::home::{self, Front, Line, Own, Rule};
use crate::search::Hit;
use crate::web::{Call, Reply, Routes, View};

/// How many hits the search page shows.
const HITS_MAX: i64 = 50;

/// How many hits are shown while typing.
const TYPING_HITS_MAX: i64 = 8;

/// The pages of this slice.
pub fn routes() -> Routes {
    use Permission::{HaveOwnPage, SeeWorklist, TakePart};
    Routes::new()
        .get("/", TakePart, "What the area works on, and how to take part.", front)
        .gives::<FrontPage>()
        .get("/zoeken", TakePart, "Everything in which the words of `q` occur.", search)
        .asks::<Question>()
        .gives::<SearchPage>()
        .gives_table()
        .get("/zoeken/tijdens", TakePart, "The first hits, while typing.", search_while_typing)
        .asks::<Question>()
        .gives::<Hits>()
        .get("/mijn", HaveOwnPage, "What one person has in hand.", own)
        .gives::<OwnPage>()
        .get("/werklijst", SeeWorklist, "What needs somebody this week.", worklist)
        .gives::<WorklistPage>()
        .gives_table()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "home/front.html")]
struct FrontPage {
    #[serde(skip)]
    view: View,
    #[serde(flatten)]
    front: Front,
}

async fn front(call: Call) -> Reply {
    let front = home::front(&call.coop, call.language).await?;
    call.page(&FrontPage { view: View::of(&call), front })
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "home/own.html")]
struct OwnPage {
    #[serde(skip)]
    view: View,
    #[serde(flatten)]
    own: Own,
}

async fn own(call: Call) -> Reply {
    let own = home::own(&call.coop, &call.actor).await?;
    call.page(&OwnPage { view: View::of(&call), own })
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "home/worklist.html")]
struct WorklistPage {
    #[serde(skip)]
    view: View,
    lines: Vec<Line>,
}

async fn worklist(call: Call) -> Reply {
    let lines = home::worklist(&call.coop, &call.actor).await?;
    let page = WorklistPage { view: View::of(&call), lines };
    call.list(&page, &page.lines)
}

/// What to look for.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
struct Question {
    /// The words.
    q: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "home/search.html")]
struct SearchPage {
    #[serde(skip)]
    view: View,
    question: String,
    hits: Vec<Hit>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "home/_hits.html")]
struct Hits {
    #[serde(skip)]
    view: View,
    question: String,
    hits: Vec<Hit>,
}

async fn search(call: Call, Query(Question { q }): Query<Question>) -> Reply {
    let hits = home::find(&call.coop, &call.actor, &q, HITS_MAX).await?;
    let page = SearchPage { view: View::of(&call), question: q, hits };
    call.list(&page, &page.hits)
}

async fn search_while_typing(call: Call, Query(Question { q }): Query<Question>) -> Reply {
    let hits = home::find(&call.coop, &call.actor, &q, TYPING_HITS_MAX).await?;
    call.page(&Hits { view: View::of(&call), question: q, hits })
}

impl WorklistPage {
    /// Where one acts on a line: new wishes in the inbox, everything else on its own page.
    fn address(&self, line: &Line) -> String {
        match line.rule {
            Rule::WishIsOverdue | Rule::WishWaits | Rule::ParkedWishIsDue => {
                format!("/triage#wens-{}", line.number)
            }
            Rule::StatementWaits | Rule::ConversationIsOver => {
                format!("{}/beheer", line.kind.address(line.number))
            }
            Rule::NeedsLackAlliance => format!("{}/nodig", line.kind.address(line.number)),
            Rule::PartLacksCarrier => format!("{}/onderdelen", line.kind.address(line.number)),
            Rule::IntroductionIsAsked | Rule::IntroductionLacksOutcome => {
                "/introducties".to_owned()
            }
            Rule::EstimateIsContested | Rule::NominationWaits | Rule::StakeholderIsSilent => {
                format!("{}/belangen/beheer", line.kind.address(line.number))
            }
            Rule::BalanceIsUneven => "/wederkerigheid/gesprekken".to_owned(),
            Rule::NothingCarriedOn => format!("{}/uitkomst", line.kind.address(line.number)),
            Rule::MeetingMissesVoice => format!("{}/voorstel", line.kind.address(line.number)),
            Rule::MeetingLacksAttendance => {
                format!("{}/aanwezigen", line.kind.address(line.number))
            }
            Rule::MeetingLacksReport | Rule::SuggestionWaits => {
                format!("{}/organisatie", line.kind.address(line.number))
            }
            Rule::PointLacksDay
            | Rule::PointLacksOutcome
            | Rule::ChallengeLacksNextStep
            | Rule::NextStepIsOverdue
            | Rule::ChallengeIsSilent
            | Rule::InvitationWaits
            | Rule::ResultIsOverdue
            | Rule::AllianceLosesLead
            | Rule::AllianceReviewIsDue
            | Rule::CommentLacksAnswer
            | Rule::ConsultationEnded
            | Rule::ThemeLacksPromotor
            | Rule::ApplicationIsOverdue
            | Rule::ApplicationWaits
            | Rule::ApplicationWaitsForMeeting
            | Rule::HelpLacksAnswer
            | Rule::EvaluationComesUp => line.kind.address(line.number),
        }
    }
}
