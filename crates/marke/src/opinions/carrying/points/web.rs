//! The pages of points for a meeting: the list, and one point with both its sides.

use askama::Template;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission::{LeadConversations, TakePart};
use crate::error::{Error, Refused, Result};
use crate::ids::Kind;
use crate::journal::{self, Told};
use crate::opinions::carrying::words;
use crate::opinions::conversations::Text;
use crate::text::Language;
use crate::web::number;
use crate::web::{Call, Input, Problems, Reply, Routes, View};

use super::{AtMeeting, Point, by_number, list, meetings_of, plan, settle};

/// The pages of points.
pub fn routes() -> Routes {
    Routes::new()
        .get("/gesprekspunten", TakePart, "What meetings talk about, and what came of it.", all)
        .gives::<PointsPage>()
        .gives_table()
        .get("/gesprekspunten/{number}", TakePart, "A point with both its sides.", show)
        .gives::<PointPage>()
        .post(
            "/gesprekspunten/{number}/planning",
            LeadConversations,
            "Says on which day the meeting is.",
            to_plan,
        )
        .takes::<PointForm>()
        .post(
            "/gesprekspunten/{number}/uitkomst",
            LeadConversations,
            "Writes down what came of the meeting.",
            to_settle,
        )
        .takes::<PointForm>()
}

/// What the forms of a point send; each uses its own fields.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
struct PointForm {
    /// The revision that was read before changing it.
    revision: String,
    /// The day of the meeting, as `2026-11-23`.
    meets_on: String,
    /// What came of it.
    outcome: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/carrying/points/list.html")]
struct PointsPage {
    #[serde(skip)]
    view: View,
    points: Vec<Point>,
}

impl PointsPage {
    /// The points that wait for their meeting, or those that are settled.
    fn those(&self, settled: bool) -> Vec<&Point> {
        self.points.iter().filter(|point| point.settled_at.is_some() == settled).collect()
    }

    fn side(&self, name: &str) -> String {
        words::side(name, self.view.language)
    }
}

async fn all(call: Call) -> Reply {
    let points = list(&mut *call.coop.db.read().await?).await?;
    let page = PointsPage { view: View::of(&call), points };
    call.list(&page, &page.points)
}

/// One side of a point, in words.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = PointSide)]
struct Shown {
    name: String,
    agree: i64,
    disagree: i64,
    /// The statement that says best what they think: its number and words.
    best: Option<(i64, String)>,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "opinions/carrying/points/point.html")]
struct PointPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    #[serde(skip)]
    form: PointForm,
    point: Point,
    sides: Vec<Shown>,
    /// The meetings on whose programme it stands.
    meetings: Vec<AtMeeting>,
    story: Vec<Told>,
}

impl PointPage {
    /// Whether the reader may plan and settle it.
    fn can_change(&self) -> bool {
        self.view.actor.can(LeadConversations) && self.point.settled_at.is_none()
    }

    /// The day in the form: as it was typed, or as it stands.
    fn day(&self) -> String {
        let stands = self.point.meets_on.map_or_else(String::new, |day| day.to_string());
        if self.form.meets_on.is_empty() { stands } else { self.form.meets_on.clone() }
    }
}

fn sides(point: &Point, language: Language) -> Vec<Shown> {
    let best = |number: Option<i64>, nl: &Option<String>, en: &Option<String>| {
        let text = Text { nl: nl.clone()?, en: en.clone()? };
        Some((number?, text.said(language).to_owned()))
    };
    let Point { agree_a, disagree_a, agree_b, disagree_b, .. } = *point;
    vec![
        Shown {
            name: words::side(&point.side_a, language),
            agree: agree_a,
            disagree: disagree_a,
            best: best(point.best_a_number, &point.best_a_nl, &point.best_a_en),
        },
        Shown {
            name: words::side(&point.side_b, language),
            agree: agree_b,
            disagree: disagree_b,
            best: best(point.best_b_number, &point.best_b_nl, &point.best_b_en),
        },
    ]
}

async fn page(
    call: &Call,
    number: i64,
    form: PointForm,
    refusals: &[Refused],
) -> Result<PointPage> {
    let conn = &mut *call.coop.db.read().await?;
    let point = by_number(conn, number).await?.ok_or(Error::NotFound)?;
    Ok(PointPage {
        view: View::of(call),
        problems: call.problems(refusals),
        form,
        sides: sides(&point, call.language),
        meetings: meetings_of(conn, point.point_id).await?,
        story: journal::story(conn, point.point_id.subject(), call.language).await?,
        point,
    })
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.page(&page(&call, number(path)?, PointForm::default(), &[]).await?)
}

async fn after(
    call: &Call,
    number: i64,
    form: PointForm,
    (done, note): (Result<()>, &'static str),
) -> Reply {
    match done {
        Ok(()) => call.done(&Kind::Point.address(number), note),
        Err(Error::Refused(refusals)) => {
            call.again(&refusals, &page(call, number, form, &refusals).await?)
        }
        Err(error) => Err(error),
    }
}

async fn to_plan(call: Call, path: Path<String>, Input { form, .. }: Input<PointForm>) -> Reply {
    call.may(LeadConversations)?;
    let number = number(path)?;
    let done = plan(&call.coop, &call.actor, number, &form.revision, &form.meets_on).await;
    after(&call, number, form, (done, "opinions-done-planned")).await
}

async fn to_settle(call: Call, path: Path<String>, Input { form, .. }: Input<PointForm>) -> Reply {
    call.may(LeadConversations)?;
    let number = number(path)?;
    let done = settle(&call.coop, &call.actor, number, &form.revision, &form.outcome).await;
    after(&call, number, form, (done, "opinions-done-settled")).await
}
