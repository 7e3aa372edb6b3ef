//! The page of the people who gather: who has an interest, the objectives, asking around, and the
//! names that wait.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::agenda::challenges::{self, Choice};
use crate::error::{Error, Refused, Result};
use crate::members::Sector;
use crate::stakeholders::gathering::{self, Gathering};
use crate::stakeholders::nominations::{self, Nomination, Outcome, Verdict};
use crate::stakeholders::objectives::{self, Objective};
use crate::stakeholders::sayings::{Standings, sayings_of};
use crate::stakeholders::{self, New, Stakeholder, Step, stakeholders_of};
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::{GATHER, challenge, words};
use crate::web::number;

pub(super) fn routes() -> Routes {
    let routes = Routes::new()
        .get("/opgaven/{number}/belangen/beheer", GATHER, "The page to gather interests.", show)
        .gives::<ManagePage>()
        .gives_table()
        .post("/opgaven/{number}/belangen", GATHER, "Adds somebody with an interest.", add)
        .takes::<New>()
        .post("/opgaven/{number}/belangen/rondvraag", GATHER, "Begins to ask around.", open)
        .takes::<gathering::Sheet>()
        .post("/opgaven/{number}/belangen/sluiting", GATHER, "Ends asking around.", close);
    let routes = routes
        .post(
            "/opgaven/{number}/belangen/uitnodiging",
            GATHER,
            "Mails a link to everybody who has none.",
            ask,
        )
        .post(
            "/opgaven/{number}/belangen/herinnering",
            GATHER,
            "Reminds everybody who said nothing yet.",
            remind,
        )
        .post("/opgaven/{number}/belangen/doelen", GATHER, "Adds an objective.", add_objective)
        .takes::<ObjectiveForm>();
    routes
        .post("/doelen/{number}/tekst", GATHER, "Words an objective anew.", word_objective)
        .takes::<ObjectiveForm>()
        .post("/doelen/{number}/einde", GATHER, "Lets an objective go.", retire_objective)
        .takes::<ObjectiveForm>()
        .post("/voordrachten/{number}/oordeel", GATHER, "Decides about a name.", settle)
        .takes::<Verdict>()
}

/// An objective as it was typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct ObjectiveForm {
    /// Its words.
    sentence: String,
    /// Why it no longer counts.
    retire_reason: String,
}

/// What was typed, and in which form.
#[derive(Default)]
struct Typed {
    form: String,
    new: New,
    gathering: Option<gathering::Sheet>,
    objective: ObjectiveForm,
    verdict: Verdict,
}

impl Typed {
    /// What was typed in a form of one objective.
    fn of_objective(kind: &str, number: i64, objective: ObjectiveForm) -> Self {
        let form = ManagePage::form_of(kind, &number);
        Self { form, objective, ..Self::default() }
    }
}

/// A stakeholder in the list.
#[derive(Serialize, ToSchema)]
#[schema(as = StakeholderRow)]
pub(super) struct Row {
    number: i64,
    name: String,
    sector: String,
    /// `answered`, `asked`, `not-asked` or `off`.
    state: &'static str,
    /// When it answered or was asked.
    at: Option<String>,
    /// How many estimates of it wait for an answer because it contested them.
    contested: usize,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "stakeholders/web/manage.html")]
#[schema(as = GatherInterestsPage)]
pub(super) struct ManagePage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    typed: Typed,
    number: i64,
    title: String,
    /// Whether the challenge goes on.
    goes_on: bool,
    is_open: bool,
    gathering: Option<Gathering>,
    rows: Vec<Row>,
    objectives: Vec<Objective>,
    waiting: Vec<Nomination>,
    settled: Vec<Nomination>,
    /// How many parties are probably still missing, at least.
    unseen: Option<u64>,
    named_once: u64,
    named_twice: u64,
    #[serde(skip)]
    parties: Vec<Choice>,
    /// How many have an address and no link; and how many were asked and said nothing.
    to_ask: usize,
    to_remind: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
impl ManagePage {
    /// The problem with a field of one of the forms.
    fn on(&self, form: &str, field: &str) -> Option<&str> {
        if self.typed.form == form { self.problems.on(field) } else { None }
    }

    fn form_of(kind: &str, number: &i64) -> String {
        format!("{kind}-{number}")
    }

