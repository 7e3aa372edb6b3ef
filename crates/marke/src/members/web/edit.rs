//! The forms to enter a party and to change one.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused, Result};
use crate::members::{self, Alike, Known, Party, PartyKind, Sector, rules, store};
use crate::web::{Call, Input, Problems, Reply, View};

use super::party_at;

/// A party, as it is typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct PartyForm {
    /// `person` or `organisation`.
    kind: String,
    /// What it is called.
    name: String,
    /// One of the five O's; empty when not known.
    sector: String,
    /// Where it is.
    village: String,
    /// Street, without number.
    street: String,
    /// House number with additions.
    house_number: String,
    /// Postal code.
    postcode: String,
    /// Mail address.
    mail: String,
    /// Telephone number.
    phone: String,
    /// Address on the web.
    website: String,
    /// Number in the trade register: eight digits.
    kvk: String,
    /// RSIN: nine digits.
    rsin: String,
    /// How many people or firms stand behind it.
    constituency: String,
    /// Who they are.
    constituency_name: String,
    /// `ja` when it agreed to be listed.
    listed: String,
    /// `ja` when somebody looked, and it is not one of those that it looks like.
    another: String,
    /// The revision that an edit began with.
    revision: String,
}

impl PartyForm {
    fn of(known: &Known) -> Self {
        let party = known.party.clone();
        let constituency = party.constituency;
        Self {
            kind: party.kind,
            name: party.name,
            sector: party.sector,
            village: party.village,
            street: party.street,
            house_number: party.house_number,
            postcode: party.postcode,
            mail: party.mail,
            phone: party.phone,
            website: party.website,
            kvk: party.kvk,
            rsin: party.rsin,
            constituency: if constituency == 0 { String::new() } else { constituency.to_string() },
            constituency_name: party.constituency_name,
            listed: if party.listed_on.is_some() { "ja" } else { "" }.to_owned(),
            another: String::new(),
            revision: known.revision.to_string(),
        }
    }

    /// What was typed, as a party; a number that is none is told by the rules.
    fn party(&self, today: &str, listed_on: Option<&String>) -> Party {
        let constituency = self.constituency.trim().replace('.', "");
        let constituency =
            if constituency.is_empty() { 0 } else { constituency.parse().unwrap_or(-1) };
        let listed = self.listed == "ja";
        Party {
            kind: self.kind.clone(),
            name: self.name.clone(),
            sector: self.sector.clone(),
            village: self.village.clone(),
            street: self.street.clone(),
            house_number: self.house_number.clone(),
            postcode: self.postcode.clone(),
            mail: self.mail.clone(),
            phone: self.phone.clone(),
            website: self.website.clone(),
            kvk: self.kvk.clone(),
            rsin: self.rsin.clone(),
            listed_on: listed.then(|| listed_on.cloned().unwrap_or_else(|| today.to_owned())),
            constituency,
            constituency_name: self.constituency_name.clone(),
        }
    }

