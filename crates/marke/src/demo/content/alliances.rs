//! What happens around alliances, as it is written in `alliances.toml`.

use serde::Deserialize;

/// Everything that happens around alliances, each with its day.
#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Alliances {
    pub(in crate::demo) capacity: Vec<Capacity>,
    pub(in crate::demo) frame: Vec<Frame>,
    pub(in crate::demo) need: Vec<Need>,
    pub(in crate::demo) conflict: Vec<Conflict>,
    pub(in crate::demo) alliance: Vec<Alliance>,
    pub(in crate::demo) introduction: Vec<Introduction>,
    pub(in crate::demo) ask: Vec<Ask>,
}

#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Capacity {
    pub(in crate::demo) party: String,
    #[serde(default)]
    pub(in crate::demo) bearing: String,
    pub(in crate::demo) tag: String,
    pub(in crate::demo) amount: i64,
    pub(in crate::demo) day: String,
    pub(in crate::demo) until_on: String,
    #[serde(default)]
    pub(in crate::demo) note: String,
}

#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Frame {
    pub(in crate::demo) challenge: String,
    pub(in crate::demo) day: String,
    pub(in crate::demo) starts_on: String,
    pub(in crate::demo) ends_on: String,
    pub(in crate::demo) size_max: i64,
    pub(in crate::demo) sectors: Vec<(String, i64, i64)>,
}

#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Need {
    pub(in crate::demo) challenge: String,
    pub(in crate::demo) day: String,
    pub(in crate::demo) tag: String,
    pub(in crate::demo) amount: i64,
    pub(in crate::demo) importance: i64,
    pub(in crate::demo) why: String,
}

#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Conflict {
    pub(in crate::demo) day: String,
    pub(in crate::demo) one: String,
    pub(in crate::demo) other: String,
    pub(in crate::demo) weight: String,
    pub(in crate::demo) reason: String,
}

#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Alliance {
    pub(in crate::demo) challenge: String,
    pub(in crate::demo) day: String,
    pub(in crate::demo) title: String,
    pub(in crate::demo) purpose: String,
    pub(in crate::demo) form: String,
    pub(in crate::demo) property_rule: String,
    pub(in crate::demo) money_rule: String,
    pub(in crate::demo) exit_rule: String,
    pub(in crate::demo) review_on: String,
    pub(in crate::demo) ends_on: String,
    pub(in crate::demo) agreed_on: String,
    pub(in crate::demo) lead: String,
    pub(in crate::demo) lead_until: String,
    pub(in crate::demo) next_lead: String,
    pub(in crate::demo) next_until: String,
    pub(in crate::demo) part: Vec<Part>,
    pub(in crate::demo) result: Vec<Promised>,
}

#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Part {
    pub(in crate::demo) party: String,
    pub(in crate::demo) day: String,
    pub(in crate::demo) role: String,
    pub(in crate::demo) brings: String,
    pub(in crate::demo) pledges: Vec<(String, i64)>,
}

#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Promised {
    pub(in crate::demo) day: String,
    pub(in crate::demo) sentence: String,
    pub(in crate::demo) due_on: String,
    pub(in crate::demo) parties: Vec<String>,
    pub(in crate::demo) reached_on: Option<String>,
    #[serde(default)]
    pub(in crate::demo) told: String,
}

/// A party that asks to be introduced to another.
#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Ask {
    pub(in crate::demo) day: String,
    pub(in crate::demo) party: String,
    pub(in crate::demo) other: String,
    pub(in crate::demo) challenge: String,
    pub(in crate::demo) why: String,
}

#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Introduction {
    pub(in crate::demo) day: String,
    pub(in crate::demo) one: String,
    pub(in crate::demo) other: String,
    #[serde(default)]
    pub(in crate::demo) challenge: String,
    pub(in crate::demo) why: String,
    #[serde(default)]
    pub(in crate::demo) outcome: String,
    #[serde(default)]
    pub(in crate::demo) told: String,
    pub(in crate::demo) told_on: Option<String>,
}
