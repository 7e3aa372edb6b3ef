//! Who came, how many, at which table they sat, and who met whom.
//!
//! Before a meeting begins the list says who is expected; whoever saves it afterwards writes down
//! who came.

use crate::actor::{Actor, Permission};
use crate::cooperative::Cooperative;
use crate::db::{Conn, in_transaction};
use crate::error::{Result, refuse_any};
use crate::ids::PartyId;
use crate::journal::{self, Deed};

use super::inviting::{self, Answer, invitees_of, party_with};
use super::store::set_counted;
use super::{Meeting, open};

pub mod rules;
pub mod seating;
mod store;
pub mod ties;
#[cfg(test)]
mod tests;

pub use rules::{InSector, Line, List, Listed};
pub use store::{Attended, attendance_of};
pub use ties::{Often, Ties};

/// Writes down who is there, how many, and at which table. Once the meeting has begun this is who
/// came; before, who is expected.
pub async fn write_list(coop: &Cooperative, actor: &Actor, number: i64, list: &List) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    let lines = rules::lines(list)?;
    in_transaction!(coop.db, tx => {
        let meeting = open(&mut tx, number).await?;
        let known = listed(&mut tx, &meeting).await?;
        refuse_any(rules::write_list(&lines, &known))?;
        for line in &lines {
            let Some(party) = known.iter().find(|known| known.number == line.party) else {
                continue;
            };
            let row = (party.listed_as, line.people, line.table);
            store::put(&mut tx, meeting.meeting_id, row).await?;
        }
        let verb = if meeting.begins_at <= coop.now() {
            set_counted(&mut tx, meeting.meeting_id, coop.now()).await?;
            "meetings.count"
        } else {
            "meetings.expect"
        };
        journal::record(&mut tx, coop, actor, &Deed::new(verb, meeting.meeting_id.subject())).await
    })
}

/// Puts a party of the register on the list that was not asked.
pub async fn add(coop: &Cooperative, actor: &Actor, number: i64, party: &str) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    let typed = inviting::rules::party(party)?;
    in_transaction!(coop.db, tx => {
        let meeting = open(&mut tx, number).await?;
        let party = party_with(&mut tx, typed).await?;
        let known = listed(&mut tx, &meeting).await?;
        refuse_any(rules::add(&known, party))?;
        store::put(&mut tx, meeting.meeting_id, (party, 1, None)).await?;
        let deed = Deed::new("meetings.add_to_list", meeting.meeting_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Spreads whoever is there over tables, so that every table mixes sectors and as many as
/// possible meet somebody new. The organiser can change it afterwards.
pub async fn seat(coop: &Cooperative, actor: &Actor, number: i64, tables: &str) -> Result<()> {
    actor.may(Permission::OrganiseMeetings)?;
    in_transaction!(coop.db, tx => {
        let meeting = open(&mut tx, number).await?;
        let there: Vec<Listed> =
            listed(&mut tx, &meeting).await?.into_iter().filter(|party| party.people > 0).collect();
        let tables = rules::tables(tables, there.len())?;
        let before = store::seats_before(&mut tx, &meeting).await?;
        let guests: Vec<seating::Guest> = there
            .iter()
            .map(|party| seating::Guest { party: party.party_id, sector: party.sector.clone() })
            .collect();
        let plan = seating::seat(&guests, &ties::met(&before), tables);
        for (party, table) in there.iter().zip(plan) {
            let row = (party.listed_as, party.people, i64::try_from(table + 1).ok());
            store::put(&mut tx, meeting.meeting_id, row).await?;
        }
        let deed = Deed::new("meetings.seat", meeting.meeting_id.subject());
        journal::record(&mut tx, coop, actor, &deed).await
    })
}

/// Everybody on the list of a meeting: whoever was written down, and before that whoever said that
/// they come; the others that were asked stand on it as not there.
pub async fn listed(conn: &mut Conn, meeting: &Meeting) -> Result<Vec<Listed>> {
    let written = attendance_of(conn, meeting.meeting_id).await?;
    let asked = invitees_of(conn, meeting.meeting_id).await?;
    let counted = meeting.counted_at.is_some();
    let comes = |answer: Option<Answer>| answer.is_some_and(|answer| answer != Answer::NotComing);
    let expected =
        asked.iter().filter(|one| !written.iter().any(|written| written.party_id == one.party_id));
    let expected = expected.map(|one| Listed {
        party_id: one.party_id,
        listed_as: one.party_id,
        number: one.number,
        name: one.name.clone(),
        sector: one.sector.clone(),
        people: if comes(one.answer) && !counted { one.people } else { 0 },
        table: None,
        said: one.answer,
    });
    let mut all: Vec<Listed> = written
        .iter()
        .map(|written| Listed {
            party_id: written.party_id,
            listed_as: written.written_as,
            number: written.number,
            name: written.name.clone(),
            sector: written.sector.clone(),
            people: written.people,
            table: written.table_number,
            said: said_by(&asked, written.party_id),
        })
        .chain(expected)
        .collect();
    all.sort_by(|one, other| {
        let key = |it: &Listed| (rules::place_of(&it.sector), it.name.to_lowercase(), it.number);
        key(one).cmp(&key(other))
    });
    Ok(all)
}

fn said_by(asked: &[inviting::Invitee], party: PartyId) -> Option<Answer> {
    asked.iter().find(|one| one.party_id == party).and_then(|one| one.answer)
}

/// Who met whom at a meeting: what its tables added to those before it.
pub async fn ties_of(conn: &mut Conn, meeting: &Meeting) -> Result<Ties> {
    let before = store::seats_before(conn, meeting).await?;
    let now = attendance_of(conn, meeting.meeting_id).await?;
    Ok(ties::new_ties(&now, &before))
}

/// The pairs of parties that sat together most often, for whoever organises.
pub async fn often_together(coop: &Cooperative, actor: &Actor) -> Result<Vec<Often>> {
    actor.may(Permission::OrganiseMeetings)?;
    let conn = &mut *coop.db.read().await?;
    let seats = store::all_seats(conn, coop.now()).await?;
    let names = store::names(conn).await?;
    Ok(ties::often(&seats, &names))
}
