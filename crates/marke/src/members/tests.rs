//! Stories of the register: parties, and what of them everybody sees.

use crate::actor::{Actor, Function};
use crate::members::{self, MemberKind, Tag, TagKind, TagRelation, Terms};
use crate::testing::{Answer, Browser, World};
use crate::units::Cents;

/// A secretary keeps the register.
pub(super) async fn secretary(world: &World) -> Browser<'_> {
    world.with_function("Saskia", Function::Secretary).await
}

/// An organisation, by its name and other fields.
pub(super) async fn enter(browser: &Browser<'_>, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("kind", "organisation")];
    all.extend_from_slice(fields);
    browser.post("/partijen", &all).await
}

pub(super) async fn add_kind(world: &World) {
    let kind = MemberKind {
        kind: "mkb".to_owned(),
        name: "Bedrijf".to_owned(),
        fee: Cents(35_000),
        votes: 1,
        ..MemberKind::default()
    };
    members::add_kind(&world.coop, &Actor::operator(), &kind).await.unwrap();
}

pub(super) async fn add_word(world: &World, name: &str, synonyms: &str) {
    let tag = Tag {
        tag_id: String::new(),
        name: name.to_owned(),
        kind: TagKind::Facility,
        synonyms: synonyms.to_owned(),
        revision: 0,
    };
    members::add_tag(&world.coop, &Actor::operator(), &tag).await.unwrap();
}

pub(super) fn day(text: &str) -> crate::clock::Day {
    text.parse().unwrap()
}

#[tokio::test]
async fn a_party_is_entered_changed_and_found() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    saskia.get("/partijen/nieuw").await.says("Partij invoeren");
    let fields = [
        ("name", "Molen Harmonie"),
        ("sector", "omgeving"),
        ("village", "Wildervank"),
        ("street", "Dorpsstraat"),
        ("house_number", "5a"),
        ("postcode", "9648be"),
        ("mail", "Molen@Voorbeeld.NL"),
        ("kvk", "0201 2345"),
        ("website", "molen.voorbeeld.nl"),
        ("constituency", "1.250"),
        ("listed", "ja"),
    ];
    let address = enter(&saskia, &fields).await.goes_to();
    let page = saskia.get(&address).await;
    page.says("De partij staat in het register.");
    page.says("9648 BE");
    page.says("molen@voorbeeld.nl");
    page.says("02012345");
    saskia.get("/zoeken?q=molens").await.says("Molen Harmonie");
    let form = [("name", "Molen De Harmonie"), ("revision", "1"), ("listed", "ja")];
    saskia.post(&format!("{address}/wijziging"), &form).await.goes_to();
    saskia.get(&address).await.says("Molen De Harmonie");
    saskia.get(&address).await.says("De gegevens zijn bijgewerkt.");
    world.holds().await;
}

#[tokio::test]
async fn what_is_wrong_with_a_party_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let long = "x".repeat(201);
    for (field, typed, told) in [
        ("name", "", "Vul een naam in."),
        ("name", long.as_str(), "hoogstens 200 tekens"),
        ("kind", "robot", "een persoon of een organisatie"),
        ("sector", "industrie", "Deze sector kennen we niet"),
        ("village", long.as_str(), "Deze tekst is te lang"),
        ("postcode", "12 AB", "Deze postcode klopt niet"),
        ("mail", "geen adres", "Dit is geen mailadres"),
        ("phone", "bel maar", "Dit telefoonnummer klopt niet"),
        ("website", "javascript:alert(1)", "geen adres van een website"),
        ("kvk", "1234567", "8 cijfers"),
        ("rsin", "123456789", "Dit RSIN klopt niet"),
        ("constituency", "veel", "een heel getal"),
    ] {
        let form = [("kind", "organisation"), ("name", "Het Kanaal"), ("street", "De Kade")];
        let mut form: Vec<_> = form.into_iter().filter(|(name, _)| *name != field).collect();
        form.push((field, typed));
        let answer = saskia.post("/partijen", &form).await;
        answer.refuses(told);
        answer.says("De Kade");
    }
    enter(&saskia, &[("name", "\u{0}Het\u{0} Kanaal\r\n")]).await.goes_to();
    let data = saskia.json("/partijen/2").await;
    assert_eq!(data["party"]["name"], "Het Kanaal");
    world.holds().await;
}

