//! `marke opinions map`: groups, common ground and contradictions of a file, without a database.

use std::collections::HashMap;
use std::fmt::Write;
use std::path::PathBuf;

use opinion_map::files::{self, Named};
use opinion_map::lists::{Contradiction, Direction};
use opinion_map::map::{self, Map};
use opinion_map::settings::Settings;

use super::arguments::OpinionsMap;
use super::import::read_text;
use super::output::{Failure, print, print_json};
use crate::opinions::exchange::rules;
use crate::opinions::results;
use crate::text::Language;

/// So many statements of a list are printed.
const LINES_MAX: usize = 10;

pub(super) fn map(typed: &OpinionsMap) -> Result<(), Failure> {
    let unreadable = |fault: files::Fault| {
        Failure::found(fault, "give it votes.csv or participants-votes.csv as Polis exports them")
    };
    let mut named = files::read(&read_text(&typed.votes)?).map_err(unreadable)?;
    let mut words = HashMap::new();
    if let Some(comments) = comments(typed) {
        let text = read_text(&comments)?;
        named = named.with_comments(&text).map_err(unreadable)?;
        words = rules::comments(&text)?.into_iter().map(|one| (one.id, one.text)).collect();
    }
    if let Some(groups) = &typed.groups {
        named = named.with_sectors(&read_text(groups)?).map_err(unreadable)?;
    }
    let settings = if typed.exact { Settings::polis_exact() } else { Settings::default() };
    let found = map::map(&named.answers, &settings.with_seed(typed.seed));
    if let Some(svg) = &typed.svg {
        draw(typed, &named, &found).and_then(|text| {
            std::fs::write(svg, text).map_err(|error| {
                let place = svg.display();
                Failure::use_(format!("cannot write {place}: {error}"), "name another file")
            })
        })?;
    }
    if typed.output.json {
        return print_json(&files::tell(&named, &found));
    }
    print(&Teller { named: &named, found: &found, words: &words }.all())
}

/// The file with the statements: as it was named, or beside the votes, where Polis puts it.
fn comments(typed: &OpinionsMap) -> Option<PathBuf> {
    let beside = || Some(typed.votes.with_file_name("comments.csv")).filter(|file| file.exists());
    typed.comments.clone().or_else(beside)
}

fn draw(typed: &OpinionsMap, named: &Named, found: &Map) -> Result<String, Failure> {
    let number = |id: &u64| i64::try_from(*id).unwrap_or(i64::MAX);
    let statements: Vec<i64> = named.statements.iter().map(number).collect();
    let figures = results::publish(found, &statements, &named.sectors, true);
    let name = typed.votes.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok(results::map_svg(&name.unwrap_or_default(), &figures, Language::English, "")?)
}

/// Tells a map in lines of text.
struct Teller<'a> {
    named: &'a Named,
    found: &'a Map,
    words: &'a HashMap<u64, String>,
}

impl Teller<'_> {
    fn all(&self) -> String {
        let mut text = String::new();
        // Writing to a text does not fail.
        let _ = self.groups(&mut text);
        let _ = self.common(&mut text);
        let between = |place: usize| format!("group {place}");
        let _ = contradictions(self, &mut text, "groups", &self.found.contradictions, &between);
        let of = |place: usize| self.named.sectors.get(place).cloned().unwrap_or_default();
        let _ = contradictions(self, &mut text, "sectors", &self.found.sector_contradictions, &of);
        text
    }

    fn statement(&self, place: usize) -> String {
        let id = self.named.statements.get(place).copied().unwrap_or(0);
        let words = self.words.get(&id).map(|words| format!(" {words}")).unwrap_or_default();
        format!("[{id}]{words}")
    }

    fn groups(&self, text: &mut String) -> std::fmt::Result {
        let (people, answers) = (self.named.participants.len(), self.named.answers.len());
        let statements = self.named.statements.len();
        writeln!(text, "{people} participants, {statements} statements, {answers} answers")?;
        let grouping = &self.found.grouping;
        if grouping.groups < 2 {
            writeln!(text, "no clear groups")?;
            return Ok(());
        }
        write!(text, "{} groups", grouping.groups)?;
        if let (Some(clear), Some(stable)) = (grouping.silhouette, grouping.stability) {
            let (ari, shuffles) = (stable.min_ari, stable.shuffles);
            write!(text, ", silhouette {clear:.2}, at least {ari:.2} alike in {shuffles} orders")?;
        }
        writeln!(text)?;
        for (place, group) in self.found.groups.iter().enumerate() {
            writeln!(text, "\ngroup {place}: {} people", group.size)?;
            for one in &group.representative {
                let way = told(one.direction);
                let statement = self.statement(one.statement);
                writeln!(text, "  {:3.0} % {way} {statement}", one.p * 100.0)?;
            }
        }
        Ok(())
    }

    fn common(&self, text: &mut String) -> std::fmt::Result {
        writeln!(text, "\ncommon ground")?;
        if self.found.common_ground.is_empty() {
            writeln!(text, "  none that is sure in every group")?;
        }
        for one in self.found.common_ground.iter().take(LINES_MAX) {
            let statement = self.statement(one.statement);
            let way = told(one.direction);
            writeln!(text, "  {:3.0} % {way} {statement}", one.p * 100.0)?;
        }
        Ok(())
    }
}

fn told(direction: Direction) -> &'static str {
    match direction {
        Direction::Agree => "agree",
        Direction::Disagree => "disagree",
    }
}

fn contradictions(
    teller: &Teller<'_>,
    text: &mut String,
    among: &str,
    all: &[Contradiction],
    name: &dyn Fn(usize) -> String,
) -> std::fmt::Result {
    if all.is_empty() {
        return Ok(());
    }
    writeln!(text, "\ncontradictions between {among}")?;
    for one in all.iter().take(LINES_MAX) {
        let (a, b) = (name(one.a), name(one.b));
        let (p_a, p_b) = (one.p_a * 100.0, one.p_b * 100.0);
        let statement = teller.statement(one.statement);
        writeln!(text, "  {a} {p_a:.0} % and {b} {p_b:.0} % agree: {statement}")?;
    }
    Ok(())
}
