//! The pages of conversations, put together from their parts.

use axum::extract::Path;

use crate::error::{Error, Result};
use crate::opinions::{carrying, followers};
use crate::web::Routes;

/// The pages of this slice.
pub fn routes() -> Routes {
    Routes::new().and(followers::web::routes()).and(carrying::web::routes())
}

/// A number in an address; what is not a number does not exist.
pub(super) fn number(Path(number): Path<String>) -> Result<i64> {
    number.parse().map_err(|_| Error::NotFound)
}
