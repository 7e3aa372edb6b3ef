//! An answer, and the next statement.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Refused, Result};
use crate::opinions::answers::{self, Given, Reply as Answer};
use crate::opinions::taking_part::{self, Card};
use crate::opinions::{Conversation, Voice, conversations};
use crate::web::number;
use crate::web::{Call, Input, Reply, Wants};

use super::needed_voice;

/// What somebody answers.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = AnswerForm)]
pub(super) struct Form {
    /// The number of the statement.
    statement: String,
    /// `agree`, `pass` or `disagree`.
    reply: String,
    /// `yes` when it matters to them.
    important: String,
}

/// The next statement, and how far somebody is.
#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/taking_part/web/next.html")]
#[schema(as = NextStatement)]
pub(super) struct NextPart {
    /// The statement; nothing when all are answered.
    card: Option<Card>,
    /// How many statements the reader answered.
    answered: usize,
    /// How many there are.
    total: usize,
    /// How far somebody is, in words.
    progress: String,
    /// Whether the page has something else to ask now.
    pause: bool,
}

pub(super) async fn answer(
    call: Call,
    path: Path<String>,
    headers: HeaderMap,
    Input { form, .. }: Input<Form>,
) -> Reply {
    let conversation = seen(&call, number(path)?).await?;
    let voice = needed_voice(&call, &headers, &conversation)?;
    let given = read(&form)?;
    answers::answer(&call.coop, &call.actor, &voice, &conversation, given).await?;
    onward(&call, &conversation, &voice, None).await
}

pub(super) async fn take_back(call: Call, path: Path<String>, headers: HeaderMap) -> Reply {
    let conversation = seen(&call, number(path)?).await?;
    let voice = needed_voice(&call, &headers, &conversation)?;
    let part = {
        let conn = &mut *call.coop.db.read().await?;
        answers::part(conn, &conversation, Some(&voice)).await?
    };
    let last = part.last().map(|row| row.statement_number);
    if let Some(statement) = last {
        let given = Given { statement, reply: None, important: false };
        answers::answer(&call.coop, &call.actor, &voice, &conversation, given).await?;
    }
    onward(&call, &conversation, &voice, last).await
}

async fn seen(call: &Call, number: i64) -> Result<Conversation> {
    let conn = &mut *call.coop.db.read().await?;
    conversations::seen_by(conn, &call.actor, number).await
}

fn read(form: &Form) -> Result<Given> {
    let unknown = |field| Refused::new("reading-refusal-choice-is-unknown").on(field);
    let statement = form.statement.trim().parse().map_err(|_| unknown("statement"))?;
    let reply: Answer = form.reply.parse().map_err(|_| unknown("reply"))?;
    Ok(Given { statement, reply: Some(reply), important: form.important == "yes" })
}

/// On to the next statement: as data in the same answer, or on the page.
async fn onward(
    call: &Call,
    conversation: &Conversation,
    voice: &Voice,
    wanted: Option<i64>,
) -> Reply {
    if call.wants == Wants::Html {
        let wanted = wanted.map(|number| format!("?stelling={number}")).unwrap_or_default();
        return call.onward(&format!("/gesprekken/{}{wanted}#kaart", conversation.number));
    }
    let conn = &mut *call.coop.db.read().await?;
    let part = answers::part(conn, conversation, Some(voice)).await?;
    let deck = taking_part::deck(conn, &call.coop, conversation).await?;
    let how = (wanted, call.language);
    let card = taking_part::next(conn, &call.coop, conversation, &part, how).await?;
    let (total, answered) = (deck.len(), deck.len() - deck.open(&part).len());
    let unsaid = part.participant.as_ref().is_some_and(|known| known.sector.is_empty());
    let facts = [("answered", answered.to_string()), ("total", total.to_string())];
    call.page(&NextPart {
        pause: card.is_none() || (unsaid && part.answers.len() == taking_part::SECTOR_ASKED_AFTER),
        card,
        answered,
        total,
        progress: call.language.with_all("opinions-progress", &facts),
    })
}
