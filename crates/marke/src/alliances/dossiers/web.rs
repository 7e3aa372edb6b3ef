//! The pages of alliances: the list, and one alliance with everything that can be done in it.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission::{BringIn, OrchestrateAlliances, TakePart};
use crate::alliances::Measure;
use crate::alliances::words::amount;
use crate::error::{Refused, Result};
use crate::ids::Kind;
use crate::journal::{self, Told};
use crate::web::{Call, Input, Problems, Reply, Routes, View, number};

use super::advice::{Advice, Question, advise};
use super::{
    Alliance, Document, Form, Lead, Listed, Outcome, Part, Pledge, Promised, Sheet, Standing,
    add_document, agree, answer, begin, change, documents_of, end, invite, lead, leads_of, leave,
    list, parts_of, pledges_of, promise, reach, results_of, seen_by, works_in,
};

/// The pages of alliances.
pub fn routes() -> Routes {
    let here = "/allianties/{number}";
    Routes::new()
        .get("/allianties", TakePart, "The alliances of the area.", all)
        .gives::<AlliancesPage>()
        .gives_table()
        .post("/opgaven/{number}/allianties", OrchestrateAlliances, "Begins one.", to_begin)
        .takes::<Sheet>()
        .get(here, TakePart, "An alliance and what its parties agreed.", show)
        .gives::<AlliancePage>()
        .post(here, BringIn, "Changes what is written about it.", to_change)
        .takes::<Sheet>()
        .post("/allianties/{number}/partijen", BringIn, "Asks one more party.", to_invite)
        .takes::<PartForm>()
        .post("/allianties/{number}/antwoord", BringIn, "Answers for a party.", to_answer)
        .takes::<PartForm>()
        .post("/allianties/{number}/vertrek", BringIn, "Leaves for a party.", to_leave)
        .takes::<PartForm>()
        .post("/allianties/{number}/trekker", BringIn, "Says who leads, and until when.", to_lead)
        .takes::<Outcome>()
        .post("/allianties/{number}/resultaten", BringIn, "Promises a result.", to_promise)
        .takes::<Outcome>()
        .post("/allianties/{number}/bereikt", BringIn, "Says that one was reached.", to_reach)
        .takes::<Outcome>()
        .post("/allianties/{number}/documenten", BringIn, "Adds a paper.", to_document)
        .takes::<Outcome>()
        .get("/allianties/vorm", TakePart, "Which form fits an alliance.", which_form)
        .asks::<Answers>()
        .gives::<FormPage>()
        .post("/allianties/{number}/afspraak", OrchestrateAlliances, "They agreed.", to_agree)
        .post("/allianties/{number}/einde", OrchestrateAlliances, "Ends it.", to_end)
        .takes::<Sheet>()
}

/// What the forms about a party's part send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = AlliancePartForm)]
struct PartForm {
    /// The party, by number.
    party: String,
    /// What it does in the alliance.
    role: String,
    /// `yes` when it takes part, `no` when it does not.
    answer: String,
    /// What it brings.
    brings: String,
    /// Why it does not take part, or leaves.
    reason: String,
    /// Whom it names instead.
    alternative: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/dossiers/list.html")]
struct AlliancesPage {
    #[serde(skip)]
    view: View,
    alliances: Vec<Listed>,
}

impl AlliancesPage {
    fn those(&self, state: &str) -> Vec<&Listed> {
        self.alliances.iter().filter(|one| one.state() == state).collect()
    }
}

async fn all(call: Call) -> Reply {
    let alliances = list(&mut *call.coop.db.read().await?, &call.actor).await?;
    let page = AlliancesPage { view: View::of(&call), alliances };
    call.list(&page, &page.alliances)
}

/// What was typed in one of the forms of an alliance.
#[derive(Clone, Debug, Default)]
struct Typed {
    sheet: Option<Sheet>,
    part: PartForm,
    outcome: Outcome,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/dossiers/alliance.html")]
struct AlliancePage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    typed: Typed,
    alliance: Alliance,
    /// Whether the reader works in it.
    #[serde(skip)]
    works: bool,
    /// Who takes part; what each brings only for those who work in it.
    parties: Vec<Part>,
    /// What is brought of what is needed; only for those who work in it.
    pledges: Vec<Pledge>,
    leads: Vec<Lead>,
    results: Vec<Promised>,
    documents: Vec<Document>,
    story: Vec<Told>,
}

impl AlliancePage {
    fn state(&self) -> String {
        super::store::state(self.alliance.agreed_at, self.alliance.ended_at).to_owned()
    }

