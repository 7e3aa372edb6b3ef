//! The receipt of a wish, and following it by its code. These pages stay out of search engines,
//! and their addresses out of what browsers tell other sites.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Error, Result};
use crate::web::{Call, Problems, Reply, View};
use crate::wishes::{self, Wish};

use super::Row;
use super::page::{Way, way};
use super::similar::{Near, near};

/// A code, as the address carries it.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub(super) struct Asked {
    bon: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/receipt.html")]
pub(super) struct ReceiptPage {
    #[serde(skip)]
    view: View,
    number: i64,
    title: String,
    code: String,
    link: String,
    by_mail: bool,
    public: bool,
    similar: Vec<Near>,
}

pub(super) async fn show(call: Call) -> Reply {
    let code = asked(&call);
    let (following, wish) = followed(&call, &code).await?;
    let mut similar = near(&call, &wish.title).await?;
    similar.retain(|near| near.row.number != wish.number);
    let page = ReceiptPage {
        view: View::of(&call),
        number: wish.number,
        public: wishes::is_public(&wish),
        title: wish.title,
        link: format!("{}/volg/{code}", call.coop.address),
        code,
        by_mail: following.by_mail == 1,
        similar,
    };
    private(call.page(&page))
}

fn asked(call: &Call) -> String {
    wishes::tidy_code(&call.asks::<Asked>().bon)
}

async fn followed(call: &Call, code: &str) -> Result<(wishes::Following, Wish)> {
    let conn = &mut *call.coop.db.read().await?;
    let following = wishes::by_code(conn, code).await?.ok_or(Error::NotFound)?;
    let wish = wishes::by_id(conn, following.wish_id).await?.ok_or(Error::NotFound)?;
    Ok((following, wish))
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/follow.html")]
#[schema(as = FollowPage)]
pub(super) struct AskPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    code: String,
}

/// The form to type a code; one that is known leads on, another is told so.
pub(super) async fn ask(call: Call) -> Reply {
    let code = asked(&call);
    let view = View::of(&call);
    if code.is_empty() {
        return call.page(&AskPage { view, problems: Problems::default(), code });
    }
    let conn = &mut *call.coop.db.read().await?;
    if wishes::by_code(conn, &code).await?.is_some() {
        return private(call.onward(&format!("/volg/{code}")));
    }
    let refusals = [wishes::rules::unknown_code()];
    let problems = call.problems(&refusals);
    private(call.again(&refusals, &AskPage { view, problems, code }))
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/tracking.html")]
pub(super) struct TrackingPage {
    #[serde(skip)]
    view: View,
    code: String,
    by_mail: bool,
    public: bool,
    wish: Row,
    way: Way,
}

pub(super) async fn follow(call: Call, Path(code): Path<String>) -> Reply {
    let code = wishes::tidy_code(&code);
    let (following, wish) = followed(&call, &code).await?;
    let conn = &mut *call.coop.db.read().await?;
    let way = way(conn, &call, &wish).await?;
    let page = TrackingPage {
        view: View::of(&call),
        code,
        by_mail: following.by_mail == 1,
        public: wishes::is_public(&wish),
        wish: Row::of(&wish),
        way,
    };
    private(call.page(&page))
}

pub(super) async fn stop(call: Call, Path(code): Path<String>) -> Reply {
    let code = wishes::tidy_code(&code);
    wishes::stop_following(&call.coop, &call.actor, &code).await?;
    private(call.done(&format!("/volg/{code}"), "wishes-done-stopped"))
}

fn private(reply: Reply) -> Reply {
    reply.map(|mut response: Response| {
        let headers = response.headers_mut();
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
        headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    })
}
