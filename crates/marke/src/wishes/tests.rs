//! Stories of wishes.

use crate::actor::{Actor, Function};
use crate::error::Error;
use crate::ids::WishId;
use crate::outbox;
use crate::testing::{Browser, World, count_queries, queries};
use crate::wishes::{self, Channel, Decision, NewWish};

/// Hands in a wish with one sentence and gives its tracking code.
async fn handed_in(browser: &Browser<'_>, title: &str) -> String {
    handed_in_with(browser, &[("title", title)]).await
}

async fn handed_in_with(browser: &Browser<'_>, fields: &[(&str, &str)]) -> String {
    let address = browser.post("/wensen", fields).await.goes_to();
    address.strip_prefix("/ontvangst?bon=").unwrap().to_owned()
}

#[tokio::test]
async fn a_resident_hands_in_a_wish_in_one_sentence_and_follows_it() {
    let world = World::new().await;
    let roelie = world.visitor();
    roelie.get("/wensen/nieuw").await.says("Eén zin is genoeg");
    let code = handed_in(&roelie, "Laat de avondbus weer rijden").await;
    let receipt = roelie.get(&format!("/ontvangst?bon={code}")).await;
    receipt.says("Dank je, je wens is binnen");
    receipt.says(&format!("http://proef.test/volg/{code}"));
    let tracking = roelie.get(&format!("/volg/{code}")).await;
    tracking.says("Deze wens is binnen");
    tracking.says("De wens is ingeleverd.");
    assert_eq!(tracking.headers.get("referrer-policy").unwrap(), "no-referrer");
    assert_eq!(tracking.headers.get("x-robots-tag").unwrap(), "noindex, nofollow");
    roelie.get("/wensen").await.says("Laat de avondbus weer rijden");
    roelie.get("/wensen/1").await.says("Wat ervan werd");
    world.holds().await;
}

#[tokio::test]
async fn a_code_is_typed_with_dashes_and_small_letters() {
    let world = World::new().await;
    let roelie = world.visitor();
    let code = handed_in(&roelie, "Een bankje bij de bushalte").await;
    let typed = format!("{}-{}", &code[..4].to_lowercase(), &code[4..]);
    let answer = roelie.get(&format!("/volg?bon={typed}")).await;
    assert_eq!(answer.goes_to(), format!("/volg/{code}"));
    let wrong = roelie.get("/volg?bon=ABCDEFGH2345").await;
    wrong.refuses("Deze code kennen we niet");
    wrong.says("value=\"ABCDEFGH2345\"");
    assert_eq!(roelie.get("/volg/ABCDEFGH2345").await.status.as_u16(), 404);
    assert_eq!(roelie.get("/ontvangst").await.status.as_u16(), 404);
    roelie.get("/volg").await.says("Typ de code");
}

#[tokio::test]
async fn the_number_of_queries_does_not_grow_with_the_wishes() {
    let world = World::new().await;
    // Somebody who is signed in: answers to visitors are kept, which asks nothing at all.
    let roelie = world.with_function("Roelie", Function::Treasurer).await;
    let code = handed_in(&roelie, "De eerste wens van allemaal").await;
    let pages = ["/wensen", "/wensen/1", &format!("/volg/{code}"), "/wensen/nieuw"];
    count_queries();
    for page in &pages {
        roelie.get(page).await.ok();
    }
    let mut before = Vec::new();
    for page in &pages {
        let start = queries();
        roelie.get(page).await.ok();
        before.push(queries() - start);
    }
    for number in 2..40 {
        handed_in(&roelie, &format!("Wens nummer {number}")).await;
    }
    for (page, before) in pages.iter().zip(before) {
        let start = queries();
        roelie.get(page).await.ok();
        assert_eq!(queries() - start, before, "{page}");
        assert!(before <= 10, "{page}: {before}");
    }
}

