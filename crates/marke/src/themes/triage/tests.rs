//! Stories of the inbox.

use crate::actor::{Actor, Function};
use crate::testing::{Answer, Browser, World};
use crate::themes::tests::{put_under, theme, wish};
use crate::wishes::{self, NewWish};

pub(in crate::themes) async fn anna(world: &World) -> Browser<'_> {
    world.with_function("Anna", Function::AreaDirector).await
}

/// Decides about a wish as it is now.
pub(in crate::themes) async fn decide(
    browser: &Browser<'_>,
    number: i64,
    fields: &[(&str, &str)],
) -> Answer {
    let now = browser.json(&format!("/triage/{number}")).await;
    let revision = now["wish"]["revision"].to_string();
    let mut fields = fields.to_vec();
    fields.push(("revision", &revision));
    browser.post(&format!("/triage/{number}/besluit"), &fields).await
}

/// Two themes from which the program has learned.
pub(in crate::themes) async fn learned(world: &World) {
    let green = theme(world, "Groen", "Bomen, bloemen en bijen in tuinen.").await;
    let roads = theme(world, "Onderweg", "Bussen, fietspaden en wegen.").await;
    for (title, theme) in [
        ("Meer bomen op het plein", green),
        ("Een bijenhotel bij de school", green),
        ("Bloemen in de berm", green),
        ("De bus rijdt ook in de avond", roads),
        ("Een veilig fietspad naar school", roads),
        ("Licht langs de weg", roads),
    ] {
        let number = wish(world, title).await;
        put_under(world, number, theme).await;
    }
}

#[tokio::test]
async fn an_empty_inbox_is_a_small_celebration() {
    let world = World::new().await;
    let anna = anna(&world).await;
    anna.get("/triage").await.says("De postbak is leeg");
    anna.get("/triage").await.says("binnen 5 werkdagen");
    anna.get("/triage/dubbel").await.says("geen wensen die zo veel op elkaar lijken");
    anna.get("/triage/groepen").await.says("Er zijn nu geen groepen");
    anna.get("/triage/afgehandeld").await.says("Er is nog niets beslist");
}

#[tokio::test]
async fn the_inbox_shows_the_oldest_first_and_what_waited_too_long() {
    let world = World::new().await;
    world.at("2026-11-12T09:00:00Z");
    wish(&world, "Van een week en een dag geleden").await;
    world.at("2026-11-16T09:00:00Z");
    wish(&world, "Van maandag vorige week").await;
    world.at("2026-11-20T09:00:00Z");
    wish(&world, "Van vrijdag").await;
    world.at("2026-11-23T13:00:00Z");
    wish(&world, "Van vandaag").await;
    let anna = anna(&world).await;
    let page = anna.get("/triage").await;
    page.says("te lang: wacht al 7 werkdagen");
    page.says("data-keys-help hidden");
    page.says("5 werkdagen oud");
    page.says("1 werkdag oud");
    page.says("vandaag binnengekomen");
    let inbox = anna.json("/triage").await;
    let bands = &inbox["bands"];
    assert_eq!(bands["overdue"], 1);
    assert_eq!(bands["last_day"], 1);
    assert_eq!(bands["in_time"], 2);
    assert_eq!(inbox["wishes"][0]["title"], "Van een week en een dag geleden");
    assert_eq!(inbox["wishes"][0]["overdue"], true);
    assert_eq!(inbox["wishes"][1]["overdue"], false);
}

#[tokio::test]
async fn only_people_who_work_on_wishes_see_who_handed_one_in() {
    let world = World::new().await;
    let new = NewWish {
        title: "Een bankje bij de halte".to_owned(),
        name: "Roelie".to_owned(),
        mail: "roelie@example.org".to_owned(),
        ..NewWish::default()
    };
    wishes::submit(&world.coop, &Actor::visitor(), &new).await.unwrap();
    anna(&world).await.get("/triage").await.says("roelie@example.org");
    let to = world.visitor().get("/triage").await.goes_to();
    assert_eq!(to, "/aanmelden?naar=%2Ftriage");
    let bert = world.with_function("Bert", Function::Treasurer).await;
    for path in ["/triage", "/triage/1", "/triage/1/splitsen", "/triage/dubbel"] {
        assert_eq!(bert.get(path).await.status.as_u16(), 403, "{path}");
    }
    world.visitor().get("/wensen/1").await.says_not("roelie@example.org");
}

