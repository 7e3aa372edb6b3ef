//! The picture for the people who gather: the map of interests with the same in words, who is how
//! strong, contradictions, what could be traded and who could stand between.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::error::Result;
use crate::sharing;
use crate::stakeholders::picture::{Pair, Picture, Trade, picture};
use crate::stakeholders::sayings::{Standings, sayings_of};
use crate::stakeholders::{nominations, objectives, stakeholders_of};
use crate::web::{Call, Reply, Routes, View};

use super::drawing::Drawing;
use super::{GATHER, challenge, words};
use crate::web::number;

/// So many trades are told.
const TRADES_MAX: usize = 10;

/// From this ambivalence on a party is told to stand on both sides.
const TORN_MIN: f64 = 0.7;

/// So many pairs are told at once; the others when asked.
const PAIRS_MAX: usize = 6;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get(
            "/opgaven/{number}/belangen/beeld",
            GATHER,
            "The map of interests, in a picture, in tables and in words.",
            show,
        )
        .gives::<PicturePage>()
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "stakeholders/web/picture.html")]
#[schema(as = InterestMapPage)]
pub(super) struct PicturePage {
    #[serde(skip)]
    view: View,
    number: i64,
    title: String,
    picture: Picture,
    #[serde(skip)]
    drawing: Drawing,
    /// The map in sentences.
    sentences: Vec<String>,
    unseen: Option<u64>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
impl PicturePage {
    fn name(&self, place: &usize) -> &str {
        self.picture.parties.get(*place).map_or("", |party| party.name.as_str())
    }

    fn sentence(&self, place: &usize) -> &str {
        self.picture.objectives.get(*place).map_or("", |one| one.sentence.as_str())
    }

    fn sector(&self, sector: &str) -> String {
        words::sector(sector, self.view.language)
    }

    /// Pairs that clash, the most first.
    fn clashing(&self) -> Vec<&Pair> {
        let clash = |pair: &&Pair| !pair.clashes.is_empty();
        self.picture.pairs.iter().filter(clash).take(PAIRS_MAX).collect()
    }

    /// The other pairs that clash.
    fn clashing_less(&self) -> Vec<&Pair> {
        let clash = |pair: &&Pair| !pair.clashes.is_empty();
        self.picture.pairs.iter().filter(clash).skip(PAIRS_MAX).collect()
    }

    fn trades(&self) -> Vec<&Trade> {
        self.picture.trades.iter().take(TRADES_MAX).collect()
    }

    fn clashes(&self, pair: &Pair) -> String {
        let sentences = pair.clashes.iter().map(|place| format!("“{}”", self.sentence(place)));
        self.view.language.row(&sentences.collect::<Vec<_>>())
    }

    fn bridges(&self, pair: &Pair) -> String {
        let names = pair.bridges.iter().map(|place| self.name(place).to_owned());
        self.view.language.row(&names.collect::<Vec<_>>())
    }

    fn trade(&self, trade: &Trade) -> String {
        let facts = [
            ("one", self.name(&trade.one).to_owned()),
            ("other", self.name(&trade.other).to_owned()),
            ("holds", self.sentence(&trade.holds).to_owned()),
            ("gives", self.sentence(&trade.gives).to_owned()),
            ("gain", trade.gain.to_string()),
        ];
        self.view.language.with_all("stakeholders-trade", &facts)
    }

    fn decimal(&self, value: &f64) -> String {
        let text = format!("{value:.1}");
        if self.view.language.word() == "nl" { text.replace('.', ",") } else { text }
    }

    /// A position with its sign.
    fn signed(&self, value: &i64) -> String {
        words::signed(*value)
    }

    fn position(&self, value: &i64) -> String {
        words::position(*value, self.view.language)
    }

    /// Where a party stands on an objective: the number and whether it is an estimate.
    fn stands(&self, objective: &usize, party: &usize) -> Option<(i64, bool)> {
        let objective = self.picture.objectives.get(*objective)?;
        let position = objective.positions.iter().find(|one| one.party == *party)?;
        Some((position.value, position.is_estimate))
    }

    /// How much two parties want the same, less how much they clash.
    fn net(&self, one: &usize, other: &usize) -> Option<String> {
        let fits = |pair: &&Pair| {
            (pair.one, pair.other) == (*one, *other) || (pair.one, pair.other) == (*other, *one)
        };
        let pair = self.picture.pairs.iter().find(fits)?;
        let (same, clash) = (self.decimal(&pair.convergence), self.decimal(&pair.divergence));
        Some(format!("{same} / {clash}"))
    }

    /// Objectives on which both sides have something at stake, the most at stake first.
    fn contested(&self) -> Vec<&crate::stakeholders::picture::ObjectiveSeen> {
        let mut all: Vec<_> = (self.picture.objectives.iter())
            .filter(|one| one.in_favour > 0.0 && one.against > 0.0)
            .collect();
        let least =
            |one: &crate::stakeholders::picture::ObjectiveSeen| one.in_favour.min(one.against);
        all.sort_by(|a, b| least(b).total_cmp(&least(a)));
        all
    }
}

/// The map in sentences: who is nearest, who is farthest, who stands in the middle.
fn sentences(call: &Call, picture: &Picture) -> Vec<String> {
    let language = call.language;
    let name = |place: usize| {
        picture.parties.get(place).map_or_else(String::new, |party| party.name.clone())
    };
    let net = |pair: &&Pair| pair.convergence - pair.divergence;
    let by_net = |a: &&Pair, b: &&Pair| net(a).total_cmp(&net(b));
    let pairs = || picture.pairs.iter();
    let mut told = Vec::new();
    let mut pair = |id: &str, found: Option<&Pair>| {
        if let Some(found) = found {
            let facts = [("one", name(found.one)), ("other", name(found.other))];
            told.push(language.with_all(id, &facts));
        }
    };
    pair("stakeholders-nearest", pairs().filter(|pair| net(pair) > 0.0).max_by(by_net));
    pair("stakeholders-farthest", pairs().filter(|pair| net(pair) < 0.0).min_by(by_net));
    let torn = picture.parties.iter().filter(|party| party.ambivalence >= TORN_MIN);
    let torn: Vec<String> = torn.map(|party| party.name.clone()).collect();
    if !torn.is_empty() {
        let names = language.row(&torn);
        let facts = [("names", names), ("count", torn.len().to_string())];
        told.push(language.with_all("stakeholders-torn", &facts));
    }
    if !picture.pairs.is_empty() {
        let percent = picture.convergence_percent;
        told.push(language.with("stakeholders-convergence", "percent", percent));
    }
    told
}

async fn show(call: Call, path: Path<String>) -> Reply {
    call.may(GATHER)?;
    call.page(&page(&call, number(path)?).await?)
}

async fn page(call: &Call, at: i64) -> Result<PicturePage> {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenge(conn, at).await?;
    let id = challenge.challenge_id;
    let there = stakeholders_of(conn, id).await?;
    let objectives = objectives::list(conn, id).await?;
    let standings = Standings::of(sayings_of(conn, id).await?);
    let named = nominations::list(conn, id).await?;
    let picture = picture(&there, &objectives, &standings, &sharing::grantings(conn).await?);
    Ok(PicturePage {
        view: View::of(call),
        number: challenge.number,
        title: challenge.title,
        drawing: Drawing::of(&picture),
        sentences: sentences(call, &picture),
        unseen: nominations::still_unseen(&named).map(|unseen| unseen.at_least),
        picture,
    })
}
