//! A letter with a stakeholder's link, to copy or to print: shown once, and kept by nobody.

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::error::{Error, Result};
use crate::stakeholders::gathering;
use crate::stakeholders::{Stakeholder, by_number};
use crate::web::{Call, Reply, View};
use crate::wishes::poster::{Code, code};

/// A letter with a stakeholder's link, to copy or to print. The link is shown this once.
#[derive(Template, Serialize, ToSchema)]
#[template(path = "stakeholders/web/letter.html")]
#[schema(as = StakeholderLinkPage)]
pub(super) struct LetterPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    stakeholder: Stakeholder,
    #[serde(skip)]
    introduction: String,
    #[serde(skip)]
    closes_on: Option<Day>,
    #[serde(skip)]
    drawn: Option<Code>,
    /// Whether it went by mail as well.
    mailed: bool,
    /// The link.
    address: String,
}

pub(super) async fn shown(call: &Call, at: i64, secret: &str) -> Reply {
    let page = page(call, at, secret).await?;
    let mut response = call.page(&page)?;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

async fn page(call: &Call, at: i64, secret: &str) -> Result<LetterPage> {
    let conn = &mut *call.coop.db.read().await?;
    let stakeholder = by_number(conn, at).await?.ok_or(Error::NotFound)?;
    let gathering = gathering::of(conn, stakeholder.challenge_id).await?;
    let contact = gathering::contact_of(conn, stakeholder.stakeholder_id).await?;
    let address = gathering::address(&call.coop, secret);
    Ok(LetterPage {
        view: View::of(call),
        drawn: code(&address),
        mailed: contact.is_some_and(|contact| !contact.mail.is_empty()),
        closes_on: gathering.as_ref().and_then(|one| one.closes_on),
        introduction: gathering.map(|one| one.introduction).unwrap_or_default(),
        address,
        stakeholder,
    })
}
