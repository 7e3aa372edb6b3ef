//! The page on which a conversation is led: what waits, what people react to, and the deeds.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::challenges;
use crate::clock::Day;
use crate::db::Conn;
use crate::error::{Error, Refused, Result};
use crate::journal::{self, Told};
use crate::opinions::answers;
use crate::opinions::conversations::{self, About, Conversation, State};
use crate::opinions::invitations::{self, Tally};
use crate::opinions::leading::{Likeness, Near};
use crate::opinions::statements::{self, Standing, Statement};
use crate::text::Language;
use crate::web::number;
use crate::web::{Call, Problems, Reply, View};
use crate::wishes::{self, Filter};

/// How many statements that wait are shown at once.
const WAITING_MAX: usize = 20;

/// How many other statements a page shows.
const PAGE_SIZE: usize = 30;

/// How many wishes there are to pick from.
const WISHES_MAX: usize = 6;

#[derive(Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(as = LeadQuery)]
pub(super) struct Asked {
    /// The page of the statements, from 1.
    bladzijde: String,
}

/// What was typed in one of the forms on the page, and in which.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    /// The form.
    pub(super) form: &'static str,
    /// The statement that it was about; 0 for the forms of the whole conversation.
    pub(super) statement: i64,
    pub(super) text_nl: String,
    pub(super) text_en: String,
    pub(super) wish: String,
    pub(super) into: String,
    pub(super) reason: String,
    pub(super) count: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/leading/lead.html")]
#[schema(as = LeadConversationPage)]
pub(super) struct LeadPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    typed: Typed,
    conversation: Conversation,
    /// How many statements wait for somebody to look at them.
    waiting_count: usize,
    /// The first of them, longest waiting on top.
    waiting: Vec<Waiting>,
    /// The page of the other statements, from 1.
    page: usize,
    /// How many pages there are.
    pages: usize,
    statements: Vec<Held>,
    invitations: Tally,
    /// Wishes to ask everybody about, most wanted first.
    wishes: Vec<Pick>,
    story: Vec<Told>,
}

/// A statement that waits for somebody to look at it.
#[derive(Serialize, ToSchema)]
#[schema(as = WaitingStatement)]
struct Waiting {
    #[serde(flatten)]
    statement: Statement,
    /// How many working days it has waited.
    age: i64,
    /// The statements that may say the same, most alike first.
    near: Vec<Near>,
}

/// A statement that somebody decided about.
#[derive(Serialize, ToSchema)]
#[schema(as = HeldStatement)]
struct Held {
    #[serde(flatten)]
    statement: Statement,
    /// Whether people answered it: then its words stay.
    answered: bool,
}

/// A wish to ask everybody about.
#[derive(Serialize, ToSchema)]
#[schema(as = WishToAsk)]
struct Pick {
    number: i64,
    title: String,
    support_count: i64,
}

impl LeadPage {
    /// What is wrong with a field of one form; nothing in the others.
    fn problem(&self, form: &str, statement: i64, field: &str) -> &str {
        let here = self.typed.form == form && self.typed.statement == statement;
        self.problems.on(field).filter(|_| here).unwrap_or("")
    }

    /// What was typed in a field of one form, or what it holds at first.
    fn value<'v>(&'v self, form: &str, statement: i64, field: &str, first: &'v str) -> &'v str {
        if self.typed.form != form || self.typed.statement != statement {
            return first;
        }
        match field {
            "text_nl" => &self.typed.text_nl,
            "text_en" => &self.typed.text_en,
            "wish" => &self.typed.wish,
            "into" => &self.typed.into,
            "reason" => &self.typed.reason,
            "count" => &self.typed.count,
            _ => first,
        }
    }

    /// Whether one of the forms about a statement was refused.
    fn is_open(&self, statement: i64) -> bool {
        self.typed.statement == statement
    }

    /// Where a field of the form that was refused stands.
    fn place(&self, field: &str) -> String {
        format!("{}-{}-{field}", self.typed.form, self.typed.statement)
    }

    /// How many statements wait that are not shown.
    fn waiting_more(&self) -> usize {
        self.waiting_count.saturating_sub(self.waiting.len())
    }

    /// Whether there is, or can come, something to look at.
    fn has_queue(&self) -> bool {
        self.waiting_count > 0 || self.conversation.state == State::Open
    }

    /// Whether anything can still be changed.
    fn changes(&self) -> bool {
        self.conversation.state != State::Closed
    }

    fn is_draft(&self) -> bool {
        self.conversation.state == State::Draft
    }

    fn can_open(&self) -> bool {
        self.conversation.statements >= conversations::rules::STATEMENTS_MIN
    }

