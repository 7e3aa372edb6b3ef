//! An evening with notes on the wall: one line to type on, and the list of what was typed.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::error::{Error, Result};
use crate::web::{Call, Input, Problems, Reply, View};
use crate::wishes::map::{self, Village};
use crate::wishes::rules::NAME_LENGTH_MAX;
use crate::wishes::{self, Channel, Decision, NewWish, WishKind};

use super::number_of;

/// How far back the list goes, in seconds: an evening.
const EVENING_SECONDS: i64 = 12 * 3_600;

/// How long the list is.
const LIST_SIZE: i64 = 200;

/// One line.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
pub(super) struct LineForm {
    /// The wish; `?` in front makes it a question, `+` an offer, `!` or nothing a wish.
    line: String,
    /// The village where the evening is.
    village: String,
    /// The mark of this form: the same line from the same form is kept once.
    form: String,
}

/// A wish that was typed wrongly.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = LineEnd)]
pub(super) struct CloseForm {
    /// The revision of the wish as it is shown.
    revision: String,
    /// The village where the evening is.
    village: String,
}

#[derive(Debug, Serialize, ToSchema)]
struct Entered {
    number: i64,
    kind: WishKind,
    title: String,
    revision: i64,
    closed: bool,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/workshop.html")]
pub(super) struct WorkshopPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    form: LineForm,
    villages: Vec<Village>,
    entered: Vec<Entered>,
}

/// Where the evening is, as the address says it.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(default)]
pub(super) struct Evening {
    dorp: String,
}

async fn page(call: &Call, form: LineForm, problems: Problems) -> Result<WorkshopPage> {
    let conn = &mut *call.coop.db.read().await?;
    let since = call.coop.now().plus_seconds(-EVENING_SECONDS);
    let wishes = wishes::entered_since(conn, Channel::Event, since, LIST_SIZE).await?;
    let entered = wishes.into_iter().map(|wish| Entered {
        number: wish.number,
        kind: wish.kind,
        closed: wish.status == wishes::Status::Closed,
        title: wish.title,
        revision: wish.revision,
    });
    let villages = map::area(conn, &call.coop).await?.villages.clone();
    Ok(WorkshopPage { view: View::of(call), problems, form, villages, entered: entered.collect() })
}

fn address(village: &str) -> String {
    let village: String = village.chars().take(NAME_LENGTH_MAX).collect();
    let query = serde_html_form::to_string([("dorp", village)]).unwrap_or_default();
    format!("/werkplaats?{query}")
}

pub(super) async fn show(call: Call) -> Reply {
    call.may(Permission::TriageWishes)?;
    let evening: Evening = call.asks();
    let (village, mark) = (evening.dorp, call.coop.ids.token());
    let form = LineForm { line: String::new(), village, form: mark };
    call.page(&page(&call, form, Problems::default()).await?)
}

pub(super) async fn enter(call: Call, Input { form, .. }: Input<LineForm>) -> Reply {
    call.may(Permission::TriageWishes)?;
    let wish = NewWish {
        channel: Some(Channel::Event),
        village: form.village.clone(),
        form: form.form.clone(),
        ..wishes::rules::from_line(&form.line)
    };
    match wishes::submit(&call.coop, &call.actor, &wish).await {
        Ok(_) => call.onward(&address(&form.village)),
        Err(Error::Refused(refusals)) => {
            let page = page(&call, form, call.problems(&refusals)).await?;
            call.again(&refusals, &page)
        }
        Err(error) => Err(error),
    }
}

pub(super) async fn close(
    call: Call,
    Path(number): Path<String>,
    Input { form, .. }: Input<CloseForm>,
) -> Reply {
    let revision = form.revision.parse().unwrap_or(0);
    let reason = call.language.t("wishes-workshop-reason");
    let number = number_of(&number)?;
    let close = Decision::Close;
    wishes::decide(&call.coop, &call.actor, number, revision, &close, &reason).await?;
    call.onward(&address(&form.village))
}
