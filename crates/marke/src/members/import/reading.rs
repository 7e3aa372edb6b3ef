//! Reading a file that somebody sent: a workbook or separated text, within limits.
//!
//! A workbook is a zip: it is unpacked once, counting, before anything else reads it. Cells are
//! read one by one, so that a far-away cell costs nothing.

use std::io::{Cursor, Read};

use calamine::{Data, DataRef, Reader, Xlsx};
use encoding_rs::{Encoding, WINDOWS_1252};
use serde::{Deserialize, Serialize};

use crate::error::{Refused, Result};
use crate::members::rules::clean;

/// A table has no more lines than this.
pub(super) const ROWS_MAX: usize = 5_000;

/// A table has no more columns than this.
pub(super) const COLUMNS_MAX: usize = 60;

/// A cell is no longer than this, in characters.
pub(super) const CELL_LENGTH_MAX: usize = 1_000;

/// A workbook unpacks to no more than this, in bytes.
const UNPACKED_SIZE_MAX: u64 = 20 * 1_024 * 1_024;

/// A workbook has no more parts than this.
const PARTS_MAX: usize = 500;

/// One line of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    /// Its cells.
    pub cells: Vec<String>,
}

/// A table: a heading and lines.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Table {
    /// The headings of its columns.
    pub headings: Vec<String>,
    /// Its lines, without empty ones.
    pub lines: Vec<Line>,
}

/// Reads a file: a workbook if it begins like one, otherwise separated text.
pub(super) fn table(content: &[u8]) -> Result<Table> {
    let lines = if content.starts_with(b"PK") { workbook(content)? } else { text(content)? };
    let mut lines = lines.into_iter().filter(|line| line.cells.iter().any(|cell| !cell.is_empty()));
    let headings = lines.next().map(|line| line.cells).unwrap_or_default();
    let lines: Vec<Line> = lines.collect();
    if headings.is_empty() || lines.is_empty() {
        return refuse("members-refusal-file-is-empty", None);
    }
    let width = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0);
    if width > COLUMNS_MAX || headings.len() > COLUMNS_MAX {
        return refuse("members-refusal-file-is-too-wide", Some(COLUMNS_MAX));
    }
    let mut headings = headings;
    headings.resize(width.max(headings.len()), String::new());
    Ok(Table { headings, lines })
}

fn refuse<T>(id: &'static str, max: Option<usize>) -> Result<T> {
    let refused = Refused::new(id).on("file");
    Err(match max {
        Some(max) => refused.with("max", max).into(),
        None => refused.into(),
    })
}

fn workbook(content: &[u8]) -> Result<Vec<Line>> {
    if !unpacks_within(content, UNPACKED_SIZE_MAX) {
        return refuse("members-refusal-file-is-unreadable", None);
    }
    match first_sheet(content) {
        Ok(Some(lines)) => Ok(lines),
        Ok(None) => refuse("members-refusal-file-has-too-much", Some(ROWS_MAX)),
        Err(_) => refuse("members-refusal-file-is-unreadable", None),
    }
}

/// Unpacks every part of a zip, keeping nothing, and counts what comes out: what a zip says of
/// its own size is not to be trusted.
fn unpacks_within(content: &[u8], max: u64) -> bool {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(content)) else { return false };
    let (mut left, mut sink) = (max, [0; 16_384]);
    if archive.len() > PARTS_MAX {
        return false;
    }
    for place in 0..archive.len() {
        let Ok(mut part) = archive.by_index(place) else { return false };
        loop {
            let Ok(count) = part.read(&mut sink) else { return false };
            let Some(rest) = left.checked_sub(count as u64) else { return false };
            left = rest;
            if count == 0 {
                break;
            }
        }
    }
    true
}

