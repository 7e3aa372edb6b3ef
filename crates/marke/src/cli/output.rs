//! Results on standard output, progress and failures on standard error.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::backup::Told;
use crate::copy::Step;
use crate::error::Error;
use crate::text::Language;

/// Why a command did not do what was asked: the fact, what may help, and the exit code.
#[derive(Debug)]
pub(super) struct Failure {
    code: u8,
    fact: String,
    help: String,
}

impl Failure {
    /// The command or a setting is not understood (2).
    pub(super) fn use_(fact: impl Display, help: impl Display) -> Self {
        Self { code: 2, fact: fact.to_string(), help: help.to_string() }
    }

    /// Something was found, and has been told (3).
    pub(super) fn found(fact: impl Display, help: impl Display) -> Self {
        Self { code: 3, fact: fact.to_string(), help: help.to_string() }
    }

    /// Something went wrong here (1).
    pub(super) fn internal(fact: impl Display, help: impl Display) -> Self {
        Self { code: 1, fact: fact.to_string(), help: help.to_string() }
    }

    /// What is so.
    pub(super) fn fact(&self) -> &str {
        &self.fact
    }

    /// Tells it on standard error, and gives the exit code.
    pub(super) fn tell(&self) -> ExitCode {
        tell(&format!("error: {}\n", self.fact));
        if !self.help.is_empty() {
            tell(&format!("help: {}\n", self.help));
        }
        ExitCode::from(self.code)
    }
}

/// Refusals of the command line have two lines: the fact, and what helps.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusals) => {
                let tell = |it: &crate::error::Refused| {
                    let words = Language::English.with_all(it.id, &it.facts);
                    it.article.map_or(words.clone(), |article| format!("{words} ({article})"))
                };
                let told: Vec<String> = refusals.iter().map(tell).collect();
                let (mut facts, mut help) = (Vec::new(), "");
                for words in &told {
                    let (fact, helps) = words.split_once('\n').unwrap_or((words, ""));
                    facts.push(fact);
                    help = if help.is_empty() { helps } else { help };
                }
                Self::found(facts.join("\n       "), help)
            }
            Error::Internal(error) => Self::from(error),
            Error::NotFound | Error::SignInFirst | Error::Forbidden => Self::found(error, ""),
        }
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::internal(format!("{error:#}"), "`marke doctor` looks at what most often goes wrong")
    }
}

/// Prints a result; whoever stops reading has had enough.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::internal(format!("cannot print: {error}"), ""))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Prints a result as one JSON document.
pub(super) fn print_json(result: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string_pretty(result).map_err(anyhow::Error::from)?;
    print(&format!("{text}\n"))
}

/// Says something on standard error; when nobody can read it, there is nobody to tell.
pub(super) fn tell(text: &str) {
    let mut out = io::stderr().lock();
    drop(out.write_all(text.as_bytes()));
}

/// In how many parts a bar is drawn that is told how far it is.
const PARTS: u64 = 1_000;

/// A bar on standard error, which is not drawn where that is no terminal.
#[derive(Debug)]
pub(super) struct Bar(Mutex<ProgressBar>);

impl Bar {
    /// A bar that does not know yet how long it gets.
    pub(super) fn new() -> Self {
        let bar = ProgressBar::new_spinner();
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(Mutex::new(bar))
    }

    /// Shows a step of a backup, a restore or a copy.
    pub(super) fn show(&self, told: Told<'_>) {
        match told {
            Told::Checking(name) => self.with(|bar| bar.set_message(format!("checking {name}"))),
            Told::Copying(Step::Rows(rows)) => self.with(|bar| {
                let style = "copying and reading back {wide_bar} {percent} % {eta}";
                if let Ok(style) = ProgressStyle::with_template(style) {
                    bar.set_style(style);
                }
                bar.set_position(0);
                bar.set_length(rows * 2);
            }),
            Told::Copying(Step::Done(rows)) => self.with(|bar| bar.inc(rows)),
        }
    }

    /// Shows how far some work is, from 0 to 1.
    pub(super) fn part(&self, work: &'static str, part: f64) {
        self.with(|bar| {
            if bar.length().is_none() {
                bar.set_length(PARTS);
                if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent} %") {
                    bar.set_style(style);
                }
                bar.set_message(work);
            }
            // Whole parts are all that can be seen.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1")]
            bar.set_position((part.clamp(0.0, 1.0) * 1_000.0) as u64);
        });
    }

    /// Says what some work is doing of which nobody knows how long it takes.
    pub(super) fn doing(&self, what: String) {
        self.with(|bar| bar.set_message(what));
    }

    /// Takes the bar away.
    pub(super) fn end(&self) {
        self.with(ProgressBar::finish_and_clear);
    }

    fn with(&self, change: impl FnOnce(&ProgressBar)) {
        change(&self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }
}
