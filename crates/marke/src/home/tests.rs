//! Stories of the first page, the own page, the worklist and the search.

use crate::actor::{Actor, Function};
use crate::testing::{World, count_queries, queries};
use crate::wishes::{self, Decision, NewWish};

async fn hand_in(world: &World, title: &str) -> i64 {
    let wish = NewWish { title: title.to_owned(), ..NewWish::default() };
    wishes::submit(&world.coop, &Actor::visitor(), &wish).await.unwrap().number
}

#[tokio::test]
async fn the_first_page_tells_how_to_join_and_how_to_leave() {
    let world = World::new().await;
    let page = world.visitor().get("/").await;
    page.says("Lidmaatschap opzeggen");
    page.says("Zeg je lidmaatschap op met een mail.");
    page.says("Gebiedscoöperatie De Proef U.A.");
    let english = world.visitor().in_english().get("/").await;
    english.says("End your membership by mail.");
}

#[tokio::test]
async fn the_first_page_asks_a_fixed_number_of_questions() {
    let world = World::new().await;
    count_queries();
    let visitor = world.visitor();
    visitor.get("/").await.ok();
    let before = queries();
    visitor.get("/").await.ok();
    let few = queries() - before;
    for number in 0..12 {
        hand_in(&world, &format!("Wens nummer {number}")).await;
    }
    let before = queries();
    visitor.get("/").await.ok();
    assert_eq!(queries() - before, few);
    assert_eq!(few, 6);
}

#[tokio::test]
async fn a_line_of_the_worklist_tells_its_rule_and_disappears_when_acted_on() {
    let world = World::new().await;
    let anna = world.person("Anna", Some(Function::AreaDirector)).await;
    let browser = world.signed_in(anna).await;
    browser.get("/werklijst").await.says("Niets wacht op jou");
    let number = hand_in(&world, "Een bankje bij de brug").await;
    browser.get("/werklijst").await.says("nog door niemand bekeken");
    world.at("2026-12-01T13:00:00Z");
    browser.get("/werklijst").await.says("wacht langer dan we beloofden");
    let anna = world.actor(anna).await;
    let reason = "Dat is vorig jaar al gedaan.";
    wishes::decide(&world.coop, &anna, number, 1, &Decision::Close, reason).await.unwrap();
    browser.get("/werklijst").await.says_not("Een bankje");
    world.visitor().get("/").await.says(reason);
    world.holds().await;
}

#[tokio::test]
async fn the_box_finds_other_forms_unfinished_words_and_nothing_that_is_hidden() {
    let world = World::new().await;
    hand_in(&world, "Zonnepanelen op het dak van de sporthal").await;
    hand_in(&world, "Meer bomen langs de Hoofdstraat in Café-buurt").await;
    let hidden = NewWish {
        title: "Geheime zonnepanelen".to_owned(),
        consent: Some(wishes::Consent::StaffOnly),
        ..NewWish::default()
    };
    wishes::submit(&world.coop, &Actor::visitor(), &hidden).await.unwrap();
    let visitor = world.visitor();
    for question in ["zonnepaneel", "zonnepan", "dak%20sport", "BOOM", "cafe", "boom%20hoofdst"] {
        let hits = visitor.json(&format!("/zoeken?q={question}")).await;
        assert_eq!(hits["hits"].as_array().unwrap().len(), 1, "{question}: {hits}");
    }
    let staff = world.with_function("Anna", Function::AreaDirector).await;
    let hits = staff.json("/zoeken?q=zonnepaneel").await;
    assert_eq!(hits["hits"].as_array().unwrap().len(), 2);
    for question in ["", "%22", "a%20OR%20b", "*", "%27%3B%20drop", "(", "fiets"] {
        let hits = visitor.json(&format!("/zoeken?q={question}")).await;
        assert_eq!(hits["hits"].as_array().unwrap().len(), 0, "{question}: {hits}");
    }
}

#[tokio::test]
async fn my_page_is_for_people_with_a_function() {
    let world = World::new().await;
    assert_eq!(world.visitor().get("/mijn").await.goes_to(), "/aanmelden?naar=%2Fmijn");
    let bram = world.with_function("Bram", Function::Representative).await;
    let page = bram.get("/mijn").await;
    page.says("Dag Bram");
    page.says("Bedrijf van Bram");
    assert_eq!(bram.get("/werklijst").await.status.as_u16(), 403);
}