#[tokio::test]
async fn one_real_party_stands_in_the_register_once() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let first = [
        ("name", "Bakkerij Brink"),
        ("postcode", "9641 AB"),
        ("mail", "brood@example.org"),
        ("kvk", "02000001"),
    ];
    let address = enter(&saskia, &first).await.goes_to();
    let alike = [
        [("name", "Brink"), ("mail", "BROOD@example.org"), ("postcode", "")],
        [("name", "BAKKERIJ BRINK"), ("mail", ""), ("postcode", "9641ab")],
    ];
    for form in alike {
        let answer = enter(&saskia, &form).await;
        answer.refuses("Dit lijkt op partij 2, Bakkerij Brink");
        answer.says(&format!("href=\"{address}\""));
        answer.says("dit is een andere partij");
    }
    let mut form = alike[0].to_vec();
    form.push(("another", "ja"));
    enter(&saskia, &form).await.goes_to();
    let same = [("name", "Brood"), ("kvk", "02000001"), ("another", "ja")];
    enter(&saskia, &same).await.refuses("hoort al bij partij 2");
    let person = [("kind", "person"), ("name", "Bram Brink"), ("mail", "brood@example.org")];
    saskia.post("/partijen", &person).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn of_two_people_who_edit_the_second_sees_what_changed() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let address = enter(&saskia, &[("name", "De Vaart"), ("village", "Veendam")]).await.goes_to();
    let edit = format!("{address}/wijziging");
    saskia.get(&edit).await.says("name=\"revision\" value=\"1\"");
    let first = [("name", "De Vaart"), ("village", "Stadskanaal"), ("revision", "1")];
    saskia.post(&edit, &first).await.goes_to();
    let second = [("name", "De Nieuwe Vaart"), ("village", "Veendam"), ("revision", "1")];
    let answer = saskia.post(&edit, &second).await;
    answer.refuses("Iemand anders heeft dit intussen gewijzigd");
    answer.says("<td>Stadskanaal</td><td>Veendam</td>");
    answer.says("value=\"De Nieuwe Vaart\"");
    answer.says("name=\"revision\" value=\"2\"");
    let again = [("name", "De Nieuwe Vaart"), ("village", "Stadskanaal"), ("revision", "2")];
    saskia.post(&edit, &again).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn only_who_agreed_is_shown_and_contact_details_are_for_their_own_people() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let rik = world.with_function("Rik", Function::Representative).await;
    let anna = world.with_function("Anna", Function::Promotor).await;
    let visitor = world.visitor();
    let own = "/partijen/3";
    saskia.get(own).await.says("Bedrijf van Rik");
    let form = [("name", "Bedrijf van Rik"), ("phone", "0598 123456"), ("revision", "1")];
    saskia.post(&format!("{own}/wijziging"), &form).await.goes_to();
    for stranger in [&visitor, &anna] {
        assert_eq!(stranger.get(own).await.status, 404);
    }
    rik.get(own).await.says("0598 123456");
    visitor.get("/partijen").await.says("nog geen partijen");
    saskia.post(&format!("{own}/vermelding"), &[("listed", "ja")]).await.goes_to();
    visitor.get("/partijen").await.says("Bedrijf van Rik");
    let page = visitor.get(own).await;
    page.says("Bedrijf van Rik");
    page.says_not("0598");
    assert!(!visitor.json(own).await.to_string().contains("0598"));
    assert!(!visitor.json("/partijen").await.to_string().contains("0598"));
    visitor.get("/zoeken?q=bedrijf").await.says("Bedrijf van Rik");
    saskia.post(&format!("{own}/vermelding"), &[("listed", "nee")]).await.goes_to();
    assert_eq!(visitor.get(own).await.status, 404);
    visitor.get("/zoeken?q=bedrijf").await.says_not("Bedrijf van Rik");
    assert_eq!(visitor.get("/partijen/geen-nummer").await.status, 404);
    assert_eq!(visitor.get("/partijen/999").await.status, 404);
    world.holds().await;
}

#[tokio::test]
async fn the_public_list_is_narrowed_and_its_sectors_add_up_to_a_hundred() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    add_kind(&world).await;
    for (name, sector, village) in [
        ("Akker", "ondernemers", "Veendam"),
        ("Beurs", "ondernemers", "Pekela"),
        ("College", "onderwijs", "Veendam"),
    ] {
        let form = [("name", name), ("sector", sector), ("village", village), ("listed", "ja")];
        enter(&saskia, &form).await.goes_to();
    }
    let terms = Terms {
        kind: "mkb".to_owned(),
        joined_on: day("2026-01-01"),
        condition: String::new(),
        evaluate_on: None,
        deviation: String::new(),
    };
    members::join(&world.coop, &Actor::operator(), 2, &terms).await.unwrap();
    add_word(&world, "Grootkeuken", "keuken").await;
    members::say(&world.coop, &Actor::operator(), 4, TagRelation::Has, "keuken").await.unwrap();
    let visitor = world.visitor();
    let found =
        async |query: &str| visitor.json(&format!("/partijen{query}")).await["total"].clone();
    for (query, total) in [
        ("", 3),
        ("?sector=ondernemers", 2),
        ("?soort=mkb", 1),
        ("?dorp=Veendam", 2),
        ("?woord=Grootkeuken", 1),
        ("?dorp=Veendam&sector=ondernemers", 1),
        ("?dorp=%00&bladzijde=-1", 3),
        ("?sector=%27%20or%201", 0),
    ] {
        assert_eq!(found(query).await, total, "{query}");
    }
    let data = visitor.json("/partijen").await;
    let parts = data["composition"].as_array().unwrap();
    assert_eq!(parts.iter().map(|part| part["percent"].as_i64().unwrap()).sum::<i64>(), 100);
    let csv = visitor.get("/partijen.csv").await.ok();
    assert!(csv.lines().count() == 4 && csv.contains("Akker"), "{csv}");
    visitor.get("/partijen?woord=Niets").await.says("Geen partij past bij wat je koos");
}
