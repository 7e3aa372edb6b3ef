//! The sheet to make and change a challenge.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::challenges::{self, Challenge, Choice, LinkedWish, Sheet, links};
use crate::error::{Error, Refused, Result};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, View};

use super::list::stages;

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/challenges/sheet.html")]
pub(super) struct SheetPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Sheet,
    /// The number of the challenge to change; none for a new one.
    number: Option<i64>,
    /// What it says now, when somebody else changed it meanwhile.
    now: Option<Sheet>,
    #[serde(skip)]
    parties: Vec<Choice>,
    #[serde(skip)]
    owners: Vec<Choice>,
    #[serde(skip)]
    stages: Vec<Choice>,
    themes: Vec<Choice>,
    /// Wishes that no challenge was made of yet.
    wishes: Vec<LinkedWish>,
}

impl SheetPage {
    /// What a field says now, if it is not what was typed.
    fn meanwhile(&self, field: &str) -> String {
        let text = |sheet: &Sheet| {
            let sheet = serde_json::to_value(sheet).ok()?;
            sheet.get(field)?.as_str().map(str::to_owned)
        };
        let now = self.now.as_ref().and_then(text);
        let now = now.filter(|now| Some(now) != text(&self.form).as_ref());
        now.map_or_else(String::new, |now| self.view.with("agenda-now-it-says", "text", now))
    }

    fn has_theme(&self, choice: &Choice) -> bool {
        self.form.themes.contains(&choice.value)
    }

    fn has_wish(&self, wish: &LinkedWish) -> bool {
        self.form.wishes.contains(&wish.number.to_string())
    }

    /// Wishes that were asked for and are not in the list to tick.
    fn other_wishes(&self) -> impl Iterator<Item = &String> {
        let listed =
            |typed: &&String| !self.wishes.iter().any(|wish| wish.number.to_string() == **typed);
        self.form.wishes.iter().filter(|typed| !typed.trim().is_empty()).filter(listed)
    }
}

/// What a challenge says now, as a sheet.
async fn sheet_of(call: &Call, challenge: &Challenge) -> Result<Sheet> {
    let conn = &mut *call.coop.db.read().await?;
    let themes = challenges::themes_of(conn, Some(challenge.challenge_id)).await?;
    let text = |value: Option<String>| value.unwrap_or_default();
    let of = |value: Option<f64>| text(value.map(|value| value.to_string()));
    Ok(Sheet {
        title: challenge.title.clone(),
        what: challenge.what.clone(),
        why: challenge.why.clone(),
        for_whom: challenge.for_whom.clone(),
        baseline: challenge.baseline.clone(),
        baseline_on: text(challenge.baseline_on.map(|day| day.to_string())),
        indicator: challenge.indicator.clone(),
        unit: challenge.unit.clone(),
        baseline_value: of(challenge.baseline_value),
        target_value: of(challenge.target_value),
        target_on: text(challenge.target_on.map(|day| day.to_string())),
        champion: text(challenge.champion_id.map(|id| id.to_string())),
        owner: text(challenge.owner_id.map(|id| id.to_string())),
        stage: challenge.stage.to_string(),
        next_step: challenge.next_step.clone(),
        next_step_on: text(challenge.next_step_on.map(|day| day.to_string())),
        motivation: challenge.single_sector_motivation.clone(),
        wishes: Vec::new(),
        themes: themes.iter().map(|theme| theme.number.to_string()).collect(),
        revision: challenge.revision.to_string(),
    })
}

async fn page(
    call: &Call,
    number: Option<i64>,
    form: Sheet,
    refusals: &[Refused],
) -> Result<SheetPage> {
    let conn = &mut *call.coop.db.read().await?;
    Ok(SheetPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        number,
        now: None,
        parties: challenges::organisations(conn).await?,
        owners: challenges::owners(conn, call.today()).await?,
        stages: stages(call),
        themes: links::theme_choices(conn).await?,
        wishes: if number.is_none() { challenges::open_wishes(conn).await? } else { Vec::new() },
    })
}

pub(super) async fn new(call: Call) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let form: Sheet = call.asks();
    call.page(&page(&call, None, form, &[]).await?)
}

pub(super) async fn make(call: Call, Input { form, .. }: Input<Sheet>) -> Reply {
    let made = challenges::make(&call.coop, &call.actor, &form).await;
    let made = made.map(|number| format!("/opgaven/{number}"));
    let again = async |refusals: Vec<Refused>| page(&call, None, form, &refusals).await;
    call.after(made, "agenda-done-challenge-made", again).await
}

pub(super) async fn change(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let number = number(path)?;
    let challenge = {
        let conn = &mut *call.coop.db.read().await?;
        challenges::open(conn, number).await?
    };
    let form = sheet_of(&call, &challenge).await?;
    call.page(&page(&call, Some(number), form, &[]).await?)
}

pub(super) async fn edit(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<Sheet>,
) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let number = number(path)?;
    let done = challenges::edit(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|()| format!("/opgaven/{number}"));
    let again = async |refusals: Vec<Refused>| edit_again(&call, number, form, &refusals).await;
    call.after(done, "agenda-done-challenge-changed", again).await
}

/// The sheet with what was typed; beside it what it is by now, when somebody changed it meanwhile.
async fn edit_again(
    call: &Call,
    number: i64,
    form: Sheet,
    refusals: &[Refused],
) -> Result<SheetPage> {
    let mut page = page(call, Some(number), form, refusals).await?;
    if refusals.iter().any(|refused| refused.id == "agenda-refusal-changed-meanwhile") {
        let conn = &mut *call.coop.db.read().await?;
        let now = challenges::by_number(conn, number).await?.ok_or(Error::NotFound)?;
        let now = sheet_of(call, &now).await?;
        page.form.revision.clone_from(&now.revision);
        page.now = Some(now);
    }
    Ok(page)
}
