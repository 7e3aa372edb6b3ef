//! The page of a statement: its words, what people said to it, what became of it, and the deeds
//! with which it is carried on.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission::{LeadConversations, TakePart, WorkOnChallenges};
use crate::agenda::challenges::{self, Choice, Filter};
use crate::db::Conn;
use crate::error::{Error, Refused, Result};
use crate::ids::{Kind, Subject};
use crate::journal::{self, Thing, Told};
use crate::opinions::conversations::{About, Conversation};
use crate::opinions::results;
use crate::opinions::statements::{self, Origin, Standing, Statement};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, Routes, View};
use crate::wishes;

use super::points;
use super::rules::{self, Finding};
use super::words::{self, Said};
use super::{NewAmbition, add_to_challenge, make_challenge, take_back, write_ambition};

/// The pages of statements and of what becomes of them.
pub fn routes() -> Routes {
    Routes::new()
        .get("/stellingen/{number}", TakePart, "A statement, and what became of it.", show)
        .gives::<StatementPage>()
        .post(
            "/stellingen/{number}/opgave",
            WorkOnChallenges,
            "Makes a challenge out of a statement, or adds it to one.",
            to_challenge,
        )
        .takes::<CarryForm>()
        .post(
            "/stellingen/{number}/opgave/los",
            WorkOnChallenges,
            "Takes a statement back from a challenge.",
            back,
        )
        .takes::<CarryForm>()
        .post(
            "/stellingen/{number}/ambitie",
            WorkOnChallenges,
            "Makes a statement the joint ambition of a challenge.",
            to_ambition,
        )
        .takes::<CarryForm>()
        .post(
            "/stellingen/{number}/gesprekspunt",
            LeadConversations,
            "Puts a contradiction up for a meeting.",
            to_meeting,
        )
        .takes::<CarryForm>()
        .and(points::web::routes())
}

/// What the forms on this page send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct CarryForm {
    /// The number of a challenge; empty makes a new one.
    challenge: String,
    /// The sentence of the ambition; empty takes the words of the statement.
    sentence: String,
    /// By what one sees that the ambition came true.
    measure: String,
    /// What the meeting is to talk about.
    question: String,
    /// When the meeting is, as `2026-11-23`; empty when that is not known yet.
    meets_on: String,
    /// Why a statement is taken back.
    reason: String,
    /// Which of the forms it was.
    #[serde(skip)]
    deed: &'static str,
}

/// Something that came of a statement.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BecameOfStatement)]
struct Became {
    kind: Kind,
    number: i64,
    title: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/carrying/statement.html")]
struct StatementPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: CarryForm,
    statement: Statement,
    /// Its words, in the reader's language where there are such.
    words: String,
    conversation: Conversation,
    /// The wish that it was made from, in its own words.
    wish: Option<String>,
    /// What people together think of it.
    finding: Finding,
    /// The same in sentences.
    told: String,
    /// What everybody, each group and each sector said.
    said: Vec<Said>,
    /// What came of it.
    became: Vec<Became>,
    story: Vec<Told>,
    /// Whether it can be put up for a meeting: it divides people, and no point waits.
    can_put_up: bool,
    #[serde(skip)]
    challenges: Vec<Choice>,
}

impl StatementPage {
    /// Whether the reader may carry it on, and it can be.
    fn can_carry(&self) -> bool {
        let may = self.view.actor.can(WorkOnChallenges) || self.view.actor.can(LeadConversations);
        may && rules::carry_on(&self.conversation, &self.statement).is_empty()
    }

    /// The challenges of which it is a part.
    fn part_of(&self) -> Vec<&Became> {
        self.became.iter().filter(|became| became.kind == Kind::Challenge).collect()
    }

    /// Whether a meeting is what it asks for first.
    fn divides(&self) -> bool {
        matches!(self.finding, Finding::Divided | Finding::Uneven)
    }

    /// What is wrong with a field of one of the forms.
    fn problem(&self, deed: &str, field: &str) -> Option<&str> {
        self.problems.on(field).filter(|_| self.form.deed == deed)
    }

    /// The question for a meeting, as it was typed or as it is proposed.
    fn question(&self) -> String {
        if self.form.question.is_empty() {
            return self.view.with("opinions-carry-question-first", "words", &self.words);
        }
        self.form.question.clone()
    }

    /// The sentence of the ambition, as it was typed or as it is proposed.
    fn sentence(&self) -> &str {
        if self.form.sentence.is_empty() { &self.words } else { &self.form.sentence }
    }

    /// Whether a challenge is the one chosen: what was chosen, or what the conversation is about.
    fn is_chosen(&self, choice: &Choice) -> bool {
        if !self.form.challenge.is_empty() {
            return self.form.challenge == choice.value;
        }
        let about = matches!(self.conversation.about(), About::Challenge(_));
        let number = self.conversation.about_number.filter(|_| about);
        number.is_some_and(|number| number.to_string() == choice.value)
    }
}