    fn in_state(&self, state: &str) -> Vec<&Part> {
        self.parties.iter().filter(|part| part.state.word() == state).collect()
    }

    /// The parties that the reader represents, in a state.
    fn own(&self, state: &str) -> Vec<&Part> {
        let represents = |part: &&Part| self.view.actor.represents.contains(&part.party_id);
        self.in_state(state).into_iter().filter(|part| represents(part)).collect()
    }

    /// What a party is called here; of people only who is listed is named.
    fn named(&self, name: &str) -> String {
        if name.is_empty() { self.view.t("agenda-unlisted-party") } else { name.to_owned() }
    }

    fn orchestrates(&self) -> bool {
        self.view.actor.can(OrchestrateAlliances)
    }

    fn is_open(&self) -> bool {
        self.alliance.ended_at.is_none()
    }

    /// Who leads today.
    fn leading(&self) -> Option<&Lead> {
        let today = self.view.today;
        self.leads.iter().find(|lead| lead.from_on <= today && today <= lead.until_on)
    }

    fn pledged(&self, party: i64) -> Vec<String> {
        let own = self.pledges.iter().filter(|pledge| pledge.party_number == party);
        let told = |pledge: &Pledge| {
            let much = amount(self.view.language, Measure::of(pledge.kind), pledge.amount);
            format!("{}: {much}", pledge.name)
        };
        own.map(told).collect()
    }

    fn forms(&self) -> &'static [Form] {
        Form::ALL
    }

    /// What the form to change the alliance shows.
    fn sheet(&self) -> Sheet {
        let alliance = &self.alliance;
        let day =
            |day: Option<crate::clock::Day>| day.map_or_else(String::new, |day| day.to_string());
        self.typed.sheet.clone().unwrap_or_else(|| Sheet {
            title: alliance.title.clone(),
            purpose: alliance.purpose.clone(),
            form: alliance.form.to_string(),
            property_rule: alliance.property_rule.clone(),
            money_rule: alliance.money_rule.clone(),
            exit_rule: alliance.exit_rule.clone(),
            review_on: day(alliance.review_on),
            ends_on: day(alliance.ends_on),
            revision: alliance.revision.to_string(),
            ..Sheet::default()
        })
    }
}

