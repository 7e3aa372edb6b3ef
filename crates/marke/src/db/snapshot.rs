//! What only the embedded engine does: a copy of its file while it is in use, and a look at
//! whether the file itself is sound.

use std::path::{Path, PathBuf};

use anyhow::Context;
use sqlx::Connection;
use sqlx::any::install_default_drivers;

use crate::db::{Conn, Db, Engine, Tx, engine_of, newest_version};
use crate::error::Result;

impl Db {
    /// A connection on which everything stays as it is at this moment, whatever others write.
    pub async fn read_steadily(&self) -> Result<Tx> {
        let begin = match self.engine {
            Engine::Sqlite => "begin",
            Engine::Postgres => "begin isolation level repeatable read read only",
        };
        Ok(self.readers.begin_with(begin).await?)
    }

    /// Writes everything as it is at this moment into a new SQLite file, while others go on
    /// reading and writing. Fails when the file exists.
    pub async fn snapshot(&self, file: &Path) -> Result<()> {
        let path = file.to_str().context("the path is not text")?;
        let conn = &mut *self.read().await?;
        // This connection only reads, and to SQLite a copy into another file is writing.
        sqlx::raw_sql("pragma query_only = off").execute(&mut *conn).await?;
        let copied = sqlx::query("vacuum into $1").bind(path).execute(&mut *conn).await;
        sqlx::raw_sql("pragma query_only = on").execute(&mut *conn).await?;
        copied.with_context(|| format!("cannot write a copy to {path}"))?;
        Ok(())
    }
}

/// Keeps a file as it is before a newer program changes its tables: beside it, as
/// `FILE.before-VERSION`. Gives where, unless there is nothing to change or it is kept already.
pub async fn keep_before_update(url: &str) -> Result<Option<PathBuf>> {
    let Some(file) = file_of(url).filter(|file| file.exists()) else { return Ok(None) };
    let newest = newest_version();
    let kept = PathBuf::from(format!("{}.before-{newest}", file.display()));
    install_default_drivers();
    let mut conn = Conn::connect(url).await.context("cannot open the database")?;
    let begun = "select count(*) from pragma_table_list where name = '_sqlx_migrations'";
    let begun: i64 = sqlx::query_scalar(begun).fetch_one(&mut conn).await?;
    let mut behind = false;
    if begun > 0 && !kept.exists() {
        let last = sqlx::query_scalar("select coalesce(max(version), 0) from _sqlx_migrations");
        let last: i64 = last.fetch_one(&mut conn).await?;
        behind = last > 0 && last < newest;
    }
    if behind {
        let path = kept.to_str().context("the path is not text")?;
        let copied = sqlx::query("vacuum into $1").bind(path).execute(&mut conn).await;
        copied.with_context(|| format!("cannot keep a copy in {path}"))?;
    }
    conn.close().await?;
    Ok(behind.then_some(kept))
}

/// What the engine itself finds wrong with its file; a server looks after its own.
pub async fn damage(conn: &mut Conn) -> Result<Vec<String>> {
    if engine_of(conn) == Engine::Postgres {
        return Ok(Vec::new());
    }
    let mut lines: Vec<String> =
        sqlx::query_scalar("pragma integrity_check").fetch_all(conn).await?;
    lines.retain(|line| line != "ok");
    Ok(lines)
}

/// The file of a SQLite address; none for a server.
pub fn file_of(url: &str) -> Option<&Path> {
    let path = url.strip_prefix("sqlite:")?;
    let path = path.strip_prefix("//").unwrap_or(path);
    Some(Path::new(path.split_once('?').map_or(path, |(path, _)| path)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Durability;
    use crate::testing::Place;

    #[tokio::test]
    async fn a_file_is_kept_before_an_update_changes_it() {
        let place = Place::new();
        let url = place.sqlite("marke.sqlite");
        assert_eq!(keep_before_update(&url).await.unwrap(), None, "there is no file yet");
        let db = Db::open(&url, Durability::None).await.unwrap();
        assert_eq!(keep_before_update(&url).await.unwrap(), None, "it is up to date");
        let mut tx = db.begin().await.unwrap();
        let older = "delete from _sqlx_migrations
                     where version = (select max(version) from _sqlx_migrations)";
        sqlx::raw_sql(older).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        let kept = keep_before_update(&url).await.unwrap().unwrap();
        let mut copy = Conn::connect(&format!("sqlite:{}", kept.display())).await.unwrap();
        assert_eq!(damage(&mut copy).await.unwrap(), [""; 0]);
        assert_eq!(keep_before_update(&url).await.unwrap(), None, "it is kept already");
    }

    #[test]
    fn an_address_of_sqlite_names_a_file() {
        assert_eq!(file_of("sqlite:a/b.sqlite?mode=rwc"), Some(Path::new("a/b.sqlite")));
        assert_eq!(file_of("sqlite:///var/lib/a"), Some(Path::new("/var/lib/a")));
        assert_eq!(file_of("postgres://a@b/c"), None);
    }
}
