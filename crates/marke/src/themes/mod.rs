//! The headings under which people gather wishes, and what the program suggests.

pub mod web;
