//! What the board sees of applications, and how it writes down what was decided.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::clock::Day;
use crate::error::{Refused, Result, refuse_any};
use crate::members::applications::{
    Admission, Application, ApplicationStatus, Decision, rules, store,
};
use crate::members::membership::web::day;
use crate::members::membership::{Eligibility, eligibility_at};
use crate::members::{self, Alike};
use crate::web::{Call, Input, Problems, Reply, View};

use super::{Told, application_at, told};

/// One application in the list.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ListedApplication)]
pub(super) struct Row {
    number: i64,
    name: String,
    member_kind: String,
    received_on: Day,
    /// For how many days it waits for the board, or did.
    age_days: i64,
    overdue: bool,
    status: ApplicationStatus,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/applications/list.html")]
#[schema(as = ApplicationListPage)]
pub(super) struct ListPage {
    #[serde(skip)]
    view: View,
    applications: Vec<Row>,
}

pub(super) async fn list(call: Call) -> Reply {
    call.may(Permission::DecideOnApplications)?;
    let today = call.today();
    let row = |application: Application| Row {
        number: application.number,
        received_on: application.received_at.day(),
        age_days: application.received_at.day().days_until(today),
        overdue: rules::is_overdue(&application, today),
        status: application.status,
        name: application.applicant.name,
        member_kind: application.member_kind_name,
    };
    let applications = store::list(&mut *call.coop.db.read().await?).await?;
    let applications = applications.into_iter().map(row).collect();
    call.page(&ListPage { view: View::of(&call), applications })
}

/// A decision, as it is typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct DecisionForm {
    /// `admit` or `refuse`.
    verdict: String,
    /// On which day it was decided.
    decided_on: String,
    /// Why; the applicant reads it.
    reason: String,
    /// The first day of the membership.
    joined_on: String,
    /// Why it may join from outside the area.
    deviation: String,
    /// The number of the party that it is; empty for a new one.
    same_as: String,
    /// `ja` when somebody looked and says that it is another than those it looks like.
    another: String,
    /// The revision that the decision began with.
    revision: String,
}

/// Which application is brought before the general meeting, as it was seen.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct BringForm {
    /// The revision that was seen.
    revision: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/applications/application.html")]
pub(super) struct ApplicationPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    application: Application,
    area: Eligibility,
    /// The parties of the register that it looks like.
    alike: Vec<Alike>,
    steps: Vec<Told>,
    age_days: i64,
    promised_on: Day,
    overdue: bool,
    form: DecisionForm,
}

impl ApplicationPage {
    async fn of(call: &Call, number: &str) -> Result<Self> {
        call.may(Permission::DecideOnApplications)?;
        let today = call.today();
        let conn = &mut *call.coop.db.read().await?;
        let application = application_at(conn, number).await?;
        let party = rules::party(&application.applicant);
        let form = DecisionForm {
            decided_on: today.to_string(),
            joined_on: today.to_string(),
            revision: application.revision.to_string(),
            ..DecisionForm::default()
        };
        Ok(Self {
            view: View::of(call),
            problems: Problems::default(),
            area: eligibility_at(conn, &party.postcode, today).await?,
            alike: members::store::alike(conn, &party, None).await?,
            steps: told(conn, &application, call.language, false).await?,
            age_days: application.received_at.day().days_until(today),
            promised_on: rules::promised_on(&application),
            overdue: rules::is_overdue(&application, today),
            application,
            form,
        })
    }

    /// The message that says whether it works in the area.
    fn eligible(&self) -> &'static str {
        match self.area {
            Eligibility::Inside => "members-area-inside",
            Eligibility::Outside => "members-area-outside",
            Eligibility::Unknown => "members-area-unknown",
        }
    }

    fn waits_for_board(&self) -> bool {
        self.application.status == ApplicationStatus::Received
    }

    fn waits_for_meeting(&self) -> bool {
        self.application.status == ApplicationStatus::BeforeMeeting
    }

    fn may_bring(&self) -> bool {
        rules::bring(&self.application, None).is_empty()
    }

    fn has_letter(&self) -> bool {
        super::letter::has_letter(&self.application)
    }
}

pub(super) async fn show(call: Call, Path(number): Path<String>) -> Reply {
    call.page(&ApplicationPage::of(&call, &number).await?)
}

pub(super) async fn decide(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<DecisionForm>,
) -> Reply {
    let number = ApplicationPage::of(&call, &number).await?.application.number;
    let done = decided(&call, number, &form).await.map(|()| format!("/aanvragen/{number}"));
    let again = async |refusals: Vec<Refused>| again(&call, number, form, &refusals).await;
    call.after(done, "members-done-decided", again).await
}

/// The page once more, with what was typed. It shows what others did meanwhile: saving once more
/// is then deliberate.
async fn again(
    call: &Call,
    number: i64,
    form: DecisionForm,
    refusals: &[Refused],
) -> Result<ApplicationPage> {
    let page = ApplicationPage::of(call, &number.to_string()).await?;
    let form = DecisionForm { revision: page.form.revision.clone(), ..form };
    Ok(ApplicationPage { problems: call.problems(refusals), form, ..page })
}

async fn decided(call: &Call, number: i64, form: &DecisionForm) -> Result<()> {
    let admission = match form.verdict.as_str() {
        "admit" => Some(admission(form)?),
        "refuse" => None,
        _ => return refuse_any(vec![Refused::new("members-refusal-no-verdict").on("verdict")]),
    };
    let decision = Decision {
        admission,
        decided_on: day(&form.decided_on, "decided_on")?,
        reason: form.reason.clone(),
    };
    let revision = form.revision.trim().parse().unwrap_or(0);
    members::decide(&call.coop, &call.actor, number, revision, &decision).await
}

fn admission(form: &DecisionForm) -> Result<Admission> {
    let same_as = form.same_as.trim();
    let unknown = |_| Refused::new("members-refusal-party-is-unknown").on("same_as");
    Ok(Admission {
        joined_on: day(&form.joined_on, "joined_on")?,
        deviation: form.deviation.clone(),
        same_as: if same_as.is_empty() { None } else { Some(same_as.parse().map_err(unknown)?) },
        is_another: form.another == "ja",
    })
}

pub(super) async fn bring(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<BringForm>,
) -> Reply {
    let number = ApplicationPage::of(&call, &number).await?.application.number;
    let revision = form.revision.trim().parse().unwrap_or(0);
    let done = members::bring_before_meeting(&call.coop, &call.actor, number, revision).await;
    let done = done.map(|()| format!("/aanvragen/{number}"));
    let again = async |refusals: Vec<Refused>| {
        again(&call, number, DecisionForm::default(), &refusals).await
    };
    call.after(done, "members-done-brought", again).await
}

pub(super) async fn forget(call: Call) -> Reply {
    members::forget_old(&call.coop, &call.actor).await?;
    call.done("/aanvragen", "members-done-forgotten")
}
