//! Where one participant is, and what to show them next: never published, for themselves only.

use opinion_map::answers::{Answer, Answers, Kind, Reply};
use opinion_map::map::Map;
use opinion_map::plane::Plane;
use opinion_map::routing::{next_statement, priority};
use opinion_map::statistics::Tally;
use serde::{Deserialize, Serialize};

use crate::opinions::answers::Row;

/// What is needed to place a participant who is not among the published figures.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Bearings {
    /// The numbers of the statements, by place.
    pub statements: Vec<i64>,
    /// Means and axes.
    plane: Plane,
    /// The middle of each group; none when there are no clear groups.
    centres: Vec<[f64; 2]>,
    /// The weight of each statement in the draw of what is shown next.
    priorities: Vec<f64>,
    /// So many statements somebody answers before they have a place.
    answers_min: u32,
}

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// On the map.
    pub at: [f64; 2],
    /// The group whose middle is nearest; nothing where there are no groups.
    pub group: Option<usize>,
}

impl Bearings {
    /// Those of a map.
    pub(super) fn of(statements: Vec<i64>, map: &Map) -> Self {
        let groups = map.grouping.groups;
        Self {
            statements,
            plane: map.plane.clone(),
            centres: if groups > 1 { map.grouping.centres.clone() } else { Vec::new() },
            priorities: map.priorities(),
            answers_min: map.settings.answers_min,
        }
    }

    /// Where somebody with these answers is; nothing when they answered too little.
    pub fn place(&self, answers: &[Row]) -> Option<Spot> {
        let told: Vec<Answer> = answers.iter().filter_map(|row| self.told(row)).collect();
        let answers = Answers::new(1, self.statements.len(), &told).ok()?;
        let row = answers.row(0);
        let columns = u32::try_from(self.plane.columns).unwrap_or(u32::MAX);
        let enough = self.answers_min.min(columns);
        if columns == 0 || self.plane.answers_counted(row) < enough {
            return None;
        }
        let at = <[f64; 2]>::try_from(self.plane.place(row).get(..2)?).ok()?;
        let far = |centre: &[f64; 2]| (centre[0] - at[0]).hypot(centre[1] - at[1]);
        let centres = self.centres.iter().enumerate();
        let near = centres.min_by(|one, other| far(one.1).total_cmp(&far(other.1)));
        Some(Spot { at, group: near.map(|(group, _)| group) })
    }

    fn told(&self, row: &Row) -> Option<Answer> {
        let place = self.statements.binary_search(&row.statement_number).ok()?;
        Some(Answer {
            participant: 0,
            statement: u32::try_from(place).ok()?,
            reply: Reply::of(row.reply?),
            important: row.important == 1,
        })
    }

    /// Which of the `open` statements to show next, drawn by priority: those that few saw, that
    /// say much and that many agree with come first. The same seed draws the same.
    pub fn draw(&self, open: &[i64], seed: u64) -> Option<i64> {
        // Nobody has answered what is not among the statements yet.
        let unseen = priority(&Tally::default(), 1.0, Kind::Live);
        let weight = |number: &i64| {
            let place = self.statements.binary_search(number).ok();
            place.and_then(|place| self.priorities.get(place)).copied().unwrap_or(unseen)
        };
        let weights: Vec<f64> = open.iter().map(weight).collect();
        let place = next_statement(&weights, &|_| false, seed)?;
        open.get(place).copied()
    }
}
