//! The pages of this slice.

use crate::web::Routes;

/// The pages of this slice.
pub fn routes() -> Routes {
    Routes::new()
}
