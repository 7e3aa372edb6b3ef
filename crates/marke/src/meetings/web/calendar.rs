//! Meetings as a calendar to subscribe to, or one of them to put in one's own.

use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use crate::error::Error;
use crate::meetings::{self, Filter, Meeting, calendar};
use crate::web::{Call, Reply, number};

pub(super) async fn all(call: Call) -> Reply {
    let meetings = meetings::list(&mut *call.coop.db.read().await?, &Filter::default()).await?;
    Ok(told(&call, &meetings))
}

pub(super) async fn one(call: Call, path: Path<String>) -> Reply {
    let number = number(path)?;
    let meeting = meetings::by_number(&mut *call.coop.db.read().await?, number).await?;
    Ok(told(&call, &[meeting.ok_or(Error::NotFound)?]))
}

fn told(call: &Call, meetings: &[Meeting]) -> Response {
    let name = call.language.with("meetings-calendar", "cooperative", &call.cooperative);
    let text = calendar::told(meetings, &name, &call.coop.address);
    ([(CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response()
}
