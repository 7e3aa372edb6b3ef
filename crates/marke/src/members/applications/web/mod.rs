//! The pages about applications: the form and the receipt for whoever asks, and for the board
//! the list, the page of one and the letter.

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::clock::Day;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::text::Language;
use crate::web::Routes;

use super::{Application, ApplicationStatus, by_number, store};

mod apply;
mod board;
mod letter;
mod receipt;

/// The pages of this part.
pub(in crate::members) fn routes() -> Routes {
    use Permission::{DecideOnApplications, TakePart};
    Routes::new()
        .get("/lid-worden", TakePart, "The form to ask to become a member.", apply::show)
        .gives::<apply::ApplyPage>()
        .post("/lid-worden", TakePart, "Asks to become a member.", apply::apply)
        .takes::<apply::Form>()
        .gives::<apply::ApplyPage>()
        .get(
            "/lid-worden/{code}",
            TakePart,
            "What became of an application, by its code.",
            receipt::show,
        )
        .gives::<receipt::ReceiptPage>()
        .post(
            "/lid-worden/{code}/vergadering",
            TakePart,
            "Asks the general meeting to decide after a refusal.",
            receipt::ask_meeting,
        )
        .post(
            "/lid-worden/{code}/intrekking",
            TakePart,
            "Takes an application back.",
            receipt::withdraw,
        )
        .get("/aanvragen", DecideOnApplications, "Who asks to become a member.", board::list)
        .gives::<board::ListPage>()
        .get("/aanvragen/{number}", DecideOnApplications, "One application.", board::show)
        .gives::<board::ApplicationPage>()
        .post(
            "/aanvragen/{number}/besluit",
            DecideOnApplications,
            "Writes down what was decided about an application.",
            board::decide,
        )
        .takes::<board::DecisionForm>()
        .post(
            "/aanvragen/{number}/vergadering",
            DecideOnApplications,
            "Brings a refused application before the general meeting.",
            board::bring,
        )
        .takes::<board::BringForm>()
        .get(
            "/aanvragen/{number}/brief",
            DecideOnApplications,
            "The letter about a decision, to print.",
            letter::show,
        )
        .gives::<letter::LetterPage>()
        .post(
            "/aanvragen/opruiming",
            DecideOnApplications,
            "Wipes the details of applications that came to nothing long ago.",
            board::forget,
        )
}

/// The application that an address names; what is no number leads nowhere.
async fn application_at(conn: &mut Conn, number: &str) -> Result<Application> {
    by_number(conn, number.parse().map_err(|_| Error::NotFound)?).await
}

/// One step, in words.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ApplicationTold)]
pub(super) struct Told {
    day: Day,
    sentence: String,
    by: String,
    reason: String,
}

/// The steps of an application in words: those for the board, or with `yours` for the applicant.
async fn told(
    conn: &mut Conn,
    application: &Application,
    language: Language,
    yours: bool,
) -> Result<Vec<Told>> {
    let steps = store::steps(conn, application.application_id).await?;
    let told = |step: store::ApplicationStep| {
        let brought = step.status == ApplicationStatus::BeforeMeeting && !step.by_name.is_empty();
        let status = if brought { "brought-by-board" } else { step.status.word() };
        let sentence = if yours {
            language.t(&format!("members-application-yours-{status}"))
        } else {
            language.t(&format!("members-application-told-{status}"))
        };
        let by = if yours { String::new() } else { step.by_name };
        Told { day: step.happened_on, sentence, by, reason: step.reason }
    };
    Ok(steps.into_iter().map(told).collect())
}
