//! Stories of who sits with whom and who leads.

use crate::actor::Actor;
use crate::agenda::challenges::tests::{challenge, seat};
use crate::agenda::challenges::{self};
use crate::clock::Day;
use crate::members;
use crate::stakeholders::network::{Seat, Share, leading, ties};
use crate::testing::World;

fn seat_of(table: i64, party: i64, sector: &str, since: &str, leads: i64) -> Seat {
    Seat {
        challenge_number: table,
        challenge_title: format!("Opgave {table}"),
        party_number: party,
        name: format!("Partij {party}"),
        is_listed: 1,
        sector: sector.to_owned(),
        village: if party % 2 == 0 { "Veendam".to_owned() } else { String::new() },
        constituency: party * 50,
        since_on: since.parse().unwrap(),
        until_on: None,
        leads,
    }
}

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

#[test]
fn ties_are_counted_by_sector_village_and_age() {
    let seats = [
        seat_of(1, 1, "overheid", "2024-01-01", 1),
        seat_of(1, 2, "onderwijs", "2024-01-01", 0),
        seat_of(2, 2, "onderwijs", "2026-06-01", 1),
        seat_of(2, 3, "onderwijs", "2026-06-01", 0),
        seat_of(2, 4, "", "2026-06-01", 0),
    ];
    let told = ties(&seats, today());
    assert_eq!(told.ties.len(), 4);
    assert_eq!(told.across_sectors, Share { part: 1, whole: 2 });
    assert_eq!(told.across_villages, Share { part: 0, whole: 1 });
    assert_eq!(told.new, Share { part: 3, whole: 4 });
    assert_eq!(told.years, [(2024, 1), (2026, 3)]);
    assert_eq!(told.connecting().first().map(|node| node.number), Some(2));
    assert!(told.always_together().is_empty() && told.familiar.is_empty());
    assert_eq!(ties(&[], today()).new.percent(), 0);
}

#[test]
fn a_table_where_every_two_sit_together_elsewhere_is_told() {
    let table =
        |number: i64| (1..=3).map(move |party| seat_of(number, party, "overheid", "2025-01-01", 0));
    let mut seats: Vec<Seat> = table(1).chain(table(2)).collect();
    let told = ties(&seats, today());
    assert_eq!(told.familiar.len(), 2);
    assert_eq!(told.always_together()[0].tables, 2);
    seats.push(seat_of(2, 4, "onderwijs", "2026-01-01", 0));
    assert_eq!(ties(&seats, today()).familiar.len(), 1);
    // Whoever left no longer sits there.
    seats.retain(|seat| seat.challenge_number == 1);
    seats[0].until_on = Some(today());
    assert_eq!(ties(&seats, today()).ties.len(), 1);
}

#[test]
fn one_party_that_leads_more_than_forty_of_a_hundred_tables_is_told() {
    let mut seats: Vec<Seat> =
        (1..=5).map(|table| seat_of(table, table, "overheid", "2025-01-01", 1)).collect();
    assert!(leading(&seats).too_many.is_empty());
    for seat in &mut seats[..3] {
        seat.name = "Gemeente".to_owned();
        seat.constituency = 0;
    }
    // Three that are called the same are not one.
    assert!(leading(&seats).too_many.is_empty());
    for seat in &mut seats[..3] {
        seat.party_number = 1;
    }
    let told = leading(&seats);
    assert_eq!(told.too_many, [("Gemeente".to_owned(), Share { part: 3, whole: 5 })]);
    assert_eq!(told.by_sector[1].leads, 5);
    assert_eq!(told.by_size.iter().map(|led| led.leads).sum::<usize>(), 5);
}

#[tokio::test]
async fn two_parties_that_sit_together_twice_are_named() {
    let world = World::new().await;
    let first = challenge(&world, "Een bus").await;
    let second = challenge(&world, "Een brug").await;
    for party in seat(&world, first, &["overheid", "onderwijs"]).await {
        let (coop, party) = (&world.coop, party.to_string());
        challenges::join(coop, &Actor::operator(), second, &party, "doet mee").await.unwrap();
    }
    let page = world.visitor().get("/netwerk").await;
    page.says("Partij overheid 1 en Partij onderwijs 1: 2 tafels");
    page.says("interest-map__tie--across");
    world.holds().await;
}

#[tokio::test]
async fn of_a_party_whose_sector_is_not_known_no_line_says_that_it_goes_to_another() {
    let world = World::new().await;
    let number = challenge(&world, "Een bus").await;
    seat(&world, number, &["overheid", ""]).await;
    let page = world.visitor().get("/netwerk").await;
    page.says("interest-map__tie");
    page.says_not("interest-map__tie--across");
}

#[tokio::test]
async fn everybody_sees_who_sits_with_whom_and_takes_it_to_other_programs() {
    let world = World::new().await;
    let visitor = world.visitor();
    visitor.get("/netwerk").await.says("Er zit nog niemand aan tafel.");
    for title in ["Een bus", "Een brug"] {
        let number = challenge(&world, title).await;
        seat(&world, number, &["overheid", "onderwijs"]).await;
    }
    let jan = world.person("Jan Visser", None).await.to_string();
    let operator = Actor::operator();
    challenges::join(&world.coop, &operator, 1, &jan, "denkt mee").await.unwrap();
    let page = visitor.get("/netwerk").await;
    page.says("Van de 2 verbindingen gaan er 2 van de ene sector naar de andere: 100 %.");
    page.says("Er zijn 2 tafels; 0 daarvan hebben een trekker.");
    page.says("Zitten wel aan tafel, maar trekken er geen: overheid en onderwijs.");
    page.says_not("Jan Visser");
    // Only of who is listed there is a page.
    page.says("Partij overheid 1");
    page.says_not("href=\"/partijen/");
    members::consent(&world.coop, &operator, 1, true).await.unwrap();
    visitor.get("/netwerk").await.says("<a href=\"/partijen/1\">Partij overheid 1</a>");
    visitor.in_english().get("/netwerk").await.says("Who sits with whom");
    let graph = world.visitor().get("/netwerk/graphml").await;
    assert_eq!(graph.headers["content-type"], "application/graphml+xml");
    assert_eq!(graph.text.matches("<node ").count(), 4);
    assert_eq!(graph.text.matches("<edge ").count(), 2);
    let graph = world.visitor().get("/netwerk/gexf").await;
    graph.says("<edge id=\"0\" source=\"0\" target=\"1\" weight=\"1\">");
    world.holds().await;
}
