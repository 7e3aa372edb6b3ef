//! The area director's page of introductions: to make, to ask after, and what came of them.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::OrchestrateAlliances;
use crate::alliances::complements::{self, Suggestion};
use crate::error::{Refused, Result};
use crate::web::{Call, Input, Problems, Reply, Routes, View, number};

use super::asking::{self, Ask};
use super::{Figures, Introduction, Outcome, Sheet, figures, introduce, list, rules, tell};

/// So many introductions are suggested.
const SUGGESTED_MAX: usize = 10;

/// The pages of introductions.
pub fn routes() -> Routes {
    let here = "/introducties";
    Routes::new()
        .get(here, OrchestrateAlliances, "Who should meet, and what came of it.", show)
        .gives::<IntroductionsPage>()
        .gives_table()
        .post(here, OrchestrateAlliances, "Introduces two parties to each other.", to_introduce)
        .takes::<Sheet>()
        .post("/introducties/{number}", OrchestrateAlliances, "Tells what came of it.", to_tell)
        .takes::<Sheet>()
        .and(asking::web::routes())
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/introductions/page.html")]
pub(super) struct IntroductionsPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Sheet,
    introductions: Vec<Introduction>,
    figures: Figures,
    /// Who asks to be introduced.
    asked: Vec<Ask>,
    suggestions: Vec<Suggestion>,
}

impl IntroductionsPage {
    fn open(&self) -> Vec<&Introduction> {
        let today = self.view.today;
        self.introductions.iter().filter(|one| rules::standing(one, today).is_none()).collect()
    }

    fn ended(&self) -> Vec<(&Introduction, Outcome)> {
        let today = self.view.today;
        let ended = |one| Some((one, rules::standing(one, today)?));
        self.introductions.iter().filter_map(ended).collect()
    }

    fn outcomes(&self) -> &'static [Outcome] {
        Outcome::ALL
    }
}

async fn page(call: &Call, form: Sheet, refusals: &[Refused]) -> Result<IntroductionsPage> {
    let conn = &mut *call.coop.db.read().await?;
    let introductions = list(conn).await?;
    let known = |one: i64, other: i64| {
        introductions.iter().any(|known| {
            let pair = [known.one_number, known.other_number];
            pair.contains(&one) && pair.contains(&other)
        })
    };
    let mut suggestions = complements::suggestions(conn, call.today()).await?;
    suggestions.retain(|suggestion| !known(suggestion.one_number, suggestion.other_number));
    suggestions.truncate(SUGGESTED_MAX);
    Ok(IntroductionsPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        figures: figures(&introductions, call.today()),
        asked: asking::waiting(conn).await?,
        introductions,
        suggestions,
    })
}

/// The page with what is wrong with another form on it.
pub(super) async fn introductions_page(
    call: &Call,
    refusals: &[Refused],
) -> Result<IntroductionsPage> {
    page(call, Sheet::default(), refusals).await
}

async fn show(call: Call) -> Reply {
    call.may(OrchestrateAlliances)?;
    let page = page(&call, Sheet::default(), &[]).await?;
    call.list(&page, &page.introductions)
}

async fn to_introduce(call: Call, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(OrchestrateAlliances)?;
    let done = introduce(&call.coop, &call.actor, &form).await;
    let done = done.map(|_| "/introducties".to_owned());
    let again = async |refusals: Vec<Refused>| page(&call, form, &refusals).await;
    call.after(done, "alliances-done-introduced", again).await
}

async fn to_tell(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(OrchestrateAlliances)?;
    let number = number(path)?;
    let done = tell(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|()| "/introducties".to_owned());
    let again = async |refusals: Vec<Refused>| introductions_page(&call, &refusals).await;
    call.after(done, "alliances-done-outcome", again).await
}
