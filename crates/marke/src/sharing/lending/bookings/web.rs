//! The pages of bookings: one's own, one of them, and the calendar for one's own calendar program.

use askama::Template;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission::{self, HaveOwnPage, ShareThings, TakePart};
use crate::error::{Refused, Result};
use crate::ids::{Kind, PartyId};
use crate::sharing::lending::rules::Period;
use crate::sharing::lending::web::page as thing_page;
use crate::sharing::lending::{Unit, bookings};
use crate::sharing::{OwnParty, acting};
use crate::text::Language;
use crate::web::calendar::{Calendar, Happening};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::rules::is_asked_by;
use super::{Asked, Booking, BookingState, Sides, of_parties, seen, to_come};

/// The pages of bookings.
pub fn routes() -> Routes {
    Routes::new()
        .post("/uitleen/{number}/boekingen", ShareThings, "Asks to borrow a thing.", ask)
        .takes::<Asked>()
        .get("/boekingen", HaveOwnPage, "What one lends and borrows, for the broker all.", all)
        .gives::<BookingsPage>()
        .post("/boekingen/kalender", ShareThings, "Makes an address for a calendar.", to_calendar)
        .takes::<StepForm>()
        .get("/boekingen/{number}", HaveOwnPage, "One booking, for both its parties.", show)
        .gives::<BookingPage>()
        .post("/boekingen/{number}/besluit", ShareThings, "Says yes or no to a booking.", decide)
        .takes::<StepForm>()
        .post("/boekingen/{number}/afzegging", ShareThings, "Calls a booking off.", to_cancel)
        .takes::<StepForm>()
        .post("/boekingen/{number}/terugkomst", ShareThings, "Says that a thing is back.", is_back)
        .takes::<StepForm>()
        .post("/boekingen/{number}/ervaring", ShareThings, "Says how it was.", to_say)
        .takes::<StepForm>()
        .get("/kalender/{code}", TakePart, "A party's bookings as iCalendar, by a code.", calendar)
        .gives_only("text/calendar")
}

/// What the forms of a booking send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = BookingStep)]
struct StepForm {
    /// `agree` or `refuse`.
    verdict: String,
    /// Why not.
    reason: String,
    /// How it was.
    said: String,
    /// For which party, by identifier.
    party: String,
    /// The revision that was read.
    revision: String,
}

/// From when until when, in words.
pub(super) fn when(booking: &Booking, language: Language) -> String {
    let period = Period { from: booking.from_at, until: booking.until_at };
    let (first, last) = period.days();
    match booking.unit {
        Unit::Day if first == last => language.day(first),
        Unit::Day => {
            let facts = [("from", language.day(first)), ("until", language.day(last))];
            language.with_all("sharing-when-days", &facts)
        }
        Unit::Hour => {
            let from = language.moment(booking.from_at);
            let facts = [("from", from), ("until", language.moment(booking.until_at))];
            language.with_all("sharing-when-hours", &facts)
        }
    }
}

