//! What the lines of a table become, line by line, and what is wrong with them.

use std::collections::HashMap;

use crate::clock::Day;
use crate::error::Refused;
use crate::members::rules::{normalised, party as check_party};
use crate::members::{MemberKind, Party, PartyKind, Sector, Terms};

use super::columns::Column;
use super::reading::{CELL_LENGTH_MAX, Line, Table};
use super::words::{self, NEW_WORDS_MAX, Vocabulary, Word};

/// No file is larger than this, in bytes.
pub(super) const FILE_SIZE_MAX: usize = 5 * 1_024 * 1_024;

/// A report tells no more troubles than this.
pub(super) const TROUBLES_MAX: usize = 200;

/// What makes a party recognisable: number, kind, KvK number, mail address, name, postal code.
pub(super) type Mark = (i64, String, String, String, String, String);

/// A line that can be entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    /// The line.
    pub line: usize,
    /// The party.
    pub party: Party,
    /// On what terms it is a member.
    pub terms: Option<Terms>,
    /// What it says that it has, lacks and offers.
    pub words: Vec<Word>,
}

/// Something that is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub refused: Refused,
}

/// A line whose party is there already.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
pub(super) struct Double {
    /// The line.
    pub line: usize,
    /// What the party is called there.
    pub name: String,
    /// The number of the party in the register.
    pub number: Option<i64>,
    /// The earlier line with the same party.
    pub earlier_line: Option<usize>,
}

/// What a table would bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Report {
    /// The lines that can be entered, doubles among them.
    pub candidates: Vec<Candidate>,
    /// What is wrong, in the order of the lines.
    pub troubles: Vec<Trouble>,
    /// The lines whose party is there already.
    pub doubles: Vec<Double>,
}

impl Report {
    /// Whether the party of a line is there already.
    pub(super) fn is_double(&self, line: usize) -> bool {
        self.doubles.binary_search_by_key(&line, |double| double.line).is_ok()
    }
}

/// What is wrong with a file before it is read.
pub(super) fn size(bytes: usize) -> Vec<Refused> {
    if bytes == 0 {
        return vec![Refused::new("members-refusal-file-is-empty").on("file")];
    }
    if bytes > FILE_SIZE_MAX {
        let refused = Refused::new("members-refusal-file-is-too-large").on("file");
        return vec![refused.with("max", FILE_SIZE_MAX / (1_024 * 1_024))];
    }
    Vec::new()
}

/// What is wrong with bringing in what a report tells of.
pub(super) fn bring_in(report: &Report, skip_doubles: bool) -> Vec<Refused> {
    if !report.troubles.is_empty() {
        let refused = Refused::new("members-refusal-import-has-troubles");
        return vec![refused.with("count", report.troubles.len())];
    }
    let new = words::new_among(report.candidates.iter().flat_map(|one| &one.words)).len();
    if new > NEW_WORDS_MAX {
        let refused = Refused::new("members-refusal-import-has-many-words").on("words");
        return vec![refused.with("max", NEW_WORDS_MAX)];
    }
    if !report.doubles.is_empty() && !skip_doubles {
        let refused = Refused::new("members-refusal-import-has-doubles").on("doubles");
        return vec![refused.with("count", report.doubles.len())];
    }
    Vec::new()
}

