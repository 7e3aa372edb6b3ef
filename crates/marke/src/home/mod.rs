//! The first page, a person's own page, and what needs whom this week.

pub mod web;
