//! What a statement accepts, and when its words may change.

use crate::error::{Refused, Result};
use crate::opinions::conversations::{Conversation, State, Text};
use crate::reading::{Reading, clean};
use crate::text::Language;

use super::{Standing, Statement, Verdict};

/// Longest statement, in characters: what one reads in a breath. Polis takes as many.
pub const TEXT_LENGTH_MAX: usize = 140;

/// Shortest statement, in characters.
pub const TEXT_LENGTH_MIN: usize = 5;

/// A conversation has no more statements than this.
pub const STATEMENTS_MAX: i64 = 2_000;

/// One participant adds no more statements to a conversation than this.
pub const PROPOSALS_MAX: usize = 10;

/// No more statements are typed at once.
pub const FIRST_STATEMENTS_MAX: usize = 100;

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 500;

/// Reads the words of a statement; one language is enough.
pub fn read(text: &Text) -> Result<Text> {
    let mut reading = Reading::default();
    let nl = one_line(&mut reading, "text_nl", &text.nl);
    let en = one_line(&mut reading, "text_en", &text.en);
    let said = !nl.is_empty() || !en.is_empty();
    reading.check(said, Refused::new("reading-refusal-text-is-missing").on("text_nl"));
    reading.end()?;
    Ok(Text { nl, en })
}

/// Reads a statement in a participant's own words.
pub fn proposed(typed: &str, language: Language) -> Result<Text> {
    let mut reading = Reading::default();
    let text = one_line(&mut reading, "text", typed);
    reading.check(!text.is_empty(), Refused::new("reading-refusal-text-is-missing").on("text"));
    reading.end()?;
    Ok(match language {
        Language::Dutch => Text { nl: text, en: String::new() },
        Language::English => Text { nl: String::new(), en: text },
    })
}

/// The first statements, one a line; empty lines do not count.
pub fn first_statements(typed: &str) -> Result<Vec<String>> {
    let mut reading = Reading::default();
    let lines: Vec<String> = typed.lines().map(clean).filter(|line| !line.is_empty()).collect();
    if lines.len() > FIRST_STATEMENTS_MAX {
        let many = Refused::new("opinions-refusal-too-many-statements-at-once");
        reading.refuse(many.on("statements").with("max", FIRST_STATEMENTS_MAX));
    }
    if lines.iter().any(|line| line.chars().count() > TEXT_LENGTH_MAX) {
        let long = Refused::new("opinions-refusal-a-line-is-too-long").on("statements");
        reading.refuse(long.with("max", TEXT_LENGTH_MAX));
    }
    reading.end()?;
    Ok(lines)
}

fn one_line(reading: &mut Reading, field: &'static str, typed: &str) -> String {
    let text = clean(typed).split_whitespace().collect::<Vec<_>>().join(" ");
    let text = reading.text(field, &text, TEXT_LENGTH_MAX);
    let length = text.chars().count();
    let short = Refused::new("opinions-refusal-statement-is-too-short").on(field);
    reading.check(length == 0 || length >= TEXT_LENGTH_MIN, short.with("min", TEXT_LENGTH_MIN));
    text
}

/// What is wrong with one more statement where so many are held.
pub fn add(held: i64) -> Vec<Refused> {
    if held < STATEMENTS_MAX {
        return Vec::new();
    }
    vec![Refused::new("opinions-refusal-conversation-is-full").with("max", STATEMENTS_MAX)]
}

/// What is wrong with a statement by somebody who wrote these already.
pub fn propose(own: &[Text], text: &Text) -> Vec<Refused> {
    if own.len() >= PROPOSALS_MAX {
        let many = Refused::new("opinions-refusal-too-many-proposals").on("text");
        return vec![many.with("max", PROPOSALS_MAX)];
    }
    let folded = |text: &Text| (text.nl.to_lowercase(), text.en.to_lowercase());
    if own.iter().any(|one| folded(one) == folded(text)) {
        return vec![Refused::new("opinions-refusal-statement-is-yours-already").on("text")];
    }
    Vec::new()
}

/// What is wrong with a decision on a statement that somebody else changed meanwhile.
pub fn unchanged(statement: &Statement, revision: i64) -> Vec<Refused> {
    if statement.revision == revision {
        return Vec::new();
    }
    vec![Refused::new("opinions-refusal-changed-meanwhile")]
}

