//! HTTP: what every page shares. A handler takes a [`Call`], does one verb and replies.

mod assets;
pub mod cache;
pub mod calendar;
mod call;
mod field;
mod input;
pub mod layers;
mod reply;
mod routing;
mod view;
#[cfg(test)]
mod tests;

pub use assets::{asset, serve as serve_asset};
pub use call::{Call, Caller, Demo, Wants, cookie};
pub use input::{File, Input, Problems, number};
pub use reply::{Page, Reply, safe_text, status};
pub use routing::{Route, Routes, Shape};
pub use view::View;
