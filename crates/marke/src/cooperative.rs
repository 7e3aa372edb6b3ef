//! One cooperative: its database, its clock and its source of identifiers.
//!
//! Every verb takes it first. One cooperative is one database: nothing of another is in reach.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

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
    /// What this process remembers of it.
    pub memory: Memory,
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

/// What a process remembers of a cooperative so that it need not be computed again: one value of
/// each type. Whoever keeps something here must notice when it is out of date; forgetting it
/// loses nothing.
#[derive(Clone, Default)]
pub struct Memory(Arc<Mutex<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>>);

impl Memory {
    /// The value of a type; its default when nothing was remembered yet.
    pub fn of<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let mut remembered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = remembered.get(&TypeId::of::<T>()).cloned();
        if let Some(known) = known.and_then(|known| known.downcast().ok()) {
            return known;
        }
        let new = Arc::<T>::default();
        remembered.insert(TypeId::of::<T>(), Arc::<T>::clone(&new));
        new
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Memory")
    }
}
