//! What must always hold of what parties share.

mod store;

pub(super) use store::INVARIANTS;