#[tokio::test]
async fn a_wish_for_staff_only_is_nowhere_for_others() {
    let world = World::new().await;
    let visitor = world.visitor();
    let fields = [("title", "De buurman stookt elke avond"), ("consent", "staff-only")];
    handed_in_with(&visitor, &fields).await;
    visitor.get("/wensen").await.says_not("De buurman stookt");
    assert_eq!(visitor.get("/wensen/1").await.status.as_u16(), 404);
    assert_eq!(visitor.post("/wensen/1/steun", &[]).await.status.as_u16(), 404);
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    anna.get("/wensen/1").await.says("alleen de mensen die met wensen werken");
}

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
async fn a_browser_wants_a_wish_once_and_can_take_it_back() {
    let world = World::new().await;
    let (roelie, harm) = (world.visitor(), world.visitor());
    handed_in(&roelie, "Een bankje bij het diep").await;
    roelie.get("/wensen/1").await.says("+1 Dit wil ik ook");
    assert_eq!(roelie.post("/wensen/1/steun", &[]).await.goes_to(), "/wensen/1");
    roelie.post("/wensen/1/steun", &[]).await.goes_to();
    let page = roelie.get("/wensen/1").await;
    page.says("1 ander wil dit ook");
    page.says("Jij wilt dit ook");
    let answer = harm.post("/wensen/1/steun", &[]).await;
    let cookie = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .find_map(|cookie| cookie.to_str().ok().filter(|cookie| cookie.starts_with("steun=")));
    assert!(cookie.unwrap().contains("HttpOnly; SameSite=Lax"), "{cookie:?}");
    harm.get("/wensen/1").await.says("2 anderen willen dit ook");
    harm.post("/wensen/1/steun/intrekking", &[]).await.goes_to();
    harm.post("/wensen/1/steun/intrekking", &[]).await.goes_to();
    harm.get("/wensen/1").await.says("1 ander wil dit ook");
    world.visitor().post("/wensen/1/steun/intrekking", &[]).await.goes_to();
    assert_eq!(roelie.post("/wensen/9/steun", &[]).await.status.as_u16(), 404);
    world.holds().await;
}

#[tokio::test]
async fn support_goes_along_through_merges_and_comes_back_when_they_are_undone() {
    let world = World::new().await;
    let visitor = world.visitor();
    for title in ["Een bankje bij het diep", "Een bank aan het diep", "Ergens zitten bij het diep"]
    {
        handed_in(&visitor, title).await;
    }
    let (roelie, harm) = (world.visitor(), world.visitor());
    roelie.post("/wensen/1/steun", &[]).await.goes_to();
    roelie.post("/wensen/2/steun", &[]).await.goes_to();
    harm.post("/wensen/1/steun", &[]).await.goes_to();
    let anna = decider(&world).await;
    let into = id(&world, 2).await;
    decided(&world, &anna, 1, &Decision::Merge(into)).await;
    let into = id(&world, 3).await;
    decided(&world, &anna, 2, &Decision::Merge(into)).await;
    let supporters = async |number: i64| {
        let conn = &mut *world.coop.db.read().await.unwrap();
        wishes::by_number(conn, number).await.unwrap().unwrap().support_count
    };
    assert_eq!((supporters(1).await, supporters(2).await, supporters(3).await), (2, 2, 2));
    // Supporting or leaving a wish that went on is about the one in which it went on.
    let jan = world.visitor();
    assert_eq!(jan.post("/wensen/1/steun", &[]).await.goes_to(), "/wensen/3");
    assert_eq!(supporters(3).await, 3);
    harm.post("/wensen/3/steun/intrekking", &[]).await.goes_to();
    assert_eq!((supporters(1).await, supporters(3).await), (1, 2));
    decided(&world, &anna, 2, &Decision::Reopen).await;
    assert_eq!((supporters(2).await, supporters(3).await), (1, 1));
    visitor.get("/wensen").await.says_not("Een bankje bij het diep");
    visitor.get("/wensen/1").await.says("gaat verder in een andere wens");
    visitor.get("/wensen/1").await.says("Een bank aan het diep");
    world.holds().await;
}

