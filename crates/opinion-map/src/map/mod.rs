//! The whole map of a conversation, made in one run.

mod run;
mod turn;

pub use run::map;
pub(crate) use run::{always, answers_told, enough, parts, relist, restate};

use serde::{Deserialize, Serialize};

pub use crate::lists::Part;

use crate::answers::{Kind, Reply};
use crate::bridging::Bridging;
use crate::groups::Grouping;
use crate::lists::{CommonGround, Consensus, Contradiction};
use crate::plane::Plane;
use crate::selection::Selection;
use crate::settings::Settings;
use crate::statistics::Tally;

/// Where somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Participant {
    /// Coordinates in the plane; the middle where nothing counted was answered. Show them only
    /// of people with `enough` answers: see [`Map::place`].
    pub at: [f64; 2],
    /// How many counted statements they answered.
    pub answers: u32,
    /// Whether that is enough to be put in a group.
    pub enough: bool,
    /// Their group, if they answered enough.
    pub group: Option<usize>,
    /// What they always say, if they gave ten or more answers to live statements, all the same.
    /// They are counted like everybody; whoever shows results can tell how many there are.
    pub always: Option<Reply>,
}

/// What there is to tell of one statement.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// How it counts.
    pub kind: Kind,
    /// What all people answered.
    pub tally: Tally,
    /// The mean answer, −1 to +1; in exact mode 0 for statements that were taken out.
    pub mean: f64,
    /// Where it is in the plane: the place of somebody who only agrees with it.
    pub at: [f64; 2],
    /// How far that is from the middle.
    pub extremity: f64,
    /// The weight with which it is drawn as the next to show.
    pub priority: f64,
}

impl Statement {
    /// A live statement that nobody answered yet.
    pub(crate) fn unanswered() -> Self {
        let tally = Tally::default();
        let priority = crate::routing::priority(&tally, 0.0, Kind::Live);
        Self { kind: Kind::Live, tally, mean: 0.0, at: [0.0; 2], extremity: 0.0, priority }
    }
}

/// All that is known of a conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// What the run was told.
    pub settings: Settings,
    /// The plane.
    pub plane: Plane,
    /// One entry for each participant.
    pub participants: Vec<Participant>,
    /// One entry for each statement.
    pub statements: Vec<Statement>,
    /// How many groups there are and why.
    pub grouping: Grouping,
    /// The groups. One group: no clear groups were found, and it is everybody with enough answers.
    pub groups: Vec<Part>,
    /// The sectors, as given. Their others are the people of all other sectors.
    pub sectors: Vec<Part>,
    /// Consensus as Polis counts it.
    pub consensus: Consensus,
    /// Statements on which every group agrees, or which every group rejects; the surest first.
    pub common_ground: Vec<CommonGround>,
    /// Between groups: of each statement the largest significant difference, oppositions first,
    /// then by how far the shares that agree are apart.
    pub contradictions: Vec<Contradiction>,
    /// The same between sectors.
    pub sector_contradictions: Vec<Contradiction>,
    /// What people support whatever side they are on.
    pub bridging: Bridging,
    /// A few statements that leave as few people out as possible.
    pub selection: Selection,
}

impl Map {
    /// The place of a participant, if they answered enough to have one.
    pub fn place(&self, participant: usize) -> Option<[f64; 2]> {
        let found = self.participants.get(participant)?;
        found.enough.then_some(found.at)
    }

    /// Priorities of all statements, for [`next_statement`](crate::routing::next_statement).
    pub fn priorities(&self) -> Vec<f64> {
        self.statements.iter().map(|statement| statement.priority).collect()
    }

    /// How many people always say the same.
    pub fn straight_liners(&self) -> usize {
        self.participants.iter().filter(|participant| participant.always.is_some()).count()
    }
}
