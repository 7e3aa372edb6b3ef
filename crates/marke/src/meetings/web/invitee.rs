//! The page behind the link in a mail: whoever has it answers for the party that was asked,
//! without an account.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::error::{Error, Refused, Result};
use crate::meetings::inviting::{self, Answer, Typed, when};
use crate::meetings::{Meeting, MeetingStage, points_of, rules};
use crate::web::{Call, Input, Problems, Reply, View};

use super::private;
use super::show::typed_of;

#[derive(Template, Serialize, ToSchema)]
#[template(path = "meetings/invitee.html")]
#[schema(as = MeetingInviteePage)]
pub(super) struct InviteePage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    code: String,
    meeting: Meeting,
    stage: MeetingStage,
    /// What is talked about: number and question.
    points: Vec<(i64, String)>,
    /// What the party is called.
    party: String,
    answer: Option<Answer>,
    form: Typed,
}

impl InviteePage {
    /// From when until when.
    fn when(&self) -> String {
        when(self.meeting.begins_at, self.meeting.ends_at, self.view.language)
    }
}

async fn page(
    call: &Call,
    code: &str,
    typed: Option<Typed>,
    refusals: &[Refused],
) -> Result<InviteePage> {
    let conn = &mut *call.coop.db.read().await?;
    let (meeting, invitee) = inviting::by_code(conn, code).await?.ok_or(Error::NotFound)?;
    Ok(InviteePage {
        view: View::of(call),
        problems: call.problems(refusals),
        code: code.to_owned(),
        stage: rules::stage(&meeting, call.coop.now()),
        points: points_of(conn, meeting.meeting_id).await?,
        form: typed.unwrap_or_else(|| typed_of(&invitee)),
        party: invitee.name,
        answer: invitee.answer,
        meeting,
    })
}

pub(super) async fn show(call: Call, Path(code): Path<String>) -> Reply {
    private(call.page(&page(&call, &code, None, &[]).await?))
}

pub(super) async fn answer(
    call: Call,
    Path(code): Path<String>,
    Input { form, .. }: Input<Typed>,
) -> Reply {
    let done = inviting::answer(&call.coop, &call.actor, &code, &form).await;
    let done = done.map(|()| format!("/genodigden/{code}"));
    let again = async |refusals: Vec<Refused>| page(&call, &code, Some(form), &refusals).await;
    private(call.after(done, "meetings-done-answered", again).await)
}
