//! What the area takes on together: challenges, ambitions and the agenda.

pub mod web;
