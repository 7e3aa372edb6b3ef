//! Stories of picture.
