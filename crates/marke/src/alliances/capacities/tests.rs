//! Stories of what parties bring and seek.

use crate::actor::{Actor, Function};
use crate::ids::PartyId;
use crate::members::{self, Tag, TagKind};
use crate::testing::{Browser, World};

/// Adds words to the vocabulary; gives their identifiers.
pub(crate) async fn words(world: &World, words: &[(&str, TagKind)]) -> Vec<String> {
    for (name, kind) in words {
        let tag = Tag {
            tag_id: String::new(),
            name: (*name).to_owned(),
            kind: *kind,
            synonyms: String::new(),
            revision: 0,
        };
        members::add_tag(&world.coop, &Actor::operator(), &tag).await.unwrap();
    }
    let conn = &mut *world.coop.db.read().await.unwrap();
    let known = members::tags(conn).await.unwrap();
    let id = |name: &str| known.iter().find(|tag| tag.name == name).unwrap().tag_id.clone();
    words.iter().map(|(name, _)| id(name)).collect()
}

/// An organisation with somebody who represents it; gives its number and their browser.
pub(crate) async fn represented<'w>(
    world: &'w World,
    name: &str,
    sector: &str,
) -> (i64, PartyId, Browser<'w>) {
    let party = world.organisation(name, sector).await;
    let person = world.person(&format!("Iemand van {name}"), None).await;
    let from = "2026-01-01".parse().unwrap();
    let (coop, operator) = (&world.coop, Actor::operator());
    let function = Function::Representative;
    members::appoint(coop, &operator, person, function, Some(party), from).await.unwrap();
    (number_of(world, party).await, party, world.signed_in(person).await)
}

/// The number of a party.
pub(crate) async fn number_of(world: &World, party: PartyId) -> i64 {
    let conn = &mut *world.coop.db.read().await.unwrap();
    members::by_id(conn, party).await.unwrap().unwrap().number
}

#[tokio::test]
async fn a_party_says_what_it_brings_and_nobody_else_sees_how_much() {
    let world = World::new().await;
    let tags = words(&world, &[("Lassen", TagKind::Competence), ("Geld", TagKind::Money)]).await;
    let (own, _, bert) = represented(&world, "Smederij Bert", "ondernemers").await;
    let (_, _, carla) = represented(&world, "Bakkerij Carla", "ondernemers").await;
    let page = format!("/partijen/{own}/inbreng");
    let fields = [("bearing", "brings"), ("tag", tags[0].as_str()), ("amount", "1.200")];
    assert_eq!(bert.post(&page, &fields).await.goes_to(), page);
    let fields = [("bearing", "seeks"), ("tag", tags[1].as_str()), ("amount", "5000")];
    bert.post(&page, &fields).await.goes_to();
    let fields = [("amount", "900"), ("note", "in de winter")];
    bert.post(&page, &fields).await.goes_to();
    let shown = bert.get(&page).await;
    shown.says("Lassen: 1.200 uur");
    shown.says("Geld: € 5.000");
    shown.says("Alle uren samen: 900 uur");
    shown.says("van 23 november 2026 tot en met 22 november 2027");
    assert_eq!(carla.get(&page).await.status, 404);
    let fields = [("tag", tags[0].as_str()), ("amount", "40")];
    assert_eq!(carla.post(&page, &fields).await.status, 404);
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    aaltje.get(&page).await.says("1.200 uur");
    assert!(world.visitor().get(&page).await.goes_to().starts_with("/aanmelden"));
    let line = shown.text.split("name=\"capacity\" value=\"").nth(1).unwrap();
    let line = line.split('"').next().unwrap();
    let end = format!("{page}/einde");
    assert_eq!(carla.post(&end, &[("capacity", line)]).await.status, 404);
    bert.post(&end, &[("capacity", line)]).await.goes_to();
    assert_eq!(bert.post(&end, &[("capacity", line)]).await.status, 404);
    world.holds().await;
}

#[tokio::test]
async fn what_cannot_be_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let tags = words(&world, &[("Lassen", TagKind::Competence)]).await;
    let (own, _, bert) = represented(&world, "Smederij Bert", "ondernemers").await;
    let page = format!("/partijen/{own}/inbreng");
    let tag = tags[0].as_str();
    for (fields, words) in [
        (vec![("tag", tag), ("amount", "2,5")], "Geef een heel getal van 1 tot 1000000."),
        (vec![("tag", "lassen"), ("amount", "3")], "Kies iets uit de lijst"),
        (vec![("bearing", "seeks"), ("amount", "3")], "Kies een woord uit de lijst."),
        (
            vec![
                ("tag", tag),
                ("amount", "3"),
                ("from_on", "2027-02-01"),
                ("until_on", "2027-01-01"),
            ],
            "De laatste dag komt voor de eerste.",
        ),
        (
            vec![("tag", tag), ("amount", "3"), ("until_on", "2050-01-01")],
            "Kies een periode van hoogstens tien jaar.",
        ),
        (
            vec![
                ("tag", tag),
                ("amount", "3"),
                ("from_on", "2025-01-01"),
                ("until_on", "2025-02-01"),
            ],
            "Deze periode is al voorbij.",
        ),
    ] {
        bert.post(&page, &fields).await.refuses(words);
    }
    let fields =
        [("tag", tag), ("amount", "3"), ("note", "alleen dinsdag"), ("until_on", "morgen")];
    let again = bert.post(&page, &fields).await;
    again.refuses("Kijk dit even na");
    again.says("alleen dinsdag");
    bert.post(&page, &[("tag", tag), ("amount", "3")]).await.goes_to();
    bert.post(&page, &[("tag", tag), ("amount", "4")]).await.refuses("Dit staat er al");
    for place in 0..99 {
        let (from, until) = (format!("{}-01-01", 2028 + place), format!("{}-01-02", 2028 + place));
        let fields = [("tag", tag), ("amount", "3"), ("from_on", &from), ("until_on", &until)];
        bert.post(&page, &fields).await.goes_to();
    }
    bert.post(&page, &[("amount", "4")]).await.refuses("Er staan al 100 regels");
    world.organisation("Smederij B.", "ondernemers").await;
    members::merge(&world.coop, &Actor::operator(), own + 2, own, "dubbel").await.unwrap();
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let gone = format!("/partijen/{}/inbreng", own + 2);
    aaltje.post(&gone, &[("amount", "4")]).await.refuses("stond dubbel in het register");
    world.holds().await;
}
