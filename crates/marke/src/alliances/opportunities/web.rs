//! The page on which a party sees its opportunities, and asks to be introduced.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::BringIn;
use crate::alliances::introductions::asking::{self, Ask, Sheet};
use crate::alliances::may_answer_for;
use crate::alliances::words::few;
use crate::error::{Error, Refused, Result};
use crate::members;
use crate::web::{Call, Input, Problems, Reply, Routes, View, number};

use super::{Gap, Opportunities, Partner, Together, of};

/// The pages of opportunities.
pub fn routes() -> Routes {
    let here = "/partijen/{number}/kansen";
    Routes::new()
        .get(here, BringIn, "What a party could do together with others.", show)
        .gives::<OpportunitiesPage>()
        .post(here, BringIn, "Asks to be introduced to another party.", to_ask)
        .takes::<Sheet>()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/opportunities/page.html")]
struct OpportunitiesPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    number: i64,
    name: String,
    opportunities: Opportunities,
    /// What the party asked.
    asked: Vec<Ask>,
}

impl OpportunitiesPage {
    fn row(&self, words: &[String]) -> String {
        self.view.language.row(words).to_lowercase()
    }

    /// What a party and its partners have together, in a sentence.
    fn share(&self, one: &Together) -> String {
        let here = one.needed - one.missing.len();
        let facts = [
            ("here", here.to_string()),
            ("needed", one.needed.to_string()),
            ("missing", self.row(&one.missing)),
            ("lacking", one.missing.len().to_string()),
        ];
        self.view.language.with_all("alliances-opportunity-share", &facts)
    }

    /// Why two parties should meet, as the area director reads it.
    fn why(&self, one: &Together, partner: &Partner) -> String {
        let facts = [
            ("title", one.title.clone()),
            ("party", self.name.clone()),
            ("own", few(self.view.language, &one.own)),
            ("other", partner.party.name.clone()),
            ("brings", few(self.view.language, &partner.brings)),
        ];
        self.view.language.with_all("alliances-opportunity-why", &facts)
    }

    fn step(&self, gap: &Gap) -> String {
        self.view.t(&format!("stakeholders-step-{}", gap.step)).to_lowercase()
    }

    /// What is missing in a chain, in a sentence.
    fn gap(&self, gap: &Gap) -> String {
        let facts = [
            ("title", gap.title.clone()),
            ("step", self.step(gap)),
            ("elsewhere", gap.elsewhere.clone()),
        ];
        self.view.language.with_all("alliances-opportunity-gap", &facts)
    }

    /// Why two parties should meet about a gap.
    fn gap_why(&self, gap: &Gap) -> String {
        let facts =
            [("title", gap.title.clone()), ("step", self.step(gap)), ("party", self.name.clone())];
        self.view.language.with_all("alliances-opportunity-gap-why", &facts)
    }

    /// Whether this was asked and waits for an answer.
    fn waits(&self, number: i64) -> bool {
        self.asked.iter().any(|ask| ask.settled_on.is_none() && ask.other_number == number)
    }

    fn is_empty(&self) -> bool {
        self.opportunities.together.is_empty() && self.opportunities.gaps.is_empty()
    }
}

async fn page(call: &Call, number: i64, refusals: &[Refused]) -> Result<OpportunitiesPage> {
    let conn = &mut *call.coop.db.read().await?;
    let known = members::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    may_answer_for(&call.actor, known.party_id)?;
    Ok(OpportunitiesPage {
        view: View::of(call),
        problems: call.problems(refusals),
        number,
        opportunities: of(conn, known.party_id, call.today()).await?,
        asked: asking::of_party(conn, known.party_id).await?,
        name: known.party.name,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(BringIn)?;
    call.page(&page(&call, number(path)?, &[]).await?)
}

async fn to_ask(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = asking::ask(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|()| format!("/partijen/{number}/kansen"));
    let again = async |refusals: Vec<Refused>| page(&call, number, &refusals).await;
    call.after(done, "alliances-done-asked", again).await
}
