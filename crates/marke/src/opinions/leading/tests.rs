//! Stories of finding, preparing and leading conversations.

use crate::actor::{Actor, Function};
use crate::opinions::close;
use crate::opinions::conversations::tests::{agree, director, draft, known, running};
use crate::opinions::conversations::{Sheet, Text};
use crate::opinions::statements::{self, New, Origin, Standing};
use crate::testing::{World, count_queries, queries};

/// Adds statements that wait.
async fn waiting(world: &World, number: i64, texts: impl Iterator<Item = String>) {
    let id = known(world, number).await.conversation_id;
    for nl in texts {
        let mut tx = world.coop.db.begin().await.unwrap();
        let text = Text { nl, en: String::new() };
        let new = New { standing: Standing::Waiting, ..New::by(text, Origin::Participant) };
        let nobody = Actor::visitor();
        statements::add_within(&mut tx, &world.coop, &nobody, id, &new).await.unwrap();
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn the_list_begins_with_what_one_can_take_part_in() {
    let world = World::new().await;
    let empty = world.visitor().get("/gesprekken").await;
    empty.says("Er loopt nog geen gesprek.");
    empty.says("href=\"/wensen/nieuw\"");
    draft(&world, Sheet::default()).await;
    let sheet = Sheet {
        question_en: "What keeps our villages alive?".to_owned(),
        introduction: "Met de antwoorden maken we een opgave.\n\nEn meer.".to_owned(),
        closes_on: "2026-12-14".to_owned(),
        ..Sheet::default()
    };
    running(&world, sheet).await;
    running(&world, Sheet { access: "members".to_owned(), ..Sheet::default() }).await;
    running(&world, Sheet::default()).await;
    close(&world.coop, &Actor::operator(), 4, "We maken er een opgave van.").await.unwrap();
    waiting(&world, 2, ["Er moet een zwembad komen".to_owned()].into_iter()).await;

    let page = world.visitor().get("/gesprekken").await;
    for said in [
        "href=\"/gesprekken/2\"",
        "href=\"/gesprekken/2/uitkomst\"",
        "3 stellingen · tot en met 14 december 2026",
        "Met de antwoorden maken we een opgave.",
        "voor wie is aangemeld",
        "afgelopen op 23 november 2026",
        "href=\"/gesprekken/4/uitkomst\"",
    ] {
        page.says(said);
    }
    for hidden in ["En meer.", "/gesprekken/1", "/beheer", "wacht op jou"] {
        page.says_not(hidden);
    }
    let aaltje = director(&world).await;
    let page = aaltje.get("/gesprekken").await;
    page.says("In voorbereiding");
    page.says("href=\"/gesprekken/1/beheer\"");
    page.says("1 stelling wacht op jou");

    let english = world.visitor().in_english().get("/gesprekken").await;
    english.says("What keeps our villages alive?");
    english.says("lang=\"nl\"");
    let data = world.visitor().json("/gesprekken").await;
    assert_eq!(data["running"].as_array().unwrap().len(), 2);
    assert_eq!(data["ended"][0]["number"], 4);
    assert!(data["running"][0].get("waiting").is_none());
    assert_eq!(aaltje.json("/gesprekken").await["running"][1]["waiting"], 1);
    let table = world.visitor().get("/gesprekken.csv").await.ok();
    assert!(table.starts_with("number,question,question_en,about,state,access,statements"));
    assert_eq!(table.lines().count(), 4);

    world.at("2026-12-15T09:00:00Z");
    let page = world.visitor().get("/gesprekken").await;
    page.says("liep tot en met 14 december 2026");
    aaltje.get("/gesprekken/2/beheer").await.says("De laatste dag is voorbij");
    world.holds().await;
}

#[tokio::test]
async fn what_waits_longest_stands_on_top_and_the_rest_on_pages() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, Sheet::default()).await;
    waiting(&world, 1, (1..=22).map(|place| format!("Wens van de straat {place}"))).await;
    world.at("2026-11-25T09:00:00Z");
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("wacht 2 werkdagen");
    page.says("Er wachten nog 2 andere.");
    page.says("Wens van de straat 20");
    page.says_not("Wens van de straat 21");
    let data = aaltje.json("/gesprekken/1/beheer").await;
    assert_eq!(data["waiting_count"], 22);
    assert_eq!(data["waiting"][0]["number"], 4);
    assert_eq!(data["waiting"][0]["age"], 2);

    // What was refused is shown, wherever it stands.
    let refuse = [("revision", "1"), ("verdict", "refuse")];
    let answer = aaltje.post("/stellingen/25/oordeel", &refuse).await;
    answer.refuses("Vertel in een zin waarom.");
    answer.says("Wens van de straat 22");

    for number in 4..=25 {
        let path = format!("/stellingen/{number}/oordeel");
        aaltje.post(&path, &[("revision", "1"), ("verdict", "admit")]).await.goes_to();
    }
    for place in 1..=10 {
        let text = format!("Nog een zin over {place}");
        aaltje.post("/gesprekken/1/stellingen", &[("text_nl", &text)]).await.goes_to();
    }
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("Bladzijde 1 van 2");
    page.says("Er wacht niets.");
    let page = aaltje.get("/gesprekken/1/beheer?bladzijde=2").await;
    page.says("Nog een zin over 10");
    let words = [("revision", "1"), ("text_nl", "Nog een andere zin"), ("bladzijde", "2")];
    let answer = aaltje.post("/stellingen/35/tekst", &words).await;
    assert_eq!(answer.goes_to(), "/gesprekken/1/beheer?bladzijde=2");
    let answer = aaltje.post("/stellingen/35/tekst", &words).await;
    answer.refuses("Iemand anders heeft dit net veranderd.");
    answer.says("Bladzijde 2 van 2");
    world.holds().await;
}

