//! Backups: one SQLite file with everything, whatever engine the cooperative runs on, opened and
//! checked before it is called a backup; and the way back.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::check::{self, Report};
use crate::copy::{self, Copied, Step};
use crate::db::{Db, Durability, Engine};
use crate::error::{Error, Refused, Result};
use crate::search;

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Backup {
    /// Where it is.
    pub file: PathBuf,
    /// How large it is.
    pub bytes: u64,
    /// SHA-256 of the file, also in `FILE.sha256` as `sha256sum --check` reads it.
    pub sha256: String,
    /// What checking the copy showed.
    pub report: Report,
}

/// What a long piece of work tells while it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told<'a> {
    /// Rows are copied.
    Copying(Step),
    /// The copy is checked: the name of the invariant.
    Checking(&'a str),
}

/// Told about every step.
pub type Progress<'a> = &'a (dyn Fn(Told<'_>) + Sync);

/// Writes everything as it is at this moment to a new file, opens it and checks it. While it is
/// not done the file is called `FILE.partial`.
pub async fn back_up(db: &Db, file: &Path, progress: Progress<'_>) -> Result<Backup> {
    if file.exists() {
        let file = file.display();
        return Err(Refused::new("cli-refusal-file-is-there").with("file", file).into());
    }
    let partial = with_ending(file, ".partial");
    remove(&partial)?;
    match db.engine() {
        Engine::Sqlite => db.snapshot(&partial).await?,
        Engine::Postgres => {
            let copy = open(&partial).await?;
            let copied = copy::copy(db, &copy, &|step| progress(Told::Copying(step))).await;
            copy.close().await;
            copied?;
        }
    }
    let report = check_file(&partial, progress).await?;
    let sha256 = seal(&partial).context("the copy cannot be read back")?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    fs::write(with_ending(file, ".sha256"), format!("{sha256}  {name}\n"))
        .context("the checksum cannot be written")?;
    fs::rename(&partial, file).with_context(|| format!("cannot name it {}", file.display()))?;
    let bytes = fs::metadata(file).map_or(0, |data| data.len());
    Ok(Backup { file: file.to_owned(), bytes, sha256, report })
}

/// Puts a backup into an empty database, after opening and checking a copy of it. What the
/// check finds refuses it, unless `despite_findings`.
pub async fn restore(
    file: &Path,
    into: &Db,
    despite_findings: bool,
    progress: Progress<'_>,
) -> Result<(Copied, Report)> {
    if !copy::is_empty(into).await? {
        return Err(Refused::new("cli-refusal-database-is-in-use").into());
    }
    if !as_sealed(file)? {
        let file = file.display();
        return Err(Refused::new("cli-refusal-backup-is-altered").with("file", file).into());
    }
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let working = std::env::temp_dir().join(format!("marke-{}-{name}", std::process::id()));
    let restored = match fs::copy(file, &working) {
        Ok(_) => restore_copy(&working, into, despite_findings, progress).await,
        Err(error) => Err(anyhow!("cannot copy {}: {error}", file.display()).into()),
    };
    remove(&working)?;
    restored
}

async fn restore_copy(
    working: &Path,
    into: &Db,
    despite_findings: bool,
    progress: Progress<'_>,
) -> Result<(Copied, Report)> {
    let report = check_file(working, progress).await?;
    if !report.holds && !despite_findings {
        let names: Vec<&str> = report.broken().map(|finding| finding.name).collect();
        let refused = Refused::new("cli-refusal-backup-has-findings");
        return Err(refused.with("findings", names.join(", ")).into());
    }
    let from = open(working).await?;
    let copied = copy::copy(&from, into, &|step| progress(Told::Copying(step))).await;
    from.close().await;
    Ok((copied?, report))
}

/// Opens a file as a cooperative's database, reads all of it back and closes it again.
async fn check_file(file: &Path, progress: Progress<'_>) -> Result<Report> {
    let db = open(file).await?;
    let report = async {
        let conn = &mut *db.read().await?;
        check::check(conn, &|name| progress(Told::Checking(name))).await
    };
    let report = report.await;
    db.close().await;
    report
}

async fn open(file: &Path) -> Result<Db> {
    let path = file.to_str().context("the path is not text")?;
    let db = Db::open(&format!("sqlite:{path}"), Durability::Full).await?;
    search::prepare(&db).await?;
    Ok(db)
}

/// Makes sure that the disk has the file, and gives its SHA-256.
fn seal(file: &Path) -> io::Result<String> {
    File::open(file)?.sync_all()?;
    hash_of(file)
}

fn hash_of(file: &Path) -> io::Result<String> {
    let mut reader = BufReader::new(File::open(file)?);
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1_024];
    loop {
        let read = reader.read(&mut buffer)?;
        if read == 0 {
            return Ok(hex::encode(hasher.finalize()));
        }
        hasher.update(buffer.get(..read).unwrap_or_default());
    }
}

/// Whether the file is what its checksum says; without a checksum there is nothing to compare.
fn as_sealed(file: &Path) -> Result<bool> {
    let Ok(sealed) = fs::read_to_string(with_ending(file, ".sha256")) else { return Ok(true) };
    let hash = hash_of(file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok(sealed.split_whitespace().next() == Some(hash.as_str()))
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(file);
    name.push(ending);
    PathBuf::from(name)
}

/// Removes a file of ours and what SQLite keeps beside it, where they are.
fn remove(file: &Path) -> Result<()> {
    for ending in ["", "-wal", "-shm"] {
        match fs::remove_file(with_ending(file, ending)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                let what = format!("cannot remove {}", file.display());
                return Err(Error::Internal(anyhow::Error::new(error).context(what)));
            }
            Ok(()) | Err(_) => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actor::Function;
    use crate::testing::World;

    async fn lively() -> World {
        let world = World::new().await;
        world.person("Anna de Boer", Some(Function::Secretary)).await;
        world
    }

    async fn empty(world: &World) -> Db {
        let url = world.place.fresh_database().await;
        let db = Db::open(&url, Durability::None).await.unwrap();
        search::prepare(&db).await.unwrap();
        db
    }

    fn refused<T: std::fmt::Debug>(outcome: Result<T>) -> &'static str {
        let Err(Error::Refused(refusals)) = outcome else { panic!("{outcome:?}") };
        refusals[0].id
    }

    #[tokio::test]
    async fn a_backup_brings_everything_back() {
        let world = lively().await;
        let file = world.place.file("backup.sqlite");
        let backup = back_up(&world.coop.db, &file, &|_| {}).await.unwrap();
        assert!(backup.report.holds, "{:?}", backup.report);
        world.person("Later gekomen", None).await;
        let other = empty(&world).await;
        let (copied, _) = restore(&file, &other, false, &|_| {}).await.unwrap();
        assert_eq!(copied.journal_hash, backup.report.journal_hash);
        let beside = |ending: &str| with_ending(&file, ending).exists();
        assert!(beside(".sha256") && !beside(".partial") && !beside("-wal"));
    }

    #[tokio::test]
    async fn nothing_is_ever_overwritten() {
        let world = lively().await;
        let file = world.place.file("backup.sqlite");
        back_up(&world.coop.db, &file, &|_| {}).await.unwrap();
        let again = back_up(&world.coop.db, &file, &|_| {}).await;
        assert_eq!(refused(again), "cli-refusal-file-is-there");
        let over = restore(&file, &world.coop.db, false, &|_| {}).await;
        assert_eq!(refused(over), "cli-refusal-database-is-in-use");
    }

    #[tokio::test]
    async fn a_damaged_backup_is_refused() {
        let world = lively().await;
        let file = world.place.file("backup.sqlite");
        back_up(&world.coop.db, &file, &|_| {}).await.unwrap();
        let mut bytes = fs::read(&file).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(&file, bytes).unwrap();
        let restored = restore(&file, &empty(&world).await, false, &|_| {}).await;
        assert_eq!(refused(restored), "cli-refusal-backup-is-altered");
    }

    #[tokio::test]
    async fn a_backup_with_findings_comes_back_only_when_that_is_wanted() {
        let world = lively().await;
        let mut tx = world.coop.db.begin().await.unwrap();
        let statement = "update statutes_version set statutory_name = 'De Proef'";
        sqlx::raw_sql(statement).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        let file = world.place.file("backup.sqlite");
        let backup = back_up(&world.coop.db, &file, &|_| {}).await.unwrap();
        assert!(!backup.report.holds);
        let other = empty(&world).await;
        let careful = restore(&file, &other, false, &|_| {}).await;
        assert_eq!(refused(careful), "cli-refusal-backup-has-findings");
        let (_, report) = restore(&file, &other, true, &|_| {}).await.unwrap();
        assert!(!report.holds);
    }
}
