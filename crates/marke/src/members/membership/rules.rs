//! How one becomes a member and stops being one, and what a kind of member must have.
//!
//! A party is no member, a member, a member who leaves on a day, or no longer a member, in that
//! order; after that it can join anew.

use crate::clock::Day;
use crate::error::Refused;
use crate::members::Known;
use crate::members::rules::{TEXT_LENGTH_MAX, clean, reason as check_reason};
use crate::statutes::postcodes;
use crate::units::Cents;

use super::{Eligibility, MemberKind, Membership, Terms};

/// Longest text of a condition or description, in characters.
pub(crate) const DESCRIPTION_LENGTH_MAX: usize = 1_000;

/// So many days ahead one can join, at most.
pub(crate) const AHEAD_DAYS_MAX: i64 = 366;

/// No fee is higher than this.
pub(crate) const FEE_MAX: Cents = Cents(100_000_000);

/// No kind of member has more votes than this.
pub(crate) const VOTES_MAX: i64 = 1_000;

/// What is wrong with joining.
pub(crate) fn join(
    party: &Known,
    terms: &Terms,
    (kinds, earlier, eligible): (&[MemberKind], &[Membership], Eligibility),
    today: Day,
) -> Vec<Refused> {
    let mut refusals = Vec::new();
    if party.merged_into.is_some() {
        refusals.push(Refused::new("members-refusal-party-is-merged").on("kind"));
    }
    if !kinds.iter().any(|kind| kind.kind == terms.kind) {
        refusals.push(Refused::new("members-refusal-member-kind-is-unknown").on("kind"));
    }
    if terms.joined_on > today.plus_days(AHEAD_DAYS_MAX) {
        refusals.push(Refused::new("members-refusal-day-is-too-far").on("joined_on"));
    }
    if eligible == Eligibility::Outside && terms.deviation.is_empty() {
        let outside = Refused::new("members-refusal-works-outside-the-area").on("deviation");
        refusals.push(outside.with("postcode", &party.party.postcode));
    }
    if terms.deviation.chars().count() > DESCRIPTION_LENGTH_MAX {
        let long = Refused::new("members-refusal-text-is-too-long").on("deviation");
        refusals.push(long.with("max", DESCRIPTION_LENGTH_MAX));
    }
    if terms.condition.chars().count() > DESCRIPTION_LENGTH_MAX {
        let long = Refused::new("members-refusal-text-is-too-long").on("condition");
        refusals.push(long.with("max", DESCRIPTION_LENGTH_MAX));
    }
    if terms.evaluate_on.is_some_and(|day| day < terms.joined_on) {
        refusals.push(Refused::new("members-refusal-evaluation-before-begin").on("evaluate_on"));
    }
    if earlier.iter().any(|one| one.ends_on.is_none()) {
        refusals.push(Refused::new("members-refusal-is-a-member").on("joined_on"));
    } else if earlier.iter().any(|one| one.ends_on.is_some_and(|end| end >= terms.joined_on)) {
        refusals.push(Refused::new("members-refusal-membership-overlaps").on("joined_on"));
    }
    refusals
}

/// Whether a postcode, as `9641 AB`, is one of an area, as `9500-9599, 9640`.
pub(crate) fn eligibility(postcode: &str, area: &str) -> Eligibility {
    let digits: String = postcode.chars().filter(char::is_ascii_digit).collect();
    let (Ok(digits), Some(area)) = (digits.parse::<u16>(), postcodes(area)) else {
        return Eligibility::Unknown;
    };
    if area.is_empty() {
        Eligibility::Unknown
    } else if area.iter().any(|range| range.contains(&digits)) {
        Eligibility::Inside
    } else {
        Eligibility::Outside
    }
}

/// What is wrong with leaving; memberships are given newest first.
pub(crate) fn leave(memberships: &[Membership], last_day: Day, reason: &str) -> Vec<Refused> {
    let Some(newest) = memberships.first() else {
        return vec![Refused::new("members-refusal-is-no-member").on("last_day")];
    };
    if newest.ends_on.is_some() {
        return vec![Refused::new("members-refusal-membership-has-ended").on("last_day")];
    }
    let mut refusals = check_reason(reason);
    if last_day < newest.joined_on {
        refusals.push(Refused::new("members-refusal-end-before-begin").on("last_day"));
    }
    refusals
}

/// A kind of member as it is kept; its key is made of its name when it has none.
pub(crate) fn normalised(kind: &MemberKind) -> MemberKind {
    let name = clean(&kind.name);
    let key = if kind.kind.is_empty() { key_of(&name) } else { clean(&kind.kind) };
    MemberKind { kind: key, description: clean(&kind.description), name, ..kind.clone() }
}

