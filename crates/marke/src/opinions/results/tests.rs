//! Stories of results: of five or more, rounded while people answer, exact once at the end.

use axum::http::StatusCode;
use serde_json::Value;

use super::*;
use crate::actor::Actor;
use crate::opinions::answers::tests::{conversation, say};
use crate::opinions::{self, Reply, Verdict, Voice, statements};
use crate::testing::World;

/// Two camps of `each` people over ten statements: the first five divide them, of the others
/// four are common ground and one is left alone.
async fn two_camps(world: &World, each: usize) {
    for person in 0..2 * each {
        let first = person < each;
        for statement in 1..=9 {
            let reply = match (statement, first) {
                (1..=5, true) | (6..=8, _) => Reply::Agree,
                (9, _) | (_, false) => Reply::Disagree,
                _ => Reply::Pass,
            };
            say(world, 1, &format!("mens {person}"), statement, reply).await;
        }
    }
}

async fn figures(world: &World) -> Value {
    world.visitor().json("/gesprekken/1/uitkomst").await
}

async fn close(world: &World) {
    let operator = Actor::operator();
    opinions::close(&world.coop, &operator, 1, "Dank jullie wel.").await.unwrap();
}

#[tokio::test]
async fn there_is_nothing_to_see_until_five_people_answered() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    for person in ["Anna", "Bram", "Cor", "Dirk"] {
        say(&world, 1, person, 1, Reply::Agree).await;
    }
    assert!(!refresh(&world.coop, 1).await.unwrap());
    world.visitor().get("/gesprekken/1/uitkomst").await.says("Er is nog niets te laten zien.");
    let picture = world.visitor().get("/gesprekken/1/uitkomst/kaart.svg").await;
    assert_eq!(picture.status, StatusCode::NOT_FOUND);
    say(&world, 1, "Eva", 1, Reply::Agree).await;
    assert!(refresh(&world.coop, 1).await.unwrap());
    let shown = figures(&world).await;
    assert_eq!(shown["lines"][0]["agree"], 100);
    assert_eq!(shown["lines"][1]["agree"], Value::Null, "nobody answered the second");
}

#[tokio::test]
async fn figures_are_renewed_by_five_people_at_a_time() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    for person in 0..7 {
        say(&world, 1, &format!("mens {person}"), 1, Reply::Agree).await;
    }
    assert!(refresh(&world.coop, 1).await.unwrap());
    assert_eq!(figures(&world).await["figures"]["participants"], 5, "rounded down to fives");
    for person in 0..4 {
        say(&world, 1, &format!("nieuw {person}"), 1, Reply::Disagree).await;
        assert!(!refresh(&world.coop, 1).await.unwrap(), "four people could be told apart");
    }
    assert_eq!(figures(&world).await["lines"][0]["agree"], 100);
    say(&world, 1, "nieuw 4", 1, Reply::Disagree).await;
    assert!(refresh(&world.coop, 1).await.unwrap());
    let shown = figures(&world).await;
    assert_eq!(
        (&shown["lines"][0]["agree"], &shown["lines"][0]["answers"]),
        (&60.into(), &10.into())
    );
}

#[tokio::test]
async fn at_the_end_the_exact_figures_are_published_once() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    for person in 0..7 {
        let reply = if person < 4 { Reply::Agree } else { Reply::Disagree };
        say(&world, 1, &format!("mens {person}"), 1, reply).await;
    }
    refresh(&world.coop, 1).await.unwrap();
    assert_eq!(figures(&world).await["lines"][0]["agree"], 55, "in steps of five");
    close(&world).await;
    assert_eq!(refresh_due(&world.coop, "knoop").await.unwrap(), 1);
    let shown = figures(&world).await;
    assert_eq!(shown["figures"]["exact"], true);
    assert_eq!(
        (&shown["lines"][0]["agree"], &shown["lines"][0]["answers"]),
        (&57.into(), &7.into())
    );
    assert_eq!(refresh_due(&world.coop, "knoop").await.unwrap(), 0, "never again");
    world.visitor().get("/gesprekken/1/uitkomst").await.says("Ze veranderen niet meer.");
    world.holds().await;
}