#[tokio::test]
async fn a_suggested_theme_tells_its_words_and_is_accepted_with_one_button() {
    let world = World::new().await;
    learned(&world).await;
    let number = wish(&world, "Bomen en bloemen bij het dorpshuis").await;
    let anna = anna(&world).await;
    let page = anna.get("/triage").await;
    page.says("Ja, bij Groen");
    page.says("vanwege:");
    let inbox = anna.json("/triage").await;
    let first = &inbox["wishes"][0]["suggestions"][0];
    assert_eq!(first["name"], "Groen");
    let words: Vec<&str> =
        first["because"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    assert!(words.contains(&"Bomen") && words.contains(&"bloemen"), "{words:?}");
    let because = words.join(", ");
    let fields = [("decision", "accept"), ("theme", "1"), ("because", because.as_str())];
    let answer = decide(&anna, number, &fields).await;
    assert_eq!(answer.goes_to(), "/triage");
    anna.get("/triage").await.says("De wens hoort nu bij het thema");
    anna.get("/triage").await.says("De postbak is leeg");
    world.visitor().get("/themas/1").await.says("Bomen en bloemen bij het dorpshuis");
    world
        .visitor()
        .get(&format!("/wensen/{number}"))
        .await
        .says("De wens kwam bij het thema “Groen”.");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let answers = crate::themes::store::answers(conn).await.unwrap();
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].because, because);
    world.holds().await;
}

#[tokio::test]
async fn a_refused_suggestion_is_not_made_again_for_that_wish() {
    let world = World::new().await;
    learned(&world).await;
    let number = wish(&world, "Bomen langs het kanaal").await;
    let anna = anna(&world).await;
    anna.get("/triage").await.says("Ja, bij Groen");
    let answer = decide(&anna, number, &[("decision", "refuse"), ("theme", "1")]).await;
    assert_eq!(answer.goes_to(), "/triage");
    let page = anna.get("/triage").await;
    page.says("dat thema past niet");
    page.says("Bomen langs het kanaal");
    page.says_not("Ja, bij Groen");
    world.visitor().get(&format!("/wensen/{number}")).await.says_not("refuse");
}

#[tokio::test]
async fn suggestions_are_the_same_each_time_and_learn_from_what_was_decided() {
    let world = World::new().await;
    learned(&world).await;
    wish(&world, "Een klimrek voor de kleuters").await;
    let anna = anna(&world).await;
    let once = anna.json("/triage").await;
    assert_eq!(once, anna.json("/triage").await);
    let play = theme(&world, "Spelen", "").await;
    for title in ["Een klimrek op het plein", "Een glijbaan en een klimrek"] {
        let number = wish(&world, title).await;
        put_under(&world, number, play).await;
    }
    let learned = anna.json("/triage").await;
    assert_eq!(learned["wishes"][0]["suggestions"][0]["name"], "Spelen");
}

#[tokio::test]
async fn another_theme_than_the_suggested_is_chosen() {
    let world = World::new().await;
    learned(&world).await;
    let number = wish(&world, "Bomen langs de weg").await;
    let anna = anna(&world).await;
    let theme = [("decision", "theme"), ("theme", "2"), ("back", "/triage?bladzijde=1")];
    assert_eq!(decide(&anna, number, &theme).await.goes_to(), "/triage?bladzijde=1");
    world.visitor().get("/themas/2").await.says("Bomen langs de weg");
}

#[tokio::test]
async fn a_decision_that_says_nothing_sensible_is_refused_beside_its_field() {
    let world = World::new().await;
    let closed = theme(&world, "Oud", "").await;
    let number = wish(&world, "Een wens van niks").await;
    let anna = anna(&world).await;
    let close = [("reason", "Klaar."), ("revision", "1")];
    anna.post(&format!("/themas/{closed}/sluiting"), &close).await.goes_to();
    for (fields, words) in [
        (vec![], "Kies wat er met de wens moet gebeuren"),
        (vec![("decision", "dansen")], "Kies wat er met de wens moet gebeuren"),
        (vec![("decision", "theme"), ("theme", "")], "Kies een van de thema's"),
        (vec![("decision", "theme"), ("theme", "99")], "Kies een van de thema's"),
        (vec![("decision", "theme"), ("theme", "1")], "Het thema Oud is gesloten"),
        (vec![("decision", "refuse"), ("theme", "x")], "Kies een van de thema's"),
        (vec![("decision", "merge"), ("into", "99"), ("reason", "r")], "Deze wens kennen we niet"),
        (vec![("decision", "merge"), ("into", "a"), ("reason", "r")], "Deze wens kennen we niet"),
        (vec![("decision", "merge"), ("into", "1"), ("reason", "r")], "niet in zichzelf"),
        (vec![("decision", "park"), ("until", "ooit"), ("reason", "r")], "Kies een dag, zoals"),
        (vec![("decision", "park"), ("until", "2026-11-23"), ("reason", "r")], "na vandaag"),
        (vec![("decision", "close")], "Geef een reden"),
        (vec![("decision", "reopen"), ("reason", "r")], "deze wens is nog nieuw"),
    ] {
        decide(&anna, number, &fields).await.refuses(words);
    }
    let long = "r".repeat(1_001);
    let answer = decide(&anna, number, &[("decision", "close"), ("reason", &long)]).await;
    answer.refuses("hoogstens 1000 tekens");
    answer.says(&long);
    assert_eq!(anna.post("/triage/99/besluit", &[("decision", "close")]).await.status, 404);
    world.holds().await;
}

