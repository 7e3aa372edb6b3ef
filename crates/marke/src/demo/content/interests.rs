//! Who was asked for their interest, as it is written in `interests.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Asking around for one challenge.
#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Gathering {
    pub(in crate::demo) challenge: String,
    pub(in crate::demo) begun_on: String,
    pub(in crate::demo) closes_on: String,
    pub(in crate::demo) closed_on: Option<String>,
    pub(in crate::demo) introduction: String,
    pub(in crate::demo) steps: Vec<String>,
    pub(in crate::demo) objectives: Vec<String>,
    pub(in crate::demo) party: Vec<Interest>,
    #[serde(default)]
    pub(in crate::demo) verdict: Vec<Named>,
}

/// A party and what it says; one without a day says nothing.
#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Interest {
    pub(in crate::demo) key: String,
    pub(in crate::demo) party: Option<String>,
    #[serde(default)]
    pub(in crate::demo) name: String,
    #[serde(default)]
    pub(in crate::demo) kind: String,
    #[serde(default)]
    pub(in crate::demo) sector: String,
    pub(in crate::demo) source: String,
    #[serde(default)]
    pub(in crate::demo) mail: String,
    #[serde(default)]
    pub(in crate::demo) contact: String,
    pub(in crate::demo) said_on: Option<String>,
    #[serde(default)]
    pub(in crate::demo) wants: String,
    pub(in crate::demo) positions: Vec<i64>,
    pub(in crate::demo) cells: Vec<String>,
    pub(in crate::demo) influence: BTreeMap<String, i64>,
    pub(in crate::demo) names: Vec<String>,
    pub(in crate::demo) estimate: Option<Estimate>,
}

/// What is estimated of a party, and what it says of that.
#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Estimate {
    pub(in crate::demo) source: String,
    pub(in crate::demo) wants: String,
    pub(in crate::demo) positions: Vec<i64>,
    pub(in crate::demo) cells: Vec<String>,
    pub(in crate::demo) contest: String,
    pub(in crate::demo) contested_on: String,
}

/// What was decided about a name.
#[derive(Debug, Deserialize)]
pub(in crate::demo) struct Named {
    pub(in crate::demo) day: String,
    pub(in crate::demo) name: String,
    pub(in crate::demo) outcome: String,
    #[serde(default)]
    pub(in crate::demo) key: String,
    #[serde(default)]
    pub(in crate::demo) sector: String,
    #[serde(default)]
    pub(in crate::demo) reason: String,
}
