//! The page of one stakeholder, for the people who gather: what was said by and of it, estimates,
//! its links, and whether it still counts.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Error, Refused, Result};
use crate::stakeholders::gathering::{self, Contact};
use crate::stakeholders::objectives::{self, Objective};
use crate::stakeholders::sayings::{
    self, CellRow, Saying, Sheet, Standings, Topic, cells_of, history_of, sayings_of,
};
use crate::stakeholders::{self, Role, Stakeholder, Step, by_number, stakeholders_of};
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::letter::{self, LetterPage};
use super::{GATHER, words};
use crate::web::number;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/belanghebbenden/{number}", GATHER, "All that is known of a stakeholder.", show)
        .gives::<StakeholderPage>()
        .post("/belanghebbenden/{number}/inschatting", GATHER, "Estimates a row.", estimate)
        .takes::<Sheet>()
        .post("/belanghebbenden/{number}/antwoord", GATHER, "Answers a contest.", answer)
        .takes::<AnswerForm>()
        .post("/belanghebbenden/{number}/contact", GATHER, "Says whom to write to.", contact)
        .takes::<ContactForm>()
        .post("/belanghebbenden/{number}/link", GATHER, "Makes its link anew.", renew)
        .gives::<LetterPage>()
        .post("/belanghebbenden/{number}/link/intrekking", GATHER, "Ends its links.", withdraw)
        .post("/belanghebbenden/{number}/vertrek", GATHER, "Takes it off.", take_off)
        .takes::<OffForm>()
        .post("/belanghebbenden/{number}/terugkeer", GATHER, "Puts it back.", put_back)
}

/// The answer to a contest.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ContestAnswerForm)]
struct AnswerForm {
    /// The number of the estimate.
    saying: String,
    /// The answer.
    answer: String,
}

/// Whom to write to.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = StakeholderContactForm)]
struct ContactForm {
    /// Their name.
    contact: String,
    /// Their mail address.
    mail: String,
    /// `nl` or `en`.
    language: String,
}

/// Why a stakeholder no longer counts.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = StakeholderOffForm)]
struct OffForm {
    /// The reason.
    off_reason: String,
}

/// Something said, with what it is about.
#[derive(Serialize, ToSchema)]
#[schema(as = SayingTold)]
struct Told {
    about: String,
    in_words: String,
    saying: Saying,
}

/// What was typed, and in which form.
#[derive(Default)]
struct Typed {
    form: &'static str,
    sheet: Option<Sheet>,
    answer: AnswerForm,
    contact: Option<ContactForm>,
    off_reason: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "stakeholders/web/stakeholder.html")]
#[schema(as = StakeholderPage)]
pub(super) struct StakeholderPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    typed: Typed,
    stakeholder: Stakeholder,
    is_open: bool,
    #[serde(skip)]
    contact: Contact,
    #[serde(skip)]
    objectives: Vec<Objective>,
    #[serde(skip)]
    others: Vec<Stakeholder>,
    #[serde(skip)]
    standings: Standings,
    cells: Vec<CellRow>,
    steps: Vec<Step>,
    /// What stands: what the party says itself, and else an estimate.
    standing: Vec<Told>,
    /// Everything that was ever said, newest first.
    history: Vec<Told>,
    /// Estimates that it contested and that wait for an answer.
    contested: Vec<Told>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
impl StakeholderPage {
    fn on(&self, form: &str, field: &str) -> Option<&str> {
        if self.typed.form == form { self.problems.on(field) } else { None }
    }

    fn sector(&self) -> String {
        words::sector(&self.stakeholder.sector, self.view.language)
    }

