//! The forms to follow a conversation, and to stop.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission::TakePart;
use crate::error::{Error, Refused, Result};
use crate::opinions::conversations::{self, Text};
use crate::opinions::followers;
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, Routes, View};
use crate::wishes;

/// The pages of followers.
pub fn routes() -> Routes {
    Routes::new()
        .get("/gesprekken/{number}/volgers", TakePart, "The form to hear what becomes of it.", ask)
        .gives::<FollowPage>()
        .post("/gesprekken/{number}/volgers", TakePart, "Leaves an address to hear it.", follow)
        .takes::<FollowForm>()
        .get("/gesprekken/volgers/{code}/stop", TakePart, "The form to stop the mails.", stopping)
        .gives::<StopPage>()
        .post("/gesprekken/volgers/{code}/stop", TakePart, "Stops the mails.", stop)
}

/// An address to send what becomes of a conversation.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ConversationFollowForm)]
struct FollowForm {
    /// The address.
    mail: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/followers/follow.html")]
#[schema(as = ConversationFollowPage)]
struct FollowPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: FollowForm,
    /// The number of the conversation.
    number: i64,
    /// What it asks.
    question: String,
}

async fn page(
    call: &Call,
    number: i64,
    form: FollowForm,
    refusals: &[Refused],
) -> Result<FollowPage> {
    let conn = &mut *call.coop.db.read().await?;
    let conversation = conversations::seen_by(conn, &call.actor, number).await?;
    Ok(FollowPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        number,
        question: conversation.asked(call.language),
    })
}

async fn ask(call: Call, path: Path<String>) -> Reply {
    call.page(&page(&call, number(path)?, FollowForm::default(), &[]).await?)
}

async fn follow(call: Call, path: Path<String>, Input { form, .. }: Input<FollowForm>) -> Reply {
    let number = number(path)?;
    match followers::follow(&call.coop, &call.actor, number, &form.mail, call.language).await {
        Ok(()) => call.done(&format!("/gesprekken/{number}"), "opinions-done-followed"),
        Err(Error::Refused(refusals)) => {
            call.again(&refusals, &page(&call, number, form, &refusals).await?)
        }
        Err(error) => Err(error),
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/followers/stop.html")]
#[schema(as = ConversationStopPage)]
struct StopPage {
    #[serde(skip)]
    view: View,
    code: String,
    /// What the conversation asks; nothing when no mails are sent with this code (any more).
    question: Option<String>,
}

async fn stopping(call: Call, Path(code): Path<String>) -> Reply {
    let code = wishes::tidy_code(&code);
    let conn = &mut *call.coop.db.read().await?;
    let following = followers::by_code(conn, &code).await?;
    let question = following.map(|following| {
        let text = Text { nl: following.question, en: following.question_en };
        text.said(call.language).to_owned()
    });
    private(call.page(&StopPage { view: View::of(&call), code, question }))
}

async fn stop(call: Call, Path(code): Path<String>) -> Reply {
    let code = wishes::tidy_code(&code);
    followers::stop(&call.coop, &call.actor, &code).await?;
    private(call.done(&format!("/gesprekken/volgers/{code}/stop"), "opinions-done-stopped"))
}

/// The address holds a code: it is not to be kept, found or told to another site.
fn private(reply: Reply) -> Reply {
    reply.map(|mut response: Response| {
        let headers = response.headers_mut();
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
        headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    })
}
