//! The pages of meetings, put together from their parts.

use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::response::Response;

use crate::actor::Permission::{HaveOwnPage, OrganiseMeetings as Organise, TakePart};
use crate::web::{Reply, Routes};

use super::attending::List;
use super::inviting::Typed;
use super::{Filter, Sheet};

mod attendance;
mod calendar;
mod invitee;
mod list;
mod organise;
mod propose;
mod sheet;
mod show;
#[cfg(test)]
mod tests;

/// The pages of this slice.
pub fn routes() -> Routes {
    everybodys().and(planning()).and(asking()).and(on_the_day())
}

fn everybodys() -> Routes {
    Routes::new()
        .get("/bijeenkomsten", TakePart, "The meetings that come and those that were.", list::list)
        .asks::<Filter>()
        .gives::<list::ListPage>()
        .gives_table()
        .get("/bijeenkomsten/kalender.ics", TakePart, "The meetings as a calendar.", calendar::all)
        .gives_only("text/calendar")
        .get("/bijeenkomsten/{number}", TakePart, "One meeting and what came of it.", show::show)
        .gives::<show::ShowPage>()
        .get(
            "/bijeenkomsten/{number}/kalender.ics",
            TakePart,
            "One meeting as a calendar.",
            calendar::one,
        )
        .gives_only("text/calendar")
        .post(
            "/bijeenkomsten/{number}/deelname",
            HaveOwnPage,
            "Answers for a party that one represents.",
            show::answer,
        )
        .takes::<Typed>()
        .get("/genodigden/{code}", TakePart, "The page behind the link in a mail.", invitee::show)
        .gives::<invitee::InviteePage>()
        .post("/genodigden/{code}", TakePart, "Answers whether one comes.", invitee::answer)
        .takes::<Typed>()
}

fn planning() -> Routes {
    let change = "/bijeenkomsten/{number}/bewerken";
    Routes::new()
        .get("/bijeenkomsten/nieuw", Organise, "The form to plan a meeting.", sheet::new)
        .asks::<Sheet>()
        .gives::<sheet::SheetPage>()
        .post("/bijeenkomsten", Organise, "Plans a meeting.", sheet::plan)
        .takes::<Sheet>()
        .get("/bijeenkomsten/{number}/bewerken", Organise, "The form to change it.", sheet::change)
        .gives::<sheet::SheetPage>()
        .post(change, Organise, "Changes a meeting.", sheet::edit)
        .takes::<Sheet>()
        .get(
            "/bijeenkomsten/{number}/organisatie",
            Organise,
            "What there is to organise: answers, programme, report.",
            organise::show,
        )
        .gives::<organise::OrganisePage>()
        .post(
            "/bijeenkomsten/{number}/gesprekspunten",
            Organise,
            "Puts a point on the programme.",
            organise::put_on,
        )
        .takes::<organise::Form>()
        .post(
            "/bijeenkomsten/{number}/gesprekspunten/los",
            Organise,
            "Takes a point off the programme.",
            organise::take_off,
        )
        .takes::<organise::Form>()
        .post("/bijeenkomsten/{number}/afgelasting", Organise, "Calls it off.", organise::call_off)
        .takes::<organise::Form>()
        .post(
            "/bijeenkomsten/{number}/verslag",
            Organise,
            "Tells what came of it.",
            organise::report,
        )
        .takes::<organise::Form>()
}

fn asking() -> Routes {
    Routes::new()
        .get(
            "/bijeenkomsten/{number}/voorstel",
            Organise,
            "Whom one would ask, with why; missing voices first.",
            propose::show,
        )
        .asks::<propose::Asked>()
        .gives::<propose::ProposePage>()
        .post("/bijeenkomsten/{number}/genodigden", Organise, "Asks parties.", propose::invite)
        .takes::<propose::InviteForm>()
        .post(
            "/bijeenkomsten/{number}/herinnering",
            Organise,
            "Reminds whoever has not answered, at most once a day.",
            organise::remind,
        )
        .post(
            "/bijeenkomsten/{number}/suggesties",
            Organise,
            "Writes down that one looked at who else should be there.",
            organise::look_at,
        )
        .takes::<organise::Form>()
}

fn on_the_day() -> Routes {
    Routes::new()
        .get(
            "/bijeenkomsten/{number}/aanwezigen",
            Organise,
            "The list of who is there, to tick and to print.",
            attendance::show,
        )
        .gives::<attendance::AttendancePage>()
        .post(
            "/bijeenkomsten/{number}/aanwezigen",
            Organise,
            "Writes down who is there, and at which table.",
            attendance::write,
        )
        .takes::<List>()
        .post(
            "/bijeenkomsten/{number}/aanwezigen/partij",
            Organise,
            "Puts a party of the register on the list.",
            attendance::add,
        )
        .takes::<attendance::AddForm>()
        .post(
            "/bijeenkomsten/{number}/tafels",
            Organise,
            "Spreads whoever is there over tables.",
            attendance::seat,
        )
        .takes::<attendance::SeatForm>()
        .get(
            "/bijeenkomsten/samen",
            Organise,
            "Which organisations sat together more than once.",
            list::together,
        )
        .gives::<list::TogetherPage>()
        .gives_table()
}

/// The address holds a code: it is not to be kept, found or told to another site.
fn private(reply: Reply) -> Reply {
    reply.map(|mut response: Response| {
        let headers = response.headers_mut();
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
        headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    })
}
