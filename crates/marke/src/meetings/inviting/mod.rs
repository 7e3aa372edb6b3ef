//! Whom to ask for a meeting, and what they answer.
//!
//! The links in the mails are secret: only the hash of a code is kept, and older links keep
//! working. What a party answers is for whoever organises and for the party itself.

use sha2::{Digest, Sha256};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::PartyId;
use crate::journal::{self, Deed};
use crate::members::{self, Sector};

use super::store::set_reminded;
use super::{Meeting, by_number, open};

pub mod interest;
mod mailing;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;

pub use interest::{Because, Candidate, Part, Proposal, Reason};
pub(super) use mailing::{tell_of_calling_off, tell_of_change, when};
pub(super) use store::rooted;
pub use store::{Invitee, invitees_of};

/// How many characters a code has: some 78 bits, which nobody guesses.
const CODE_LENGTH: usize = 16;

words! {
    /// What a party answers.
    Answer {
        /// It comes.
        Coming = "coming",
        /// It does not.
        NotComing = "not-coming",
        /// Somebody else comes for it.
        SomebodyElse = "somebody-else",
    }
}

/// An answer as somebody types it, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = MeetingAnswer)]
pub struct Typed {
    /// The number of the party that answers; a secret link knows it already.
    pub party: String,
    /// `coming`, `not-coming` or `somebody-else`.
    pub answer: String,
    /// How many people come.
    pub people: String,
    /// A word about it: who comes instead, or why not.
    pub explanation: String,
    /// Who else should be there.
    pub suggestion: String,
}

impl Typed {
    /// Whether the answer is this word.
    pub fn says(&self, word: &str) -> bool {
        self.answer == word
    }
}

