//! Stories of stakeholders.
