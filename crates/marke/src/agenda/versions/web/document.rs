//! A version as a document to read, print and comment on, and what changed in it.

use askama::Template;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::ambitions::{self, Signed};
use crate::agenda::challenges::{self, Progress};
use crate::agenda::rules::table;
use crate::agenda::versions::comments::{self, Comment};
use crate::agenda::versions::difference::{self, Change, Difference, Sign};
use crate::agenda::versions::paragraphs::{self, Paragraph};
use crate::agenda::versions::{self, State, Version, canonical, rules};
use crate::agenda::web::table_in_words;
use crate::db::Conn;
use crate::error::{Refused, Result};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, View};

/// What the forms under a paragraph send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = CommentForm)]
pub(super) struct Form {
    /// The paragraph to comment on, by identifier.
    paragraph: String,
    /// The name to put under it; may stay empty.
    name: String,
    /// What one says about it.
    content: String,
    /// The comment to answer or hide, by identifier.
    comment: String,
    /// The answer.
    answer: String,
    /// Why it is hidden.
    reason: String,
}

/// A paragraph with all that is told beside it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ToldParagraph)]
struct Told {
    #[serde(flatten)]
    paragraph: Paragraph,
    table_in_words: String,
    ambition: Option<Signed>,
    /// What was done on its challenge since the version before.
    done: Vec<Progress>,
    comments: Vec<Comment>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/versions/document.html")]
pub(super) struct DocumentPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Form,
    version: Version,
    paragraphs: Vec<Told>,
    before: Option<Version>,
    /// Whether people may comment today.
    open_for_comments: bool,
    /// Whether the hash of the text as it is now is the one that was adopted.
    verified: Option<bool>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/versions/empty.html")]
pub(super) struct EmptyPage {
    #[serde(skip)]
    view: View,
    in_the_making: Option<Version>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/versions/difference.html")]
pub(super) struct DifferencePage {
    #[serde(skip)]
    view: View,
    version: Version,
    before: Option<Version>,
    difference: Difference,
}

impl DifferencePage {
    fn summary(&self) -> String {
        let count = |change| self.difference.count(change).to_string();
        let facts = [
            ("reworded", count(Change::Reworded)),
            ("moved", count(Change::Moved)),
            ("added", count(Change::Added)),
            ("dropped", count(Change::Dropped)),
        ];
        self.view.language.with_all("agenda-difference-summary", &facts)
    }
}

async fn page(
    call: &Call,
    conn: &mut Conn,
    version: Version,
    (form, refusals): (Form, &[Refused]),
) -> Result<DocumentPage> {
    let paragraphs = paragraphs::of(conn, version.agenda_id).await?;
    let comments = comments::read_by(conn, &call.actor, &version).await?;
    let before = versions::before(conn, version.number).await?;
    let since = before.as_ref().and_then(|before| before.adopted_on);
    let seats = challenges::seats_of(conn, None).await?;
    let progress = challenges::progress_of(conn, None).await?;
    let ambitions = ambitions::newest(conn).await?;
    let text = canonical::text(&version, &paragraphs);
    let verified = canonical::hash(&text) == version.hash;
    let tell = |paragraph: Paragraph| {
        let id = paragraph.challenge_id;
        let of = |challenge| Some(challenge) == id;
        let own = seats.iter().filter(|seat| of(seat.challenge_id));
        let table = table(own.map(|seat| seat.sector.as_str()));
        let done = progress.iter().filter(|done| of(done.challenge_id));
        let done = done.filter(|done| since.is_none_or(|since| done.done_on > since));
        let ambition = ambitions.iter().find(|(challenge, _)| of(*challenge));
        let said = comments.iter().filter(|said| said.paragraph_id == paragraph.paragraph_id);
        Told {
            table_in_words: table_in_words(&table, call.language),
            ambition: ambition.map(|(_, signed)| signed.clone()),
            done: done.cloned().collect(),
            comments: said.cloned().collect(),
            paragraph,
        }
    };
    Ok(DocumentPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        paragraphs: paragraphs.into_iter().map(tell).collect(),
        before,
        open_for_comments: rules::is_running(&version, call.today()),
        verified: (version.state == State::Adopted).then_some(verified),
        version,
    })
}

pub(super) async fn in_force(call: Call) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    if let Some(version) = versions::in_force(conn).await? {
        return call.page(&page(&call, conn, version, (Form::default(), &[])).await?);
    }
    let making = versions::in_the_making(conn).await?;
    let in_the_making = making.filter(|made| rules::sees(&call.actor, made.state));
    call.page(&EmptyPage { view: View::of(&call), in_the_making })
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    let number = number(path)?;
    let conn = &mut *call.coop.db.read().await?;
    let version = versions::seen_by(conn, &call.actor, number).await?;
    call.page(&page(&call, conn, version, (Form::default(), &[])).await?)
}

pub(super) async fn difference(call: Call, path: Path<String>) -> Reply {
    let number = number(path)?;
    let conn = &mut *call.coop.db.read().await?;
    let version = versions::seen_by(conn, &call.actor, number).await?;
    let before = versions::before(conn, number).await?;
    let old = match &before {
        Some(before) => paragraphs::of(conn, before.agenda_id).await?,
        None => Vec::new(),
    };
    let new = paragraphs::of(conn, version.agenda_id).await?;
    let left_out = paragraphs::dropped(conn, version.agenda_id).await?;
    let difference = difference::between(&old, &new, &left_out);
    call.page(&DifferencePage { view: View::of(&call), version, before, difference })
}

pub(super) async fn text(call: Call, path: Path<String>) -> Reply {
    let number = number(path)?;
    let conn = &mut *call.coop.db.read().await?;
    let version = versions::seen_by(conn, &call.actor, number).await?;
    let paragraphs = paragraphs::of(conn, version.agenda_id).await?;
    let text = canonical::text(&version, &paragraphs);
    Ok(([(CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

async fn after(
    call: &Call,
    number: i64,
    form: Form,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| format!("/agenda/{number}"));
    let again = async |refusals: Vec<Refused>| {
        let conn = &mut *call.coop.db.read().await?;
        let version = versions::seen_by(conn, &call.actor, number).await?;
        page(call, conn, version, (form, &refusals)).await
    };
    call.after(done, note, again).await
}

pub(super) async fn say(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let words = (form.name.as_str(), form.content.as_str());
    let done = comments::say(coop, actor, number, &form.paragraph, words).await;
    after(&call, number, form, (done, "agenda-done-commented")).await
}

pub(super) async fn answer(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let done = comments::answer(coop, actor, number, &form.comment, &form.answer).await;
    after(&call, number, form, (done, "agenda-done-answered")).await
}

pub(super) async fn hide(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let done = comments::hide(coop, actor, number, &form.comment, &form.reason).await;
    after(&call, number, form, (done, "agenda-done-hidden")).await
}
