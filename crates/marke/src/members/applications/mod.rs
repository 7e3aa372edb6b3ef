//! Applications: a party asks to become a member and the board decides; after a refusal the
//! general meeting can still admit it (art. 2:33 BW).

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::{ApplicationId, PartyId};
use crate::journal::{self, Deed};
use crate::statutes;
use crate::text::Language;

use super::membership::{eligibility_at, join_within, kinds};
use super::{Known, Terms};

mod mailing;
pub(super) mod rules;
mod store;
#[cfg(test)]
mod tests;
pub(super) mod web;

pub use store::{Applicant, Application};

/// How many characters a tracking code has: some 59 bits.
const CODE_LENGTH: usize = 12;

/// How long the same application from the same form is taken for the same, in seconds.
const REPEATED_SECONDS: i64 = 86_400;

words! {
    /// How far an application is; each step is called after what it is then.
    ApplicationStatus {
        /// The board has not decided.
        Received = "received",
        /// The board admitted the party.
        Admitted = "admitted",
        /// The board refused; the general meeting can still admit.
        Refused = "refused",
        /// The general meeting is asked to decide.
        BeforeMeeting = "before-meeting",
        /// The general meeting admitted the party.
        AdmittedByMeeting = "admitted-by-meeting",
        /// The general meeting refused too.
        RefusedByMeeting = "refused-by-meeting",
        /// The applicant took it back.
        Withdrawn = "withdrawn",
    }
}

/// An application to hand in. What was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewApplication {
    /// Who asks, and for what.
    pub applicant: Applicant,
    /// The language to write to them in; Dutch when nothing was said.
    pub language: Option<Language>,
    /// The mark of the form that it was typed in: what comes twice is kept once.
    pub form: String,
}

/// The proof that an application was handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Its number.
    pub number: i64,
    /// The code with which it can be followed.
    pub code: String,
}

/// What the board or the general meeting decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// On what terms the party is admitted; `None` when it is refused.
    pub admission: Option<Admission>,
    /// On which day it was decided.
    pub decided_on: Day,
    /// Why; the applicant reads it.
    pub reason: String,
}

/// On what terms a party is admitted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admission {
    /// The first day of the membership.
    pub joined_on: Day,
    /// Why it may join from outside the area; empty when it works in it.
    pub deviation: String,
    /// The number of the party in the register that it is; `None` for a new one.
    pub same_as: Option<i64>,
    /// Whether somebody looked and says that it is none of those that it looks like.
    pub is_another: bool,
}

/// What an application goes on to, and what came of it.
struct Step {
    verb: &'static str,
    status: ApplicationStatus,
    happened_on: Day,
    reason: String,
    /// The party and the membership, after an admission.
    outcome: Option<(PartyId, String)>,
}

/// Hands in an application; anybody may, without an account.
pub async fn apply(
    coop: &Cooperative,
    actor: &Actor,
    application: &NewApplication,
) -> Result<Proof> {
    actor.may(Permission::TakePart)?;
    let applicant = rules::normalised(&application.applicant);
    in_transaction!(coop.db, tx => {
        let kinds = kinds(&mut tx).await?;
        refuse_any(rules::apply(&applicant, &application.form, &kinds))?;
        let since = coop.now().plus_seconds(-REPEATED_SECONDS);
        let known = store::from_form(&mut tx, &application.form, &applicant.name, since).await?;
        if let Some((number, code)) = known {
            return Ok(Proof { number, code });
        }
        let id = ApplicationId(coop.ids.uuid(coop.now()));
        let code = coop.ids.code(CODE_LENGTH);
        let new = NewApplication { applicant: applicant.clone(), ..application.clone() };
        let number = store::insert(&mut tx, id, &code, &new, coop.now()).await?;
        let step = (ApplicationStatus::Received, coop.today(), "");
        store::add_step(&mut tx, id, step, actor.person, coop.now()).await?;
        mailing::tell(&mut tx, coop, number, "", coop.today()).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("members.apply", id.subject())).await?;
        Ok(Proof { number, code })
    })
}

/// Writes down what the board decided about an application or, when it was brought there, the
/// general meeting. `revision` is that of the application as the writer saw it.
pub async fn decide(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
    decision: &Decision,
) -> Result<()> {
    actor.may(Permission::DecideOnApplications)?;
    let reason = super::rules::clean(&decision.reason);
    in_transaction!(coop.db, tx => {
        let application = by_number(&mut tx, number).await?;
        refuse_any(super::rules::unchanged(application.revision, revision))?;
        let postcode = &application.applicant.postcode;
        let area = eligibility_at(&mut tx, postcode, coop.today()).await?;
        refuse_any(rules::decide(&application, decision, area, coop.today()))?;
        let (verb, status) = rules::decided(application.status, decision.admission.is_some());
        let outcome = match &decision.admission {
            Some(admission) => Some(admit(&mut tx, coop, actor, &application, admission).await?),
            None => None,
        };
        let (happened_on, reason) = (decision.decided_on, reason.clone());
        let step = Step { verb, status, happened_on, reason, outcome };
        go_on(&mut tx, coop, actor, &application, &step).await
    })
}

