//! Stories of photos.
