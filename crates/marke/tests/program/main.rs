//! Tests that need the program itself: what it prints, its exit codes, signals, crashes, and mail
//! over a real connection. Everything else is a story beside its slice.

mod commands;
mod crashes;
mod serving;
mod site;
