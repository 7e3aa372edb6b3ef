//! Asking around: opened with a few sentences and a last day, and each stakeholder gets a link to
//! its own row, by mail or as a letter.
//!
//! Only the hash of a code is kept: a link is shown once or stands in a mail. A reminder brings a
//! new link beside the old one; making a link anew ends all that went before.

use sha2::{Digest, Sha256};

use crate::actor::{Actor, Permission};
use crate::agenda::challenges::{self, Challenge};
use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::ids::ChallengeId;
use crate::journal::{self, Deed};
use crate::outbox::{self, Mail};

use super::objectives;
use super::{Stakeholder, StakeholderId, by_number, stakeholders_of};

pub mod rules;
mod store;

pub use store::{Contact, Gathering, contact_of, contacts_of, of};

/// How many characters a code has: some 78 bits, which nobody guesses.
const CODE_LENGTH: usize = 16;

/// What is asked, as it was typed.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize, utoipa::ToSchema,
)]
#[serde(default)]
#[schema(as = GatheringSheet)]
pub struct Sheet {
    /// What is asked of whoever gets a link.
    pub introduction: String,
    /// The steps of the chain that count here.
    pub steps: Vec<String>,
    /// The last day, as `2026-12-01`; may stay open.
    pub closes_on: String,
}

/// Begins to ask around, or changes what is asked and until when; also after it was closed, when
/// there is more to ask.
pub async fn open(coop: &Cooperative, actor: &Actor, challenge: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    let facts = rules::read(sheet, coop.today())?;
    in_transaction!(coop.db, tx => {
        let challenge = challenges::open(&mut tx, challenge).await?;
        let id = challenge.challenge_id;
        let objectives = objectives::list(&mut tx, id).await?;
        refuse_any(rules::open(&objectives))?;
        let before = of(&mut tx, id).await?;
        store::put(&mut tx, id, &facts, coop.now()).await?;
        let runs = before.is_some_and(|before| before.closed_at.is_none());
        let verb = if runs { "stakeholders.change_gathering" } else { "stakeholders.gather" };
        journal::record(&mut tx, coop, actor, &Deed::new(verb, id.subject())).await
    })
}

