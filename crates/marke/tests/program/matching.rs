//! Alliances, rings and interests of a file, from the command line, beside known answers.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::site::{Place, marke};

/// A folder of the reference data, if it is there.
fn reference(folder: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    #[expect(clippy::disallowed_methods, reason = "tests are told where the data is")]
    let place = std::env::var("MARKE_REFERENCE_DATA").map_or_else(|_| beside(), PathBuf::from);
    let found = Some(place.join(folder)).filter(|path| path.exists());
    if found.is_none() {
        #[expect(clippy::print_stdout, reason = "whoever runs the tests hears what is left out")]
        {
            println!("there is no reference data for {folder}: see docs/testing.md");
        }
    }
    found
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

const ACTORS: &str = r#"{
    "actors": ["ondernemers", "gemeente", "onderwijs", "bewoners"],
    "MID": [[0, 2, 1, 0], [1, 0, 3, 1], [2, 1, 0, 0], [0, 1, 2, 0]],
    "MAO2": [[3, -2, 1], [2, 2, 0], [-1, 3, 2], [4, -3, -1]]
}"#;

#[test]
fn interests_are_told_in_text_and_json_and_wrong_files_are_named() {
    let place = Place::new();
    let file = place.file("mactor.json");
    marke(&["stakeholders", "mactor"]).fails(2, "Usage:");
    marke(&["stakeholders", "mactor", &file]).fails(2, "cannot read");
    std::fs::write(&file, "{").unwrap();
    marke(&["stakeholders", "mactor", &file]).fails(3, "this is no JSON");
    std::fs::write(&file, "{\"MID\": [[0, \"a\"]]}").unwrap();
    marke(&["stakeholders", "mactor", &file]).fails(3, "MID/0/1 is missing");
    std::fs::write(&file, "{\"MID\": [[0, 5], [1, 0]]}").unwrap();
    marke(&["stakeholders", "mactor", &file]).fails(3, "not on the scale");
    std::fs::write(&file, ACTORS).unwrap();
    let words = marke(&["stakeholders", "mactor", &file]).done();
    for told in ["gemeente", "7.0  onderwijs and bewoners", "6.0  ondernemers and bewoners"] {
        assert!(words.contains(told), "{told:?} is not in {words}");
    }
    let found = marke(&["stakeholders", "mactor", &file, "--json"]).json();
    assert_eq!(found["MIDI"][0], serde_json::json!([2, 3, 3, 1]));
    assert_eq!(found["2DAA"][2][3], 7.0);
    std::fs::write(&file, ACTORS.replace("\"actors\"", "\"wie\"")).unwrap();
    assert!(marke(&["stakeholders", "mactor", &file]).done().contains("actor 3 and actor 4"));
}

#[test]
fn interests_are_those_of_the_reference() {
    let Some(folder) = reference("mactor") else { return };
    let file = folder.join("didactic.expected.json");
    let (found, expected) =
        (marke(&["stakeholders", "mactor", &text(&file), "--json"]), json(&file));
    let found = found.json();
    for name in ["MIDI", "MMIDI", "net_influence", "1DAA", "2CAA", "2DAA", "2net_objective"] {
        assert_eq!(found[name], expected[name], "{name}");
    }
    let near =
        |one: &Value, other: &Value| (one.as_f64().unwrap() - other.as_f64().unwrap()).abs() < 1e-9;
    for place in 0..4 {
        assert!(near(&found["strength"]["R"][place], &expected["strength"]["R"][place]));
        assert!(near(&found["3EQ"][place], &expected["3EQ"][place]));
    }
}

#[test]
fn alliances_reach_what_is_proven_and_say_so() {
    let Some(folder) = reference("alliances") else { return };
    for name in ["tiny-0", "tiny-3", "small-1"] {
        let file = text(&folder.join(format!("{name}.json")));
        let found = marke(&["alliances", "solve", &file, "--json"]).json();
        let expected = json(&folder.join(format!("{name}.expected.json")));
        let expected = &expected["highs"];
        for (ours, theirs) in [("missing", "M"), ("size", "size"), ("burden", "C")] {
            assert_eq!(found[ours], expected[theirs], "{name} {ours}");
        }
        assert_eq!(found["proven"], true, "{name}");
        assert_eq!(found["bound"]["missing"], found["missing"], "{name}");
        assert!(found["unmet"].is_object() && found["by_size"].is_array(), "{found}");
    }
    let words = marke(&["alliances", "solve", &text(&folder.join("tiny-3.json"))]).done();
    for told in ["6 partners find", "proven", "still missing", "vrijwilligers: 133", "by size"] {
        assert!(words.contains(told), "{told:?} is not in {words}");
    }
    // Whoever has no time gets the best found so far, and what is not known of it.
    let large = text(&folder.join("large-0.json"));
    let found = marke(&["alliances", "solve", &large, "--seconds", "0", "--json"]).json();
    assert_eq!(found["proven"], false);
    let words = marke(&["alliances", "solve", &large, "--seconds", "0"]).done();
    assert!(words.contains("best found, not proven"), "{words}");
}

#[test]
fn rings_reach_what_is_proven_and_may_be_made_shorter() {
    let Some(folder) = reference("rings") else { return };
    let expected = json(&folder.join("expected.json"));
    for name in ["b01_triangle", "b02_no_ring", "r01_n20_k3", "r02_n50_k3"] {
        let file = text(&folder.join(format!("{name}.json")));
        let found = marke(&["alliances", "rings", &file, "--json"]).json();
        assert_eq!(found["weight"], expected[name]["optimum"], "{name}");
        assert_eq!(found["proven"], true, "{name}");
        assert_eq!(found["upper_bound"], found["weight"], "{name}");
    }
    let triangle = text(&folder.join("b01_triangle.json"));
    let words = marke(&["alliances", "rings", &triangle]).done();
    assert!(words.contains("1 rings of at most 3 members, weight 3"), "{words}");
    let short = marke(&["alliances", "rings", &triangle, "--max-length", "2", "--json"]).json();
    assert_eq!(short["weight"], 0);
    let long = text(&folder.join("b04_length4_needs_k4.json"));
    let found = marke(&["alliances", "rings", &long, "--max-length", "4", "--json"]).json();
    assert_eq!(found["weight"], 4);
    marke(&["alliances", "rings", &triangle, "--max-length", "9"]).fails(2, "2 to 8 members");
}

#[test]
fn what_is_no_challenge_or_market_is_named() {
    let place = Place::new();
    let file = place.file("wrong.json");
    for deed in ["solve", "rings"] {
        marke(&["alliances", deed]).fails(2, "Usage:");
        marke(&["alliances", deed, &file]).fails(2, "cannot read");
        std::fs::write(&file, "niets").unwrap();
        marke(&["alliances", deed, &file]).fails(3, "this is no JSON");
        std::fs::remove_file(&file).unwrap();
    }
    std::fs::write(&file, "{\"offers\": []}").unwrap();
    marke(&["alliances", "solve", &file]).fails(3, "needs is missing");
    marke(&["alliances", "rings", &file]).fails(3, "wants is missing");
}
