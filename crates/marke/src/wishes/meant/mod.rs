//! The theme that whoever hands a wish in thinks of. It waits beside the wish until a person
//! decides.

use crate::db::Conn;
use crate::error::Result;
use crate::ids::ThemeId;

use super::{NewWish, rules};

mod store;

pub use store::theme_names;

/// The theme that a wish was handed in for, if it was for one.
pub(super) async fn theme_of(conn: &mut Conn, wish: &NewWish) -> Result<Option<ThemeId>> {
    let Some(number) = wish.meant_theme else { return Ok(None) };
    let theme = store::open_theme(conn, number).await?;
    Ok(Some(theme.ok_or_else(rules::unknown_theme)?))
}

/// The name of the theme with a typed number; nothing when there is none, or no longer.
pub(super) async fn name_of(conn: &mut Conn, typed: &str) -> Result<Option<String>> {
    let Ok(number) = typed.trim().parse::<i64>() else { return Ok(None) };
    let names = store::theme_names(conn).await?;
    Ok(names.into_iter().find_map(|(known, name)| (known == number).then_some(name)))
}
