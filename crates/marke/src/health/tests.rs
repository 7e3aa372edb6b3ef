//! The dial, read through HTTP.
