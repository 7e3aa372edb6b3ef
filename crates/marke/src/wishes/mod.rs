//! What the area asks, wishes and offers, from the moment it is spoken.

pub mod web;
