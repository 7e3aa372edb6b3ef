//! Bookings: a party borrows a thing for a while. Asked, agreed or refused, and returned or
//! cancelled; known to both parties and the broker only.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::clock::Moment;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Result, refuse_any};
use crate::ids::{BookingId, Kind, LendingId, PartyId};
use crate::journal::{self, Deed};
use crate::sharing::acting;
use crate::sharing::balance::{self, ExchangeKind, Gift, Origin};

use super::rules::{Period, reason};
use super::{LendingKind, OnBooking, store as board};

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

pub use store::{Booking, by_number, of_parties, to_come};

/// How many characters the secret address of a calendar has: some 117 bits.
const CODE_LENGTH: usize = 24;

words! {
    /// How far a booking is.
    BookingState {
        /// The lender has not answered.
        Asked = "asked",
        /// It stands.
        Agreed = "agreed",
        /// The lender said no.
        Refused = "refused",
        /// The thing came back.
        Returned = "returned",
        /// One of the two called it off.
        Cancelled = "cancelled",
    }
}

/// A booking to ask for: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = BookingForm)]
pub struct Asked {
    /// For which party, by identifier.
    pub party: String,
    /// The first day, as `2026-11-23`.
    pub from_on: String,
    /// The hour of that day at which it begins, 0 to 23; only of what is lent by the hour.
    pub from_hour: String,
    /// The last day; the first when nothing was said.
    pub until_on: String,
    /// The hour at which it ends, 1 to 24.
    pub until_hour: String,
    /// For what, in a line.
    pub purpose: String,
    /// `ja` when the conditions are accepted.
    pub accepted: String,
    /// The version of the conditions that was read.
    pub conditions: String,
}

/// Asks to borrow a thing, or borrows it at once where the lender lets one; gives the number of
/// the booking. Nobody can have a thing that another has or asked for at that time, and whoever
/// shares for the lender too waits for somebody else's yes.
pub async fn ask(coop: &Cooperative, actor: &Actor, number: i64, asked: &Asked) -> Result<i64> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let lending = super::by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        let borrower = acting::chosen(&mut tx, coop, actor, &asked.party).await?;
        let id = lending.lending_id;
        let conditions = board::conditions(&mut tx, id).await?;
        let around = rules::Around {
            lending: &lending,
            condition: conditions.last(),
            absences: &board::absences(&mut tx, id).await?,
            taken: &store::standing(&mut tx, id, coop.now()).await?,
            borrower: borrower.party_id,
            now: coop.now(),
        };
        let facts = rules::ask(asked, &around)?;
        let both = acting::is_own(&mut tx, coop, actor, lending.party_id).await?;
        let state = match lending.booking {
            OnBooking::AtOnce if !both => BookingState::Agreed,
            OnBooking::Ask | OnBooking::AtOnce => BookingState::Asked,
        };
        let booking = BookingId(coop.ids.uuid(coop.now()));
        let ids = (booking, id, borrower.party_id, actor.person);
        let number = store::insert(&mut tx, ids, &facts, state, coop.now()).await?;
        let booked = by_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
        match state {
            BookingState::Agreed => {
                tell(&mut tx, coop, &booked, booked.lender_id, "booked").await?;
                tell(&mut tx, coop, &booked, booked.borrower_id, "agreed").await?;
            }
            BookingState::Asked
            | BookingState::Refused
            | BookingState::Returned
            | BookingState::Cancelled => {
                tell(&mut tx, coop, &booked, booked.lender_id, "asked").await?;
            }
        }
        record(&mut tx, coop, actor, &booked, "sharing.ask_to_borrow").await?;
        Ok(number)
    })
}

