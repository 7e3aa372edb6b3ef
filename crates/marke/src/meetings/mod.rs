//! Bringing people together: a meeting for a challenge, whom to ask, who came, who met whom and
//! what came of it.
//!
//! A meeting is never deleted: it is called off with a reason, or closed by its report. Who was
//! asked and what they answered is for whoever organises; everybody sees figures.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::{Actor, Permission};
use crate::agenda::challenges::{self, Challenge};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction, words};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::MeetingId;
use crate::journal::{self, Arrow, Deed, Relation};
use crate::opinions::carrying::points::{self, Point};

pub mod rules;
mod store;
pub mod inviting;
pub mod attending;
#[cfg(test)]
pub(crate) mod tests;
pub mod web;

use store::free_points;
pub use store::{Filter, Meeting, by_number, coming, list, points_of};

words! {
    /// Who may come.
    Welcome {
        /// Everybody, also who was not asked.
        Everybody = "everybody",
        /// Only who was asked.
        Invited = "invited",
    }
}

words! {
    /// How far a meeting is.
    MeetingStage {
        /// It is planned.
        Planned = "planned",
        /// It has begun, and nobody wrote down yet what came of it.
        Held = "held",
        /// What came of it is written down.
        Reported = "reported",
        /// It did not go on.
        CalledOff = "called-off",
    }
}

/// A meeting as somebody writes it down: what was typed, not yet judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = MeetingSheet)]
pub struct Sheet {
    /// The number of the challenge; only when it is planned.
    #[serde(alias = "opgave")]
    pub challenge: String,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// The day, as `2026-12-08`.
    pub day: String,
    /// When it begins, as `19:30`.
    pub begins: String,
    /// When it ends, as `21:30`.
    pub ends: String,
    /// Where.
    pub venue: String,
    /// `everybody` or `invited`.
    pub welcome: String,
    /// Where one asks for more.
    pub contact: String,
    /// The revision that was read before changing it.
    pub revision: String,
}

/// Plans a meeting for a challenge; gives its number.
pub async fn plan(coop: &Cooperative, actor: &Actor, sheet: &Sheet) -> Result<i64> {
    actor.may(Permission::OrganiseMeetings)?;
    let facts = rules::read(sheet, coop.now())?;
    in_transaction!(coop.db, tx => {
        let challenge = chosen(&mut tx, &sheet.challenge).await?;
        let id = MeetingId(coop.ids.uuid(coop.now()));
        let number =
            store::insert(&mut tx, id, challenge.challenge_id, &facts, coop.now()).await?;
        make_known(&mut tx, number).await?;
        let subject = challenge.challenge_id.subject();
        let arrow = [Arrow::new(subject, Relation::BroughtTogether, id.subject())];
        let deeds = [
            Deed::new("meetings.plan", id.subject()),
            Deed::new("meetings.bring_together", subject).drawing(&arrow),
        ];
        journal::record_all(&mut tx, coop, actor, &deeds).await?;
        Ok(number)
    })
}

/// Changes a meeting. Whoever said that they come hears of another time or place.
pub async fn change(coop: &Cooperative, actor: &Actor, number: i64, sheet: &Sheet) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    in_transaction!(coop.db, tx => {
        let before = open(&mut tx, number).await?;
        refuse_any(rules::change(&before, &sheet.revision, coop.now()))?;
        let facts = rules::read(sheet, coop.now())?;
        store::update(&mut tx, before.meeting_id, &facts).await?;
        make_known(&mut tx, number).await?;
        let meeting = open(&mut tx, number).await?;
        if meeting.begins_at.day() != before.begins_at.day() {
            for point in open_points(&mut tx, &meeting).await? {
                let day = Some(meeting.begins_at.day());
                points::meet_on(&mut tx, coop, actor, &point, day).await?;
            }
        }
        let deed = Deed::new("meetings.change", meeting.meeting_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await?;
        if rules::is_elsewhere(&before, &meeting) {
            inviting::tell_of_change(&mut tx, coop, &meeting).await?;
        }
        Ok(())
    })
}

/// Calls a meeting off, for a reason that everybody may read; whoever was asked hears.
pub async fn call_off(coop: &Cooperative, actor: &Actor, number: i64, reason: &str) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    let reason = rules::reason(reason)?;
    in_transaction!(coop.db, tx => {
        let meeting = open(&mut tx, number).await?;
        refuse_any(rules::call_off(&meeting))?;
        store::call_off(&mut tx, meeting.meeting_id, &reason, coop.now()).await?;
        for point in open_points(&mut tx, &meeting).await? {
            points::meet_on(&mut tx, coop, actor, &point, None).await?;
        }
        inviting::tell_of_calling_off(&mut tx, coop, &meeting, &reason).await?;
        let deed = Deed::new("meetings.call_off", meeting.meeting_id.subject());
        journal::record(&mut tx, coop, actor, &deed.because(&reason)).await
    })
}

