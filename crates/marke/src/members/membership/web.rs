//! The pages to join and leave, and the page of member kinds.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::clock::Day;
use crate::error::{Refused, Result, refuse_any};
use crate::members::web::party_at;
use crate::members::{self, MemberKind, Terms};
use crate::units::Cents;
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::{Eligibility, Membership, eligibility, rules};

/// The pages of this part.
pub(in crate::members) fn routes() -> Routes {
    use Permission::{KeepRegister, TakePart};
    Routes::new()
        .get(
            "/partijen/{number}/lidmaatschap",
            KeepRegister,
            "The membership of a party, to begin or end it.",
            show,
        )
        .gives::<MembershipPage>()
        .post("/partijen/{number}/lidmaatschap", KeepRegister, "Makes a party a member.", join)
        .takes::<JoinForm>()
        .post(
            "/partijen/{number}/lidmaatschap/einde",
            KeepRegister,
            "Ends the membership of a party.",
            leave,
        )
        .takes::<LeaveForm>()
        .get("/lidsoorten", TakePart, "The kinds of members, with fee and votes.", show_kinds)
        .asks::<Chosen>()
        .gives::<KindsPage>()
        .gives_table()
        .post("/lidsoorten", KeepRegister, "Adds a kind of member, or changes one.", keep_kind)
        .takes::<KindForm>()
}

/// The terms on which a party joins, as they are typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct JoinForm {
    /// The key of the kind of member.
    kind: String,
    /// The first day.
    joined_on: String,
    /// A condition; empty for none.
    condition: String,
    /// When the condition is evaluated.
    evaluate_on: String,
    /// Why it may join from outside the area.
    deviation: String,
}

/// How a membership ends, as it is typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct LeaveForm {
    /// The last day.
    last_day: String,
    /// Why.
    reason: String,
}

/// A kind of member, as it is typed.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct KindForm {
    /// The key of the kind that is changed; empty for a new one.
    kind: String,
    /// What it is called.
    name: String,
    /// For whom it is.
    description: String,
    /// The fee for a year, in euros.
    fee: String,
    /// How many votes a member of this kind has.
    votes: String,
    /// The revision that a change began with.
    revision: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/membership/membership.html")]
struct MembershipPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    number: i64,
    name: String,
    join: JoinForm,
    leave: LeaveForm,
    memberships: Vec<Membership>,
    kinds: Vec<MemberKind>,
    /// Whether it works in the area.
    eligibility: Eligibility,
    postcode: String,
}

impl MembershipPage {
    async fn of(call: &Call, number: &str) -> Result<Self> {
        call.may(Permission::KeepRegister)?;
        let conn = &mut *call.coop.db.read().await?;
        let known = party_at(conn, number).await?;
        Ok(Self {
            view: View::of(call),
            problems: Problems::default(),
            number: known.number,
            join: JoinForm::default(),
            leave: LeaveForm::default(),
            memberships: members::memberships_of(conn, known.party_id).await?,
            kinds: members::kinds(conn).await?,
            eligibility: eligibility(conn, &known, call.today()).await?,
            postcode: known.party.postcode,
            name: known.party.name,
        })
    }

    /// The message that says whether it works in the area.
    fn eligible(&self) -> &'static str {
        match self.eligibility {
            Eligibility::Inside => "members-area-inside",
            Eligibility::Outside => "members-area-outside",
            Eligibility::Unknown => "members-area-unknown",
        }
    }

    fn may_join(&self) -> bool {
        self.memberships.iter().all(|one| one.ends_on.is_some())
    }
}

async fn show(call: Call, Path(number): Path<String>) -> Reply {
    let mut page = MembershipPage::of(&call, &number).await?;
    page.join.joined_on = call.today().to_string();
    page.leave.last_day = call.today().to_string();
    call.page(&page)
}

/// A day that must be typed.
pub(in crate::members) fn day(text: &str, field: &'static str) -> Result<Day> {
    let unreadable = || Refused::new("members-refusal-day-is-unreadable").on(field);
    text.trim().parse().map_err(|_| unreadable().into())
}

