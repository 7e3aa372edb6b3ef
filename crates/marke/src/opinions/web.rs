//! The pages of conversations, put together from their parts.

use crate::opinions::{carrying, exchange, followers, leading, results, taking_part};
use crate::web::Routes;

/// The pages of this slice.
pub fn routes() -> Routes {
    leading::web::routes()
        .and(taking_part::web::routes())
        .and(results::web::routes())
        .and(followers::web::routes())
        .and(carrying::web::routes())
        .and(exchange::web::routes())
}
