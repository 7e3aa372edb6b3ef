//! The pages that show what a conversation shows.

use crate::actor::Permission;
use crate::web::Routes;

mod data;
mod page;
mod picture;
mod screen;
mod stream;
mod told;

pub use picture::map_svg;

/// The pages of results.
pub fn routes() -> Routes {
    use Permission::TakePart;
    Routes::new()
        .get(
            "/gesprekken/{number}/uitkomst",
            TakePart,
            "Where people agree, where they differ, and how sure that is.",
            page::show,
        )
        .gives::<page::ResultPage>()
        .gives_table()
        .get(
            "/gesprekken/{number}/uitkomst/tabel.xlsx",
            TakePart,
            "The figures of every statement as a workbook.",
            data::workbook,
        )
        .gives_only("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .get(
            "/gesprekken/{number}/uitkomst/kaart.svg",
            TakePart,
            "The map of opinions as a picture for other sites.",
            picture::map,
        )
        .gives_only("image/svg+xml")
        .get(
            "/gesprekken/{number}/uitkomst/lijst.svg",
            TakePart,
            "Common ground and contradictions as a picture for other sites.",
            picture::list,
        )
        .gives_only("image/svg+xml")
        .get(
            "/gesprekken/{number}/uitkomst/stroom",
            TakePart,
            "Tells when there is a new result (server-sent events).",
            stream::stream,
        )
        .gives_only("text/event-stream")
        .get(
            "/gesprekken/{number}/scherm",
            TakePart,
            "The result on a large screen, for an evening together.",
            screen::show,
        )
        .gives::<screen::ScreenPage>()
}
