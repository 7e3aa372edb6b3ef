//! What is there already, while somebody types.

use askama::Template;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::error::Result;
use crate::web::{Call, Reply, View};
use crate::wishes;

use super::Row;

/// A wish that is like what was typed.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = SimilarWish)]
pub(super) struct Near {
    #[serde(flatten)]
    pub(super) row: Row,
    /// The words that both have.
    pub(super) because: Vec<String>,
}

#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub(super) struct Typed {
    tekst: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/similar.html")]
pub(super) struct SimilarPart {
    #[serde(skip)]
    view: View,
    similar: Vec<Near>,
}

/// A part of a page: a script puts it under the sentence.
pub(super) async fn show(call: Call) -> Reply {
    let similar = near(&call, &call.asks::<Typed>().tekst).await?;
    call.page(&SimilarPart { view: View::of(&call), similar })
}

/// Open wishes that ask nearly the same, most alike first.
pub(super) async fn near(call: &Call, text: &str) -> Result<Vec<Near>> {
    let conn = &mut *call.coop.db.read().await?;
    let similar = wishes::similar(conn, &call.coop, text).await?;
    let near = |found: wishes::Similar| Near { row: Row::of(&found.wish), because: found.because };
    Ok(similar.into_iter().map(near).collect())
}