/// Puts a point on the programme of a meeting: it is talked about on that day.
pub async fn put_on(coop: &Cooperative, actor: &Actor, number: i64, point: &str) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    let typed = rules::number("point", point)?;
    in_transaction!(coop.db, tx => {
        let meeting = open(&mut tx, number).await?;
        let point = point_with(&mut tx, typed).await?;
        let elsewhere = store::meeting_of_point(&mut tx, point.point_id).await?;
        refuse_any(rules::put_on(&point, elsewhere.as_ref(), &meeting))?;
        store::put_point(&mut tx, meeting.meeting_id, point.point_id, coop.now()).await?;
        let (subject, id) = (point.point_id.subject(), meeting.meeting_id.subject());
        let arrow = [Arrow::new(subject, Relation::TalkedAboutAt, id)];
        let deeds = [
            Deed::new("meetings.put_on", id).because(&point.question),
            Deed::new("meetings.put_on_programme", subject).drawing(&arrow),
        ];
        journal::record_all(&mut tx, coop, actor, &deeds).await?;
        points::meet_on(&mut tx, coop, actor, &point, Some(meeting.begins_at.day())).await
    })
}

/// Takes a point off the programme of a meeting.
pub async fn take_off(coop: &Cooperative, actor: &Actor, number: i64, point: &str) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    let typed = rules::number("point", point)?;
    in_transaction!(coop.db, tx => {
        let meeting = open(&mut tx, number).await?;
        let point = point_with(&mut tx, typed).await?;
        let on = points_of(&mut tx, meeting.meeting_id).await?;
        refuse_any(rules::take_off(&on, typed))?;
        store::take_point(&mut tx, meeting.meeting_id, point.point_id).await?;
        let (subject, id) = (point.point_id.subject(), meeting.meeting_id.subject());
        let arrow = [Arrow::new(subject, Relation::TalkedAboutAt, id).undone()];
        let deeds = [
            Deed::new("meetings.take_off", id).because(&point.question),
            Deed::new("meetings.take_off_programme", subject).drawing(&arrow),
        ];
        journal::record_all(&mut tx, coop, actor, &deeds).await?;
        if point.settled_at.is_some() {
            return Ok(());
        }
        points::meet_on(&mut tx, coop, actor, &point, None).await
    })
}

/// Writes down what came of a meeting, in short and in full; the meeting is closed, and the
/// challenge tells it.
pub async fn report(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    (outcome, report): (&str, &str),
) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    let (outcome, report) = rules::told(outcome, report)?;
    in_transaction!(coop.db, tx => {
        let meeting = open(&mut tx, number).await?;
        refuse_any(rules::report(&meeting, coop.now()))?;
        let words = (outcome.as_str(), report.as_str());
        store::report(&mut tx, meeting.meeting_id, words, coop.now()).await?;
        make_known(&mut tx, number).await?;
        let told = format!("{}: {outcome}", meeting.title);
        let deeds = [
            Deed::new("meetings.report", meeting.meeting_id.subject()).because(&outcome),
            Deed::new("meetings.report_back", meeting.challenge_id.subject()).because(&told),
        ];
        journal::record_all(&mut tx, coop, actor, &deeds).await
    })
}

/// The meeting with this number, if it still goes on.
async fn open(conn: &mut Conn, number: i64) -> Result<Meeting> {
    let meeting = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    refuse_any(rules::open(&meeting))?;
    Ok(meeting)
}

/// The challenge that was chosen; one that does not exist or ended is told beside its field.
async fn chosen(conn: &mut Conn, typed: &str) -> Result<Challenge> {
    let number = rules::number("challenge", typed)?;
    let unknown = || Refused::new("meetings-refusal-challenge-is-unknown").on("challenge");
    let challenge = challenges::by_number(conn, number).await?.ok_or_else(unknown)?;
    refuse_any(rules::goes_on(&challenge))?;
    Ok(challenge)
}

/// The point that was chosen; one that does not exist is told beside its field.
async fn point_with(conn: &mut Conn, number: i64) -> Result<Point> {
    let unknown = || Refused::new("meetings-refusal-point-is-unknown").on("point");
    Ok(points::by_number(conn, number).await?.ok_or_else(unknown)?)
}

/// The points on the programme of a meeting of which nothing came yet.
async fn open_points(conn: &mut Conn, meeting: &Meeting) -> Result<Vec<Point>> {
    let mut open = Vec::new();
    for (number, _) in points_of(conn, meeting.meeting_id).await? {
        let point = point_with(conn, number).await?;
        open.extend(Some(point).filter(|point| point.settled_at.is_none()));
    }
    Ok(open)
}

/// Tells the directory and the search index what a meeting is called now.
async fn make_known(conn: &mut Conn, number: i64) -> Result<()> {
    let meeting = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let body = [meeting.purpose.as_str(), &meeting.venue, &meeting.outcome, &meeting.report];
    let name = journal::Name {
        subject: meeting.meeting_id.subject(),
        number,
        title: &meeting.title,
        body: &body.join(" "),
        public: true,
    };
    journal::name(conn, &name).await
}
