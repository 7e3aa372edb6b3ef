//! Stories of shown.
