//! The forms to write a version, from its first paragraph to its adoption.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::challenges::{self, Challenge};
use crate::agenda::versions::paragraphs::{self, Direction, Draft, Paragraph};
use crate::agenda::versions::{self, Adoption, Version, rules};
use crate::error::{Refused, Result};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, View};

/// What the forms on this page send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = AgendaWork)]
pub(super) struct Form {
    /// The title of a version.
    title: String,
    /// The revision that was read before changing it.
    revision: String,
    /// From when people may comment; today when empty.
    from: String,
    /// The last day to comment.
    until: String,
    /// The paragraph to move or leave out, by identifier.
    paragraph: String,
    /// `up` or `down`.
    direction: String,
    /// Why a paragraph is left out.
    reason: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/versions/work.html")]
#[schema(as = AgendaWorkPage)]
pub(super) struct WorkPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Form,
    #[serde(skip)]
    draft: Draft,
    version: Version,
    paragraphs: Vec<Paragraph>,
    /// Challenges that are not on it.
    challenges: Vec<Challenge>,
    may_change: bool,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/versions/paragraph.html")]
pub(super) struct ParagraphPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Draft,
    version: Version,
    /// What it says now, when somebody else changed it meanwhile.
    now: Option<Paragraph>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/versions/adopt.html")]
pub(super) struct AdoptPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Adoption,
    version: Version,
}

async fn page(
    call: &Call,
    number: i64,
    (form, draft): (Form, Draft),
    refusals: &[Refused],
) -> Result<WorkPage> {
    let conn = &mut *call.coop.db.read().await?;
    let version = versions::seen_by(conn, &call.actor, number).await?;
    let paragraphs = paragraphs::of(conn, version.agenda_id).await?;
    let mut open = challenges::list(conn, &challenges::Filter::default()).await?;
    open.retain(|challenge| {
        let id = Some(challenge.challenge_id);
        !paragraphs.iter().any(|paragraph| paragraph.challenge_id == id)
    });
    Ok(WorkPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        draft,
        may_change: rules::change(&version, call.today()).is_empty(),
        version,
        paragraphs,
        challenges: open,
    })
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let empty = (Form::default(), Draft::default());
    call.page(&page(&call, number(path)?, empty, &[]).await?)
}

async fn after(
    call: &Call,
    number: i64,
    typed: (Form, Draft),
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| format!("/agenda/{number}/werk"));
    call.after(done, note, async |refusals| page(call, number, typed, &refusals).await).await
}

pub(super) async fn draft(call: Call, Input { form, .. }: Input<Form>) -> Reply {
    let number = versions::draft(&call.coop, &call.actor, &form.title).await?;
    call.done(&format!("/agenda/{number}/werk"), "agenda-done-drafted")
}

pub(super) async fn retitle(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let done = versions::retitle(coop, actor, number, &form.revision, &form.title).await;
    after(&call, number, (form, Draft::default()), (done, "agenda-done-retitled")).await
}

pub(super) async fn consult(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let done = versions::consult(coop, actor, number, &form.from, &form.until).await;
    after(&call, number, (form, Draft::default()), (done, "agenda-done-consulted")).await
}

pub(super) async fn put_on(call: Call, path: Path<String>, input: Input<Draft>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let (number, draft) = (number(path)?, input.form);
    let done = paragraphs::put_on(&call.coop, &call.actor, number, &draft).await;
    after(&call, number, (Form::default(), draft), (done, "agenda-done-put-on")).await
}

pub(super) async fn shift(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let (number, form) = (number(path)?, input.form);
    let direction = form.direction.parse().unwrap_or(Direction::Down);
    let (coop, actor) = (&call.coop, &call.actor);
    let done = paragraphs::shift(coop, actor, number, &form.paragraph, direction).await;
    after(&call, number, (form, Draft::default()), (done, "agenda-done-shifted")).await
}

pub(super) async fn leave_out(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let done = paragraphs::leave_out(coop, actor, number, &form.paragraph, &form.reason).await;
    after(&call, number, (form, Draft::default()), (done, "agenda-done-left-out")).await
}

async fn paragraph_page(
    call: &Call,
    number: i64,
    form: Draft,
    refusals: &[Refused],
) -> Result<ParagraphPage> {
    let conn = &mut *call.coop.db.read().await?;
    let version = versions::seen_by(conn, &call.actor, number).await?;
    let (mut form, mut now) = (form, None);
    if refusals.iter().any(|refused| refused.id == "agenda-refusal-changed-meanwhile") {
        let found = paragraphs::find(conn, &version, &form.paragraph).await?;
        form.revision = found.revision.to_string();
        now = Some(found);
    }
    let (view, problems) = (View::of(call), call.problems(refusals));
    Ok(ParagraphPage { view, problems, form, version, now })
}

pub(super) async fn paragraph(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let number = number(path)?;
    let mut form: Draft = call.asks();
    if !form.paragraph.is_empty() {
        let conn = &mut *call.coop.db.read().await?;
        let version = versions::seen_by(conn, &call.actor, number).await?;
        let found = paragraphs::find(conn, &version, &form.paragraph).await?;
        form.revision = found.revision.to_string();
        form.heading = found.heading;
        form.content = found.content;
    }
    call.page(&paragraph_page(&call, number, form, &[]).await?)
}

pub(super) async fn write(call: Call, path: Path<String>, input: Input<Draft>) -> Reply {
    call.may(Permission::DraftAgenda)?;
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let done = if form.paragraph.is_empty() {
        paragraphs::add(coop, actor, number, &form).await
    } else {
        paragraphs::edit(coop, actor, number, &form).await
    };
    let done = done.map(|()| format!("/agenda/{number}/werk"));
    let again = async |refusals: Vec<Refused>| paragraph_page(&call, number, form, &refusals).await;
    call.after(done, "agenda-done-written", again).await
}

pub(super) async fn adoption(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::AdoptAgenda)?;
    let conn = &mut *call.coop.db.read().await?;
    let version = versions::seen_by(conn, &call.actor, number(path)?).await?;
    let (view, problems) = (View::of(&call), Problems::default());
    call.page(&AdoptPage { view, problems, form: Adoption::default(), version })
}

pub(super) async fn adopt(call: Call, path: Path<String>, input: Input<Adoption>) -> Reply {
    call.may(Permission::AdoptAgenda)?;
    let (number, form) = (number(path)?, input.form);
    let done = versions::adopt(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|_| format!("/agenda/{number}"));
    let again = async |refusals: Vec<Refused>| {
        let conn = &mut *call.coop.db.read().await?;
        let version = versions::seen_by(conn, &call.actor, number).await?;
        let (view, problems) = (View::of(&call), call.problems(&refusals));
        Ok(AdoptPage { view, problems, form, version })
    };
    call.after(done, "agenda-done-adopted", again).await
}
