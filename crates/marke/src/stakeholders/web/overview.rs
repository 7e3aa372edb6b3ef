//! What everybody sees of the interests in a challenge: figures of five parties or more, the chain
//! with its empty places, and who takes part.

use askama::Template;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

use crate::actor::Permission::TakePart;
use crate::stakeholders::gathering::{self, Gathering};
use crate::stakeholders::objectives;
use crate::stakeholders::shown::rules::PARTIES_MIN;
use crate::stakeholders::shown::{Chain, Figures, Gap, Tally, chain};
use crate::stakeholders::{Role, Step, nominations, sayings, stakeholders_of};
use crate::web::{Call, Reply, Routes, View};

use super::{challenge, words};
use crate::web::number;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get(
            "/opgaven/{number}/belangen",
            TakePart,
            "What is known of the interests in a challenge: figures of five parties or more.",
            show,
        )
        .gives::<OverviewPage>()
}

/// An objective with what may be shown of it.
#[derive(Serialize, ToSchema)]
#[schema(as = ObjectiveShown)]
struct Shown {
    number: i64,
    sentence: String,
    /// None while too few parties took a position.
    tally: Option<Tally>,
    /// The same in words.
    in_words: String,
    /// By sector, where five parties or more are behind it.
    sectors: Vec<BySector>,
}

#[derive(Serialize, ToSchema)]
#[schema(as = ObjectiveBySector)]
struct BySector {
    sector: String,
    in_words: String,
}

impl Shown {
    /// How wide the parts of a bar of a hundred are: for and against.
    fn bar(&self) -> Option<(usize, usize)> {
        let tally = self.tally?;
        let share = |count: usize| (count * 100).checked_div(tally.parties).unwrap_or(0);
        Some((share(tally.in_favour?), share(tally.against?)))
    }
}

/// A party that takes part; without a name when it does not want to be listed.
#[derive(Serialize, ToSchema)]
#[schema(as = StakeholderShown)]
struct Listed {
    name: Option<String>,
    party: Option<i64>,
    sector: String,
}

#[derive(Template, Serialize, ToSchema)]
#[template(path = "stakeholders/web/overview.html")]
#[schema(as = InterestsPage)]
pub(super) struct OverviewPage {
    #[serde(skip)]
    view: View,
    number: i64,
    title: String,
    is_open: bool,
    gathering: Option<Gathering>,
    /// How many parties have an interest.
    parties: usize,
    /// How many of them said something themselves.
    answered: usize,
    objectives: Vec<Shown>,
    listed: Vec<Listed>,
    chain: Chain,
    /// How many parties are probably still missing, at least; none when nobody named anybody.
    unseen: Option<u64>,
    /// How many were named.
    named: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand out references")]
impl OverviewPage {
    fn gap(&self, gap: &Gap) -> String {
        words::gap(*gap, self.view.language)
    }

    /// The sectors in a place of the chain, in words.
    fn sectors(&self, step: &Step, role: &Role) -> String {
        let sectors = self.chain.at(*step, *role).iter();
        let names: Vec<String> =
            sectors.map(|sector| words::sector(sector, self.view.language)).collect();
        self.view.language.row(&names)
    }

    fn sector(&self, sector: &str) -> String {
        words::sector(sector, self.view.language)
    }

    /// With fewer parties there are no figures.
    fn parties_min(&self) -> usize {
        PARTIES_MIN
    }

    fn roles(&self) -> &'static [Role] {
        Role::ALL
    }

    fn manages(&self) -> bool {
        self.view.actor.can(super::GATHER)
    }

    /// Parties that take part without a name.
    fn unnamed(&self) -> usize {
        self.listed.iter().filter(|one| one.name.is_none()).count()
    }
}

async fn show(call: Call, path: Path<String>) -> Reply {
    let conn = &mut *call.coop.db.read().await?;
    let challenge = challenge(conn, number(path)?).await?;
    let id = challenge.challenge_id;
    let gathering = gathering::of(conn, id).await?;
    let mut there = stakeholders_of(conn, id).await?;
    there.retain(|one| one.off_at.is_none());
    let figures = Figures::read(gathering.as_ref().map_or("", |one| one.figures.as_str()));
    let objectives = objectives::list(conn, id).await?;
    let counting = objectives.into_iter().filter(|one| one.retired_at.is_none());
    let rows = sayings::cells_of(conn, id).await?;
    let steps = gathering.as_ref().map_or_else(|| Step::ALL.to_vec(), Gathering::chain);
    let named = nominations::list(conn, id).await?;
    let unseen = nominations::still_unseen(&named);
    let language = call.language;
    let shown = |objective: objectives::Objective| {
        let tally = figures.of(objective.number, "").map(|figure| figure.tally);
        let sectors = figures.by_sector(objective.number).map(|figure| BySector {
            sector: words::sector(&figure.sector, language),
            in_words: words::tally(&figure.tally, language),
        });
        Shown {
            number: objective.number,
            sectors: sectors.collect(),
            in_words: tally.map_or_else(
                || language.t("stakeholders-too-few"),
                |tally| words::tally(&tally, language),
            ),
            tally,
            sentence: objective.sentence,
        }
    };
    call.page(&OverviewPage {
        view: View::of(&call),
        number: challenge.number,
        title: challenge.title.clone(),
        is_open: gathering.as_ref().is_some_and(|one| one.is_open(call.today())),
        parties: there.len(),
        answered: there.iter().filter(|one| one.answered_at.is_some()).count(),
        objectives: counting.map(shown).collect(),
        listed: there
            .iter()
            .map(|one| Listed {
                name: one.public_name().map(str::to_owned),
                party: one.party_number.filter(|_| one.name_is_public == 1),
                sector: one.sector.clone(),
            })
            .collect(),
        chain: chain(&steps, &rows),
        unseen: unseen.map(|unseen| unseen.at_least),
        named: unseen.map_or(0, |unseen| unseen.named),
        gathering,
    })
}
