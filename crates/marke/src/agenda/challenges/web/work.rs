//! The forms to work on a challenge: its table, its wishes, what was done, and its end.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::challenges::{
    self, Challenge, Choice, LinkedWish, Seat, join as join_table, leave as leave_table,
};
use crate::error::{Error, Refused, Result};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, View};

/// What the forms on this page send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ChallengeWork)]
pub(super) struct Form {
    /// The party to sit at the table or to leave it, by identifier.
    party: String,
    /// What it does there.
    role: String,
    /// The number of the wish to add or take off.
    wish: String,
    /// Why it is taken off.
    reason: String,
    /// When something was done, as `2026-11-23`.
    done_on: String,
    /// What was done.
    note: String,
    /// Why the challenge ends.
    close_reason: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "agenda/challenges/work.html")]
#[schema(as = ChallengeWorkPage)]
pub(super) struct WorkPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Form,
    challenge: Challenge,
    seats: Vec<Seat>,
    wishes: Vec<LinkedWish>,
    #[serde(skip)]
    parties: Vec<Choice>,
    #[serde(skip)]
    open_wishes: Vec<Choice>,
}

async fn page(call: &Call, number: i64, form: Form, refusals: &[Refused]) -> Result<WorkPage> {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenges::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let open = challenges::open_wishes(conn).await?;
    let choice = |wish: LinkedWish| Choice {
        value: wish.number.to_string(),
        name: format!("{}: {}", wish.number, wish.title),
    };
    Ok(WorkPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        seats: challenges::seats_of(conn, Some(challenge.challenge_id)).await?,
        wishes: challenges::wishes_of(conn, challenge.challenge_id, true).await?,
        parties: challenges::organisations(conn).await?,
        open_wishes: open.into_iter().map(choice).collect(),
        challenge,
    })
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let number = number(path)?;
    call.page(&page(&call, number, Form::default(), &[]).await?)
}

/// After one of the forms: on with the challenge, or the page again with what is wrong.
async fn after(
    call: &Call,
    number: i64,
    form: Form,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| format!("/opgaven/{number}/werk"));
    call.after(done, note, async |refusals| page(call, number, form, &refusals).await).await
}

pub(super) async fn join(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let (number, form) = (number(path)?, input.form);
    let done = join_table(&call.coop, &call.actor, number, &form.party, &form.role).await;
    after(&call, number, form, (done, "agenda-done-joined")).await
}

pub(super) async fn leave(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let (number, form) = (number(path)?, input.form);
    let done = leave_table(&call.coop, &call.actor, number, &form.party).await;
    after(&call, number, form, (done, "agenda-done-left")).await
}

pub(super) async fn link(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let (number, form) = (number(path)?, input.form);
    let done = challenges::link_wish(&call.coop, &call.actor, number, &form.wish).await;
    after(&call, number, form, (done, "agenda-done-wish-linked")).await
}

pub(super) async fn unlink(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let done = challenges::unlink_wish(coop, actor, number, &form.wish, &form.reason).await;
    after(&call, number, form, (done, "agenda-done-wish-unlinked")).await
}

pub(super) async fn progress(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let (number, form) = (number(path)?, input.form);
    let (coop, actor) = (&call.coop, &call.actor);
    let done = challenges::note_progress(coop, actor, number, &form.done_on, &form.note).await;
    after(&call, number, form, (done, "agenda-done-progress")).await
}

pub(super) async fn close(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::WorkOnChallenges)?;
    let (number, form) = (number(path)?, input.form);
    let done = challenges::close(&call.coop, &call.actor, number, &form.close_reason).await;
    after(&call, number, form, (done, "agenda-done-closed")).await
}
