//! Who may answer, what may be answered, and what an answer may say.

use crate::clock::Day;
use crate::error::{Refused, Result};
use crate::members::Sector;
use crate::opinions::conversations::{Conversation, State, rules};

/// Somebody who lives here, besides the five O's.
pub const RESIDENT: &str = "bewoner";

/// Somebody who was asked, and would rather not say.
pub const UNSAID: &str = "liever-niet";

/// What is wrong with answering on a day.
pub fn open_for_answers(conversation: &Conversation, today: Day) -> Vec<Refused> {
    if rules::takes_answers(conversation, today) {
        return Vec::new();
    }
    let id = match conversation.state {
        State::Draft => "opinions-refusal-conversation-is-not-open",
        State::Open | State::Closed => "opinions-refusal-conversation-is-closed",
    };
    vec![Refused::new(id)]
}

/// Reads a sector: one of the five O's, a resident, or nothing for who would rather not say.
pub fn sector(typed: &str) -> Result<String> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(UNSAID.to_owned());
    }
    if [RESIDENT, UNSAID].contains(&typed) || typed.parse::<Sector>().is_ok() {
        return Ok(typed.to_owned());
    }
    Err(Refused::new("reading-refusal-choice-is-unknown").on("sector").into())
}

/// What is wrong with an answer to a statement that is not there to react to.
pub fn unknown_statement(number: i64) -> Refused {
    Refused::new("opinions-refusal-statement-is-unknown").on("statement").with("number", number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sector_is_one_of_the_five_a_resident_or_nothing() {
        for good in ["bewoner", "ondernemers", " overheid ", "liever-niet"] {
            assert_eq!(sector(good).unwrap(), good.trim());
        }
        assert_eq!(sector("").unwrap(), UNSAID);
        assert!(sector("koning").is_err());
    }
}
