//! Who speaks in a conversation, without a name.

use sha2::{Digest, Sha256};

use crate::ids::{ConversationId, PartyId};

/// Whoever answers, as a pseudonym within one conversation: SHA-256 over the conversation and
/// the browser's own secret, or the person's identifier.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Voice(String);

impl Voice {
    /// The voice of a browser that keeps a secret.
    pub fn of_secret(conversation: ConversationId, secret: &str) -> Self {
        Self::of(conversation, "browser", secret)
    }

    /// The voice of a person who is signed in.
    pub fn of_person(conversation: ConversationId, person: PartyId) -> Self {
        Self::of(conversation, "person", &person.to_string())
    }

    fn of(conversation: ConversationId, kind: &str, secret: &str) -> Self {
        Self(hex::encode(Sha256::digest(format!("{conversation} {kind} {secret}"))))
    }

    /// As it is kept.
    pub fn pseudonym(&self) -> &str {
        &self.0
    }
}
