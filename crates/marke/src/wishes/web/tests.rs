//! Stories of handing in and looking up.

use crate::actor::Function;
use crate::testing::World;
use crate::wishes::tests::{decided, decider, handed_in, handed_in_with};
use crate::wishes::{self, Channel, Decision};

#[tokio::test]
async fn the_same_form_sent_twice_keeps_the_wish_once() {
    let world = World::new().await;
    let roelie = world.visitor();
    let page = roelie.get("/wensen/nieuw").await.ok();
    let mark = page.split("name=\"form\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let fields = [("title", "Een bankje bij het diep"), ("form", mark)];
    let first = handed_in_with(&roelie, &fields).await;
    let second = handed_in_with(&roelie, &fields).await;
    assert_eq!(first, second);
    let other = [("title", "Een brug over het diep"), ("form", mark)];
    assert_ne!(handed_in_with(&roelie, &other).await, first);
    world.at("2026-11-23T13:11:00Z");
    assert_ne!(handed_in_with(&roelie, &fields).await, first);
    assert_eq!(roelie.json("/wensen").await["total"], 3);
    let other_page = roelie.get("/wensen/nieuw").await;
    assert_eq!(other_page.headers.get("cache-control").unwrap(), "no-store");
}

#[tokio::test]
async fn what_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let roelie = world.visitor();
    let long = "a".repeat(141);
    let check = async |field: &str, value: &str, words: &str| {
        let mut fields = vec![("title", "Een wens <b>met</b> \"tekens\""), ("name", "Roelie")];
        fields.retain(|(known, _)| *known != field);
        fields.push((field, value));
        let answer = roelie.post("/wensen", &fields).await;
        answer.refuses(words);
        answer.says("Het is nog niet ingeleverd");
        if field != "name" {
            answer.says("value=\"Roelie\"");
        }
    };
    check("title", "", "Zeg in één zin").await;
    check("title", " !? ", "Zeg in één zin").await;
    check("title", &long, "hoogstens 140 tekens").await;
    check("body", &"b".repeat(4_001), "hoogstens 4000 tekens").await;
    check("village", &long, "hoogstens 100 tekens").await;
    check("name", &long, "hoogstens 100 tekens").await;
    check("mail", "geen adres", "Dit is geen mailadres").await;
    check("longitude", "6,9", "ligt niet in Nederland").await;
    check("kind", "klacht", "Kies een van de mogelijkheden").await;
    check("consent", "iedereen", "Kies een van de mogelijkheden").await;
    check("sector", "zorg", "Kies een van de mogelijkheden").await;
    check("channel", "fax", "Kies een van de mogelijkheden").await;
    check("form", &long, "hoogstens 64 tekens").await;
    let far = [("title", "Een bankje"), ("longitude", "5.1"), ("latitude", "48.8")];
    roelie.post("/wensen", &far).await.refuses("ligt niet in Nederland");
    let answer = roelie.post("/wensen", &[("title", "<b>x</b>\"'"), ("mail", "x")]).await;
    answer.says("value=\"&#60;b&#62;x&#60;/b&#62;\"'\"");
    assert_eq!(roelie.json("/wensen").await["total"], 0);
}

#[tokio::test]
async fn hostile_characters_never_break_anything() {
    let world = World::new().await;
    let roelie = world.visitor();
    let title = "Een\0bankje \u{202e}\u{200b}; drop table wish; -- 🌻";
    handed_in(&roelie, title).await;
    let wish = roelie.json("/wensen/1").await;
    assert!(!wish["wish"]["title"].as_str().unwrap().contains('\0'));
    for path in ["/wensen?dorp=%00", "/wensen?thema=%27&bladzijde=-9", "/wensen?status=%00x"] {
        roelie.get(path).await.ok();
    }
    for path in ["/wensen/x", "/wensen/0", "/wensen/99999999999999999999", "/volg/%00%0a"] {
        assert_eq!(roelie.get(path).await.status.as_u16(), 404, "{path}");
    }
    let body = serde_json::json!({ "title": "Een\u{0}brug", "kind": "wens" });
    assert_eq!(roelie.post_json("/wensen", &body).await.status.as_u16(), 201);
    let wrong = serde_json::json!({ "title": ["lijst"] });
    assert_eq!(roelie.post_json("/wensen", &wrong).await.status.as_u16(), 422);
}

