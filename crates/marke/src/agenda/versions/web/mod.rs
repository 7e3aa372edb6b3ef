//! The pages of the agenda: the document, what changed in it, and the forms to write it.

use crate::actor::Permission;
use crate::web::Routes;

use super::Adoption;
use super::paragraphs::Draft;

mod document;
mod list;
mod work;

/// The pages of versions.
pub fn routes() -> Routes {
    use Permission::{AdoptAgenda as Adopt, DraftAgenda as Write, TakePart};
    Routes::new()
        .get("/agenda", TakePart, "The agenda in force.", document::in_force)
        .gives::<document::DocumentPage>()
        .gives::<document::EmptyPage>()
        .post("/agenda", Write, "Begins a new version.", work::draft)
        .takes::<work::Form>()
        .get("/agenda/versies", TakePart, "Every version.", list::list)
        .gives::<list::ListPage>()
        .gives_table()
        .get("/agenda/feed.atom", TakePart, "The adopted versions as an Atom feed.", list::feed)
        .gives_only("application/atom+xml")
        .get("/agenda/{number}", TakePart, "One version as a document.", document::show)
        .gives::<document::DocumentPage>()
        .get("/agenda/{number}/verschil", TakePart, "What changed.", document::difference)
        .gives::<document::DifferencePage>()
        .get("/agenda/{number}/tekst", TakePart, "The text of which the hash is.", document::text)
        .gives_only("text/plain")
        .post("/agenda/{number}/reacties", TakePart, "Comments on a paragraph.", document::say)
        .takes::<document::Form>()
        .post("/agenda/{number}/reacties/antwoord", Write, "Answers a comment.", document::answer)
        .takes::<document::Form>()
        .post("/agenda/{number}/reacties/verbergen", Write, "Hides a comment.", document::hide)
        .takes::<document::Form>()
        .get("/agenda/{number}/werk", Write, "The forms to write a version.", work::show)
        .gives::<work::WorkPage>()
        .post("/agenda/{number}/titel", Write, "Gives a version another title.", work::retitle)
        .takes::<work::Form>()
        .post("/agenda/{number}/inspraak", Write, "Opens the consultation.", work::consult)
        .takes::<work::Form>()
        .post("/agenda/{number}/opgaven", Write, "Puts a challenge on the agenda.", work::put_on)
        .takes::<Draft>()
        .get("/agenda/{number}/alinea", Write, "The form to write a paragraph.", work::paragraph)
        .asks::<Draft>()
        .gives::<work::ParagraphPage>()
        .post("/agenda/{number}/alinea", Write, "Adds or changes a paragraph.", work::write)
        .takes::<Draft>()
        .post("/agenda/{number}/alinea/plaats", Write, "Moves a paragraph.", work::shift)
        .takes::<work::Form>()
        .post("/agenda/{number}/alinea/schrappen", Write, "Leaves it out.", work::leave_out)
        .takes::<work::Form>()
        .get("/agenda/{number}/vaststellen", Adopt, "The form to adopt.", work::adoption)
        .gives::<work::AdoptPage>()
        .post("/agenda/{number}/vaststellen", Adopt, "Records the adoption.", work::adopt)
        .takes::<Adoption>()
}
