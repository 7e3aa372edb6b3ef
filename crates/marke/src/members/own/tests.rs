//! Stories of people who keep the details of their own party.

use crate::actor::{Actor, Function};
use crate::members::tests::{add_word, enter, secretary};
use crate::members::{self, PartyId};
use crate::testing::{Browser, World};

/// The bakery of De Proef and the person who speaks for it.
async fn bakery(world: &World) -> (String, Browser<'_>) {
    let saskia = secretary(world).await;
    let fields = [("name", "Bakkerij Brink"), ("mail", "brink@example.org"), ("listed", "ja")];
    let address = enter(&saskia, &fields).await.goes_to();
    let data = saskia.json(&address).await;
    let party: PartyId = data["private"]["details"]["party_id"].as_str().unwrap().parse().unwrap();
    let person = world.person("Berend", None).await;
    let (from, operator) = ("2026-01-01".parse().unwrap(), Actor::operator());
    let function = Function::Representative;
    members::appoint(&world.coop, &operator, person, function, Some(party), from).await.unwrap();
    (address, world.signed_in(person).await)
}

#[tokio::test]
async fn whoever_speaks_for_a_party_keeps_its_details() {
    let world = World::new().await;
    let (address, berend) = bakery(&world).await;
    let page = format!("{address}/gegevens");
    berend.get(&address).await.says("Gegevens bijwerken");
    berend.get(&page).await.says("value=\"brink@example.org\"");
    let revision = berend.json(&page).await["form"]["revision"].as_str().unwrap().to_owned();
    let fields = [
        ("street", "Dorpsstraat"),
        ("house_number", "5a"),
        ("postcode", "9648be"),
        ("village", "Wildervank"),
        ("mail", "bakkerij@example.org"),
        ("phone", "0598-000111"),
        ("website", "brink.example.org"),
        ("revision", revision.as_str()),
    ];
    berend.post(&page, &fields).await.goes_to();
    let after = berend.get(&address).await;
    after.says("9648 BE");
    after.says("bakkerij@example.org");
    after.says("De partij werkte de eigen gegevens bij.");
    // The name, and what else the secretary keeps, stays as it was.
    after.says("<h1>Bakkerij Brink</h1>");
    world.visitor().get(&address).await.says("https://brink.example.org");
    world.visitor().get(&address).await.says_not("0598-000111");
    let late = [("mail", "oud@example.org"), ("revision", revision.as_str())];
    let answer = berend.post(&page, &late).await;
    answer.refuses("Iemand anders was je voor");
    answer.says("<td>bakkerij@example.org</td><td>oud@example.org</td>");
    answer.says("value=\"oud@example.org\"");
    let now = berend.json(&page).await["form"]["revision"].as_str().unwrap().to_owned();
    let wrong = [("mail", "geen adres"), ("postcode", "12"), ("revision", now.as_str())];
    let answer = berend.post(&page, &wrong).await;
    answer.refuses("mail-problem");
    answer.says("postcode-problem");
    answer.says("value=\"geen adres\"");
    world.holds().await;
}

#[tokio::test]
async fn nobody_keeps_the_details_of_another_party() {
    let world = World::new().await;
    let (address, _) = bakery(&world).await;
    let rika = world.with_function("Rika", Function::Representative).await;
    for path in ["gegevens", "woorden"] {
        let page = format!("{address}/{path}");
        assert_eq!(rika.get(&page).await.status, 404, "{page}");
        assert_eq!(rika.post(&page, &[("mail", "x@example.org")]).await.status, 404, "{page}");
        assert!(world.visitor().get(&page).await.goes_to().starts_with("/aanmelden"));
    }
    rika.get(&address).await.says_not("Gegevens bijwerken");
    let told = world.visitor().get(&address).await;
    told.says_not("x@example.org");
    world.holds().await;
}

#[tokio::test]
async fn details_of_another_party_are_not_taken_over_and_not_given_away() {
    let world = World::new().await;
    let (address, berend) = bakery(&world).await;
    let saskia = world.with_function("Sjoukje", Function::Secretary).await;
    enter(&saskia, &[("name", "Slagerij Stil"), ("mail", "stil@example.org")]).await.goes_to();
    let page = format!("{address}/gegevens");
    let revision = berend.json(&page).await["form"]["revision"].as_str().unwrap().to_owned();
    let fields = [("mail", "stil@example.org"), ("revision", revision.as_str())];
    let answer = berend.post(&page, &fields).await;
    answer.refuses("Deze gegevens staan al bij een andere partij.");
    answer.says_not("Slagerij Stil");
    world.holds().await;
}

#[tokio::test]
async fn a_party_says_itself_what_it_has_lacks_and_offers() {
    let world = World::new().await;
    let (address, berend) = bakery(&world).await;
    add_word(&world, "Koelruimte", "koelcel").await;
    let page = format!("{address}/woorden");
    let say = [("relation", "offers"), ("word", "koelcel")];
    berend.post(&page, &say).await.goes_to();
    world.visitor().get(&address).await.says("Koelruimte");
    berend.post(&page, &[("relation", "has"), ("word", "Raket")]).await.refuses("woordenlijst");
    // The words themselves are everybody's: the secretary keeps them.
    let new = [("name", "Raket"), ("kind", "facility")];
    assert_eq!(berend.post("/woordenlijst", &new).await.status, 403);
    let id = berend.json(&page).await["said"][0]["tag_id"].as_str().unwrap().to_owned();
    let away = [("relation", "offers"), ("word", id.as_str())];
    berend.post(&format!("{page}/intrekking"), &away).await.goes_to();
    world.visitor().get(&address).await.says_not("Koelruimte");
    world.holds().await;
}
