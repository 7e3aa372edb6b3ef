//! What this process counted since it began, and how it is told: the text format of Prometheus
//! (version 0.0.4), which every watcher reads.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::Reading;

/// Answers by method, route and status: how many, and how long they took together.
type Answers = BTreeMap<(String, String, u16), (u64, Duration)>;

/// What is measured of, and the value.
type Told = (String, String);

/// A cooperative's name, and what it reads if it answers.
type Named = (String, Option<Reading>);

/// Counts answers by method, route and status. The route is the pattern, so that the rows are
/// few and nobody's address is among them.
#[derive(Debug)]
pub struct Meter {
    began: Instant,
    answers: Mutex<Answers>,
}

impl Meter {
    /// A meter that begins to count now.
    pub fn start() -> Self {
        Self { began: Instant::now(), answers: Mutex::default() }
    }

    /// Counts an answer.
    pub fn count(&self, method: &str, route: &str, status: u16, took: Duration) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let (count, total) =
            answers.entry((method.to_owned(), route.to_owned(), status)).or_default();
        *count += 1;
        *total += took;
    }

    /// Everything that is counted, as text; cooperatives that did not answer read nothing.
    pub fn told(&self, readings: &[Named]) -> String {
        let mut text = String::new();
        let version = env!("CARGO_PKG_VERSION");
        let build = [(format!("{{version=\"{version}\"}}"), "1".to_owned())];
        metric(&mut text, "marke_build_info gauge The version that runs.", &build);
        let uptime = [(String::new(), self.began.elapsed().as_secs_f64().to_string())];
        metric(&mut text, "marke_uptime_seconds gauge Since the process began.", &uptime);
        let memory: Vec<_> =
            resident_bytes().map(|bytes| (String::new(), bytes.to_string())).into_iter().collect();
        metric(&mut text, "process_resident_memory_bytes gauge Memory in use.", &memory);
        self.answers_told(&mut text);
        let of = |read: fn(&Reading) -> i64| -> Vec<Told> {
            let value = |(name, reading): &Named| {
                let label = format!("{{cooperative=\"{}\"}}", escaped(name));
                Some((label, read(reading.as_ref()?).to_string()))
            };
            readings.iter().filter_map(value).collect()
        };
        let ready = |(name, reading): &Named| {
            let label = format!("{{cooperative=\"{}\"}}", escaped(name));
            (label, u8::from(reading.is_some()).to_string())
        };
        let ready: Vec<_> = readings.iter().map(ready).collect();
        metric(&mut text, "marke_ready gauge 1 when the database answers.", &ready);
        for (heading, read) in DIALS {
            metric(&mut text, heading, &of(*read));
        }
        text
    }

    fn answers_told(&self, text: &mut String) {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let label = |(method, route, status): &(String, String, u16)| {
            let route = escaped(route);
            format!("{{method=\"{method}\",route=\"{route}\",status=\"{status}\"}}")
        };
        let counts: Vec<_> =
            answers.iter().map(|(key, (count, _))| (label(key), count.to_string())).collect();
        metric(text, "marke_answers_total counter Answers given, by route.", &counts);
        let seconds: Vec<_> = answers
            .iter()
            .map(|(key, (_, took))| (label(key), took.as_secs_f64().to_string()))
            .collect();
        metric(text, "marke_answers_seconds_total counter Time they took together.", &seconds);
    }
}

/// How one of them is read.
type Dial = fn(&Reading) -> i64;

/// What each cooperative reads: name, kind and meaning, and the value.
const DIALS: &[(&str, Dial)] = &[
    ("marke_journal_entries gauge Rows of the journal.", |it| it.journal_entries),
    ("marke_commits_total counter Transactions committed by this process.", |it| {
        i64::try_from(it.commits).unwrap_or(i64::MAX)
    }),
    ("marke_mail_waiting gauge Mails in the outbox.", |it| it.mail.waiting),
    ("marke_mail_oldest_seconds gauge How long the oldest has waited.", |it| it.mail_waits_seconds),
    ("marke_mail_failed gauge Mails given up after too many failures.", |it| it.mail.failed),
];

fn metric(text: &mut String, heading: &str, values: &[Told]) {
    let mut words = heading.splitn(3, ' ');
    let (name, kind) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let meaning = words.next().unwrap_or("");
    let _ = writeln!(text, "# HELP {name} {meaning}\n# TYPE {name} {kind}");
    for (label, value) in values {
        let _ = writeln!(text, "{name}{label} {value}");
    }
}

fn escaped(label: &str) -> String {
    label.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// The memory that this process holds, where the machine tells it (Linux).
fn resident_bytes() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kilobytes * 1_024)
}
