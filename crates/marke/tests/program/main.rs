//! Tests that need the program itself: what it prints, its exit codes, signals, crashes, and mail
//! over a real connection. Everything else is a story beside its slice.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may end at what is not so")]

mod alliance;
mod browser;
mod commands;
mod conversation;
mod crashes;
mod hostile;
mod matching;
mod pages;
mod serving;
mod site;
mod thread;
