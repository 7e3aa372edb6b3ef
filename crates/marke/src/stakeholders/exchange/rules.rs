//! What the lines of a table say.

use crate::error::{Error, Refused, Result};
use crate::members::Sector;
use crate::reading::{LINE_LENGTH_MAX, TITLE_LENGTH_MAX};
use crate::stakeholders::nominations::rules::plain;
use crate::stakeholders::sayings::rules::STAKE_MAX;
use crate::stakeholders::{New, StakeholderKind};
use crate::wishes::import::sheet::{self, Sheet, SheetRow};

/// No table has more lines.
pub const LINES_MAX: usize = 4_000;

/// A line of a table, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// On which line it stood.
    pub line: i64,
    /// The stakeholder.
    pub name: String,
    /// `organisation` or `group`.
    pub kind: StakeholderKind,
    /// Its sector; empty when not told.
    pub sector: String,
    /// The objective; empty for a line about the stakeholder alone.
    pub objective: String,
    /// From -4 to 4.
    pub position: Option<i64>,
    /// Who says so.
    pub source: String,
}

/// Where a column stands, by its names.
fn column(heading: &[String], names: &[&str]) -> Option<usize> {
    heading.iter().position(|cell| names.contains(&plain(cell).as_str()))
}

/// Reads a table or workbook; everything that is wrong is told at once, by line.
pub fn read(content: &[u8]) -> Result<Vec<Line>> {
    // A workbook is an archive, and begins as one.
    let sheet = if content.starts_with(b"PK") {
        sheet::read_workbook(content)?
    } else {
        sheet::read_csv(sheet::text(content)?)?
    };
    if sheet.rows.len() > LINES_MAX {
        let many = Refused::new("stakeholders-refusal-file-has-too-many-lines").on("file");
        return Err(many.with("max", LINES_MAX).into());
    }
    let columns = Columns::of(&sheet)?;
    let (mut lines, mut wrong) = (Vec::new(), Vec::new());
    for row in &sheet.rows {
        match columns.line(row) {
            Ok(line) => lines.push(line),
            Err(refused) => wrong.push(refused.on("file").with("line", row.line)),
        }
    }
    if wrong.is_empty() { Ok(lines) } else { Err(Error::Refused(wrong)) }
}

struct Columns {
    name: Option<usize>,
    kind: Option<usize>,
    sector: Option<usize>,
    objective: Option<usize>,
    position: Option<usize>,
    source: Option<usize>,
}

impl Columns {
    fn of(sheet: &Sheet) -> Result<Self> {
        let at = |names: &[&str]| column(&sheet.heading, names);
        let columns = Self {
            name: at(&["naam", "name", "belanghebbende", "stakeholder"]),
            kind: at(&["soort", "kind"]),
            sector: at(&["sector"]),
            objective: at(&["doel", "objective"]),
            position: at(&["standpunt", "position"]),
            source: at(&["bron", "source"]),
        };
        let none = || Refused::new("stakeholders-refusal-file-has-no-names").on("file");
        if columns.name.is_none() { Err(none().into()) } else { Ok(columns) }
    }

    fn line(&self, row: &SheetRow) -> Result<Line, Refused> {
        let wrong = |id: &'static str| Refused::new(id);
        let name = row.cell(self.name).trim().to_owned();
        if name.is_empty() || name.chars().count() > TITLE_LENGTH_MAX {
            return Err(wrong("stakeholders-refusal-line-has-no-name"));
        }
        let sector = row.cell(self.sector).trim().to_lowercase();
        if !sector.is_empty() && sector.parse::<Sector>().is_err() {
            return Err(wrong("stakeholders-refusal-line-has-unknown-sector"));
        }
        let kind = match plain(row.cell(self.kind)).as_str() {
            "groep" | "group" => StakeholderKind::Group,
            _ => StakeholderKind::Organisation,
        };
        let objective = row.cell(self.objective).trim().to_owned();
        if objective.chars().count() > TITLE_LENGTH_MAX {
            let long = wrong("stakeholders-refusal-line-has-long-objective");
            return Err(long.with("max", TITLE_LENGTH_MAX));
        }
        let typed = row.cell(self.position).trim().trim_start_matches(['\'', '+']);
        let position = typed.trim_end_matches(".0").parse::<i64>().ok();
        let position = position.filter(|value| (-STAKE_MAX..=STAKE_MAX).contains(value));
        if position.is_none() && !typed.is_empty() || position.is_some() == objective.is_empty() {
            return Err(wrong("stakeholders-refusal-line-has-no-position"));
        }
        let source: String = row.cell(self.source).chars().take(LINE_LENGTH_MAX).collect();
        if source.trim().is_empty() {
            return Err(wrong("stakeholders-refusal-line-has-no-source"));
        }
        Ok(Line { line: row.line, name, kind, sector, objective, position, source })
    }
}

/// Whether two names are the same but for capitals, marks and spaces.
pub fn same(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// A line as a new stakeholder: the party of the register with this name, or one from outside.
pub fn new(line: &Line, party: Option<String>) -> New {
    let outside = party.is_none();
    New {
        party: party.unwrap_or_default(),
        name: if outside { line.name.clone() } else { String::new() },
        kind: line.kind.to_string(),
        sector: line.sector.clone(),
        source: line.source.clone(),
        ..New::default()
    }
}
