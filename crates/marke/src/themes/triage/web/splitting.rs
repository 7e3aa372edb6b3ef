//! The form to split a wish that asks several things.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused, Result};
use crate::web::{Call, Input, Problems, Reply, View};
use crate::wishes::PIECES_MAX;
use crate::wishes::{self, NewWish, Wish};

/// How many pieces of a form are read at most: a few more than can be kept, so that too many are
/// told and not lost.
const PIECES_READ_MAX: usize = PIECES_MAX * 2;

/// The pieces of a wish.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = SplitForm)]
pub(super) struct Form {
    /// Each piece in one sentence; empty ones are left out.
    title: Vec<String>,
    /// More about each piece, in the same order.
    body: Vec<String>,
    /// Why; everybody who follows the wish reads it.
    reason: String,
    /// The revision of the wish as it was seen.
    revision: String,
}

/// One piece as it was typed, with its place from 1.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = WishPiece)]
struct Piece {
    place: usize,
    title: String,
    body: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "themes/triage/split.html")]
pub(super) struct SplitPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    wish: Wish,
    pieces: Vec<Piece>,
    reason: String,
    /// Whether somebody else decided since the form was filled in.
    changed: bool,
}

impl Form {
    /// What was typed, without the empty pieces between: the verb counts them alike. At least
    /// as many as the form shows.
    fn pieces(&self) -> Vec<Piece> {
        let count = self.title.len().max(self.body.len()).min(PIECES_READ_MAX);
        let text = |texts: &[String], at: usize| texts.get(at).cloned().unwrap_or_default();
        let typed = (0..count).map(|at| (text(&self.title, at), text(&self.body, at)));
        let said = |text: &str| !text.trim().is_empty();
        let mut pieces: Vec<(String, String)> =
            typed.filter(|(title, body)| said(title) || said(body)).collect();
        pieces.resize(pieces.len().max(PIECES_MAX), Default::default());
        let place = |(place, (title, body))| Piece { place, title, body };
        (1..).zip(pieces).map(place).collect()
    }

    /// The pieces that were typed, not yet judged.
    fn read(&self) -> Vec<NewWish> {
        let said = |piece: &Piece| !piece.title.trim().is_empty() || !piece.body.trim().is_empty();
        let typed = self.pieces().into_iter().filter(said);
        typed
            .map(|piece| NewWish { title: piece.title, body: piece.body, ..NewWish::default() })
            .collect()
    }
}

impl Piece {
    fn title_field(&self) -> String {
        format!("title-{}", self.place)
    }

    fn body_field(&self) -> String {
        format!("body-{}", self.place)
    }
}

async fn page(call: &Call, number: i64, form: &Form, problems: Problems) -> Result<SplitPage> {
    let conn = &mut *call.coop.db.read().await?;
    let wish = wishes::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let changed = !form.revision.is_empty() && form.revision != wish.revision.to_string();
    let (view, pieces, reason) = (View::of(call), form.pieces(), form.reason.clone());
    Ok(SplitPage { view, problems, wish, pieces, reason, changed })
}

pub(super) async fn show(call: Call, Path(number): Path<String>) -> Reply {
    call.may(Permission::TriageWishes)?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    call.page(&page(&call, number, &Form::default(), Problems::default()).await?)
}

pub(super) async fn split(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<Form>,
) -> Reply {
    call.may(Permission::TriageWishes)?;
    let number = number.parse().map_err(|_| Error::NotFound)?;
    let revision = form.revision.trim().parse().unwrap_or(0);
    let (pieces, reason) = (form.read(), form.reason.trim());
    let done = wishes::split(&call.coop, &call.actor, number, revision, &pieces, reason).await;
    let done = done.map(|_| "/triage".to_owned());
    let again =
        async |refusals: Vec<Refused>| page(&call, number, &form, call.problems(&refusals)).await;
    call.after(done, "themes-done-split", again).await
}
