//! Links that let people take part: made, shown once, to copy or to print.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::Error;
use crate::opinions::conversations::{self, Conversation};
use crate::opinions::invitations;
use crate::web::number;
use crate::web::{Call, Input, Reply, View};
use crate::wishes::poster::{Code, code};

use super::show::{Typed, page_of};

/// Codes are drawn for so many links at most: more are for a letter or mail, not for a table.
const DRAWN_MAX: usize = 120;

/// How many links to make.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = InvitationCount)]
pub(super) struct CountForm {
    /// From 1 to 500.
    count: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/leading/links.html")]
#[schema(as = InvitationsPage)]
pub(super) struct LinksPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    conversation: Conversation,
    /// The links; they are not kept.
    links: Vec<Link>,
}

/// A link that lets one person take part.
#[derive(Serialize, ToSchema)]
#[schema(as = InvitationLink)]
struct Link {
    address: String,
    #[serde(skip)]
    code: Option<Code>,
}

impl LinksPage {
    /// The links, one a line.
    fn lines(&self) -> String {
        let lines: Vec<&str> = self.links.iter().map(|link| link.address.as_str()).collect();
        lines.join("\n")
    }
}

pub(super) async fn make(call: Call, path: Path<String>, input: Input<CountForm>) -> Reply {
    call.may(Permission::LeadConversations)?;
    let (number, form) = (number(path)?, input.form);
    match invitations::make(&call.coop, &call.actor, number, &form.count).await {
        Ok(codes) => shown(&call, number, &codes).await,
        Err(Error::Refused(refusals)) => {
            let typed = Typed { form: "invite", count: form.count, ..Typed::default() };
            call.again(&refusals, &page_of(&call, number, 1, (typed, &refusals)).await?)
        }
        Err(error) => Err(error),
    }
}

/// The page with the links. Nobody keeps it: not the database, and not the browser's cache.
async fn shown(call: &Call, number: i64, codes: &[String]) -> Reply {
    let conversation = {
        let conn = &mut *call.coop.db.read().await?;
        conversations::by_number(conn, number).await?.ok_or(Error::NotFound)?
    };
    let draws = codes.len() <= DRAWN_MAX;
    let link = |secret: &String| {
        let address =
            format!("{}/gesprekken/{number}/uitnodiging?code={secret}", call.coop.address);
        Link { code: code(&address).filter(|_| draws), address }
    };
    let links = codes.iter().map(link).collect();
    let page = LinksPage { view: View::of(call), conversation, links };
    let mut response = call.page(&page)?;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
