//! The API's documents, made from the table of routes: OpenAPI for programs, `docs/api.md` for
//! people.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::actor::Permission;
use crate::error::Refused;
use crate::ids::Kind;
use crate::routes::routes;
use crate::web::{Route, Shape};

/// Routes that answer beside the table: no cooperative, no page.
const BESIDE: &[(&str, &str)] = &[
    ("/assets/{file}", "Style sheets, scripts and pictures, to be kept for ever."),
    ("/openapi.json", "This interface as an OpenAPI document."),
    ("/livez", "Whether the program runs."),
    ("/readyz", "Whether it can reach its database."),
    ("/metrics", "Figures for operators, with the token of the setting `metrics_token`."),
];

/// What can go wrong: the status, its name in the document, and what it means.
const FAILURES: &[(&str, &str, &str)] = &[
    ("401", "SignInFirst", "It is for people who are signed in; a browser is sent to sign in."),
    ("403", "Forbidden", "The caller's functions do not allow it, or another site's page asks."),
    ("404", "NotFound", "It does not exist, or the caller may not see it."),
    ("422", "Refused", "A rule says no, or the input cannot be read or is larger than 12 MB."),
    ("429", "TooManyDeeds", "Too many deeds from one address; `Retry-After` tells how long."),
    ("500", "Internal", "Our fault; nothing was half saved."),
];

const DESCRIPTION: &str = "\
Every address answers people with a page and programs with data: ask for `application/json`, or \
put `.json` behind the path. Lists also answer `text/csv`, or `.csv` behind the path. Every field \
of a form is a text and may be left out; what is missing is told by the name of its field.";

/// The OpenAPI 3.1 document of this version.
pub fn openapi() -> Value {
    let mut paths: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for route in routes().table {
        let operations = paths.entry(route.path).or_default();
        operations.insert(route.method.to_lowercase(), operation(&route));
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Marke",
            "version": env!("CARGO_PKG_VERSION"),
            "description": DESCRIPTION,
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "paths": paths,
        "components": {
            "schemas": schemas(),
            "responses": FAILURES.iter().map(failure).collect::<Map<_, _>>(),
            "securitySchemes": {
                "session": {
                    "type": "apiKey",
                    "in": "cookie",
                    "name": "sessie",
                    "description": "What `POST /aanmelden/code` sets.",
                },
            },
        },
    })
}

/// Every named shape, of our own and of what they name.
fn schemas() -> BTreeMap<String, Value> {
    let mut schemas = BTreeMap::from([
        ("Done".to_owned(), done_schema()),
        ("Problem".to_owned(), problem_schema()),
    ]);
    let refused = Shape::of::<Refused>();
    let table = routes().table;
    let said = table.iter().flat_map(|route| route.takes.iter().chain(&route.gives));
    for shape in said.chain([&refused]) {
        schemas.insert(shape.name.clone(), json!(shape.schema));
        schemas.extend(shape.parts.iter().map(|(name, schema)| (name.clone(), json!(schema))));
    }
    schemas
}

fn operation(route: &Route) -> Value {
    let queries = route.asks.iter().flat_map(query_parameters);
    let parameters: Vec<Value> = names_in(route.path).map(path_parameter).chain(queries).collect();
    let topic = route.path.split('/').nth(1).filter(|word| !word.is_empty()).unwrap_or("home");
    let mut operation = Map::from_iter([
        ("summary".to_owned(), json!(route.summary)),
        ("operationId".to_owned(), json!(operation_id(route))),
        ("tags".to_owned(), json!([topic])),
        ("parameters".to_owned(), json!(parameters)),
        ("responses".to_owned(), responses(route)),
    ]);
    let signed_in = route.needs.functions().map(|_| json!([{ "session": [] }]));
    operation.extend(signed_in.map(|security| ("security".to_owned(), security)));
    let body = route.takes.as_ref().map(|form| request_body(form, route.takes_file));
    operation.extend(body.map(|body| ("requestBody".to_owned(), body)));
    Value::Object(operation)
}

/// The names in an address: numbers count from 1, kinds are the words of the red thread.
fn path_parameter(name: &str) -> Value {
    let schema = match name {
        "number" => json!({ "type": "integer", "format": "int64", "minimum": 1 }),
        "kind" => json!(Shape::of::<Kind>().schema),
        _ => json!({ "type": "string", "minLength": 1 }),
    };
    json!({ "name": name, "in": "path", "required": true, "schema": schema })
}

/// The fields of a query, none of which must be there.
fn query_parameters(query: &Shape) -> Vec<Value> {
    let parameter = |(name, mut schema): (String, Value)| {
        let about = schema.as_object_mut().and_then(|schema| schema.remove("description"));
        let mut parameter = json!({ "name": name, "in": "query", "schema": schema });
        if let (Some(parameter), Some(about)) = (parameter.as_object_mut(), about) {
            parameter.insert("description".to_owned(), about);
        }
        parameter
    };
    properties(query).into_iter().map(parameter).collect()
}

fn properties(shape: &Shape) -> Map<String, Value> {
    let schema = json!(shape.schema);
    schema.get("properties").and_then(Value::as_object).cloned().unwrap_or_default()
}

