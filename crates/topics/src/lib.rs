#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

pub mod words;
mod features;
pub mod suggest;
mod vectors;
pub mod duplicates;
pub mod groups;