    fn statements_min(&self) -> i64 {
        conversations::rules::STATEMENTS_MIN
    }

    fn at_once_max(&self) -> i64 {
        invitations::rules::AT_ONCE_MAX
    }
}

impl Waiting {
    /// Nobody answers what waits: its words may be changed.
    fn keeps_words(&self) -> bool {
        false
    }

    fn keeps_dutch(&self) -> bool {
        self.keeps_words()
    }

    fn keeps_english(&self) -> bool {
        self.keeps_words()
    }
}

impl Held {
    /// Whether people answered it.
    fn keeps_words(&self) -> bool {
        self.answered
    }

    /// Whether its Dutch words stay as they are: they came first, and people answered them.
    fn keeps_dutch(&self) -> bool {
        self.answered && self.statement.first_language == Language::Dutch
    }

    /// Whether its English words stay as they are.
    fn keeps_english(&self) -> bool {
        self.answered && self.statement.first_language == Language::English
    }
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::LeadConversations)?;
    let asked: Asked = call.asks();
    let page = asked.bladzijde.parse().unwrap_or(1);
    call.page(&page_of(&call, number(path)?, page, (Typed::default(), &[])).await?)
}

/// The page, with what was typed and refused in one of its forms.
pub(super) async fn page_of(
    call: &Call,
    number: i64,
    page: usize,
    (typed, refusals): (Typed, &[Refused]),
) -> Result<LeadPage> {
    let conn = &mut *call.coop.db.read().await?;
    let conversation = conversations::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let id = conversation.conversation_id;
    let all = statements::in_reading_order(conn, id).await?;
    let wishes = wishes_to_ask(conn, &conversation, &all).await?;
    let answered = answers::answered(conn, id).await?;
    let (queue, held): (Vec<_>, Vec<_>) =
        all.iter().partition(|one| one.state == Standing::Waiting);
    let likeness = Likeness::of(&all);
    let about = typed.statement;
    let shown = queue.iter().enumerate();
    let shown = shown.filter(|(place, one)| *place < WAITING_MAX || one.number == about);
    let today = call.today();
    let waiting = shown.map(|(_, one)| waiting(one, &likeness, today)).collect();
    let pages = held.len().div_ceil(PAGE_SIZE).max(1);
    let place = held.iter().position(|one| one.number == about);
    let page = place.map_or(page, |place| place / PAGE_SIZE + 1).clamp(1, pages);
    let held = held.into_iter().skip((page - 1) * PAGE_SIZE).take(PAGE_SIZE);
    let statements =
        held.map(|one| Held { answered: answered.contains(&one.number), statement: one.clone() });
    Ok(LeadPage {
        view: View::of(call),
        problems: call.problems(refusals),
        typed,
        waiting_count: queue.len(),
        waiting,
        page,
        pages,
        statements: statements.collect(),
        invitations: invitations::tally(conn, id).await?,
        wishes,
        story: journal::story(conn, id.subject(), call.language).await?,
        conversation,
    })
}

fn waiting(one: &Statement, likeness: &Likeness<'_>, today: Day) -> Waiting {
    Waiting {
        age: one.added_at.day().working_days_until(today),
        near: likeness.near(one),
        statement: one.clone(),
    }
}

/// The public wishes of the theme or challenge, or else of all, that were not asked yet.
async fn wishes_to_ask(
    conn: &mut Conn,
    conversation: &Conversation,
    statements: &[Statement],
) -> Result<Vec<Pick>> {
    let asked: BTreeSet<i64> = statements.iter().filter_map(|one| one.wish_number).collect();
    let picks: Vec<Pick> = if let About::Challenge(challenge) = conversation.about() {
        let wishes = challenges::wishes_of(conn, challenge, false).await?.into_iter();
        wishes.map(|wish| pick(wish.number, wish.title, wish.support_count)).collect()
    } else {
        let theme = conversation.theme_id.and(conversation.about_number);
        let filter = Filter { theme, most_wanted: true, ..Filter::default() };
        let limit = i64::try_from(WISHES_MAX + asked.len()).unwrap_or(i64::MAX);
        let wishes = wishes::list(conn, &filter, limit, 0).await?.into_iter();
        wishes.map(|wish| pick(wish.number, wish.title, wish.support_count)).collect()
    };
    let new = picks.into_iter().filter(|pick| !asked.contains(&pick.number));
    Ok(new.take(WISHES_MAX).collect())
}

fn pick(number: i64, title: String, support_count: i64) -> Pick {
    Pick { number, title, support_count }
}