/// What is wrong with a decision about a statement.
pub fn judge(
    conversation: &Conversation,
    statement: &Statement,
    verdict: Verdict,
    into: Option<&Statement>,
    reason: &str,
) -> Vec<Refused> {
    let mut refusals = Vec::new();
    if conversation.state == State::Closed {
        refusals.push(Refused::new("opinions-refusal-conversation-is-closed"));
    }
    let wanted = match verdict {
        Verdict::Admit => Standing::Live,
        Verdict::Refuse => Standing::Refused,
        Verdict::Merge(_) => Standing::Merged,
    };
    if statement.state == wanted {
        refusals.push(Refused::new("opinions-refusal-statement-stands-so-already"));
    }
    if verdict == Verdict::Refuse && statement.merged_count > 0 {
        refusals.push(Refused::new("opinions-refusal-others-went-on-in-it"));
    }
    let reason = reason.trim();
    if reason.is_empty() && verdict != Verdict::Admit {
        refusals.push(Refused::new("opinions-refusal-reason-is-missing").on("reason"));
    }
    if reason.chars().count() > REASON_LENGTH_MAX {
        let long = Refused::new("reading-refusal-text-is-too-long").on("reason");
        refusals.push(long.with("max", REASON_LENGTH_MAX));
    }
    if let Some(into) = into {
        refusals.extend(merge(statement, into));
    }
    refusals
}

fn merge(statement: &Statement, into: &Statement) -> Option<Refused> {
    if into.statement_id == statement.statement_id {
        return Some(Refused::new("opinions-refusal-statement-is-itself").on("into"));
    }
    if into.conversation_id != statement.conversation_id || into.state != Standing::Live {
        let unknown = Refused::new("opinions-refusal-statement-is-unknown").on("into");
        return Some(unknown.with("number", into.number));
    }
    if statement.merged_count > 0 {
        return Some(Refused::new("opinions-refusal-others-went-on-in-it").on("into"));
    }
    None
}

/// What is wrong with other words for a statement: what was answered keeps its words, but a
/// language that it did not have yet may be added.
pub fn edit(
    conversation: &Conversation,
    statement: &Statement,
    text: &Text,
    answered: bool,
) -> Vec<Refused> {
    if conversation.state == State::Closed {
        return vec![Refused::new("opinions-refusal-conversation-is-closed")];
    }
    let (before, first) = (statement.text(), statement.first_language);
    if answered && text.only(first) != before.only(first) {
        let field = match first {
            Language::Dutch => "text_nl",
            Language::English => "text_en",
        };
        return vec![Refused::new("opinions-refusal-statement-was-answered").on(field)];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(nl: &str, en: &str) -> Text {
        Text { nl: nl.to_owned(), en: en.to_owned() }
    }

    #[test]
    fn one_language_is_enough_and_lines_become_one() {
        assert_eq!(read(&text(" Meer \n bomen ", "")).unwrap(), text("Meer bomen", ""));
        assert_eq!(read(&text("", "More trees")).unwrap(), text("", "More trees"));
        assert!(read(&text("", " ")).is_err());
        assert!(read(&text("Ja", "")).is_err());
        assert!(read(&text(&"x".repeat(TEXT_LENGTH_MAX + 1), "")).is_err());
    }

    #[test]
    fn first_statements_stand_on_lines_of_their_own() {
        assert_eq!(first_statements("een\r\n\n  twee \n").unwrap(), ["een", "twee"]);
        assert!(first_statements("").unwrap().is_empty());
        assert!(first_statements(&"x\n".repeat(FIRST_STATEMENTS_MAX + 1)).is_err());
        assert!(first_statements(&"x".repeat(TEXT_LENGTH_MAX + 1)).is_err());
    }

    #[test]
    fn the_same_twice_and_too_many_are_refused() {
        let own = vec![text("Meer bomen", "")];
        assert_eq!(propose(&own, &text("meer BOMEN", "")).len(), 1);
        assert!(propose(&own, &text("Minder tegels", "")).is_empty());
        assert_eq!(propose(&vec![text("x", ""); PROPOSALS_MAX], &text("y", "")).len(), 1);
        assert_eq!(add(STATEMENTS_MAX).len(), 1);
    }
}
