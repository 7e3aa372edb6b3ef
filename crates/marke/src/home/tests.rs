//! Stories of the first page, the own page, the worklist and the search.

use crate::actor::{Actor, Function};
use crate::opinions::conversations::Sheet;
use crate::opinions::{self, Verdict, Voice, statements};
use crate::testing::{World, count_queries, queries};
use crate::text::Language;
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
    assert_eq!(few, 8);
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

#[tokio::test]
async fn the_first_page_asks_to_think_along_and_the_worklist_tells_what_conversations_need() {
    let world = World::new().await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let (coop, operator) = (&world.coop, Actor::operator());
    let sheet = Sheet {
        question: "Hoe houden we onze dorpen leefbaar?".to_owned(),
        question_en: "How do we keep our villages alive?".to_owned(),
        closes_on: "2026-11-30".to_owned(),
        statements: "Elk dorp houdt een winkel\nDe bus rijdt\nWie bouwt, plant bomen".to_owned(),
        ..Sheet::default()
    };
    opinions::begin(coop, &operator, &sheet).await.unwrap();
    world.visitor().get("/").await.says_not("Denk mee");
    opinions::open(coop, &operator, 1).await.unwrap();
    let first = world.visitor().get("/").await;
    first.says("Denk mee");
    first.says("Je kunt meedoen tot en met 30 november 2026.");
    world.visitor().in_english().get("/").await.says("How do we keep our villages alive?");

    let conversation = {
        let conn = &mut *coop.db.read().await.unwrap();
        opinions::by_number(conn, 1).await.unwrap().unwrap()
    };
    let voice = Voice::of_secret(conversation.conversation_id, "roelie");
    let visitor = Actor::visitor();
    let written = statements::propose(coop, &visitor, &voice, 1, "Een eigen bus", Language::Dutch);
    written.await.unwrap();
    let work = aaltje.get("/werklijst").await;
    work.says("Naar deze stelling heeft nog niemand gekeken.");
    work.says("href=\"/gesprekken/1/beheer\"");
    statements::judge(coop, &operator, 4, 1, Verdict::Admit, "").await.unwrap();
    aaltje.get("/werklijst").await.says("Niets wacht op jou");

    world.at("2026-12-01T13:00:00Z");
    aaltje.get("/werklijst").await.says("De laatste dag van dit gesprek is voorbij");
    world.visitor().get("/").await.says_not("Denk mee");
    opinions::close(coop, &operator, 1, "We kijken wat eruit kwam.").await.unwrap();
    aaltje.get("/werklijst").await.says("Niets wacht op jou");
    world.visitor().get("/").await.says("We kijken wat eruit kwam.");
    world.at("2026-12-16T13:00:00Z");
    aaltje.get("/werklijst").await.says("er is nog niets mee gedaan");
    opinions::carrying::make_challenge(coop, &operator, 1).await.unwrap();
    aaltje.get("/werklijst").await.says_not("er is nog niets mee gedaan");
    world.holds().await;
}
