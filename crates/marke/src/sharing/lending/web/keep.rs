//! The forms with which a party puts a thing on the board and keeps it.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Refused, Result};
use crate::ids::Kind;
use crate::members::{self, Tag};
use crate::sharing::lending::{
    self, Absence, Condition, Lending, LendingKind, OnBooking, Sheet, Side, Unit, own, store,
};
use crate::sharing::web::chosen;
use crate::sharing::{OwnParty, acting};
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, View};

/// What the smaller forms of a thing send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct AwayForm {
    /// The first day on which it is not to be had, as `2026-11-23`.
    from_on: String,
    /// The last.
    until_on: String,
    /// Which days to take back, by identifier.
    absence: String,
    /// Why it goes off the board.
    reason: String,
    /// The revision that was read.
    revision: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "sharing/lending/keep.html")]
pub(super) struct KeepPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: Sheet,
    #[serde(skip)]
    away: AwayForm,
    /// The thing; nothing when it is new.
    thing: Option<Lending>,
    /// Every version of its conditions.
    conditions: Vec<Condition>,
    /// The days on which it is not to be had.
    absences: Vec<Absence>,
    #[serde(skip)]
    parties: Vec<OwnParty>,
    #[serde(skip)]
    tags: Vec<Tag>,
}

impl KeepPage {
    /// Where the large form is sent.
    fn address(&self) -> String {
        match &self.thing {
            Some(thing) => format!("/uitleen/{}/beheer", thing.number),
            None => "/uitleen".to_owned(),
        }
    }

    fn is_chosen(&self, party: &OwnParty) -> bool {
        chosen(&self.parties, &self.form.party).is_some_and(|one| one.party_id == party.party_id)
    }
}

/// What stands, as a form.
fn sheet(thing: &Lending, conditions: &[Condition]) -> Sheet {
    let day = |day: Option<crate::clock::Day>| day.map_or_else(String::new, |day| day.to_string());
    Sheet {
        party: thing.party_id.to_string(),
        side: thing.side.to_string(),
        kind: thing.kind.to_string(),
        title: thing.title.clone(),
        description: thing.description.clone(),
        tag: thing.tag_id.clone().unwrap_or_default(),
        village: thing.village.clone(),
        unit: thing.unit.to_string(),
        booking: thing.booking.to_string(),
        wished: thing.wished.clone(),
        available_from: day(thing.available_from_on),
        available_until: day(thing.available_until_on),
        conditions: conditions.last().map_or_else(String::new, |last| last.content.clone()),
        revision: thing.revision.to_string(),
    }
}

pub(super) async fn new(call: Call) -> Reply {
    call.may(Permission::ShareThings)?;
    let form: Sheet = call.asks();
    call.page(&new_page(&call, form, &[]).await?)
}

async fn new_page(call: &Call, mut form: Sheet, refusals: &[Refused]) -> Result<KeepPage> {
    let conn = &mut *call.coop.db.read().await?;
    let parties = acting::own(conn, &call.coop, &call.actor).await?;
    let begins = |field: &mut String, word: &str| {
        if field.is_empty() && refusals.is_empty() {
            word.clone_into(field);
        }
    };
    begins(&mut form.side, Side::Offered.word());
    begins(&mut form.kind, LendingKind::Machine.word());
    begins(&mut form.unit, Unit::Day.word());
    begins(&mut form.booking, OnBooking::Ask.word());
    begins(&mut form.village, parties.first().map_or("", |party| party.village.as_str()));
    Ok(KeepPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        away: AwayForm::default(),
        thing: None,
        conditions: Vec::new(),
        absences: Vec::new(),
        parties,
        tags: members::tags(conn).await?,
    })
}

pub(super) async fn put_up(call: Call, Input { form, .. }: Input<Sheet>) -> Reply {
    call.may(Permission::ShareThings)?;
    let done = lending::put_up(&call.coop, &call.actor, &form).await;
    let done = done.map(|number| Kind::Lending.address(number));
    let again = async |refusals: Vec<Refused>| new_page(&call, form, &refusals).await;
    call.after(done, "sharing-done-put-up", again).await
}

/// The page with which a party keeps a thing, with what was typed.
async fn page(
    call: &Call,
    number: i64,
    (form, away): (Option<Sheet>, AwayForm),
    refusals: &[Refused],
) -> Result<KeepPage> {
    let conn = &mut *call.coop.db.read().await?;
    let thing = own(conn, &call.coop, &call.actor, number).await?;
    let conditions = store::conditions(conn, thing.lending_id).await?;
    Ok(KeepPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form: form.unwrap_or_else(|| sheet(&thing, &conditions)),
        away,
        absences: store::absences(conn, thing.lending_id).await?,
        parties: acting::own(conn, &call.coop, &call.actor).await?,
        tags: members::tags(conn).await?,
        conditions,
        thing: Some(thing),
    })
}

pub(super) async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(Permission::ShareThings)?;
    call.page(&page(&call, number(path)?, (None, AwayForm::default()), &[]).await?)
}

/// Back to the forms after one of them was sent.
async fn after(
    call: &Call,
    number: i64,
    typed: (Option<Sheet>, AwayForm),
    (done, note): (Result<()>, &'static str),
) -> Reply {
    let done = done.map(|()| format!("/uitleen/{number}/beheer"));
    let again = async |refusals: Vec<Refused>| page(call, number, typed, &refusals).await;
    call.after(done, note, again).await
}

pub(super) async fn change(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<Sheet>,
) -> Reply {
    call.may(Permission::ShareThings)?;
    let number = number(path)?;
    let done = lending::change(&call.coop, &call.actor, number, &form).await;
    let typed = (Some(form), AwayForm::default());
    after(&call, number, typed, (done, "sharing-done-changed")).await
}

pub(super) async fn set_conditions(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<Sheet>,
) -> Reply {
    call.may(Permission::ShareThings)?;
    let number = number(path)?;
    let (revision, content) = (&form.revision, &form.conditions);
    let done = lending::set_conditions(&call.coop, &call.actor, number, revision, content).await;
    after(&call, number, (None, AwayForm::default()), (done, "sharing-done-conditions")).await
}

pub(super) async fn be_away(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<AwayForm>,
) -> Reply {
    call.may(Permission::ShareThings)?;
    let number = number(path)?;
    let days = (form.from_on.as_str(), form.until_on.as_str());
    let done = lending::be_away(&call.coop, &call.actor, number, days).await;
    after(&call, number, (None, form), (done, "sharing-done-away")).await
}

pub(super) async fn be_back(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<AwayForm>,
) -> Reply {
    call.may(Permission::ShareThings)?;
    let number = number(path)?;
    let done = lending::be_back(&call.coop, &call.actor, number, &form.absence).await;
    after(&call, number, (None, form), (done, "sharing-done-back")).await
}

pub(super) async fn take_off(
    call: Call,
    path: Path<String>,
    Input { form, .. }: Input<AwayForm>,
) -> Reply {
    call.may(Permission::ShareThings)?;
    let number = number(path)?;
    let (revision, reason) = (&form.revision, &form.reason);
    let done = lending::take_off(&call.coop, &call.actor, number, revision, reason).await;
    let done = done.map(|()| Kind::Lending.address(number));
    let again = async |refusals: Vec<Refused>| page(&call, number, (None, form), &refusals).await;
    call.after(done, "sharing-done-taken-off", again).await
}
