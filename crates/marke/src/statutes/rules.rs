//! What the cooperative's own details must say.

use std::ops::RangeInclusive;

use crate::error::Refused;

use super::Statutes;

/// Longest text of a field, in characters.
pub const TEXT_LENGTH_MAX: usize = 5_000;

/// What is wrong with a version.
pub fn amend(statutes: &Statutes) -> Vec<Refused> {
    let mut refusals = Vec::new();
    let ends_well =
        ["W.A.", "B.A.", "U.A."].iter().any(|end| statutes.statutory_name.ends_with(end));
    if !ends_well {
        let refused = Refused::new("statutes-refusal-name-lacks-liability");
        refusals.push(refused.on("statutory_name").by("art. 2:54 lid 2 BW"));
    }
    if statutes.leave_nl.trim().is_empty() || statutes.leave_en.trim().is_empty() {
        let refused = Refused::new("statutes-refusal-leaving-is-not-explained");
        refusals.push(refused.on("leave_nl").by("art. 2:35 lid 6 BW"));
    }
    if postcodes(&statutes.area_postcodes).is_none() {
        let refused = Refused::new("statutes-refusal-postcodes-are-unreadable");
        refusals.push(refused.on("area_postcodes"));
    }
    let texts = [&statutes.join_nl, &statutes.join_en, &statutes.leave_nl, &statutes.leave_en];
    if texts.iter().any(|text| text.chars().count() > TEXT_LENGTH_MAX) {
        let refused = Refused::new("statutes-refusal-text-is-too-long");
        refusals.push(refused.on("join_nl").with("max", TEXT_LENGTH_MAX));
    }
    refusals
}

/// Postcodes and ranges of them, as `9500-9599, 9640`; nothing when they cannot be read.
pub fn postcodes(text: &str) -> Option<Vec<RangeInclusive<u16>>> {
    let number = |text: &str| {
        let number: u16 = text.trim().parse().ok()?;
        (1_000..=9_999).contains(&number).then_some(number)
    };
    let range = |part: &str| match part.split_once('-') {
        Some((first, last)) => Some(number(first)?..=number(last)?),
        None => number(part).map(|only| only..=only),
    };
    text.split(',').filter(|part| !part.trim().is_empty()).map(range).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statutes() -> Statutes {
        Statutes {
            statutory_name: "Gebiedscoöperatie De Veenkring U.A.".to_owned(),
            leave_nl: "Zeg op per brief.".to_owned(),
            leave_en: "Give notice by letter.".to_owned(),
            ..Statutes::default()
        }
    }

    #[test]
    fn the_name_ends_with_the_liability() {
        assert!(amend(&statutes()).is_empty());
        let bare = Statutes { statutory_name: "De Veenkring".to_owned(), ..statutes() };
        assert_eq!(amend(&bare)[0].id, "statutes-refusal-name-lacks-liability");
    }

    #[test]
    fn leaving_is_always_explained() {
        let silent = Statutes { leave_en: " ".to_owned(), ..statutes() };
        assert_eq!(amend(&silent)[0].id, "statutes-refusal-leaving-is-not-explained");
    }

    #[test]
    fn postcodes_are_read_as_ranges() {
        assert_eq!(postcodes(""), Some(Vec::new()));
        assert_eq!(postcodes("9500-9599, 9640"), Some(vec![9_500..=9_599, 9_640..=9_640]));
        for wrong in ["Veendam", "95-99", "9500-", "12345"] {
            assert_eq!(postcodes(wrong), None, "{wrong}");
        }
        let unclear = Statutes { area_postcodes: "het noorden".to_owned(), ..statutes() };
        assert_eq!(amend(&unclear)[0].id, "statutes-refusal-postcodes-are-unreadable");
    }

    #[test]
    fn texts_have_a_limit() {
        let long = Statutes { join_nl: "a".repeat(TEXT_LENGTH_MAX + 1), ..statutes() };
        assert_eq!(amend(&long)[0].id, "statutes-refusal-text-is-too-long");
    }
}
