//! The pages of questions for help: the board, the form to ask, and one question with its answers.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::{HaveOwnPage, ShareThings};
use crate::error::{Error, Refused, Result};
use crate::ids::Kind;
use crate::members::{self, Tag};
use crate::sharing::web::chosen;
use crate::sharing::{OwnParty, acting};
use crate::units::Minutes;
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::{Answer, Help, HelpOutcome, Sheet, answers_of, by_number, list, median_answer};

/// The pages of questions for help.
pub fn routes() -> Routes {
    Routes::new()
        .get("/hulpvragen", HaveOwnPage, "Who asks for help, and what came of it.", all)
        .gives::<HelpPage>()
        .get("/hulpvragen/nieuw", ShareThings, "The form to ask for help.", new)
        .gives::<AskPage>()
        .post("/hulpvragen", ShareThings, "Asks for help.", to_ask)
        .takes::<Sheet>()
        .get("/hulpvragen/{number}", HaveOwnPage, "One question with its answers.", show)
        .gives::<QuestionPage>()
        .post("/hulpvragen/{number}/antwoorden", ShareThings, "Answers a question.", to_answer)
        .takes::<Sheet>()
        .post("/hulpvragen/{number}/uitkomst", ShareThings, "Says what came of it.", to_close)
        .takes::<Sheet>()
        .post(
            "/hulpvragen/{number}/dank",
            ShareThings,
            "Says whether everybody may read the thanks.",
            to_show,
        )
        .takes::<Sheet>()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/help/list.html")]
struct HelpPage {
    #[serde(skip)]
    view: View,
    questions: Vec<Help>,
    /// Within how many minutes half of the questions of ninety days were answered.
    median_minutes: Option<Minutes>,
    #[serde(skip)]
    may_ask: bool,
}

impl HelpPage {
    /// The questions that are open, or those that were closed.
    fn those(&self, open: bool) -> Vec<&Help> {
        let is_open = |help: &&Help| (help.outcome == HelpOutcome::Open) == open;
        self.questions.iter().filter(is_open).collect()
    }

    /// How long the first answer takes, in words.
    fn median(&self) -> Option<String> {
        let hours = ((self.median_minutes?.0 + 59) / 60).max(1);
        Some(if hours <= 48 {
            self.view.n("sharing-help-median-hours", hours)
        } else {
            self.view.n("sharing-help-median-days", (hours + 23) / 24)
        })
    }
}

async fn all(call: Call) -> Reply {
    call.may(HaveOwnPage)?;
    let conn = &mut *call.coop.db.read().await?;
    let questions = list(conn).await?;
    let median_minutes = median_answer(conn, call.coop.now()).await?;
    let may_ask = !acting::own(conn, &call.coop, &call.actor).await?.is_empty();
    call.page(&HelpPage { view: View::of(&call), questions, median_minutes, may_ask })
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/help/ask.html")]
struct AskPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Sheet,
    #[serde(skip)]
    parties: Vec<OwnParty>,
    #[serde(skip)]
    tags: Vec<Tag>,
}

impl AskPage {
    fn is_chosen(&self, party: &OwnParty) -> bool {
        chosen(&self.parties, &self.form.party).is_some_and(|one| one.party_id == party.party_id)
    }
}

async fn ask_page(call: &Call, form: Sheet, refusals: &[Refused]) -> Result<AskPage> {
    let conn = &mut *call.coop.db.read().await?;
    Ok(AskPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        parties: acting::own(conn, &call.coop, &call.actor).await?,
        tags: members::tags(conn).await?,
    })
}

async fn new(call: Call) -> Reply {
    call.may(ShareThings)?;
    call.page(&ask_page(&call, Sheet::default(), &[]).await?)
}

async fn to_ask(call: Call, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(ShareThings)?;
    let done = super::ask(&call.coop, &call.actor, &form).await;
    let done = done.map(|number| Kind::Help.address(number));
    let again = async |refusals: Vec<Refused>| ask_page(&call, form, &refusals).await;
    call.after(done, "sharing-done-help-asked", again).await
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/help/question.html")]
struct QuestionPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Sheet,
    question: Help,
    answers: Vec<Answer>,
    #[serde(skip)]
    parties: Vec<OwnParty>,
}

impl QuestionPage {
    fn is_open(&self) -> bool {
        self.question.outcome == HelpOutcome::Open
    }

    /// Whether the reader asked it.
    fn is_asker(&self) -> bool {
        self.parties.iter().any(|own| own.party_id == self.question.party_id)
    }

    /// The parties for which the reader may answer.
    fn answering(&self) -> Vec<&OwnParty> {
        let other = |own: &&OwnParty| own.party_id != self.question.party_id;
        self.parties.iter().filter(other).collect()
    }

    fn is_chosen(&self, party: &OwnParty) -> bool {
        chosen(&self.parties, &self.form.party).is_some_and(|one| one.party_id == party.party_id)
    }

    /// Whether this answer helped.
    fn helped(&self, answer: &Answer) -> bool {
        self.question.helped_by.as_ref() == Some(&answer.answer_id)
    }

    /// Whether the reader's own answer helped.
    fn is_helper(&self) -> bool {
        let mut helped = self.answers.iter().filter(|answer| self.helped(answer));
        helped.any(|answer| self.parties.iter().any(|own| own.party_id == answer.party_id))
    }
}

async fn page(call: &Call, number: i64, form: Sheet, refusals: &[Refused]) -> Result<QuestionPage> {
    let conn = &mut *call.coop.db.read().await?;
    let question = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    Ok(QuestionPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        answers: answers_of(conn, question.help_id).await?,
        parties: acting::own(conn, &call.coop, &call.actor).await?,
        question,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(HaveOwnPage)?;
    call.page(&page(&call, number(path)?, Sheet::default(), &[]).await?)
}

async fn after(
    call: &Call,
    number: i64,
    form: Sheet,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| Kind::Help.address(number));
    let again = async |refusals: Vec<Refused>| page(call, number, form, &refusals).await;
    call.after(done, note, again).await
}

async fn to_answer(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(ShareThings)?;
    let number = number(path)?;
    let done = super::answer(&call.coop, &call.actor, number, &form).await;
    after(&call, number, form, (done, "sharing-done-answered")).await
}

async fn to_close(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(ShareThings)?;
    let number = number(path)?;
    let done = super::close(&call.coop, &call.actor, number, &form).await;
    after(&call, number, form, (done, "sharing-done-help-closed")).await
}

async fn to_show(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(ShareThings)?;
    let number = number(path)?;
    let shown = form.shown == "ja";
    let done = super::show_thanks(&call.coop, &call.actor, number, shown).await;
    let note = if shown { "sharing-done-thanks-shown" } else { "sharing-done-thanks-hidden" };
    after(&call, number, form, (done, note)).await
}
