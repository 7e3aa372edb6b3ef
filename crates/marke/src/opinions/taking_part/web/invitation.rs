//! The page behind an invitation: looking at it does not use it, because mail programs look too.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Error, Refused, Result};
use crate::opinions::{Conversation, conversations, invitations};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, View};

use super::{needed_voice, with_secret};

/// The code of an invitation.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = InvitationForm)]
pub(super) struct Form {
    /// The code.
    code: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/taking_part/web/invitation.html")]
pub(super) struct InvitationPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Form,
    conversation: Conversation,
}

async fn page(
    call: &Call,
    number: i64,
    form: Form,
    refusals: &[Refused],
) -> Result<InvitationPage> {
    let conn = &mut *call.coop.db.read().await?;
    Ok(InvitationPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        conversation: conversations::seen_by(conn, &call.actor, number).await?,
    })
}

pub(super) async fn show(call: Call, path: Path<String>, headers: HeaderMap) -> Reply {
    let form: Form = call.asks();
    let page = page(&call, number(path)?, form, &[]).await?;
    let response = call.page(&page)?;
    with_secret(&call, &headers, response)
}

pub(super) async fn accept(
    call: Call,
    path: Path<String>,
    headers: HeaderMap,
    Input { form, .. }: Input<Form>,
) -> Reply {
    let number = number(path)?;
    let shown = page(&call, number, form, &[]).await?;
    let conversation = &shown.conversation;
    let voice = needed_voice(&call, &headers, conversation)?;
    let (coop, actor, code) = (&call.coop, &call.actor, &shown.form.code);
    match invitations::accept(coop, actor, conversation, &voice, code).await {
        Ok(()) => call.done(&format!("/gesprekken/{number}"), "opinions-done-invitation-accepted"),
        Err(Error::Refused(refusals)) => {
            let problems = call.problems(&refusals);
            call.again(&refusals, &InvitationPage { problems, ..shown })
        }
        Err(error) => Err(error),
    }
}
