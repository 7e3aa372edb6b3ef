//! What the rows of a collection are as wishes: a pure function of the file.

use std::collections::BTreeMap;

use crate::error::Refused;
use crate::wishes::rules::{self, TITLE_LENGTH_MAX};
use crate::wishes::{Channel, NewWish, WishKind};

use super::sheet::{self, Sheet, SheetRow};
use super::{Columns, Line, Source};

/// Where the projects of a Pabulib file begin and end.
const PROJECTS: &str = "PROJECTS";
const VOTES: &str = "VOTES";

/// A collection, read.
#[derive(Clone, Debug, Default)]
pub struct Collection {
    /// Its wishes, each with the line it stood on.
    pub wishes: Vec<(i64, NewWish)>,
    /// Rows that are left out, and why.
    pub skipped: Vec<Line>,
    /// Rows that are wrong, and why.
    pub problems: Vec<Line>,
    /// How many votes the file has; they are not brought in.
    pub votes: i64,
}

/// Reads a collection. What is wrong with the file as a whole refuses it; what is wrong with a
/// row is told with its line.
pub fn read(source: Source, bytes: &[u8], columns: &Columns) -> Result<Collection, Refused> {
    let mut collection = match source {
        Source::Table | Source::Workbook => {
            let sheet = sheet_of(source, bytes)?;
            from_sheet(&sheet, &columns.or_guessed(&sheet.heading))?
        }
        Source::Pabulib => from_pabulib(sheet::text(bytes)?)?,
        Source::Polis => from_polis(&sheet::read_csv(sheet::text(bytes)?)?)?,
    };
    leave_out_twice(&mut collection);
    Ok(collection)
}

/// The table in a CSV file or workbook.
pub fn sheet_of(source: Source, bytes: &[u8]) -> Result<Sheet, Refused> {
    match source {
        Source::Workbook => sheet::read_workbook(bytes),
        Source::Table | Source::Pabulib | Source::Polis => sheet::read_csv(sheet::text(bytes)?),
    }
}

fn from_sheet(sheet: &Sheet, columns: &Columns) -> Result<Collection, Refused> {
    if columns.title.is_none() {
        return Err(Refused::new("wishes-refusal-collection-has-no-title-column").on("title"));
    }
    let mut collection = Collection::default();
    for row in &sheet.rows {
        let mut wrong = Vec::new();
        let wish = wish_of(row, columns, &mut wrong);
        collection.take(row.line, wish, wrong);
    }
    Ok(collection)
}

fn wish_of(row: &SheetRow, columns: &Columns, wrong: &mut Vec<Refused>) -> NewWish {
    let kind = row.cell(columns.kind).to_lowercase();
    let kind = match kind.as_str() {
        "" => None,
        "vraag" | "question" => Some(WishKind::Question),
        "wens" | "wish" => Some(WishKind::Wish),
        "aanbod" | "offer" => Some(WishKind::Offer),
        _ => {
            wrong.push(rules::unknown_choice("kind"));
            None
        }
    };
    let (longitude, latitude) = (row.cell(columns.longitude), row.cell(columns.latitude));
    let degrees = |text: &str| text.replace(',', ".").parse::<f64>().ok();
    let point = degrees(longitude).zip(degrees(latitude));
    if point.is_none() && !(longitude.is_empty() && latitude.is_empty()) {
        wrong.push(rules::elsewhere());
    }
    NewWish {
        kind,
        village: row.cell(columns.village).to_owned(),
        sector: row.cell(columns.sector).to_lowercase(),
        point,
        ..fitted(row.cell(columns.title), row.cell(columns.body))
    }
}

