//! What alliances, those who are asked for them and introductions ask of somebody.

pub(super) mod store;
