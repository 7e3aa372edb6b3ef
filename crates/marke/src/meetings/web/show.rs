//! The page of one meeting, for everybody; whoever represents a party answers there.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::db::Conn;
use crate::error::{Error, Refused, Result};
use crate::journal::{self, Told};
use crate::meetings::attending::{self, InSector, Ties, attendance_of, rules::per_sector};
use crate::meetings::inviting::{self, Answer, Invitee, Typed, invitees_of, when};
use crate::meetings::{self, Meeting, MeetingStage, Welcome, points_of, rules};
use crate::members;
use crate::web::{Call, Input, Problems, Reply, View, number};

#[derive(Template, Serialize, ToSchema)]
#[template(path = "meetings/show.html")]
#[schema(as = MeetingPage)]
pub(super) struct ShowPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    /// For which party the form with these problems was sent.
    #[serde(skip)]
    typed_for: String,
    meeting: Meeting,
    stage: MeetingStage,
    /// What is talked about: number and question.
    points: Vec<(i64, String)>,
    /// Who was there; nothing before somebody wrote it down.
    attendance: Option<Attendance>,
    /// The parties for which the reader can answer.
    own: Vec<Own>,
    story: Vec<Told>,
}

/// Who was there, as far as everybody may know.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MeetingAttendance)]
struct Attendance {
    parties: usize,
    people: i64,
    sectors: Vec<InSector>,
    /// Organisations that agreed to be listed: number and name.
    listed: Vec<(i64, String)>,
    /// How many others.
    others: usize,
    ties: Ties,
}

/// A party for which the reader can answer, with what it answered.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = OwnInvitation)]
struct Own {
    number: i64,
    name: String,
    /// Whether it was asked, or put itself on the list.
    is_asked: bool,
    answer: Option<Answer>,
    #[serde(skip)]
    typed: Typed,
}

impl ShowPage {
    /// From when until when.
    fn when(&self) -> String {
        when(self.meeting.begins_at, self.meeting.ends_at, self.view.language)
    }

    /// What is wrong with the form of a party: only in the one that was sent.
    fn problems_of(&self, party: &Own) -> Problems {
        let sent = party.number.to_string() == self.typed_for;
        if sent { self.problems.clone() } else { Problems::default() }
    }

    /// How many of the five sectors were there.
    fn sectors_there(&self, sectors: &[InSector]) -> usize {
        sectors.iter().filter(|one| one.sector.is_some() && one.parties > 0).count()
    }
}

async fn attendance(conn: &mut Conn, meeting: &Meeting) -> Result<Option<Attendance>> {
    if meeting.counted_at.is_none() {
        return Ok(None);
    }
    let attended = attendance_of(conn, meeting.meeting_id).await?;
    let there: Vec<_> = attended.iter().filter(|one| one.people > 0).collect();
    let listed = there.iter().filter(|one| one.is_listed == 1);
    let listed: Vec<(i64, String)> = listed.map(|one| (one.number, one.name.clone())).collect();
    Ok(Some(Attendance {
        parties: there.len(),
        people: there.iter().map(|one| one.people).sum(),
        sectors: per_sector(&attended),
        others: there.len() - listed.len(),
        listed,
        ties: attending::ties_of(conn, meeting).await?,
    }))
}

/// The answer of a party as a form has it.
pub(super) fn typed_of(invitee: &Invitee) -> Typed {
    let people = if invitee.people > 0 { invitee.people.to_string() } else { String::new() };
    Typed {
        party: invitee.number.to_string(),
        answer: invitee.answer.map_or_else(String::new, |answer| answer.to_string()),
        people,
        explanation: invitee.explanation.clone(),
        suggestion: invitee.suggestion.clone(),
    }
}

/// The parties for which the reader can answer: their own that were asked, and all of theirs where
/// everybody is welcome.
async fn own(call: &Call, conn: &mut Conn, meeting: &Meeting, typed: &Typed) -> Result<Vec<Own>> {
    let Some(person) = call.actor.person else { return Ok(Vec::new()) };
    let asked = invitees_of(conn, meeting.meeting_id).await?;
    let mut own = Vec::new();
    for invitee in asked.iter().filter(|one| inviting::is_own(&call.actor, one.party_id)) {
        own.push(Own {
            number: invitee.number,
            name: invitee.name.clone(),
            is_asked: true,
            answer: invitee.answer,
            typed: typed_of(invitee),
        });
    }
    for (_, number, name) in members::represented_by(conn, person, call.today()).await? {
        let known = own.iter().any(|own| own.number == number);
        if !known && meeting.welcome == Welcome::Everybody {
            let typed = Typed { party: number.to_string(), ..Typed::default() };
            own.push(Own { number, name, is_asked: false, answer: None, typed });
        }
    }
    // What was just typed stands in the form that it was typed in.
    let same = |own: &&mut Own| own.number.to_string() == typed.party;
    if let Some(own) = own.iter_mut().find(same) {
        own.typed = typed.clone();
    }
    Ok(own)
}

async fn page(call: &Call, number: i64, typed: Typed, refusals: &[Refused]) -> Result<ShowPage> {
    let conn = &mut *call.coop.db.read().await?;
    let meeting = meetings::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let stage = rules::stage(&meeting, call.coop.now());
    let answers = stage == MeetingStage::Planned;
    Ok(ShowPage {
        view: View::of(call),
        problems: call.problems(refusals),
        typed_for: typed.party.clone(),
        stage,
        points: points_of(conn, meeting.meeting_id).await?,
        attendance: attendance(conn, &meeting).await?,
        own: if answers { own(call, conn, &meeting, &typed).await? } else { Vec::new() },
        story: journal::story(conn, meeting.meeting_id.subject(), call.language).await?,
        meeting,
    })
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    call.page(&page(&call, number(path)?, Typed::default(), &[]).await?)
}

pub(super) async fn answer(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<Typed>,
) -> Reply {
    call.may(Permission::HaveOwnPage)?;
    let number = number(path)?;
    let done = inviting::answer_for(&call.coop, &call.actor, number, &form).await;
    let done = done.map(|()| format!("/bijeenkomsten/{number}"));
    let again = async |refusals: Vec<Refused>| page(&call, number, form, &refusals).await;
    call.after(done, "meetings-done-answered", again).await
}