/// Asks parties for a meeting, by their numbers: each gets a mail with a link of its own. Who was
/// asked before is left alone.
pub async fn invite(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    parties: &[String],
) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    let parties = rules::parties(parties)?;
    in_transaction!(coop.db, tx => {
        let meeting = to_come(&mut tx, coop, number).await?;
        let asked = invitees_of(&mut tx, meeting.meeting_id).await?;
        refuse_any(rules::invite(asked.len(), parties.len()))?;
        for number in &parties {
            let party = party_with(&mut tx, *number).await?;
            if asked.iter().any(|invitee| invitee.party_id == party) {
                continue;
            }
            let addresses = members::addresses_of(&mut tx, party, coop.today()).await?;
            refuse_any(rules::reachable(*number, &addresses))?;
            store::insert(&mut tx, meeting.meeting_id, party, false, coop.now()).await?;
            mailing::invite(&mut tx, coop, &meeting, party, &addresses).await?;
        }
        let deed = Deed::new("meetings.invite", meeting.meeting_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Reminds whoever has not answered, at most once a day.
pub async fn remind(coop: &Cooperative, actor: &Actor, number: i64) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    in_transaction!(coop.db, tx => {
        let meeting = to_come(&mut tx, coop, number).await?;
        let asked = invitees_of(&mut tx, meeting.meeting_id).await?;
        refuse_any(rules::remind(&meeting, &asked, coop.today()))?;
        for invitee in asked.iter().filter(|invitee| invitee.answer.is_none()) {
            mailing::remind(&mut tx, coop, &meeting, invitee.party_id).await?;
        }
        set_reminded(&mut tx, meeting.meeting_id, coop.today()).await?;
        let deed = Deed::new("meetings.remind", meeting.meeting_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Answers with a secret link. It can be done again until the meeting begins.
pub async fn answer(coop: &Cooperative, actor: &Actor, code: &str, typed: &Typed) -> Result<()> {
    actor.may(Permission::TakePart)?;
    in_transaction!(coop.db, tx => {
        let known = store::by_code(&mut tx, &hash_of(code)).await?;
        let (number, party) = known.ok_or(Error::NotFound)?;
        let meeting = to_come(&mut tx, coop, number).await?;
        let said = rules::answer(typed)?;
        let asked = invitees_of(&mut tx, meeting.meeting_id).await?;
        let invitee = asked.iter().find(|invitee| invitee.party_id == party);
        let invitee = invitee.ok_or(Error::NotFound)?;
        store::answer(&mut tx, meeting.meeting_id, invitee, &said, coop.now()).await?;
        // The link is of a party: who used it is not known.
        let deed = Deed::new("meetings.answer", meeting.meeting_id.subject());
        journal::record(&mut tx, coop, &Actor::visitor(), &deed).await
    })
}

/// Answers for a party that one represents. Where everybody is welcome, a party that was not asked
/// puts itself on the list.
pub async fn answer_for(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    typed: &Typed,
) -> Result<()> {
    actor.may(Permission::HaveOwnPage)?;
    in_transaction!(coop.db, tx => {
        let meeting = to_come(&mut tx, coop, number).await?;
        let party = party_with(&mut tx, rules::party(&typed.party)?).await?;
        if !is_own(actor, party) {
            return Err(Error::NotFound);
        }
        let said = rules::answer(typed)?;
        let id = meeting.meeting_id;
        let mut asked = invitees_of(&mut tx, id).await?;
        if !asked.iter().any(|invitee| invitee.party_id == party) {
            refuse_any(rules::come_forward(&meeting, asked.len()))?;
            store::insert(&mut tx, id, party, true, coop.now()).await?;
            asked = invitees_of(&mut tx, id).await?;
        }
        let invitee = asked.iter().find(|invitee| invitee.party_id == party);
        let invitee = invitee.ok_or(Error::NotFound)?;
        store::answer(&mut tx, id, invitee, &said, coop.now()).await?;
        let deed = Deed::new("meetings.answer", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Writes down that the organiser looked at what a party said about who else should be there.
pub async fn look_at(coop: &Cooperative, actor: &Actor, number: i64, party: &str) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    let typed = rules::party(party)?;
    in_transaction!(coop.db, tx => {
        let meeting = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let party = party_with(&mut tx, typed).await?;
        let asked = invitees_of(&mut tx, meeting.meeting_id).await?;
        let invitee = asked.iter().find(|invitee| invitee.party_id == party);
        let invitee = invitee.ok_or(Error::NotFound)?;
        store::look_at(&mut tx, meeting.meeting_id, invitee, coop.now()).await?;
        let deed = Deed::new("meetings.look_at", meeting.meeting_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// What a secret link stands for: the meeting, and the party with what it answered.
pub async fn by_code(conn: &mut Conn, code: &str) -> Result<Option<(Meeting, Invitee)>> {
    let Some((number, party)) = store::by_code(conn, &hash_of(code)).await? else {
        return Ok(None);
    };
    let meeting = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let asked = invitees_of(conn, meeting.meeting_id).await?;
    let invitee = asked.into_iter().find(|invitee| invitee.party_id == party);
    Ok(invitee.map(|invitee| (meeting, invitee)))
}

/// The parties that may be asked for a meeting, as far as they are not, each with why and in the
/// order in which one would ask them.
pub async fn propose(
    conn: &mut Conn,
    coop: &Cooperative,
    meeting: &Meeting,
    ask: interest::Ask,
) -> Result<Proposal> {
    let challenge = meeting.challenge_id;
    let text = store::text_of(conn, challenge).await?;
    let vocabulary = members::tags(conn).await?;
    let named = interest::words_in(&text, &vocabulary);
    let mut reasons = store::reasons(conn, challenge, coop.now()).await?;
    for (party, relation, tag) in store::said(conn).await? {
        if let Some(word) = named.iter().find(|named| named.tag_id == tag) {
            reasons.push((party, interest::reason_of(relation), word.name.clone()));
        }
    }
    let asked = invitees_of(conn, meeting.meeting_id).await?;
    let seated = store::sectors_at_table(conn, challenge).await?;
    let known = interest::Known {
        parties: store::parties(conn, coop.today()).await?,
        reasons,
        last_met: store::last_met(conn).await?,
        asked: asked.iter().map(|invitee| invitee.party_id).collect(),
        sectors: asked.iter().map(|invitee| invitee.sector.clone()).chain(seated).collect(),
    };
    Ok(interest::propose(known, ask, coop.today()))
}

/// The sectors of which nobody is asked for a meeting or sits at the table of its challenge.
pub async fn missing_voices(conn: &mut Conn, meeting: &Meeting) -> Result<Vec<Sector>> {
    let asked = invitees_of(conn, meeting.meeting_id).await?;
    let seated = store::sectors_at_table(conn, meeting.challenge_id).await?;
    let there = |sector: &&Sector| {
        let word = sector.word();
        asked.iter().any(|one| one.sector == word) || seated.iter().any(|seat| seat == word)
    };
    Ok(Sector::ALL.iter().filter(|sector| !there(sector)).copied().collect())
}

/// Whether an actor speaks for a party.
pub fn is_own(actor: &Actor, party: PartyId) -> bool {
    actor.person == Some(party) || actor.represents.contains(&party)
}

/// The meeting with this number, if one can still say whether one comes.
async fn to_come(conn: &mut Conn, coop: &Cooperative, number: i64) -> Result<Meeting> {
    let meeting = open(conn, number).await?;
    refuse_any(rules::to_come(&meeting, coop.now()))?;
    Ok(meeting)
}

/// The party with a number, or the one in which it went on; one that does not exist is told
/// beside its field.
pub(super) async fn party_with(conn: &mut Conn, number: i64) -> Result<PartyId> {
    let unknown = || Refused::new("meetings-refusal-party-is-unknown").on("party");
    Ok(store::party_with(conn, number).await?.ok_or_else(unknown)?)
}

fn hash_of(code: &str) -> String {
    let letters = code.chars().filter(char::is_ascii_alphanumeric);
    let tidy: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
    hex::encode(Sha256::digest(tidy))
}
