//! What the area takes on together: challenges, joint ambitions and the agenda in versions.

pub mod ambitions;
pub mod challenges;
pub mod rules;
pub mod versions;
pub mod web;

pub use challenges::{Challenge, due_next_steps, list as challenges_shown};
pub use versions::{Version, comments_unanswered, in_force, verify};
