//! The pages of themes and of the inbox.

use crate::actor::Permission;
use crate::web::Routes;

use super::triage;

mod form;
mod overview;
mod page;

/// The pages of this slice.
pub fn routes() -> Routes {
    use Permission::{KeepThemes, TakePart};
    Routes::new()
        .get("/themas", TakePart, "The themes of the area.", overview::show)
        .gives::<overview::OverviewPage>()
        .gives_table()
        .post("/themas", KeepThemes, "Makes a theme.", form::make)
        .takes::<form::Form>()
        .get("/themas/nieuw", KeepThemes, "The form to make a theme.", form::new)
        .asks::<form::Form>()
        .gives::<form::NewPage>()
        .get("/themas/{number}", TakePart, "One theme, as a chain with its wishes.", page::show)
        .gives::<page::ThemePage>()
        .post("/themas/{number}", KeepThemes, "Describes a theme anew.", form::change)
        .takes::<form::Form>()
        .get(
            "/themas/{number}/beheer",
            KeepThemes,
            "The forms to change, hand over or close a theme.",
            form::edit,
        )
        .gives::<form::EditPage>()
        .post("/themas/{number}/promotor", KeepThemes, "Says who pulls a theme.", form::appoint)
        .takes::<form::AppointForm>()
        .post("/themas/{number}/sluiting", KeepThemes, "Closes a theme.", form::close)
        .takes::<form::CloseForm>()
        .and(triage::web::routes())
}
