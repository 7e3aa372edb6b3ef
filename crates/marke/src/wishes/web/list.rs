//! The public list, with the map beside it.

use std::sync::Arc;

use askama::Template;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::members::Sector;
use crate::web::{Call, Reply, View, Wants};
use crate::wishes::map::{self, Drawing};
use crate::wishes::{self, Filter, Status, WishKind};

use super::Row;

/// How many wishes a page shows.
const PAGE_SIZE: i64 = 25;

/// How many wishes the list as a table has at most.
const TABLE_SIZE_MAX: i64 = 50_000;

/// How far pages go: nobody turns that many.
const PAGES_MAX: i64 = 4_000;

/// What the list shows, as its address says it.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = WishChoice)]
pub(super) struct Choice {
    thema: String,
    dorp: String,
    status: String,
    sector: String,
    soort: String,
    volgorde: String,
    bladzijde: String,
}

impl Choice {
    fn of(call: &Call) -> Self {
        call.asks()
    }

    fn filter(&self) -> Filter {
        Filter {
            // A theme that does not exist has no wishes.
            theme: (!self.thema.is_empty()).then(|| self.thema.parse().unwrap_or(-1)),
            village: self.dorp.clone(),
            status: self.status.clone(),
            sector: self.sector.clone(),
            kind: self.soort.clone(),
            most_wanted: self.volgorde == "steun",
        }
    }

    fn page(&self) -> i64 {
        self.bladzijde.parse().unwrap_or(1).clamp(1, PAGES_MAX)
    }

    fn is_any(&self) -> bool {
        let fields = [&self.thema, &self.dorp, &self.status, &self.sector, &self.soort];
        fields.iter().any(|field| !field.is_empty())
    }

    /// The address of a page of the same list.
    fn address(&self, path: &str, page: i64) -> String {
        let page = page.to_string();
        let pairs = [
            ("thema", self.thema.as_str()),
            ("dorp", &self.dorp),
            ("status", &self.status),
            ("sector", &self.sector),
            ("soort", &self.soort),
            ("volgorde", &self.volgorde),
            ("bladzijde", if page == "1" { "" } else { &page }),
        ];
        let pairs: Vec<_> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        let query = serde_html_form::to_string(pairs).unwrap_or_default();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "wishes/list.html")]
#[schema(as = WishesPage)]
pub(super) struct ListPage {
    #[serde(skip)]
    view: View,
    choice: Choice,
    wishes: Vec<Row>,
    total: i64,
    page: i64,
    pages: i64,
    themes: Vec<(i64, String)>,
    villages: Arc<Vec<(String, i64)>>,
    #[serde(skip)]
    map: Drawing,
}

impl ListPage {
    fn previous(&self) -> Option<String> {
        (self.page > 1).then(|| self.choice.address("/wensen", self.page - 1))
    }

    fn next(&self) -> Option<String> {
        (self.page < self.pages).then(|| self.choice.address("/wensen", self.page + 1))
    }

    fn as_table(&self) -> String {
        self.choice.address("/wensen.csv", 1)
    }

    fn as_data(&self) -> String {
        self.choice.address("/wensen.json", 1)
    }

    fn of_village(&self, name: &str) -> String {
        let query = serde_html_form::to_string([("dorp", name)]).unwrap_or_default();
        format!("/wensen?{query}")
    }
}

pub(super) async fn show(call: Call) -> Reply {
    let choice = Choice::of(&call);
    let filter = choice.filter();
    let conn = &mut *call.coop.db.read().await?;
    if call.wants == Wants::Csv {
        let wishes = wishes::list(conn, &filter, TABLE_SIZE_MAX, 0).await?;
        let rows: Vec<Row> = wishes.iter().map(Row::of).collect();
        return call.table(&rows);
    }
    let (total, villages) = wishes::tally(conn, &call.coop, &filter).await?;
    let pages = total.div_euclid(PAGE_SIZE) + i64::from(total % PAGE_SIZE > 0);
    let page = choice.page().min(pages.max(1));
    let found = wishes::list(conn, &filter, PAGE_SIZE, (page - 1) * PAGE_SIZE).await?;
    let themes = wishes::theme_names(conn).await?;
    let area = map::area(conn, &call.coop).await?;
    call.page(&ListPage {
        view: View::of(&call),
        choice,
        wishes: found.iter().map(Row::of).collect(),
        total,
        page,
        pages,
        themes,
        map: Drawing::of(&area, &villages),
        villages,
    })
}
