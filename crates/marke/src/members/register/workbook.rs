//! The register as a workbook for a spreadsheet.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::error::Result;
use crate::text::Language;

use super::Row;

/// What the columns are called, in order; the same words as in an import.
const COLUMNS: &[&str] = &[
    "number",
    "member-number",
    "name",
    "kind",
    "sector",
    "member-kind",
    "joined-on",
    "ends-on",
    "street",
    "house-number",
    "postcode",
    "village",
    "mail",
    "phone",
    "website",
    "kvk",
    "rsin",
    "constituency",
    "constituency-name",
    "listed-on",
];

/// Rows as a workbook. Texts are written as texts: no cell becomes a formula.
pub(super) fn of(rows: &[Row], language: Language) -> Result<Vec<u8>> {
    Ok(write(rows, language).map_err(anyhow::Error::from)?)
}

fn write(rows: &[Row], language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = workbook.add_worksheet();
    sheet.set_name(language.t("members-register-sheet"))?;
    for (place, column) in (0..).zip(COLUMNS) {
        let heading = language.t(&format!("members-column-{column}"));
        sheet.write_string_with_format(0, place, heading, &bold)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (place, text) in (0..).zip(cells(row)) {
            sheet.write_string(line, place, text)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    workbook.save_to_buffer()
}

fn cells(row: &Row) -> [String; 20] {
    let day = |day: Option<crate::clock::Day>| day.map(|day| day.to_string()).unwrap_or_default();
    [
        row.number.to_string(),
        row.member_number.map(|number| number.to_string()).unwrap_or_default(),
        row.name.clone(),
        row.kind.clone(),
        row.sector.clone(),
        row.member_kind.clone(),
        day(row.joined_on),
        day(row.ends_on),
        row.street.clone(),
        row.house_number.clone(),
        row.postcode.clone(),
        row.village.clone(),
        row.mail.clone(),
        row.phone.clone(),
        row.website.clone(),
        row.kvk.clone(),
        row.rsin.clone(),
        row.constituency.to_string(),
        row.constituency_name.clone(),
        day(row.listed_on),
    ]
}
