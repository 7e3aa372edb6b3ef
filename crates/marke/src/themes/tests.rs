//! Stories of themes.
