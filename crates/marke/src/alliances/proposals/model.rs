//! A challenge in the words of the crate `matching`, that can be asked for again.

use matching::alliances::Challenge;

/// What is put to the search. Two that say the same are the same question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model(pub Challenge);

impl Model {
    /// A text that two questions have in common only if they are the same.
    pub fn key(&self) -> String {
        format!("{:?}", self.0)
    }

    /// What is missing when nobody takes part.
    pub fn missing_at_most(&self) -> i64 {
        let Self(asked) = self;
        let needs: i64 = asked.needs.iter().map(|need| need.weight * need.amount).sum();
        let sectors: usize = asked.sectors.iter().map(|sector| sector.min).sum();
        needs + asked.sector_weight * i64::try_from(sectors).unwrap_or(0) + asked.lead_weight
    }
}
