//! Every SQL statement about photos.

use serde::Serialize;
use sqlx::FromRow;
use utoipa::ToSchema;

use crate::db::Conn;
use crate::error::Result;
use crate::ids::WishId;

use super::Photo;

/// A photo without its content: what a page must know to make room for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow, ToSchema)]
pub struct Frame {
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
    /// What can be seen, for people who cannot see it.
    pub description: String,
}

/// The photo of a wish: its kind and content.
pub(super) async fn content(conn: &mut Conn, wish: WishId) -> Result<Option<(String, Vec<u8>)>> {
    Ok(sqlx::query_as("select media_type, content from wish_photo where wish_id = $1")
        .bind(wish)
        .fetch_optional(conn)
        .await?)
}

/// The measures of the photo of a wish, and what can be seen on it.
pub(super) async fn frame(conn: &mut Conn, wish: WishId) -> Result<Option<Frame>> {
    Ok(sqlx::query_as("select width, height, description from wish_photo where wish_id = $1")
        .bind(wish)
        .fetch_optional(conn)
        .await?)
}

pub(in crate::wishes) async fn insert(conn: &mut Conn, wish: WishId, photo: &Photo) -> Result<()> {
    sqlx::query(
        "insert into wish_photo (wish_id, media_type, width, height, description, content)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(wish)
    .bind(&photo.media_type)
    .bind(photo.width)
    .bind(photo.height)
    .bind(&photo.description)
    .bind(&photo.content)
    .execute(conn)
    .await?;
    Ok(())
}