fn request_body(form: &Shape, file: Option<&str>) -> Value {
    let schema = reference(&form.name);
    let mut content = Map::from_iter([
        ("application/json".to_owned(), json!({ "schema": schema })),
        ("application/x-www-form-urlencoded".to_owned(), json!({ "schema": schema })),
    ]);
    if let Some(field) = file {
        let file = json!({ "type": "string", "contentMediaType": "application/octet-stream" });
        let with_file = json!({ "type": "object", "properties": { field: file } });
        let all = json!({ "schema": { "allOf": [schema, with_file] } });
        content.insert("multipart/form-data".to_owned(), all);
    }
    json!({ "content": content })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// The answers that a route can give, as `docs/api.md` tells them.
fn responses(route: &Route) -> Value {
    let reads = route.method == "GET";
    let mut responses = Map::new();
    if reads || !route.gives.is_empty() {
        let about = if reads { "What was asked." } else { "The next page." };
        let content = json!({ "description": about, "content": contents(route) });
        responses.insert("200".to_owned(), content);
    }
    let location = json!({
        "Location": { "description": "Where to go on.", "schema": { "type": "string" } },
    });
    if !reads {
        let content = json!({ "application/json": { "schema": reference("Done") } });
        let done = json!({ "description": "Done.", "headers": location, "content": content });
        responses.insert("201".to_owned(), done);
    }
    let onward = json!({ "description": "A browser is sent on.", "headers": location });
    responses.insert("303".to_owned(), onward);
    let fails = |status: &str| match status {
        "401" => route.needs.functions().is_some(),
        "403" => route.needs.functions().is_some() || !reads,
        "404" | "422" => !reads || route.path.contains('{') || route.asks.is_some(),
        "429" => !reads,
        _ => true,
    };
    for (status, name, _) in FAILURES.iter().filter(|(status, ..)| fails(status)) {
        let failure = json!({ "$ref": format!("#/components/responses/{name}") });
        responses.insert((*status).to_owned(), failure);
    }
    Value::Object(responses)
}

/// What a route gives, by media type.
fn contents(route: &Route) -> Map<String, Value> {
    let mut pages: Vec<Value> = route.gives.iter().map(|page| reference(&page.name)).collect();
    let data = if pages.len() > 1 { json!({ "anyOf": pages }) } else { json!(pages.pop()) };
    let content = |kind: &&str| {
        let schema = match *kind {
            "application/json" => data.clone(),
            _ => json!({ "type": "string" }),
        };
        ((*kind).to_owned(), json!({ "schema": schema }))
    };
    route.kinds.iter().map(content).collect()
}

fn failure((_, name, about): &(&str, &str, &str)) -> (String, Value) {
    let content = json!({
        "application/problem+json": { "schema": reference("Problem") },
        "text/html": { "schema": { "type": "string" } },
    });
    ((*name).to_owned(), json!({ "description": about, "content": content }))
}

fn done_schema() -> Value {
    json!({
        "type": "object",
        "description": "What came of a deed.",
        "required": ["address", "note"],
        "properties": {
            "address": { "type": "string", "description": "Where it can be seen." },
            "note": { "type": "string", "description": "What was done, in a sentence." },
        },
    })
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
            "refusals": { "type": "array", "items": reference("Refused") },
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
    let mut table = String::from("| | address | who | what | fields |\n|---|---|---|---|---|\n");
    for route in routes().table {
        let (method, path, who, summary) =
            (route.method, route.path, who(route.needs), route.summary);
        let fields = route.asks.iter().chain(&route.takes).flat_map(properties);
        let fields: Vec<String> = fields.map(|(name, _)| format!("`{name}`")).collect();
        let file = route.takes_file.map(|field| format!(" and a file `{field}`"));
        let fields = format!("{}{}", fields.join(" "), file.unwrap_or_default());
        let _ = writeln!(table, "| {method} | `{path}` | {who} | {summary} | {fields} |");
    }
    for (path, summary) in BESIDE {
        let _ = writeln!(table, "| GET | `{path}` | everybody | {summary} | |");
    }
    table.replace("|  |", "| |")
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

    /// Two shapes of the same name would be one in the document.
    #[test]
    fn every_shape_has_a_name_of_its_own() {
        let mut known: BTreeMap<String, Value> = BTreeMap::new();
        for route in routes().table {
            for shape in route.takes.iter().chain(&route.gives) {
                let own = (shape.name.clone(), shape.schema.clone());
                for (name, schema) in shape.parts.iter().cloned().chain([own]) {
                    let schema = json!(schema);
                    let before = known.entry(name.clone()).or_insert_with(|| schema.clone());
                    assert_eq!(*before, schema, "{}: two are called {name}", route.path);
                }
            }
        }
    }

    #[test]
    fn every_reference_leads_somewhere_and_every_page_is_described() {
        let document = openapi();
        let text = document.to_string();
        for reference in text.split("\"$ref\":\"#").skip(1) {
            let (pointer, _) = reference.split_once('"').unwrap();
            assert!(document.pointer(pointer).is_some(), "{pointer} is not there");
        }
        for route in routes().table.iter().filter(|route| route.method == "GET") {
            let page = route.kinds.contains(&"application/json");
            assert_eq!(page, !route.gives.is_empty(), "say what {} gives", route.path);
        }
    }
}