    /// Field, what is kept now and what was typed, where these differ.
    fn differences(&self, known: &Known) -> Vec<(&'static str, String, String)> {
        let now = Self::of(known);
        let pairs = [
            ("name", now.name, &self.name),
            ("sector", now.sector, &self.sector),
            ("village", now.village, &self.village),
            ("street", now.street, &self.street),
            ("house-number", now.house_number, &self.house_number),
            ("postcode", now.postcode, &self.postcode),
            ("mail", now.mail, &self.mail),
            ("phone", now.phone, &self.phone),
            ("website", now.website, &self.website),
            ("kvk", now.kvk, &self.kvk),
            ("rsin", now.rsin, &self.rsin),
            ("constituency", now.constituency, &self.constituency),
            ("constituency-name", now.constituency_name, &self.constituency_name),
            ("listed-on", now.listed, &self.listed),
        ];
        let differs = |(field, now, typed): (&'static str, String, &String)| {
            (now != *typed).then(|| (field, now, typed.clone()))
        };
        pairs.into_iter().filter_map(differs).collect()
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/edit.html")]
#[schema(as = PartyFormPage)]
pub(super) struct EditPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: PartyForm,
    /// The party that is changed; none when one is entered.
    number: Option<i64>,
    /// Parties that the typed one looks like.
    alike: Vec<Alike>,
    /// What somebody else changed meanwhile: field, now, typed.
    differences: Vec<(&'static str, String, String)>,
}

impl EditPage {
    fn new(call: &Call, form: PartyForm, number: Option<i64>) -> Self {
        let (view, problems) = (View::of(call), Problems::default());
        Self { view, problems, form, number, alike: Vec::new(), differences: Vec::new() }
    }

    fn action(&self) -> String {
        match self.number {
            Some(number) => format!("/partijen/{number}/wijziging"),
            None => "/partijen".to_owned(),
        }
    }

    fn is_another_party(&self) -> bool {
        self.problems.on("another").is_some() || self.form.another == "ja"
    }
}

pub(super) async fn empty(call: Call) -> Reply {
    call.may(Permission::KeepRegister)?;
    let kind = PartyKind::Organisation.word().to_owned();
    let form = PartyForm { kind, ..PartyForm::default() };
    call.page(&EditPage::new(&call, form, None))
}

pub(super) async fn enter(call: Call, Input { form, .. }: Input<PartyForm>) -> Reply {
    let party = form.party(&call.today().to_string(), None);
    let another = form.another == "ja";
    match members::enter_after_looking(&call.coop, &call.actor, &party, another).await {
        Ok(id) => {
            let conn = &mut *call.coop.db.read().await?;
            let known = members::by_id(conn, id).await?.ok_or(Error::NotFound)?;
            call.done(&format!("/partijen/{}", known.number), "members-done-entered")
        }
        Err(Error::Refused(refusals)) => again(&call, form, &party, None, &refusals).await,
        Err(error) => Err(error),
    }
}

pub(super) async fn show(call: Call, Path(number): Path<String>) -> Reply {
    call.may(Permission::KeepRegister)?;
    let conn = &mut *call.coop.db.read().await?;
    let known = party_at(conn, &number).await?;
    call.page(&EditPage::new(&call, PartyForm::of(&known), Some(known.number)))
}

pub(super) async fn change(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<PartyForm>,
) -> Reply {
    call.may(Permission::KeepRegister)?;
    let known = {
        let conn = &mut *call.coop.db.read().await?;
        party_at(conn, &number).await?
    };
    let kind = known.party.kind.clone();
    let form = PartyForm { kind, ..form };
    let party = form.party(&call.today().to_string(), known.party.listed_on.as_ref());
    let (number, another) = (known.number, form.another == "ja");
    let revision = form.revision.parse().unwrap_or(0);
    let changed = members::change(&call.coop, &call.actor, number, revision, &party, another).await;
    match changed {
        Ok(()) => call.done(&format!("/partijen/{number}"), "members-done-changed"),
        Err(Error::Refused(refusals)) => again(&call, form, &party, Some(number), &refusals).await,
        Err(error) => Err(error),
    }
}

/// The form once more, with what it looks like and what changed meanwhile.
async fn again(
    call: &Call,
    form: PartyForm,
    party: &Party,
    number: Option<i64>,
    refusals: &[Refused],
) -> Reply {
    let mut page = EditPage::new(call, form, number);
    page.problems = call.problems(refusals);
    let (alike, now) = around(call, party, number).await?;
    page.alike = alike;
    let refused = |id: &str| refusals.iter().any(|refused| refused.id == id);
    if let Some(known) = now.filter(|_| refused("members-refusal-changed-meanwhile")) {
        page.differences = page.form.differences(&known);
        page.form.revision = known.revision.to_string();
    }
    call.again(refusals, &page)
}

async fn around(
    call: &Call,
    party: &Party,
    number: Option<i64>,
) -> Result<(Vec<Alike>, Option<Known>)> {
    let conn = &mut *call.coop.db.read().await?;
    let now = match number {
        Some(number) => members::by_number(conn, number).await?,
        None => None,
    };
    let except = now.as_ref().map(|known| known.party_id);
    let alike = store::alike(conn, &rules::normalised(party), except).await?;
    Ok((alike, now))
}
