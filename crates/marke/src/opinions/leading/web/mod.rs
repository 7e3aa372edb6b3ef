//! The pages on which conversations are found, prepared and led.

use crate::actor::Permission;
use crate::opinions::conversations::Sheet;
use crate::web::Routes;

mod invitations;
mod lead;
mod list;
mod sheet;
mod show;

/// The pages on which conversations are found, prepared and led.
pub fn routes() -> Routes {
    use Permission::{LeadConversations as Lead, TakePart};
    Routes::new()
        .get("/gesprekken", TakePart, "The conversations, running ones first.", list::list)
        .gives::<list::ListPage>()
        .gives_table()
        .get("/gesprekken/nieuw", Lead, "The form to begin a conversation.", sheet::new)
        .asks::<Sheet>()
        .gives::<sheet::SheetPage>()
        .post("/gesprekken", Lead, "Begins a conversation, as a draft.", sheet::begin)
        .takes::<Sheet>()
        .get(
            "/gesprekken/{number}/bewerken",
            Lead,
            "The form to change a conversation.",
            sheet::change,
        )
        .gives::<sheet::SheetPage>()
        .post(
            "/gesprekken/{number}/bewerken",
            Lead,
            "Changes what a conversation says.",
            sheet::edit,
        )
        .takes::<Sheet>()
        .get(
            "/gesprekken/{number}/beheer",
            Lead,
            "All that is needed to lead a conversation.",
            show::show,
        )
        .asks::<show::Asked>()
        .gives::<show::LeadPage>()
        .post("/gesprekken/{number}/opening", Lead, "Opens a conversation.", lead::open)
        .post("/gesprekken/{number}/sluiting", Lead, "Closes a conversation.", lead::close)
        .takes::<lead::CloseForm>()
        .post(
            "/gesprekken/{number}/stellingen",
            Lead,
            "Adds a statement, or makes one from a wish.",
            lead::add,
        )
        .takes::<lead::StatementForm>()
        .post("/stellingen/{number}/oordeel", Lead, "Decides about a statement.", lead::judge)
        .takes::<lead::VerdictForm>()
        .post(
            "/stellingen/{number}/tekst",
            Lead,
            "Puts a statement into other words, or translates it.",
            lead::edit,
        )
        .takes::<lead::TextForm>()
        .post(
            "/gesprekken/{number}/uitnodigingen",
            Lead,
            "Makes links that let people take part; they are shown once.",
            invitations::make,
        )
        .takes::<invitations::CountForm>()
        .gives::<invitations::LinksPage>()
}