async fn ask(call: Call, path: Path<String>, Input { form, .. }: Input<Asked>) -> Reply {
    call.may(ShareThings)?;
    let number = number(path)?;
    let done = super::ask(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|number| Kind::Booking.address(number));
    let again = async |refusals: Vec<Refused>| thing_page(&call, number, form, &refusals).await;
    call.after(done, "sharing-done-asked", again).await
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/lending/bookings/list.html")]
struct BookingsPage {
    #[serde(skip)]
    view: View,
    bookings: Vec<Booking>,
    /// What stands of everybody; only for the broker.
    others: Vec<Booking>,
    #[serde(skip)]
    parties: Vec<OwnParty>,
    /// The addresses at which a calendar program reads the bookings of each party.
    #[serde(skip)]
    calendars: Vec<(OwnParty, Option<String>)>,
}

impl BookingsPage {
    fn is_own(&self, party: PartyId) -> bool {
        self.parties.iter().any(|own| own.party_id == party)
    }

    /// Whether the reader answers a booking: of one's own things, and not what one asked oneself.
    fn answers(&self, booking: &Booking) -> bool {
        let asked = booking.state == BookingState::Asked && self.is_own(booking.lender_id);
        asked && !is_asked_by(booking, self.view.actor.person)
    }

    /// Bookings that wait for the reader's answer.
    fn to_answer(&self) -> Vec<&Booking> {
        self.bookings.iter().filter(|one| self.answers(one)).collect()
    }

    /// The other bookings: what one lends, or what one borrows; those that are over or not.
    fn those(&self, lent: bool, over: bool) -> Vec<&Booking> {
        let wanted = |one: &&Booking| {
            let is_over = match one.state {
                BookingState::Asked | BookingState::Agreed => false,
                BookingState::Refused | BookingState::Returned | BookingState::Cancelled => true,
            };
            let own = self.is_own(if lent { one.lender_id } else { one.borrower_id });
            own && is_over == over && !(lent && self.answers(one))
        };
        self.bookings.iter().filter(wanted).collect()
    }

    fn when(&self, booking: &Booking) -> String {
        when(booking, self.view.language)
    }
}

async fn all(call: Call) -> Reply {
    call.may(HaveOwnPage)?;
    let conn = &mut *call.coop.db.read().await?;
    let parties = acting::own(conn, &call.coop, &call.actor).await?;
    let ids: Vec<PartyId> = parties.iter().map(|party| party.party_id).collect();
    let bookings = of_parties(conn, &ids).await?;
    let brokers = call.actor.can(Permission::BrokerHelp);
    let others = if brokers { to_come(conn, call.coop.now()).await? } else { Vec::new() };
    let codes = bookings::calendars_of(conn, &ids).await?;
    let calendar = |party: &OwnParty| {
        let code = codes.iter().find(|(id, _)| *id == party.party_id);
        let address = code.map(|(_, code)| format!("{}/kalender/{code}", call.coop.address));
        (party.clone(), address)
    };
    let calendars = parties.iter().map(calendar).collect();
    let view = View::of(&call);
    call.page(&BookingsPage { view, bookings, others, parties, calendars })
}

async fn to_calendar(call: Call, Input { form, .. }: Input<StepForm>) -> Reply {
    call.may(ShareThings)?;
    bookings::make_calendar(&call.coop, &call.actor, &form.party).await?;
    call.done("/boekingen", "sharing-done-calendar")
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/lending/bookings/booking.html")]
struct BookingPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: StepForm,
    booking: Booking,
    #[serde(skip)]
    sides: Sides,
}

impl BookingPage {
    fn when(&self) -> String {
        when(&self.booking, self.view.language)
    }

    /// Whether the reader answers it.
    fn answers(&self) -> bool {
        self.waits() && !self.waits_for_another()
    }

    /// Whether it waits for an answer of a party of the reader.
    fn waits(&self) -> bool {
        self.sides.is_lender && self.booking.state == BookingState::Asked
    }

    /// Whether the reader asked it, so that somebody else of the lender answers.
    fn waits_for_another(&self) -> bool {
        self.waits() && is_asked_by(&self.booking, self.view.actor.person)
    }

    /// Whether the reader may call it off.
    fn cancels(&self) -> bool {
        let stands = matches!(self.booking.state, BookingState::Asked | BookingState::Agreed);
        stands && (self.sides.is_lender || self.sides.is_borrower) && !self.answers()
    }

    /// Whether the reader may say that it is back.
    fn returns(&self) -> bool {
        let begun = self.booking.from_at.day() <= self.view.today;
        self.cancels() && self.booking.state == BookingState::Agreed && begun
    }

    /// Whether the reader has still to say how it was.
    fn says(&self) -> bool {
        let (lender, borrower) = (&self.booking.lender_said, &self.booking.borrower_said);
        let open = (self.sides.is_lender && lender.is_empty())
            || (self.sides.is_borrower && borrower.is_empty());
        open && self.booking.state == BookingState::Returned
    }
}

async fn page(
    call: &Call,
    number: i64,
    form: StepForm,
    refusals: &[Refused],
) -> Result<BookingPage> {
    let conn = &mut *call.coop.db.read().await?;
    let (mut booking, sides) = seen(conn, &call.coop, &call.actor, number).await?;
    if !sides.is_lender && !sides.is_borrower {
        // How it was is between the two.
        booking.lender_said.clear();
        booking.borrower_said.clear();
    }
    let (view, problems) = (View::of(call), call.problems(refusals));
    Ok(BookingPage { view, problems, form, booking, sides })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(HaveOwnPage)?;
    call.page(&page(&call, number(path)?, StepForm::default(), &[]).await?)
}

async fn after(
    call: &Call,
    number: i64,
    form: StepForm,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| Kind::Booking.address(number));
    let again = async |refusals: Vec<Refused>| page(call, number, form, &refusals).await;
    call.after(done, note, again).await
}