/// Judges every line.
pub(super) fn judge(
    table: &Table,
    columns: &[Option<Column>],
    marks: &[Mark],
    (kinds, words): (&[MemberKind], Vocabulary<'_>),
    today: Day,
) -> Report {
    let mut report = Report::default();
    let missing = |column: Column| !columns.contains(&Some(column));
    if missing(Column::Name) {
        let refused = Refused::new("members-refusal-no-column-has-the-name");
        report.troubles.push(Trouble { line: 1, refused });
        return report;
    }
    let twice = Column::ALL
        .iter()
        .find(|column| columns.iter().filter(|meaning| **meaning == Some(**column)).count() > 1);
    if twice.is_some() {
        let refused = Refused::new("members-refusal-columns-mean-the-same");
        report.troubles.push(Trouble { line: 1, refused });
        return report;
    }
    let mut known = known_marks(marks);
    for line in &table.lines {
        let reading = Reading { line, columns };
        match candidate(&reading, (kinds, words), today) {
            Ok(candidate) => {
                report.doubles.extend(double(&candidate, &mut known));
                report.candidates.push(candidate);
            }
            Err(refusals) => {
                let trouble = |refused| Trouble { line: line.number, refused };
                report.troubles.extend(refusals.into_iter().map(trouble));
            }
        }
    }
    report
}

/// Where a mark was seen before: the number of a party, or a line.
#[derive(Clone, Copy)]
enum Seen {
    InRegister(i64),
    OnLine(usize),
}

type Marks = HashMap<String, Seen>;

fn known_marks(marks: &[Mark]) -> Marks {
    let mut known = Marks::new();
    for (number, kind, kvk, mail, name, postcode) in marks {
        for mark in keys(kind, kvk, mail, name, postcode) {
            known.entry(mark).or_insert(Seen::InRegister(*number));
        }
    }
    known
}

/// The texts by which the same party is recognised; the same as `store::alike` looks for.
fn keys(kind: &str, kvk: &str, mail: &str, name: &str, postcode: &str) -> Vec<String> {
    let mut keys = Vec::new();
    if !kvk.is_empty() {
        keys.push(format!("{kind} kvk {kvk}"));
    }
    if !mail.is_empty() {
        keys.push(format!("{kind} mail {mail}"));
    }
    if !postcode.is_empty() {
        keys.push(format!("{kind} name {} {postcode}", name.to_lowercase()));
    }
    keys
}

fn double(candidate: &Candidate, known: &mut Marks) -> Option<Double> {
    let Party { kind, kvk, mail, name, postcode, .. } = &candidate.party;
    let keys = keys(kind, kvk, mail, name, postcode);
    let seen = keys.iter().find_map(|key| known.get(key).copied());
    for key in keys {
        known.entry(key).or_insert(Seen::OnLine(candidate.line));
    }
    let (number, earlier_line) = match seen? {
        Seen::InRegister(number) => (Some(number), None),
        Seen::OnLine(line) => (None, Some(line)),
    };
    Some(Double { line: candidate.line, name: name.clone(), number, earlier_line })
}

struct Reading<'a> {
    line: &'a Line,
    columns: &'a [Option<Column>],
}

impl Reading<'_> {
    fn cell(&self, column: Column) -> String {
        let place = self.columns.iter().position(|meaning| *meaning == Some(column));
        place.and_then(|place| self.line.cells.get(place)).cloned().unwrap_or_default()
    }
}

