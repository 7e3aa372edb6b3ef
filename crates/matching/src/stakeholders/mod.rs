//! Who has a stake, how strong they are, what they want and where that clashes.
//!
//! Judgements are about organisations, never about persons; what is computed here is a mirror
//! for a conversation, no verdict.

pub mod mactor;
pub mod micmac;
pub mod network;
pub mod salience;
pub mod trades;
pub mod unseen;
