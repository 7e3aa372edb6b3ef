//! Which texts count as one wish, and what an index keeps.

use proptest::prelude::*;
use topics::duplicates::{Index, PROBABLY_THE_SAME};

/// Two wordings of one wish.
const SAME: &[(&str, &str)] = &[
    ("Meer bankjes in het park", "Graag een paar extra banken in het dorpspark"),
    ("Zonnepanelen op het dak van de school", "Leg zonnepanelen op schooldaken"),
    ("Een bus die ook 's avonds rijdt", "Wij willen dat de bus 's avonds vaker rijdt"),
    ("Nieuwe speeltuin voor kleine kinderen", "Speeltuintje voor jonge kinderen in de wijk"),
    (
        "Verlichting langs het fietspad naar Oudeschans",
        "Het fietspad naar Oudeschans is donker: graag verlichting",
    ),
    (
        "Een dorpswinkel met verse producten van boeren uit de buurt",
        "Winkel in het dorp waar boeren uit de buurt hun producten verkopen",
    ),
    (
        "Koffieochtend voor ouderen in het dorpshuis",
        "Koffie drinken met ouderen, elke week in het dorpshuis",
    ),
    ("Huisarts terug in het dorp", "Wij willen weer een huisarts in ons dorp"),
    ("Een geveltuin bij elke woning", "Geveltuintjes bij alle woningen"),
    (
        "Snelheid van auto's op de Hoofdstraat omlaag",
        "Er wordt te hard gereden op de Hoofdstraat: doe iets aan de snelheid van auto's",
    ),
    ("Betaalbare huurwoningen voor jongeren", "Jongeren zoeken betaalbare woningen om te huren"),
    ("Taalles voor nieuwkomers", "Nederlandse taallessen voor mensen die hier nieuw zijn gekomen"),
    ("Buurttuin waar we samen groente verbouwen", "Samen groenten kweken in een buurttuin"),
    ("Meer prullenbakken bij het zwemmeer", "Te weinig prullenbakken rond het zwemmeer"),
    ("Repair café in de bibliotheek", "Een repaircafé beginnen in de bibliotheek"),
    ("Stageplekken bij bedrijven in de regio", "Bedrijven uit de regio bieden stages aan"),
    ("Stroom van het dak delen met de buren", "Zelf opgewekte stroom delen met je buren"),
    ("Oude molen restaureren", "Restauratie van de oude molen"),
    ("Jeugdhonk voor tieners", "Een eigen honk voor de jeugd"),
    ("Snel internet in het buitengebied", "Glasvezel: snel internet voor het hele buitengebied"),
    ("Deelauto voor het dorp", "Een elektrische deelauto die iedereen in het dorp kan lenen"),
    ("Wandelroute langs de wijken en kanalen", "Een wandelroute uitzetten langs wijken en kanalen"),
    ("AED bij het sportveld", "Hang een AED op bij de sportvelden"),
    ("Voorlezen aan kleuters door opa's en oma's", "Opa's en oma's lezen kleuters voor"),
];

/// Two wishes about one subject.
const RELATED: &[(&str, &str)] = &[
    ("Meer bankjes in het park", "Een hondenveld in het park"),
    ("Zonnepanelen op het dak van de school", "Geen zonnepanelen op goede landbouwgrond"),
    ("Een bus die ook 's avonds rijdt", "Een veilige bushalte met een afdak"),
    ("Nieuwe speeltuin voor kleine kinderen", "Huiswerkhulp voor kinderen uit arme gezinnen"),
    ("Verlichting langs het fietspad naar Oudeschans", "Een breder fietspad langs het kanaal"),
    (
        "Een dorpswinkel met verse producten van boeren uit de buurt",
        "Boeren uit de buurt helpen elkaar met machines",
    ),
    ("Koffieochtend voor ouderen in het dorpshuis", "Nieuwe verwarming voor het dorpshuis"),
    ("Huisarts terug in het dorp", "Een pinautomaat terug in het dorp"),
    ("Een geveltuin bij elke woning", "Isolatie van oude woningen"),
    ("Snelheid van auto's op de Hoofdstraat omlaag", "Meer bloembakken in de Hoofdstraat"),
    ("Betaalbare huurwoningen voor jongeren", "Sportavond voor jongeren"),
    ("Taalles voor nieuwkomers", "Computerles voor ouderen"),
    ("Buurttuin waar we samen groente verbouwen", "Samen eten met de hele buurt"),
    ("Meer prullenbakken bij het zwemmeer", "Een steiger bij het zwemmeer"),
    ("Repair café in de bibliotheek", "De bibliotheek ook op zondag open"),
    ("Stageplekken bij bedrijven in de regio", "Minder regels voor kleine bedrijven in de regio"),
    ("Stroom van het dak delen met de buren", "Een feest voor alle buren"),
    ("Oude molen restaureren", "Oude foto's van het dorp verzamelen"),
    ("Jeugdhonk voor tieners", "Zwemles voor tieners"),
    ("Snel internet in het buitengebied", "Minder vrachtverkeer in het buitengebied"),
    ("Deelauto voor het dorp", "Een ommetje rond het dorp"),
    ("Wandelroute langs de wijken en kanalen", "Varen door wijken en kanalen"),
    ("AED bij het sportveld", "Kleedkamers bij het sportveld opknappen"),
    ("Voorlezen aan kleuters door opa's en oma's", "Opa's en oma's leren videobellen"),
];

