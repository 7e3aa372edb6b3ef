//! The API's documents, made from the table of routes: OpenAPI for programs, `docs/api.md` for
//! people.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::actor::Permission;
use crate::routes::routes;
use crate::web::Route;

/// Routes that answer beside the table: no cooperative, no page.
const BESIDE: &[(&str, &str)] = &[
    ("/assets/{file}", "Style sheets, scripts and pictures, to be kept for ever."),
    ("/openapi.json", "This interface as an OpenAPI document."),
    ("/livez", "Whether the program runs."),
    ("/readyz", "Whether it can reach its database."),
    ("/metrics", "Figures for operators, with the token of the setting `metrics_token`."),
];

/// The OpenAPI 3.1 document of this version.
pub fn openapi() -> Value {
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    let mut schemas = Map::new();
    for route in routes().table {
        if let Some((name, schema)) = &route.input {
            schemas.insert(name.clone(), json!(schema));
        }
        let operations = paths.entry(route.path).or_default();
        operations.insert(route.method.to_lowercase(), operation(&route));
    }
    schemas.insert("Problem".to_owned(), problem_schema());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Marke",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Every address answers as a page or, asked for JSON, as data.",
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "session": { "type": "apiKey", "in": "cookie", "name": "sessie" },
            },
        },
    })
}

fn operation(route: &Route) -> Value {
    let parameters: Vec<Value> = names_in(route.path).map(path_parameter).collect();
    let signed_in = route.needs.functions().map(|_| json!([{ "session": [] }]));
    let takes = route.input.as_ref().map(|(name, _)| {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        json!({ "content": {
            "application/json": { "schema": schema },
            "application/x-www-form-urlencoded": { "schema": schema },
        } })
    });
    let mut operation = Map::from_iter([
        ("summary".to_owned(), json!(route.summary)),
        ("operationId".to_owned(), json!(operation_id(route))),
        ("parameters".to_owned(), json!(parameters)),
        ("responses".to_owned(), responses(route)),
    ]);
    operation.extend(signed_in.map(|security| ("security".to_owned(), security)));
    operation.extend(takes.map(|body| ("requestBody".to_owned(), body)));
    Value::Object(operation)
}

fn path_parameter(name: &str) -> Value {
    let schema = if name == "number" {
        json!({ "type": "integer", "format": "int64" })
    } else {
        json!({ "type": "string" })
    };
    json!({ "name": name, "in": "path", "required": true, "schema": schema })
}

/// The answers that every route can give; the table of `docs/api.md` tells what they mean.
fn responses(route: &Route) -> Value {
    let page = json!({ "application/json": {}, "text/html": {} });
    let problem = json!({
        "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } },
    });
    let failed = |description: &str| json!({ "description": description, "content": problem });
    let done = json!({ "description": "Done; `Location` tells where." });
    let too_many = failed("Too many deeds from one address.");
    let mut responses = json!({
        "200": { "description": "The page, or the same as data.", "content": page },
        "303": { "description": "A browser is sent on." },
        "401": failed("Sign in first."),
        "403": failed("The caller's functions do not allow it."),
        "404": failed("It does not exist, or the caller may not see it."),
        "422": failed("A rule says no, or the input could not be read."),
    });
    if let Some(responses) = responses.as_object_mut().filter(|_| route.method == "POST") {
        responses.insert("201".to_owned(), done);
        responses.insert("429".to_owned(), too_many);
    }
    responses
}

fn problem_schema() -> Value {
    json!({
        "type": "object",
        "description": "What went wrong (RFC 9457).",
        "required": ["type", "title", "status", "detail", "refusals"],
        "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string" },
            "refusals": { "type": "array", "items": { "type": "object" } },
        },
    })
}

fn operation_id(route: &Route) -> String {
    let words = route.path.split(['/', '-', '.', '{', '}']).filter(|word| !word.is_empty());
    let name: Vec<&str> = words.collect();
    format!("{}_{}", route.method.to_lowercase(), name.join("_"))
}

fn names_in(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

/// The table of routes for `docs/api.md`, between its two marks.
pub fn route_table() -> String {
    let mut table = String::from("| | address | who | what |\n|---|---|---|---|\n");
    for route in routes().table {
        let who = who(route.needs);
        let _ =
            writeln!(table, "| {} | `{}` | {who} | {} |", route.method, route.path, route.summary);
    }
    for (path, summary) in BESIDE {
        let _ = writeln!(table, "| GET | `{path}` | everybody | {summary} |");
    }
    table
}

fn who(permission: Permission) -> String {
    match permission.functions() {
        None => "everybody".to_owned(),
        Some(functions) => {
            let words: Vec<&str> = functions.iter().map(|function| function.word()).collect();
            words.join(", ")
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    const BEGIN: &str = "<!-- the table of routes, written by the tests -->\n";
    const END: &str = "<!-- the end of the table -->\n";

    /// Compares a part of a document with what it should be; `MARKE_WRITE_DOCS=1` writes it.
    #[test]
    fn the_document_lists_every_route() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/api.md");
        let text = fs::read_to_string(&path).unwrap();
        let (head, rest) = text.split_once(BEGIN).expect("docs/api.md has the first mark");
        let (table, tail) = rest.split_once(END).expect("docs/api.md has the last mark");
        #[expect(clippy::disallowed_methods, reason = "this is the edge of the tests")]
        if std::env::var("MARKE_WRITE_DOCS").is_ok() {
            fs::write(&path, format!("{head}{BEGIN}{}{END}{tail}", route_table())).unwrap();
        } else {
            assert_eq!(table, route_table(), "write it with MARKE_WRITE_DOCS=1");
        }
    }

    #[test]
    fn every_operation_has_a_name_of_its_own() {
        let document = openapi();
        let mut names = std::collections::BTreeSet::new();
        for operations in document["paths"].as_object().unwrap().values() {
            for operation in operations.as_object().unwrap().values() {
                let name = operation["operationId"].as_str().unwrap().to_owned();
                assert!(names.insert(name.clone()), "{name} stands twice");
            }
        }
        assert!(names.len() > 10);
    }
}