/// Ends asking around: from now on nobody says or corrects anything.
pub async fn close(coop: &Cooperative, actor: &Actor, challenge: i64) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    in_transaction!(coop.db, tx => {
        let (challenge, gathering) = running(&mut tx, challenge).await?;
        refuse_any(rules::close(gathering.as_ref()))?;
        store::close(&mut tx, challenge.challenge_id, coop.now()).await?;
        let deed = Deed::new("stakeholders.close_gathering", challenge.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

async fn running(conn: &mut Conn, number: i64) -> Result<(Challenge, Option<Gathering>)> {
    let challenge = challenges::open(conn, number).await?;
    let gathering = of(conn, challenge.challenge_id).await?;
    Ok((challenge, gathering))
}

/// Makes a stakeholder's link anew: those that went before no longer work. With a mail address it
/// is sent; gives the code, which is not kept.
pub async fn renew_link(coop: &Cooperative, actor: &Actor, number: i64) -> Result<String> {
    actor.may(Permission::GatherInterests)?;
    in_transaction!(coop.db, tx => {
        let stakeholder = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let (challenge, gathering) = running(&mut tx, stakeholder.challenge_number).await?;
        refuse_any(rules::ask(gathering.as_ref(), &stakeholder, coop.today()))?;
        store::withdraw(&mut tx, stakeholder.stakeholder_id, coop.now()).await?;
        let contact = contact_of(&mut tx, stakeholder.stakeholder_id).await?.unwrap_or_default();
        let (gathering, contact) = (gathering.as_ref(), &contact);
        let asked = Asked { stakeholder: &stakeholder, gathering, contact };
        let code = ask(&mut tx, coop, &asked, "asked").await?;
        let deed = Deed::new("stakeholders.renew_link", challenge.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(code)
    })
}

/// Asks everybody who has a mail address and no link yet; gives how many.
pub async fn ask_everybody(coop: &Cooperative, actor: &Actor, challenge: i64) -> Result<usize> {
    write_to(coop, actor, challenge, false).await
}

/// Reminds everybody who has a mail address and a link and said nothing yet; gives how many.
pub async fn remind(coop: &Cooperative, actor: &Actor, challenge: i64) -> Result<usize> {
    write_to(coop, actor, challenge, true).await
}

async fn write_to(coop: &Cooperative, actor: &Actor, challenge: i64, again: bool) -> Result<usize> {
    actor.may(Permission::GatherInterests)?;
    in_transaction!(coop.db, tx => {
        let (challenge, gathering) = running(&mut tx, challenge).await?;
        let id = challenge.challenge_id;
        let contacts = contacts_of(&mut tx, id).await?;
        let all = stakeholders_of(&mut tx, id).await?;
        let waits = |one: &&Stakeholder| {
            one.off_at.is_none() && one.answered_at.is_none() && (one.links > 0) == again
        };
        let whom: Vec<(&Stakeholder, &Contact)> = all.iter()
            .filter(waits)
            .filter_map(|one| Some((one, with_mail(&contacts, one)?)))
            .collect();
        refuse_any(rules::write(gathering.as_ref(), whom.len(), coop.today()))?;
        let words = if again { "reminded" } else { "asked" };
        for (stakeholder, contact) in &whom {
            let asked = Asked { stakeholder, gathering: gathering.as_ref(), contact };
            ask(&mut tx, coop, &asked, words).await?;
        }
        let verb = if again { "stakeholders.remind" } else { "stakeholders.ask" };
        journal::record(&mut tx, coop, actor, &Deed::new(verb, id.subject())).await?;
        Ok(whom.len())
    })
}

/// Whom to write to about a stakeholder, if there is a mail address.
fn with_mail<'a>(contacts: &'a [Contact], about: &Stakeholder) -> Option<&'a Contact> {
    let own = |one: &&Contact| one.stakeholder_id == about.stakeholder_id;
    contacts.iter().find(own).filter(|contact| !contact.mail.is_empty())
}

struct Asked<'a> {
    stakeholder: &'a Stakeholder,
    gathering: Option<&'a Gathering>,
    contact: &'a Contact,
}

/// Makes a link and mails it, if there is an address; gives the code.
async fn ask(
    conn: &mut Conn,
    coop: &Cooperative,
    asked: &Asked<'_>,
    words: &str,
) -> Result<String> {
    let code = coop.ids.code(CODE_LENGTH);
    let Stakeholder { stakeholder_id, name, challenge_title, .. } = asked.stakeholder;
    store::insert_link(conn, &hash_of(&code), *stakeholder_id, coop.now()).await?;
    let contact = asked.contact;
    if contact.mail.is_empty() {
        return Ok(code);
    }
    let language = contact.language;
    let until = asked.gathering.and_then(|gathering| gathering.closes_on).map(|day| {
        format!("\n\n{}", language.with("stakeholders-mail-until", "day", language.day(day)))
    });
    let greeting =
        if contact.name.is_empty() { String::new() } else { format!(" {}", contact.name) };
    let introduction = asked.gathering.map(|one| one.introduction.clone()).unwrap_or_default();
    let facts = [
        ("contact", greeting),
        ("name", name.clone()),
        ("challenge", challenge_title.clone()),
        ("introduction", introduction),
        ("until", until.unwrap_or_default()),
        ("link", address(coop, &code)),
    ];
    let subject = language.with_all(&format!("stakeholders-mail-{words}-subject"), &facts);
    let body = language.with_all(&format!("stakeholders-mail-{words}-body"), &facts);
    outbox::send(conn, coop, &Mail { address: contact.mail.clone(), subject, body }).await?;
    Ok(code)
}

/// The address of a link.
pub fn address(coop: &Cooperative, code: &str) -> String {
    format!("{}/belang/{code}", coop.address)
}

/// Ends all links of a stakeholder: whoever has one no longer gets in.
pub async fn withdraw_links(coop: &Cooperative, actor: &Actor, number: i64) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    in_transaction!(coop.db, tx => {
        let stakeholder = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::withdraw(&stakeholder))?;
        store::withdraw(&mut tx, stakeholder.stakeholder_id, coop.now()).await?;
        let deed = Deed::new("stakeholders.withdraw_links", stakeholder.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Ends all links inside a transaction that does more.
pub(super) async fn withdraw_all(
    conn: &mut Conn,
    stakeholder: StakeholderId,
    now: Moment,
) -> Result<()> {
    store::withdraw(conn, stakeholder, now).await
}

/// Says whom to write to about a stakeholder.
pub async fn change_contact(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    (name, mail, language): (&str, &str, &str),
) -> Result<()> {
    actor.may(Permission::GatherInterests)?;
    let contact = rules::contact(name, mail, language)?;
    in_transaction!(coop.db, tx => {
        let stakeholder = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        refuse_any(super::rules::counts(&stakeholder))?;
        keep_contact(&mut tx, stakeholder.stakeholder_id, &contact).await?;
        let deed = Deed::new("stakeholders.change_contact", stakeholder.challenge_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Keeps whom to write to, inside a transaction that does more.
pub(super) async fn keep_contact(
    conn: &mut Conn,
    stakeholder: StakeholderId,
    contact: &Contact,
) -> Result<()> {
    store::put_contact(conn, stakeholder, contact).await
}

/// The stakeholder to which a code leads.
pub async fn by_code(conn: &mut Conn, code: &str) -> Result<Option<Stakeholder>> {
    super::store::by_hash(conn, &hash_of(code)).await
}

fn hash_of(code: &str) -> String {
    let letters = code.chars().filter(char::is_ascii_alphanumeric).take(CODE_LENGTH + 1);
    let tidy: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    hex::encode(Sha256::digest(tidy))
}

/// What is asked about a challenge, refused when that has ended.
pub(super) async fn still_open(
    conn: &mut Conn,
    coop: &Cooperative,
    challenge: ChallengeId,
) -> Result<Gathering> {
    let gathering = of(conn, challenge).await?;
    refuse_any(rules::say(gathering.as_ref(), coop.today()))?;
    gathering.ok_or(Error::NotFound)
}
