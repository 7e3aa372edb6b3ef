//! How many wishes there are, counted again only when something happened.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::cooperative::Cooperative;
use crate::db::Conn;
use crate::error::Result;
use crate::journal;

use super::Filter;
use super::store::{count, count_by_village};

/// How many choices are remembered; then all are forgotten.
const CHOICES_MAX: usize = 1_000;

/// What was counted after an entry of the journal.
#[derive(Default)]
struct Counted(Mutex<(i64, Counts)>);

#[derive(Clone, Debug, Default)]
struct Counts {
    villages: Option<Arc<Vec<(String, i64)>>>,
    choices: HashMap<Filter, i64>,
}

/// How many wishes a list goes through, and how many each village has; see [`count()`] and
/// [`count_by_village()`]. Whatever changes a wish is in the journal, so as long as that has no
/// new entry the numbers are the same.
pub async fn tally(
    conn: &mut Conn,
    coop: &Cooperative,
    filter: &Filter,
) -> Result<(i64, Arc<Vec<(String, i64)>>)> {
    let entry = journal::last_entry_number(conn).await?;
    let counted = coop.memory.of::<Counted>();
    let known = {
        let counted = counted.0.lock().unwrap_or_else(PoisonError::into_inner);
        let counts = Some(&counted.1).filter(|_| counted.0 == entry);
        counts.map(|counts| (counts.villages.clone(), counts.choices.get(filter).copied()))
    };
    let (villages, total) = known.unwrap_or_default();
    if let (Some(villages), Some(total)) = (&villages, total) {
        return Ok((total, Arc::clone(villages)));
    }
    let total = match total {
        Some(total) => total,
        None => count(conn, filter).await?,
    };
    let villages = match villages {
        Some(villages) => villages,
        None => Arc::new(count_by_village(conn).await?),
    };
    let mut counted = counted.0.lock().unwrap_or_else(PoisonError::into_inner);
    if counted.0 != entry || counted.1.choices.len() >= CHOICES_MAX {
        *counted = (entry, Counts::default());
    }
    counted.1.villages = Some(Arc::clone(&villages));
    counted.1.choices.insert(filter.clone(), total);
    Ok((total, villages))
}
