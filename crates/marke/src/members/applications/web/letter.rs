//! The letter about a decision, to print and sign, in the applicant's language. Where members are
//! liable the answer must be in writing, with the member number (art. 2:61, under a, BW).

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Result};
use crate::members::applications::{Application, ApplicationStatus, mailing, store};
use crate::statutes;
use crate::web::{Call, Reply, View};

use super::application_at;

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/applications/letter.html")]
pub(super) struct LetterPage {
    #[serde(skip)]
    view: View,
    number: i64,
    language: String,
    /// The cooperative's full name.
    from: String,
    to: Vec<String>,
    place_and_day: String,
    subject: String,
    body: String,
    closing: String,
}

/// Whether there is a decision to write about, and somebody to write to.
pub(super) fn has_letter(application: &Application) -> bool {
    use ApplicationStatus::{
        Admitted, AdmittedByMeeting, BeforeMeeting, Received, Refused, RefusedByMeeting, Withdrawn,
    };
    let decided = match application.status {
        Admitted | Refused | AdmittedByMeeting | RefusedByMeeting => true,
        Received | BeforeMeeting | Withdrawn => false,
    };
    decided && application.forgotten_at.is_none()
}

pub(super) async fn show(call: Call, Path(number): Path<String>) -> Reply {
    call.page(&letter(&call, &number).await?)
}

async fn letter(call: &Call, number: &str) -> Result<LetterPage> {
    call.may(Permission::DecideOnApplications)?;
    let conn = &mut *call.coop.db.read().await?;
    let application = application_at(conn, number).await?;
    if !has_letter(&application) {
        return Err(Error::NotFound);
    }
    let statutes = statutes::on(conn, call.today()).await?;
    let last = store::steps(conn, application.application_id).await?.pop();
    let (reason, day) =
        last.map_or((String::new(), call.today()), |step| (step.reason, step.happened_on));
    let facts = mailing::facts(&application, &statutes, &reason, day);
    let (language, status) = (application.language, application.status);
    let applicant = &application.applicant;
    let lines = [
        applicant.name.clone(),
        applicant.contact_name.clone(),
        format!("{} {}", applicant.postcode, applicant.village),
    ];
    let today = language.day(call.today());
    let seat = Some(&statutes.seat).filter(|seat| !seat.is_empty());
    Ok(LetterPage {
        view: View::of(call),
        number: application.number,
        language: language.to_string(),
        to: lines.into_iter().filter(|line| !line.trim().is_empty()).collect(),
        place_and_day: seat.map_or_else(|| today.clone(), |seat| format!("{seat}, {today}")),
        subject: language.with_all("members-application-letter-subject", &facts),
        body: language.with_all(&format!("members-application-letter-{status}"), &facts),
        closing: language.t("members-application-letter-closing"),
        from: statutes.statutory_name,
    })
}
