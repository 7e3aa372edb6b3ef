//! Asking to become a member: one form, no account.

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Refused, Result};
use crate::members::applications::{Applicant, NewApplication, rules};
use crate::members::{self, MemberKind, Sector};
use crate::web::{Call, Input, Problems, Reply, View};

/// What somebody typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ApplyForm)]
pub(super) struct Form {
    /// `person` or `organisation`.
    kind: String,
    /// What it is called.
    name: String,
    /// Number in the trade register.
    kvk: String,
    /// One of the five O's, or nothing.
    sector: String,
    /// Where it is.
    village: String,
    /// Postal code.
    postcode: String,
    /// Who speaks for an organisation.
    contact_name: String,
    /// Mail address.
    mail: String,
    /// Telephone number.
    phone: String,
    /// Why.
    why: String,
    /// The key of the kind of member.
    member_kind: String,
    /// The mark of this form: the same application from the same form is kept once.
    form: String,
}

impl Form {
    fn applicant(&self) -> Applicant {
        let form = self.clone();
        Applicant {
            kind: form.kind,
            name: form.name,
            kvk: form.kvk,
            sector: form.sector,
            village: form.village,
            postcode: form.postcode,
            contact_name: form.contact_name,
            mail: form.mail,
            phone: form.phone,
            why: form.why,
            member_kind: form.member_kind,
        }
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/applications/apply.html")]
pub(super) struct ApplyPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    kinds: Vec<MemberKind>,
    form: Form,
}

impl ApplyPage {
    async fn of(call: &Call, form: Form, problems: Problems) -> Result<Self> {
        let kinds = members::kinds(&mut *call.coop.db.read().await?).await?;
        Ok(Self { view: View::of(call), problems, kinds, form })
    }

    /// What a kind of member costs and how many votes it has.
    fn terms(&self, kind: &MemberKind) -> String {
        self.view.pair("members-application-terms", "fee", kind.fee, "votes", kind.votes)
    }

    fn why_max(&self) -> usize {
        rules::WHY_LENGTH_MAX
    }
}

pub(super) async fn show(call: Call) -> Reply {
    let form =
        Form { kind: "organisation".to_owned(), form: call.coop.ids.token(), ..Form::default() };
    let mut response = call.page(&ApplyPage::of(&call, form, Problems::default()).await?)?;
    // Each form has a mark of its own: two people must not get the same one.
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

pub(super) async fn apply(call: Call, Input { form, .. }: Input<Form>) -> Reply {
    let new = NewApplication {
        applicant: form.applicant(),
        language: Some(call.language),
        form: form.form.clone(),
    };
    let done = members::apply(&call.coop, &call.actor, &new).await;
    let done = done.map(|proof| format!("/lid-worden/{}", proof.code));
    let again =
        async |refusals: Vec<Refused>| ApplyPage::of(&call, form, call.problems(&refusals)).await;
    call.after(done, "members-done-applied", again).await
}
