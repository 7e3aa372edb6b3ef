//! Help (*hulpvragen*): a party asks, others answer, and the asker says which answer helped. Read
//! by people who are signed in, not by visitors.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::clock::{Day, Moment};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{HelpId, Kind};
use crate::journal::{self, Deed};
use crate::members;
use crate::sharing::acting;
use crate::sharing::balance::{self, ExchangeKind, Gift, Origin};
use crate::units::Minutes;

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::{Answer, Help, Thanks, answers_of, by_number, list};

words! {
    /// What came of a question for help.
    HelpOutcome {
        /// It is open.
        Open = "open",
        /// An answer helped.
        Helped = "helped",
        /// No answer helped.
        NotHelped = "not-helped",
    }
}

/// A question for help, or an answer, or what came of it: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = HelpForm)]
pub struct Sheet {
    /// For which party, by identifier.
    pub party: String,
    /// What is asked, in a sentence.
    pub title: String,
    /// What one should know to help; or the answer.
    pub body: String,
    /// A word of the vocabulary, by identifier.
    pub tag: String,
    /// Until when help is of use, as `2026-11-23`.
    pub until: String,
    /// What the answering party offers to do.
    pub offers: String,
    /// The answer that helped, by identifier; empty when none did.
    pub answer: String,
    /// Thanks, or why it did not help.
    pub said: String,
    /// `ja` when everybody may read the thanks.
    pub shown: String,
    /// The revision that was read before closing it.
    pub revision: String,
}

/// Asks for help; gives the number of the question.
pub async fn ask(coop: &Cooperative, actor: &Actor, sheet: &Sheet) -> Result<i64> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let party = acting::chosen(&mut tx, coop, actor, &sheet.party).await?;
        let tags = members::tags(&mut tx).await?;
        let facts = rules::read(sheet, &tags, coop.today())?;
        refuse_any(rules::ask(store::count_open(&mut tx, party.party_id).await?))?;
        let id = HelpId(coop.ids.uuid(coop.now()));
        let parties = (party.party_id, actor.person);
        let number = store::insert(&mut tx, id, parties, &facts, coop.now()).await?;
        let name = journal::Name {
            subject: id.subject(),
            number,
            title: &facts.title,
            body: &facts.body,
            public: false,
        };
        journal::name(&mut tx, &name).await?;
        let deed = Deed::new("sharing.ask_for_help", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(number)
    })
}

/// Answers a question of another party, which hears of it.
pub async fn answer(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let help = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let party = acting::chosen(&mut tx, coop, actor, &sheet.party).await?;
        let answers = answers_of(&mut tx, help.help_id).await?;
        refuse_any(rules::answer(&help, &answers, party.party_id))?;
        let (body, offers) = rules::read_answer(sheet)?;
        let id = coop.ids.uuid(coop.now()).to_string();
        let by = (party.party_id, actor.person);
        let words = (body.as_str(), offers.as_str());
        store::insert_answer(&mut tx, &id, help.help_id, by, words, coop.now()).await?;
        let told = [
            ("title", help.title.clone()),
            ("party", party.name.clone()),
            ("link", address(coop, number)),
        ];
        acting::tell(&mut tx, coop, help.party_id, "answered", &told).await?;
        let deed = Deed::new("sharing.answer", help.help_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Closes a question, for the asker: the answer that helped is thanked and written down as given;
/// or none helped. Nobody thanks for an answer of their own.
pub async fn close(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let help = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        if !acting::is_own(&mut tx, coop, actor, help.party_id).await? {
            return Err(Error::NotFound);
        }
        let answers = answers_of(&mut tx, help.help_id).await?;
        let closing = rules::close(&help, &answers, sheet, actor.person)?;
        store::close(&mut tx, help.help_id, &closing, coop.now()).await?;
        if let Some(answer) = closing.helped {
            let gift = Gift {
                giver: answer.party_id,
                receiver: help.party_id,
                kind: ExchangeKind::Help,
                minutes: Minutes(0),
                what: help.title.clone(),
                given_on: coop.today(),
                origin: Origin::Help,
                origin_id: help.help_id.to_string(),
            };
            balance::write_down(&mut tx, coop, actor, &gift).await?;
            let told = [
                ("title", help.title.clone()),
                ("party", help.party_name.clone()),
                ("said", closing.said.clone()),
                ("link", address(coop, number)),
            ];
            acting::tell(&mut tx, coop, answer.party_id, "thanked", &told).await?;
        }
        let deed = Deed::new("sharing.close_help", help.help_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says, for the party that helped, whether everybody may read the thanks.
pub async fn show_thanks(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    shown: bool,
) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let help = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let answers = answers_of(&mut tx, help.help_id).await?;
        let helped_by = help.helped_by.as_ref();
        let helped = answers.iter().find(|answer| Some(&answer.answer_id) == helped_by);
        let helper = helped.ok_or(Error::NotFound)?.party_id;
        if !acting::is_own(&mut tx, coop, actor, helper).await? {
            return Err(Error::NotFound);
        }
        store::show_thanks(&mut tx, help.help_id, shown.then(|| coop.now())).await?;
        let verb = if shown { "sharing.show_thanks" } else { "sharing.hide_thanks" };
        journal::record(&mut tx, coop, actor, &Deed::new(verb, help.help_id.subject())).await
    })
}

/// Thanks that both sides let everybody read, the latest first.
pub async fn thanks(conn: &mut Conn) -> Result<Vec<Thanks>> {
    store::thanks(conn).await
}

/// Half of the questions of the last ninety days that were answered, were so within this time;
/// nothing when there were too few to say.
pub async fn median_answer(conn: &mut Conn, now: Moment) -> Result<Option<Minutes>> {
    let since = now.plus_seconds(-rules::MEDIAN_DAYS * 86_400);
    Ok(rules::median(store::times_to_answer(conn, since).await?))
}

/// Open questions that nobody answered within three working days: since when, number and title.
pub async fn unanswered(conn: &mut Conn, today: Day) -> Result<Vec<(Day, i64, String)>> {
    let mut found = Vec::new();
    for (asked_at, number, title) in store::unanswered(conn).await? {
        if asked_at.day().working_days_until(today) >= rules::ANSWER_WORKING_DAYS {
            found.push((asked_at.day(), number, title));
        }
    }
    Ok(found)
}

fn address(coop: &Cooperative, number: i64) -> String {
    format!("{}{}", coop.address, Kind::Help.address(number))
}
