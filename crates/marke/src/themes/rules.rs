//! What a theme must be, and which words decide about a wish.

use topics::words::fold;

use crate::clock::Day;
use crate::error::Refused;
use crate::ids::PartyId;

use super::store::Known;
use super::{NewTheme, Theme};

/// Longest name of a theme, in characters.
pub const NAME_LENGTH_MAX: usize = 60;

/// Longest summary, in characters.
pub const SUMMARY_LENGTH_MAX: usize = 200;

/// Longest description, in characters.
pub const DESCRIPTION_LENGTH_MAX: usize = 4_000;

/// Longest reason, in characters.
pub const REASON_LENGTH_MAX: usize = 500;

/// How many steps a chain has at least and at most.
pub const CHAIN_STEPS: (usize, usize) = (2, 10);

/// Longest step of a chain, in characters.
pub const STEP_LENGTH_MAX: usize = 40;

/// How many accents there are.
pub const ACCENTS: i64 = 7;

/// How many wishes can be put under a theme when it is made.
pub const WISHES_MAX: usize = 60;

/// What people put between the steps of a chain.
const STEP_MARKS: &[&str] = &["→", "->", ">", "\n"];

/// What is wrong with the description of a theme.
pub fn describe(theme: &NewTheme) -> Vec<Refused> {
    let mut refusals = Vec::new();
    let length = |text: &str| text.trim().chars().count();
    if length(&theme.name) < 2 {
        refusals.push(Refused::new("themes-refusal-name-is-missing").on("name"));
    }
    if length(&theme.summary) < 2 {
        refusals.push(Refused::new("themes-refusal-summary-is-missing").on("summary"));
    }
    let limits = [
        ("name", &theme.name, NAME_LENGTH_MAX),
        ("summary", &theme.summary, SUMMARY_LENGTH_MAX),
        ("description", &theme.description, DESCRIPTION_LENGTH_MAX),
        ("no_chain_reason", &theme.no_chain_reason, REASON_LENGTH_MAX),
    ];
    for (field, text, max) in limits {
        if length(text) > max {
            refusals.push(too_long(field, max));
        }
    }
    if theme.accent.is_some_and(|accent| !(1..=ACCENTS).contains(&accent)) {
        let refused = Refused::new("themes-refusal-accent-is-unknown").on("accent");
        refusals.push(refused.with("max", ACCENTS));
    }
    refusals.extend(place_in_chain(theme));
    refusals
}

/// Every theme has a place in a chain, or a reason why not; never both.
fn place_in_chain(theme: &NewTheme) -> Vec<Refused> {
    let steps = steps(&theme.chain);
    let mut refusals = Vec::new();
    match (steps.is_empty(), theme.no_chain_reason.trim().is_empty()) {
        (true, true) => {
            refusals.push(Refused::new("themes-refusal-chain-is-missing").on("chain"));
        }
        (false, false) => {
            refusals.push(Refused::new("themes-refusal-chain-and-no-chain").on("no_chain_reason"));
        }
        (true, false) => {}
        (false, true) => {
            let (min, max) = CHAIN_STEPS;
            if !(min..=max).contains(&steps.len()) {
                let refused = Refused::new("themes-refusal-chain-length").on("chain");
                refusals.push(refused.with("min", min).with("max", max));
            }
            if steps.iter().any(|step| step.chars().count() > STEP_LENGTH_MAX) {
                let refused = Refused::new("themes-refusal-step-is-too-long").on("chain");
                refusals.push(refused.with("max", STEP_LENGTH_MAX));
            }
        }
    }
    refusals
}

/// The steps of a chain as somebody typed it, in order.
pub fn steps(chain: &str) -> Vec<String> {
    let mut marked = chain.to_owned();
    for mark in STEP_MARKS {
        marked = marked.replace(mark, "→");
    }
    let steps = marked.split('→').map(str::trim).filter(|step| !step.is_empty());
    steps.map(str::to_owned).collect()
}

