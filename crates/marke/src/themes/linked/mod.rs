//! What a theme led to: its challenges, and the conversations about it.

mod store;

pub use store::{ChallengeRow, ConversationRow, challenges_of, conversations_of};
