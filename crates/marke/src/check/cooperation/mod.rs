//! What must always hold of conversations, meetings, interests and alliances.

mod store;

pub(super) use store::INVARIANTS;