/// Refuses more wishes than can be put under a theme at once.
pub fn gather(theme: &NewTheme) -> Vec<Refused> {
    if theme.wishes.len() <= WISHES_MAX {
        return Vec::new();
    }
    vec![Refused::new("themes-refusal-too-many-wishes").on("wishes").with("max", WISHES_MAX)]
}

/// Refuses a name that another theme than number `own` has, whatever its capitals and accents.
pub fn name_is_free(name: &str, own: Option<i64>, known: &[Known]) -> Vec<Refused> {
    let folded = fold(name.trim());
    let mut others = known.iter().filter(|known| Some(known.number) != own);
    let Some(other) = others.find(|known| fold(&known.name) == folded) else { return Vec::new() };
    let refused = Refused::new("themes-refusal-name-is-taken").on("name");
    vec![refused.with("number", other.number)]
}

/// The accent that the fewest themes use, the lowest of those.
pub fn least_used(used: &[i64]) -> i64 {
    let times = |accent: &i64| used.iter().filter(|used| *used == accent).count();
    (1..=ACCENTS).min_by_key(times).unwrap_or(1)
}

/// Refuses to overwrite what somebody else changed in the meantime.
pub fn unchanged(theme: &Theme, revision: i64) -> Vec<Refused> {
    if theme.revision == revision {
        return Vec::new();
    }
    vec![Refused::new("themes-refusal-changed-meanwhile").with("name", &theme.name)]
}

/// Refuses to work on a theme that was closed.
pub fn is_open(theme: &Theme) -> Vec<Refused> {
    if theme.closed_at.is_none() {
        return Vec::new();
    }
    vec![Refused::new("themes-refusal-theme-is-closed").with("name", &theme.name)]
}

/// What is wrong with the reason for closing a theme.
pub fn reason(reason: &str) -> Vec<Refused> {
    if reason.trim().is_empty() {
        return vec![Refused::new("themes-refusal-reason-is-missing").on("reason")];
    }
    if reason.trim().chars().count() > REASON_LENGTH_MAX {
        return vec![too_long("reason", REASON_LENGTH_MAX)];
    }
    Vec::new()
}

fn too_long(field: &'static str, max: usize) -> Refused {
    Refused::new("themes-refusal-text-is-too-long").on(field).with("max", max)
}

/// The refusal of a person who is not promotor today.
pub fn no_promotor() -> Refused {
    Refused::new("themes-refusal-person-is-no-promotor").on("promotor")
}

/// The refusal of a wish that does not exist.
pub fn unknown_wish(field: &'static str) -> Refused {
    Refused::new("themes-refusal-wish-is-unknown").on(field)
}

/// The refusal of a theme that does not exist.
pub fn unknown_theme() -> Refused {
    Refused::new("themes-refusal-theme-is-unknown").on("theme")
}

/// A number that was typed or chosen, or the refusal in its place.
pub fn number(text: &str, refused: Refused) -> Result<i64, Refused> {
    text.trim().trim_start_matches('#').parse().map_err(|_| refused)
}

/// The person chosen to pull a theme; nobody when nothing was chosen.
pub fn person(text: &str) -> Result<Option<PartyId>, Refused> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    text.trim().parse().map(Some).map_err(|_| no_promotor())
}

/// The day that was typed.
pub fn day(text: &str) -> Result<Day, Refused> {
    let refused = || Refused::new("themes-refusal-day-is-unreadable").on("until");
    text.trim().parse().map_err(|_| refused())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_is_typed_with_arrows_or_on_lines() {
        assert_eq!(steps(" akker → molen->bakker > bord\n"), ["akker", "molen", "bakker", "bord"]);
        assert!(steps(" → ").is_empty());
    }

    #[test]
    fn the_accent_used_least_is_taken_first() {
        assert_eq!(least_used(&[]), 1);
        assert_eq!(least_used(&[1, 2, 2, 4]), 3);
        assert_eq!(least_used(&[1, 2, 3, 4, 5, 6, 7, 1]), 2);
    }
}
