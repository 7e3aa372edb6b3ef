//! The list of challenges.

use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use crate::agenda::challenges::{self, Challenge, Choice, Filter, LinkedTheme, Seat, Stage, links};
use crate::agenda::rules::{self, Table};
use crate::agenda::web::{sectors, stage, table_in_words};
use crate::clock::Day;
use crate::members::Sector;
use crate::web::{Call, Reply, View};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/challenges/list.html")]
#[schema(as = ChallengesPage)]
pub(super) struct ListPage {
    #[serde(skip)]
    view: View,
    filter: Filter,
    challenges: Vec<Listed>,
    #[serde(skip)]
    themes: Vec<Choice>,
    #[serde(skip)]
    stages: Vec<Choice>,
    #[serde(skip)]
    sectors: Vec<Choice>,
}

/// A challenge in the list.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ListedChallenge)]
pub(super) struct Listed {
    number: i64,
    title: String,
    what: String,
    stage: Stage,
    themes: Vec<LinkedTheme>,
    table: Table,
    table_in_words: String,
    champion: Option<String>,
    next_step: String,
    next_step_on: Option<Day>,
    closed: bool,
}

/// A challenge in a table for spreadsheets.
#[derive(Serialize)]
struct Row {
    number: i64,
    title: String,
    stage: Stage,
    themes: Vec<String>,
    sectors: Vec<String>,
    champion: Option<String>,
    indicator: String,
    unit: String,
    baseline_value: Option<f64>,
    target_value: Option<f64>,
    target_on: Option<Day>,
    next_step: String,
    next_step_on: Option<Day>,
}

impl Listed {
    /// The accent of its first theme; 0 when it has none.
    fn accent(&self) -> i64 {
        self.themes.first().map_or(0, |theme| theme.accent)
    }
}

pub(super) async fn list(call: Call) -> Reply {
    let filter: Filter = call.asks();
    let conn = &mut *call.coop.db.read().await?;
    let found = challenges::list(conn, &filter).await?;
    let themes = challenges::themes_of(conn, None).await?;
    let seats = challenges::seats_of(conn, None).await?;
    let choices = links::theme_choices(conn).await?;
    let rows: Vec<Row> = found.iter().map(|one| row(one, &themes, &seats)).collect();
    let listed = found.iter().map(|one| listed(&call, one, &themes, &seats)).collect();
    let page = ListPage {
        view: View::of(&call),
        filter,
        challenges: listed,
        themes: choices,
        stages: stages(&call),
        sectors: sector_choices(&call),
    };
    call.list(&page, &rows)
}

fn listed(call: &Call, one: &Challenge, themes: &[LinkedTheme], seats: &[Seat]) -> Listed {
    let table = table_of(one, seats);
    Listed {
        number: one.number,
        title: one.title.clone(),
        what: one.what.clone(),
        stage: one.stage,
        themes: own(one, themes),
        table_in_words: table_in_words(&table, call.language),
        table,
        champion: one.champion_name.clone(),
        next_step: one.next_step.clone(),
        next_step_on: one.next_step_on,
        closed: one.closed_at.is_some(),
    }
}

fn row(one: &Challenge, themes: &[LinkedTheme], seats: &[Seat]) -> Row {
    let table = table_of(one, seats);
    Row {
        number: one.number,
        title: one.title.clone(),
        stage: one.stage,
        themes: own(one, themes).into_iter().map(|theme| theme.name).collect(),
        sectors: table.present.iter().map(ToString::to_string).collect(),
        champion: one.champion_name.clone(),
        indicator: one.indicator.clone(),
        unit: one.unit.clone(),
        baseline_value: one.baseline_value,
        target_value: one.target_value,
        target_on: one.target_on,
        next_step: one.next_step.clone(),
        next_step_on: one.next_step_on,
    }
}

fn table_of(one: &Challenge, seats: &[Seat]) -> Table {
    let own = seats.iter().filter(|seat| seat.challenge_id == one.challenge_id);
    rules::table(own.map(|seat| seat.sector.as_str()))
}

fn own(one: &Challenge, themes: &[LinkedTheme]) -> Vec<LinkedTheme> {
    themes.iter().filter(|theme| theme.challenge_id == one.challenge_id).cloned().collect()
}

/// The stages to choose from.
pub(super) fn stages(call: &Call) -> Vec<Choice> {
    let choice =
        |word: &Stage| Choice { value: word.to_string(), name: stage(*word, call.language) };
    Stage::ALL.iter().map(choice).collect()
}

fn sector_choices(call: &Call) -> Vec<Choice> {
    let names = sectors(Sector::ALL, call.language);
    let words = Sector::ALL.iter().map(ToString::to_string);
    words.zip(names).map(|(value, name)| Choice { value, name }).collect()
}
