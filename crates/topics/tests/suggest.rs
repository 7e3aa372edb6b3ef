//! What is suggested for a text, why, and what answers do to it.

use proptest::prelude::*;
use topics::suggest::{Answer, Suggester, Suggestion, Text, Topic};

const TOPICS: &[Topic<'_>] = &[
    Topic { id: "groen", name: "Meer groen", description: "Bomen, planten en tuinen." },
    Topic { id: "zorg", name: "Zorg en gezondheid", description: "Oud worden in je eigen dorp." },
    Topic { id: "onderweg", name: "Onderweg", description: "Bussen, fietspaden en wegen." },
];

fn taught() -> Suggester {
    let mut suggester = Suggester::new();
    for topic in TOPICS {
        suggester.set_topic(topic);
    }
    suggester
}

fn titled(title: &str) -> Text<'_> {
    Text { title, ..Text::default() }
}

fn confidence(suggester: &Suggester, text: &Text<'_>, topic: &str) -> f64 {
    let all = suggester.suggest(text, usize::MAX);
    let own = all.iter().find(|suggestion| suggestion.topic == topic);
    own.map_or(0.0, |suggestion| suggestion.confidence)
}

#[test]
fn a_name_and_a_description_are_evidence_enough_to_begin_with() {
    let check = |title: &str, expected: &str| {
        assert_eq!(taught().suggest(&titled(title), 1)[0].topic, expected, "{title}");
    };
    check("Een groener plein", "groen");
    check("Geveltuinen in de straat", "groen");
    check("Een huisarts in het dorp", "zorg");
    check("De bus rijdt te weinig", "onderweg");
}

#[test]
fn the_words_that_decided_stand_as_they_were_written() {
    let suggested = taught().suggest(&titled("Graag BOMEN en bloembakken op het Plein"), 1);
    assert_eq!(suggested[0].topic, "groen");
    assert_eq!(suggested[0].words, ["BOMEN", "bloembakken"]);
}

#[test]
fn what_was_accepted_is_learned() {
    let mut suggester = taught();
    let markt = titled("Een weekmarkt met streekproducten");
    suggester.set_topic(&Topic { id: "voedsel", name: "Iets anders", description: "" });
    let before = confidence(&suggester, &titled("De weekmarkt terug"), "voedsel");
    suggester.learn(&markt, "voedsel", Answer::Accepted);
    let after = suggester.suggest(&titled("De weekmarkt terug"), 1);
    assert_eq!((after[0].topic.as_str(), &after[0].words[0][..]), ("voedsel", "weekmarkt"));
    assert!(after[0].confidence > before);
}

#[test]
fn what_was_refused_counts_against() {
    let mut suggester = taught();
    let text = titled("Een tuin bij het verpleeghuis");
    let before = confidence(&suggester, &text, "groen");
    suggester.learn(&text, "groen", Answer::Refused);
    assert!(confidence(&suggester, &text, "groen") < before);
    suggester.unlearn(&text, "groen", Answer::Refused);
    assert_eq!(suggester, taught());
}

#[test]
fn whoever_supports_a_text_speaks_for_it() {
    let mut suggester = taught();
    let by = |supporters| Text { title: "Xyz", body: "", supporters };
    suggester.learn(&Text { title: "Bos", ..by(&["anna", "bram"]) }, "groen", Answer::Accepted);
    suggester.learn(&Text { title: "Bus", ..by(&["chris"]) }, "onderweg", Answer::Accepted);
    let first = &suggester.suggest(&by(&["anna", "bram", "dirk"]), 3)[0];
    assert_eq!((first.topic.as_str(), first.supporters), ("groen", 2));
    assert!(first.words.is_empty());
}

#[test]
fn without_topics_nothing_is_suggested() {
    assert_eq!(Suggester::new().suggest(&titled("Meer groen"), 3), []);
    assert_eq!(taught().suggest(&titled("Meer groen"), 0), []);
}

#[test]
fn a_text_without_words_is_left_to_habit_and_the_order_of_ids() {
    let ids =
        |suggested: Vec<Suggestion>| suggested.into_iter().map(|s| s.topic).collect::<Vec<_>>();
    assert_eq!(ids(taught().suggest(&titled("!?"), 3)), ["groen", "onderweg", "zorg"]);
    let mut suggester = taught();
    suggester.learn(&titled("Fietspad"), "zorg", Answer::Accepted);
    assert_eq!(ids(suggester.suggest(&titled("!?"), 3)), ["zorg", "groen", "onderweg"]);
}

#[test]
fn a_topic_can_change_its_name_and_go() {
    let mut suggester = taught();
    suggester.learn(&titled("Fietspad"), "onderweg", Answer::Accepted);
    let known = suggester.clone();
    suggester.set_topic(&Topic { id: "onderweg", name: "Anders", description: "" });
    assert_ne!(suggester, known);
    suggester.set_topic(&TOPICS[2]);
    assert_eq!(suggester, known);
    suggester.remove_topic("onderweg");
    assert_eq!(suggester.suggest(&titled("Fietspad"), 9).len(), 2);
}

/// What somebody answered, made up.
#[derive(Clone, Debug)]
struct Given {
    title: String,
    topic: &'static str,
    answer: Answer,
}

fn answers() -> impl Strategy<Value = Vec<Given>> {
    let topic = prop::sample::select(vec!["groen", "zorg", "onderweg"]);
    let answer = prop::sample::select(vec![Answer::Accepted, Answer::Refused]);
    let given = ("[a-zé ]{0,30}", topic, answer).prop_map(|(title, topic, answer)| Given {
        title,
        topic,
        answer,
    });
    prop::collection::vec(given, 0..8)
}

impl Given {
    fn text(&self) -> Text<'_> {
        let supporters: &[&str] = if self.title.len() > 9 { &["anna", "bram"] } else { &[] };
        Text { title: &self.title, body: "Een bankje", supporters }
    }
}

fn learn<'a>(suggester: &mut Suggester, answers: impl Iterator<Item = &'a Given>) {
    for given in answers {
        suggester.learn(&given.text(), given.topic, given.answer);
    }
}

proptest! {
    #[test]
    fn confidences_are_shares_in_order(answers in answers(), title in "\\PC{0,60}") {
        let mut suggester = taught();
        learn(&mut suggester, answers.iter());
        let suggested = suggester.suggest(&titled(&title), 9);
        let sum: f64 = suggested.iter().map(|suggestion| suggestion.confidence).sum();
        prop_assert!((sum - 1.0).abs() < 1e-9);
        prop_assert!(suggested.is_sorted_by(|a, b| a.confidence >= b.confidence));
        let words = suggested.iter().flat_map(|suggestion| &suggestion.words);
        prop_assert!(words.into_iter().all(|word| title.contains(word.as_str())));
    }

    #[test]
    fn the_order_of_answers_does_not_matter(answers in answers()) {
        let (mut forward, mut backward) = (taught(), taught());
        learn(&mut forward, answers.iter());
        learn(&mut backward, answers.iter().rev());
        prop_assert_eq!(forward, backward);
    }

    #[test]
    fn what_is_taken_back_leaves_nothing_behind(kept in answers(), taken in answers()) {
        let (mut suggester, mut expected) = (taught(), taught());
        learn(&mut expected, kept.iter());
        learn(&mut suggester, taken.iter().chain(&kept));
        for given in &taken {
            suggester.unlearn(&given.text(), given.topic, given.answer);
        }
        prop_assert_eq!(suggester, expected);
    }
}
