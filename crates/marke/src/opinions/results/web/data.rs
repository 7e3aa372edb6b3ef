//! The figures as a workbook, with what each group and each sector said.

use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use crate::opinions::conversations;
use crate::opinions::results::{self, Figures};
use crate::web::number;
use crate::web::{Call, Reply};

use super::page::texts;
use super::told::{Among, Side, Teller};

pub(super) async fn workbook(call: Call, path: Path<String>) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let conversation = conversations::seen_by(conn, &call.actor, number(path)?).await?;
    let shown = results::shown(conn, &call.coop, &conversation).await?;
    let figures = shown.map(|shown| shown.figures.clone()).unwrap_or_default();
    let texts = texts(conn, &conversation).await?;
    let teller = Teller { figures: &figures, texts: &texts, language: call.language };
    let bytes = write(&teller, &figures).map_err(anyhow::Error::from)?;
    let name = format!("attachment; filename=\"gesprek-{}.xlsx\"", conversation.number);
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    let headers = [(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

/// One line for each statement and side. Texts are written as texts: no cell becomes a formula.
fn write(teller: &Teller<'_>, figures: &Figures) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = workbook.add_worksheet();
    let t = |id: &str| teller.language.t(id);
    sheet.set_name(t("opinions-result"))?;
    let headings = ["number", "text", "side", "agree", "pass", "disagree", "answers"];
    for (place, heading) in (0..).zip(headings) {
        let heading = t(&format!("opinions-column-{heading}"));
        sheet.write_string_with_format(0, place, heading, &bold)?;
    }
    let mut line = 1;
    for row in &figures.statements {
        let everyone = Side { name: t("opinions-everyone"), shares: row.everyone };
        let groups = teller.sides(Among::Groups, Some(row));
        let sectors = teller.sides(Among::Sectors, Some(row));
        for side in [vec![everyone], groups, sectors].concat() {
            sheet.write_number(line, 0, row.number as f64)?;
            sheet.write_string(line, 1, teller.text(row.number))?;
            sheet.write_string(line, 2, &side.name)?;
            if let Some(shares) = side.shares {
                let cells = [shares.agree, shares.pass, shares.disagree, shares.answers];
                for (place, value) in (3..).zip(cells) {
                    sheet.write_number(line, place, value as f64)?;
                }
            }
            line += 1;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofit();
    workbook.save_to_buffer()
}
