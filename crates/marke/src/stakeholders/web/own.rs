//! A party's own row, behind a link without an account or signed in as who represents it.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, REFERRER_POLICY};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission::{HaveOwnPage, TakePart};
use crate::error::{Error, Refused, Result};
use crate::stakeholders::gathering::{self, Gathering};
use crate::stakeholders::nominations::{self, Nomination};
use crate::stakeholders::sayings::{
    self, CellRow, Saying, Sheet, Standing, Standings, Topic, cells_of, sayings_of,
};
use crate::stakeholders::{Door, Role, Stakeholder, Step, at_door};
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::words;
use crate::web::number;

/// So many empty lines there are for who else is needed.
const NAME_LINES: usize = 3;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/belang/{code}", TakePart, "A party's own row, behind its link.", by_link)
        .gives::<OwnPage>()
        .post("/belang/{code}", TakePart, "A party states its interest.", state_by_link)
        .takes::<Sheet>()
        .post(
            "/belang/{code}/bezwaar",
            TakePart,
            "A party says that an estimate of it is not right.",
            contest_by_link,
        )
        .takes::<ContestForm>()
        .get(
            "/belanghebbenden/{number}/eigen",
            HaveOwnPage,
            "A party's own row, for who represents it.",
            signed_in,
        )
        .gives::<OwnPage>()
        .post(
            "/belanghebbenden/{number}/eigen",
            HaveOwnPage,
            "A party states its interest, through who represents it.",
            state_signed_in,
        )
        .takes::<Sheet>()
        .post(
            "/belanghebbenden/{number}/eigen/bezwaar",
            HaveOwnPage,
            "A party says that an estimate of it is not right.",
            contest_signed_in,
        )
        .takes::<ContestForm>()
}

/// Why an estimate is not right.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ContestForm)]
struct ContestForm {
    /// The number of the estimate.
    saying: String,
    /// Why it is not right.
    words: String,
}

/// A question on the row, with what stands.
#[derive(Serialize, ToSchema)]
#[schema(as = OwnQuestion)]
struct Question {
    /// The number of an objective or of another party.
    number: i64,
    /// The sentence or the name.
    words: String,
    /// What was typed or stands.
    value: Option<i64>,
    /// What others estimate.
    estimate: Option<Saying>,
    /// The same in words.
    estimate_in_words: String,
}

impl Question {
    fn of(
        (number, words): (i64, &str),
        value: Option<i64>,
        stands: Option<&Standing>,
        in_words: impl Fn(i64) -> String,
    ) -> Self {
        let estimate = stands.and_then(|standing| standing.estimate.clone());
        let estimated = estimate.as_ref().and_then(|saying| saying.value);
        Self {
            number,
            words: words.to_owned(),
            value,
            estimate: estimate.filter(|_| estimated.is_some()),
            estimate_in_words: estimated.map_or_else(String::new, in_words),
        }
    }
}

/// An estimate of the party itself, with what it is about.
#[derive(Serialize, ToSchema)]
#[schema(as = EstimateOfOwn)]
struct Estimated {
    about: String,
    in_words: String,
    saying: Saying,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "stakeholders/web/own.html")]
#[schema(as = OwnRowPage)]
pub(super) struct OwnPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    /// Where this page is.
    #[serde(skip)]
    base: String,
    #[serde(skip)]
    contest: ContestForm,
    #[serde(skip)]
    typed_names: Vec<String>,
    /// What the party is called.
    name: String,
    challenge_number: i64,
    challenge_title: String,
    is_open: bool,
    gathering: Option<Gathering>,
    answered_before: bool,
    wants: String,
    steps: Vec<Step>,
    cells: Vec<String>,
    positions: Vec<Question>,
    influences: Vec<Question>,
    estimates: Vec<Estimated>,
    /// Who this party named before.
    named: Vec<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
impl OwnPage {
    fn roles(&self) -> &'static [Role] {
        Role::ALL
    }

    fn has(&self, step: &Step, role: &Role) -> bool {
        self.cells.contains(&format!("{step}:{role}"))
    }

    fn position(&self, value: &i64) -> String {
        words::position(*value, self.view.language)
    }

    fn influence(&self, value: &i64) -> String {
        words::influence(*value, self.view.language)
    }

    fn position_values(&self) -> [i64; 9] {
        words::POSITIONS
    }

    fn influence_values(&self) -> [i64; 5] {
        words::INFLUENCES
    }

    /// What was typed on an empty line for a name.
    fn name_lines(&self) -> Vec<String> {
        let mut lines = self.typed_names.clone();
        lines.resize(NAME_LINES.max(lines.len()), String::new());
        lines
    }

    /// What was typed about an estimate.
    fn remark(&self, saying: &i64) -> &str {
        if self.contest.saying == saying.to_string() { &self.contest.words } else { "" }
    }

    /// The problem with a remark on an estimate.
    fn remark_problem(&self, saying: &i64) -> Option<&str> {
        self.problems.on("words").filter(|_| self.contest.saying == saying.to_string())
    }
}

