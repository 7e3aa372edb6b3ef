//! The pages of the register, for the people who work with it, and the register in other forms.

use askama::Template;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::actor::Permission;
use crate::clock::Day;
use crate::error::{Error, Refused};
use crate::members::{self, MemberKind, Sector};
use crate::web::{Call, Problems, Reply, Routes, View, Wants};

use super::{Paging, Row, Selection, cards, workbook};

/// How many parties a page shows.
const PAGE_SIZE: i64 = 100;

/// The pages of this part.
pub(in crate::members) fn routes() -> Routes {
    use Permission::SeeRegister;
    Routes::new()
        .get("/ledenregister", SeeRegister, "The register on any day.", show)
        .asks::<Choice>()
        .gives::<RegisterPage>()
        .gives_table()
        .get("/ledenregister/export.xlsx", SeeRegister, "The register as a workbook.", as_workbook)
        .asks::<Choice>()
        .gives_only("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        .get("/ledenregister/export.vcf", SeeRegister, "The register as vCards.", as_cards)
        .asks::<Choice>()
        .gives_only("text/vcard")
}

/// What the register shows, as its address says it.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = RegisterChoice)]
struct Choice {
    op: String,
    q: String,
    wie: String,
    sector: String,
    soort: String,
    volgorde: String,
    bladzijde: String,
}

impl Choice {
    /// The day that is asked for; what is no day is told, and today shown.
    fn day(&self, call: &Call) -> (Day, Vec<Refused>) {
        if self.op.is_empty() {
            return (call.today(), Vec::new());
        }
        let unreadable = || vec![Refused::new("members-refusal-day-is-unreadable").on("op")];
        self.op.parse().map_or_else(|_| (call.today(), unreadable()), |day| (day, Vec::new()))
    }

    fn selection(&self) -> Selection {
        Selection {
            sector: self.sector.clone(),
            kind: self.soort.clone(),
            search: self.q.clone(),
            who: match self.wie.as_str() {
                "iedereen" => "",
                "anderen" => "others",
                _ => "members",
            },
            order: match self.volgorde.as_str() {
                "nummer" => "number",
                "plaats" => "village",
                "sector" => "sector",
                "soort" => "kind",
                _ => "",
            },
            ..Selection::default()
        }
    }

    fn address(&self, path: &str, change: (&str, &str)) -> String {
        let pairs = [
            ("op", self.op.as_str()),
            ("q", &self.q),
            ("wie", &self.wie),
            ("sector", &self.sector),
            ("soort", &self.soort),
            ("volgorde", &self.volgorde),
            ("bladzijde", ""),
        ];
        let changed = |(name, value)| if name == change.0 { change } else { (name, value) };
        let pairs: Vec<_> =
            pairs.into_iter().map(changed).filter(|(_, value)| !value.is_empty()).collect();
        let query = serde_html_form::to_string(pairs).unwrap_or_default();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/register/register.html")]
struct RegisterPage {
    #[serde(skip)]
    view: View,
    #[serde(skip)]
    problems: Problems,
    choice: Choice,
    day: Day,
    rows: Vec<Row>,
    total: i64,
    page: i64,
    pages: i64,
    #[serde(skip)]
    kinds: Vec<MemberKind>,
}

impl RegisterPage {
    fn sorted(&self, order: &str) -> String {
        self.choice.address("/ledenregister", ("volgorde", order))
    }

    fn at(&self, page: i64) -> String {
        self.choice.address("/ledenregister", ("bladzijde", &page.to_string()))
    }

    fn form(&self, path: &str) -> String {
        self.choice.address(path, ("", ""))
    }
}

async fn show(call: Call) -> Reply {
    call.may(Permission::SeeRegister)?;
    let choice: Choice = call.asks();
    let (day, refusals) = choice.day(&call);
    let conn = &mut *call.coop.db.read().await?;
    if call.wants == Wants::Csv {
        let all = members::register(conn, &choice.selection(), day, Paging::ALL).await?;
        return call.table(&all.rows);
    }
    let page = choice.bladzijde.parse().unwrap_or(1);
    let paging = Paging { page, size: PAGE_SIZE };
    let found = members::register(conn, &choice.selection(), day, paging).await?;
    let kinds = members::kinds(conn).await?;
    let shown = RegisterPage {
        view: View::of(&call),
        problems: call.problems(&refusals),
        choice,
        day,
        rows: found.rows,
        total: found.total,
        page: found.page,
        pages: found.pages,
        kinds,
    };
    if refusals.is_empty() { call.page(&shown) } else { call.again(&refusals, &shown) }
}

/// All rows that the address asks for.
async fn rows_of(call: &Call) -> Result<Vec<Row>, Error> {
    call.may(Permission::SeeRegister)?;
    let choice: Choice = call.asks();
    let (day, refusals) = choice.day(call);
    crate::error::refuse_any(refusals)?;
    let conn = &mut *call.coop.db.read().await?;
    Ok(members::register(conn, &choice.selection(), day, Paging::ALL).await?.rows)
}

async fn as_workbook(call: Call) -> Reply {
    let rows = rows_of(&call).await?;
    let language = call.language;
    let content = tokio::task::spawn_blocking(move || workbook::of(&rows, language)).await;
    let content = content.map_err(anyhow::Error::from)??;
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    Ok(file(kind, "ledenregister.xlsx", content))
}

async fn as_cards(call: Call) -> Reply {
    let rows = rows_of(&call).await?;
    let content = cards::of(&rows, &call.coop.address).into_bytes();
    Ok(file("text/vcard; charset=utf-8", "ledenregister.vcf", content))
}

fn file(kind: &'static str, name: &str, content: Vec<u8>) -> axum::response::Response {
    let named = format!("attachment; filename=\"{name}\"");
    ([(CONTENT_TYPE, kind.to_owned()), (CONTENT_DISPOSITION, named)], content).into_response()
}
