#![doc = include_str!("../README.md")]
#![warn(missing_docs)]

pub mod settings;
pub mod answers;
pub mod statistics;
mod chance;
mod threads;
mod sweep;
pub mod plane;
pub mod groups;
pub mod lists;
pub mod bridging;
pub mod selection;
pub mod routing;
pub mod map;
pub mod live;
pub mod files;
