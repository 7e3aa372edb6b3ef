//! Which texts are put together, and by which words they are known.

use proptest::prelude::*;
use topics::groups::groups;

const WISHES: &[(&str, &str)] = &[
    ("01", "Meer bankjes in het park"),
    ("02", "Een bus die 's avonds rijdt"),
    ("03", "Zonnepanelen op de school"),
    ("04", "Bankjes langs het kanaal en in het park"),
    ("05", "De bus moet vaker rijden"),
    ("06", "Zonnepanelen boven de parkeerplaats"),
    ("07", "Een koor voor beginners"),
    ("08", "Een bankje bij de vijver van het park"),
    ("09", "De bus rijdt niet op zondag"),
    ("10", "Samen een zonnepaneel kopen"),
];

#[test]
fn texts_about_the_same_are_together_and_the_odd_one_is_alone() {
    let groups = groups(WISHES);
    let members: Vec<_> = groups.iter().map(|group| group.members.join(" ")).collect();
    assert_eq!(members, ["01 04 08", "02 05 09", "03 06 10"]);
}

#[test]
fn a_group_is_known_by_its_own_words() {
    let groups = groups(WISHES);
    let words: Vec<_> = groups.iter().map(|group| group.words.join(" ")).collect();
    assert_eq!(words, ["bankjes park", "bus rijdt", "zonnepanelen"]);
}

#[test]
fn two_are_no_group() {
    assert_eq!(groups(&[]), []);
    assert_eq!(groups(&[("1", "Bankjes"), ("2", "Bankjes")]), []);
}

proptest! {
    #[test]
    fn every_text_is_in_one_group_at_most_whatever_the_order(
        texts in prop::collection::vec("[a-d]{2,5} [a-d]{2,5} [a-d]{2,5}", 0..30),
    ) {
        let ids: Vec<String> = (0..texts.len()).map(|number| format!("{number:02}")).collect();
        let mut pairs: Vec<_> =
            ids.iter().zip(&texts).map(|(id, text)| (id.as_str(), text.as_str())).collect();
        let found = groups(&pairs);
        let mut members: Vec<_> = found.iter().flat_map(|group| &group.members).collect();
        let count = members.len();
        members.sort();
        members.dedup();
        prop_assert_eq!(members.len(), count);
        prop_assert!(found.iter().all(|group| group.members.len() >= 3));
        pairs.reverse();
        prop_assert_eq!(groups(&pairs), found);
    }
}