async fn page(
    call: &Call,
    number: i64,
    typed: Typed,
    refusals: &[Refused],
) -> Result<AlliancePage> {
    let conn = &mut *call.coop.db.read().await?;
    let alliance = seen_by(conn, &call.actor, number).await?;
    let id = alliance.alliance_id;
    let works = works_in(conn, &call.actor, &alliance).await?;
    let mut parties = parts_of(conn, id).await?;
    let mut pledges = pledges_of(conn, id).await?;
    if !works {
        // Who said no, and why, is between those who were asked and the area director.
        let own = |part: &Part| call.actor.represents.contains(&part.party_id);
        parties.retain(|part| own(part) || part.state == Standing::Accepted);
        // So is how much each brings, for who take part.
        for part in parties.iter_mut().filter(|part| !own(part)) {
            part.brings.clear();
        }
        let shown: Vec<i64> =
            parties.iter().filter(|part| own(part)).map(|part| part.number).collect();
        pledges.retain(|pledge| shown.contains(&pledge.party_number));
    }
    Ok(AlliancePage {
        view: View::of(call),
        problems: call.problems(refusals),
        typed,
        works,
        parties,
        pledges,
        leads: leads_of(conn, id).await?,
        results: results_of(conn, id).await?,
        documents: if works { documents_of(conn, id).await? } else { Vec::new() },
        story: journal::story(conn, id.subject(), call.language).await?,
        alliance,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.page(&page(&call, number(path)?, Typed::default(), &[]).await?)
}

async fn after(
    call: &Call,
    number: i64,
    typed: Typed,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| Kind::Alliance.address(number));
    call.after(done, note, async |refusals| page(call, number, typed, &refusals).await).await
}

async fn to_begin(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(OrchestrateAlliances)?;
    let challenge = number(path)?;
    let number = begin(&call.coop, &call.actor, challenge, &form).await?;
    call.done(&Kind::Alliance.address(number), "alliances-done-begun")
}

async fn to_change(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = change(&call.coop, &call.actor, number, &form).await;
    let typed = Typed { sheet: Some(form), ..Typed::default() };
    after(&call, number, typed, (done, "alliances-done-changed")).await
}

async fn to_invite(call: Call, path: Path<String>, Input { form, .. }: Input<PartForm>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = invite(&call.coop, &call.actor, number, (&form.party, &form.role)).await;
    let typed = Typed { part: form, ..Typed::default() };
    after(&call, number, typed, (done, "alliances-done-invited")).await
}

async fn to_answer(call: Call, path: Path<String>, Input { form, .. }: Input<PartForm>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let reply = super::Reply {
        party: &form.party,
        accepts: form.answer.trim() == "yes",
        role: &form.role,
        brings: &form.brings,
        reason: &form.reason,
        alternative: &form.alternative,
    };
    let done = answer(&call.coop, &call.actor, number, &reply).await;
    let typed = Typed { part: form, ..Typed::default() };
    after(&call, number, typed, (done, "alliances-done-answered")).await
}

async fn to_leave(call: Call, path: Path<String>, Input { form, .. }: Input<PartForm>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = leave(&call.coop, &call.actor, number, (&form.party, &form.reason)).await;
    let typed = Typed { part: form, ..Typed::default() };
    after(&call, number, typed, (done, "alliances-done-left")).await
}

async fn to_lead(call: Call, path: Path<String>, Input { form, .. }: Input<Outcome>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = lead(&call.coop, &call.actor, number, &form).await;
    let typed = Typed { outcome: form, ..Typed::default() };
    after(&call, number, typed, (done, "alliances-done-leads")).await
}

async fn to_promise(call: Call, path: Path<String>, Input { form, .. }: Input<Outcome>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = promise(&call.coop, &call.actor, number, &form).await;
    let typed = Typed { outcome: form, ..Typed::default() };
    after(&call, number, typed, (done, "alliances-done-promised")).await
}

async fn to_reach(call: Call, path: Path<String>, Input { form, .. }: Input<Outcome>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = reach(&call.coop, &call.actor, number, &form).await;
    let typed = Typed { outcome: form, ..Typed::default() };
    after(&call, number, typed, (done, "alliances-done-reached")).await
}

async fn to_document(call: Call, path: Path<String>, Input { form, .. }: Input<Outcome>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let done = add_document(&call.coop, &call.actor, number, &form).await;
    let typed = Typed { outcome: form, ..Typed::default() };
    after(&call, number, typed, (done, "alliances-done-document")).await
}

async fn to_agree(call: Call, path: Path<String>) -> Reply {
    call.may(OrchestrateAlliances)?;
    let number = number(path)?;
    let done = agree(&call.coop, &call.actor, number).await;
    after(&call, number, Typed::default(), (done, "alliances-done-agreed")).await
}

async fn to_end(call: Call, path: Path<String>, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(OrchestrateAlliances)?;
    let number = number(path)?;
    let done = end(&call.coop, &call.actor, number, &form.reason).await;
    after(&call, number, Typed::default(), (done, "alliances-done-ended")).await
}

/// What was answered: each question that is answered with yes is sent as `ja`.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
#[schema(as = FormAnswers)]
struct Answers {
    /// The questions to which the answer is yes: `owns`, `earns`, `payer`, `through`, `counts`.
    ja: Vec<String>,
    /// `1` once the questions were answered.
    klaar: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/dossiers/form.html")]
struct FormPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    yes: Vec<Question>,
    /// Once the questions were answered.
    advice: Option<Advice>,
}

impl FormPage {
    fn questions(&self) -> &'static [Question] {
        Question::ALL
    }

    fn says_yes(&self, word: &str) -> bool {
        self.yes.iter().any(|question| question.word() == word)
    }
}

async fn which_form(call: Call) -> Reply {
    let answers: Answers = call.asks();
    let yes: Vec<Question> = answers.ja.iter().filter_map(|word| word.parse().ok()).collect();
    let advice = (answers.klaar == "1").then(|| advise(&yes));
    call.page(&FormPage { view: View::of(&call), yes, advice })
}