#[tokio::test]
async fn looking_first_shows_the_form_again_with_what_was_typed() {
    let world = World::new().await;
    let roelie = world.visitor();
    let fields =
        [("title", "Een bankje bij het diep"), ("mail", "r@example.org"), ("step", "look")];
    let answer = roelie.post("/wensen", &fields).await;
    answer.says("We vonden geen wens die hierop lijkt");
    answer.says("value=\"Een bankje bij het diep\"");
    assert_eq!(answer.status.as_u16(), 200);
    assert_eq!(roelie.json("/wensen").await["total"], 0);
}

#[tokio::test]
async fn who_types_what_is_there_already_is_shown_it() {
    let world = World::new().await;
    let roelie = world.visitor();
    handed_in(&roelie, "Meer bankjes langs het diep in Veendam").await;
    handed_in(&roelie, "Een bus die ook 's avonds rijdt").await;
    let hidden = [("title", "Bankjes langs het diep bij mijn buurman"), ("consent", "staff-only")];
    handed_in_with(&roelie, &hidden).await;
    let near = roelie.get("/wensen/lijkt-op?tekst=Bankjes+langs+het+diep").await;
    near.says("Meer bankjes langs het diep");
    near.says("Omdat: Bankjes");
    near.says_not("buurman");
    near.says_not("avonds");
    assert!(!near.text.contains("<html"));
    let data = roelie.json("/wensen/lijkt-op?tekst=Bankjes+langs+het+diep").await;
    assert_eq!(data["similar"][0]["number"], 1);
    // What comes later is found, too; without a script on the form and on the receipt.
    let code = handed_in(&roelie, "Bankjes bij het diep").await;
    roelie.get(&format!("/ontvangst?bon={code}")).await.says("Deze wensen lijken op die van jou");
    let looked = roelie.post("/wensen", &[("title", "Bankjes diep"), ("step", "look")]).await;
    looked.says("Staat die van jou er niet bij?");
    let anna = decider(&world).await;
    decided(&world, &anna, 1, &Decision::Close).await;
    let near = roelie.get("/wensen/lijkt-op?tekst=Bankjes+langs+het+diep").await;
    near.says_not("Meer bankjes");
    near.says("Bankjes bij het diep");
    for nothing in ["", "tekst=", "tekst=%00%F0%9F%8C%BB", "tekst=de+het+een"] {
        let near = roelie.get(&format!("/wensen/lijkt-op?{nothing}")).await.ok();
        assert!(near.trim().is_empty(), "{nothing}: {near}");
    }
    let long = format!("/wensen/lijkt-op?tekst={}", "bankje+".repeat(2_000));
    roelie.get(&long).await.ok();
}

#[tokio::test]
async fn a_village_is_written_as_on_the_map_and_a_point_finds_its_village() {
    let world = World::new().await;
    let roelie = world.visitor();
    handed_in_with(&roelie, &[("title", "Een bankje"), ("village", " ter apel ")]).await;
    let point = [("title", "Een brug"), ("longitude", "6.8794"), ("latitude", "53.1065")];
    handed_in_with(&roelie, &point).await;
    handed_in_with(&roelie, &[("title", "Een weg"), ("village", "Nergenshuizen")]).await;
    let village = async |number: i64| {
        roelie.json(&format!("/wensen/{number}")).await["wish"]["village"].clone()
    };
    assert_eq!(village(1).await, "Ter Apel");
    assert_eq!(village(2).await, "Veendam");
    assert_eq!(village(3).await, "Nergenshuizen");
    let list = roelie.get("/wensen?dorp=Veendam").await;
    list.says("Een brug");
    list.says("1 wens");
    list.says("Veendam: 1 wens");
}

