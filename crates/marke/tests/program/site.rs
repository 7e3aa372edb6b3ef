//! The program as a stranger meets it: started as a process, talked to over HTTP and SMTP,
//! stopped by signals.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

/// How long anything may take before the test gives up.
const PATIENCE: Duration = Duration::from_secs(30);

/// A folder of its own for one test, removed afterwards.
pub(crate) struct Place(PathBuf);

impl Place {
    /// A new folder.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::SeqCst);
        let name = format!("marke-program-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// The path of a file in it.
    pub(crate) fn file(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }

    /// The address of a SQLite database in it.
    pub(crate) fn sqlite(&self, name: &str) -> String {
        format!("sqlite:{}", self.file(name))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap();
    }
}

/// The address of a new PostgreSQL database, where `MARKE_TEST_DATABASE` names a server.
pub(crate) fn postgres() -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "this is the edge of the tests")]
    let server = std::env::var("MARKE_TEST_DATABASE").ok()?;
    let name = format!("marke_program_{}", uuid::Uuid::new_v4().simple());
    let (base, _) = server.rsplit_once('/').unwrap();
    let made = runtime().block_on(async {
        use sqlx::Connection;
        sqlx::any::install_default_drivers();
        let mut conn = sqlx::AnyConnection::connect(&server).await?;
        let statement = format!("create database {name}");
        sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(&mut conn).await
    });
    made.unwrap();
    Some(format!("{base}/{name}"))
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// The program, with nothing of the tester's own surroundings.
pub(crate) fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_marke"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    command
}

/// What a command said, and its exit code.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// Runs a command to its end.
pub(crate) fn marke(arguments: &[&str]) -> Said {
    let Output { status, stdout, stderr } = program(arguments).output().unwrap();
    Said {
        code: status.code().unwrap(),
        out: String::from_utf8(stdout).unwrap(),
        err: String::from_utf8(stderr).unwrap(),
    }
}

impl Said {
    /// It did what was asked; gives what it printed.
    #[track_caller]
    pub(crate) fn done(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.out
    }

    /// It printed one JSON document.
    #[track_caller]
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// It did not, with this exit code, and said these words.
    #[track_caller]
    pub(crate) fn fails(&self, code: i32, words: &str) {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.err.contains(words), "{words:?} is not in {self:?}");
    }
}

/// Begins De Proef, with Anna as its secretary.
pub(crate) fn set_up(database: &str) {
    let words = marke(&[
        "setup",
        "--database",
        database,
        "--name",
        "De Proef",
        "--statutory-name",
        "Gebiedscoöperatie De Proef U.A.",
        "--secretary-name",
        "Anna de Boer",
        "--secretary-mail",
        "anna@proef.test",
    ]);
    assert!(words.done().contains("Anna de Boer"));
}

/// `marke serve` as a process.
pub(crate) struct Site {
    child: Child,
    address: String,
    log: Arc<Mutex<String>>,
}

impl Site {
    /// Starts it and waits until it listens.
    pub(crate) fn start(database: &str, settings: &[(&str, &str)]) -> Self {
        let mut command = program(&["serve", "--database", database, "--listen", "127.0.0.1:0"]);
        command.envs(settings.iter().copied());
        Self::listening(command)
    }

    /// Builds the demonstration in a folder and serves it to somebody in a hurry.
    pub(crate) fn demonstrate(folder: &str) -> Self {
        let mut command = program(&["demo", "--listen", "127.0.0.1:0", "--data", folder]);
        command.env("MARKE_DEEDS_PER_MINUTE", "1000000");
        Self::listening(command)
    }