#[tokio::test]
async fn who_decides_second_sees_what_became_of_the_wish_meanwhile() {
    let world = World::new().await;
    let number = wish(&world, "Een bankje bij de halte").await;
    let (anna, bert) = (anna(&world).await, world.with_function("Bert", Function::Secretary).await);
    let close = [("decision", "close"), ("reason", "Er staat al een bankje."), ("revision", "1")];
    anna.post(&format!("/triage/{number}/besluit"), &close).await.goes_to();
    let park = [
        ("decision", "park"),
        ("until", "2027-01-01"),
        ("reason", "Na de winter kijken we weer."),
        ("revision", "1"),
    ];
    let answer = bert.post(&format!("/triage/{number}/besluit"), &park).await;
    answer.refuses("Iemand anders heeft wens 1 intussen veranderd");
    answer.says("Zo is het nu");
    answer.says("Er staat al een bankje.");
}

#[tokio::test]
async fn what_was_typed_is_still_there_when_somebody_else_only_moved_the_wish() {
    let world = World::new().await;
    let number = wish(&world, "Een bankje bij de halte").await;
    let green = theme(&world, "Groen", "").await;
    put_under(&world, number, green).await;
    let anna = anna(&world).await;
    let park = [
        ("decision", "park"),
        ("until", "2027-01-01"),
        ("reason", "Na de winter kijken we weer."),
        ("revision", "1"),
    ];
    let answer = anna.post(&format!("/triage/{number}/besluit"), &park).await;
    answer.refuses("intussen veranderd");
    answer.says("Het thema is Groen.");
    answer.says("value=\"Na de winter kijken we weer.\"");
    answer.says("value=\"2027-01-01\"");
    assert_eq!(decide(&anna, number, &park[..3]).await.goes_to(), "/triage");
}

#[tokio::test]
async fn near_duplicates_are_found_merged_and_taken_apart_again() {
    let world = World::new().await;
    let first = wish(&world, "Een bankje bij de bushalte aan het diep").await;
    let second = wish(&world, "Graag een bankje bij de bushalte").await;
    wish(&world, "Sneller internet in het buitengebied").await;
    let anna = anna(&world).await;
    let page = anna.get("/triage").await;
    page.says("Vraagt misschien hetzelfde als");
    page.says("value=\"Vraagt hetzelfde als wens 1.\"");
    anna.get("/triage/dubbel").await.says("Laat wens 2 verdergaan in 1");
    let into = first.to_string();
    let merge = [
        ("decision", "merge"),
        ("into", into.as_str()),
        ("reason", "Vraagt hetzelfde als wens 1."),
        ("back", "/triage/dubbel"),
    ];
    assert_eq!(decide(&anna, second, &merge).await.goes_to(), "/triage/dubbel");
    anna.get("/triage/dubbel").await.says_not("Laat wens 2 verdergaan");
    anna.get("/triage").await.says_not("Graag een bankje");
    let settled = anna.get("/triage/afgehandeld").await;
    settled.says("verder in wens 1");
    let reopen = [("decision", "reopen"), ("reason", "Toch een andere halte.")];
    decide(&anna, second, &reopen).await.goes_to();
    anna.get("/triage").await.says("Graag een bankje bij de bushalte");
    anna.get("/triage/dubbel").await.says("Laat wens 2 verdergaan in 1");
    world.holds().await;
}

