//! Stories of joint ambitions.

use crate::actor::{Actor, Function};
use crate::agenda::ambitions;
use crate::agenda::challenges::tests::challenge;
use crate::ids::PartyId;
use crate::members;
use crate::testing::{Browser, World};

const SENTENCE: &str = "Niemand hoeft thuis te blijven omdat er geen rit is.";

async fn written(world: &World) {
    challenge(world, "Elk dorp").await;
    let (coop, operator) = (&world.coop, Actor::operator());
    ambitions::write(coop, &operator, 1, SENTENCE, "In dertig dorpen een rit.").await.unwrap();
}

/// A representative of a new party of a sector.
async fn of_sector<'w>(world: &'w World, name: &str, sector: &str) -> (PartyId, Browser<'w>) {
    let party = world.organisation(&format!("Partij {sector}"), sector).await;
    let person = world.person(name, None).await;
    let (from, operator) = ("2026-01-01".parse().unwrap(), Actor::operator());
    let function = Function::Representative;
    members::appoint(&world.coop, &operator, person, function, Some(party), from).await.unwrap();
    (party, world.signed_in(person).await)
}

#[tokio::test]
async fn an_ambition_is_shared_once_each_of_the_three_has_signed() {
    let world = World::new().await;
    written(&world).await;
    let sign = "/opgaven/1/ambitie/tekenen";
    for (name, sector) in [("Ans", "ondernemers"), ("Bo", "onderwijs"), ("Co", "omgeving")] {
        let (party, browser) = of_sector(&world, name, sector).await;
        let fields = [("version", "1"), ("party", &party.to_string())];
        browser.post(sign, &fields).await.goes_to();
        browser.post(sign, &fields).await.refuses("heeft deze zin al getekend");
        world.visitor().get("/opgaven/1").await.says("Nog niet gezamenlijk");
    }
    let (party, dirk) = of_sector(&world, "Dirk", "overheid").await;
    dirk.post(sign, &[("version", "1"), ("party", &party.to_string())]).await.goes_to();
    let page = world.visitor().get("/opgaven/1").await;
    page.says_not("Nog niet gezamenlijk");
    page.says("Partij overheid tekende de ambitie.");
    world.visitor().get("/draad/opgave/1").await.says("Partij onderwijs tekende de ambitie.");
    let back = "/opgaven/1/ambitie/intrekken";
    dirk.post(back, &[("party", &party.to_string())]).await.goes_to();
    dirk.post(back, &[("party", &party.to_string())]).await.refuses("niet getekend");
    world.visitor().get("/opgaven/1").await.says("Partij overheid trok de handtekening in.");
    let page = world.visitor().get("/opgaven/1/ambitie").await;
    page.says("Nog niet gezamenlijk");
    page.says("(ingetrokken op 23 november 2026)");
    world.holds().await;
}

#[tokio::test]
async fn a_new_sentence_is_signed_anew() {
    let world = World::new().await;
    written(&world).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let (party, ans) = of_sector(&world, "Ans", "ondernemers").await;
    let party = party.to_string();
    let sign = "/opgaven/1/ambitie/tekenen";
    ans.post(sign, &[("version", "1"), ("party", &party)]).await.goes_to();
    let path = "/opgaven/1/ambitie";
    let same = [("sentence", SENTENCE), ("measure", "In dertig dorpen een rit.")];
    aaltje.post(path, &same).await.refuses("dezelfde zin met dezelfde maat");
    aaltje.post(path, &[("sentence", "Overal een rit.")]).await.refuses("Vul dit nog in.");
    let new = [("sentence", "Overal een rit."), ("measure", "In alle dorpen.")];
    aaltje.post(path, &new).await.goes_to();
    world.visitor().get("/opgaven/1").await.says("Nog niemand tekende.");
    ans.post(sign, &[("version", "1"), ("party", &party)]).await.refuses("intussen veranderd");
    world.visitor().get(path).await.says(SENTENCE);
    world.holds().await;
}

#[tokio::test]
async fn nobody_signs_for_a_party_of_another() {
    let world = World::new().await;
    written(&world).await;
    let other = world.organisation("Een ander", "overheid").await.to_string();
    let (_, ans) = of_sector(&world, "Ans", "ondernemers").await;
    let fields = [("version", "1"), ("party", other.as_str())];
    let answer = ans.post("/opgaven/1/ambitie/tekenen", &fields).await;
    answer.refuses("alleen tekenen voor een partij die je vertegenwoordigt");
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    assert_eq!(aaltje.post("/opgaven/1/ambitie/tekenen", &fields).await.status, 403);
}

#[tokio::test]
async fn a_sentence_is_short_and_says_how_it_is_measured() {
    let world = World::new().await;
    challenge(&world, "Elk dorp").await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let path = "/opgaven/1/ambitie";
    world.visitor().get(path).await.says_not("name=\"sentence\"");
    let long = "x".repeat(301);
    let answer = aaltje.post(path, &[("sentence", &*long), ("measure", "In elk dorp.")]).await;
    answer.refuses("Dit is te lang: er passen 300 tekens.");
    answer.says("value=\"In elk dorp.\"");
    let (party, ans) = of_sector(&world, "Ans", "ondernemers").await;
    let fields = [("version", "1"), ("party", &*party.to_string())];
    assert_eq!(ans.post("/opgaven/1/ambitie/tekenen", &fields).await.status, 404);
    assert_eq!(ans.post(path, &[("sentence", SENTENCE)]).await.status, 403);
    aaltje.post(path, &[("sentence", SENTENCE), ("measure", "In elk dorp.")]).await.goes_to();
    ans.get(path).await.says("Partij ondernemers");
    world.visitor().get("/opgaven/1").await.says(SENTENCE);
    world.holds().await;
}
