//! The page on which a party says what it brings and seeks.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::BringIn;
use crate::agenda::challenges::Choice;
use crate::alliances::words::{amount, words_to_choose};
use crate::alliances::{Measure, may_answer_for};
use crate::error::{Error, Refused, Result};
use crate::members;
use crate::web::{Call, Input, Problems, Reply, Routes, View, number};

use super::{Bearing, Capacity, Sheet, end, of_party, say};

/// The pages of what parties bring.
pub fn routes() -> Routes {
    Routes::new()
        .get("/partijen/{number}/inbreng", BringIn, "What a party brings and seeks.", show)
        .gives::<CapacitiesPage>()
        .post("/partijen/{number}/inbreng", BringIn, "Says that it brings or seeks it.", to_say)
        .takes::<Sheet>()
        .post("/partijen/{number}/inbreng/einde", BringIn, "Ends what it said.", to_end)
        .takes::<Sheet>()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/capacities/page.html")]
struct CapacitiesPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Sheet,
    number: i64,
    name: String,
    said: Vec<Capacity>,
    #[serde(skip)]
    words: Vec<(String, Vec<Choice>)>,
}

impl CapacitiesPage {
    fn those(&self, bearing: &str) -> Vec<&Capacity> {
        self.said.iter().filter(|line| line.bearing.word() == bearing).collect()
    }

    fn amount(&self, line: &Capacity) -> String {
        let measure = line.kind.map_or(Measure::Hours, Measure::of);
        amount(self.view.language, measure, line.amount)
    }

    fn no_word(&self) -> String {
        self.view.t("alliances-word-none-hours")
    }

    fn seeks(&self) -> bool {
        self.form.bearing == Bearing::Seeks.word()
    }
}

async fn page(
    call: &Call,
    number: i64,
    form: Sheet,
    refusals: &[Refused],
) -> Result<CapacitiesPage> {
    let conn = &mut *call.coop.db.read().await?;
    let known = members::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    may_answer_for(&call.actor, known.party_id)?;
    Ok(CapacitiesPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        number,
        said: of_party(conn, known.party_id).await?,
        words: words_to_choose(conn, call.language).await?,
        name: known.party.name,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(BringIn)?;
    call.page(&page(&call, number(path)?, Sheet::default(), &[]).await?)
}

async fn after(
    call: &Call,
    number: i64,
    form: Sheet,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| format!("/partijen/{number}/inbreng"));
    call.after(done, note, async |refusals| page(call, number, form, &refusals).await).await
}

async fn to_say(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = say(&call.coop, &call.actor, number, &form).await;
    after(&call, number, form, (done, "alliances-done-said")).await
}

async fn to_end(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = end(&call.coop, &call.actor, number, &form.capacity).await;
    after(&call, number, form, (done, "alliances-done-said-no-more")).await
}
