//! What else a participant does: a statement in their own words, their sector, and leaving.

use axum::extract::Path;
use axum::http::HeaderMap;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Error, Result};
use crate::opinions::{Conversation, Standing, answers, conversations, statements};
use crate::web::number;
use crate::web::{Call, Input, Reply};

use super::{needed_voice, page};

/// A statement in somebody's own words.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct ProposalForm {
    /// The words.
    pub(super) text: String,
}

/// For which sector somebody speaks.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct SectorForm {
    /// One of the five O's, `bewoner`, or nothing.
    sector: String,
}

async fn seen(call: &Call, number: i64) -> Result<Conversation> {
    let conn = &mut *call.coop.db.read().await?;
    conversations::seen_by(conn, &call.actor, number).await
}

pub(super) async fn propose(
    call: Call,
    path: Path<String>,
    headers: HeaderMap,
    Input { form, .. }: Input<ProposalForm>,
) -> Reply {
    let number = number(path)?;
    let conversation = seen(&call, number).await?;
    let voice = needed_voice(&call, &headers, &conversation)?;
    let (coop, actor) = (&call.coop, &call.actor);
    let done = statements::propose(coop, actor, &voice, number, &form.text, call.language).await;
    let address = format!("/gesprekken/{number}#kaart");
    match done {
        Ok((_, Standing::Waiting)) => call.done(&address, "opinions-done-proposal-waits"),
        Ok(_) => call.done(&address, "opinions-done-proposal-is-live"),
        Err(Error::Refused(refusals)) => {
            let again = (form, refusals.as_slice());
            let page = page::page(&call, number, &headers, None, again).await?;
            call.again(&refusals, &page)
        }
        Err(error) => Err(error),
    }
}

pub(super) async fn tell_sector(
    call: Call,
    path: Path<String>,
    headers: HeaderMap,
    Input { form, .. }: Input<SectorForm>,
) -> Reply {
    let conversation = seen(&call, number(path)?).await?;
    let voice = needed_voice(&call, &headers, &conversation)?;
    let (coop, actor) = (&call.coop, &call.actor);
    answers::tell_sector(coop, actor, &voice, &conversation, &form.sector).await?;
    call.done(&format!("/gesprekken/{}#kaart", conversation.number), "opinions-done-sector-told")
}

pub(super) async fn leave(call: Call, path: Path<String>, headers: HeaderMap) -> Reply {
    let conversation = seen(&call, number(path)?).await?;
    let voice = needed_voice(&call, &headers, &conversation)?;
    answers::leave(&call.coop, &call.actor, &voice, &conversation).await?;
    call.done(&format!("/gesprekken/{}", conversation.number), "opinions-done-left")
}
