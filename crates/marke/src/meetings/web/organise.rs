//! What there is to organise about a meeting: answers, who else should be there, the programme,
//! calling it off, and what came of it.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Refused, Result};
use crate::meetings::inviting::{self, Answer, Invitee, invitees_of, when};
use crate::meetings::{self, Meeting, MeetingStage, free_points, points_of, rules};
use crate::members::Sector;
use crate::web::{Call, Input, Problems, Reply, View, number};

/// What the forms on this page send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = MeetingWork)]
pub(super) struct Form {
    /// The number of the point to put on the programme or take off it.
    point: String,
    /// The number of the party whose suggestion was looked at.
    party: String,
    /// Why the meeting is called off.
    reason: String,
    /// What came of it, in short.
    outcome: String,
    /// What came of it, in full.
    report: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "meetings/organise.html")]
#[schema(as = MeetingWorkPage)]
pub(super) struct OrganisePage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: Form,
    meeting: Meeting,
    stage: MeetingStage,
    invitees: Vec<Invitee>,
    /// The sectors of which nobody is asked or sits at the table of the challenge.
    missing: Vec<Sector>,
    /// What is talked about: number and question.
    points: Vec<(i64, String)>,
    /// The points that wait and stand on no programme.
    free_points: Vec<(i64, String)>,
}

impl OrganisePage {
    /// From when until when.
    fn when(&self) -> String {
        when(self.meeting.begins_at, self.meeting.ends_at, self.view.language)
    }

    /// The parties of which somebody comes.
    fn coming(&self) -> Vec<&Invitee> {
        self.those(|answer| answer.is_some_and(|answer| answer != Answer::NotComing))
    }

    fn not_coming(&self) -> Vec<&Invitee> {
        self.those(|answer| answer == Some(Answer::NotComing))
    }

    fn waiting(&self) -> Vec<&Invitee> {
        self.those(|answer| answer.is_none())
    }

    fn those(&self, is: impl Fn(Option<Answer>) -> bool) -> Vec<&Invitee> {
        self.invitees.iter().filter(|invitee| is(invitee.answer)).collect()
    }

    /// How many people come.
    fn people(&self) -> i64 {
        self.coming().iter().map(|invitee| invitee.people).sum()
    }

    /// What was said about who else should be there, what nobody looked at first.
    fn suggestions(&self) -> Vec<&Invitee> {
        let said = self.invitees.iter().filter(|invitee| !invitee.suggestion.is_empty());
        let mut said: Vec<&Invitee> = said.collect();
        said.sort_by_key(|invitee| invitee.suggestion_seen_at.is_some());
        said
    }
}

async fn page(call: &Call, number: i64, form: Form, refusals: &[Refused]) -> Result<OrganisePage> {
    let conn = &mut *call.coop.db.read().await?;
    let meeting = meetings::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    Ok(OrganisePage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        stage: rules::stage(&meeting, call.coop.now()),
        invitees: invitees_of(conn, meeting.meeting_id).await?,
        missing: inviting::missing_voices(conn, &meeting).await?,
        points: points_of(conn, meeting.meeting_id).await?,
        free_points: free_points(conn).await?,
        meeting,
    })
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    call.page(&page(&call, number(path)?, Form::default(), &[]).await?)
}

/// After one of the forms: on with the meeting, or the page again with what is wrong.
async fn after(
    call: &Call,
    number: i64,
    form: Form,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| format!("/bijeenkomsten/{number}/organisatie"));
    call.after(done, note, async |refusals| page(call, number, form, &refusals).await).await
}

pub(super) async fn put_on(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let (number, form) = (number(path)?, input.form);
    let done = meetings::put_on(&call.coop, &call.actor, number, &form.point).await;
    after(&call, number, form, (done, "meetings-done-point-put-on")).await
}

pub(super) async fn take_off(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let (number, form) = (number(path)?, input.form);
    let done = meetings::take_off(&call.coop, &call.actor, number, &form.point).await;
    after(&call, number, form, (done, "meetings-done-point-taken-off")).await
}

pub(super) async fn call_off(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let (number, form) = (number(path)?, input.form);
    let done = meetings::call_off(&call.coop, &call.actor, number, &form.reason).await;
    after(&call, number, form, (done, "meetings-done-called-off")).await
}

pub(super) async fn report(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let (number, form) = (number(path)?, input.form);
    let told = (form.outcome.as_str(), form.report.as_str());
    let done = meetings::report(&call.coop, &call.actor, number, told).await;
    after(&call, number, form, (done, "meetings-done-reported")).await
}

pub(super) async fn remind(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let number = number(path)?;
    let done = inviting::remind(&call.coop, &call.actor, number).await;
    after(&call, number, Form::default(), (done, "meetings-done-reminded")).await
}

pub(super) async fn look_at(call: Call, path: Path<String>, input: Input<Form>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let (number, form) = (number(path)?, input.form);
    let done = inviting::look_at(&call.coop, &call.actor, number, &form.party).await;
    after(&call, number, form, (done, "meetings-done-looked-at")).await
}
