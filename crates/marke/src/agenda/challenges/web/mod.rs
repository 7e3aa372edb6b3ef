//! The pages of challenges: the list, one challenge, and the sheet to make and change it.

use crate::actor::Permission;
use crate::web::Routes;

use super::Sheet;

mod list;
mod sheet;
mod show;
mod work;

/// The pages of challenges.
pub fn routes() -> Routes {
    use Permission::{TakePart, WorkOnChallenges as Work};
    Routes::new()
        .get("/opgaven", TakePart, "The challenges, with filters.", list::list)
        .asks::<super::Filter>()
        .gives::<list::ListPage>()
        .gives_table()
        .get("/opgaven/nieuw", Work, "The form to make a challenge.", sheet::new)
        .asks::<Sheet>()
        .gives::<sheet::SheetPage>()
        .post("/opgaven", Work, "Makes a challenge out of wishes.", sheet::make)
        .takes::<Sheet>()
        .get(
            "/opgaven/{number}",
            TakePart,
            "One challenge, with all that belongs to it.",
            show::show,
        )
        .gives::<show::ShowPage>()
        .get("/opgaven/{number}/bewerken", Work, "The form to change a challenge.", sheet::change)
        .gives::<sheet::SheetPage>()
        .post("/opgaven/{number}/bewerken", Work, "Changes what a challenge says.", sheet::edit)
        .takes::<Sheet>()
        .get("/opgaven/{number}/werk", Work, "The forms to work on a challenge.", work::show)
        .gives::<work::WorkPage>()
        .post("/opgaven/{number}/tafel", Work, "Gives a party a seat at the table.", work::join)
        .takes::<work::Form>()
        .post("/opgaven/{number}/tafel/vertrek", Work, "A party leaves the table.", work::leave)
        .takes::<work::Form>()
        .post("/opgaven/{number}/wensen", Work, "Adds a wish to a challenge.", work::link)
        .takes::<work::Form>()
        .post("/opgaven/{number}/wensen/los", Work, "Takes a wish off a challenge.", work::unlink)
        .takes::<work::Form>()
        .post("/opgaven/{number}/voortgang", Work, "Writes down what was done.", work::progress)
        .takes::<work::Form>()
        .post("/opgaven/{number}/sluiten", Work, "Ends a challenge, with a reason.", work::close)
        .takes::<work::Form>()
        .and(super::parts::web::routes())
}