#[tokio::test]
async fn the_list_is_chosen_from_turned_and_taken_along() {
    let world = World::new().await;
    let roelie = world.visitor();
    for number in 1..=30 {
        let title = format!("Wens nummer {number} van de avond");
        let kind = if number % 2 == 0 { "vraag" } else { "wens" };
        let fields = [("title", title.as_str()), ("kind", kind), ("sector", "omgeving")];
        handed_in_with(&roelie, &fields).await;
    }
    let first = roelie.get("/wensen").await;
    first.says("30 wensen");
    first.says("Wens nummer 30 van");
    first.says("Bladzijde 1 van 2");
    let second = roelie.get("/wensen?bladzijde=2").await;
    second.says("Wens nummer 5 van");
    second.says_not("Wens nummer 6 van");
    roelie.get("/wensen?bladzijde=999").await.says("Bladzijde 2 van 2");
    roelie.get("/wensen?soort=vraag&sector=omgeving").await.says("15 wensen");
    roelie.get("/wensen?soort=aanbod").await.says("Met deze keuze vinden we geen wensen");
    roelie.get("/wensen?thema=7").await.says("Met deze keuze vinden we geen wensen");
    roelie.post("/wensen/3/steun", &[]).await.goes_to();
    let wanted = roelie.json("/wensen?volgorde=steun").await;
    assert_eq!(wanted["wishes"][0]["number"], 3);
    let table = roelie.get("/wensen.csv").await.ok();
    assert_eq!(table.lines().count(), 31);
    let feed = roelie.get("/wensen/feed.atom").await;
    assert!(feed.headers["content-type"].to_str().unwrap().starts_with("application/atom+xml"));
    feed.says("<id>http://proef.test/wensen/30</id>");
    world.visitor().in_english().get("/wensen").await.says("30 wishes");
}

#[tokio::test]
async fn a_formula_in_a_title_stays_text_in_the_table() {
    let world = World::new().await;
    let roelie = world.visitor();
    handed_in(&roelie, "=HYPERLINK(\"http://kwaad.example\")").await;
    assert!(roelie.get("/wensen.csv").await.ok().contains("\"'=HYPERLINK("));
}

#[tokio::test]
async fn only_people_who_work_on_wishes_choose_how_one_came_in() {
    let world = World::new().await;
    let phone = [("title", "Een bankje"), ("channel", "phone")];
    handed_in_with(&world.visitor(), &phone).await;
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    anna.get("/wensen/nieuw").await.says("keukentafelgesprek");
    handed_in_with(&anna, &phone).await;
    handed_in_with(&world.visitor(), &[("title", "Een brug"), ("channel", "poster")]).await;
    world.visitor().get("/wensen/nieuw?via=poster").await.says("name=\"channel\" value=\"poster\"");
    let conn = &mut *world.coop.db.read().await.unwrap();
    for (number, channel) in [(1, Channel::Web), (2, Channel::Phone), (3, Channel::Poster)] {
        let wish = wishes::by_number(conn, number).await.unwrap().unwrap();
        assert_eq!(wish.channel, channel);
    }
}

#[tokio::test]
async fn a_poster_leads_to_the_form() {
    let world = World::new().await;
    let roelie = world.visitor();
    roelie.get("/poster").await.says("Wat wens jij voor onze streek?");
    let poster = roelie.get("/poster?dorp=Ter+Apel").await;
    poster.says("Wat wens jij voor Ter Apel?");
    poster.says("http://proef.test/wensen/nieuw?via=poster&#38;dorp=Ter+Apel");
    poster.says("<path d=\"M");
    roelie.get("/poster?tekst=%3Cscript%3E").await.says("&#60;script&#62;");
    let long = format!("/poster?dorp={}&tekst={}", "a".repeat(3_000), "b".repeat(3_000));
    roelie.get(&long).await.ok();
}

#[tokio::test]
async fn a_wish_for_a_theme_that_is_not_there_is_kept_in_the_form() {
    let world = World::new().await;
    let fields = [("title", "Een bankje bij het diep"), ("theme", "7")];
    let answer = world.visitor().post("/wensen", &fields).await;
    answer.refuses("Dit thema is er niet of niet meer.");
    answer.says("value=\"Een bankje bij het diep\"");
    answer.says_not("name=\"theme\"");
}
