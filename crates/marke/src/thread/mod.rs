//! The red thread: the way from anything to everything it led to, and back.

pub mod web;
