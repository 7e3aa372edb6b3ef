//! One thing on the board: what it is, when it is to be had, and the form to book it.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::{Error, Refused, Result};
use crate::sharing::lending::bookings::{self, Asked};
use crate::sharing::lending::calendar::{self, CalendarDay, DayState, Month};
use crate::sharing::lending::{Condition, Lending, Side, Unit, by_number, matches, store};
use crate::sharing::web::chosen;
use crate::sharing::{OwnParty, acting};
use crate::web::number;
use crate::web::{Call, Problems, Reply, View};

/// Which month to look at.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub(in crate::sharing::lending) struct MonthQuery {
    /// As `2026-11`; this month when it is left out.
    maand: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/lending/thing.html")]
pub(in crate::sharing) struct ThingPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Asked,
    thing: Lending,
    /// What a borrower accepts now.
    condition: Option<Condition>,
    /// On which days of a month it is to be had; only of what is lent.
    month: Option<Month>,
    /// What stands on the other side of the board with the same word.
    matches: Vec<Lending>,
    /// The parties that the reader may book for.
    #[serde(skip)]
    parties: Vec<OwnParty>,
    #[serde(skip)]
    is_own: bool,
}

/// The days of the week, as the words of their messages end.
const WEEKDAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

impl ThingPage {
    /// The days of the week, as the words of their messages end.
    fn weekdays(&self) -> Vec<String> {
        WEEKDAYS.map(str::to_owned).to_vec()
    }

    /// The day of the week of a day, in short.
    fn weekday(&self, day: &CalendarDay) -> String {
        let place = usize::try_from(day.day.0.weekday().to_monday_zero_offset());
        let word = place.ok().and_then(|place| WEEKDAYS.get(place)).copied();
        self.view.t_of("sharing-short-", &word.unwrap_or_default())
    }

    /// The parties that may book it: all of the reader's but the lender itself.
    fn borrowers(&self) -> Vec<&OwnParty> {
        let own = self.parties.iter();
        own.filter(|party| party.party_id != self.thing.party_id).collect()
    }

    /// Whether the reader sees the form to book it.
    fn can_book(&self) -> bool {
        let stands = self.thing.taken_off_at.is_none() && self.thing.side == Side::Offered;
        stands && !self.borrowers().is_empty()
    }

    fn is_chosen(&self, party: &OwnParty) -> bool {
        chosen(&self.parties, &self.form.party).is_some_and(|one| one.party_id == party.party_id)
    }

    /// The conditions that a borrower must accept, when there are any.
    fn conditions(&self) -> Option<&Condition> {
        self.condition.as_ref().filter(|condition| !condition.content.is_empty())
    }

    /// What a month is called.
    fn month_name(&self, month: &str) -> String {
        let (year, number) = month.split_once('-').unwrap_or((month, ""));
        let name = self.view.t(&format!("web-month-{}", number.trim_start_matches('0')));
        format!("{name} {year}")
    }

    /// How a day stands, in words.
    fn day_in_words(&self, day: &CalendarDay) -> String {
        match day.state {
            DayState::Partly => self.view.with("sharing-day-partly", "hours", day.hours.join(", ")),
            DayState::Free | DayState::Taken | DayState::Away | DayState::Past => {
                self.view.t(&format!("sharing-day-{}", day.state))
            }
        }
    }
}

/// The page of a thing, with what was typed to book it.
pub(in crate::sharing::lending) async fn page(
    call: &Call,
    number: i64,
    form: Asked,
    refusals: &[Refused],
) -> Result<ThingPage> {
    let query: MonthQuery = call.asks();
    let conn = &mut *call.coop.db.read().await?;
    let thing = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let parties = acting::own(conn, &call.coop, &call.actor).await?;
    let month = match thing.side {
        Side::Wanted => None,
        Side::Offered => {
            let begins = calendar::month_of(&query.maand, call.today());
            let absences = store::absences(conn, thing.lending_id).await?;
            let now = call.coop.now();
            let taken = bookings::taken(conn, thing.lending_id, call.today().begins()).await?;
            Some(calendar::draw(&thing, &absences, &taken, begins, now))
        }
    };
    Ok(ThingPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        condition: store::conditions(conn, thing.lending_id).await?.pop(),
        month,
        matches: matches(conn, &thing).await?,
        is_own: parties.iter().any(|own| own.party_id == thing.party_id),
        parties,
        thing,
    })
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    let number = number(path)?;
    call.page(&page(&call, number, Asked::default(), &[]).await?)
}