    fn listening(mut command: Command) -> Self {
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let log = Arc::new(Mutex::new(String::new()));
        let address = loop {
            let line = lines.next().expect("it ended before it listened").unwrap();
            if let Some((_, address)) = line.split_once("listening address=http://") {
                break address.to_owned();
            }
        };
        let kept = Arc::clone(&log);
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                kept.lock().unwrap().extend([line.as_str(), "\n"]);
            }
        });
        Self { child, address, log }
    }

    /// Sends a request and reads the answer to its end: status and text. Fails when the site is
    /// gone in the middle of it. A site that trusts its proxy takes each for somebody else's.
    pub(crate) fn ask(&self, head: &str, body: &str) -> std::io::Result<(u16, String)> {
        self.ask_as("", head, body)
    }

    /// The same, with a cookie.
    pub(crate) fn ask_as(
        &self,
        cookie: &str,
        head: &str,
        body: &str,
    ) -> std::io::Result<(u16, String)> {
        static ASKED: AtomicU32 = AtomicU32::new(0);
        let [_, high, middle, low] = ASKED.fetch_add(1, Ordering::SeqCst).to_be_bytes();
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let length = body.len();
        write!(
            stream,
            "{head} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncookie: {cookie}\r\n\
             x-forwarded-for: 10.{high}.{middle}.{low}\r\ncontent-type: \
             application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}"
        )?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.get(9..12).and_then(|status| status.parse().ok());
        let complete = status.filter(|_| answer.ends_with("0\r\n\r\n") || is_whole(&answer));
        let status = complete.ok_or(std::io::ErrorKind::UnexpectedEof)?;
        Ok((status, answer))
    }

    /// What a page says as data.
    pub(crate) fn data(&self, path: &str) -> Value {
        self.data_as("", path)
    }

    /// The same, with a cookie.
    pub(crate) fn data_as(&self, cookie: &str, path: &str) -> Value {
        let (status, answer) = self.ask_as(cookie, &format!("GET {path}"), "").unwrap();
        let (begin, end) = (answer.find('{').unwrap(), answer.rfind('}').unwrap());
        assert_eq!(status, 200, "{answer}");
        serde_json::from_str(answer.get(begin..=end).unwrap()).unwrap()
    }

    /// Ends it at once, without a chance to tidy up.
    pub(crate) fn kill(&self) {
        self.signal("-KILL");
    }

    /// Sends a signal.
    pub(crate) fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &id]).status().unwrap().success());
    }

    /// Waits until it has ended by itself; gives its exit code and its log.
    pub(crate) fn ended(&mut self) -> (i32, String) {
        let status = eventually("the site ends", || self.child.try_wait().unwrap());
        (status.code().unwrap(), self.log.lock().unwrap().clone())
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// What it has logged since it listened.
    pub(crate) fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }
}

/// Nothing that a test starts outlives it.
impl Drop for Site {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn is_whole(answer: &str) -> bool {
    let Some((head, body)) = answer.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.and_then(|length| length.parse().ok()) == Some(body.len())
}

/// Looks again and again until there is something.
pub(crate) fn eventually<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(began.elapsed() < PATIENCE, "in vain: {what}");
        thread::park_timeout(Duration::from_millis(10));
    }
}

/// A mail server that accepts everything and keeps it.
pub(crate) struct MailServer {
    pub(crate) url: String,
    mails: Arc<Mutex<Vec<String>>>,
}

impl MailServer {
    /// Starts it; it ends with the test.
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let mails: Arc<Mutex<Vec<String>>> = Arc::default();
        let kept = Arc::clone(&mails);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                // Whoever hangs up early sent nothing worth keeping.
                drop(converse(&stream, &kept));
            }
        });
        Self { url, mails }
    }

    /// The mails that came in, as they were sent.
    pub(crate) fn mails(&self) -> Vec<String> {
        self.mails.lock().unwrap().clone()
    }
}

/// SMTP as a server speaks it (RFC 5321), without extensions.
fn converse(stream: &TcpStream, mails: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut answer = stream;
    let mut lines = BufReader::new(stream).lines();
    answer.write_all(b"220 proef.test\r\n")?;
    while let Some(line) = lines.next() {
        match line?.split(' ').next().unwrap_or("") {
            "DATA" => {
                answer.write_all(b"354 go on\r\n")?;
                let mut mail = String::new();
                for line in lines.by_ref() {
                    match line?.as_str() {
                        "." => break,
                        line => mail.extend([line, "\n"]),
                    }
                }
                mails.lock().unwrap().push(mail);
                answer.write_all(b"250 kept\r\n")?;
            }
            "QUIT" => return answer.write_all(b"221 goodbye\r\n"),
            _ => answer.write_all(b"250 fine\r\n")?,
        }
    }
    Ok(())
}

/// Reads a file.
pub(crate) fn read(path: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    File::open(Path::new(path)).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}