#[tokio::test]
async fn everybody_who_left_an_address_hears_once_what_became_of_it() {
    let world = World::new().await;
    let roelie = world.visitor();
    let fields = [("title", "Een bankje"), ("mail", "Roelie@example.org"), ("name", "Roelie")];
    let code = handed_in_with(&roelie, &fields).await;
    handed_in(&roelie, "Een bank aan het diep").await;
    assert_eq!(mails(&world).await, 1);
    roelie.post("/wensen/1/volgers", &[("mail", "harm@example.org")]).await.goes_to();
    roelie.post("/wensen/1/volgers", &[("mail", "harm@example.org")]).await.goes_to();
    let wrong = roelie.post("/wensen/1/volgers", &[("mail", "harm")]).await;
    wrong.refuses("Dit is geen mailadres");
    wrong.says("value=\"harm\"");
    assert_eq!(mails(&world).await, 2);
    let anna = decider(&world).await;
    let into = id(&world, 2).await;
    decided(&world, &anna, 1, &Decision::Merge(into)).await;
    assert_eq!(mails(&world).await, 4);
    // What happens to the wish in which it went on, is heard by all.
    decided(&world, &anna, 2, &Decision::Close).await;
    assert_eq!(mails(&world).await, 6);
    let page = roelie.get(&format!("/volg/{code}")).await;
    page.says("Je krijgt een mail als er iets met deze wens gebeurt");
    page.says("Een bank aan het diep");
    roelie.post(&format!("/volg/{code}/stop"), &[]).await.goes_to();
    let page = roelie.get(&format!("/volg/{code}")).await;
    page.says_not("Stop met mailen");
    decided(&world, &anna, 2, &Decision::Reopen).await;
    assert_eq!(mails(&world).await, 7);
    assert_eq!(roelie.post("/volg/ABC/stop", &[]).await.status.as_u16(), 404);
    world.holds().await;
}