    fn sectors(&self) -> &'static [Sector] {
        Sector::ALL
    }

    fn sector(&self, sector: &str) -> String {
        words::sector(sector, self.view.language)
    }

    fn all_steps(&self) -> &'static [Step] {
        Step::ALL
    }

    fn has_step(&self, step: &Step) -> bool {
        match (&self.typed.gathering, &self.gathering) {
            (Some(typed), _) => typed.steps.contains(&step.to_string()),
            (None, Some(gathering)) => gathering.chain().contains(step),
            (None, None) => true,
        }
    }

    fn introduction(&self) -> String {
        match (&self.typed.gathering, &self.gathering) {
            (Some(typed), _) => typed.introduction.clone(),
            (None, Some(gathering)) => gathering.introduction.clone(),
            (None, None) => self.view.t("stakeholders-introduction-example"),
        }
    }

    fn closes_on(&self) -> String {
        let stands = || self.gathering.as_ref().and_then(|one| one.closes_on);
        match &self.typed.gathering {
            Some(typed) => typed.closes_on.clone(),
            None => stands().map_or_else(String::new, |day| day.to_string()),
        }
    }

    /// The stakeholders that a name can be.
    fn choices(&self) -> Vec<&Row> {
        self.rows.iter().filter(|row| row.state != "off").collect()
    }

    fn counting(&self) -> Vec<&Objective> {
        self.objectives.iter().filter(|one| one.retired_at.is_none()).collect()
    }

    fn retired(&self) -> Vec<&Objective> {
        self.objectives.iter().filter(|one| one.retired_at.is_some()).collect()
    }

    fn sentence(&self, objective: &Objective) -> String {
        let form = Self::form_of("word", &objective.number);
        if self.typed.form == form {
            self.typed.objective.sentence.clone()
        } else {
            objective.sentence.clone()
        }
    }
}

fn rows(there: &[Stakeholder], standings: &Standings, call: &Call) -> Vec<Row> {
    let row = |one: &Stakeholder| {
        let waits = |standing: &&crate::stakeholders::sayings::Standing| {
            let said = standing.estimate.as_ref();
            said.is_some_and(|one| one.contested_at.is_some() && one.answered_at.is_none())
        };
        let (state, at) = match (one.off_at, one.answered_at, one.asked_at) {
            (Some(at), _, _) => ("off", Some(at)),
            (None, Some(at), _) => ("answered", Some(at)),
            (None, None, Some(at)) => ("asked", Some(at)),
            (None, None, None) => ("not-asked", None),
        };
        Row {
            number: one.number,
            name: one.name.clone(),
            sector: one.sector.clone(),
            state,
            at: at.map(|at| call.language.day(at.day())),
            contested: standings.of_one(one.number).into_iter().filter(|one| waits(one)).count(),
        }
    };
    there.iter().map(row).collect()
}

