//! How many invitations there can be, and for which conversations.

use crate::error::{Refused, Result};
use crate::opinions::conversations::{Access, Conversation, State};

/// So many links are made at once, at most.
pub const AT_ONCE_MAX: i64 = 500;

/// So many links one conversation has, at most.
pub const INVITATIONS_MAX: i64 = 20_000;

/// Reads how many links to make.
pub fn count(typed: &str) -> Result<i64> {
    let count = typed.trim().parse().ok().filter(|count| (1..=AT_ONCE_MAX).contains(count));
    let wrong = || Refused::new("opinions-refusal-count-is-wrong").on("count");
    Ok(count.ok_or_else(|| wrong().with("max", AT_ONCE_MAX))?)
}

/// What is wrong with making `count` more links.
pub fn make(conversation: &Conversation, made: i64, count: i64) -> Vec<Refused> {
    if conversation.access != Access::Invited {
        return vec![Refused::new("opinions-refusal-needs-no-invitation")];
    }
    if conversation.state == State::Closed {
        return vec![Refused::new("opinions-refusal-conversation-is-closed")];
    }
    if made + count > INVITATIONS_MAX {
        let many = Refused::new("opinions-refusal-too-many-invitations").on("count");
        return vec![many.with("max", INVITATIONS_MAX)];
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_made_by_the_hundreds_at_most() {
        assert_eq!(count(" 30 ").unwrap(), 30);
        for wrong in ["0", "-1", "501", "veel", ""] {
            assert!(count(wrong).is_err(), "{wrong}");
        }
    }
}