/// Says yes, for the lender: never whoever asked.
pub async fn agree(coop: &Cooperative, actor: &Actor, number: i64, revision: &str) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let (booking, sides) = seen(&mut tx, coop, actor, number).await?;
        sides.is_lender.then_some(()).ok_or(Error::NotFound)?;
        refuse_any(rules::agree(&booking, actor.person))?;
        let step = Step { to: BookingState::Agreed, reason: "", verb: "sharing.agree_to_lend" };
        go_on(&mut tx, coop, actor, (&booking, revision), &step).await?;
        tell(&mut tx, coop, &booking, booking.borrower_id, "agreed").await
    })
}

/// Says no, for the lender, with a reason that the borrower reads.
pub async fn refuse(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: &str,
    why: &str,
) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    let why = reason("reason", why)?;
    in_transaction!(coop.db, tx => {
        let (booking, sides) = seen(&mut tx, coop, actor, number).await?;
        sides.is_lender.then_some(()).ok_or(Error::NotFound)?;
        let step =
            Step { to: BookingState::Refused, reason: &why, verb: "sharing.refuse_to_lend" };
        go_on(&mut tx, coop, actor, (&booking, revision), &step).await?;
        let booking = Booking { reason: why.clone(), ..booking };
        tell(&mut tx, coop, &booking, booking.borrower_id, "refused").await
    })
}

/// Calls a booking off, for either side, with a reason that the other reads.
pub async fn cancel(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: &str,
    why: &str,
) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    let why = reason("reason", why)?;
    in_transaction!(coop.db, tx => {
        let (booking, sides) = seen(&mut tx, coop, actor, number).await?;
        sides.one_of_them()?;
        let step = Step { to: BookingState::Cancelled, reason: &why, verb: "sharing.cancel" };
        go_on(&mut tx, coop, actor, (&booking, revision), &step).await?;
        let booking = Booking { reason: why.clone(), ..booking };
        let other = if sides.is_lender { booking.borrower_id } else { booking.lender_id };
        tell(&mut tx, coop, &booking, other, "cancelled").await
    })
}

/// Says that a thing came back, for either side: what was given is written down.
pub async fn bring_back(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: &str,
) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let (booking, sides) = seen(&mut tx, coop, actor, number).await?;
        sides.one_of_them()?;
        let step = Step { to: BookingState::Returned, reason: "", verb: "sharing.bring_back" };
        go_on(&mut tx, coop, actor, (&booking, revision), &step).await?;
        let period = Period { from: booking.from_at, until: booking.until_at };
        let gift = Gift {
            giver: booking.lender_id,
            receiver: booking.borrower_id,
            kind: given(booking.kind),
            minutes: rules::time_given(booking.kind, booking.unit, &period),
            what: booking.title.clone(),
            given_on: coop.today().min(period.days().1),
            origin: Origin::Booking,
            origin_id: booking.booking_id.to_string(),
        };
        balance::write_down(&mut tx, coop, actor, &gift).await?;
        let other = if sides.is_lender { booking.borrower_id } else { booking.lender_id };
        tell(&mut tx, coop, &booking, other, "returned").await
    })
}

/// Says how it was, for either side; only both sides read it.
pub async fn say(coop: &Cooperative, actor: &Actor, number: i64, said: &str) -> Result<()> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let (booking, sides) = seen(&mut tx, coop, actor, number).await?;
        sides.one_of_them()?;
        let said = rules::say(&booking, sides.is_lender, said)?;
        store::say(&mut tx, booking.booking_id, sides.is_lender, &said).await?;
        record(&mut tx, coop, actor, &booking, "sharing.say_how_it_was").await
    })
}

