//! Who always sits with whom, who connects and who leads, for everybody.

use askama::Template;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::TakePart;
use crate::stakeholders::network::{Leading, Led, Share, Tie, Ties, network};
use crate::web::{Call, Reply, Routes, View};

use super::words;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get(
            "/netwerk",
            TakePart,
            "Who sits with whom at tables, who connects and who leads.",
            show,
        )
        .gives::<NetworkPage>()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "stakeholders/web/network.html")]
#[schema(as = NetworkPage)]
pub(super) struct NetworkPage {
    #[serde(skip)]
    view: View,
    ties: Ties,
    leading: Leading,
    #[serde(skip)]
    ring: Ring,
}

/// The parties in a ring, by sector, with a line for each two that sit together.
#[derive(Clone, Debug, Default)]
struct Ring {
    dots: Vec<Dot>,
    lines: Vec<Line>,
}

#[derive(Clone, Debug)]
struct Dot {
    x: String,
    y: String,
    r: String,
    accent: usize,
    name: String,
}

#[derive(Clone, Debug)]
struct Line {
    path: String,
    width: usize,
    across: bool,
}

/// The accent of a sector; 0 when it is not known.
fn accent(sector: &str) -> usize {
    let sectors = ["ondernemers", "overheid", "onderwijs", "onderzoek", "omgeving"];
    sectors.iter().position(|one| *one == sector).map_or(0, |place| place + 1)
}

fn ring(ties: &Ties) -> Ring {
    const MIDDLE: f64 = 320.0;
    const RADIUS: f64 = 280.0;
    let mut order: Vec<usize> = (0..ties.nodes.len()).collect();
    order.sort_by_key(|place| {
        ties.nodes.get(*place).map(|node| (accent(&node.sector), node.number))
    });
    let mut spots = vec![(MIDDLE, MIDDLE); order.len()];
    for (turn, place) in order.iter().enumerate() {
        let angle = std::f64::consts::TAU * turn as f64 / order.len().max(1) as f64;
        if let Some(spot) = spots.get_mut(*place) {
            *spot = (MIDDLE + RADIUS * angle.sin(), MIDDLE - RADIUS * angle.cos());
        }
    }
    let told = |value: f64| format!("{value:.1}");
    let spot = |place: usize| spots.get(place).copied().unwrap_or((MIDDLE, MIDDLE));
    let dot = |(place, node): (usize, &crate::stakeholders::network::Node)| {
        let (x, y) = spot(place);
        let r = told(5.0 + 2.0 * node.tables.min(6) as f64);
        Dot { x: told(x), y: told(y), r, accent: accent(&node.sector), name: node.name.clone() }
    };
    let line = |tie: &Tie| {
        let ((ax, ay), (bx, by)) = (spot(tie.one), spot(tie.other));
        let sector = |place: usize| {
            let sector = ties.nodes.get(place).map(|node| node.sector.as_str());
            sector.filter(|sector| !sector.is_empty())
        };
        let both = sector(tie.one).zip(sector(tie.other));
        Line {
            path: format!("M{ax:.1} {ay:.1}Q{MIDDLE} {MIDDLE} {bx:.1} {by:.1}"),
            width: tie.tables.min(4),
            across: both.is_some_and(|(one, other)| one != other),
        }
    };
    Ring {
        dots: ties.nodes.iter().enumerate().map(dot).collect(),
        lines: ties.ties.iter().rev().map(line).collect(),
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
impl NetworkPage {
    fn share(&self, id: &str, share: &Share) -> String {
        let facts = [
            ("percent", share.percent().to_string()),
            ("part", share.part.to_string()),
            ("whole", share.whole.to_string()),
        ];
        self.view.language.with_all(id, &facts)
    }

    fn leads_many(&self, name: &str, share: &Share) -> String {
        let facts = [
            ("name", name.to_owned()),
            ("part", share.part.to_string()),
            ("whole", share.whole.to_string()),
        ];
        self.view.language.with_all("stakeholders-leads-many", &facts)
    }

    fn sector(&self, sector: &str) -> String {
        words::sector(sector, self.view.language)
    }

    fn name(&self, place: &usize) -> &str {
        self.ties.name(*place)
    }

    /// Sectors or sizes that sit at tables and lead none.
    fn lead_none(&self, all: &[Led], prefix: &str) -> String {
        let none = all.iter().filter(|led| led.seats > 0 && led.leads == 0);
        let names: Vec<String> =
            none.map(|led| self.view.language.t(&format!("{prefix}{}", led.word))).collect();
        self.view.language.row(&names)
    }
}

async fn show(call: Call) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let (ties, leading) = network(conn, call.today()).await?;
    let ring = ring(&ties);
    call.page(&NetworkPage { view: View::of(&call), ring, ties, leading })
}
