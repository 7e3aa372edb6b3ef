//! The pages of the agenda, put together from its parts.

use crate::agenda::challenges::Stage;
use crate::agenda::rules::Table;
use crate::agenda::{ambitions, challenges, versions};
use crate::members::Sector;
use crate::text::Language;
use crate::web::Routes;

/// The pages of this slice.
pub fn routes() -> Routes {
    challenges::web::routes().and(ambitions::web::routes()).and(versions::web::routes())
}

/// Who sits at a table, in a sentence.
pub(super) fn table_in_words(table: &Table, language: Language) -> String {
    match (table.present.is_empty(), table.missing.is_empty()) {
        (true, _) => language.t("agenda-table-empty"),
        (_, true) => language.t("agenda-table-complete"),
        (false, false) => {
            let facts = [
                ("present", table.present.len().to_string()),
                ("missing", language.row(&sectors(&table.missing, language))),
                ("count", table.missing.len().to_string()),
            ];
            language.with_all("agenda-table-in-words", &facts)
        }
    }
}

/// Sectors by the names that people read.
pub(super) fn sectors(sectors: &[Sector], language: Language) -> Vec<String> {
    sectors.iter().map(|sector| language.t(&format!("agenda-sector-{sector}"))).collect()
}

/// A stage as it is written in a table.
pub(super) fn stage(stage: Stage, language: Language) -> String {
    language.t(&format!("agenda-stage-{stage}"))
}
