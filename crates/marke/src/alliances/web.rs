//! The pages of alliances, put together from their parts.

use crate::alliances::{
    capacities, complements, conflicts, dossiers, introductions, needs, opportunities, proposals,
};
use crate::web::Routes;

/// The pages of this slice.
pub fn routes() -> Routes {
    needs::web::routes()
        .and(capacities::web::routes())
        .and(conflicts::web::routes())
        .and(proposals::web::routes())
        .and(dossiers::web::routes())
        .and(introductions::web::routes())
        .and(complements::web::routes())
        .and(opportunities::web::routes())
}
