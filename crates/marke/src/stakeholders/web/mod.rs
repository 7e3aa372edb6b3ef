//! The pages of interests: what everybody sees, a party's own row, and the people who gather.

use crate::actor::Permission;
use crate::agenda::challenges::{self, Challenge};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::web::Routes;

mod drawing;
mod exchange;
mod letter;
mod manage;
mod network;
mod overview;
mod own;
mod picture;
mod stakeholder;
mod words;

/// The pages of this slice.
pub fn routes() -> Routes {
    overview::routes()
        .and(own::routes())
        .and(manage::routes())
        .and(stakeholder::routes())
        .and(picture::routes())
        .and(network::routes())
        .and(exchange::routes())
}

/// Who may gather.
const GATHER: Permission = Permission::GatherInterests;

/// The challenge with the number in an address.
async fn challenge(conn: &mut Conn, number: i64) -> Result<Challenge> {
    challenges::by_number(conn, number).await?.ok_or(Error::NotFound)
}
