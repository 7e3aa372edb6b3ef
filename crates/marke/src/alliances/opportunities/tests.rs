//! Stories of opportunities, and of asking to be introduced.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::tests::{challenge, seat};
use crate::alliances::capacities::tests::{number_of, represented, words};
use crate::alliances::{conflicts, needs};
use crate::members::{self, TagKind, TagRelation};
use crate::stakeholders::sayings::{self, Sheet};
use crate::stakeholders::tests::{link, registered};
use crate::stakeholders::{Door, gathering, objectives};
use crate::testing::{Browser, World, count_queries, queries};

/// A challenge that needs three things, a smith with one, a school with another; gives the number
/// of the smith, its browser and the number of the school.
async fn village(world: &World) -> (i64, Browser<'_>, i64) {
    challenge(world, "Een warm dorp").await;
    let kinds = [
        ("Lassen", TagKind::Competence),
        ("Leslokaal", TagKind::Facility),
        ("Geld", TagKind::Money),
    ];
    let tags = words(world, &kinds).await;
    let (coop, operator) = (&world.coop, Actor::operator());
    for tag in &tags {
        let sheet = needs::Sheet {
            tag: tag.clone(),
            amount: "4".to_owned(),
            importance: "2".to_owned(),
            why: "voor het dorp".to_owned(),
            ..needs::Sheet::default()
        };
        needs::add(coop, &operator, 1, &sheet).await.unwrap();
    }
    let (bert, _, browser) = represented(world, "Smederij Bert", "ondernemers").await;
    let (carla, _, _) = represented(world, "School Carla", "onderwijs").await;
    for (party, word) in [(bert, "Lassen"), (carla, "Leslokaal")] {
        members::say(coop, &operator, party, TagRelation::Has, word).await.unwrap();
        members::consent(coop, &operator, party, true).await.unwrap();
    }
    (bert, browser, carla)
}

#[tokio::test]
async fn a_party_sees_with_whom_it_could_do_more_and_asks_to_be_introduced() {
    let world = World::new().await;
    let (bert, browser, carla) = village(&world).await;
    let here = format!("/partijen/{bert}/kansen");
    let page = browser.get(&here).await;
    page.says("Hiervoor hebben jullie lassen.");
    page.says("Samen met deze partijen is er 2 van 3; dan ontbreekt nog geld.");
    page.says("School Carla");
    assert_eq!(browser.get(&format!("/partijen/{carla}/kansen")).await.status, 404);
    let number = carla.to_string();
    let long = "x".repeat(2_001);
    let ask = [("other", number.as_str()), ("challenge", "1"), ("why", long.as_str())];
    browser.post(&here, &ask).await.refuses("2000");
    // What the page proposes is longer than a line where names are long, and is taken all the same.
    let why = format!("Wij lassen, zij leren het{}", ", keer op keer".repeat(100));
    let why = why.as_str();
    let ask = [("other", number.as_str()), ("challenge", "1"), ("why", why)];
    assert_eq!(browser.post(&here, &ask).await.goes_to(), here);
    browser.get(&here).await.says("wacht op antwoord");
    browser.post(&here, &ask).await.refuses("Dit vroegen jullie al");
    for (other, words) in [
        ("", "Vul dit nog in."),
        ("99", "Er is geen partij met dit nummer."),
        (bert.to_string().as_str(), "Kies twee verschillende partijen."),
    ] {
        browser.post(&here, &[("other", other), ("why", "x")]).await.refuses(words);
    }
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    aaltje.get("/werklijst").await.says("Een partij vraagt om voorgesteld te worden");
    aaltje.get("/introducties").await.says(why);
    // Nobody but both sides of the question knows of it.
    let other = world.with_function("Piet", Function::Promotor).await;
    for path in ["/introducties", here.as_str()] {
        assert!([403, 404].contains(&other.get(path).await.status.as_u16()), "{path}");
    }
    world.visitor().get(&format!("/partijen/{bert}")).await.says_not("School Carla");
    let (one, other) = (bert.to_string(), carla.to_string());
    let fields = [("one", one.as_str()), ("other", other.as_str()), ("why", why)];
    aaltje.post("/introducties", &fields).await.goes_to();
    browser.get(&here).await.says("jullie zijn voorgesteld");
    browser.post(&here, &ask).await.refuses("Deze twee zijn al aan elkaar voorgesteld");
    world.holds().await;
}

