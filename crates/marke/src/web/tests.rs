//! Stories of what every page shares.

use crate::actor::Actor;
use crate::testing::{World, count_queries, queries};
use crate::wishes::{self, NewWish};

#[tokio::test]
async fn a_visitor_gets_a_kept_answer_until_something_changes() {
    let world = World::new().await.keeping_answers();
    count_queries();
    world.visitor().get("/wensen").await.ok();
    let before = queries();
    world.visitor().get("/wensen").await.ok();
    assert_eq!(queries(), before);
    world.visitor().in_english().get("/wensen").await.says_not("Wensen uit");
    let wish = NewWish { title: "Een bankje bij de brug".to_owned(), ..NewWish::default() };
    wishes::submit(&world.coop, &Actor::visitor(), &wish).await.unwrap();
    world.visitor().get("/wensen").await.says("Een bankje bij de brug");
    let data = world.visitor().json("/wensen").await;
    assert_eq!(data["total"], 1, "{data}");
}

#[tokio::test]
async fn forms_from_other_sites_are_refused_and_pages_keep_their_headers() {
    let world = World::new().await;
    let visitor = world.visitor();
    let request = visitor
        .request("POST", "/wensen", "text/html")
        .header("sec-fetch-site", "cross-site")
        .body(axum::body::Body::empty())
        .unwrap();
    let refused = visitor.send(request).await;
    assert_eq!(refused.status.as_u16(), 403);
    refused.says("De Proef");
    let page = visitor.get("/").await;
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.contains("script-src 'self'"));
    assert!(page.headers.contains_key("x-request-id"));
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_in_words() {
    let world = World::new().await;
    let visitor = world.visitor();
    let request = visitor
        .request("POST", "/wensen", "application/json")
        .header("content-type", "application/json")
        .body(axum::body::Body::from("{\"title\": [1"))
        .unwrap();
    let answer = visitor.send(request).await;
    answer.refuses("konden we niet lezen");
    assert_eq!(visitor.get("/bestaat-niet").await.status.as_u16(), 404);
    assert_eq!(visitor.get("/wensen/nieuw/of/niet").await.status.as_u16(), 404);
    assert_eq!(visitor.post("/zoeken", &[]).await.status.as_u16(), 405);
}

#[tokio::test]
async fn somebody_who_does_too_much_reads_why_and_how_long_to_wait() {
    let world = World::new().await.with_deeds_per_minute(1);
    let visitor = world.visitor();
    visitor.post("/wensen", &[("title", "Een bankje")]).await.goes_to();
    let page = visitor.post("/wensen", &[("title", "Nog een bankje")]).await;
    assert_eq!(page.status.as_u16(), 429);
    assert_eq!(page.headers["retry-after"], "60");
    page.says("te veel tegelijk");
    let data = visitor.post_json("/wensen", &serde_json::json!({})).await;
    assert_eq!(data.headers["content-type"], "application/problem+json");
    data.says("\"status\":429");
    visitor.get("/wensen").await.ok();
}

#[tokio::test]
async fn a_refusal_is_told_to_programs_as_a_problem_in_every_format() {
    let world = World::new().await;
    let visitor = world.visitor();
    for accept in ["application/json", "text/csv"] {
        let request = visitor.request("POST", "/wensen", accept);
        let refused = visitor.send(request.body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!(refused.status.as_u16(), 422);
        assert_eq!(refused.headers["content-type"], "application/problem+json");
    }
}

#[tokio::test]
async fn what_is_too_large_is_refused_in_words() {
    let world = World::new().await;
    let visitor = world.visitor();
    let huge = "x".repeat(crate::site::BODY_SIZE_MAX + 1);
    visitor.post("/wensen", &[("title", &huge)]).await.refuses("Wat je stuurde is te groot.");
}
