//! The list of who is there: ticked on the screen, printed for at the door, with the tables.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::agenda::challenges::Choice;
use crate::error::{Error, Refused, Result};
use crate::meetings::attending::{self, List, Listed, Ties};
use crate::meetings::inviting::when;
use crate::meetings::{self, Meeting, MeetingStage, rules};
use crate::members;
use crate::web::{Call, Input, Problems, Reply, View, number};

/// A party to put on the list.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = ListAddition)]
pub(super) struct AddForm {
    /// Its number.
    party: String,
}

/// Over how many tables.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = SeatingForm)]
pub(super) struct SeatForm {
    /// How many.
    tables: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "meetings/attendance.html")]
pub(super) struct AttendancePage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    typed: Option<List>,
    #[serde(skip)]
    tables_typed: String,
    meeting: Meeting,
    stage: MeetingStage,
    listed: Vec<Listed>,
    ties: Ties,
    /// The parties of the register that can be added.
    #[serde(skip)]
    others: Vec<Choice>,
}

/// A line of the list as the form shows it.
struct Shown<'a> {
    party: &'a Listed,
    is_there: bool,
    people: String,
    table: String,
}

impl AttendancePage {
    /// From when until when.
    fn when(&self) -> String {
        when(self.meeting.begins_at, self.meeting.ends_at, self.view.language)
    }

    /// The lines by sector, each as it was typed or as it stands.
    fn sectors(&self) -> Vec<(&str, Vec<Shown<'_>>)> {
        let mut sectors: Vec<(&str, Vec<Shown<'_>>)> = Vec::new();
        for party in &self.listed {
            let shown = self.shown(party);
            match sectors.last_mut() {
                Some((sector, lines)) if *sector == party.sector => lines.push(shown),
                Some(_) | None => sectors.push((&party.sector, vec![shown])),
            }
        }
        sectors
    }

    fn shown<'a>(&'a self, party: &'a Listed) -> Shown<'a> {
        let number = party.number.to_string();
        let table = party.table.map_or_else(String::new, |table| table.to_string());
        let people = party.people.max(1).to_string();
        let stands = Shown { party, is_there: party.people > 0, people, table };
        let Some(typed) = &self.typed else { return stands };
        let Some(place) = typed.party.iter().position(|typed| *typed == number) else {
            return stands;
        };
        let at = |fields: &[String]| fields.get(place).cloned().unwrap_or_default();
        Shown {
            party,
            is_there: typed.there.contains(&number),
            people: at(&typed.people),
            table: at(&typed.table),
        }
    }

    /// The tables with who sits at each.
    fn tables(&self) -> Vec<(i64, Vec<&Listed>)> {
        let numbers: std::collections::BTreeSet<i64> =
            self.there().filter_map(|party| party.table).collect();
        let at = |table: i64| self.there().filter(|party| party.table == Some(table)).collect();
        numbers.into_iter().map(|table| (table, at(table))).collect()
    }

    fn there(&self) -> impl Iterator<Item = &Listed> {
        self.listed.iter().filter(|party| party.people > 0)
    }

    /// How many parties are there.
    fn parties(&self) -> usize {
        self.there().count()
    }

    /// How many people are there.
    fn people(&self) -> i64 {
        self.there().map(|party| party.people).sum()
    }

    /// How many tables one would want: some six at each.
    fn tables_wanted(&self) -> String {
        if self.tables_typed.is_empty() {
            let set = self.tables().len();
            let wanted = if set > 0 { set } else { self.parties().div_ceil(6).max(1) };
            return wanted.to_string();
        }
        self.tables_typed.clone()
    }
}

async fn page(
    call: &Call,
    number: i64,
    (typed, tables_typed): (Option<List>, String),
    refusals: &[Refused],
) -> Result<AttendancePage> {
    let conn = &mut *call.coop.db.read().await?;
    let meeting = meetings::by_number(conn, number).await?.ok_or(Error::NotFound)?;
    let listed = attending::listed(conn, &meeting).await?;
    let names = members::names_of(conn).await?;
    let is_new = |number: i64| !listed.iter().any(|party| party.number == number);
    let choice = |(_, number, name): (_, i64, String)| {
        let value = number.to_string();
        is_new(number).then_some(Choice { value, name })
    };
    Ok(AttendancePage {
        view: View::of(call),
        problems: call.problems(refusals),
        typed,
        tables_typed,
        stage: rules::stage(&meeting, call.coop.now()),
        others: names.into_iter().filter_map(choice).collect(),
        ties: attending::ties_of(conn, &meeting).await?,
        listed,
        meeting,
    })
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    call.page(&page(&call, number(path)?, (None, String::new()), &[]).await?)
}

pub(super) async fn write(call: Call, path: Path<String>, input: Input<List>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let (number, form) = (number(path)?, input.form);
    let done = attending::write_list(&call.coop, &call.actor, number, &form).await;
    let typed = (Some(form), String::new());
    after(&call, number, typed, (done, "meetings-done-list-written")).await
}

pub(super) async fn add(call: Call, path: Path<String>, input: Input<AddForm>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let (number, form) = (number(path)?, input.form);
    let done = attending::add(&call.coop, &call.actor, number, &form.party).await;
    after(&call, number, (None, String::new()), (done, "meetings-done-party-added")).await
}

pub(super) async fn seat(call: Call, path: Path<String>, input: Input<SeatForm>) -> Reply {
    call.may(Permission::OrganiseMeetings)?;
    let (number, form) = (number(path)?, input.form);
    let done = attending::seat(&call.coop, &call.actor, number, &form.tables).await;
    after(&call, number, (None, form.tables), (done, "meetings-done-seated")).await
}

async fn after(
    call: &Call,
    number: i64,
    typed: (Option<List>, String),
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| format!("/bijeenkomsten/{number}/aanwezigen"));
    call.after(done, note, async |refusals| page(call, number, typed, &refusals).await).await
}
