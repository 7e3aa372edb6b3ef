//! What the demonstration says of sharing, and on which day what happened.

use serde::Deserialize;

use crate::clock::Day;
use crate::error::Result;
use crate::sharing::lending;

/// Everything that is shared in a year.
#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Content {
    pub(super) lending: Vec<Lending>,
    pub(super) help: Vec<Help>,
    pub(super) granting: Vec<Granting>,
    pub(super) gift: Vec<Gift>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Lending {
    pub(super) by: String,
    pub(super) day: String,
    #[serde(flatten)]
    pub(super) sheet: lending::Sheet,
    #[serde(default)]
    pub(super) booked: Vec<Booking>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Booking {
    pub(super) by: String,
    pub(super) day: String,
    pub(super) from: String,
    #[serde(default)]
    pub(super) from_hour: String,
    pub(super) until: String,
    #[serde(default)]
    pub(super) until_hour: String,
    pub(super) purpose: String,
    pub(super) answered_on: Option<String>,
    pub(super) refused: Option<String>,
    pub(super) cancelled_on: Option<String>,
    pub(super) cancelled: Option<String>,
    pub(super) back_on: Option<String>,
    pub(super) lender_said: Option<String>,
    pub(super) borrower_said: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Help {
    pub(super) by: String,
    pub(super) day: String,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) tag: String,
    #[serde(default)]
    pub(super) until: String,
    #[serde(default)]
    pub(super) answer: Vec<Answer>,
    pub(super) closing: Option<Closing>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Answer {
    pub(super) by: String,
    pub(super) day: String,
    pub(super) body: String,
    #[serde(default)]
    pub(super) offers: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Closing {
    pub(super) day: String,
    /// Which answer helped; none when it is left out.
    pub(super) helped: Option<usize>,
    pub(super) said: String,
    #[serde(default)]
    pub(super) shown: bool,
    #[serde(default)]
    pub(super) helper_shows: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Granting {
    pub(super) by: String,
    pub(super) day: String,
    pub(super) to: String,
    pub(super) strength: i64,
    pub(super) reason: String,
    #[serde(default)]
    pub(super) shown: bool,
    #[serde(default)]
    pub(super) receiver_shows: bool,
    pub(super) taken_back_on: Option<String>,
    pub(super) taken_back: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Gift {
    pub(super) by: String,
    pub(super) day: String,
    pub(super) to: String,
    pub(super) confirmed_by: Option<String>,
    pub(super) kind: String,
    #[serde(default)]
    pub(super) hours: String,
    pub(super) what: String,
}

/// Something that was shared on a day; within a day in the order of this list. The numbers are
/// places in the content.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::demo) enum Shared {
    /// A thing comes on the board.
    PutUp(usize),
    /// Somebody asks to borrow it.
    Ask(usize, usize),
    /// The lender answers.
    Answer(usize, usize),
    /// One of both calls it off.
    Cancel(usize, usize),
    /// It is back, and both say how it was.
    Back(usize, usize),
    /// Somebody asks for help.
    AskHelp(usize),
    /// Somebody answers.
    AnswerHelp(usize, usize),
    /// The asker says what came of it.
    CloseHelp(usize),
    /// A party grants another something.
    Grant(usize),
    /// It takes that back.
    TakeBack(usize),
    /// A party gave another something.
    Give(usize),
}

impl Content {
    /// Everything that happened, each with its day.
    pub(in crate::demo) fn schedule(&self) -> Result<Vec<(Day, Shared)>> {
        let mut days: Vec<(&str, Shared)> = Vec::new();
        for (place, thing) in self.lending.iter().enumerate() {
            days.push((&thing.day, Shared::PutUp(place)));
            for (number, booking) in thing.booked.iter().enumerate() {
                days.push((&booking.day, Shared::Ask(place, number)));
                let answered = booking.answered_on.as_deref();
                days.extend(answered.map(|day| (day, Shared::Answer(place, number))));
                let cancelled = booking.cancelled_on.as_deref();
                days.extend(cancelled.map(|day| (day, Shared::Cancel(place, number))));
                let back = booking.back_on.as_deref();
                days.extend(back.map(|day| (day, Shared::Back(place, number))));
            }
        }
        for (place, question) in self.help.iter().enumerate() {
            days.push((&question.day, Shared::AskHelp(place)));
            for (number, answer) in question.answer.iter().enumerate() {
                days.push((&answer.day, Shared::AnswerHelp(place, number)));
            }
            let closing = question.closing.as_ref();
            days.extend(closing.map(|closing| (closing.day.as_str(), Shared::CloseHelp(place))));
        }
        for (place, granting) in self.granting.iter().enumerate() {
            days.push((&granting.day, Shared::Grant(place)));
            let back = granting.taken_back_on.as_deref();
            days.extend(back.map(|day| (day, Shared::TakeBack(place))));
        }
        for (place, gift) in self.gift.iter().enumerate() {
            days.push((&gift.day, Shared::Give(place)));
        }
        let parsed = |(day, shared): (&str, Shared)| Ok((day.parse()?, shared));
        let parsed: anyhow::Result<Vec<_>> = days.into_iter().map(parsed).collect();
        Ok(parsed?)
    }
}
