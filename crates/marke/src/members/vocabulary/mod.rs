//! The one vocabulary in which parties say what they have, lack and offer.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::journal::{self, Deed};

mod rules;
mod store;
#[cfg(test)]
mod tests;
pub(super) mod web;

pub(super) use rules::{SAID_MAX, WORD_LENGTH_MAX, meant};
pub(super) use store::insert_said;
pub use store::{Said, Tag, tags, tags_of};

words! {
    /// What a word of the vocabulary names.
    TagKind {
        /// Something that one can do.
        Competence = "competence",
        /// Something that one knows.
        Knowledge = "knowledge",
        /// Something that one has.
        Facility = "facility",
        /// People whom one knows.
        Network = "network",
        /// Money.
        Money = "money",
        /// Something that one offers to others.
        Offer = "offer",
    }
}

words! {
    /// What a party says with a word.
    TagRelation {
        /// It has this.
        Has = "has",
        /// It lacks this.
        Lacks = "lacks",
        /// It offers this.
        Offers = "offers",
    }
}

/// Adds a word to the vocabulary.
pub async fn add_tag(coop: &Cooperative, actor: &Actor, tag: &Tag) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    let tag = rules::normalised(tag);
    in_transaction!(coop.db, tx => {
        refuse_any(rules::judge(&tag, &tags(&mut tx).await?))?;
        let id = coop.ids.uuid(coop.now()).to_string();
        store::insert(&mut tx, &Tag { tag_id: id, ..tag.clone() }).await?;
        let deed = Deed::new("members.add_tag", super::whole()).because(&tag.name);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Adds words that came in with a table and were judged there; gives them with their identifiers.
pub(super) async fn add_all(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    words: Vec<Tag>,
) -> Result<Vec<Tag>> {
    let mut added = Vec::with_capacity(words.len());
    for word in words {
        let tag = Tag { tag_id: coop.ids.uuid(coop.now()).to_string(), ..word };
        store::insert(conn, &tag).await?;
        let deed = Deed::new("members.add_tag", super::whole()).because(&tag.name);
        journal::record(conn, coop, actor, &deed).await?;
        added.push(tag);
    }
    Ok(added)
}

/// Changes a word, its kind or its synonyms, for somebody who began at its revision.
pub async fn change_tag(coop: &Cooperative, actor: &Actor, tag: &Tag) -> Result<()> {
    actor.may(Permission::KeepRegister)?;
    let tag = rules::normalised(tag);
    in_transaction!(coop.db, tx => {
        let known = tags(&mut tx).await?;
        let before = known.iter().find(|other| other.tag_id == tag.tag_id);
        let before = before.ok_or(Error::NotFound)?;
        refuse_any(super::rules::unchanged(before.revision, tag.revision))?;
        refuse_any(rules::judge(&tag, &known))?;
        store::update(&mut tx, &tag).await?;
        let deed = Deed::new("members.change_tag", super::whole()).because(&tag.name);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Writes down that a party has, lacks or offers something, by a word of the vocabulary or one
/// of its synonyms.
pub async fn say(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    relation: TagRelation,
    word: &str,
) -> Result<()> {
    let word = super::rules::clean(word);
    in_transaction!(coop.db, tx => {
        let party = super::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        super::may_keep(actor, party.party_id)?;
        refuse_any(super::rules::change(&party, party.revision))?;
        let known = tags(&mut tx).await?;
        let unknown = || Refused::new("members-refusal-word-is-unknown").on("word");
        let tag = rules::meant(&word, &known).ok_or_else(unknown)?;
        let said = tags_of(&mut tx, party.party_id).await?;
        refuse_any(rules::say(&said, tag, relation))?;
        store::insert_said(&mut tx, party.party_id, relation, &tag.tag_id).await?;
        super::make_known_again(&mut tx, party.party_id).await?;
        let deed = Deed::new("members.say", party.party_id.subject()).because(&tag.name);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Takes back that a party has, lacks or offers something.
pub async fn no_longer_say(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    relation: TagRelation,
    tag_id: &str,
) -> Result<()> {
    in_transaction!(coop.db, tx => {
        let party = super::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        super::may_keep(actor, party.party_id)?;
        let said = tags_of(&mut tx, party.party_id).await?;
        let same = |said: &&Said| said.relation == relation && said.tag_id == tag_id;
        let said = said.iter().find(same).ok_or(Error::NotFound)?;
        store::delete_said(&mut tx, party.party_id, relation, tag_id).await?;
        super::make_known_again(&mut tx, party.party_id).await?;
        let deed = Deed::new("members.no_longer_say", party.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed.because(&said.name)).await
    })
}
