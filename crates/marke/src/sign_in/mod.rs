//! Signing in with a code by mail, and staying signed in.
//!
//! Whoever asks for a code gets the same answer whether the address is known or not. Codes and
//! sessions are kept as hashes only.

use sha2::{Digest, Sha256};

use crate::actor::Actor;
use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::ids::PartyId;
use crate::journal::{self, Deed};
use crate::members;
use crate::outbox::{self, Mail};
use crate::text::Language;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use rules::mail_address;

/// Mails a code to an address, if a person in the register has it. The code is returned only so
/// that the demonstration can show it.
pub async fn ask_code(
    coop: &Cooperative,
    mail: &str,
    language: Language,
) -> Result<Option<String>> {
    let mail = mail.trim().to_lowercase();
    refuse_any(rules::mail_address(&mail))?;
    let now = coop.now();
    let (hash, code) = (hash(&mail), coop.ids.digits());
    in_transaction!(coop.db, tx => {
        let since = now.plus_seconds(-rules::WINDOW_SECONDS);
        let recent = store::codes_since(&mut tx, &hash, since).await?;
        refuse_any(rules::ask(recent))?;
        let person = members::person_by_mail(&mut tx, &mail).await?;
        let id = coop.ids.uuid(now).to_string();
        let row = store::Code {
            person_id: person.map_or_else(String::new, |person| person.to_string()),
            code_hash: hash_with(&id, &code),
            code_id: id,
            attempts: 0,
        };
        let until = now.plus_seconds(rules::CODE_SECONDS);
        store::insert_code(&mut tx, &hash, &row, now, until).await?;
        if person.is_some() {
            let name = crate::statutes::name_on(&mut tx, coop.today()).await?;
            let mail = code_mail(&mail, &code, &name, language);
            outbox::send(&mut tx, coop, &mail).await?;
        }
        Ok(person.map(|_| code.clone()))
    })
}

fn code_mail(address: &str, code: &str, cooperative: &str, language: Language) -> Mail {
    let facts = [("code", code.to_owned()), ("cooperative", cooperative.to_owned())];
    Mail {
        address: address.to_owned(),
        subject: language.with_all("sign-in-mail-subject", &facts),
        body: language.with_all("sign-in-mail-body", &facts),
    }
}

/// Exchanges a code for a session; gives the secret for the cookie.
pub async fn enter(coop: &Cooperative, mail: &str, code: &str) -> Result<String> {
    let now = coop.now();
    let mail_hash = hash(&mail.trim().to_lowercase());
    let token = coop.ids.token();
    let typed: String = code.chars().filter(char::is_ascii_digit).collect();
    // A wrong guess is counted although it is refused: the transaction ends well either way.
    let entered: Option<PartyId> = in_transaction!(coop.db, tx => {
        let Some(code) = store::open_code(&mut tx, &mail_hash, now).await? else { return Ok(None) };
        let right = code.attempts < rules::ATTEMPTS_MAX
            && code.code_hash == hash_with(&code.code_id, &typed);
        store::note_attempt(&mut tx, &code.code_id, right.then_some(now)).await?;
        let person = code.person_id.parse::<PartyId>().ok().filter(|_| right);
        if let Some(person) = person {
            let until = now.plus_seconds(rules::SESSION_SECONDS);
            store::insert_session(&mut tx, &hash(&token), person, now, until).await?;
            let actor = Actor { person: Some(person), ..Actor::visitor() };
            let deed = Deed::new("sign_in.enter", person.subject());
            journal::record(&mut tx, coop, &actor, &deed).await?;
        }
        Ok::<_, Error>(person)
    })?;
    entered.map(|_| token).ok_or_else(|| rules::wrong_code().into())
}

/// Opens a session without a code: only the demonstration's one-click sign-in may.
pub async fn enter_as(coop: &Cooperative, person: PartyId) -> Result<String> {
    let (now, token) = (coop.now(), coop.ids.token());
    in_transaction!(coop.db, tx => {
        let until = now.plus_seconds(rules::SESSION_SECONDS);
        store::insert_session(&mut tx, &hash(&token), person, now, until).await?;
        let actor = Actor { person: Some(person), ..Actor::visitor() };
        let deed = Deed::new("sign_in.enter", person.subject());
        journal::record(&mut tx, coop, &actor, &deed).await
    })?;
    Ok(token)
}

/// Ends the session with this secret.
pub async fn leave(coop: &Cooperative, actor: &Actor, token: &str) -> Result<()> {
    let Some(person) = actor.person else { return Err(Error::SignInFirst) };
    in_transaction!(coop.db, tx => {
        store::end_session(&mut tx, &hash(token), coop.now()).await?;
        let deed = Deed::new("sign_in.leave", person.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Ends every session of the actor, on every device.
pub async fn leave_everywhere(coop: &Cooperative, actor: &Actor) -> Result<()> {
    let Some(person) = actor.person else { return Err(Error::SignInFirst) };
    in_transaction!(coop.db, tx => {
        store::end_all_sessions(&mut tx, person, coop.now()).await?;
        let deed = Deed::new("sign_in.leave_everywhere", person.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Who the secret in a cookie belongs to; a visitor when it is not, or no longer, valid.
pub async fn actor_with(conn: &mut Conn, token: &str, now: Moment) -> Result<Actor> {
    match store::session_person(conn, &hash(token), now).await? {
        Some(person) => members::actor_of(conn, person, now.day()).await,
        None => Ok(Actor::visitor()),
    }
}

fn hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret))
}

/// Six digits are guessed in a moment from a plain hash; with the row's identifier in front, a
/// table of hashes made beforehand does not help, and codes live ten minutes.
fn hash_with(id: &str, code: &str) -> String {
    hash(&format!("{id}:{code}"))
}
