//! Every SQL statement about the map of the area.

use crate::clock::Moment;
use crate::db::Conn;
use crate::error::Result;

/// The number of the map that counts; 0 when none was brought in.
pub(super) async fn last_number(conn: &mut Conn) -> Result<i64> {
    Ok(sqlx::query_scalar("select coalesce(max(area_number), 0) from wish_area")
        .fetch_one(conn)
        .await?)
}

pub(super) async fn geojson(conn: &mut Conn, number: i64) -> Result<String> {
    Ok(sqlx::query_scalar("select geojson from wish_area where area_number = $1")
        .bind(number)
        .fetch_one(conn)
        .await?)
}

pub(super) async fn insert(conn: &mut Conn, geojson: &str, now: Moment) -> Result<()> {
    sqlx::query(
        "insert into wish_area (area_number, since, geojson)
         values ((select coalesce(max(area_number), 0) + 1 from wish_area), $1, $2)",
    )
    .bind(now)
    .bind(geojson)
    .execute(conn)
    .await?;
    Ok(())
}
