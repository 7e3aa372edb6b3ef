//! The pages about wishes that everybody sees.

use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::clock::Day;
use crate::error::{Error, Result};
use crate::web::Routes;

use super::{Status, Wish, WishKind, import, map};

mod feed;
mod list;
mod page;
mod poster;
mod receipt;
mod similar;
mod submit;
mod workshop;
#[cfg(test)]
mod tests;

/// The pages of this slice.
pub fn routes() -> Routes {
    use Permission::{TakePart, TriageWishes};
    Routes::new()
        .get("/wensen", TakePart, "The public list of wishes.", list::show)
        .asks::<list::Choice>()
        .gives::<list::ListPage>()
        .gives_table()
        .post("/wensen", TakePart, "Hands in a question, wish or offer.", submit::submit)
        .takes::<submit::Form>()
        .takes_file("photo")
        .gives::<submit::SubmitPage>()
        .get("/wensen/feed.atom", TakePart, "The newest wishes as an Atom feed.", feed::show)
        .gives_only("application/atom+xml")
        .get(
            "/wensen/lijkt-op",
            TakePart,
            "Wishes like a text, as a part of a page.",
            similar::show,
        )
        .asks::<similar::Typed>()
        .gives::<similar::SimilarPart>()
        .get("/wensen/nieuw", TakePart, "The form to hand in a wish.", submit::show)
        .asks::<submit::Given>()
        .gives::<submit::SubmitPage>()
        .and(one_wish())
        .get(
            "/poster",
            TakePart,
            "A printable poster with a QR code to hand in a wish.",
            poster::show,
        )
        .asks::<poster::Choice>()
        .gives::<poster::PosterPage>()
        .get("/werkplaats", TriageWishes, "The screen for an evening with notes.", workshop::show)
        .asks::<workshop::Evening>()
        .gives::<workshop::WorkshopPage>()
        .post("/werkplaats", TriageWishes, "Enters one line of an evening.", workshop::enter)
        .takes::<workshop::LineForm>()
        .post(
            "/werkplaats/{number}/sluiting",
            TriageWishes,
            "Closes a wish that was entered wrongly.",
            workshop::close,
        )
        .takes::<workshop::CloseForm>()
        .and(map::web::routes())
        .and(import::web::routes())
}

/// The pages about one wish, by its code or its number.
fn one_wish() -> Routes {
    use Permission::TakePart;
    Routes::new()
        .get("/ontvangst", TakePart, "The receipt of a wish, by its code.", receipt::show)
        .asks::<receipt::Asked>()
        .gives::<receipt::ReceiptPage>()
        .get("/volg", TakePart, "The form to type a tracking code.", receipt::ask)
        .asks::<receipt::Asked>()
        .gives::<receipt::AskPage>()
        .get("/volg/{code}", TakePart, "What became of a wish, by its code.", receipt::follow)
        .gives::<receipt::TrackingPage>()
        .post("/volg/{code}/stop", TakePart, "Stops the mails about a wish.", receipt::stop)
        .get("/wensen/{number}", TakePart, "One wish, and what became of it.", page::show)
        .gives::<page::WishPage>()
        .get("/wensen/{number}/foto", TakePart, "The photo with a wish.", page::photo)
        .gives_only("image/jpeg")
        .post("/wensen/{number}/steun", TakePart, "Wants a wish too.", page::support)
        .post(
            "/wensen/{number}/steun/intrekking",
            TakePart,
            "No longer wants a wish too.",
            page::withdraw,
        )
        .post("/wensen/{number}/volgers", TakePart, "Follows a wish by mail.", page::join)
        .takes::<page::FollowForm>()
}

/// One wish in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ListedWish)]
pub(super) struct Row {
    number: i64,
    kind: WishKind,
    title: String,
    village: String,
    theme_number: Option<i64>,
    theme: Option<String>,
    theme_accent: Option<i64>,
    sector: String,
    status: Status,
    supporters: i64,
    submitted_on: Day,
    longitude: Option<f64>,
    latitude: Option<f64>,
    address: String,
}

impl Row {
    fn of(wish: &Wish) -> Self {
        Self {
            number: wish.number,
            kind: wish.kind,
            title: wish.title.clone(),
            village: wish.village.clone(),
            theme_number: wish.theme_number,
            theme: wish.theme_name.clone(),
            theme_accent: wish.theme_accent,
            sector: wish.sector.clone(),
            status: wish.status,
            supporters: wish.support_count,
            submitted_on: wish.submitted_at.day(),
            longitude: wish.longitude,
            latitude: wish.latitude,
            address: format!("/wensen/{}", wish.number),
        }
    }
}

/// The number in an address; what is no number leads nowhere.
fn number_of(path: &str) -> Result<i64> {
    path.parse().map_err(|_| Error::NotFound)
}