async fn decide(call: Call, path: Path<String>, Input { form, .. }: Input<StepForm>) -> Reply {
    call.may(ShareThings)?;
    let number = number(path)?;
    let (coop, actor, revision) = (&call.coop, &call.actor, &form.revision);
    let (done, note) = match form.verdict.as_str() {
        "agree" => (super::agree(coop, actor, number, revision).await, "sharing-done-agreed"),
        "refuse" => {
            let done = super::refuse(coop, actor, number, revision, &form.reason).await;
            (done, "sharing-done-refused")
        }
        _ => {
            let refused = Refused::new("reading-refusal-choice-is-unknown").on("verdict");
            (Err(refused.into()), "sharing-done-refused")
        }
    };
    after(&call, number, form, (done, note)).await
}

async fn to_cancel(call: Call, path: Path<String>, Input { form, .. }: Input<StepForm>) -> Reply {
    call.may(ShareThings)?;
    let number = number(path)?;
    let (revision, reason) = (&form.revision, &form.reason);
    let done = super::cancel(&call.coop, &call.actor, number, revision, reason).await;
    after(&call, number, form, (done, "sharing-done-cancelled")).await
}

async fn is_back(call: Call, path: Path<String>, Input { form, .. }: Input<StepForm>) -> Reply {
    call.may(ShareThings)?;
    let number = number(path)?;
    let done = super::bring_back(&call.coop, &call.actor, number, &form.revision).await;
    after(&call, number, form, (done, "sharing-done-returned")).await
}

async fn to_say(call: Call, path: Path<String>, Input { form, .. }: Input<StepForm>) -> Reply {
    call.may(ShareThings)?;
    let number = number(path)?;
    let done = super::say(&call.coop, &call.actor, number, &form.said).await;
    after(&call, number, form, (done, "sharing-done-said")).await
}

/// The bookings of a party for its own calendar program: whoever has the address is of the party.
async fn calendar(call: Call, Path(code): Path<String>) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let bookings = bookings::of_calendar(conn, &code).await?;
    let language = call.language;
    let happening = |booking: &Booking| {
        let facts = [
            ("title", booking.title.clone()),
            ("lender", booking.lender_name.clone()),
            ("borrower", booking.borrower_name.clone()),
        ];
        Happening {
            key: booking.booking_id.to_string(),
            title: language.with_all(&format!("sharing-calendar-{}", booking.state), &facts),
            what: booking.purpose.clone(),
            place: booking.village.clone(),
            from: booking.from_at,
            until: booking.until_at,
            whole_days: booking.unit == Unit::Day,
            status: None,
            sequence: 0,
            changed_at: booking.state_at,
            address: format!("{}{}", call.coop.address, Kind::Booking.address(booking.number)),
        }
    };
    let name = language.with("sharing-calendar-name", "cooperative", &call.cooperative);
    let happenings = bookings.iter().map(happening).collect();
    let text = Calendar { name, happenings }.to_string();
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}
