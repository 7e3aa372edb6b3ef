//! Every SQL statement about the themes that people can choose from; it only reads.

use crate::db::Conn;
use crate::error::Result;
use crate::ids::ThemeId;

/// Number and name of the themes that people can choose from, by name.
pub async fn theme_names(conn: &mut Conn) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query_as("select number, name from theme where closed_at is null order by name")
        .fetch_all(conn)
        .await?)
}

/// The theme with this number, if wishes can still be put under it.
pub(super) async fn open_theme(conn: &mut Conn, number: i64) -> Result<Option<ThemeId>> {
    let theme =
        sqlx::query_scalar("select theme_id from theme where number = $1 and closed_at is null");
    Ok(theme.bind(number).fetch_optional(conn).await?)
}
