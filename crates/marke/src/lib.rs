//! Marke: the software that a regional cooperative runs on.
//!
//! This list is the table of contents, in reading order; a module uses only modules above it.

// The foundation.
pub mod error;
pub mod db;
pub mod clock;
pub mod ids;
pub mod units;
pub mod config;
pub mod text;
pub mod reading;
pub mod actor;
pub mod cooperative;
pub mod outbox;
pub mod search;
pub mod web;

// The slices, along the red thread.
pub mod journal;
pub mod statutes;
pub mod members;
pub mod sign_in;
pub mod wishes;
pub mod themes;
pub mod agenda;
pub mod opinions;
pub mod sharing;
pub mod stakeholders;
pub mod alliances;
pub mod meetings;
pub mod thread;
pub mod home;

// What puts it together.
pub mod health;
pub mod routes;
pub mod api;
pub mod site;
pub mod check;
pub mod copy;
pub mod backup;
pub mod demo;
pub mod cli;
#[cfg(test)]
mod testing;