fn candidate(
    reading: &Reading<'_>,
    (kinds, words): (&[MemberKind], Vocabulary<'_>),
    today: Day,
) -> Result<Candidate, Vec<Refused>> {
    let mut refusals = Vec::new();
    let long = |cell: &String| cell.chars().count() > CELL_LENGTH_MAX;
    if reading.line.cells.iter().any(long) {
        let refused = Refused::new("members-refusal-cell-is-too-long");
        refusals.push(refused.with("max", CELL_LENGTH_MAX));
    }
    let constituency = reading.cell(Column::Constituency).replace('.', "");
    let listed_on = reading.cell(Column::ListedOn);
    let typed = Party {
        kind: kind_of(&reading.cell(Column::Kind)),
        name: reading.cell(Column::Name),
        sector: sector_of(&reading.cell(Column::Sector)),
        village: reading.cell(Column::Village),
        street: reading.cell(Column::Street),
        house_number: reading.cell(Column::HouseNumber),
        postcode: reading.cell(Column::Postcode),
        mail: reading.cell(Column::Mail),
        phone: reading.cell(Column::Phone),
        website: reading.cell(Column::Website),
        kvk: kvk_of(&reading.cell(Column::Kvk)),
        rsin: reading.cell(Column::Rsin),
        listed_on: day_of(&listed_on).map(|day| day.to_string()),
        constituency: if constituency.is_empty() { 0 } else { constituency.parse().unwrap_or(-1) },
        constituency_name: reading.cell(Column::ConstituencyName),
    };
    if !listed_on.is_empty() && typed.listed_on.is_none() {
        refusals.push(Refused::new("members-refusal-day-is-unreadable").on("listed_on"));
    }
    let party = normalised(&typed);
    refusals.extend(check_party(&party));
    let terms = match terms(reading, kinds, today) {
        Ok(terms) => terms,
        Err(refused) => {
            refusals.push(refused);
            None
        }
    };
    let cells = words::COLUMNS.map(|(column, relation)| (relation, reading.cell(column)));
    let words = words::read(&cells, words).unwrap_or_else(|wrong| {
        refusals.extend(wrong);
        Vec::new()
    });
    let line = reading.line.number;
    if refusals.is_empty() { Ok(Candidate { line, party, terms, words }) } else { Err(refusals) }
}

fn terms(
    reading: &Reading<'_>,
    kinds: &[MemberKind],
    today: Day,
) -> Result<Option<Terms>, Refused> {
    let (kind, joined) = (reading.cell(Column::MemberKind), reading.cell(Column::JoinedOn));
    if kind.is_empty() && joined.is_empty() {
        return Ok(None);
    }
    let lower = kind.to_lowercase();
    let fits = |known: &&MemberKind| known.kind == lower || known.name.to_lowercase() == lower;
    let unknown = || Refused::new("members-refusal-member-kind-is-unknown").on("kind");
    let kind = kinds.iter().find(fits).ok_or_else(unknown)?.kind.clone();
    let unreadable = || Refused::new("members-refusal-day-is-unreadable").on("joined_on");
    let joined_on =
        if joined.is_empty() { today } else { day_of(&joined).ok_or_else(unreadable)? };
    if joined_on > today.plus_days(crate::members::membership::rules::AHEAD_DAYS_MAX) {
        return Err(Refused::new("members-refusal-day-is-too-far").on("joined_on"));
    }
    let (condition, deviation) = (String::new(), String::new());
    Ok(Some(Terms { kind, joined_on, condition, evaluate_on: None, deviation }))
}

/// Spreadsheets take a number for a number: the nought that KvK numbers in the north begin with
/// is put back.
fn kvk_of(text: &str) -> String {
    let seven = text.len() == 7 && text.bytes().all(|byte| byte.is_ascii_digit());
    if seven { format!("0{text}") } else { text.to_owned() }
}

/// Who nothing is said of is an organisation.
fn kind_of(text: &str) -> String {
    let kind = match text.to_lowercase().as_str() {
        "" | "organisatie" | "organisation" | "organization" | "bedrijf" | "vereniging"
        | "stichting" => PartyKind::Organisation.word(),
        "persoon" | "person" | "inwoner" | "mens" => PartyKind::Person.word(),
        _ => return text.to_owned(),
    };
    kind.to_owned()
}

fn sector_of(text: &str) -> String {
    let sector = match text.to_lowercase().as_str() {
        "ondernemer" | "entrepreneurs" | "bedrijf" | "bedrijven" | "business" => {
            Sector::Entrepreneurs
        }
        "gemeente" | "government" | "overheden" => Sector::Government,
        "education" | "school" => Sector::Education,
        "research" | "kennis" => Sector::Research,
        "society" | "inwoners" | "bewoners" | "maatschappelijk" => Sector::Society,
        _ => return text.to_lowercase(),
    };
    sector.word().to_owned()
}

/// A day as people write it: `2021-09-30`, `30-9-2021`, `30/09/2021`.
fn day_of(text: &str) -> Option<Day> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let [one, two, three] = parts.as_slice() else { return None };
    let (year, month, day) = if one.len() == 4 { (one, two, three) } else { (three, two, one) };
    if year.len() != 4 {
        return None;
    }
    format!("{year}-{month:0>2}-{day:0>2}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in ["2021-09-30", "30-09-2021", "30-9-2021", "30/9/2021"] {
            assert_eq!(day_of(text).unwrap().to_string(), "2021-09-30", "{text}");
        }
        for text in ["", "31-2-2021", "vorig jaar", "30-9-21"] {
            assert_eq!(day_of(text), None, "{text}");
        }
    }
}
