//! What one asks, who answers, and what came of it.

use crate::clock::{Day, Moment};
use crate::error::{Refused, Result};
use crate::ids::PartyId;
use crate::members::Tag;
use crate::reading::{LINE_LENGTH_MAX, Reading, TITLE_LENGTH_MAX};
use crate::units::Minutes;

use super::{Answer, Help, HelpOutcome, Sheet};

/// Longest question or answer, in characters.
pub const BODY_LENGTH_MAX: usize = 2_000;

/// How many questions of one party are open at once.
pub const OPEN_MAX: i64 = 10;

/// How many answers one question takes.
pub const ANSWERS_MAX: usize = 50;

/// Within how many working days somebody answers, or else the broker hears.
pub const ANSWER_WORKING_DAYS: i64 = 3;

/// Over how many days the time to the first answer is taken.
pub const MEDIAN_DAYS: i64 = 90;

/// From how many questions on one can say how long it takes.
pub const MEDIAN_FROM: usize = 3;

/// A question as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub title: String,
    pub body: String,
    pub tag_id: Option<String>,
    pub until_on: Option<Day>,
}

/// Reads a question.
pub fn read(sheet: &Sheet, tags: &[Tag], today: Day) -> Result<Facts> {
    let mut reading = Reading::default();
    let typed = sheet.tag.trim();
    let known = tags.iter().find(|tag| tag.tag_id == typed);
    let unknown = Refused::new("reading-refusal-choice-is-unknown").on("tag");
    reading.check(typed.is_empty() || known.is_some(), unknown);
    let facts = Facts {
        title: reading.needed("title", &sheet.title, TITLE_LENGTH_MAX),
        body: reading.needed("body", &sheet.body, BODY_LENGTH_MAX),
        tag_id: known.map(|tag| tag.tag_id.clone()),
        until_on: reading.day("until", &sheet.until),
    };
    let past = Refused::new("sharing-refusal-last-day-is-past").on("until");
    reading.check(facts.until_on.is_none_or(|until| until >= today), past);
    reading.end()?;
    Ok(facts)
}

/// What is wrong with asking one more.
pub fn ask(open: i64) -> Vec<Refused> {
    if open < OPEN_MAX {
        return Vec::new();
    }
    vec![Refused::new("sharing-refusal-many-questions").with("max", OPEN_MAX)]
}

/// Reads an answer and what it offers.
pub fn read_answer(sheet: &Sheet) -> Result<(String, String)> {
    let mut reading = Reading::default();
    let body = reading.needed("body", &sheet.body, BODY_LENGTH_MAX);
    let offers = reading.text("offers", &sheet.offers, LINE_LENGTH_MAX);
    reading.end()?;
    Ok((body, offers))
}

/// What is wrong with an answer of this party.
pub fn answer(help: &Help, answers: &[Answer], party: PartyId) -> Vec<Refused> {
    if help.outcome != HelpOutcome::Open {
        return vec![Refused::new("sharing-refusal-question-is-closed")];
    }
    if help.party_id == party {
        return vec![Refused::new("sharing-refusal-question-is-your-own").on("party")];
    }
    if answers.len() >= ANSWERS_MAX {
        return vec![Refused::new("sharing-refusal-many-answers").with("max", ANSWERS_MAX)];
    }
    Vec::new()
}

/// What came of a question, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing<'a> {
    pub helped: Option<&'a Answer>,
    pub said: String,
    pub shown: bool,
}

/// Reads and judges how a question ends.
pub fn close<'a>(
    help: &Help,
    answers: &'a [Answer],
    sheet: &Sheet,
    person: Option<PartyId>,
) -> Result<Closing<'a>> {
    if help.outcome != HelpOutcome::Open {
        return Err(Refused::new("sharing-refusal-question-is-closed").into());
    }
    if sheet.revision.trim() != help.revision.to_string() {
        return Err(Refused::new("sharing-refusal-changed-meanwhile").into());
    }
    let typed = sheet.answer.trim();
    let helped = answers.iter().find(|answer| answer.answer_id == typed);
    let mut reading = Reading::default();
    let unknown = Refused::new("reading-refusal-choice-is-unknown").on("answer");
    reading.check(typed.is_empty() || helped.is_some(), unknown);
    let own = helped.is_some_and(|answer| is_written_by(answer, person));
    let refused = Refused::new("sharing-refusal-answer-is-your-own").on("answer");
    reading.check(!own, refused.with("asker", &help.party_name));
    let said = reading.needed("said", &sheet.said, LINE_LENGTH_MAX);
    reading.end()?;
    Ok(Closing { helped, said, shown: helped.is_some() && sheet.shown == "ja" })
}

/// Whether this person wrote an answer, whatever party it was for.
pub fn is_written_by(answer: &Answer, person: Option<PartyId>) -> bool {
    person.is_some_and(|person| answer.answered_by == person.to_string())
}

/// The middle one of the times between asking and the first answer, of those in the middle the
/// longer; nothing when there are too few.
pub fn median(times: Vec<(Moment, Moment)>) -> Option<Minutes> {
    let mut minutes: Vec<i64> =
        times.into_iter().map(|(asked, answered)| asked.minutes_until(answered)).collect();
    minutes.sort_unstable();
    let middle = minutes.get(minutes.len() / 2).copied();
    middle.filter(|_| minutes.len() >= MEDIAN_FROM).map(Minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_one_of_the_times_and_needs_three() {
        let asked: Moment = "2026-11-23T13:00:00Z".parse().unwrap();
        let times = |minutes: &[i64]| -> Vec<(Moment, Moment)> {
            minutes.iter().map(|minutes| (asked, asked.plus_seconds(minutes * 60))).collect()
        };
        assert_eq!(median(times(&[])), None);
        assert_eq!(median(times(&[5, 9])), None);
        assert_eq!(median(times(&[90, 5, 9])), Some(Minutes(9)));
        assert_eq!(median(times(&[90, 5, 9, 60])), Some(Minutes(60)));
    }
}