#[tokio::test]
async fn groups_common_ground_and_contradictions_are_told_in_words() {
    let world = World::new().await;
    conversation(&world, "public", 10).await;
    two_camps(&world, 20).await;
    refresh(&world.coop, 1).await.unwrap();
    let page = world.visitor().get("/gesprekken/1/uitkomst").await;
    page.says("Er tekenen zich 2 groepen af die anders denken.");
    page.says("Over 4 stellingen is elke groep het eens.");
    page.says("Over 5 stellingen staan groepen recht tegenover elkaar.");
    page.says("staan hier tegenover elkaar");
    page.says("groep A");
    page.says("Op één stelling reageerden nog te weinig mensen.");
    let english = world.visitor().in_english().get("/gesprekken/1/uitkomst").await;
    english.says("There are 2 groups that think differently.");
    let screen = world.visitor().get("/gesprekken/1/scherm").await;
    screen.says("40 mensen gaven 360 antwoorden");
    screen.says("Doe mee op je telefoon");
}

/// Every number of people in published figures, wherever it stands.
fn people(figures: &Value, found: &mut Vec<i64>) {
    match figures {
        Value::Array(values) => values.iter().for_each(|value| people(value, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                if name == "answers" || name == "people" {
                    found.extend(value.as_i64());
                }
                people(value, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[tokio::test]
async fn no_figure_is_of_fewer_than_five_people() {
    let world = World::new().await;
    conversation(&world, "public", 10).await;
    two_camps(&world, 8).await;
    for statement in 1..=3 {
        say(&world, 1, "alleen", statement, Reply::Pass).await;
    }
    let found = opinions::by_number(&mut world.coop.db.read().await.unwrap(), 1).await.unwrap();
    let found = found.unwrap();
    for person in 0..3 {
        let voice = Voice::of_secret(found.conversation_id, &format!("mens {person}"));
        let (coop, visitor) = (&world.coop, Actor::visitor());
        let told = answers::tell_sector(coop, &visitor, &voice, &found, "overheid").await;
        told.unwrap();
    }
    close(&world).await;
    refresh(&world.coop, 1).await.unwrap();
    let mut shown = figures(&world).await;
    assert_eq!(shown["figures"]["sectors"], serde_json::json!([]), "three officials: not told");
    // A square of the map holds people of whom nothing else is told.
    shown["figures"]["squares"].take();
    let mut counts = Vec::new();
    people(&shown["figures"], &mut counts);
    assert!(counts.len() > 20, "{counts:?}");
    assert!(counts.iter().all(|count| *count >= figures::PEOPLE_MIN), "{counts:?}");
    // One person who is in no group cannot be read off the whole: beside them parts are rounded.
    for cell in shown["figures"]["statements"][0]["groups"].as_array().unwrap() {
        assert_eq!(cell["answers"].as_i64().unwrap() % 5, 0, "{cell}");
    }
}

#[tokio::test]
async fn a_reader_who_took_part_sees_where_they_are_and_nobody_else_does() {
    let world = World::new().await;
    conversation(&world, "public", 10).await;
    two_camps(&world, 20).await;
    refresh(&world.coop, 1).await.unwrap();
    let visitor = world.visitor();
    visitor.get("/gesprekken/1").await.ok();
    visitor.get("/gesprekken/1/uitkomst").await.says_not("Jij antwoordt het meest als groep");
    for statement in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] {
        let fields = [("statement", statement), ("reply", "agree")];
        visitor.post("/gesprekken/1/antwoorden", &fields).await.goes_to();
    }
    let page = visitor.get("/gesprekken/1/uitkomst").await;
    page.says("Jij antwoordt het meest als groep");
    assert_eq!(page.headers["cache-control"], "no-store");
    let data = visitor.json("/gesprekken/1/uitkomst").await;
    assert_eq!(data.get("you"), None);
    world.visitor().get("/gesprekken/1/uitkomst").await.says_not("Jij antwoordt het meest");
}

#[tokio::test]
async fn answers_to_a_merged_statement_count_and_those_of_a_refused_one_do_not() {
    let world = World::new().await;
    conversation(&world, "public", 4).await;
    for person in 0..6 {
        say(&world, 1, &format!("mens {person}"), 1, Reply::Agree).await;
        say(&world, 1, &format!("mens {person}"), 3, Reply::Agree).await;
    }
    for person in 0..5 {
        say(&world, 1, &format!("ander {person}"), 2, Reply::Disagree).await;
    }
    let operator = Actor::operator();
    let merge = Verdict::Merge(1);
    statements::judge(&world.coop, &operator, 2, 1, merge, "Dit is dezelfde.").await.unwrap();
    let refuse = Verdict::Refuse;
    statements::judge(&world.coop, &operator, 3, 1, refuse, "Dit klopt niet.").await.unwrap();
    close(&world).await;
    refresh(&world.coop, 1).await.unwrap();
    let shown = figures(&world).await;
    let lines = shown["lines"].as_array().unwrap();
    assert_eq!(lines.iter().map(|line| &line["number"]).collect::<Vec<_>>(), [1, 4]);
    assert_eq!((&lines[0]["answers"], &lines[0]["agree"]), (&11.into(), &55.into()));
}

#[tokio::test]
async fn whoever_left_is_no_longer_counted() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    for person in 0..6 {
        say(&world, 1, &format!("mens {person}"), 1, Reply::Agree).await;
    }
    refresh(&world.coop, 1).await.unwrap();
    let found = opinions::by_number(&mut world.coop.db.read().await.unwrap(), 1).await.unwrap();
    let found = found.unwrap();
    let voice = Voice::of_secret(found.conversation_id, "mens 0");
    answers::leave(&world.coop, &Actor::visitor(), &voice, &found).await.unwrap();
    close(&world).await;
    refresh(&world.coop, 1).await.unwrap();
    let shown = figures(&world).await;
    assert_eq!(
        (&shown["figures"]["participants"], &shown["lines"][0]["answers"]),
        (&5.into(), &5.into())
    );
}

#[tokio::test]
async fn the_result_is_a_page_a_table_a_workbook_and_a_picture() {
    let world = World::new().await;
    conversation(&world, "public", 10).await;
    two_camps(&world, 20).await;
    refresh(&world.coop, 1).await.unwrap();
    let visitor = world.visitor();
    let csv = visitor.get("/gesprekken/1/uitkomst.csv").await.ok();
    assert_eq!(csv.lines().count(), 11, "{csv}");
    for picture in ["kaart", "lijst"] {
        let svg = visitor.get(&format!("/gesprekken/1/uitkomst/{picture}.svg")).await;
        assert_eq!(svg.headers["content-type"], "image/svg+xml");
        assert_eq!(svg.headers["cross-origin-resource-policy"], "cross-origin");
        svg.says("Wat wil jij met het dorp?");
    }
    let workbook = visitor.get("/gesprekken/1/uitkomst/tabel.xlsx").await;
    assert_eq!(workbook.status, StatusCode::OK);
    assert!(workbook.text.starts_with("PK"));
}

#[tokio::test]
async fn a_page_of_a_result_asks_a_fixed_number_of_questions() {
    let world = World::new().await;
    conversation(&world, "public", 10).await;
    two_camps(&world, 20).await;
    refresh(&world.coop, 1).await.unwrap();
    let visitor = world.visitor();
    visitor.get("/gesprekken/1/uitkomst").await.ok();
    crate::testing::count_queries();
    let before = crate::testing::queries();
    visitor.get("/gesprekken/1/uitkomst").await.ok();
    let asked = crate::testing::queries() - before;
    assert!(asked <= 4, "{asked} questions");
}
