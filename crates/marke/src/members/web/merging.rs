//! The form to merge a party into another, and the way back.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused};
use crate::members;
use crate::web::{Call, Input, Problems, Reply, View};

use super::party_at;

/// The party in which another goes on, and why.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct MergeForm {
    /// The number of the party that stays.
    into: String,
    /// Why they are the same.
    reason: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/merge.html")]
pub(super) struct MergePage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: MergeForm,
    number: i64,
    name: String,
}

pub(super) async fn show(call: Call, Path(number): Path<String>) -> Reply {
    call.may(Permission::KeepRegister)?;
    let conn = &mut *call.coop.db.read().await?;
    let known = party_at(conn, &number).await?;
    let (view, problems, form) = (View::of(&call), Problems::default(), MergeForm::default());
    call.page(&MergePage { view, problems, form, number: known.number, name: known.party.name })
}

pub(super) async fn merge(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<MergeForm>,
) -> Reply {
    call.may(Permission::KeepRegister)?;
    let known = {
        let conn = &mut *call.coop.db.read().await?;
        party_at(conn, &number).await?
    };
    let number = known.number;
    let into = form.into.trim().parse().unwrap_or(0);
    let done = members::merge(&call.coop, &call.actor, number, into, &form.reason).await;
    let done = done.map(|()| format!("/partijen/{number}"));
    let again = async |refusals: Vec<Refused>| {
        let (view, problems) = (View::of(&call), call.problems(&refusals));
        Ok(MergePage { view, problems, form, number, name: known.party.name })
    };
    call.after(done, "members-done-merged", again).await
}

pub(super) async fn unmerge(call: Call, Path(number): Path<String>) -> Reply {
    call.may(Permission::KeepRegister)?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    members::unmerge(&call.coop, &call.actor, number).await?;
    call.done(&format!("/partijen/{number}"), "members-done-unmerged")
}
