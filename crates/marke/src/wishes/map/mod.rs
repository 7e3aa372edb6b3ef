//! The map of the area: its municipalities, canals and villages, and how many wishes each village
//! has.
//!
//! A cooperative elsewhere brings its own map as GeoJSON; without one there is the built-in map.

use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::Result;
use crate::ids::{Kind, Subject};
use crate::journal::{self, Deed};

mod drawing;
mod labels;
pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub(super) mod web;

pub use drawing::{Dot, Drawing, Outline};
pub use labels::Label;
pub use rules::{Area, Shape, Village};

/// The map that is built in: Zuid- en Oost-Groningen.
const BUILT_IN: &str = include_str!("../../web/pictures/veenkring.geojson");

static BUILT_IN_AREA: LazyLock<Arc<Area>> =
    LazyLock::new(|| Arc::new(rules::read(BUILT_IN).unwrap_or_default()));

/// The last map that was read from the database, with its number.
#[derive(Default)]
struct Read(Mutex<Option<(i64, Arc<Area>)>>);

/// The map of the area.
pub async fn area(conn: &mut Conn, coop: &Cooperative) -> Result<Arc<Area>> {
    let number = store::last_number(conn).await?;
    if number == 0 {
        return Ok(Arc::clone(&BUILT_IN_AREA));
    }
    let read = coop.memory.of::<Read>();
    let known = read.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if let Some((_, area)) = known.filter(|(known, _)| *known == number) {
        return Ok(area);
    }
    let area = Arc::new(rules::read(&store::geojson(conn, number).await?).unwrap_or_default());
    *read.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((number, Arc::clone(&area)));
    Ok(area)
}

/// What another map would bring, before it is put in place: the map, and the villages with wishes
/// that are not on it, with how many they have.
pub async fn look(
    coop: &Cooperative,
    actor: &Actor,
    geojson: &str,
) -> Result<(Area, Vec<(String, i64)>)> {
    actor.may(Permission::KeepStatutes)?;
    let area = rules::read(geojson)?;
    let counts = super::count_by_village(&mut *coop.db.read().await?).await?;
    let lost = counts.into_iter().filter(|(name, _)| area.village(name).is_none()).collect();
    Ok((area, lost))
}

/// Puts another map in place of the one before.
pub async fn set_area(coop: &Cooperative, actor: &Actor, geojson: &str) -> Result<()> {
    actor.may(Permission::KeepStatutes)?;
    rules::read(geojson)?;
    let subject = Subject { kind: Kind::Cooperative, id: uuid::Uuid::nil() };
    in_transaction!(coop.db, tx => {
        store::insert(&mut tx, geojson, coop.now()).await?;
        journal::record(&mut tx, coop, actor, &Deed::new("wishes.set_area", subject)).await
    })
}
