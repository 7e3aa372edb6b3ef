//! Stories of who came, where they sat, and who met whom.

use crate::actor::{Actor, Function};
use crate::ids::PartyId;
use crate::meetings::tests::{about, begun, invite, link_in, number_of, party, planned, sheet};
use crate::meetings::{Sheet, attending};
use crate::members;
use crate::testing::World;

/// Writes down that these parties came, each at a table.
async fn came(world: &World, number: i64, seats: &[(&str, &str)]) {
    let list = attending::List {
        party: seats.iter().map(|(party, _)| (*party).to_owned()).collect(),
        table: seats.iter().map(|(_, table)| (*table).to_owned()).collect(),
        there: seats.iter().map(|(party, _)| (*party).to_owned()).collect(),
        ..attending::List::default()
    };
    attending::write_list(&world.coop, &Actor::operator(), number, &list).await.unwrap();
}

/// A party that agreed to be listed; gives its number.
async fn listed(world: &World, name: &str, sector: &str) -> String {
    let number = party(world, name, sector).await;
    let whole = number.parse().unwrap();
    members::consent(&world.coop, &Actor::operator(), whole, true).await.unwrap();
    number
}

#[tokio::test]
async fn the_list_says_who_is_expected_and_then_who_came() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let bus = listed(&world, "Busbedrijf", "ondernemers").await;
    let town = party(&world, "Gemeente", "overheid").await;
    let roelie = world.person("Roelie Bakker", None).await;
    let roelie = number_of(&world, roelie).await;
    let page = "/bijeenkomsten/1/aanwezigen";
    aaltje.get(page).await.says("Er staat nog niemand op de lijst.");
    let tables = "/bijeenkomsten/1/tafels";
    aaltje.post(tables, &[("tables", "2")]).await.refuses("Er komt nog niemand.");
    invite(&world, 1, &[&bus, &town]).await;
    let link = link_in(&about(&world, "Uitnodiging").await[0].2);
    world.visitor().post(&link, &[("answer", "coming"), ("people", "2")]).await.goes_to();
    aaltje.get(page).await.says("Eén partij aangevinkt.");
    aaltje
        .post(tables, &[("tables", "2")])
        .await
        .refuses("Kies een aantal tafels van 1 tot en met 1.");

    // Somebody who was not asked is there too.
    let add = "/bijeenkomsten/1/aanwezigen/partij";
    aaltje.post(add, &[("party", &roelie)]).await.goes_to();
    aaltje.post(add, &[("party", &roelie)]).await.refuses("Deze partij staat al op de lijst.");
    aaltje.post(add, &[("party", "99")]).await.refuses("Deze partij kennen we niet.");
    aaltje.post(tables, &[("tables", "1")]).await.goes_to();
    aaltje.get(page).await.says("Tafel 1");
    // Before it begins nothing is told of it.
    world.visitor().get("/bijeenkomsten/1").await.says_not("Wie er waren");
    world.holds().await;
}

#[tokio::test]
async fn everybody_reads_how_many_came_and_the_names_of_those_who_agreed() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let bus = listed(&world, "Busbedrijf", "ondernemers").await;
    let town = party(&world, "Gemeente", "overheid").await;
    let roelie = world.person("Roelie Bakker", None).await;
    let roelie = number_of(&world, roelie).await;
    invite(&world, 1, &[&bus, &town]).await;
    attending::add(&world.coop, &Actor::operator(), 1, &roelie).await.unwrap();
    let page = "/bijeenkomsten/1/aanwezigen";
    world.at("2026-12-08T19:00:00Z");
    aaltje.get(page).await.says("Vink aan wie er waren");
    let (bus, roelie, town) = (bus.as_str(), roelie.as_str(), town.as_str());
    let list = |people: &'static str, table: &'static str| {
        let mut fields = vec![("party", bus), ("party", roelie), ("party", town)];
        fields.extend([("people", people), ("people", "1"), ("people", "1")]);
        fields.extend([("table", table), ("table", "1"), ("table", "")]);
        fields.extend([("there", bus), ("there", roelie)]);
        fields
    };
    let post = async |fields: Vec<(&str, &str)>| aaltje.post(page, &fields).await;
    let wrong = post(list("77", "1")).await;
    wrong.refuses("Vul een aantal in van 1 tot en met 50.");
    wrong.says("value=\"77\"");
    post(list("3", "99")).await.refuses("Een tafel heeft een nummer van 1 tot en met 50.");
    post(vec![("party", bus)]).await.refuses("Vink aan wie er zijn; niemand kan niet.");
    let strange = vec![("party", "99"), ("there", "99")];
    post(strange).await.refuses("Een van deze partijen staat niet op de lijst.");
    post(list("3", "1")).await.goes_to();
    aaltje.get(page).await.says("Dit is wie er waren.");

    // Everybody reads figures, and the names of those who agreed.
    let page = world.visitor().get("/bijeenkomsten/1").await;
    for words in [
        "Er waren 2 partijen.",
        "Er kwamen 4 mensen.",
        "Van 1 van de vijf sectoren was er iemand.",
        "Busbedrijf",
        "En één andere, die niet met naam",
    ] {
        page.says(words);
    }
    page.says_not("Roelie");
    page.says_not("Gemeente");
    let data = world.visitor().json("/bijeenkomsten/1").await;
    assert!(!data.to_string().contains("Roelie"), "{data}");
    assert_eq!(data["attendance"]["others"], 1);
    let thea = world.with_function("Thea", Function::Treasurer).await;
    assert_eq!(thea.get("/bijeenkomsten/1/aanwezigen").await.status, 403);
    world.holds().await;
}

