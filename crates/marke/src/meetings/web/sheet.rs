//! The form to plan and change a meeting.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::challenges::{self, Choice};
use crate::clock::Moment;
use crate::error::{Refused, Result};
use crate::meetings::{self, Meeting, Sheet, Welcome};
use crate::web::{Call, Input, Problems, Reply, View, number};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "meetings/sheet.html")]
#[schema(as = MeetingSheetPage)]
pub(super) struct SheetPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Sheet,
    /// The number of the meeting to change; none for a new one.
    number: Option<i64>,
    /// The challenges to choose from.
    #[serde(skip)]
    challenges: Vec<Choice>,
}

impl SheetPage {
    /// Whether everybody is welcome.
    fn everybody(&self) -> bool {
        self.form.welcome == Welcome::Everybody.word()
    }
}

/// A time as a field for it wants it: `19:30`.
fn clock(moment: Moment) -> String {
    let civil = moment.civil();
    format!("{:02}:{:02}", civil.hour(), civil.minute())
}

fn sheet_of(meeting: &Meeting) -> Sheet {
    Sheet {
        challenge: meeting.challenge_number.to_string(),
        title: meeting.title.clone(),
        purpose: meeting.purpose.clone(),
        day: meeting.begins_at.day().to_string(),
        begins: clock(meeting.begins_at),
        ends: clock(meeting.ends_at),
        venue: meeting.venue.clone(),
        welcome: meeting.welcome.to_string(),
        contact: meeting.contact.clone(),
        revision: meeting.revision.to_string(),
    }
}

async fn page(
    call: &Call,
    number: Option<i64>,
    form: Sheet,
    refusals: &[Refused],
) -> Result<SheetPage> {
    let conn = &mut *call.coop.db.read().await?;
    let open = challenges::list(conn, &challenges::Filter::default()).await?;
    let choice =
        |one: challenges::Challenge| Choice { value: one.number.to_string(), name: one.title };
    Ok(SheetPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        number,
        challenges: open.into_iter().map(choice).collect(),
    })
}

pub(super) async fn new(call: Call) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let form: Sheet = call.asks();
    call.page(&page(&call, None, form, &[]).await?)
}

pub(super) async fn plan(call: Call, Input { form, .. }: Input<Sheet>) -> Reply {
    let planned = meetings::plan(&call.coop, &call.actor, &form).await;
    let planned = planned.map(|number| format!("/bijeenkomsten/{number}/voorstel"));
    let again = async |refusals: Vec<Refused>| page(&call, None, form, &refusals).await;
    call.after(planned, "meetings-done-planned", again).await
}

pub(super) async fn change(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let number = number(path)?;
    let meeting = meetings::open(&mut *call.coop.db.read().await?, number).await?;
    call.page(&page(&call, Some(number), sheet_of(&meeting), &[]).await?)
}

pub(super) async fn edit(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<Sheet>,
) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let number = number(path)?;
    let done = meetings::change(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|()| format!("/bijeenkomsten/{number}"));
    let again = async |refusals: Vec<Refused>| page(&call, Some(number), form, &refusals).await;
    call.after(done, "meetings-done-changed", again).await
}
