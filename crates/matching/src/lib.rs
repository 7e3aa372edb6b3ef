#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

mod places;
pub mod stakeholders;
pub mod rings;
pub mod alliances;
pub mod files;
