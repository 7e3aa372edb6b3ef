//! Asking to be introduced: a party sees an opportunity and asks the area director, who introduces
//! both or says why not.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges;
use crate::alliances::may_answer_for;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Refused, Result};
use crate::ids::PartyId;
use crate::journal::{self, Deed};
use crate::members;
use crate::outbox::{self, Mail};
use crate::statutes;
use crate::text::Language;

pub mod rules;
mod store;
pub mod web;

pub use store::{Ask, of_party, waiting};

/// A question to be introduced, or the answer to it: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = IntroductionAskSheet)]
pub struct Sheet {
    /// The other party, by number.
    pub other: String,
    /// The challenge that it is about, by number; may be empty.
    pub challenge: String,
    /// Why they should meet.
    pub why: String,
    /// Why not.
    pub reason: String,
}

/// Asks, for a party, to be introduced to another on the public list.
pub async fn ask(coop: &Cooperative, actor: &Actor, party: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::BringIn)?;
    let facts = rules::read(sheet)?;
    in_transaction!(coop.db, tx => {
        let asker = members::by_number(&mut tx, party).await?.ok_or(Error::NotFound)?;
        may_answer_for(actor, asker.party_id)?;
        let other = members::by_number(&mut tx, facts.other).await?;
        let asked = of_party(&mut tx, asker.party_id).await?;
        let known = super::list(&mut tx).await?;
        let other = rules::ask(&asker, other, &asked, &known)?;
        let challenge = match facts.challenge {
            Some(number) => Some(challenges::open(&mut tx, number).await?.challenge_id),
            None => None,
        };
        let id = coop.ids.uuid(coop.now()).to_string();
        let pair = (asker.party_id, other.party_id);
        store::insert(&mut tx, &id, pair, challenge, (&facts.why, coop.today())).await?;
        // To whom is between the party and the area director.
        let deed = Deed::new("alliances.ask_introduction", asker.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says to a party why it is not introduced; it gets a letter.
pub async fn decline(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::OrchestrateAlliances)?;
    let reason = rules::reason(&sheet.reason)?;
    in_transaction!(coop.db, tx => {
        let waiting = waiting(&mut tx).await?;
        let settled = || Refused::new("alliances-refusal-ask-is-settled");
        let ask = waiting.iter().find(|ask| ask.number == number).ok_or_else(settled)?;
        store::decline(&mut tx, number, &reason, coop.today()).await?;
        tell(&mut tx, coop, ask, &reason).await?;
        let deed = Deed::new("alliances.decline_introduction", ask.asker_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// What two parties asked is settled once they are introduced; the caller records it.
pub(super) async fn settle(
    conn: &mut Conn,
    coop: &Cooperative,
    (one, other): (PartyId, PartyId),
) -> Result<()> {
    store::settle(conn, (one, other), coop.today()).await
}

async fn tell(conn: &mut Conn, coop: &Cooperative, ask: &Ask, reason: &str) -> Result<()> {
    let language = Language::Dutch;
    let cooperative = statutes::on(conn, coop.today()).await?.name;
    for address in members::addresses_of(conn, ask.asker_id, coop.today()).await? {
        let facts = [
            ("party", ask.asker_name.clone()),
            ("other", ask.other_name.clone()),
            ("reason", reason.to_owned()),
            ("cooperative", cooperative.clone()),
        ];
        let mail = Mail {
            address,
            subject: language.with_all("alliances-mail-subject-ask-declined", &facts),
            body: language.with_all("alliances-mail-ask-declined", &facts),
        };
        outbox::send(conn, coop, &mail).await?;
    }
    Ok(())
}
