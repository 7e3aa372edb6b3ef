//! One cooperative: its database, its clock and its source of identifiers.
//!
//! Every verb takes it first. One cooperative is one database: nothing of another is in reach.

use crate::clock::{Clock, Day, Moment};
use crate::db::Db;
use crate::ids::Ids;

/// What a verb works with.
#[derive(Clone, Debug)]
pub struct Cooperative {
    /// Where everything is kept.
    pub db: Db,
    /// What time it is.
    pub clock: Clock,
    /// Where identifiers and codes come from.
    pub ids: Ids,
    /// The address at which people reach the cooperative, without a slash at the end; mails
    /// begin their links with it.
    pub address: String,
}

impl Cooperative {
    /// The present moment.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// The present day in the area.
    pub fn today(&self) -> Day {
        self.clock.today()
    }
}
