//! The form in which a party's own people keep its details.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Refused, Result};
use crate::members::web::party_at;
use crate::members::{self, Known};
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::Contact;

/// The pages of this part.
pub(in crate::members) fn routes() -> Routes {
    use Permission::HaveOwnPage;
    let form = "The form for a party's own people to keep its details.";
    Routes::new()
        .get("/partijen/{number}/gegevens", HaveOwnPage, form, show)
        .gives::<DetailsPage>()
        .post("/partijen/{number}/gegevens", HaveOwnPage, "Changes a party's details.", change)
        .takes::<ContactForm>()
}

/// Where a party is and how it can be reached, as it is typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct ContactForm {
    /// Street, without number.
    street: String,
    /// House number with additions.
    house_number: String,
    /// Postal code.
    postcode: String,
    /// Where it is.
    village: String,
    /// Mail address.
    mail: String,
    /// Telephone number.
    phone: String,
    /// Address on the web.
    website: String,
    /// The revision that a change began with.
    revision: String,
}

impl ContactForm {
    fn of(known: &Known) -> Self {
        let Contact { street, house_number, postcode, village, mail, phone, website } =
            Contact::of(&known.party);
        let revision = known.revision.to_string();
        Self { street, house_number, postcode, village, mail, phone, website, revision }
    }

    fn contact(&self) -> Contact {
        let Self { street, house_number, postcode, village, mail, phone, website, .. } =
            self.clone();
        Contact { street, house_number, postcode, village, mail, phone, website }
    }

    /// Field, what is kept now and what was typed, where these differ.
    fn differences(&self, known: &Known) -> Vec<(&'static str, String, String)> {
        let now = Self::of(known);
        let pairs = [
            ("street", now.street, &self.street),
            ("house-number", now.house_number, &self.house_number),
            ("postcode", now.postcode, &self.postcode),
            ("village", now.village, &self.village),
            ("mail", now.mail, &self.mail),
            ("phone", now.phone, &self.phone),
            ("website", now.website, &self.website),
        ];
        let differs = |(field, now, typed): (&'static str, String, &String)| {
            (now != *typed).then(|| (field, now, typed.clone()))
        };
        pairs.into_iter().filter_map(differs).collect()
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/own/details.html")]
struct DetailsPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    number: i64,
    name: String,
    form: ContactForm,
    /// What somebody else changed meanwhile: field, now, typed.
    differences: Vec<(&'static str, String, String)>,
}

/// The party, if the caller may keep its details.
async fn kept(call: &Call, number: &str) -> Result<Known> {
    call.may(Permission::HaveOwnPage)?;
    let known = party_at(&mut *call.coop.db.read().await?, number).await?;
    members::may_keep(&call.actor, known.party_id)?;
    Ok(known)
}

fn page(call: &Call, known: Known, form: ContactForm, problems: Problems) -> DetailsPage {
    let (number, name) = (known.number, known.party.name);
    DetailsPage { view: View::of(call), problems, number, name, form, differences: Vec::new() }
}

async fn show(call: Call, Path(number): Path<String>) -> Reply {
    let known = kept(&call, &number).await?;
    let form = ContactForm::of(&known);
    call.page(&page(&call, known, form, Problems::default()))
}

async fn change(
    call: Call,
    Path(number): Path<String>,
    Input { mut form, .. }: Input<ContactForm>,
) -> Reply {
    let number = kept(&call, &number).await?.number;
    let revision = form.revision.trim().parse().unwrap_or(0);
    let contact = form.contact();
    let done = members::change_own(&call.coop, &call.actor, number, revision, &contact).await;
    let done = done.map(|()| format!("/partijen/{number}"));
    let again = async |refusals: Vec<Refused>| {
        let known = kept(&call, &number.to_string()).await?;
        let meanwhile = known.revision != revision;
        let differences = if meanwhile { form.differences(&known) } else { Vec::new() };
        form.revision = known.revision.to_string();
        let page = page(&call, known, form, call.problems(&refusals));
        Ok(DetailsPage { differences, ..page })
    };
    call.after(done, "members-done-changed", again).await
}
