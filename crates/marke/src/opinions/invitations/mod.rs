//! Invitations: links that let one browser or person take part, once.
//!
//! Only the hash of a code is kept: the links are shown once, to whoever makes them, and who got
//! which is not known here.

use sha2::{Digest, Sha256};

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::in_transaction;
use crate::error::{Error, Refused, Result, refuse_any};
use crate::journal::{self, Deed};

use super::conversations::{self, Access, Conversation};
use super::voice::Voice;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;

pub use store::{Tally, is_invited, tally};

/// How many characters a code has: some 78 bits, which nobody guesses.
const CODE_LENGTH: usize = 16;

/// Makes links for a conversation that one has to be invited to; gives their codes, which are
/// not kept.
pub async fn make(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    count: &str,
) -> Result<Vec<String>> {
    actor.may(Permission::LeadConversations)?;
    let count = rules::count(count)?;
    in_transaction!(coop.db, tx => {
        let conversation = conversations::by_number(&mut tx, number).await?;
        let conversation = conversation.ok_or(Error::NotFound)?;
        let id = conversation.conversation_id;
        let made = store::tally(&mut tx, id).await?.made;
        refuse_any(rules::make(&conversation, made, count))?;
        let codes: Vec<String> = (0..count).map(|_| coop.ids.code(CODE_LENGTH)).collect();
        for code in &codes {
            store::insert(&mut tx, id, &hash_of(code), coop.now()).await?;
        }
        let deed = Deed::new("opinions.invite", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(codes)
    })
}

/// Uses a link: from now on this voice may take part.
pub async fn accept(
    coop: &Cooperative,
    actor: &Actor,
    conversation: &Conversation,
    voice: &Voice,
    code: &str,
) -> Result<()> {
    actor.may(Permission::TakePart)?;
    if conversation.access != Access::Invited {
        return Ok(());
    }
    let id = conversation.conversation_id;
    in_transaction!(coop.db, tx => {
        if is_invited(&mut tx, id, voice).await? {
            return Ok(());
        }
        if !store::accept(&mut tx, id, &hash_of(code), voice, coop.now()).await? {
            return Err(Refused::new("opinions-refusal-invitation-is-used").into());
        }
        let deed = Deed::new("opinions.accept_invitation", id.subject());
        journal::record(&mut tx, coop, &Actor::visitor(), &deed).await
    })
}

fn hash_of(code: &str) -> String {
    let letters = code.chars().filter(char::is_ascii_alphanumeric);
    let tidy: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    hex::encode(Sha256::digest(tidy))
}
