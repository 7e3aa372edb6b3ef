//! Interests as a workbook for a spreadsheet.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::error::Result;
use crate::text::Language;

use super::Whole;

/// Stakeholders, objectives and positions, a sheet each. Texts are written as texts: no cell
/// becomes a formula.
pub fn workbook(whole: &Whole, language: Language) -> Result<Vec<u8>> {
    Ok(write(whole, language).map_err(anyhow::Error::from)?)
}

fn write(whole: &Whole, language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let t = |id: &str| language.t(&format!("stakeholders-column-{id}"));
    let parties = whole.stakeholders.iter().map(|one| {
        let off = one.off_at.map(|at| at.day().to_string()).unwrap_or_default();
        let off = [off, one.off_reason.clone()].join(" ").trim().to_owned();
        let (number, kind) = (one.number.to_string(), one.kind.to_string());
        vec![number, one.name.clone(), kind, one.sector.clone(), one.source.clone(), off]
    });
    let heading = ["number", "name", "kind", "sector", "source", "off"].map(t);
    sheet(&mut book, &language.t("stakeholders-title"), &heading, parties)?;
    let objectives = whole.objectives.iter().map(|one| {
        let retired = one.retired_at.map(|at| at.day().to_string()).unwrap_or_default();
        vec![one.number.to_string(), one.sentence.clone(), retired, one.retire_reason.clone()]
    });
    let heading = ["number", "objective", "off", "reason"].map(t);
    sheet(&mut book, &language.t("stakeholders-objectives"), &heading, objectives)?;
    let rows = whole.rows().into_iter().map(|row| {
        let position = row.position.map(|value| value.to_string()).unwrap_or_default();
        vec![row.name, row.kind, row.sector, row.objective, position, row.origin, row.source]
    });
    let columns = ["name", "kind", "sector", "objective", "position", "origin", "source"].map(t);
    sheet(&mut book, &language.t("stakeholders-positions"), &columns, rows)?;
    book.save_to_buffer()
}

fn sheet(
    book: &mut Workbook,
    name: &str,
    heading: &[String],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let sheet = book.add_worksheet();
    // A name of a sheet has 31 characters at most.
    sheet.set_name(name.chars().take(31).collect::<String>())?;
    for (place, heading) in (0..).zip(heading) {
        sheet.write_string_with_format(0, place, heading, &bold)?;
    }
    for (line, row) in (1..).zip(rows) {
        for (place, text) in (0..).zip(row) {
            sheet.write_string(line, place, text)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    Ok(())
}