#[tokio::test]
async fn whoever_is_not_introduced_hears_why() {
    let world = World::new().await;
    let (bert, browser, carla) = village(&world).await;
    let here = format!("/partijen/{bert}/kansen");
    let number = carla.to_string();
    browser.post(&here, &[("other", number.as_str()), ("why", "Samen leren")]).await.goes_to();
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let decline = "/introducties/gevraagd/1";
    aaltje.post(decline, &[("reason", "")]).await.refuses("Vul dit nog in.");
    let reason = [("reason", "Zij zitten tot mei vol.")];
    assert_eq!(aaltje.post(decline, &reason).await.goes_to(), "/introducties");
    aaltje.post(decline, &reason).await.refuses("Deze vraag is al beantwoord.");
    browser.get(&here).await.says("Zij zitten tot mei vol.");
    aaltje.get("/introducties").await.says_not("Samen leren");
    // One may ask again, and not without end.
    browser.post(&here, &[("other", number.as_str()), ("why", "Na mei dan")]).await.goes_to();
    for place in 0..4 {
        let party = world.organisation(&format!("Partij {place}"), "omgeving").await;
        let mut conn = world.coop.db.read().await.unwrap();
        let other = members::by_id(&mut conn, party).await.unwrap().unwrap().number;
        drop(conn);
        let other = other.to_string();
        let ask = [("other", other.as_str()), ("why", "x")];
        browser.post(&here, &ask).await.refuses("Er is geen partij met dit nummer.");
        members::consent(&world.coop, &Actor::operator(), other.parse().unwrap(), true)
            .await
            .unwrap();
        browser.post(&here, &ask).await.goes_to();
    }
    let party = world.organisation("Nog een", "omgeving").await;
    let mut conn = world.coop.db.read().await.unwrap();
    let other = members::by_id(&mut conn, party).await.unwrap().unwrap().number;
    drop(conn);
    members::consent(&world.coop, &Actor::operator(), other, true).await.unwrap();
    let other = other.to_string();
    let ask = [("other", other.as_str()), ("why", "x")];
    browser.post(&here, &ask).await.refuses("Er wachten al 5 vragen van jullie op antwoord.");
    world.holds().await;
}

#[tokio::test]
async fn who_does_not_get_along_or_is_not_listed_is_no_opportunity() {
    let world = World::new().await;
    let (bert, browser, carla) = village(&world).await;
    let here = format!("/partijen/{bert}/kansen");
    count_queries();
    let before = queries();
    browser.get(&here).await.says("School Carla");
    assert!(queries() - before <= 16, "{}", queries() - before);
    let (coop, operator) = (&world.coop, Actor::operator());
    members::consent(coop, &operator, carla, false).await.unwrap();
    browser.get(&here).await.says("Er is nu geen kans die we zien.");
    members::consent(coop, &operator, carla, true).await.unwrap();
    let sheet = conflicts::Sheet {
        one: bert.to_string(),
        other: carla.to_string(),
        weight: "never".to_owned(),
        reason: "oud zeer".to_owned(),
        ..conflicts::Sheet::default()
    };
    conflicts::note(coop, &operator, &sheet).await.unwrap();
    let page = browser.get(&here).await;
    page.says("Er is nu geen kans die we zien.");
    page.says_not("oud zeer");
}

#[tokio::test]
async fn what_a_party_brings_under_two_names_is_reckoned_together() {
    let world = World::new().await;
    let (bert, browser, carla) = village(&world).await;
    let (coop, operator) = (&world.coop, Actor::operator());
    let twin = world.organisation("De School van Carla", "onderwijs").await;
    let twin = number_of(&world, twin).await;
    members::say(coop, &operator, twin, TagRelation::Has, "Geld").await.unwrap();
    members::merge(coop, &operator, twin, carla, "dubbel ingevoerd").await.unwrap();
    let page = browser.get(&format!("/partijen/{bert}/kansen")).await;
    page.says("Samen met deze partijen is er alles wat nodig is: 3 van 3.");
    page.says("School Carla");
    page.says_not("De School van Carla");
}

#[tokio::test]
async fn a_missing_step_is_told_to_who_does_it_elsewhere() {
    let world = World::new().await;
    let (bert, browser, _) = village(&world).await;
    challenge(&world, "Streekbrood").await;
    let table = seat(&world, 2, &["omgeving"]).await;
    let (coop, operator) = (&world.coop, Actor::operator());
    for challenge in [1, 2] {
        let sheet = gathering::Sheet {
            introduction: "Vertel.".to_owned(),
            closes_on: "2026-12-31".to_owned(),
            steps: vec!["verwerking".to_owned(), "logistiek".to_owned()],
        };
        objectives::add(coop, &operator, challenge, "Brood van dichtbij").await.unwrap();
        gathering::open(coop, &operator, challenge, &sheet).await.unwrap();
    }
    let mut conn = world.coop.db.read().await.unwrap();
    let party = members::by_number(&mut conn, bert).await.unwrap().unwrap().party_id;
    let at_table = members::by_id(&mut conn, table[0]).await.unwrap().unwrap().number;
    drop(conn);
    let stakeholder = registered(&world, party).await;
    let code = link(&world, stakeholder).await;
    let said = Sheet {
        chain: "yes".to_owned(),
        cells: vec!["verwerking:doet".to_owned(), "logistiek:doet".to_owned()],
        ..Sheet::default()
    };
    sayings::state(coop, &Actor::visitor(), Door::Link(&code), &said).await.unwrap();
    let here = format!("/partijen/{bert}/kansen");
    browser.get(&here).await.says_not("Streekbrood");
    members::consent(coop, &operator, at_table, true).await.unwrap();
    let page = browser.get(&here).await;
    page.says("Bij “Streekbrood” is er nog niemand voor verwerking.");
    page.says("Bij “Streekbrood” is er nog niemand voor vervoer.");
    page.says("Partij omgeving 2");
}