/// What is known when the page is made.
struct Facts {
    stakeholder: Stakeholder,
    known: sayings::Known,
    standings: Standings,
    cells: Vec<CellRow>,
    named: Vec<Nomination>,
    gathering: Option<Gathering>,
}

async fn facts(call: &Call, door: Door<'_>) -> Result<Facts> {
    let conn = &mut *call.coop.db.read().await?;
    let stakeholder = at_door(conn, &call.actor, door).await?;
    let id = stakeholder.challenge_id;
    let mut known = sayings::known(conn, &stakeholder).await?;
    // Whoever does not want to be listed is not named to other parties either.
    known.others.retain(|other| other.name_is_public == 1);
    let mut named = nominations::list(conn, id).await?;
    named.retain(|one| one.by_number == stakeholder.number);
    let mut cells = cells_of(conn, id).await?;
    cells.retain(|row| row.stakeholder_number == stakeholder.number);
    Ok(Facts {
        known,
        standings: Standings::of(sayings_of(conn, id).await?),
        cells,
        named,
        gathering: gathering::of(conn, id).await?,
        stakeholder,
    })
}

/// What was typed, where it was, and what is wrong with it.
#[derive(Default)]
struct Again {
    sheet: Option<Sheet>,
    contest: ContestForm,
    refusals: Vec<Refused>,
}

async fn page(call: &Call, door: Door<'_>, again: Again) -> Result<OwnPage> {
    let facts = facts(call, door).await?;
    let stakeholder = &facts.stakeholder;
    let is_open = facts.gathering.as_ref().is_some_and(|one| one.is_open(call.today()));
    let stands = facts.standings.wants(stakeholder.number).and_then(|wants| wants.own.as_ref());
    let stands = stands.map_or_else(String::new, |wants| wants.words.clone());
    let sheet = again.sheet.as_ref();
    let cells: Vec<String> =
        facts.cells.iter().map(|row| format!("{}:{}", row.step, row.role)).collect();
    Ok(OwnPage {
        view: View::of(call),
        problems: call.problems(&again.refusals),
        base: base(door),
        typed_names: sheet.map(|sheet| sheet.nominations.clone()).unwrap_or_default(),
        name: stakeholder.name.clone(),
        challenge_number: stakeholder.challenge_number,
        challenge_title: stakeholder.challenge_title.clone(),
        is_open,
        answered_before: stakeholder.answered_at.is_some(),
        wants: sheet.and_then(|sheet| sheet.wants.clone()).unwrap_or(stands),
        steps: facts.gathering.as_ref().map_or_else(Vec::new, Gathering::chain),
        cells: sheet.map_or(cells, |sheet| sheet.cells.clone()),
        positions: positions(call, &facts, sheet),
        influences: influences(call, &facts, sheet),
        estimates: estimates(call, &facts),
        named: facts.named.iter().map(|one| one.name.clone()).collect(),
        gathering: facts.gathering,
        contest: again.contest,
    })
}

fn base(door: Door<'_>) -> String {
    match door {
        Door::Link(code) => format!("/belang/{code}"),
        Door::Representative(number) => format!("/belanghebbenden/{number}/eigen"),
    }
}

/// What was typed for a number, or what the party said itself.
fn value(
    typed: Option<(&[String], &[String])>,
    number: i64,
    own: Option<&Standing>,
) -> Option<i64> {
    let stands = || own.and_then(|standing| standing.own.as_ref()).and_then(|saying| saying.value);
    let Some((numbers, values)) = typed else { return stands() };
    let place = numbers.iter().position(|typed| typed.trim() == number.to_string());
    place.and_then(|place| values.get(place)).and_then(|value| value.trim().parse().ok())
}

fn positions(call: &Call, facts: &Facts, sheet: Option<&Sheet>) -> Vec<Question> {
    let typed = sheet.map(|sheet| (sheet.objective.as_slice(), sheet.position.as_slice()));
    let question = |objective: &crate::stakeholders::objectives::Objective| {
        let stands = facts.standings.position(facts.stakeholder.number, objective.number);
        let value = value(typed, objective.number, stands);
        let in_words = |value| words::position(value, call.language);
        Question::of((objective.number, &objective.sentence), value, stands, in_words)
    };
    facts.known.objectives.iter().map(question).collect()
}