async fn page(call: &Call, at: i64, typed: Typed, refusals: &[Refused]) -> Result<ManagePage> {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenge(conn, at).await?;
    let id = challenge.challenge_id;
    let there = stakeholders_of(conn, id).await?;
    let standings = Standings::of(sayings_of(conn, id).await?);
    let contacts = gathering::contacts_of(conn, id).await?;
    let gathering = gathering::of(conn, id).await?;
    let named = nominations::list(conn, id).await?;
    let unseen = nominations::still_unseen(&named);
    let (waiting, settled) = named.into_iter().partition(|one| one.outcome == Outcome::Waiting);
    let mailed = |asked: bool| {
        let has_mail = |one: &Stakeholder| {
            let own = contacts.iter().find(|it| it.stakeholder_id == one.stakeholder_id);
            own.is_some_and(|contact| !contact.mail.is_empty())
        };
        let waits = |one: &&Stakeholder| {
            one.off_at.is_none() && one.answered_at.is_none() && (one.links > 0) == asked
        };
        there.iter().filter(waits).filter(|one| has_mail(one)).count()
    };
    Ok(ManagePage {
        view: View::of(call),
        problems: call.problems(refusals),
        typed,
        number: challenge.number,
        title: challenge.title,
        goes_on: challenge.closed_at.is_none(),
        is_open: gathering.as_ref().is_some_and(|one| one.is_open(call.today())),
        rows: rows(&there, &standings, call),
        objectives: objectives::list(conn, id).await?,
        waiting,
        settled,
        unseen: unseen.map(|unseen| unseen.at_least),
        named_once: unseen.map_or(0, |unseen| unseen.named_once),
        named_twice: unseen.map_or(0, |unseen| unseen.named_twice),
        parties: challenges::organisations(conn).await?,
        to_ask: mailed(false),
        to_remind: mailed(true),
        gathering,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    let page = page(&call, number(path)?, Typed::default(), &[]).await?;
    call.list(&page, &page.rows)
}

/// After a deed: back to the page, with what was typed when it was refused.
async fn after<T>(
    call: &Call,
    at: i64,
    (done, note): (Result<T>, &'static str),
    typed: Typed,
) -> Reply {
    let done = done.map(|_| format!("/opgaven/{at}/belangen/beheer"));
    let again = async |refusals: Vec<Refused>| page(call, at, typed, &refusals).await;
    call.after(done, note, again).await
}

async fn add(call: Call, path: Path<String>, Input { form, .. }: Input<New>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = stakeholders::add(&call.coop, &call.actor, at, &form).await;
    let typed = Typed { form: "add".to_owned(), new: form, ..Typed::default() };
    after(&call, at, (done, "stakeholders-done-added"), typed).await
}

async fn open(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<gathering::Sheet>,
) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = gathering::open(&call.coop, &call.actor, at, &form).await;
    let typed = Typed { form: "gathering".to_owned(), gathering: Some(form), ..Typed::default() };
    after(&call, at, (done, "stakeholders-done-gathering"), typed).await
}

async fn close(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = gathering::close(&call.coop, &call.actor, at).await;
    after(&call, at, (done, "stakeholders-done-closed"), Typed::default()).await
}

async fn ask(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = gathering::ask_everybody(&call.coop, &call.actor, at).await;
    after(&call, at, (done, "stakeholders-done-asked"), Typed::default()).await
}

async fn remind(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = gathering::remind(&call.coop, &call.actor, at).await;
    after(&call, at, (done, "stakeholders-done-reminded"), Typed::default()).await
}

async fn add_objective(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<ObjectiveForm>,
) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = objectives::add(&call.coop, &call.actor, at, &form.sentence).await;
    let typed = Typed { form: "objective".to_owned(), objective: form, ..Typed::default() };
    after(&call, at, (done, "stakeholders-done-objective"), typed).await
}

/// The number of the challenge that an objective belongs to.
async fn challenge_of(call: &Call, objective: i64) -> Result<i64> {
    let conn = &mut *call.coop.db.read().await?;
    let found = objectives::by_number(conn, objective).await?.ok_or(Error::NotFound)?;
    Ok(found.challenge_number)
}

async fn word_objective(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<ObjectiveForm>,
) -> Reply {
    call.may(GATHER)?;
    let objective = number(path)?;
    let at = challenge_of(&call, objective).await?;
    let done = objectives::word(&call.coop, &call.actor, objective, &form.sentence).await;
    let typed = Typed::of_objective("word", objective, form);
    after(&call, at, (done, "stakeholders-done-objective"), typed).await
}

async fn retire_objective(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<ObjectiveForm>,
) -> Reply {
    call.may(GATHER)?;
    let objective = number(path)?;
    let at = challenge_of(&call, objective).await?;
    let done = objectives::retire(&call.coop, &call.actor, objective, &form.retire_reason).await;
    let typed = Typed::of_objective("retire", objective, form);
    after(&call, at, (done, "stakeholders-done-retired"), typed).await
}

async fn settle(call: Call, path: Path<String>, Input { form, .. }: Input<Verdict>) -> Reply {
    call.may(GATHER)?;
    let nomination = number(path)?;
    let at = {
        let conn = &mut *call.coop.db.read().await?;
        nominations::nomination(conn, nomination).await?.ok_or(Error::NotFound)?.challenge_number
    };
    let done = nominations::settle(&call.coop, &call.actor, nomination, &form).await;
    let typed =
        Typed { form: ManagePage::form_of("name", &nomination), verdict: form, ..Typed::default() };
    after(&call, at, (done, "stakeholders-done-settled"), typed).await
}
