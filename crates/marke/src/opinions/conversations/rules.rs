//! What a conversation accepts, and when.

use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::reading::{LINE_LENGTH_MAX, Reading, TEXT_LENGTH_MAX};

use super::{Access, Conversation, Moderation, Sheet, State};

/// So many statements a conversation needs before it can be opened.
pub const STATEMENTS_MIN: i64 = 3;

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 2_000;

/// What a sheet says, read and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub question: String,
    pub question_en: String,
    pub introduction: String,
    pub introduction_en: String,
    pub access: Access,
    pub moderation: Moderation,
    pub closes_on: Option<Day>,
}

/// What a conversation is to be about, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// Nothing in particular.
    Nothing,
    /// The theme with this number.
    Theme(i64),
    /// The challenge with this number.
    Challenge(i64),
}

/// Reads a sheet; refuses with everything that is wrong with it.
pub fn read(sheet: &Sheet, today: Day) -> Result<Facts> {
    let mut reading = Reading::default();
    let facts = Facts {
        question: reading.needed("question", &sheet.question, LINE_LENGTH_MAX),
        question_en: reading.text("question_en", &sheet.question_en, LINE_LENGTH_MAX),
        introduction: reading.text("introduction", &sheet.introduction, TEXT_LENGTH_MAX),
        introduction_en: reading.text("introduction_en", &sheet.introduction_en, TEXT_LENGTH_MAX),
        access: reading.choice("access", &sheet.access).unwrap_or(Access::Public),
        moderation: reading.choice("moderation", &sheet.moderation).unwrap_or(Moderation::Before),
        closes_on: reading.day("closes_on", &sheet.closes_on),
    };
    let past = Refused::new("opinions-refusal-last-day-is-past").on("closes_on");
    reading.check(facts.closes_on.is_none_or(|day| day >= today), past);
    reading.end()?;
    Ok(facts)
}

/// Reads what a conversation is about: `thema-3`, `opgave-2` or nothing.
pub fn about(typed: &str) -> Result<Chosen> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(Chosen::Nothing);
    }
    let chosen = typed.split_once('-').and_then(|(kind, number)| match (kind, number.parse()) {
        ("thema", Ok(number)) => Some(Chosen::Theme(number)),
        ("opgave", Ok(number)) => Some(Chosen::Challenge(number)),
        _ => None,
    });
    let unknown = || Refused::new("reading-refusal-choice-is-unknown").on("about");
    Ok(chosen.ok_or_else(unknown)?)
}

/// What is wrong with changing a conversation.
pub fn edit(before: &Conversation, sheet: &Sheet) -> Vec<Refused> {
    if before.state == State::Closed {
        return vec![Refused::new("opinions-refusal-conversation-is-closed")];
    }
    if sheet.revision.trim() != before.revision.to_string() {
        return vec![Refused::new("opinions-refusal-changed-meanwhile")];
    }
    let access = sheet.access.trim().parse().unwrap_or(Access::Public);
    if before.state == State::Open && access != before.access {
        return vec![Refused::new("opinions-refusal-access-is-fixed").on("access")];
    }
    Vec::new()
}

/// What is wrong with opening a conversation.
pub fn open(conversation: &Conversation, today: Day) -> Vec<Refused> {
    match conversation.state {
        State::Open => return vec![Refused::new("opinions-refusal-conversation-is-open")],
        State::Closed => return vec![Refused::new("opinions-refusal-conversation-is-closed")],
        State::Draft => {}
    }
    if conversation.statements < STATEMENTS_MIN {
        let few = Refused::new("opinions-refusal-too-few-statements").with("min", STATEMENTS_MIN);
        return vec![few.with("count", conversation.statements)];
    }
    if conversation.closes_on.is_some_and(|day| day < today) {
        return vec![Refused::new("opinions-refusal-last-day-is-past")];
    }
    Vec::new()
}

/// What is wrong with closing a conversation.
pub fn close(conversation: &Conversation) -> Vec<Refused> {
    match conversation.state {
        State::Open => Vec::new(),
        State::Draft => vec![Refused::new("opinions-refusal-conversation-is-not-open")],
        State::Closed => vec![Refused::new("opinions-refusal-conversation-is-closed")],
    }
}

/// Whether people can answer on a day.
pub fn takes_answers(conversation: &Conversation, today: Day) -> bool {
    conversation.state == State::Open && conversation.closes_on.is_none_or(|day| day >= today)
}

/// A reason that must say something.
pub fn reason(field: &'static str, typed: &str) -> Result<String> {
    let mut reading = Reading::default();
    let reason = reading.needed(field, typed, REASON_LENGTH_MAX);
    reading.end()?;
    Ok(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_is_about_is_a_theme_a_challenge_or_nothing() {
        assert_eq!(about(" thema-3 ").unwrap(), Chosen::Theme(3));
        assert_eq!(about("opgave-12").unwrap(), Chosen::Challenge(12));
        assert_eq!(about("").unwrap(), Chosen::Nothing);
        for wrong in ["thema", "wens-3", "thema-drie", "thema--"] {
            assert!(about(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_sheet_without_a_question_or_with_a_past_day_is_refused() {
        let today: Day = "2026-11-25".parse().unwrap();
        let good = || Sheet { question: "Wat wil je?".to_owned(), ..Sheet::default() };
        let facts = read(&good(), today).unwrap();
        assert_eq!((facts.access, facts.moderation), (Access::Public, Moderation::Before));
        assert!(read(&Sheet::default(), today).is_err());
        let past = Sheet { closes_on: "2026-11-24".to_owned(), ..good() };
        assert!(read(&past, today).is_err());
        let now = Sheet { closes_on: "2026-11-25".to_owned(), ..good() };
        assert!(read(&now, today).is_ok());
    }
}
