//! Interests in words: what stands in a picture or table stands beside it in sentences.

use crate::stakeholders::Step;
use crate::stakeholders::shown::{Gap, Side, Tally};
use crate::text::Language;

/// The values of a position, from all for to all against.
pub const POSITIONS: [i64; 9] = [4, 3, 2, 1, 0, -1, -2, -3, -4];

/// The values of influence, from nothing up.
pub const INFLUENCES: [i64; 5] = [0, 1, 2, 3, 4];

/// A position as people say it: *voor – ons werk van elke dag verandert erdoor*.
pub fn position(value: i64, language: Language) -> String {
    let stake = language.t(&format!("stakeholders-stake-{}", value.abs()));
    match value.signum() {
        0 => language.t("stakeholders-position-neutral"),
        1 => language.with("stakeholders-position-for", "stake", stake),
        _ => language.with("stakeholders-position-against", "stake", stake),
    }
}

/// A position with its sign: *+3*, *−2*.
pub fn signed(value: i64) -> String {
    match value.signum() {
        1 => format!("+{value}"),
        -1 => format!("−{}", value.abs()),
        _ => value.to_string(),
    }
}

/// What a party can put at stake for another.
pub fn influence(value: i64, language: Language) -> String {
    language.t(&format!("stakeholders-influence-{}", value.clamp(0, 4)))
}

/// A sector as people say it.
pub fn sector(word: &str, language: Language) -> String {
    if word.is_empty() {
        return language.t("stakeholders-sector-unknown");
    }
    language.t(&format!("agenda-sector-{word}"))
}

/// A question about something that is empty.
pub fn gap(gap: Gap, language: Language) -> String {
    let at_step = |step: Step| language.t(&format!("stakeholders-at-step-{step}"));
    match gap {
        Gap::Role(role) => language.t(&format!("stakeholders-gap-role-{role}")),
        Gap::Step(step) => language.with("stakeholders-gap-step", "step", at_step(step)),
        Gap::Sector(one) => {
            language.with("stakeholders-gap-sector", "sector", sector(one.word(), language))
        }
        Gap::SectorAt { step, sector: one } => language.with_all(
            "stakeholders-gap-sector-at",
            &[("step", at_step(step)), ("sector", sector(one.word(), language))],
        ),
        Gap::RoleAt { step, role } => {
            let who = language.t(&format!("stakeholders-nobody-who-{role}"));
            language.with_all("stakeholders-gap-role-at", &[("step", at_step(step)), ("who", who)])
        }
    }
}

/// What a figure tells, in a sentence.
pub fn tally(tally: &Tally, language: Language) -> String {
    let parties = ("parties", tally.parties.to_string());
    let counted = if let Some(side) = tally.nearly_all {
        let word = match side {
            Side::For => "for",
            Side::Against => "against",
            Side::Neutral => "neutral",
        };
        language.with_all(&format!("stakeholders-tally-nearly-{word}"), &[parties])
    } else {
        let count = |number: Option<usize>| number.unwrap_or(0).to_string();
        let facts = [
            parties,
            ("for", count(tally.in_favour)),
            ("against", count(tally.against)),
            ("neutral", count(tally.neutral)),
        ];
        language.with_all("stakeholders-tally", &facts)
    };
    let stake = match tally.stake_tenths {
        ..5 => 0,
        5..15 => 1,
        15..25 => 2,
        25..35 => 3,
        35.. => 4,
    };
    format!("{counted} {}", language.t(&format!("stakeholders-tally-stake-{stake}")))
}
