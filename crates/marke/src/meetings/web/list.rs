//! The list of meetings, and which organisations sat together more than once.

use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::meetings::attending::{self, Often};
use crate::meetings::inviting::when;
use crate::meetings::{self, Filter, Meeting, MeetingStage, Welcome, rules};
use crate::web::{Call, Reply, View};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "meetings/list.html")]
#[schema(as = MeetingsPage)]
pub(super) struct ListPage {
    #[serde(skip)]
    view: View,
    filter: Filter,
    meetings: Vec<Row>,
}

/// A meeting in the list, and in a table for spreadsheets.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = ListedMeeting)]
pub(super) struct Row {
    number: i64,
    title: String,
    stage: MeetingStage,
    begins_at: Moment,
    ends_at: Moment,
    venue: String,
    welcome: Welcome,
    challenge_number: i64,
    challenge_title: String,
    outcome: String,
}

impl Row {
    fn of(meeting: Meeting, now: Moment) -> Self {
        Self {
            number: meeting.number,
            stage: rules::stage(&meeting, now),
            title: meeting.title,
            begins_at: meeting.begins_at,
            ends_at: meeting.ends_at,
            venue: meeting.venue,
            welcome: meeting.welcome,
            challenge_number: meeting.challenge_number,
            challenge_title: meeting.challenge_title,
            outcome: meeting.outcome,
        }
    }
}

impl ListPage {
    /// Those that come, the first on top.
    fn coming(&self) -> Vec<&Row> {
        let mut coming = self.those(|stage| stage == MeetingStage::Planned);
        coming.reverse();
        coming
    }

    /// Those that were, the last on top.
    fn past(&self) -> Vec<&Row> {
        self.those(|stage| matches!(stage, MeetingStage::Held | MeetingStage::Reported))
    }

    /// Those that did not go on.
    fn called_off(&self) -> Vec<&Row> {
        self.those(|stage| stage == MeetingStage::CalledOff)
    }

    fn those(&self, is: impl Fn(MeetingStage) -> bool) -> Vec<&Row> {
        self.meetings.iter().filter(|row| is(row.stage)).collect()
    }

    /// From when until when.
    fn when(&self, row: &Row) -> String {
        when(row.begins_at, row.ends_at, self.view.language)
    }
}

pub(super) async fn list(call: Call) -> Reply {
    let filter: Filter = call.asks();
    let found = meetings::list(&mut *call.coop.db.read().await?, &filter).await?;
    let now = call.coop.now();
    let meetings = found.into_iter().map(|meeting| Row::of(meeting, now)).collect();
    let page = ListPage { view: View::of(&call), filter, meetings };
    call.list(&page, &page.meetings)
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "meetings/together.html")]
pub(super) struct TogetherPage {
    #[serde(skip)]
    view: View,
    /// Those that sat together most often on top.
    pairs: Vec<Often>,
}

pub(super) async fn together(call: Call) -> Reply {
    let pairs = attending::often_together(&call.coop, &call.actor).await?;
    let page = TogetherPage { view: View::of(&call), pairs };
    call.list(&page, &page.pairs)
}
