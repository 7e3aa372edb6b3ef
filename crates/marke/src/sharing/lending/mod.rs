//! Lending (*uitlenen*): one board of what parties lend and of what they look for, found by the
//! words of one vocabulary. Nothing on it is for money.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{Kind, LendingId};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::members;
use crate::sharing::acting;

pub mod bookings;
mod calendar;
pub mod rules;
mod store;
#[cfg(test)]
pub(in crate::sharing) mod tests;
pub mod web;

pub use store::{Absence, Condition, Filter, Lending, by_number, list};

words! {
    /// On which side of the board a thing stands.
    Side as LendingSide {
        /// A party lends it.
        Offered = "offered",
        /// A party looks for it.
        Wanted = "wanted",
    }
}

words! {
    /// What is lent.
    LendingKind {
        /// Somebody who comes to do something.
        Person = "person",
        /// A machine, vehicle or tool.
        Machine = "machine",
        /// A room, plot or place.
        Room = "room",
        /// Something that somebody knows and explains.
        Knowledge = "knowledge",
    }
}

words! {
    /// In what a thing is booked.
    Unit as LendingUnit {
        /// Whole days.
        Day = "day",
        /// Whole hours.
        Hour = "hour",
    }
}

words! {
    /// What happens with a booking.
    OnBooking {
        /// The lender says yes or no.
        Ask = "ask",
        /// It stands at once.
        AtOnce = "at-once",
    }
}

/// A thing for the board: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = LendingSheet)]
pub struct Sheet {
    /// For which party, by identifier.
    pub party: String,
    /// `offered` or `wanted`.
    pub side: String,
    /// `person`, `machine`, `room` or `knowledge`.
    pub kind: String,
    /// What it is called.
    pub title: String,
    /// What one should know of it.
    pub description: String,
    /// A word of the vocabulary, by identifier.
    pub tag: String,
    /// Where it is.
    pub village: String,
    /// `day` or `hour`.
    pub unit: String,
    /// `ask` or `at-once`.
    pub booking: String,
    /// What one would like in return, in words.
    pub wished: String,
    /// The first day on which it is to be had, as `2026-11-23`.
    pub available_from: String,
    /// The last day.
    pub available_until: String,
    /// What a borrower must accept.
    pub conditions: String,
    /// The revision that was read before changing it.
    pub revision: String,
}

/// Puts something on the board; whoever has something on the other side with the same word hears
/// of it. Gives its number.
pub async fn put_up(coop: &Cooperative, actor: &Actor, sheet: &Sheet) -> Result<i64> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let party = acting::chosen(&mut tx, coop, actor, &sheet.party).await?;
        let tags = members::tags(&mut tx).await?;
        let facts = rules::read(sheet, &tags, coop.today())?;
        refuse_any(rules::put_up(store::count_standing(&mut tx, party.party_id).await?))?;
        let id = LendingId(coop.ids.uuid(coop.now()));
        let number =
            store::insert(&mut tx, id, party.party_id, actor.person, &facts, coop.now()).await?;
        if !facts.conditions.is_empty() {
            store::insert_condition(&mut tx, id, 1, &facts.conditions, coop.now()).await?;
        }
        let lending = make_known(&mut tx, number).await?;
        tell_matches(&mut tx, coop, &lending).await?;
        let arrow = [Arrow::new(party.party_id.subject(), Relation::PutOnBoard, id.subject())];
        let deed = Deed::new("sharing.put_up", id.subject()).drawing(&arrow);
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(number)
    })
}

/// Writes to everybody whose thing on the other side of the board has the same word.
async fn tell_matches(conn: &mut Conn, coop: &Cooperative, lending: &Lending) -> Result<()> {
    for other in matches(conn, lending).await? {
        let facts = [
            ("title", lending.title.clone()),
            ("party", lending.party_name.clone()),
            ("own", other.title.clone()),
            ("link", address(coop, lending.number)),
        ];
        let message = match other.side {
            Side::Wanted => "match-offered",
            Side::Offered => "match-wanted",
        };
        acting::tell(conn, coop, other.party_id, message, &facts).await?;
    }
    Ok(())
}

/// What stands on the other side of the board with the same word, of other parties.
pub async fn matches(conn: &mut Conn, lending: &Lending) -> Result<Vec<Lending>> {
    let Some(tag) = &lending.tag_id else { return Ok(Vec::new()) };
    let side = match lending.side {
        Side::Offered => Side::Wanted,
        Side::Wanted => Side::Offered,
    };
    let filter = Filter { side: side.to_string(), tag: tag.clone(), ..Filter::default() };
    let mut found = list(conn, &filter).await?;
    found.retain(|other| other.party_id != lending.party_id);
    Ok(found)
}

