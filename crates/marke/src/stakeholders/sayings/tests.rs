//! Stories of sayings.
