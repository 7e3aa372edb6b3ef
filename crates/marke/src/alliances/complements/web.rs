//! The page on which a member sees who fits with it.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::BringIn;
use crate::alliances::may_answer_for;
use crate::error::Error;
use crate::members;
use crate::web::{Call, Reply, Routes, View, number};

use super::{Complements, of};

/// The pages of complements.
pub fn routes() -> Routes {
    let here = "/partijen/{number}/aanvulling";
    Routes::new().get(here, BringIn, "Who fits with a party.", show).gives::<ComplementsPage>()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "alliances/complements/page.html")]
struct ComplementsPage {
    #[serde(skip)]
    view: View,
    number: i64,
    name: String,
    complements: Complements,
}

impl ComplementsPage {
    fn row(&self, words: &[String]) -> String {
        self.view.language.row(words).to_lowercase()
    }

    fn ring(&self, ring: &super::Ring) -> String {
        let facts = [
            ("own", self.name.clone()),
            ("given", ring.given.to_lowercase()),
            ("first", ring.first.name.clone()),
            ("between", ring.between.to_lowercase()),
            ("second", ring.second.name.clone()),
            ("got", ring.got.to_lowercase()),
        ];
        self.view.language.with_all("alliances-ring", &facts)
    }
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(BringIn)?;
    let number = number(path)?;
    let conn = &mut *call.coop.db.read().await?;
    let known = members::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    may_answer_for(&call.actor, known.party_id)?;
    call.page(&ComplementsPage {
        view: View::of(&call),
        number,
        complements: of(conn, known.party_id, call.today()).await?,
        name: known.party.name,
    })
}