async fn join(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<JoinForm>,
) -> Reply {
    let page = MembershipPage::of(&call, &number).await?;
    let done = joined(&call, page.number, &form).await;
    let done = done.map(|_| format!("/partijen/{}", page.number));
    let again = async |refusals: Vec<Refused>| {
        Ok(MembershipPage { problems: call.problems(&refusals), join: form, ..page })
    };
    call.after(done, "members-done-joined", again).await
}

async fn joined(call: &Call, number: i64, form: &JoinForm) -> Result<i64> {
    let evaluate = form.evaluate_on.trim();
    let terms = Terms {
        kind: form.kind.clone(),
        joined_on: day(&form.joined_on, "joined_on")?,
        condition: form.condition.clone(),
        deviation: form.deviation.clone(),
        evaluate_on: if evaluate.is_empty() { None } else { Some(day(evaluate, "evaluate_on")?) },
    };
    members::join(&call.coop, &call.actor, number, &terms).await
}

async fn leave(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<LeaveForm>,
) -> Reply {
    let page = MembershipPage::of(&call, &number).await?;
    let left = match day(&form.last_day, "last_day") {
        Ok(day) => members::leave(&call.coop, &call.actor, page.number, day, &form.reason).await,
        Err(error) => Err(error),
    };
    let done = left.map(|()| format!("/partijen/{}", page.number));
    let again = async |refusals: Vec<Refused>| {
        Ok(MembershipPage { problems: call.problems(&refusals), leave: form, ..page })
    };
    call.after(done, "members-done-left", again).await
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/membership/kinds.html")]
struct KindsPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    kinds: Vec<MemberKind>,
    form: KindForm,
}

/// Which kind a form begins with.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
struct Chosen {
    soort: String,
}

async fn show_kinds(call: Call) -> Reply {
    let chosen: Chosen = call.asks();
    let conn = &mut *call.coop.db.read().await?;
    let kinds = members::kinds(conn).await?;
    let form = kinds.iter().find(|kind| kind.kind == chosen.soort).map(form_of);
    let (view, problems) = (View::of(&call), Problems::default());
    call.list(
        &KindsPage { view, problems, kinds: kinds.clone(), form: form.unwrap_or_default() },
        &kinds,
    )
}

fn form_of(kind: &MemberKind) -> KindForm {
    let Cents(cents) = kind.fee;
    KindForm {
        kind: kind.kind.clone(),
        name: kind.name.clone(),
        description: kind.description.clone(),
        fee: format!("{},{:02}", cents / 100, cents % 100),
        votes: kind.votes.to_string(),
        revision: kind.revision.to_string(),
    }
}

async fn keep_kind(call: Call, Input { mut form, .. }: Input<KindForm>) -> Reply {
    call.may(Permission::KeepRegister)?;
    let done = kept(&call, &form).await.map(|()| "/lidsoorten".to_owned());
    let again = async |refusals: Vec<Refused>| {
        let conn = &mut *call.coop.db.read().await?;
        let kinds = members::kinds(conn).await?;
        // The table above tells what it is now; saving once more is then deliberate.
        if let Some(now) = kinds.iter().find(|kind| kind.kind == form.kind) {
            form.revision = now.revision.to_string();
        }
        let (view, problems) = (View::of(&call), call.problems(&refusals));
        Ok(KindsPage { view, problems, kinds, form })
    };
    call.after(done, "members-done-kind", again).await
}

async fn kept(call: &Call, form: &KindForm) -> Result<()> {
    let fee = rules::euros(&form.fee);
    let votes = form.votes.trim().parse().unwrap_or(0);
    if fee.is_none() {
        refuse_any(vec![Refused::new("members-refusal-fee-is-wrong").on("fee")])?;
    }
    let kind = MemberKind {
        kind: form.kind.clone(),
        name: form.name.clone(),
        description: form.description.clone(),
        fee: fee.unwrap_or_default(),
        votes,
        revision: form.revision.trim().parse().unwrap_or(0),
    };
    if form.kind.is_empty() {
        members::add_kind(&call.coop, &call.actor, &kind).await
    } else {
        members::change_kind(&call.coop, &call.actor, &kind).await
    }
}