    fn roles(&self) -> &'static [Role] {
        Role::ALL
    }

    fn has(&self, step: &Step, role: &Role) -> bool {
        match &self.typed.sheet {
            Some(sheet) => sheet.cells.contains(&format!("{step}:{role}")),
            None => self.cells.iter().any(|row| row.step == *step && row.role == *role),
        }
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

    fn estimated_position(&self, objective: &i64, value: &i64) -> bool {
        let typed = self.typed.sheet.as_ref().map(|sheet| (&sheet.objective, &sheet.position));
        let stands = self.standings.position(self.stakeholder.number, *objective);
        estimated(typed, *objective, stands) == Some(*value)
    }

    fn estimated_influence(&self, other: &i64, value: &i64) -> bool {
        let typed = self.typed.sheet.as_ref().map(|sheet| (&sheet.other, &sheet.influence));
        let stands = self.standings.influence(self.stakeholder.number, *other);
        estimated(typed, *other, stands) == Some(*value)
    }

    fn wants(&self) -> String {
        let typed = self.typed.sheet.as_ref().and_then(|sheet| sheet.wants.clone());
        let stands = || {
            let wants = self.standings.wants(self.stakeholder.number)?;
            Some(wants.estimate.as_ref()?.words.clone())
        };
        typed.or_else(stands).unwrap_or_default()
    }

    fn source(&self) -> &str {
        self.typed.sheet.as_ref().map_or("", |sheet| &sheet.source)
    }

    fn contact_form(&self) -> ContactForm {
        let stands = || ContactForm {
            contact: self.contact.name.clone(),
            mail: self.contact.mail.clone(),
            language: self.contact.language.to_string(),
        };
        self.typed.contact.clone().unwrap_or_else(stands)
    }

    /// What was answered to a contest.
    fn answered(&self, saying: &i64) -> &str {
        let typed = &self.typed.answer;
        if typed.saying == saying.to_string() { &typed.answer } else { "" }
    }

    fn answer_problem(&self, saying: &i64) -> Option<&str> {
        let own = self.typed.answer.saying == saying.to_string();
        self.on("answer", "answer").filter(|_| own)
    }
}

fn estimated(
    typed: Option<(&Vec<String>, &Vec<String>)>,
    number: i64,
    stands: Option<&sayings::Standing>,
) -> Option<i64> {
    let Some((numbers, values)) = typed else {
        return stands.and_then(|one| one.estimate.as_ref()).and_then(|saying| saying.value);
    };
    let place = numbers.iter().position(|typed| typed.trim() == number.to_string())?;
    values.get(place)?.trim().parse().ok()
}

/// Tells something said in words.
fn tell(saying: Saying, objectives: &[Objective], others: &[Stakeholder], call: &Call) -> Told {
    let language = call.language;
    let taken_back = || language.t("stakeholders-taken-back");
    let (about, in_words) = match saying.topic {
        Topic::Wants if saying.words.is_empty() => (language.t("stakeholders-wants"), taken_back()),
        Topic::Wants => (language.t("stakeholders-wants"), saying.words.clone()),
        Topic::Position => {
            let it = objectives.iter().find(|one| Some(one.number) == saying.objective_number);
            let told = saying.value.map(|value| words::position(value, language));
            let about = it.map_or_else(String::new, |one| one.sentence.clone());
            (about, told.unwrap_or_else(taken_back))
        }
        Topic::Influence => {
            let it = others.iter().find(|one| Some(one.number) == saying.other_number);
            let name = it.map_or_else(String::new, |one| one.name.clone());
            let told = saying.value.map(|value| words::influence(value, language));
            let about = language.with("stakeholders-for-whom", "name", name);
            (about, told.unwrap_or_else(taken_back))
        }
    };
    Told { about, in_words, saying }
}

