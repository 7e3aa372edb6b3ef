//! Points for a meeting (*gesprekspunten*): contradictions that people are to talk about, with
//! both sides and the statement that says best what each of them thinks.

use crate::actor::{Actor, Permission};
use crate::clock::Day;
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Error, Refused, Result, refuse_any};
use crate::ids::{PointId, StatementId};
use crate::journal::{self, Arrow, Deed, Relation};
use crate::opinions::conversations::{self, Conversation, Text};
use crate::opinions::followers::{self, Event, News};
use crate::opinions::results::{self, Figures};
use crate::opinions::statements::{self, Statement};
use crate::text::Language;

use super::rules::{Side, sides};

pub mod rules;
mod store;
#[cfg(test)]
mod tests;
pub mod web;

use store::{AtMeeting, meetings_of};
pub use store::{Point, by_number, list, of_statement};

/// Puts a contradiction up for a meeting: what it is to talk about, and when, if that is known.
/// Gives the number of the point.
pub async fn put_up(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    (question, meets_on): (&str, &str),
) -> Result<i64> {
    actor.may(Permission::LeadConversations)?;
    let facts = rules::read(question, meets_on, coop.today())?;
    in_transaction!(coop.db, tx => {
        let (statement, conversation) = super::carried(&mut tx, actor, number).await?;
        let shown = results::shown(&mut tx, coop, &conversation).await?;
        let figures = shown.as_ref().map(|shown| &shown.figures);
        put_up_within(&mut tx, coop, actor, (&statement, &conversation), figures, &facts).await
    })
}

/// Puts a contradiction up as the figures tell it, inside a transaction; the caller has checked
/// the permission.
async fn put_up_within(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (statement, conversation): (&Statement, &Conversation),
    figures: Option<&Figures>,
    facts: &rules::Facts,
) -> Result<i64> {
    let sides = figures.and_then(|figures| sides(figures, statement.number));
    let none = || Refused::new("opinions-refusal-no-contradiction");
    let (a, b) = sides.ok_or_else(none)?;
    let before = of_statement(conn, statement.statement_id).await?;
    refuse_any(rules::put_up(&before))?;
    let held = ((&a, best(conn, &a).await?), (&b, best(conn, &b).await?));
    let id = PointId(coop.ids.uuid(coop.now()));
    let about = (conversation.conversation_id, statement.statement_id);
    let number = store::insert(conn, id, about, facts, held, coop.now()).await?;
    make_known(conn, number).await?;
    let subject = statement.statement_id.subject();
    let arrow = [Arrow::new(subject, Relation::PutUpAs, id.subject())];
    let deed = Deed::new("opinions.put_up", id.subject()).drawing(&arrow);
    journal::record(conn, coop, actor, &deed).await?;
    let what = (statement, conversation);
    super::record(conn, coop, actor, "opinions.carry_to_meeting", what, &facts.question).await?;
    let event = Event::new(News::PutUp, only(&facts.question), number);
    followers::inform(conn, coop, conversation, &event).await?;
    Ok(number)
}

/// Says on which day the meeting is. `revision` is that of the point as it was read.
pub async fn plan(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: &str,
    meets_on: &str,
) -> Result<()> {
    actor.may(Permission::LeadConversations)?;
    let day = rules::day(meets_on, coop.today())?;
    in_transaction!(coop.db, tx => {
        let (point, conversation) = changed(&mut tx, number, revision).await?;
        planned(&mut tx, coop, actor, (&point, &conversation), day).await
    })
}

/// A point is talked about at a meeting on this day, or at none any more; inside a transaction
/// that does more. Whoever follows the conversation hears of a day.
pub async fn meet_on(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    point: &Point,
    day: Option<Day>,
) -> Result<()> {
    actor.may(Permission::LeadConversations)?;
    if point.meets_on == day {
        return Ok(());
    }
    let Some(day) = day else {
        store::plan(conn, point.point_id, None).await?;
        let deed = Deed::new("opinions.unplan_meeting", point.point_id.subject());
        return journal::record(conn, coop, actor, &deed).await;
    };
    let conversation = conversations::by_number(conn, point.conversation_number).await?;
    let conversation = conversation.ok_or(Error::NotFound)?;
    planned(conn, coop, actor, (point, &conversation), day).await
}

/// Writes down on which day a point is talked about, and tells it.
async fn planned(
    conn: &mut Conn,
    coop: &Cooperative,
    actor: &Actor,
    (point, conversation): (&Point, &Conversation),
    day: Day,
) -> Result<()> {
    store::plan(conn, point.point_id, Some(day)).await?;
    let note = Language::Dutch.day(day);
    let deed = Deed::new("opinions.plan_meeting", point.point_id.subject()).because(&note);
    journal::record(conn, coop, actor, &deed).await?;
    let words = Text { nl: note.clone(), en: Language::English.day(day) };
    let event = Event::new(News::Planned, words, point.number);
    followers::inform(conn, coop, conversation, &event).await
}

/// Writes down what came of the meeting; the point is settled.
pub async fn settle(
    coop: &Cooperative,
    actor: &Actor,
    number: i64,
    revision: &str,
    outcome: &str,
) -> Result<()> {
    actor.may(Permission::LeadConversations)?;
    let outcome = rules::outcome(outcome)?;
    in_transaction!(coop.db, tx => {
        let (point, conversation) = changed(&mut tx, number, revision).await?;
        store::settle(&mut tx, point.point_id, &outcome, coop.now()).await?;
        let deed = Deed::new("opinions.settle", point.point_id.subject()).because(&outcome);
        journal::record(&mut tx, coop, actor, &deed).await?;
        let event = Event::new(News::Settled, only(&outcome), number);
        followers::inform(&mut tx, coop, &conversation, &event).await
    })
}

/// A point that may be changed, and its conversation.
async fn changed(conn: &mut Conn, number: i64, revision: &str) -> Result<(Point, Conversation)> {
    let point = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    refuse_any(rules::change(&point, revision))?;
    let conversation = conversations::by_number(conn, point.conversation_number).await?;
    Ok((point, conversation.ok_or(Error::NotFound)?))
}

/// The statement that says best what a side thinks.
async fn best(conn: &mut Conn, side: &Side) -> Result<Option<StatementId>> {
    let Some(number) = side.best else { return Ok(None) };
    let statement = statements::by_number(conn, number).await?;
    Ok(statement.map(|statement| statement.statement_id))
}

/// Words in the language in which they were written.
fn only(words: &str) -> Text {
    Text { nl: words.to_owned(), en: String::new() }
}

/// Tells the directory and the search index what a point is called.
async fn make_known(conn: &mut Conn, number: i64) -> Result<()> {
    let point = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let name = journal::Name {
        subject: point.point_id.subject(),
        number,
        title: &point.question,
        body: &format!("{} {}", point.statement_nl, point.statement_en),
        public: true,
    };
    journal::name(conn, &name).await
}
