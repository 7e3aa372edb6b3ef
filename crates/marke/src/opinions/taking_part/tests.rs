//! Stories of what somebody gets to see next.

use super::*;
use crate::opinions::Reply;
use crate::opinions::answers::tests::{conversation, say};
use crate::opinions::{self, results};
use crate::testing::World;

/// How often each statement comes first, over many newcomers.
async fn first_shown(world: &World) -> HashMap<i64, usize> {
    let conn = &mut *world.coop.db.read().await.unwrap();
    let found = opinions::by_number(conn, 1).await.unwrap().unwrap();
    let mut counts = HashMap::new();
    for _ in 0..400 {
        let part = Part::default();
        let how = (None, Language::Dutch);
        let card = next(conn, &world.coop, &found, &part, how).await.unwrap().unwrap();
        *counts.entry(card.number).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn what_is_shown_next_is_not_left_to_chance_alone() {
    let world = World::new().await;
    conversation(&world, "public", 4).await;
    // Everybody passes on the first, everybody agrees with the second; two are hardly seen.
    for person in 0..60 {
        let who = format!("mens {person}");
        say(&world, 1, &who, 1, Reply::Pass).await;
        say(&world, 1, &who, 2, Reply::Agree).await;
    }
    results::refresh(&world.coop, 1).await.unwrap();
    let counts = first_shown(&world).await;
    let count = |number: i64| counts.get(&number).copied().unwrap_or(0);
    assert!(count(3) + count(4) > 300, "what few saw comes first: {counts:?}");
    assert!(count(1) < count(2) || count(1) + count(2) < 10, "passing says little: {counts:?}");
}

#[tokio::test]
async fn everybody_gets_through_all_statements_once() {
    let world = World::new().await;
    conversation(&world, "public", 6).await;
    let visitor = world.visitor();
    visitor.get("/gesprekken/1").await.ok();
    let mut seen = Vec::new();
    for _ in 0..6 {
        let card = visitor.json("/gesprekken/1").await;
        let number = card["card"]["number"].as_i64().unwrap();
        assert!(!seen.contains(&number), "{number} twice");
        seen.push(number);
        let fields = [("statement", number.to_string()), ("reply", "pass".to_owned())];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        visitor.post("/gesprekken/1/antwoorden", &fields).await.goes_to();
    }
    visitor.get("/gesprekken/1").await.says("Je bent rond. Dank je wel!");
}

#[tokio::test]
async fn the_page_speaks_the_readers_language_where_a_statement_does() {
    let world = World::new().await;
    let operator = crate::actor::Actor::operator();
    let number = conversation(&world, "public", 3).await;
    let text = Text { nl: "Meer bomen".to_owned(), en: "More trees".to_owned() };
    let added = opinions::statements::add(&world.coop, &operator, number, &text).await.unwrap();
    let english = world.visitor().in_english();
    let page = english.get(&format!("/gesprekken/1?stelling={added}")).await;
    page.says("More trees");
    let untranslated = english.get("/gesprekken/1?stelling=1").await.ok();
    assert!(untranslated.contains("lang=\"nl\" tabindex"), "told which language it is in");
}
