#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod places;
pub mod rings;
pub mod stakeholders;
