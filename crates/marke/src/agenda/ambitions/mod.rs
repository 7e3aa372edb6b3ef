//! Joint ambitions (*gezamenlijke ambitie*): one sentence with a measure, which parties sign.
//!
//! A new sentence is a new version that everybody signs anew; nothing that was signed changes.

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{ChallengeId, Subject};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::reading::{LINE_LENGTH_MAX, Reading};

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::{Ambition, Signature, represented};

/// One version of an ambition, with who signed it and what that makes it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Signed {
    /// The sentence and its measure.
    pub ambition: Ambition,
    /// Every signature, also those taken back.
    pub signatures: Vec<Signature>,
    /// What the signatures make it.
    pub standing: rules::Standing,
}

/// Writes the sentence down, or a new version of it; gives the version.
pub async fn write(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    sentence: &str,
    measure: &str,
) -> Result<i64> {
    in_transaction!(coop.db, tx => {
        write_out_of(&mut tx, coop, actor, number, (sentence, measure), None).await
    })
}

/// Writes the sentence down, or a new version of it, because of what something showed, inside a
/// transaction that does more; gives the version.
pub async fn write_out_of(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    (sentence, measure): (&str, &str),
    origin: Option<Subject>,
) -> Result<i64> {
    actor.may(Permission::WorkOnChallenges)?;
    let mut reading = Reading::default();
    let sentence = reading.needed("sentence", sentence, LINE_LENGTH_MAX);
    let measure = reading.needed("measure", measure, LINE_LENGTH_MAX);
    reading.end()?;
    let challenge = challenges::open(conn, number).await?;
    let id = challenge.challenge_id;
    let newest = store::versions_of(conn, id).await?;
    let newest = newest.first();
    refuse_any(rules::write(newest, &sentence, &measure))?;
    let ambition = Ambition {
        ambition_id: coop.ids.uuid(coop.now()).to_string(),
        version: newest.map_or(1, |newest| newest.version + 1),
        sentence,
        measure,
        written_at: coop.now(),
    };
    store::insert(conn, id, &ambition).await?;
    let known = challenges::origins_of(conn, id).await?;
    let is_new = |origin: &Subject| known.iter().all(|known| known.subject() != Some(*origin));
    let arrow = origin.filter(is_new);
    let arrow = arrow.map(|from| Arrow::new(from, Relation::LedTo, id.subject()));
    let arrows: Vec<Arrow> = arrow.into_iter().collect();
    let deed = Deed::new("agenda.write_ambition", id.subject()).because(&ambition.sentence);
    journal::record(conn, coop, actor, &deed.drawing(&arrows)).await?;
    Ok(ambition.version)
}

/// Signs the newest version for a party that the actor represents. `version` is the one that
/// was read: a sentence that changed meanwhile is not signed unseen.
pub async fn sign(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    version: &str,
    party: &str,
) -> Result<()> {
    actor.may(Permission::SignAmbitions)?;
    let person = actor.person.ok_or(Error::SignInFirst)?;
    let party = challenges::party("party", party)?;
    refuse_any(rules::represents(actor, party))?;
    in_transaction!(coop.db, tx => {
        let challenge = challenges::open(&mut tx, number).await?;
        let newest = newest_signed(&mut tx, challenge.challenge_id).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::sign(&newest, version, party))?;
        let id = &newest.ambition.ambition_id;
        store::sign(&mut tx, id, party, person, coop.today()).await?;
        let subject = challenge.challenge_id.subject();
        let arrow = [Arrow::new(party.subject(), Relation::Signed, subject)];
        let deed = Deed::new("agenda.sign_ambition", subject).drawing(&arrow);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Takes a party's signature under the newest version back; that it was there stays written.
pub async fn withdraw(coop: &Cooperative, actor: &Actor, number: i64, party: &str) -> Result<()> {
    actor.may(Permission::SignAmbitions)?;
    let party = challenges::party("party", party)?;
    refuse_any(rules::represents(actor, party))?;
    in_transaction!(coop.db, tx => {
        let challenge = challenges::open(&mut tx, number).await?;
        let newest = newest_signed(&mut tx, challenge.challenge_id).await?.ok_or(Error::NotFound)?;
        refuse_any(rules::withdraw(&newest, party))?;
        store::withdraw(&mut tx, &newest.ambition.ambition_id, party, coop.today()).await?;
        let subject = challenge.challenge_id.subject();
        let arrow = [Arrow::new(party.subject(), Relation::Signed, subject).undone()];
        let deed = Deed::new("agenda.withdraw_signature", subject).drawing(&arrow);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Every version of a challenge's ambition, newest first, with its signatures.
pub async fn of(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Signed>> {
    let signatures = store::signatures_of(conn, challenge).await?;
    let versions = store::versions_of(conn, challenge).await?;
    Ok(versions.into_iter().map(|ambition| signed(ambition, &signatures)).collect())
}

/// The newest version, if there is one.
pub async fn newest_signed(conn: &mut Conn, challenge: ChallengeId) -> Result<Option<Signed>> {
    Ok(of(conn, challenge).await?.into_iter().next())
}

/// The newest version of the ambition of every challenge.
pub async fn newest(conn: &mut Conn) -> Result<Vec<(ChallengeId, Signed)>> {
    let signatures = store::all_signatures(conn).await?;
    let newest = store::newest(conn).await?;
    let newest = newest.into_iter();
    Ok(newest.map(|(challenge, ambition)| (challenge, signed(ambition, &signatures))).collect())
}

fn signed(ambition: Ambition, signatures: &[Signature]) -> Signed {
    let own = signatures.iter().filter(|signature| signature.ambition_id == ambition.ambition_id);
    let signatures: Vec<Signature> = own.cloned().collect();
    let standing = rules::standing(&signatures);
    Signed { ambition, signatures, standing }
}