/// Makes a secret address for the calendar of a party; an earlier one ends. Gives the code.
pub async fn make_calendar(coop: &Cooperative, actor: &Actor, party: &str) -> Result<String> {
    actor.may(Permission::ShareThings)?;
    in_transaction!(coop.db, tx => {
        let party = acting::chosen(&mut tx, coop, actor, party).await?;
        let code = coop.ids.code(CODE_LENGTH);
        store::end_calendars(&mut tx, party.party_id, coop.now()).await?;
        store::insert_calendar(&mut tx, &code, party.party_id, coop.now()).await?;
        let deed = Deed::new("sharing.make_calendar", party.party_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await?;
        Ok(code)
    })
}

/// The bookings that stand or that came back, of the party whose calendar has this code.
pub async fn of_calendar(conn: &mut Conn, code: &str) -> Result<Vec<Booking>> {
    let party = store::calendar_party(conn, code).await?.ok_or(Error::NotFound)?;
    let mut bookings = of_parties(conn, &[party]).await?;
    bookings.retain(|booking| {
        matches!(booking.state, BookingState::Asked | BookingState::Agreed | BookingState::Returned)
    });
    Ok(bookings)
}

/// The codes of the calendars of parties, each with its party.
pub async fn calendars_of(conn: &mut Conn, parties: &[PartyId]) -> Result<Vec<(PartyId, String)>> {
    store::calendar_codes(conn, parties).await
}

/// When a thing is taken from an instant on; by whom is nobody's business.
pub(super) async fn taken(conn: &mut Conn, id: LendingId, now: Moment) -> Result<Vec<Period>> {
    let standing = store::standing(conn, id, now).await?;
    Ok(standing.into_iter().map(|(_, period)| period).collect())
}

/// For whom the actor looks at a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sides {
    /// For the lender.
    pub is_lender: bool,
    /// For the borrower.
    pub is_borrower: bool,
}

impl Sides {
    /// Goes on for one of the two; a broker only looks.
    fn one_of_them(self) -> Result<()> {
        if self.is_lender || self.is_borrower { Ok(()) } else { Err(Error::Forbidden) }
    }
}

/// A booking that the actor may see: for one of both parties, or as the broker. For anybody else
/// it does not exist.
pub async fn seen(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
) -> Result<(Booking, Sides)> {
    let booking = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let own = acting::own(conn, coop, actor).await?;
    let is_own = |party: PartyId| own.iter().any(|own| own.party_id == party);
    let sides =
        Sides { is_lender: is_own(booking.lender_id), is_borrower: is_own(booking.borrower_id) };
    if sides.one_of_them().is_err() && !actor.can(Permission::BrokerHelp) {
        return Err(Error::NotFound);
    }
    Ok((booking, sides))
}

/// What a booking goes on to.
struct Step<'a> {
    to: BookingState,
    reason: &'a str,
    verb: &'static str,
}

async fn go_on(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (booking, revision): (&Booking, &str),
    step: &Step<'_>,
) -> Result<()> {
    refuse_any(rules::go_on(booking, revision, step.to, coop.now()))?;
    store::set_state(conn, booking.booking_id, step.to, step.reason, coop.now()).await?;
    record(conn, coop, actor, booking, step.verb).await
}

/// A booking is written down by its own name, which nobody can look up: not with the thing.
async fn record(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    booking: &Booking,
    verb: &'static str,
) -> Result<()> {
    journal::record(conn, coop, actor, &Deed::new(verb, booking.booking_id.subject())).await
}

async fn tell(
    conn: &mut Conn,
    coop: &Cooperative,
    booking: &Booking,
    to: PartyId,
    message: &str,
) -> Result<()> {
    let facts = [
        ("title", booking.title.clone()),
        ("lender", booking.lender_name.clone()),
        ("borrower", booking.borrower_name.clone()),
        ("when", web::when(booking, crate::text::Language::Dutch)),
        ("purpose", booking.purpose.clone()),
        ("reason", booking.reason.clone()),
        ("link", format!("{}{}", coop.address, Kind::Booking.address(booking.number))),
    ];
    acting::tell(conn, coop, to, message, &facts).await
}

/// As what a loan counts.
const fn given(kind: LendingKind) -> ExchangeKind {
    match kind {
        LendingKind::Person => ExchangeKind::Hours,
        LendingKind::Machine => ExchangeKind::Machine,
        LendingKind::Room => ExchangeKind::Room,
        LendingKind::Knowledge => ExchangeKind::Knowledge,
    }
}
