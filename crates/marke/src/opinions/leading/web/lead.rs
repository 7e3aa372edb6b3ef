//! The deeds of whoever leads a conversation.

use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused, Result};
use crate::opinions;
use crate::opinions::conversations::Text;
use crate::opinions::statements::{self, Verdict};
use crate::web::number;
use crate::web::{Call, Input, Reply};

use super::sheet::lead_address;
use super::show::{Typed, page_of};

/// The last word.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ConversationEnd)]
pub(super) struct CloseForm {
    /// Why it ends and what happens now, for everybody to read.
    close_reason: String,
}

/// A statement to add.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = NewStatement)]
pub(super) struct StatementForm {
    /// Its words in Dutch; may be empty when there is English or a wish.
    text_nl: String,
    /// Its words in English; may be empty.
    text_en: String,
    /// The number of the wish that it is made from; empty for one without.
    wish: String,
    /// `wish` when it is to be made from a wish, also when that is not filled in.
    from: String,
}

/// A decision about a statement.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = StatementVerdict)]
pub(super) struct VerdictForm {
    /// The revision of the statement as it was seen.
    revision: String,
    /// `admit`, `refuse` or `merge`.
    verdict: String,
    /// The number of the statement that says the same, for `merge`.
    into: String,
    /// Why, for everybody to read.
    reason: String,
    /// The page of the statements to go back to.
    bladzijde: String,
}

/// Other words for a statement.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = StatementWords)]
pub(super) struct TextForm {
    /// The revision of the statement as it was seen.
    revision: String,
    /// Its words in Dutch; may be empty when there is English.
    text_nl: String,
    /// Its words in English; may be empty when there is Dutch.
    text_en: String,
    /// The page of the statements to go back to.
    bladzijde: String,
}

pub(super) async fn open(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::LeadConversations)?;
    let number = number(path)?;
    let done = opinions::open(&call.coop, &call.actor, number).await;
    let typed = Typed { form: "open", ..Typed::default() };
    after(&call, number, typed, (done, "opinions-done-opened")).await
}

pub(super) async fn close(call: Call, path: Path<String>, input: Input<CloseForm>) -> Reply {
    call.may(Permission::LeadConversations)?;
    let (number, form) = (number(path)?, input.form);
    let done = crate::opinions::close(&call.coop, &call.actor, number, &form.close_reason).await;
    let typed = Typed { form: "close", reason: form.close_reason, ..Typed::default() };
    after(&call, number, typed, (done, "opinions-done-closed")).await
}

pub(super) async fn add(call: Call, path: Path<String>, input: Input<StatementForm>) -> Reply {
    call.may(Permission::LeadConversations)?;
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let text = Text { nl: form.text_nl.clone(), en: form.text_en.clone() };
    let asks = form.from == "wish" || !form.wish.trim().is_empty();
    let done = if asks {
        statements::ask_wish(coop, actor, number, &form.wish, &text).await
    } else {
        statements::add(coop, actor, number, &text).await
    };
    let typed = Typed {
        form: if asks { "wish" } else { "add" },
        text_nl: form.text_nl,
        text_en: form.text_en,
        wish: form.wish,
        ..Typed::default()
    };
    after(&call, number, typed, (done.map(|_| ()), "opinions-done-statement-added")).await
}

pub(super) async fn judge(call: Call, path: Path<String>, input: Input<VerdictForm>) -> Reply {
    call.may(Permission::LeadConversations)?;
    let (number, form) = (number(path)?, input.form);
    let conversation = conversation_of(&call, number).await?;
    let verdict = verdict(&form);
    let (note, place) = match verdict {
        Ok(Verdict::Admit) => ("opinions-done-admitted", "admit"),
        Ok(Verdict::Merge(_)) => ("opinions-done-merged", "merge"),
        Ok(Verdict::Refuse) => ("opinions-done-refused", "refuse"),
        Err(_) => ("opinions-done-merged", "merge"),
    };
    let revision = form.revision.trim().parse().unwrap_or(0);
    let done = match verdict {
        Ok(verdict) => {
            let (coop, actor, reason) = (&call.coop, &call.actor, &form.reason);
            statements::judge(coop, actor, number, revision, verdict, reason).await
        }
        Err(error) => Err(error),
    };
    let typed = Typed {
        form: place,
        statement: number,
        into: form.into,
        reason: form.reason,
        ..Typed::default()
    };
    at_page(&call, (conversation, &form.bladzijde), typed, (done, note)).await
}

pub(super) async fn edit(call: Call, path: Path<String>, input: Input<TextForm>) -> Reply {
    call.may(Permission::LeadConversations)?;
    let (number, form) = (number(path)?, input.form);
    let conversation = conversation_of(&call, number).await?;
    let revision = form.revision.trim().parse().unwrap_or(0);
    let text = Text { nl: form.text_nl.clone(), en: form.text_en.clone() };
    let done = statements::edit(&call.coop, &call.actor, number, revision, &text).await;
    let typed = Typed {
        form: "edit",
        statement: number,
        text_nl: form.text_nl,
        text_en: form.text_en,
        ..Typed::default()
    };
    let done = (done, "opinions-done-statement-changed");
    at_page(&call, (conversation, &form.bladzijde), typed, done).await
}

/// The conversation to which a statement belongs.
async fn conversation_of(call: &Call, statement: i64) -> Result<i64> {
    let conn = &mut *call.coop.db.read().await?;
    let statement = statements::by_number(conn, statement).await?.ok_or(Error::NotFound)?;
    Ok(statement.conversation_number)
}

/// What was typed as a decision.
fn verdict(form: &VerdictForm) -> Result<Verdict> {
    let unknown = |id| Refused::new(id).on("into");
    match form.verdict.as_str() {
        "admit" => Ok(Verdict::Admit),
        "refuse" => Ok(Verdict::Refuse),
        "merge" => {
            let typed = form.into.trim();
            if typed.is_empty() {
                return Err(unknown("reading-refusal-text-is-missing").into());
            }
            let into = typed.parse().map_err(|_| {
                unknown("opinions-refusal-statement-is-unknown").with("number", typed)
            })?;
            Ok(Verdict::Merge(into))
        }
        _ => Err(Refused::new("reading-refusal-choice-is-unknown").on("verdict").into()),
    }
}

/// After one of the forms: on with the conversation, or the page again with what is wrong.
async fn after(call: &Call, number: i64, typed: Typed, done: (Result<()>, &'static str)) -> Reply {
    at_page(call, (number, ""), typed, done).await
}

/// The same, on a page of the statements.
async fn at_page(
    call: &Call,
    (number, page): (i64, &str),
    typed: Typed,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let page: usize = page.parse().unwrap_or(1);
    match done {
        Ok(()) if page > 1 => {
            call.done(&format!("{}?bladzijde={page}", lead_address(number)), note)
        }
        Ok(()) => call.done(&lead_address(number), note),
        Err(Error::Refused(refusals)) => {
            let page = page_of(call, number, page, (typed, &refusals)).await?;
            call.again(&refusals, &page)
        }
        Err(error) => Err(error),
    }
}
