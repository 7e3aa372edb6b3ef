//! Answers: a page as HTML or as data, a redirect after a deed, and what went wrong.

use askama::Template;
use axum::Json;
use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, LOCATION, SET_COOKIE, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;

use crate::error::{Error, Refused, Result};
use crate::web::call::{LANGUAGE_COOKIE, NOTE_COOKIE};
use crate::web::input::tell;
use crate::web::{Call, Problems, View, Wants};

/// What a handler gives.
pub type Reply = Result<Response>;

/// A page: a template for people, the same data for programs.
pub trait Page: Template + Serialize {}
impl<P: Template + Serialize> Page for P {}

impl Call {
    /// Answers with a page, or with its data.
    pub fn page(&self, page: &impl Page) -> Reply {
        self.page_with(StatusCode::OK, page)
    }

    /// Answers a list: as a page, as data, or its rows as CSV.
    pub fn list<Row: Serialize>(&self, page: &impl Page, rows: &[Row]) -> Reply {
        if self.wants == Wants::Csv { self.table(rows) } else { self.page(page) }
    }

    /// Answers rows as CSV, whatever format is wanted.
    pub fn table<Row: Serialize>(&self, rows: &[Row]) -> Reply {
        let kind = "text/csv; charset=utf-8; header=present";
        Ok(([(CONTENT_TYPE, kind)], csv_of(rows)?).into_response())
    }

