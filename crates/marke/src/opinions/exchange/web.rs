//! The page to bring a conversation in, and the files of one to take along.

use askama::Template;
use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused, Result};
use crate::opinions::answers::{self, Row};
use crate::opinions::statements::{self, Statement};
use crate::web::number;
use crate::web::{Call, File, Input, Problems, Reply, Routes, View};

use super::{Collection, comments_csv, open_for_export, participants_csv, votes_csv};

/// The pages of exchanging conversations.
pub fn routes() -> Routes {
    use Permission::LeadConversations as Lead;
    Routes::new()
        .get("/gesprekken/importeren", Lead, "The form to bring in a conversation.", show)
        .gives::<ImportPage>()
        .post("/gesprekken/importeren", Lead, "Brings in a conversation held elsewhere.", bring_in)
        .takes::<Form>()
        .takes_file("comments")
        .gives::<ImportPage>()
        .get(
            "/gesprekken/{number}/export/votes",
            Lead,
            "The answers of a closed conversation, as Polis has them.",
            votes,
        )
        .gives_only("text/csv")
        .get(
            "/gesprekken/{number}/export/participants-votes",
            Lead,
            "The same, a line for each participant.",
            participants,
        )
        .gives_only("text/csv")
        .get(
            "/gesprekken/{number}/export/comments",
            Lead,
            "The statements of a closed conversation, as Polis has them.",
            comments,
        )
        .gives_only("text/csv")
}

/// What is said of a conversation that is brought in; the files come beside it.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ConversationImport)]
struct Form {
    /// The question.
    question: String,
    /// Where and when it was held.
    reason: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/exchange/import.html")]
#[schema(as = ConversationImportPage)]
struct ImportPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Form,
}

async fn show(call: Call) -> Reply {
    call.may(Permission::LeadConversations)?;
    let (view, problems) = (View::of(&call), Problems::default());
    call.page(&ImportPage { view, problems, form: Form::default() })
}

async fn bring_in(call: Call, Input { form, files }: Input<Form>) -> Reply {
    call.may(Permission::LeadConversations)?;
    match brought(&call, &form, &files).await {
        Ok(number) => {
            call.done(&format!("/gesprekken/{number}/uitkomst"), "opinions-done-imported")
        }
        Err(Error::Refused(refusals)) => {
            let (view, problems) = (View::of(&call), call.problems(&refusals));
            call.again(&refusals, &ImportPage { view, problems, form })
        }
        Err(error) => Err(error),
    }
}

async fn brought(call: &Call, form: &Form, files: &[File]) -> Result<i64> {
    let text = |field: &'static str| -> Result<String> {
        let missing = || Refused::new("opinions-refusal-file-is-missing").on(field);
        let file = files.iter().find(|file| file.field == field).ok_or_else(missing)?;
        let unreadable = |_| Refused::new("opinions-refusal-file-is-no-text").on(field);
        Ok(String::from_utf8(file.content.to_vec()).map_err(unreadable)?)
    };
    let collection = Collection {
        question: form.question.clone(),
        reason: form.reason.clone(),
        comments: text("comments")?,
        votes: text("votes")?,
    };
    Ok(super::bring_in(&call.coop, &call.actor, &collection).await?.conversation)
}

async fn votes(call: Call, path: Path<String>) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let conversation = open_for_export(conn, &call.actor, number(path)?).await?;
    let rows = rows(&call, conversation.number).await?;
    let closed_at = conversation.closed_at.ok_or(Error::NotFound)?;
    Ok(file("votes.csv", votes_csv(&rows, closed_at)?))
}

async fn participants(call: Call, path: Path<String>) -> Reply {
    let (statements, rows) = whole(&call, number(path)?).await?;
    Ok(file("participants-votes.csv", participants_csv(&statements, &rows)?))
}

async fn comments(call: Call, path: Path<String>) -> Reply {
    let (statements, rows) = whole(&call, number(path)?).await?;
    Ok(file("comments.csv", comments_csv(&statements, &rows)?))
}

async fn whole(call: &Call, number: i64) -> Result<(Vec<Statement>, Vec<Row>)> {
    let conn = &mut *call.coop.db.read().await?;
    let conversation = open_for_export(conn, &call.actor, number).await?;
    let statements = statements::list(conn, conversation.conversation_id).await?;
    Ok((statements, rows(call, number).await?))
}

/// All answers, in order of participant and statement: not in that in which they came.
async fn rows(call: &Call, number: i64) -> Result<Vec<Row>> {
    let conn = &mut *call.coop.db.read().await?;
    let mut rows = answers::answers_since(conn, number, 0, i64::MAX).await?;
    rows.sort_unstable_by_key(|row| (row.participant_number, row.statement_number));
    Ok(rows)
}

fn file(name: &str, content: String) -> Response {
    let kind = "text/csv; charset=utf-8; header=present".to_owned();
    let name = format!("attachment; filename=\"{name}\"");
    ([(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, name)], content).into_response()
}