/// As [`SAME`], written after the threshold was chosen.
const SAME_AFTERWARDS: &[(&str, &str)] = &[
    ("Een pluktuin met fruitbomen", "Fruitbomen planten waar iedereen mag plukken"),
    ("Kringloopwinkel in de oude school", "In de oude school een kringloopwinkel openen"),
    (
        "Beter onderhoud van de begraafplaats",
        "De begraafplaats ziet er slecht uit, onderhoud is nodig",
    ),
    ("Warmtepompen samen inkopen", "Gezamenlijke inkoop van warmtepompen"),
    ("Skatebaan bij het station", "Plek om te skaten bij het station"),
    ("Bijenhotels in de bermen", "Bloemrijke bermen met bijenhotels"),
    ("Cursus smartphone voor senioren", "Senioren leren omgaan met hun smartphone"),
    ("Zebrapad voor de basisschool", "Een zebrapad bij de basisschool"),
    ("Vervoer naar het ziekenhuis voor ouderen", "Ouderen naar het ziekenhuis brengen"),
    ("Jaarlijkse streekmarkt", "Elk jaar een markt met producten uit de streek"),
    ("Openbaar toilet in het centrum", "Een toilet voor iedereen in het centrum"),
    (
        "Avond over de geschiedenis van het veen",
        "Verhalenavond over de geschiedenis van de veenkolonie",
    ),
];

/// As [`RELATED`], written after the threshold was chosen.
const RELATED_AFTERWARDS: &[(&str, &str)] = &[
    ("Een pluktuin met fruitbomen", "Bomen kappen die te veel schaduw geven"),
    ("Kringloopwinkel in de oude school", "Woningen in de oude school"),
    ("Beter onderhoud van de begraafplaats", "Beter onderhoud van de wegen"),
    ("Warmtepompen samen inkopen", "Een warmtenet voor de wijk"),
    ("Skatebaan bij het station", "Fietsenstalling bij het station"),
    ("Bijenhotels in de bermen", "Zwerfafval in de bermen"),
    ("Cursus smartphone voor senioren", "Wandelclub voor senioren"),
    ("Zebrapad voor de basisschool", "Moestuin bij de basisschool"),
    ("Vervoer naar het ziekenhuis voor ouderen", "Ouderen koken voor elkaar"),
    ("Jaarlijkse streekmarkt", "Jaarlijks sportfeest"),
    ("Openbaar toilet in het centrum", "Minder auto's in het centrum"),
    ("Avond over de geschiedenis van het veen", "Het veen beschermen tegen droogte"),
];

/// How alike the two of a pair are, among all other texts of both lists.
fn score((one, other): &(&str, &str)) -> f64 {
    let mut index = Index::new();
    for (left, right) in all_pairs() {
        index.add(left, left);
        index.add(right, right);
    }
    let similar = index.similar(one, usize::MAX);
    similar.iter().find(|similar| similar.id == *other).map_or(0.0, |similar| similar.score)
}

fn all_pairs() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    SAME.iter().chain(RELATED).chain(SAME_AFTERWARDS).chain(RELATED_AFTERWARDS)
}

#[test]
fn the_threshold_holds_for_pairs_it_was_not_chosen_on() {
    let is_same = |pair: &&(&str, &str)| score(pair) >= PROBABLY_THE_SAME;
    let missed: Vec<_> = SAME_AFTERWARDS.iter().filter(|pair| !is_same(pair)).collect();
    let mistaken: Vec<_> = RELATED_AFTERWARDS.iter().filter(is_same).collect();
    assert!(missed.len() <= 2, "of {} these are missed: {missed:?}", SAME_AFTERWARDS.len());
    assert!(mistaken.len() <= 2, "these are mistaken: {mistaken:?}");
}