/// The lines of the first sheet; nothing when it is larger than a table may be.
fn first_sheet(content: &[u8]) -> Result<Option<Vec<Line>>, calamine::XlsxError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(content))?;
    let Some(name) = workbook.sheet_names().first().cloned() else { return Ok(Some(Vec::new())) };
    let mut reader = workbook.worksheet_cells_reader(&name)?;
    let mut lines: Vec<Line> = Vec::new();
    while let Some(cell) = reader.next_cell()? {
        let (row, column) = cell.get_position();
        let (row, column) = (row as usize, column as usize);
        let text = cell_text(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if lines.len() > ROWS_MAX || column >= COLUMNS_MAX {
            return Ok(None);
        }
        if lines.last().is_none_or(|line| line.number != row + 1) {
            lines.push(Line { number: row + 1, cells: Vec::new() });
        }
        if let Some(line) = lines.last_mut() {
            if line.cells.len() <= column {
                line.cells.resize(column + 1, String::new());
            }
            if let Some(place) = line.cells.get_mut(column) {
                *place = text;
            }
        }
    }
    Ok(Some(lines))
}

/// What a cell shows. Of a formula that is the value it had when the workbook was saved.
fn cell_text(value: &DataRef<'_>) -> String {
    let text = match value {
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        other => Data::from(other.clone()).to_string(),
    };
    cell(&text)
}

/// A cell as it is kept: no longer than it may be, plus one, so that the rules can tell.
fn cell(text: &str) -> String {
    clean(&text.chars().take(CELL_LENGTH_MAX + 1).collect::<String>())
}

fn text(content: &[u8]) -> Result<Vec<Line>> {
    let text = decoded(content);
    if text.contains('\0') {
        return refuse("members-refusal-file-is-unreadable", None);
    }
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(&text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut lines, mut record) = (Vec::new(), csv::StringRecord::new());
    while let Ok(true) = reader.read_record(&mut record) {
        if lines.len() > ROWS_MAX {
            return refuse("members-refusal-file-has-too-much", Some(ROWS_MAX));
        }
        if record.len() > COLUMNS_MAX {
            return refuse("members-refusal-file-is-too-wide", Some(COLUMNS_MAX));
        }
        let number = record.position().map_or(0, csv::Position::line);
        let number = usize::try_from(number).unwrap_or(0);
        lines.push(Line { number, cells: record.iter().map(cell).collect() });
    }
    Ok(lines)
}

/// The text in the encoding that its first bytes name; otherwise UTF-8, or, where it is not
/// that, what older spreadsheets write.
fn decoded(content: &[u8]) -> String {
    if let Some((encoding, length)) = Encoding::for_bom(content) {
        let rest = content.get(length..).unwrap_or_default();
        return encoding.decode_without_bom_handling(rest).0.into_owned();
    }
    match std::str::from_utf8(content) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(content).0.into_owned(),
    }
}

/// The mark that occurs most in the first line, outside quotes.
fn delimiter(text: &str) -> u8 {
    let (mut quoted, mut counts) = (false, [(b';', 0), (b',', 0), (b'\t', 0)]);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => {
                for (mark, count) in &mut counts {
                    *count += usize::from(*mark == byte);
                }
            }
        }
    }
    let most = counts.iter().max_by_key(|(mark, count)| (*count, *mark == b';'));
    most.map_or(b';', |(mark, _)| *mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_between_cells_and_the_letters_are_found_out() {
        let dutch = table("naam;plaats\r\n\"Jansen; zn\";Veendam\r\n".as_bytes()).unwrap();
        assert_eq!(dutch.lines[0].cells, ["Jansen; zn", "Veendam"]);
        let english = table(b"name,village\nCaf\xe9,Emmen\n").unwrap();
        assert_eq!(english.lines[0].cells, ["Café", "Emmen"]);
        let marked = table("\u{feff}naam\tplaats\nCafé\tEmmen\n".as_bytes()).unwrap();
        assert_eq!(marked.headings, ["naam", "plaats"]);
        assert_eq!(marked.lines[0].number, 2);
    }
}
