//! Stories of wishes.
