//! What only the embedded engine does: a copy of its file while it is in use, and a look at
//! whether the file itself is sound.

use std::path::Path;

use anyhow::Context;

use crate::db::{Conn, Db, Engine, Tx, engine_of};
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