#[tokio::test]
async fn a_parked_wish_comes_back_on_its_day() {
    let world = World::new().await;
    let number = wish(&world, "Een ijsbaan op het land").await;
    let anna = anna(&world).await;
    let park = [("decision", "park"), ("until", "2026-12-01"), ("reason", "Als het vriest.")];
    decide(&anna, number, &park).await.goes_to();
    anna.get("/triage").await.says("De postbak is leeg");
    anna.get("/triage/afgehandeld").await.says("wacht tot 1 december 2026");
    world.at("2026-12-01T09:00:00Z");
    anna.get("/triage").await.says("geparkeerd tot nu");
    assert_eq!(anna.json("/triage").await["bands"]["came_back"], 1);
    let close = [("decision", "close"), ("reason", "Er ligt er al een.")];
    decide(&anna, number, &close).await.goes_to();
    anna.get("/triage").await.says("De postbak is leeg");
}

#[tokio::test]
async fn a_wish_that_asks_two_things_is_split() {
    let world = World::new().await;
    let number = wish(&world, "Een bankje en een prullenbak").await;
    let anna = anna(&world).await;
    let address = format!("/triage/{number}/splitsen");
    anna.get(&address).await.says("Deel 6");
    let fields = [
        ("title", "Een bankje"),
        ("title", "Een prullenbak"),
        ("body", "Bij de halte"),
        ("reason", "Dat zijn twee dingen."),
        ("revision", "1"),
    ];
    let one = [fields[0], fields[2], fields[3], fields[4]];
    anna.post(&address, &one).await.refuses("minstens twee en hoogstens 6");
    let unexplained = [fields[0], fields[1], fields[4]];
    let answer = anna.post(&address, &unexplained).await;
    answer.refuses("Geef een reden");
    answer.says("value=\"Een prullenbak\"");
    let many: Vec<(&str, &str)> = vec![("title", "Nog een ding"); 7];
    let many: Vec<_> = many.into_iter().chain([fields[3], fields[4]]).collect();
    anna.post(&address, &many).await.refuses("minstens twee en hoogstens 6");
    let long = "x".repeat(4_001);
    let wrong = [
        ("title", ""),
        ("body", ""),
        ("title", "Een bankje"),
        ("body", &long),
        ("title", "??"),
        ("body", "Bij de bus"),
        fields[3],
        fields[4],
    ];
    let answer = anna.post(&address, &wrong).await;
    answer.refuses("hoogstens 4000 tekens");
    answer.says("aria-describedby=\"body-1-problem\"");
    answer.says("<p class=\"field__problem\" id=\"title-2-problem\">");
    answer.says("value=\"??\"");
    answer.says(">Bij de bus</textarea>");
    answer.says_not("id=\"title-1-problem\"");
    let stale = [fields[0], fields[1], fields[3], ("revision", "9")];
    anna.post(&address, &stale).await.refuses("intussen veranderd");
    assert_eq!(anna.post(&address, &fields).await.goes_to(), "/triage");
    let page = anna.get("/triage").await;
    page.says("Een prullenbak");
    page.says_not("Een bankje en een prullenbak");
    anna.post(&address, &fields).await.refuses("intussen veranderd");
    world.holds().await;
}

#[tokio::test]
async fn the_inbox_has_pages_and_nobody_is_sent_elsewhere() {
    let world = World::new().await;
    for number in 0..23 {
        wish(&world, &format!("Wens nummer {number} van vandaag")).await;
    }
    let anna = anna(&world).await;
    anna.get("/triage").await.says("Bladzijde 1 van 2");
    anna.get("/triage?bladzijde=2").await.says("Wens nummer 22");
    anna.get("/triage?bladzijde=99").await.says("Bladzijde 2 van 2");
    anna.get("/triage?bladzijde=veel").await.says("Bladzijde 1 van 2");
    let mut number = 0;
    for elsewhere in ["https://kwaad.example", "//kwaad.example", "/triage\r\nx: y", "/mijn"] {
        number += 1;
        let close = [("decision", "close"), ("reason", "Klaar."), ("back", elsewhere)];
        assert_eq!(decide(&anna, number, &close).await.goes_to(), "/triage");
    }
}

#[tokio::test]
async fn hostile_text_is_shown_as_text() {
    let world = World::new().await;
    let number = wish(&world, "<script>alert(1)</script> bij de bomen").await;
    let anna = anna(&world).await;
    anna.get("/triage").await.says_not("<script>alert");
    let because = "<b>".repeat(400);
    learned(&world).await;
    let fields =
        [("decision", "accept"), ("theme", "1"), ("because", because.as_str()), ("reason", "")];
    decide(&anna, number, &fields).await.goes_to();
    let conn = &mut *world.coop.db.read().await.unwrap();
    let answers = crate::themes::store::answers(conn).await.unwrap();
    assert_eq!(answers[0].because.chars().count(), 300);
    world.visitor().get("/themas/1").await.says_not("<script>alert");
}
