//! The pages of the board: the list, one thing with its calendar, and the forms of who lends it.

use crate::actor::Permission::{ShareThings, TakePart};
use crate::web::Routes;

mod board;
mod keep;
mod show;

use show::ThingPage;
pub(super) use show::page;

/// The pages of the board.
pub fn routes() -> Routes {
    Routes::new()
        .get("/uitleen", TakePart, "What is lent and what is looked for.", board::list)
        .asks::<super::Filter>()
        .gives::<board::BoardPage>()
        .gives_table()
        .get("/uitleen/nieuw", ShareThings, "The form to put something on the board.", keep::new)
        .gives::<keep::KeepPage>()
        .post("/uitleen", ShareThings, "Puts something on the board.", keep::put_up)
        .takes::<super::Sheet>()
        .get(
            "/uitleen/{number}",
            TakePart,
            "One thing, and when it is to be had; `maand` chooses the month.",
            show::show,
        )
        .asks::<show::MonthQuery>()
        .gives::<ThingPage>()
        .get(
            "/uitleen/{number}/beheer",
            ShareThings,
            "The forms with which a party keeps its thing.",
            keep::show,
        )
        .gives::<keep::KeepPage>()
        .post("/uitleen/{number}/beheer", ShareThings, "Changes what a thing says.", keep::change)
        .takes::<super::Sheet>()
        .post(
            "/uitleen/{number}/voorwaarden",
            ShareThings,
            "Writes new conditions.",
            keep::set_conditions,
        )
        .takes::<super::Sheet>()
        .post(
            "/uitleen/{number}/afwezigheid",
            ShareThings,
            "Says on which days a thing is not to be had.",
            keep::be_away,
        )
        .takes::<keep::AwayForm>()
        .post(
            "/uitleen/{number}/afwezigheid/intrekking",
            ShareThings,
            "Says that a thing is to be had after all.",
            keep::be_back,
        )
        .takes::<keep::AwayForm>()
        .post(
            "/uitleen/{number}/sluiting",
            ShareThings,
            "Takes a thing off the board.",
            keep::take_off,
        )
        .takes::<keep::AwayForm>()
}