    /// Shows a form once more with what was typed and what is wrong with it.
    pub fn again(&self, refusals: &[Refused], page: &impl Page) -> Reply {
        if self.wants != Wants::Html {
            let refused = Error::Refused(refusals.to_vec());
            return Ok(problem(self, &refused, status(&refused)));
        }
        self.page_with(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// What is wrong with a form, in the reader's language.
    pub fn problems(&self, refusals: &[Refused]) -> Problems {
        Problems::of(refusals, self.language)
    }

    /// After a verb: on to the address that it gave, as [`Call::done`]; or, when it was refused,
    /// the page that `again` makes of the refusals and of what was typed.
    pub async fn after<P: Page>(
        &self,
        done: Result<String>,
        note: &'static str,
        again: impl AsyncFnOnce(Vec<Refused>) -> Result<P>,
    ) -> Reply {
        match done {
            Ok(address) => self.done(&address, note),
            Err(Error::Refused(refusals)) => {
                let page = again(refusals.clone()).await?;
                self.again(&refusals, &page)
            }
            Err(error) => Err(error),
        }
    }

    /// After a deed: on to `address`, where the message `note` is shown once. Programs get
    /// `201 Created` with the address.
    pub fn done(&self, address: &str, note: &'static str) -> Reply {
        if self.wants != Wants::Html {
            let body = Json(json!({ "address": address, "note": self.language.t(note) }));
            return Ok((StatusCode::CREATED, [(LOCATION, address)], body).into_response());
        }
        let cookie = format!("{NOTE_COOKIE}={note}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax");
        let headers = [(LOCATION, address.to_owned()), (SET_COOKIE, cookie)];
        Ok((StatusCode::SEE_OTHER, headers).into_response())
    }

    /// On to another address, without a message.
    pub fn onward(&self, address: &str) -> Reply {
        Ok((StatusCode::SEE_OTHER, [(LOCATION, address)]).into_response())
    }

    fn page_with(&self, status: StatusCode, page: &impl Page) -> Reply {
        let (kind, text) = if self.wants == Wants::Html {
            let html = page.render().map_err(|error| Error::Internal(error.into()))?;
            ("text/html; charset=utf-8", html)
        } else {
            ("application/json", serde_json::to_string(page).map_err(anyhow::Error::from)?)
        };
        self.answer((status, [(CONTENT_TYPE, kind)], text).into_response())
    }

    /// An answer for this reader alone, with what their browser is to keep and to forget.
    fn answer(&self, mut response: Response) -> Reply {
        let headers = response.headers_mut();
        headers.insert(VARY, HeaderValue::from_static("Accept, Accept-Language, Cookie"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        if self.note.is_some() {
            let gone = format!("{NOTE_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
            headers.append(SET_COOKIE, HeaderValue::try_from(gone).map_err(anyhow::Error::from)?);
        }
        if self.uri.query().is_some_and(|query| query.contains("taal=")) {
            let language = self.language;
            let kept =
                format!("{LANGUAGE_COOKIE}={language}; Path=/; Max-Age=31536000; SameSite=Lax");
            headers.append(SET_COOKIE, HeaderValue::try_from(kept).map_err(anyhow::Error::from)?);
        }
        Ok(response)
    }
}

/// Rows as CSV with a heading; cells that a spreadsheet would take for a formula are made text
/// by a quote in front (OWASP, CSV injection).
fn csv_of<Row: Serialize>(rows: &[Row]) -> Result<String> {
    let plain = serde_json::to_value(rows).map_err(anyhow::Error::from)?;
    let rows = plain.as_array().map(Vec::as_slice).unwrap_or_default();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heading = rows.first().and_then(serde_json::Value::as_object);
    let columns: Vec<String> = heading.map(|row| row.keys().cloned().collect()).unwrap_or_default();
    writer.write_record(&columns).map_err(anyhow::Error::from)?;
    for row in rows {
        let cells = columns.iter().map(|column| safe_cell(row.get(column)));
        writer.write_record(cells).map_err(anyhow::Error::from)?;
    }
    let bytes = writer.into_inner().map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
}

fn safe_cell(value: Option<&serde_json::Value>) -> String {
    use serde_json::Value;
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => safe_text(text),
        Some(Value::Array(values)) => {
            let parts: Vec<String> = values.iter().map(|value| safe_cell(Some(value))).collect();
            parts.join("; ")
        }
        Some(other) => other.to_string(),
    }
}

/// A text that no spreadsheet takes for a formula.
pub fn safe_text(text: &str) -> String {
    let begins = |mark: char| text.starts_with(mark);
    if ['=', '+', '-', '@', '\t', '\r'].into_iter().any(begins) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// An error on its way out; the layer that knows the caller's language tells it.
#[derive(Clone)]
pub(super) struct Untold(pub(super) Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = status(&self).into_response();
        response.extensions_mut().insert(Untold(Arc::new(self)));
        response
    }
}

/// The HTTP table of errors.
pub fn status(error: &Error) -> StatusCode {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        Error::SignInFirst => StatusCode::UNAUTHORIZED,
        Error::Forbidden => StatusCode::FORBIDDEN,
        Error::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

#[derive(Template)]
#[template(path = "web/error.html")]
struct ErrorPage<'a> {
    view: View,
    outcome: &'static str,
    problems: Vec<String>,
    status: u16,
    request: &'a str,
}

/// Tells an error to the caller: the sign-in page, an error page, or problem JSON (RFC 9457);
/// with the status of its outcome when no other is given.
pub(super) fn tell_error(
    call: &Call,
    error: &Error,
    status: Option<StatusCode>,
    request: &str,
) -> Response {
    let status = status.unwrap_or_else(|| self::status(error));
    match (error, call.wants) {
        (_, Wants::Json | Wants::Csv) => problem(call, error, status),
        (Error::SignInFirst, Wants::Html) => {
            let next = call.uri.path_and_query().map_or("/", |path| path.as_str());
            let query = serde_html_form::to_string([("naar", next)]).unwrap_or_default();
            (StatusCode::SEE_OTHER, [(LOCATION, format!("/aanmelden?{query}"))]).into_response()
        }
        (_, Wants::Html) => error_page(call, error, status, request),
    }
}

fn error_page(call: &Call, error: &Error, status: StatusCode, request: &str) -> Response {
    let view = View::of(call);
    let outcome = outcome(error);
    let problems = told(call, error);
    let page = ErrorPage { view, outcome, problems, status: status.as_u16(), request };
    let html = page.render().unwrap_or_else(|_| status.to_string());
    (status, Html(html)).into_response()
}

fn problem(call: &Call, error: &Error, status: StatusCode) -> Response {
    let refusals: &[Refused] = match error {
        Error::Refused(refusals) => refusals,
        Error::NotFound | Error::SignInFirst | Error::Forbidden | Error::Internal(_) => &[],
    };
    let outcome = outcome(error);
    let body = json!({
        "type": format!("/docs/problems#{outcome}"),
        "title": call.language.t(&format!("web-error-{outcome}")),
        "status": status.as_u16(),
        "detail": told(call, error).join(" "),
        "refusals": refusals,
    });
    let kind = [(CONTENT_TYPE, "application/problem+json")];
    (status, kind, Body::from(body.to_string())).into_response()
}

fn told(call: &Call, error: &Error) -> Vec<String> {
    match error {
        Error::Refused(refusals) => {
            refusals.iter().map(|refused| tell(refused, call.language)).collect()
        }
        Error::NotFound | Error::SignInFirst | Error::Forbidden | Error::Internal(_) => Vec::new(),
    }
}

fn outcome(error: &Error) -> &'static str {
    match error {
        Error::NotFound => "not-found",
        Error::SignInFirst => "sign-in-first",
        Error::Forbidden => "forbidden",
        Error::Refused(_) => "refused",
        Error::Internal(_) => "internal",
    }
}