fn key_of(name: &str) -> String {
    let word = |part: &str| {
        part.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_lowercase()
    };
    let words: Vec<String> = name.split_whitespace().map(word).collect();
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

/// What is wrong with a new kind of member.
pub(crate) fn add_kind(kind: &MemberKind, known: &[MemberKind]) -> Vec<Refused> {
    let mut refusals = judge_kind(kind, known);
    let is_named = refusals.iter().any(|refused| refused.field == Some("name"));
    if !is_named && known.iter().any(|other| other.kind == kind.kind) {
        refusals.push(Refused::new("members-refusal-kind-name-is-taken").on("name"));
    }
    refusals
}

/// What is wrong with a kind of member that is changed.
pub(crate) fn change_kind(kind: &MemberKind, known: &[MemberKind]) -> Vec<Refused> {
    judge_kind(kind, known)
}

fn judge_kind(kind: &MemberKind, known: &[MemberKind]) -> Vec<Refused> {
    let mut refusals = Vec::new();
    let same_name = |other: &&MemberKind| {
        other.kind != kind.kind && other.name.to_lowercase() == kind.name.to_lowercase()
    };
    if kind.name.is_empty() || kind.kind.is_empty() {
        refusals.push(Refused::new("members-refusal-name-is-missing").on("name"));
    } else if kind.name.chars().count() > TEXT_LENGTH_MAX || kind.kind.len() > TEXT_LENGTH_MAX * 4 {
        let refused = Refused::new("members-refusal-name-is-too-long").on("name");
        refusals.push(refused.with("max", TEXT_LENGTH_MAX));
    } else if known.iter().any(|other| same_name(&other)) {
        refusals.push(Refused::new("members-refusal-kind-name-is-taken").on("name"));
    }
    if kind.description.chars().count() > DESCRIPTION_LENGTH_MAX {
        let refused = Refused::new("members-refusal-text-is-too-long").on("description");
        refusals.push(refused.with("max", DESCRIPTION_LENGTH_MAX));
    }
    if !(Cents(0)..=FEE_MAX).contains(&kind.fee) {
        refusals.push(Refused::new("members-refusal-fee-is-wrong").on("fee"));
    }
    if kind.votes < 1 {
        let refused = Refused::new("members-refusal-votes-are-missing").on("votes");
        refusals.push(refused.by("art. 2:38 BW"));
    } else if kind.votes > VOTES_MAX {
        let refused = Refused::new("members-refusal-votes-are-too-many").on("votes");
        refusals.push(refused.with("max", VOTES_MAX));
    }
    refusals
}

/// An amount in euros as people type it: `1.250`, `750,00`, `€ 25`, `12.50`.
pub(crate) fn euros(text: &str) -> Option<Cents> {
    let tight: String =
        text.chars().filter(|letter| !letter.is_whitespace() && *letter != '€').collect();
    let (whole, rest) = match tight.rsplit_once([',', '.']) {
        Some((whole, rest)) if rest.len() <= 2 => (whole.to_owned(), rest.to_owned()),
        _ => (tight, String::new()),
    };
    let whole: String = whole.chars().filter(|letter| !['.', ','].contains(letter)).collect();
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 12 || !is_number(&whole) || !is_number(&rest) {
        return None;
    }
    Some(Cents(format!("{whole}{rest:0<2}").parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, cents) in
            [("1.250", 125_000), ("750,00", 75_000), ("€ 25", 2_500), ("12.5", 1_250), ("0", 0)]
        {
            assert_eq!(euros(typed), Some(Cents(cents)), "{typed}");
        }
        for typed in ["", "gratis", "-5", "1,2,x", "9999999999999"] {
            assert_eq!(euros(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_postcode_tells_whether_a_party_works_in_the_area() {
        let area = "9500-9599, 9640";
        for (postcode, eligible) in [
            ("9501 AB", Eligibility::Inside),
            ("9640AA", Eligibility::Inside),
            ("1012 AB", Eligibility::Outside),
            ("", Eligibility::Unknown),
        ] {
            assert_eq!(eligibility(postcode, area), eligible, "{postcode}");
        }
        assert_eq!(eligibility("1012 AB", ""), Eligibility::Unknown);
    }

    #[test]
    fn keys_are_made_of_names() {
        assert_eq!(key_of("Agrarisch bedrijf (klein)"), "agrarisch-bedrijf-klein");
    }
}
