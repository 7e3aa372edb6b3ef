//! The list of conversations.

use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::clock::{Day, Moment};
use crate::opinions::conversations::{self, Access, Conversation, State};
use crate::text::Language;
use crate::web::{Call, Reply, View};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/leading/list.html")]
#[schema(as = ConversationsPage)]
pub(super) struct ListPage {
    #[serde(skip)]
    view: View,
    /// Drafts, for those who lead.
    preparing: Vec<Listed>,
    /// In which people can answer today.
    running: Vec<Listed>,
    /// That ended.
    ended: Vec<Listed>,
}

/// A conversation in the list.
#[derive(Serialize, ToSchema)]
#[schema(as = ListedConversation)]
struct Listed {
    #[serde(flatten)]
    conversation: Conversation,
    /// How many statements wait for somebody to look at them; for those who lead.
    #[serde(skip_serializing_if = "Option::is_none")]
    waiting: Option<i64>,
    #[serde(skip)]
    ended: bool,
}

impl Listed {
    /// Whether nobody can answer any more.
    fn is_ended(&self) -> bool {
        self.ended
    }

    /// Whether the question is Dutch on an English page.
    fn is_dutch_only(&self, view: &View) -> bool {
        view.language == Language::English && self.conversation.question_en.is_empty()
    }

    /// The first paragraph of the introduction, in the language of the question.
    fn opening_words(&self, view: &View) -> Option<String> {
        let words = self.conversation.introduced(view.language);
        view.paragraphs(&words).next().map(str::to_owned)
    }
}

/// A conversation in a table for spreadsheets.
#[derive(Serialize)]
struct Row {
    number: i64,
    question: String,
    question_en: String,
    about: String,
    state: State,
    access: Access,
    statements: i64,
    opened_at: Option<Moment>,
    closes_on: Option<Day>,
    closed_at: Option<Moment>,
}

pub(super) async fn list(call: Call) -> Reply {
    let leads = call.actor.can(Permission::LeadConversations);
    let found = conversations::list(&mut *call.coop.db.read().await?, leads).await?;
    let rows: Vec<Row> = found.iter().map(row).collect();
    let mut page =
        ListPage { view: View::of(&call), preparing: vec![], running: vec![], ended: vec![] };
    for conversation in found {
        let place = match conversation.state {
            State::Draft => &mut page.preparing,
            State::Open if conversation.takes_answers(call.today()) => &mut page.running,
            State::Open | State::Closed => &mut page.ended,
        };
        let waiting = leads.then_some(conversation.waiting);
        let ended = conversation.state != State::Draft && !conversation.takes_answers(call.today());
        place.push(Listed { conversation, waiting, ended });
    }
    call.list(&page, &rows)
}

fn row(one: &Conversation) -> Row {
    Row {
        number: one.number,
        question: one.question.clone(),
        question_en: one.question_en.clone(),
        about: one.about_title.clone().unwrap_or_default(),
        state: one.state,
        access: one.access,
        statements: one.statements,
        opened_at: one.opened_at,
        closes_on: one.closes_on,
        closed_at: one.closed_at,
    }
}
