//! What a comment accepts, and when.

use crate::agenda::versions::rules::{adopted, is_running};
use crate::agenda::versions::{State, Version};
use crate::clock::Day;
use crate::error::Refused;

use super::Comment;

/// Longest name under a comment, in characters.
pub const NAME_LENGTH_MAX: usize = 80;

/// Longest comment or answer, in characters.
pub const COMMENT_LENGTH_MAX: usize = 2_000;

/// No paragraph takes more comments than this.
pub const COMMENTS_MAX: usize = 500;

/// People comment while the consultation runs.
pub fn say(version: &Version, today: Day) -> Vec<Refused> {
    if is_running(version, today) {
        return Vec::new();
    }
    vec![Refused::new("agenda-refusal-no-consultation")]
}

/// The same words under the same paragraph are there once, and there is an end to it.
pub fn is_new(present: &[Comment], paragraph: &str, content: &str) -> Vec<Refused> {
    let mut own = present.iter().filter(|comment| comment.paragraph_id == paragraph);
    if own.clone().count() >= COMMENTS_MAX {
        let refused = Refused::new("agenda-refusal-too-many-comments").on("content");
        return vec![refused.with("max", COMMENTS_MAX)];
    }
    if own.any(|comment| comment.content == content) {
        return vec![Refused::new("agenda-refusal-comment-is-there").on("content")];
    }
    Vec::new()
}

/// Answers belong to the consultation: after adoption nothing changes.
pub fn answer(version: &Version) -> Vec<Refused> {
    match version.state {
        State::Adopted => vec![adopted()],
        State::Draft | State::Consultation => Vec::new(),
    }
}