#[tokio::test]
async fn a_name_is_shown_only_to_whom_its_owner_wants() {
    let world = World::new().await;
    let roelie = world.visitor();
    let fields = [("title", "Een bankje"), ("name", "Roelie"), ("consent", "public-name")];
    handed_in_with(&roelie, &fields).await;
    handed_in_with(&roelie, &[("title", "Een brug"), ("name", "Roelie")]).await;
    roelie.get("/wensen/1").await.says("Roelie");
    roelie.get("/wensen/2").await.says_not("Roelie");
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
async fn a_public_wish_never_goes_on_in_a_hidden_one() {
    let world = World::new().await;
    let visitor = world.visitor();
    handed_in(&visitor, "Een bankje").await;
    handed_in_with(&visitor, &[("title", "De buurman"), ("consent", "staff-only")]).await;
    let anna = decider(&world).await;
    let into = id(&world, 2).await;
    let refused = wishes::decide(&world.coop, &anna, 1, 1, &Decision::Merge(into), "Zelfde.").await;
    assert_eq!(ids_of(refused), ["wishes-refusal-merged-into-hidden"]);
}

#[tokio::test]
async fn each_wrong_decision_is_refused() {
    let world = World::new().await;
    let visitor = world.visitor();
    for title in ["Een bankje", "Een brug", "Een weg"] {
        handed_in(&visitor, title).await;
    }
    let anna = decider(&world).await;
    let decide = async |number, revision, decision: Decision, reason: &str| {
        ids_of(wishes::decide(&world.coop, &anna, number, revision, &decision, reason).await)
    };
    let yesterday = world.coop.today().plus_days(-1);
    assert_eq!(decide(1, 9, Decision::Close, "x").await, ["wishes-refusal-changed-meanwhile"]);
    assert_eq!(decide(1, 1, Decision::Close, " ").await, ["wishes-refusal-reason-is-missing"]);
    let long = "a".repeat(1_001);
    assert_eq!(decide(1, 1, Decision::Close, &long).await, ["wishes-refusal-text-is-too-long"]);
    let until = decide(1, 1, Decision::Park(yesterday), "x").await;
    assert_eq!(until, ["wishes-refusal-parked-until-the-past"]);
    let status = "wishes-refusal-status-does-not-allow";
    assert_eq!(decide(1, 1, Decision::Reopen, "x").await, [status]);
    let (one, two) = (id(&world, 1).await, id(&world, 2).await);
    let itself = decide(1, 1, Decision::Merge(one), "x").await;
    assert_eq!(itself, ["wishes-refusal-merged-into-itself"]);
    decided(&world, &anna, 2, &Decision::Close).await;
    let ended = decide(1, 1, Decision::Merge(two), "x").await;
    assert_eq!(ended, ["wishes-refusal-merged-into-ended"]);
    let one_piece = [NewWish { title: "Een deel".to_owned(), ..NewWish::default() }];
    let split = wishes::split(&world.coop, &anna, 1, 1, &one_piece, "x").await;
    assert_eq!(ids_of(split), ["wishes-refusal-too-few-or-many-pieces"]);
    visitor.post("/wensen/2/steun", &[]).await.refuses("je kunt hem niet meer steunen");
    let stranger = Actor::visitor();
    let close = wishes::decide(&world.coop, &stranger, 1, 1, &Decision::Close, "x").await;
    assert!(matches!(close, Err(Error::SignInFirst)));
}

#[tokio::test]
async fn a_wish_that_asks_two_things_goes_on_in_two() {
    let world = World::new().await;
    let roelie = world.visitor();
    let fields = [("title", "Bankjes, en de vijver stinkt"), ("mail", "r@example.org")];
    let code = handed_in_with(&roelie, &fields).await;
    let anna = decider(&world).await;
    let piece = |title: &str| NewWish { title: title.to_owned(), ..NewWish::default() };
    let pieces = [piece("Bankjes"), piece("De vijver stinkt")];
    let numbers = wishes::split(&world.coop, &anna, 1, 1, &pieces, "Twee dingen.").await.unwrap();
    assert_eq!(numbers, [2, 3]);
    let page = roelie.get(&format!("/volg/{code}")).await;
    page.says("De wens is gesplitst");
    page.says("De vijver stinkt");
    roelie.get("/wensen").await.says("2 wensen");
    world.holds().await;
}

#[tokio::test]
async fn a_parked_wish_tells_why_and_comes_back() {
    let world = World::new().await;
    let roelie = world.visitor();
    let code = handed_in(&roelie, "Een bankje bij het diep").await;
    let anna = decider(&world).await;
    let until = world.coop.today().plus_days(30);
    decided(&world, &anna, 1, &Decision::Park(until)).await;
    let page = roelie.get(&format!("/volg/{code}")).await;
    page.says("De wens is voor een tijd geparkeerd.");
    page.says("Omdat het zo is.");
    let conn = &mut *world.coop.db.read().await.unwrap();
    assert!(wishes::inbox(conn, until, 10, 0).await.unwrap().len() == 1);
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
async fn an_evening_with_notes_is_typed_line_by_line() {
    let world = World::new().await;
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    anna.get("/werkplaats").await.says("Typ het eerste briefje over");
    let enter = async |line: &str| {
        anna.post("/werkplaats", &[("line", line), ("village", "Ter Apel")]).await
    };
    assert_eq!(enter("? Waarom stinkt de vijver").await.goes_to(), "/werkplaats?dorp=Ter+Apel");
    enter("+ Ik leen mijn aanhanger uit").await.goes_to();
    enter("! Een bankje").await.goes_to();
    enter("?").await.refuses("Zeg in één zin");
    let page = anna.get("/werkplaats?dorp=Ter+Apel").await;
    page.says("3 wensen ingevoerd");
    page.says("value=\"Ter Apel\"");
    let kind =
        async |number: i64| anna.json(&format!("/wensen/{number}")).await["wish"]["kind"].clone();
    assert_eq!(
        (kind(1).await, kind(2).await, kind(3).await),
        ("vraag".into(), "aanbod".into(), "wens".into())
    );
    let close = [("revision", "1"), ("village", "Ter Apel")];
    anna.post("/werkplaats/2/sluiting", &close).await.goes_to();
    anna.get("/werkplaats").await.says("<s>Ik leen mijn aanhanger uit</s>");
    anna.post("/werkplaats/2/sluiting", &close).await.refuses("intussen veranderd");
    let visitor = world.visitor();
    assert!(visitor.get("/werkplaats").await.goes_to().starts_with("/aanmelden"));
    world.holds().await;
}

/// Somebody who may decide.
async fn decider(world: &World) -> Actor {
    let anna = world.person("Anna", Some(Function::AreaDirector)).await;
    world.actor(anna).await
}

async fn id(world: &World, number: i64) -> WishId {
    let conn = &mut *world.coop.db.read().await.unwrap();
    wishes::by_number(conn, number).await.unwrap().unwrap().wish_id
}

/// Decides about a wish as it is now.
async fn decided(world: &World, actor: &Actor, number: i64, decision: &Decision) {
    let conn = &mut *world.coop.db.read().await.unwrap();
    let revision = wishes::by_number(conn, number).await.unwrap().unwrap().revision;
    let reason = "Omdat het zo is.";
    wishes::decide(&world.coop, actor, number, revision, decision, reason).await.unwrap();
}

/// How many mails were written.
async fn mails(world: &World) -> i64 {
    let conn = &mut *world.coop.db.read().await.unwrap();
    outbox::backlog(conn, world.coop.now()).await.unwrap().waiting
}

fn ids_of<T: std::fmt::Debug>(outcome: crate::error::Result<T>) -> Vec<&'static str> {
    match outcome {
        Err(Error::Refused(refusals)) => refusals.iter().map(|refused| refused.id).collect(),
        other => panic!("{other:?}"),
    }
}