#[tokio::test]
async fn tables_bring_people_together_who_never_met() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let mut parties = Vec::new();
    for (name, sector) in [
        ("Bakker", "ondernemers"),
        ("Gemeente", "overheid"),
        ("School", "onderwijs"),
        ("Dorpshuis", "omgeving"),
    ] {
        parties.push(listed(&world, name, sector).await);
    }
    let [a, b, c, d] = [0, 1, 2, 3].map(|place: usize| parties[place].as_str());
    invite(&world, 1, &[a, b, c, d]).await;
    world.at("2026-12-08T19:00:00Z");
    came(&world, 1, &[(a, "1"), (b, "1"), (c, "2"), (d, "2")]).await;
    let data = world.visitor().json("/bijeenkomsten/1").await;
    let ties = &data["attendance"]["ties"];
    assert_eq!((&ties["pairs"], &ties["new"]), (&2.into(), &2.into()));
    aaltje.get("/bijeenkomsten/samen").await.says("Nog geen twee organisaties");

    let second = Sheet { day: "2027-01-12".to_owned(), ..sheet("Tweede avond") };
    planned(&world, &second).await;
    invite(&world, 2, &[a, b, c, d]).await;
    for (_, _, body) in about(&world, "Uitnodiging: Tweede avond").await {
        world.visitor().post(&link_in(&body), &[("answer", "coming")]).await.goes_to();
    }
    aaltje.post("/bijeenkomsten/2/tafels", &[("tables", "2")]).await.goes_to();
    let page = aaltje.get("/bijeenkomsten/2/aanwezigen").await;
    page.says("Zo leren 2 paren elkaar nieuw kennen.");
    let data = aaltje.json("/bijeenkomsten/2/aanwezigen").await;
    let table = |number: &str| {
        let listed = data["listed"].as_array().unwrap();
        let number: i64 = number.parse().unwrap();
        let own = listed.iter().find(|one| one["number"] == number).unwrap();
        own["table"].as_i64().unwrap()
    };
    assert_ne!(table(a), table(b));
    assert_ne!(table(c), table(d));

    // They sat together again all the same; that is told, and proposals wait some months.
    world.at("2027-01-12T20:00:00Z");
    came(&world, 2, &[(a, "1"), (b, "1"), (c, "2"), (d, "3")]).await;
    let ties = &world.visitor().json("/bijeenkomsten/2").await["attendance"]["ties"];
    assert_eq!((&ties["pairs"], &ties["new"]), (&1.into(), &0.into()));
    let aaltje = world.with_function("Aaltje Later", Function::AreaDirector).await;
    let page = aaltje.get("/bijeenkomsten/samen").await;
    page.says("Bakker");
    page.says_not("School");
    let third = Sheet { day: "2027-02-02".to_owned(), ..sheet("Derde avond") };
    planned(&world, &third).await;
    let proposal = aaltje.json("/bijeenkomsten/3/voorstel").await;
    assert_eq!(proposal["proposal"]["met_lately"], 4);
    let whenever = aaltje.json("/bijeenkomsten/3/voorstel?maanden=0").await;
    assert_eq!(whenever["proposal"]["met_lately"], 0);
    world.holds().await;
}

#[tokio::test]
async fn somebody_who_was_there_twice_under_two_names_was_there_once() {
    let world = World::new().await;
    begun(&world).await;
    let old = listed(&world, "Oude Naam", "overheid").await;
    let new = listed(&world, "Nieuwe Naam", "overheid").await;
    let bus = listed(&world, "Busbedrijf", "ondernemers").await;
    invite(&world, 1, &[&old, &new, &bus]).await;
    world.at("2026-12-08T19:00:00Z");
    came(&world, 1, &[(&old, "1"), (&new, "1"), (&bus, "1")]).await;
    let operator = Actor::operator();
    let (gone, into) = (old.parse().unwrap(), new.parse().unwrap());
    members::merge(&world.coop, &operator, gone, into, "Dezelfde.").await.unwrap();
    let data = world.visitor().json("/bijeenkomsten/1").await;
    assert_eq!(data["attendance"]["parties"], 2);
    assert_eq!(data["attendance"]["ties"]["pairs"], 1);
    let page = world.visitor().get("/bijeenkomsten/1").await;
    page.says("Nieuwe Naam");
    page.says_not("Oude Naam");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let meeting = crate::meetings::by_number(conn, 1).await.unwrap().unwrap();
    let there = attending::attendance_of(conn, meeting.meeting_id).await.unwrap();
    let ids: Vec<PartyId> = there.iter().map(|one| one.party_id).collect();
    assert_eq!(ids.len(), 2);
    world.holds().await;
}
