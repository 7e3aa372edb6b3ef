//! The public list of parties, and from which sectors they are.

use askama::Template;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::members::register::{Paging, Part, villages};
use crate::members::{self, Listed, MemberKind, Sector, Selection, Tag};
use crate::web::{Call, Reply, View, Wants};

/// How many parties a page shows.
const PAGE_SIZE: i64 = 50;

/// What the list shows, as its address says it.
#[derive(Clone, Debug, Default, Deserialize, Serialize, ToSchema)]
#[serde(default)]
#[schema(as = PartyChoice)]
pub(super) struct Choice {
    sector: String,
    soort: String,
    dorp: String,
    woord: String,
    bladzijde: String,
}

impl Choice {
    fn selection(&self) -> Selection {
        Selection {
            sector: self.sector.clone(),
            kind: self.soort.clone(),
            village: self.dorp.clone(),
            word: self.woord.clone(),
            ..Selection::default()
        }
    }

    fn is_any(&self) -> bool {
        [&self.sector, &self.soort, &self.dorp, &self.woord].iter().any(|text| !text.is_empty())
    }

    fn address(&self, path: &str, page: i64) -> String {
        let page = page.to_string();
        let pairs = [
            ("sector", self.sector.as_str()),
            ("soort", &self.soort),
            ("dorp", &self.dorp),
            ("woord", &self.woord),
            ("bladzijde", if page == "1" { "" } else { &page }),
        ];
        let pairs: Vec<_> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        let query = serde_html_form::to_string(pairs).unwrap_or_default();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "members/list.html")]
#[schema(as = PartiesPage)]
pub(super) struct ListPage {
    #[serde(skip)]
    view: View,
    choice: Choice,
    parties: Vec<Listed>,
    total: i64,
    page: i64,
    pages: i64,
    composition: Vec<Part>,
    #[serde(skip)]
    villages: Vec<(String, i64)>,
    #[serde(skip)]
    kinds: Vec<MemberKind>,
    #[serde(skip)]
    tags: Vec<Tag>,
}

impl ListPage {
    fn at(&self, page: i64) -> String {
        self.choice.address("/partijen", page)
    }

    fn form(&self, path: &str) -> String {
        self.choice.address(path, 1)
    }

    /// How many of the ten steps of a bar a share fills.
    fn steps(&self, part: &Part) -> i64 {
        (part.percent + 5) / 10
    }
}

pub(super) async fn show(call: Call) -> Reply {
    let choice: Choice = call.asks();
    let (selection, today) = (choice.selection(), call.today());
    let conn = &mut *call.coop.db.read().await?;
    if call.wants == Wants::Csv {
        let all = members::listed(conn, &selection, today, Paging::ALL).await?;
        return call.table(&all.rows);
    }
    let page = choice.bladzijde.parse().unwrap_or(1);
    let paging = Paging { page, size: PAGE_SIZE };
    let found = members::listed(conn, &selection, today, paging).await?;
    call.page(&ListPage {
        view: View::of(&call),
        choice,
        parties: found.rows,
        total: found.total,
        page: found.page,
        pages: found.pages,
        composition: members::composition(conn).await?,
        villages: villages(conn).await?,
        kinds: members::kinds(conn).await?,
        tags: members::tags(conn).await?,
    })
}
