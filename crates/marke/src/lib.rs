//! Marke: the software that a regional cooperative runs on.
//!
//! This list is the table of contents, in reading order; a module uses only modules above it.

// The foundation.
pub mod actor;
pub mod clock;
pub mod config;
pub mod cooperative;
pub mod db;
pub mod error;
pub mod ids;
pub mod outbox;
pub mod search;
pub mod text;
pub mod units;
pub mod web;

// The slices, along the red thread.
pub mod agenda;
pub mod home;
pub mod journal;
pub mod members;
pub mod sign_in;
pub mod statutes;
pub mod themes;
pub mod thread;
pub mod wishes;

// What puts it together.
pub mod cli;
pub mod routes;
#[cfg(test)]
mod testing;
