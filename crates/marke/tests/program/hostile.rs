//! Hostile input: requests made by chance from the OpenAPI document, to the demonstration, as a
//! visitor and as people with functions. Nothing is ever our own fault, and every answer is one
//! that the document tells of.
//!
//! `MARKE_SCHEMATHESIS` names the program that makes them; `./check hostile` brings it.

use std::process::Command;

use serde_json::Value;

use crate::site::{Place, Site};

/// What every answer is looked at for.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
    response_headers_conformance,response_schema_conformance,negative_data_rejection,\
    unsupported_method,ignored_auth,missing_required_header";

/// The same requests every time.
const SEED: &str = "1";

/// Who asks (nobody is a visitor), for what, and with which requests: the edges of every field
/// one by one, or all of them by chance, so many for each operation.
const ROUNDS: &[(&str, &str, &[&str])] = &[
    ("secretary", "application/json", &["--phases", "coverage,fuzzing", "-n", "3"]),
    ("", "text/html", &["--phases", "fuzzing", "-n", "3"]),
    ("area-director", "text/html", &["--phases", "fuzzing", "-n", "3"]),
    ("representative", "application/json", &["--phases", "fuzzing", "-n", "3"]),
    ("board", "text/csv", &["--phases", "fuzzing", "-n", "3"]),
];

#[test]
fn no_request_is_answered_with_a_fault_of_ours() {
    #[expect(clippy::disallowed_methods, reason = "this is the edge of the tests")]
    let Ok(schemathesis) = std::env::var("MARKE_SCHEMATHESIS") else {
        #[expect(clippy::print_stderr, reason = "nothing was tried, and that must be seen")]
        return eprintln!("MARKE_SCHEMATHESIS names no program: nothing was tried");
    };
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    std::fs::write(place.file("hostile.toml"), ingredients(&site)).unwrap();
    for (who, wants, requests) in ROUNDS {
        let mut command = Command::new(&schemathesis);
        command.args(["--config-file", &place.file("hostile.toml"), "run"]);
        command.arg(format!("http://{}/openapi.json", site.address()));
        command.args(["--checks", CHECKS, "--seed", SEED, "--warnings", "off"]);
        command.args(["--max-redirects", "0", "--continue-on-failure"]);
        // Whoever signs out asks everything after it as a visitor; a stream goes on as long as
        // somebody listens, and has stories of its own.
        command.args(["--exclude-path-regex", "^/afmelden|/stroom$"]).args(*requests);
        command.args(["--header", &format!("Accept: {wants}")]);
        let cookie = match *who {
            "" => "stem=a-browser-of-which-nothing-else-is-known".to_owned(),
            function => format!("sessie={}", session(&site, function)),
        };
        command.args(["--header", &format!("Cookie: {cookie}")]);
        let said = command.current_dir(place.file("demo")).output().unwrap();
        let told = String::from_utf8_lossy(&said.stdout);
        assert!(said.status.success(), "{who} wants {wants}: {told}\n{}", site.log());
    }
}

/// What requests are made of, with what there is in the demonstration.
fn ingredients(site: &Site) -> String {
    let (_, wish) = site.ask("POST /wensen", "title=Een+bankje+bij+de+brug").unwrap();
    let secretary = session(site, "secretary");
    let cookie = format!("sessie={secretary}");
    let table = "text=naam%3Bplaats%0ADe+Bakkerij%3BVeendam%0A%3D1%2B1%3B";
    let (_, parties) = site.ask_as(&cookie, "POST /ledenregister/import", table).unwrap();
    let code = |answer: &str, before: &str| {
        let (_, code) = answer.split_once(before).expect("it was accepted");
        format!("{:?}", code.split_whitespace().next().unwrap())
    };
    let codes = [code(&wish, "bon="), code(&parties, "/ledenregister/import/")];
    let people = people(site);
    let people: Vec<String> =
        people.iter().map(|(_, person)| format!("{:?}", text_of(person, "person"))).collect();
    include_str!("hostile.toml")
        .replace("{codes}", &codes.join(", "))
        .replace("{identifiers}", &people.join(", "))
}

/// The people whom one can be in the demonstration, by their functions.
fn people(site: &Site) -> Vec<(String, Value)> {
    let page = site.data("/aanmelden.json");
    let list = |value: &Value, name: &str| {
        value.get(name).and_then(Value::as_array).cloned().unwrap_or_default()
    };
    let of = |group: Value| {
        let function = text_of(&group, "function");
        list(&group, "people").into_iter().map(move |person| (function.clone(), person))
    };
    list(&page, "groups").into_iter().flat_map(of).collect()
}

fn text_of(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// Signs in as the first person with a function.
fn session(site: &Site, function: &str) -> String {
    let people = people(site);
    let found = people.iter().find(|(held, _)| held == function);
    let (_, person) = found.expect("the demonstration has everybody");
    let body = format!("person={}", text_of(person, "person"));
    let (_, answer) = site.ask("POST /aanmelden/demo", &body).unwrap();
    let (_, token) = answer.split_once("sessie=").expect("it let us in");
    token.split(';').next().unwrap().to_owned()
}
