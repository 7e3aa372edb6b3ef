//! Tables that people send: CSV and workbooks, as rows of text with the line they stood on.

use std::io::{self, Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use zip::ZipArchive;

use crate::error::Refused;

/// The largest collection, in bytes.
pub const SIZE_MAX: usize = 20 * 1_024 * 1_024;

/// The most rows of a collection.
pub const ROWS_MAX: usize = 50_000;

/// The most columns that are looked at.
const COLUMNS_MAX: usize = 60;

/// The longest cell, in bytes: no wish is that long.
const CELL_MAX: usize = 100_000;

/// What a workbook may be when unpacked, in bytes.
const UNPACKED_MAX: u64 = 150 * 1_024 * 1_024;

/// A table with a heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The names of its columns.
    pub heading: Vec<String>,
    /// Its rows, without the empty ones.
    pub rows: Vec<SheetRow>,
}

/// One row, and the line it begins on, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// The line.
    pub line: i64,
    /// Its cells.
    pub cells: Vec<String>,
}

impl SheetRow {
    /// A cell; one that is not there is empty.
    pub fn cell(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.cells.get(column)).map_or("", String::as_str)
    }
}

/// The text of a file, if it is one.
pub fn text(bytes: &[u8]) -> Result<&str, Refused> {
    if bytes.len() > SIZE_MAX {
        return Err(too_large());
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = good.split(|byte| *byte == b'\n').count();
        refused("wishes-refusal-collection-is-not-text").with("line", line)
    })?;
    if text.contains('\0') {
        return Err(refused("wishes-refusal-collection-is-not-text").with("line", 1));
    }
    if text.trim().is_empty() {
        return Err(refused("wishes-refusal-collection-is-empty"));
    }
    Ok(text)
}

/// Reads CSV; the mark between cells is the one that the heading has most of.
pub fn read_csv(text: &str) -> Result<Sheet, Refused> {
    let first = text.lines().next().unwrap_or_default();
    let count = |mark: &u8| first.bytes().filter(|byte| byte == mark).count();
    let mark = [b',', b';', b'\t'].into_iter().max_by_key(count).unwrap_or(b',');
    read_marked(text, mark, 0)
}

/// Reads a table whose cells are separated by `mark`, of which the heading stands after
/// `lines_before` lines of its file.
pub fn read_marked(text: &str, mark: u8, lines_before: i64) -> Result<Sheet, Refused> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(mark)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut sheet = Sheet::default();
    for record in reader.records() {
        let record = record.map_err(|_| not_a_table())?;
        let line = record.position().map_or(0, csv::Position::line);
        let line = i64::try_from(line).unwrap_or(i64::MAX).saturating_add(lines_before);
        if record.iter().any(|cell| cell.len() > CELL_MAX) {
            return Err(refused("wishes-refusal-collection-has-endless-line").with("line", line));
        }
        let cells = record.iter().take(COLUMNS_MAX).map(|cell| cell.trim().to_owned());
        sheet.add(line, cells.collect())?;
    }
    sheet.checked()
}

/// Reads the first sheet of a workbook (`xlsx`).
pub fn read_workbook(bytes: &[u8]) -> Result<Sheet, Refused> {
    if bytes.len() > SIZE_MAX {
        return Err(too_large());
    }
    refuse_bombs(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| not_a_workbook())?;
    let name = book.sheet_names().first().cloned().ok_or_else(not_a_workbook)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| not_a_workbook())?;
    let mut sheet = Sheet::default();
    let mut row: (u32, Vec<String>) = (0, Vec::new());
    // Cell by cell: a table with one cell at its far corner takes no more room than one cell.
    while let Some(cell) = cells.next_cell().map_err(|_| not_a_workbook())? {
        let (number, column) = cell.get_position();
        if number != row.0 {
            let (before, cells) = std::mem::replace(&mut row, (number, Vec::new()));
            sheet.add(i64::from(before) + 1, cells)?;
        }
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        let value = Data::from(cell.get_value().clone()).to_string();
        if column >= COLUMNS_MAX || value.trim().is_empty() {
            continue;
        }
        if value.len() > CELL_MAX {
            let line = i64::from(number) + 1;
            return Err(refused("wishes-refusal-collection-has-endless-line").with("line", line));
        }
        if row.1.len() <= column {
            row.1.resize(column + 1, String::new());
        }
        if let Some(place) = row.1.get_mut(column) {
            value.trim().clone_into(place);
        }
    }
    sheet.add(i64::from(row.0) + 1, row.1)?;
    sheet.checked()
}

/// Unpacks everything into nothing, to see how large it is: what the file says of itself is not
/// believed.
fn refuse_bombs(bytes: &[u8]) -> Result<(), Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| not_a_workbook())?;
    let mut left = UNPACKED_MAX;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| not_a_workbook())?;
        let size = io::copy(&mut part.take(left + 1), &mut io::sink());
        let size = size.map_err(|_| not_a_workbook())?;
        left = left.checked_sub(size).ok_or_else(too_large)?;
    }
    Ok(())
}

impl Sheet {
    fn add(&mut self, line: i64, cells: Vec<String>) -> Result<(), Refused> {
        if cells.iter().all(String::is_empty) {
            return Ok(());
        }
        if self.heading.is_empty() {
            self.heading = cells;
            return Ok(());
        }
        if self.rows.len() == ROWS_MAX {
            return Err(
                refused("wishes-refusal-collection-has-too-many-rows").with("max", ROWS_MAX)
            );
        }
        self.rows.push(SheetRow { line, cells });
        Ok(())
    }

    fn checked(self) -> Result<Self, Refused> {
        if self.rows.is_empty() {
            return Err(refused("wishes-refusal-collection-is-empty"));
        }
        Ok(self)
    }
}

/// The refusal of a file that is no table of the kind that was said.
pub fn not_a_table() -> Refused {
    refused("wishes-refusal-collection-is-not-a-table")
}

fn not_a_workbook() -> Refused {
    refused("wishes-refusal-collection-is-not-a-workbook")
}

/// The refusal of a file that is too large.
pub fn too_large() -> Refused {
    refused("wishes-refusal-collection-is-too-large").with("max", SIZE_MAX / (1_024 * 1_024))
}

fn refused(id: &'static str) -> Refused {
    Refused::new(id).on("file")
}
