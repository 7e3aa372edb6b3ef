//! The page of a conversation: one statement at a time, and what else one can do.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Error, Refused, Result};
use crate::opinions::answers::{self, Part, rules};
use crate::opinions::statements::rules::TEXT_LENGTH_MAX;
use crate::opinions::taking_part::{self, Card, SECTOR_ASKED_AFTER};
use crate::opinions::{Access, Conversation, Moderation, State, conversations};
use crate::web::number;
use crate::web::{Call, Problems, Reply, View};

use super::{own, voice, with_secret};

/// Which statement to show.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub(super) struct Asked {
    /// The number of the statement that one wants to see.
    stelling: String,
}

/// Why somebody cannot answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Barred {
    /// It is not open yet.
    NotYet,
    /// It has ended.
    Ended,
    /// One has to be signed in.
    SignIn,
    /// One has to be invited.
    Invitation,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/taking_part/web/page.html")]
pub(super) struct ConversationPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: own::ProposalForm,
    conversation: Conversation,
    /// Why the reader cannot answer; nothing when they can.
    barred: Option<Barred>,
    /// The statement to react to; nothing when all are answered.
    card: Option<Card>,
    /// How many statements the reader answered.
    answered: usize,
    /// How many there are.
    total: usize,
    /// Whether the reader is asked for which sector they speak.
    asks_sector: bool,
}

impl ConversationPage {
    fn question(&self) -> String {
        self.conversation.asked(self.view.language)
    }

    fn introduction(&self) -> String {
        self.conversation.introduced(self.view.language)
    }

    fn sectors(&self) -> Vec<String> {
        answers::sector_words()
    }

    fn text_length_max(&self) -> usize {
        TEXT_LENGTH_MAX
    }

    fn is_draft(&self) -> bool {
        self.conversation.state == State::Draft
    }

    fn has_result(&self) -> bool {
        self.conversation.result_number > 0
    }
}

pub(super) async fn show(call: Call, path: Path<String>, headers: HeaderMap) -> Reply {
    let asked: Asked = call.asks();
    let wanted = asked.stelling.parse().ok();
    let form = own::ProposalForm::default();
    let page = page(&call, number(path)?, &headers, wanted, (form, &[])).await?;
    let takes = page.barred.is_none();
    let response = call.page(&page)?;
    if takes { with_secret(&call, &headers, response) } else { Ok(response) }
}

/// The page, with a statement in one's own words as it was typed and what is wrong with it.
pub(super) async fn page(
    call: &Call,
    number: i64,
    headers: &HeaderMap,
    wanted: Option<i64>,
    (form, refusals): (own::ProposalForm, &[Refused]),
) -> Result<ConversationPage> {
    let conn = &mut *call.coop.db.read().await?;
    let conversation = conversations::seen_by(conn, &call.actor, number).await?;
    let voice = voice(call, headers, &conversation);
    let part = answers::part(conn, &conversation, voice.as_ref()).await?;
    let barred = match &voice {
        // Whoever has no voice yet gets one with this page, but is not invited by it.
        None if conversation.access == Access::Public => barred(call, &conversation, Ok(())),
        None if conversation.access == Access::Members => Some(Barred::SignIn),
        None => Some(Barred::Invitation),
        Some(voice) => {
            let may =
                answers::may_answer(conn, &call.coop, &call.actor, voice, &conversation).await;
            barred(call, &conversation, may)
        }
    };
    let deck = taking_part::deck(conn, &call.coop, &conversation).await?;
    let card = match barred {
        None => {
            let how = (wanted, call.language);
            taking_part::next(conn, &call.coop, &conversation, &part, how).await?
        }
        Some(_) => None,
    };
    Ok(ConversationPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        barred,
        card,
        answered: deck.len() - deck.open(&part).len(),
        total: deck.len(),
        asks_sector: barred.is_none() && asks_sector(&part),
        conversation,
    })
}

fn asks_sector(part: &Part) -> bool {
    let unknown = part.participant.as_ref().is_some_and(|known| known.sector.is_empty());
    unknown && part.answers.len() >= SECTOR_ASKED_AFTER
}

fn barred(call: &Call, conversation: &Conversation, may: Result<()>) -> Option<Barred> {
    if !rules::open_for_answers(conversation, call.today()).is_empty() {
        let draft = conversation.state == State::Draft;
        return Some(if draft { Barred::NotYet } else { Barred::Ended });
    }
    match may {
        Ok(()) => None,
        Err(Error::SignInFirst | Error::Forbidden) => Some(Barred::SignIn),
        Err(_) => Some(Barred::Invitation),
    }
}