async fn page(call: &Call, at: i64, typed: Typed, refusals: &[Refused]) -> Result<StakeholderPage> {
    let conn = &mut *call.coop.db.read().await?;
    let stakeholder = by_number(conn, at).await?.ok_or(Error::NotFound)?;
    let id = stakeholder.challenge_id;
    let objectives = objectives::list(conn, id).await?;
    let mut others = stakeholders_of(conn, id).await?;
    let standings = Standings::of(sayings_of(conn, id).await?);
    let history = history_of(conn, stakeholder.stakeholder_id).await?;
    let mut cells = cells_of(conn, id).await?;
    cells.retain(|row| row.stakeholder_number == at);
    let gathering = gathering::of(conn, id).await?;
    let contact = gathering::contact_of(conn, stakeholder.stakeholder_id).await?;
    let told = |saying: &Saying| tell(saying.clone(), &objectives, &others, call);
    let stands = standings.of_one(at);
    let standing = stands.iter().filter_map(|one| one.counts()).map(told).collect();
    let contested = stands
        .iter()
        .filter_map(|one| one.estimate.as_ref())
        .filter(|saying| saying.contested_at.is_some() && saying.answered_at.is_none());
    let contested = contested.map(told).collect();
    let history = history.iter().map(told).collect();
    others.retain(|other| other.off_at.is_none() && other.number != at);
    Ok(StakeholderPage {
        view: View::of(call),
        problems: call.problems(refusals),
        typed,
        is_open: gathering.as_ref().is_some_and(|one| one.is_open(call.today())),
        contact: contact.unwrap_or_default(),
        objectives: objectives.into_iter().filter(|one| one.retired_at.is_none()).collect(),
        others,
        cells,
        steps: gathering.map_or_else(|| Step::ALL.to_vec(), |one| one.chain()),
        standing,
        history,
        contested,
        standings,
        stakeholder,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    call.page(&page(&call, number(path)?, Typed::default(), &[]).await?)
}

async fn after(
    call: &Call,
    at: i64,
    (done, note): (Result<()>, &'static str),
    typed: Typed,
) -> Reply {
    let done = done.map(|()| format!("/belanghebbenden/{at}"));
    let again = async |refusals: Vec<Refused>| page(call, at, typed, &refusals).await;
    call.after(done, note, again).await
}

async fn estimate(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = sayings::estimate(&call.coop, &call.actor, at, &form).await;
    let typed = Typed { form: "estimate", sheet: Some(form), ..Typed::default() };
    after(&call, at, (done, "stakeholders-done-estimated"), typed).await
}

async fn answer(call: Call, path: Path<String>, Input { form, .. }: Input<AnswerForm>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let about = (at, form.saying.as_str());
    let done = sayings::answer(&call.coop, &call.actor, about, &form.answer).await;
    let typed = Typed { form: "answer", answer: form, ..Typed::default() };
    after(&call, at, (done, "stakeholders-done-answered"), typed).await
}

async fn contact(call: Call, path: Path<String>, Input { form, .. }: Input<ContactForm>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let who = (form.contact.as_str(), form.mail.as_str(), form.language.as_str());
    let done = gathering::change_contact(&call.coop, &call.actor, at, who).await;
    let typed = Typed { form: "contact", contact: Some(form), ..Typed::default() };
    after(&call, at, (done, "stakeholders-done-contact"), typed).await
}

async fn withdraw(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = gathering::withdraw_links(&call.coop, &call.actor, at).await;
    after(&call, at, (done, "stakeholders-done-withdrawn"), Typed::default()).await
}

async fn take_off(call: Call, path: Path<String>, Input { form, .. }: Input<OffForm>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = stakeholders::take_off(&call.coop, &call.actor, at, &form.off_reason).await;
    let typed = Typed { form: "off", off_reason: form.off_reason, ..Typed::default() };
    after(&call, at, (done, "stakeholders-done-off"), typed).await
}

async fn put_back(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    let done = stakeholders::put_back(&call.coop, &call.actor, at).await;
    after(&call, at, (done, "stakeholders-done-back"), Typed::default()).await
}

async fn renew(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    let at = number(path)?;
    match gathering::renew_link(&call.coop, &call.actor, at).await {
        Ok(secret) => letter::shown(&call, at, &secret).await,
        Err(Error::Refused(refusals)) => {
            let typed = Typed { form: "link", ..Typed::default() };
            call.again(&refusals, &page(&call, at, typed, &refusals).await?)
        }
        Err(error) => Err(error),
    }
}