/// The projects of a Pabulib file (pabulib.org/format): sections with a table each, separated by
/// semicolons. Only the projects are brought in.
fn from_pabulib(text: &str) -> Result<Collection, Refused> {
    let mut offset = 0;
    let (mut projects, mut votes, mut lines_before) = (None, None, 0_i64);
    for line in text.split_inclusive('\n') {
        match line.trim() {
            PROJECTS if projects.is_none() => projects = Some(offset + line.len()),
            VOTES if projects.is_some() && votes.is_none() => votes = Some((offset, line.len())),
            _ => {}
        }
        offset += line.len();
        lines_before += i64::from(projects.is_none_or(|start| start == offset));
    }
    let start = projects.ok_or_else(sheet::not_a_table)?;
    let (end, heading) = votes.unwrap_or((text.len(), 0));
    let sheet = sheet::read_marked(text.get(start..end).unwrap_or_default(), b';', lines_before)?;
    let column = |name: &str| sheet.heading.iter().position(|known| known == name);
    let columns = Columns {
        title: column("name"),
        body: column("description"),
        longitude: column("longitude"),
        latitude: column("latitude"),
        ..Columns::default()
    };
    let mut collection = from_sheet(&sheet, &columns)?;
    let ballots = text.get(end + heading..).unwrap_or_default().lines();
    let ballots = ballots.filter(|line| !line.trim().is_empty()).count();
    collection.votes = i64::try_from(ballots.saturating_sub(1)).unwrap_or(i64::MAX);
    Ok(collection)
}

/// The comments of a Polis export; those that its moderators refused (-1) are left out.
fn from_polis(sheet: &Sheet) -> Result<Collection, Refused> {
    let column = |name: &str| sheet.heading.iter().position(|known| known == name);
    let (body, moderated) = (column("comment-body"), column("moderated"));
    if body.is_none() {
        return Err(sheet::not_a_table());
    }
    let (agrees, disagrees) = (column("agrees"), column("disagrees"));
    let mut collection = Collection::default();
    for row in &sheet.rows {
        let cast = |column| row.cell(column).parse::<i64>().unwrap_or(0).max(0);
        let votes = cast(agrees).saturating_add(cast(disagrees));
        collection.votes = collection.votes.saturating_add(votes);
        if row.cell(moderated) == "-1" {
            collection.skip(row.line, Refused::new("wishes-import-skipped-moderated"));
        } else {
            collection.take(row.line, fitted(row.cell(body), ""), Vec::new());
        }
    }
    Ok(collection)
}

impl Collection {
    fn take(&mut self, line: i64, wish: NewWish, wrong: Vec<Refused>) {
        let mut problems = wrong;
        problems.extend(rules::submit(&wish));
        if problems.is_empty() {
            self.wishes.push((line, wish));
        } else {
            self.problems.extend(problems.into_iter().map(|what| Line { line, what }));
        }
    }

    fn skip(&mut self, line: i64, what: Refused) {
        self.skipped.push(Line { line, what });
    }
}

/// A wish whose title fits: a long one is cut at a word, and stands whole above the text.
fn fitted(title: &str, body: &str) -> NewWish {
    let one_line = title.split_whitespace().collect::<Vec<_>>().join(" ");
    let wish = NewWish { channel: Some(Channel::Import), ..NewWish::default() };
    if one_line.chars().count() <= TITLE_LENGTH_MAX {
        return NewWish { title: one_line, body: body.to_owned(), ..wish };
    }
    let most: String = one_line.chars().take(TITLE_LENGTH_MAX - 1).collect();
    let at_word = most.rsplit_once(' ').map_or(most.as_str(), |(words, _)| words);
    let body = if body.is_empty() { one_line.clone() } else { format!("{one_line}\n\n{body}") };
    NewWish { title: format!("{at_word}…"), body, ..wish }
}

/// Of rows that say the same, the first is kept.
fn leave_out_twice(collection: &mut Collection) {
    let mut seen: BTreeMap<(String, String), i64> = BTreeMap::new();
    let skipped = &mut collection.skipped;
    collection.wishes.retain(|(line, wish)| {
        let key = (wish.title.clone(), wish.body.clone());
        let first = *seen.entry(key).or_insert(*line);
        if first != *line {
            let what = Refused::new("wishes-import-skipped-twice").with("first", first);
            skipped.push(Line { line: *line, what });
        }
        first == *line
    });
    skipped.sort_by_key(|skipped| skipped.line);
}