#[test]
fn wordings_of_one_wish_are_mostly_found_and_others_are_not() {
    let missed: Vec<_> = SAME.iter().filter(|pair| score(pair) < PROBABLY_THE_SAME).collect();
    let mistaken: Vec<_> = RELATED.iter().filter(|pair| score(pair) >= PROBABLY_THE_SAME).collect();
    assert!(missed.len() <= 3, "of {} these are missed: {missed:?}", SAME.len());
    assert!(mistaken.is_empty(), "of {} these are mistaken: {mistaken:?}", RELATED.len());
}

#[test]
fn a_wording_of_the_same_wish_is_first_of_all() {
    let mut index = Index::new();
    for (number, (_, other)) in SAME.iter().chain(RELATED).enumerate() {
        index.add(&number.to_string(), other);
    }
    let is_first = |number: usize, one: &str| {
        index.similar(one, 1).first().is_some_and(|similar| similar.id == number.to_string())
    };
    let first = SAME.iter().enumerate().filter(|(number, (one, _))| is_first(*number, one)).count();
    assert_eq!(first, SAME.len());
}

#[test]
fn the_words_that_are_shared_are_told_as_they_were_written() {
    let mut index = Index::new();
    index.add("1", "Een moestuin voor de school");
    index.add("2", "Een bus naar de stad");
    let similar = index.similar("MOESTUINEN bij Scholen!", 5);
    let told: Vec<_> = similar.iter().map(|s| (s.id.as_str(), &s.shared_words[..])).collect();
    assert_eq!(told, [("1", &["MOESTUINEN".to_owned(), "Scholen".to_owned()][..])]);
}

#[test]
fn equally_alike_texts_come_in_the_order_of_their_ids() {
    let mut index = Index::new();
    for id in ["c", "a", "b"] {
        index.add(id, "Bankjes in het park");
    }
    let similar = index.similar("bankjes park", 5);
    let ids: Vec<_> = similar.iter().map(|similar| similar.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
}

#[test]
fn a_text_can_change_and_go() {
    let mut index = Index::new();
    assert!(index.is_empty());
    index.add("1", "Bankjes in het park");
    index.add("2", "Een bus naar de stad");
    index.add("1", "Snel internet");
    assert_eq!((index.len(), index.similar("bankjes park", 5).len()), (2, 0));
    assert_eq!(index.similar("internet", 5)[0].id, "1");
    index.remove("1");
    index.remove("nobody");
    assert_eq!((index.len(), index.similar("internet", 5).len()), (1, 0));
    index.add("3", "Internet");
    assert_eq!(index.similar("internet", 5)[0].id, "3");
}

#[test]
fn what_says_nothing_is_like_nothing() {
    let mut index = Index::new();
    index.add("1", "");
    index.add("2", "het de een");
    assert_eq!(index.similar("het", 5), []);
    assert_eq!(index.similar("", 5), []);
    assert_eq!(Index::new().similar("park", 5), []);
}

proptest! {
    #[test]
    fn a_text_is_wholly_like_itself(texts in prop::collection::vec("[a-zé ]{0,40}", 1..12)) {
        let mut index = Index::new();
        for (number, text) in texts.iter().enumerate() {
            index.add(&number.to_string(), text);
        }
        for (number, text) in texts.iter().enumerate() {
            let similar = index.similar(text, 20);
            prop_assert!(similar.is_sorted_by(|a, b| a.score >= b.score));
            let own = similar.iter().find(|similar| similar.id == number.to_string());
            prop_assert!(own.is_none_or(|own| own.score > 0.999_999));
            prop_assert_eq!(own.is_none(), similar.is_empty());
        }
    }

    #[test]
    fn what_is_removed_leaves_nothing_behind(
        kept in prop::collection::vec("[a-f ]{0,20}", 0..6),
        gone in prop::collection::vec("[a-f ]{0,20}", 0..6),
        asked in "[a-f ]{0,20}",
    ) {
        let (mut index, mut expected) = (Index::new(), Index::new());
        for (number, text) in gone.iter().enumerate() {
            index.add(&format!("gone {number}"), text);
        }
        for (number, text) in kept.iter().enumerate() {
            index.add(&number.to_string(), text);
            expected.add(&number.to_string(), text);
        }
        for number in 0..gone.len() {
            index.remove(&format!("gone {number}"));
        }
        prop_assert_eq!(index.similar(&asked, 20), expected.similar(&asked, 20));
    }
}
