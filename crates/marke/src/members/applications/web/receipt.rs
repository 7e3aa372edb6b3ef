//! The page of an application for whoever has its code: the receipt, what became of it, and what
//! one can still do. It stays out of search engines, and its address out of what browsers tell.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::members;
use crate::members::applications::{Application, ApplicationStatus, by_code, rules};
use crate::members::membership::{Eligibility, eligibility_at};
use crate::web::{Call, Problems, Reply, View};

use super::{Told, told};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/applications/receipt.html")]
#[schema(as = ApplicationReceiptPage)]
pub(super) struct ReceiptPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    number: i64,
    code: String,
    link: String,
    name: String,
    member_kind: String,
    status: ApplicationStatus,
    /// Whether it works in the area, as far as its postcode tells.
    area: Eligibility,
    postcode: String,
    /// The last day of the promise to decide.
    promised_on: Day,
    member_number: Option<i64>,
    /// The last day to ask the general meeting, while that can be done.
    meeting_until: Option<Day>,
    may_withdraw: bool,
    forgotten: bool,
    steps: Vec<Told>,
}

impl ReceiptPage {
    async fn of(call: &Call, code: &str, problems: Problems) -> Result<Self> {
        let conn = &mut *call.coop.db.read().await?;
        let application = by_code(conn, code).await?;
        let steps = told(conn, &application, call.language, true).await?;
        let area = eligibility_at(conn, &application.applicant.postcode, call.today()).await?;
        Ok(Self::from(call, application, problems, area, steps))
    }

    fn from(
        call: &Call,
        application: Application,
        problems: Problems,
        area: Eligibility,
        steps: Vec<Told>,
    ) -> Self {
        let may_ask = rules::bring(&application, Some(call.today())).is_empty();
        Self {
            view: View::of(call),
            problems,
            number: application.number,
            link: format!("{}/lid-worden/{}", call.coop.address, application.code),
            status: application.status,
            promised_on: rules::promised_on(&application),
            member_number: application.member_number,
            meeting_until: may_ask.then(|| rules::meeting_until(&application)),
            may_withdraw: rules::withdraw(&application).is_empty(),
            forgotten: application.forgotten_at.is_some(),
            name: application.applicant.name,
            member_kind: application.member_kind_name,
            postcode: application.applicant.postcode,
            code: application.code,
            area,
            steps,
        }
    }
}

/// A code as people copy it: small letters do not matter.
fn tidy(code: &str) -> String {
    code.trim().to_ascii_uppercase()
}

pub(super) async fn show(call: Call, Path(code): Path<String>) -> Reply {
    let page = ReceiptPage::of(&call, &tidy(&code), Problems::default()).await?;
    private(call.page(&page))
}

pub(super) async fn ask_meeting(call: Call, Path(code): Path<String>) -> Reply {
    let done = members::ask_meeting(&call.coop, &call.actor, &tidy(&code)).await;
    after(&call, &tidy(&code), done, "members-done-brought").await
}

pub(super) async fn withdraw(call: Call, Path(code): Path<String>) -> Reply {
    let done = members::withdraw(&call.coop, &call.actor, &tidy(&code)).await;
    after(&call, &tidy(&code), done, "members-done-withdrawn").await
}

async fn after(call: &Call, code: &str, done: Result<()>, note: &'static str) -> Reply {
    let done = done.map(|()| format!("/lid-worden/{code}"));
    let again =
        async |refusals: Vec<Refused>| ReceiptPage::of(call, code, call.problems(&refusals)).await;
    private(call.after(done, note, again).await)
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