#[tokio::test]
async fn alike_statements_are_found_in_either_language() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, Sheet::default()).await;
    let english = [("text_en", "The bus should run in the evening")];
    aaltje.post("/gesprekken/1/stellingen", &english).await.goes_to();
    let id = known(&world, 1).await.conversation_id;
    let mut tx = world.coop.db.begin().await.unwrap();
    let text = Text { nl: String::new(), en: "In the evening the bus should run".to_owned() };
    let new = New { standing: Standing::Waiting, ..New::by(text, Origin::Participant) };
    let nobody = Actor::visitor();
    statements::add_within(&mut tx, &world.coop, &nobody, id, &new).await.unwrap();
    tx.commit().await.unwrap();
    waiting(&world, 1, ["Geef iedereen gratis zwemles".to_owned()].into_iter()).await;
    let data = aaltje.json("/gesprekken/1/beheer").await;
    assert_eq!(data["waiting"][0]["near"][0]["number"], 4);
    assert_eq!(data["waiting"][1]["near"].as_array().unwrap().len(), 0);
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("nog niet in het Nederlands");
    page.says("value=\"Dit zegt hetzelfde als stelling 4.\"");
}

#[tokio::test]
async fn a_visitor_signs_in_first_and_a_treasurer_may_not() {
    let world = World::new().await;
    running(&world, Sheet::default()).await;
    let thea = world.with_function("Thea", Function::Treasurer).await;
    for path in ["/gesprekken/nieuw", "/gesprekken/1/beheer", "/gesprekken/1/bewerken"] {
        assert!(world.visitor().get(path).await.goes_to().starts_with("/aanmelden"), "{path}");
        assert_eq!(thea.get(path).await.status, 403, "{path}");
    }
    for path in [
        "/gesprekken",
        "/gesprekken/1/bewerken",
        "/gesprekken/1/opening",
        "/gesprekken/1/sluiting",
        "/gesprekken/1/stellingen",
        "/gesprekken/1/uitnodigingen",
        "/stellingen/1/oordeel",
        "/stellingen/1/tekst",
    ] {
        assert_eq!(thea.post(path, &[]).await.status, 403, "{path}");
    }
    let aaltje = director(&world).await;
    for path in ["/gesprekken/99/beheer", "/gesprekken/een/beheer", "/gesprekken/99/bewerken"] {
        assert_eq!(aaltje.get(path).await.status, 404, "{path}");
    }
    assert_eq!(aaltje.post("/stellingen/99/oordeel", &[]).await.status, 404);
    assert_eq!(aaltje.post("/gesprekken/99/opening", &[]).await.status, 404);
}

#[tokio::test]
async fn the_pages_ask_a_fixed_number_of_questions() {
    let world = World::new().await;
    for _ in 0..3 {
        running(&world, Sheet::default()).await;
    }
    agree(&world, "jan", 1, 1).await;
    waiting(&world, 1, (1..=5).map(|place| format!("Wens van de straat {place}"))).await;
    let visitor = world.visitor();
    let aaltje = director(&world).await;
    count_queries();
    visitor.get("/gesprekken").await.ok();
    let list = queries();
    aaltje.get("/gesprekken/1/beheer").await.ok();
    let lead = queries() - list;
    assert_eq!((list, lead), (2, 9), "the list, and the leading page");
}