/// Changes what a thing on the board says, all but its side and its conditions.
pub async fn change(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let lending = own(&mut tx, coop, actor, number).await?;
        refuse_any(rules::change(&lending, &sheet.revision))?;
        let tags = members::tags(&mut tx).await?;
        let sheet = Sheet {
            side: lending.side.to_string(),
            conditions: String::new(),
            ..sheet.clone()
        };
        let facts = rules::read(&sheet, &tags, coop.today())?;
        // Everything that was booked since it was put up and that did not come back.
        let booked = bookings::taken(&mut tx, lending.lending_id, lending.put_up_at).await?;
        refuse_any(rules::make_of(&lending, &facts, &booked))?;
        store::update(&mut tx, lending.lending_id, &facts).await?;
        make_known(&mut tx, number).await?;
        let deed = Deed::new("sharing.change_lending", lending.lending_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Writes new conditions; bookings keep those that were accepted for them.
pub async fn set_conditions(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: &str,
    content: &str,
) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let lending = own(&mut tx, coop, actor, number).await?;
        refuse_any(rules::change(&lending, revision))?;
        let before = store::conditions(&mut tx, lending.lending_id).await?;
        let newest = before.last();
        let stands = newest.map_or("", |newest| newest.content.as_str());
        let content = rules::conditions(content, stands)?;
        let version = newest.map_or(1, |newest| newest.version + 1);
        let id = lending.lending_id;
        store::insert_condition(&mut tx, id, version, &content, coop.now()).await?;
        store::touch(&mut tx, id).await?;
        let deed = Deed::new("sharing.set_conditions", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says that a thing is not to be had on some days.
pub async fn be_away(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    (from, until): (&str, &str),
) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    let days = rules::absence(from, until, coop.today())?;
    in_transaction!(coop.db, tx => {
        let lending = own(&mut tx, coop, actor, number).await?;
        let id = lending.lending_id;
        let taken = bookings::taken(&mut tx, id, coop.now()).await?;
        let absences = store::absences(&mut tx, id).await?;
        refuse_any(rules::be_away(days, &taken, (&absences, coop.today())))?;
        store::insert_absence(&mut tx, &coop.ids.uuid(coop.now()).to_string(), id, days).await?;
        let deed = Deed::new("sharing.be_away", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Says that a thing is to be had after all.
pub async fn be_back(coop: &Cooperative, actor: &Actor, number: i64, absence: &str) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let lending = own(&mut tx, coop, actor, number).await?;
        let id = lending.lending_id;
        let absences = store::absences(&mut tx, id).await?;
        let known = absences.iter().find(|known| known.absence_id == absence.trim());
        let known = known.ok_or(Error::NotFound)?;
        store::lift_absence(&mut tx, &known.absence_id, coop.now()).await?;
        let deed = Deed::new("sharing.be_back", id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Takes a thing off the board, for a reason that everybody may read. What was booked stands.
pub async fn take_off(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: &str,
    reason: &str,
) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    let reason = rules::reason("reason", reason)?;
    in_transaction!(coop.db, tx => {
        let lending = own(&mut tx, coop, actor, number).await?;
        refuse_any(rules::change(&lending, revision))?;
        store::take_off(&mut tx, lending.lending_id, &reason, coop.now()).await?;
        let deed = Deed::new("sharing.take_off", lending.lending_id.subject()).because(&reason);
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// A thing of a party that the actor shares for; for anybody else there is nothing to change.
pub(super) async fn own(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
) -> Result<Lending> {
    let lending = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    if !acting::is_own(conn, coop, actor, lending.party_id).await? {
        return Err(Error::NotFound);
    }
    Ok(lending)
}

/// The whole address of a thing, for a mail.
fn address(coop: &Cooperative, number: i64) -> String {
    format!("{}{}", coop.address, Kind::Lending.address(number))
}

/// Tells the directory and the search index what a thing is called now.
async fn make_known(conn: &mut Conn, number: i64) -> Result<Lending> {
    let lending = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let tag = lending.tag_name.as_deref().unwrap_or_default();
    let name = journal::Name {
        subject: lending.lending_id.subject(),
        number,
        title: &lending.title,
        body: &format!("{} {} {tag}", lending.description, lending.village),
        public: true,
    };
    journal::name(conn, &name).await?;
    Ok(lending)
}