fn influences(call: &Call, facts: &Facts, sheet: Option<&Sheet>) -> Vec<Question> {
    let typed = sheet.map(|sheet| (sheet.other.as_slice(), sheet.influence.as_slice()));
    let question = |other: &Stakeholder| {
        let stands = facts.standings.influence(facts.stakeholder.number, other.number);
        let value = value(typed, other.number, stands);
        let in_words = |value| words::influence(value, call.language);
        Question::of((other.number, &other.name), value, stands, in_words)
    };
    facts.known.others.iter().map(question).collect()
}

/// Everything that others wrote of this party and that it can contest. Of a party that is not
/// listed nothing is told here either.
fn estimates(call: &Call, facts: &Facts) -> Vec<Estimated> {
    let language = call.language;
    let told = |standing: &Standing| {
        let saying = standing.estimate.clone()?;
        let (about, in_words) = match saying.topic {
            Topic::Wants if saying.words.is_empty() => return None,
            Topic::Wants => (language.t("stakeholders-wants"), saying.words.clone()),
            Topic::Position => {
                let objectives = &facts.known.objectives;
                let it =
                    objectives.iter().find(|one| Some(one.number) == saying.objective_number)?;
                (it.sentence.clone(), words::position(saying.value?, language))
            }
            Topic::Influence => {
                let others = &facts.known.others;
                let it = others.iter().find(|one| Some(one.number) == saying.other_number)?;
                (it.name.clone(), words::influence(saying.value?, language))
            }
        };
        Some(Estimated { about, in_words, saying })
    };
    let own = facts.standings.of_one(facts.stakeholder.number);
    own.into_iter().filter_map(told).collect()
}

/// The page is for one party alone: no browser and nobody between keeps it, and the address does
/// not travel on with a click.
fn closed(reply: Reply) -> Reply {
    reply.map(|mut response: Response| {
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        response
    })
}

async fn shown(call: &Call, door: Door<'_>) -> Reply {
    closed(call.page(&page(call, door, Again::default()).await?))
}

async fn stated(call: &Call, door: Door<'_>, sheet: Sheet) -> Reply {
    let done = sayings::state(&call.coop, &call.actor, door, &sheet).await;
    closed(match done {
        Ok(()) => call.done(&base(door), "stakeholders-done-stated"),
        Err(Error::Refused(refusals)) => {
            let contest = ContestForm::default();
            let again = Again { sheet: Some(sheet), contest, refusals: refusals.clone() };
            call.again(&refusals, &page(call, door, again).await?)
        }
        Err(error) => Err(error),
    })
}

async fn contested(call: &Call, door: Door<'_>, form: ContestForm) -> Reply {
    let said = (form.saying.as_str(), form.words.as_str());
    let done = sayings::contest(&call.coop, &call.actor, door, said).await;
    closed(match done {
        Ok(()) => call.done(&base(door), "stakeholders-done-contested"),
        Err(Error::Refused(refusals)) => {
            let again = Again { sheet: None, contest: form, refusals: refusals.clone() };
            call.again(&refusals, &page(call, door, again).await?)
        }
        Err(error) => Err(error),
    })
}

async fn by_link(call: Call, Path(code): Path<String>) -> Reply {
    shown(&call, Door::Link(&code)).await
}

async fn state_by_link(call: Call, Path(code): Path<String>, input: Input<Sheet>) -> Reply {
    stated(&call, Door::Link(&code), input.form).await
}

async fn contest_by_link(call: Call, Path(code): Path<String>, input: Input<ContestForm>) -> Reply {
    contested(&call, Door::Link(&code), input.form).await
}

async fn signed_in(call: Call, path: Path<String>) -> Reply {
    call.may(HaveOwnPage)?;
    shown(&call, Door::Representative(number(path)?)).await
}

async fn state_signed_in(call: Call, path: Path<String>, input: Input<Sheet>) -> Reply {
    call.may(HaveOwnPage)?;
    stated(&call, Door::Representative(number(path)?), input.form).await
}

async fn contest_signed_in(call: Call, path: Path<String>, input: Input<ContestForm>) -> Reply {
    call.may(HaveOwnPage)?;
    contested(&call, Door::Representative(number(path)?), input.form).await
}