/// Makes an applicant a party, or finds the one that it is, and makes that a member.
async fn admit(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    application: &Application,
    admission: &Admission,
) -> Result<(PartyId, String)> {
    let known = if let Some(number) = admission.same_as {
        same(conn, number).await?
    } else {
        let party = rules::party(&application.applicant);
        let another = admission.is_another;
        let id = super::enter_within(conn, coop, actor, &party, another).await?;
        super::by_id(conn, id).await?.ok_or(Error::NotFound)?
    };
    let terms = Terms {
        kind: application.applicant.member_kind.clone(),
        joined_on: admission.joined_on,
        condition: String::new(),
        evaluate_on: None,
        deviation: admission.deviation.clone(),
    };
    let (membership, _) = join_within(conn, coop, actor, &known, &terms).await?;
    Ok((known.party_id, membership))
}

/// The party of the register that an applicant is.
async fn same(conn: &mut Conn, number: i64) -> Result<Known> {
    let unknown = || Refused::new("members-refusal-party-is-unknown").on("same_as");
    Ok(super::by_number(conn, number).await?.ok_or_else(unknown)?)
}

/// Brings a refused application before the general meeting, for somebody of the board who saw
/// it at `revision`.
pub async fn bring_before_meeting(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: i64,
) -> Result<()> {
    actor.may(Permission::DecideOnApplications)?;
    in_transaction!(coop.db, tx => {
        let application = by_number(&mut tx, number).await?;
        refuse_any(super::rules::unchanged(application.revision, revision))?;
        refuse_any(rules::bring(&application, None))?;
        let step = brought(coop.today());
        go_on(&mut tx, coop, actor, &application, &step).await
    })
}

/// Brings a refused application before the general meeting, for the applicant: whoever has the
/// tracking code.
pub async fn ask_meeting(coop: &Cooperative, actor: &Actor, code: &str) -> Result<()> {
    actor.may(Permission::TakePart)?;
    in_transaction!(coop.db, tx => {
        let application = by_code(&mut tx, code).await?;
        refuse_any(rules::bring(&application, Some(coop.today())))?;
        let step = brought(coop.today());
        go_on(&mut tx, coop, &Actor::visitor(), &application, &step).await
    })
}

const fn brought(today: Day) -> Step {
    Step {
        verb: "members.bring_before_meeting",
        status: ApplicationStatus::BeforeMeeting,
        happened_on: today,
        reason: String::new(),
        outcome: None,
    }
}

/// Takes an application back before it was decided, for the applicant: whoever has the tracking
/// code.
pub async fn withdraw(coop: &Cooperative, actor: &Actor, code: &str) -> Result<()> {
    actor.may(Permission::TakePart)?;
    in_transaction!(coop.db, tx => {
        let application = by_code(&mut tx, code).await?;
        refuse_any(rules::withdraw(&application))?;
        let step = Step {
            verb: "members.withdraw_application",
            status: ApplicationStatus::Withdrawn,
            ..brought(coop.today())
        };
        go_on(&mut tx, coop, &Actor::visitor(), &application, &step).await
    })
}

/// Takes one step: status, history, mail and journal.
async fn go_on(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    application: &Application,
    step: &Step,
) -> Result<()> {
    let id = application.application_id;
    store::set_status(conn, id, step.status, step.outcome.as_ref(), coop.now()).await?;
    let words = (step.status, step.happened_on, step.reason.as_str());
    store::add_step(conn, id, words, actor.person, coop.now()).await?;
    mailing::tell(conn, coop, application.number, &step.reason, step.happened_on).await?;
    journal::record(conn, coop, actor, &Deed::new(step.verb, id.subject())).await
}

/// Wipes what is personal in applications that came to nothing and were kept long enough; gives
/// how many.
pub async fn forget_old(coop: &Cooperative, actor: &Actor) -> Result<i64> {
    actor.may(Permission::DecideOnApplications)?;
    in_transaction!(coop.db, tx => {
        let name = statutes::on(&mut tx, coop.today()).await?.statutory_name;
        let before = rules::forgets_before(&name, coop.today());
        let mut count = 0;
        for id in store::forgettable(&mut tx, before).await? {
            store::forget(&mut tx, id, coop.now()).await?;
            let deed = Deed::new("members.forget_application", id.subject());
            journal::record(&mut tx, coop, actor, &deed).await?;
            count += 1;
        }
        Ok(count)
    })
}

async fn by_number(conn: &mut Conn, number: i64) -> Result<Application> {
    store::by_number(conn, number).await?.ok_or(Error::NotFound)
}

async fn by_code(conn: &mut Conn, code: &str) -> Result<Application> {
    store::by_code(conn, code).await?.ok_or(Error::NotFound)
}