async fn page(
    call: &Call,
    number: i64,
    form: CarryForm,
    refusals: &[Refused],
) -> Result<StatementPage> {
    let conn = &mut *call.coop.db.read().await?;
    let language = call.language;
    let (statement, conversation) = statements::seen_by(conn, &call.actor, number).await?;
    let shown = results::shown(conn, &call.coop, &conversation).await?;
    let figures = shown.as_ref().map(|shown| &shown.figures);
    let before = points::of_statement(conn, statement.statement_id).await?;
    let subject = statement.statement_id.subject();
    let wish = match statement.wish_number {
        Some(wish) => wishes::by_number(conn, wish).await?.filter(wishes::is_public),
        None => None,
    };
    let works = call.actor.can(WorkOnChallenges);
    Ok(StatementPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        words: statement.text().said(language).to_owned(),
        wish: wish.map(|wish| wish.title),
        finding: rules::finding(figures, number),
        told: words::told(figures, number, language),
        said: figures.map_or_else(Vec::new, |figures| words::table(figures, number, language)),
        became: became(conn, subject).await?,
        story: journal::story(conn, subject, language).await?,
        can_put_up: figures.is_some_and(|figures| rules::contrast(figures, number).is_some())
            && before.iter().all(|point| point.settled_at.is_some()),
        challenges: if works { choices(conn).await? } else { Vec::new() },
        statement,
        conversation,
    })
}

/// The public things to which the arrows lead that stand at a statement.
async fn became(conn: &mut Conn, statement: Subject) -> Result<Vec<Became>> {
    let links = journal::links_of(conn, statement).await?;
    let mut things = journal::neighbours(conn, statement).await?;
    let led_to = |thing: &Thing| links.iter().any(|link| link.to_id == thing.id);
    things.retain(|thing| {
        thing.public == 1 && matches!(thing.kind, Kind::Challenge | Kind::Point) && led_to(thing)
    });
    let became =
        |thing: Thing| Became { kind: thing.kind, number: thing.number, title: thing.title };
    Ok(things.into_iter().map(became).collect())
}

/// The challenges that go on, to choose from.
async fn choices(conn: &mut Conn) -> Result<Vec<Choice>> {
    let open = challenges::list(conn, &Filter::default()).await?;
    let choice = |challenge: challenges::Challenge| Choice {
        value: challenge.number.to_string(),
        name: challenge.title,
    };
    Ok(open.into_iter().map(choice).collect())
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.page(&page(&call, number(path)?, CarryForm::default(), &[]).await?)
}

/// After one of the forms: on with what came of it, or the page again with what is wrong.
async fn after(
    call: &Call,
    number: i64,
    form: CarryForm,
    (done, note): (Result<String>, &'static str),
) -> Reply {
    match done {
        Ok(address) => call.done(&address, note),
        Err(Error::Refused(refusals)) => {
            call.again(&refusals, &page(call, number, form, &refusals).await?)
        }
        Err(error) => Err(error),
    }
}

async fn to_challenge(call: Call, path: Path<String>, input: Input<CarryForm>) -> Reply {
    call.may(WorkOnChallenges)?;
    let (number, form) = (number(path)?, CarryForm { deed: "challenge", ..input.form });
    let (coop, actor) = (&call.coop, &call.actor);
    if form.challenge.trim().is_empty() {
        let done = make_challenge(coop, actor, number).await;
        let done = done.map(|challenge| format!("/opgaven/{challenge}/bewerken"));
        return after(&call, number, form, (done, "opinions-done-carried-to-challenge")).await;
    }
    let done = add_to_challenge(coop, actor, number, &form.challenge).await;
    let done = done.map(|challenge| Kind::Challenge.address(challenge));
    after(&call, number, form, (done, "opinions-done-added-to-challenge")).await
}

async fn back(call: Call, path: Path<String>, input: Input<CarryForm>) -> Reply {
    call.may(WorkOnChallenges)?;
    let (number, form) = (number(path)?, CarryForm { deed: "back", ..input.form });
    let done = take_back(&call.coop, &call.actor, number, &form.challenge, &form.reason).await;
    let done = done.map(|_| Kind::Statement.address(number));
    after(&call, number, form, (done, "opinions-done-taken-back")).await
}

async fn to_ambition(call: Call, path: Path<String>, input: Input<CarryForm>) -> Reply {
    call.may(WorkOnChallenges)?;
    let (number, form) = (number(path)?, CarryForm { deed: "ambition", ..input.form });
    let CarryForm { challenge, sentence, measure, .. } = &form;
    let new = NewAmbition { challenge, sentence, measure };
    let done = write_ambition(&call.coop, &call.actor, number, new).await;
    let done = done.map(|challenge| format!("/opgaven/{challenge}/ambitie"));
    after(&call, number, form, (done, "opinions-done-carried-to-ambition")).await
}

async fn to_meeting(call: Call, path: Path<String>, input: Input<CarryForm>) -> Reply {
    call.may(LeadConversations)?;
    let (number, form) = (number(path)?, CarryForm { deed: "point", ..input.form });
    let what = (form.question.as_str(), form.meets_on.as_str());
    let done = points::put_up(&call.coop, &call.actor, number, what).await;
    let done = done.map(|point| Kind::Point.address(point));
    after(&call, number, form, (done, "opinions-done-put-up")).await
}
