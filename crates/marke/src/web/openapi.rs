//! The table of routes as an OpenAPI document, for programs and for tests.

use serde_json::{Map, Value, json};
use utoipa::openapi::RefOr;

use super::Route;

/// Describes every route of a table (OpenAPI 3.1).
pub fn document(table: &[Route]) -> Value {
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for route in table {
        if let Some((name, schema)) = &route.input {
            let schema = match schema {
                RefOr::T(schema) => json!(schema),
                RefOr::Ref(named) => json!(named),
            };
            schemas.insert(name.clone(), schema);
        }
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        if let Some(methods) = path.as_object_mut() {
            methods.insert(route.method.to_lowercase(), operation(route));
        }
    }
    schemas.insert("Problem".to_owned(), problem());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Marke",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Every address is a page and, with `Accept: application/json`, data.",
            "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "session": { "type": "apiKey", "in": "cookie", "name": "sessie" },
            },
        },
        "security": [{}, { "session": [] }],
    })
}

fn operation(route: &Route) -> Value {
    let parameters: Vec<Value> = names_in(route.path)
        .map(|name| {
            json!({
                "name": name, "in": "path", "required": true, "schema": { "type": "string" },
            })
        })
        .collect();
    let page = json!({
        "text/html": { "schema": { "type": "string" } },
        "application/json": { "schema": {} },
    });
    let responses = if route.method == "GET" {
        json!({
            "200": { "description": "The page or its data.", "content": page },
            "303": { "description": "The page is elsewhere, or asks to sign in first." },
            "default": refusal(),
        })
    } else {
        json!({
            "200": { "description": "The page or its data.", "content": page },
            "201": { "description": "Done; the address of what came of it.", "content": page },
            "303": { "description": "Done; the page shows what came of it." },
            "default": refusal(),
        })
    };
    let mut operation = json!({
        "operationId": operation_id(route),
        "summary": route.summary,
        "description": format!("Needs the permission `{}`.", route.needs),
        "parameters": parameters,
        "responses": responses,
    });
    if let (Some((name, _)), Some(fields)) = (&route.input, operation.as_object_mut()) {
        let schema = json!({ "schema": { "$ref": format!("#/components/schemas/{name}") } });
        let content = json!({
            "application/x-www-form-urlencoded": schema,
            "application/json": schema,
        });
        fields.insert("requestBody".to_owned(), json!({ "required": true, "content": content }));
    }
    operation
}

/// `GET /wensen/{number}` is `get-wensen-number`.
fn operation_id(route: &Route) -> String {
    let words = route.path.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    let mut parts = vec![route.method.to_lowercase()];
    parts.extend(words.filter(|word| !word.is_empty()).map(str::to_owned));
    parts.join("-")
}

fn names_in(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name)
}

fn refusal() -> Value {
    json!({
        "description": "Not done: 401, 403, 404, 405, 413, 422 or 429, and why.",
        "content": {
            "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } },
            "text/html": { "schema": { "type": "string" } },
        },
    })
}

/// RFC 9457, with the refusals by field.
fn problem() -> Value {
    json!({
        "type": "object",
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
