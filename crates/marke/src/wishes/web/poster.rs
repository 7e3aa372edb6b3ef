//! A sheet for the wall of the village hall, with a code to point a telephone at.

use askama::Template;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::web::{Call, Reply, View};
use crate::wishes::map::{self, Village};
use crate::wishes::poster::{Code, code};
use crate::wishes::rules::{NAME_LENGTH_MAX, TITLE_LENGTH_MAX};

/// What the poster says.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = PosterChoice)]
pub(super) struct Choice {
    dorp: String,
    tekst: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/poster.html")]
pub(super) struct PosterPage {
    #[serde(skip)]
    view: View,
    choice: Choice,
    /// Where the code leads.
    address: String,
    #[serde(skip)]
    code: Option<Code>,
    villages: Vec<Village>,
}

pub(super) async fn show(call: Call) -> Reply {
    let mut choice: Choice = call.asks();
    choice.dorp = choice.dorp.chars().take(NAME_LENGTH_MAX).collect();
    choice.tekst = choice.tekst.chars().take(TITLE_LENGTH_MAX).collect();
    let mut pairs = vec![("via", "poster")];
    if !choice.dorp.is_empty() {
        pairs.push(("dorp", choice.dorp.as_str()));
    }
    let query = serde_html_form::to_string(pairs).unwrap_or_default();
    let address = format!("{}/wensen/nieuw?{query}", call.coop.address);
    let conn = &mut *call.coop.db.read().await?;
    let villages = map::area(conn, &call.coop).await?.villages.clone();
    let code = code(&address);
    call.page(&PosterPage { view: View::of(&call), choice, address, code, villages })
}
