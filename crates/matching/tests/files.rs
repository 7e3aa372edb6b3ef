//! What is said of files that cannot be read, and what is told in JSON.

mod reference;

use matching::alliances::{self, Scope, Watch, explain, solve};
use matching::files::{self, Fault};
use matching::rings;
use serde_json::json;

fn tiny() -> String {
    reference::text(&reference::folder("alliances").join("tiny-3.json"))
}

#[test]
fn a_file_that_cannot_be_read_is_told_where() {
    assert!(matches!(files::challenge("{"), Err(Fault::NotJson(_))));
    let missing = |path: &str| Fault::Missing(path.to_owned());
    assert_eq!(files::challenge("{}"), Err(missing("needs")));
    assert_eq!(files::market("{\"offers\": []}"), Err(missing("wants")));
    assert_eq!(files::actors("{\"MID\": [[0, \"a\"]]}"), Err(missing("MID/0/1")));
    let text = tiny().replace("\"hours\"", "7");
    assert_eq!(files::challenge(&text), Err(missing("needs/0/kind")));
    assert!(missing("MID/0/1").to_string().contains("MID/0/1"));
}

#[test]
fn a_file_beyond_limits_is_refused() {
    let text = tiny().replace("\"size_max\": 6", "\"size_max\": 41");
    assert_eq!(files::challenge(&text), Err(Fault::Challenge(alliances::Fault::TooLarge)));
    let far = "{\"offers\": [{\"id\": \"o\", \"member\": 2000000, \"tag\": 1}], \"wants\": [],\
               \"k\": 3}";
    let fault = rings::Fault::NumberTooLarge(0);
    assert_eq!(files::market(far), Err(Fault::Market(fault)));
}

#[test]
fn an_answer_is_told_as_the_command_line_promises() {
    let named = files::challenge(&tiny()).expect("it reads");
    let watch = Watch { stop: &|| false, progress: &|_| () };
    let found = solve(&named.challenge, Scope::ALL, &watch).expect("it is in order");
    let why = explain(&named.challenge, &found.best.members).expect("it is in order");
    let told = files::tell_solution(&named, &found, &why);
    let text = |name: &str| told.get(name).map(ToString::to_string).unwrap_or_default();
    assert_eq!(
        (text("missing"), text("size"), text("burden")),
        ("409".into(), "6".into(), "221".into())
    );
    assert_eq!(text("proven"), "true");
    let known = reference::json(&reference::folder("alliances").join("tiny-3.expected.json"));
    assert_eq!(told.get("missing"), known.pointer("/highs/M"));
    // The order of names depends on what else is built into the program.
    let object = |name: &str| told.get(name).cloned().unwrap_or_default();
    assert_eq!(object("unmet"), json!({ "onderzoek-meten": 5, "vrijwilligers": 133 }));
    assert_eq!(object("not_in_network"), json!({ "vrijwilligers": 61 }));
    assert_eq!(object("bound"), json!({ "burden": 221, "missing": 409, "size": 6 }));
}
