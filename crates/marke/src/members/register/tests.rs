//! Stories of the register as people search it, sort it, take it along and merge in it.

use proptest::prelude::*;

use crate::actor::{Actor, Function};
use crate::members::{self, Party, Terms};
use crate::testing::{World, count_queries, queries};

proptest! {
    #[test]
    fn percents_always_add_up_to_a_hundred(counts in prop::collection::vec(1..5_000_i64, 1..7)) {
        let counts = counts.into_iter().enumerate();
        let counts = counts.map(|(place, count)| (place.to_string(), count)).collect();
        let parts = super::parts(counts);
        prop_assert_eq!(parts.iter().map(|part| part.percent).sum::<i64>(), 100);
    }
}

#[tokio::test]
async fn the_register_is_for_the_people_who_work_with_it() {
    let world = World::new().await;
    let paths = ["/ledenregister", "/ledenregister/export.xlsx", "/ledenregister/export.vcf"];
    let tom = world.with_function("Tom", Function::Treasurer).await;
    let pia = world.with_function("Pia", Function::Promotor).await;
    for path in paths {
        assert_eq!(tom.get(path).await.status, 200, "{path}");
        assert_eq!(pia.get(path).await.status, 403, "{path}");
        assert_eq!(world.visitor().get(path).await.status, 303, "{path}");
    }
    tom.get("/ledenregister").await.says("Hier staat niemand op deze dag.");
    tom.get("/ledenregister?op=gisteren").await.refuses("Deze datum kunnen we niet lezen.");
    tom.get("/ledenregister/export.vcf?op=x").await.refuses("Deze datum kunnen we niet lezen.");
    assert_eq!(tom.post("/partijen", &[("name", "X")]).await.status, 403);
}

async fn register_of_four(world: &World) {
    let kind = members::MemberKind {
        name: "Bedrijf".to_owned(),
        votes: 1,
        ..members::MemberKind::default()
    };
    let operator = Actor::operator();
    members::add_kind(&world.coop, &operator, &kind).await.unwrap();
    for (name, village, mail) in [
        ("Zuivel Pekela", "Pekela", "kaas@example.org"),
        ("=SOM(A1:A9)", "Emmen", ""),
        ("Élan, Jan; \\ Co", "Veendam", "elan@example.org"),
        ("Molen 100%", "Assen", ""),
    ] {
        let party = Party {
            kind: "organisation".to_owned(),
            name: name.to_owned(),
            village: village.to_owned(),
            mail: mail.to_owned(),
            street: "De Kade".to_owned(),
            postcode: "9641 AB".to_owned(),
            sector: "ondernemers".to_owned(),
            ..Party::default()
        };
        members::enter(&world.coop, &operator, &party).await.unwrap();
    }
    let terms = Terms {
        kind: "bedrijf".to_owned(),
        joined_on: "2026-01-01".parse().unwrap(),
        condition: String::new(),
        evaluate_on: None,
        deviation: String::new(),
    };
    for number in [3, 1] {
        members::join(&world.coop, &operator, number, &terms).await.unwrap();
    }
}

#[tokio::test]
async fn the_register_is_searched_and_sorted() {
    let world = World::new().await;
    register_of_four(&world).await;
    let saskia = world.with_function("Saskia", Function::Secretary).await;
    let names = async |query: &str| {
        let data = saskia.json(&format!("/ledenregister?{query}")).await;
        let rows = data["rows"].as_array().unwrap().clone();
        rows.iter().map(|row| row["number"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(names("volgorde=nummer").await, [3, 1]);
    assert_eq!(names("wie=iedereen&volgorde=plaats").await, [5, 4, 2, 1, 3]);
    assert_eq!(names("wie=anderen&q=%25").await.len(), 3);
    assert_eq!(names("wie=iedereen&q=zuivel").await, [1]);
    assert_eq!(names("wie=iedereen&q=ELAN%40").await, [3]);
    assert_eq!(names("q=2").await, [1]);
    assert_eq!(names("soort=bedrijf&sector=ondernemers").await.len(), 2);
    assert_eq!(names("wie=iedereen&q=%00%27").await.len(), 0);
    assert_eq!(names("wie=iedereen&bladzijde=999999999999").await.len(), 5);
    let page = saskia.get("/ledenregister?wie=iedereen&volgorde=soort").await;
    page.says("kaas@example.org");
    page.says("/ledenregister/export.xlsx?wie=iedereen");
}

#[tokio::test]
async fn what_leaves_the_register_is_never_a_formula() {
    let world = World::new().await;
    register_of_four(&world).await;
    let saskia = world.with_function("Saskia", Function::Secretary).await;
    let csv = saskia.get("/ledenregister.csv?wie=iedereen").await.ok();
    assert!(csv.contains("'=SOM(A1:A9)") && !csv.contains(",=SOM"), "{csv}");
    let cards = saskia.get("/ledenregister/export.vcf?wie=iedereen").await.ok();
    assert_eq!(cards.matches("BEGIN:VCARD\r\nVERSION:4.0\r\n").count(), 5);
    assert!(cards.contains("FN:Élan\\, Jan\\; \\\\ Co\r\n"), "{cards}");
    assert!(cards.contains("ADR:;;De Kade;Pekela;;9641 AB;\r\n"), "{cards}");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let selection = members::Selection::default();
    let today = world.coop.today();
    let rows = members::register(conn, &selection, today, super::Paging::ALL).await.unwrap().rows;
    let content = super::workbook::of(&rows, crate::text::Language::Dutch).unwrap();
    let mut workbook: calamine::Xlsx<_> =
        calamine::Reader::new(std::io::Cursor::new(content)).unwrap();
    let sheet = calamine::Reader::worksheet_range(&mut workbook, "Ledenregister").unwrap();
    assert_eq!(sheet.get((0, 2)).unwrap(), &calamine::Data::String("Naam".to_owned()));
    assert_eq!(sheet.get((1, 2)).unwrap(), &calamine::Data::String("=SOM(A1:A9)".to_owned()));
    assert_eq!(sheet.height(), 6);
}

#[tokio::test]
async fn who_is_twice_in_the_register_is_merged_and_that_can_be_taken_back() {
    let world = World::new().await;
    register_of_four(&world).await;
    let saskia = world.with_function("Saskia", Function::Secretary).await;
    world.person("Bram", None).await;
    let merge = async |number: i64, into: &str, reason: &str| {
        let form = [("into", into), ("reason", reason)];
        saskia.post(&format!("/partijen/{number}/samenvoeging"), &form).await
    };
    saskia.get("/partijen/2/samenvoeging").await.says("samenvoegen");
    merge(2, "4", "").await.refuses("Schrijf op waarom.");
    merge(2, "99", "dubbel").await.refuses("geen partij met dit nummer");
    merge(2, "2", "dubbel").await.refuses("niet met zichzelf");
    merge(2, "6", "dubbel").await.refuses("nooit dezelfde partij");
    merge(1, "2", "dubbel").await.refuses("Deze partij is nog lid.");
    merge(5, "6", "dubbel").await.refuses("heeft nog functies");
    merge(2, "4", "Twee keer ingevoerd").await.goes_to();
    merge(2, "3", "dubbel").await.refuses("al samengevoegd");
    merge(4, "2", "dubbel").await.refuses("al samengevoegd");
    let page = saskia.get("/partijen/2").await;
    page.says("Deze partij is samengevoegd met:");
    page.says("href=\"/partijen/4\"");
    saskia.get("/partijen/4").await.says("Hierin ging verder");
    let all = "/ledenregister?wie=iedereen";
    assert_eq!(saskia.json(all).await["total"], 5);
    let change = [("name", "X"), ("revision", "2")];
    saskia.post("/partijen/2/wijziging", &change).await.refuses("al samengevoegd");
    saskia.post("/partijen/2/vermelding", &[("listed", "ja")]).await.refuses("al samengevoegd");
    let person = world.organisation("Nog een", "").await;
    let _ = person;
    let back = "/partijen/2/samenvoeging/intrekking";
    assert_eq!(saskia.post(back, &[]).await.goes_to(), "/partijen/2");
    saskia.post(back, &[]).await.refuses("niet samengevoegd");
    assert_eq!(saskia.json(all).await["total"], 7);
    world.holds().await;
}

#[tokio::test]
async fn no_work_is_given_to_who_was_merged() {
    let world = World::new().await;
    register_of_four(&world).await;
    let operator = Actor::operator();
    let bram = world.person("Bram", None).await;
    let bas = world.person("Bas", None).await;
    let _ = bas;
    members::merge(&world.coop, &operator, 5, 6, "Dezelfde").await.unwrap();
    let from = world.coop.today();
    let appointed =
        members::appoint(&world.coop, &operator, bram, Function::Board, None, from).await;
    assert!(appointed.unwrap_err().to_string().contains("party-is-merged"));
    members::merge(&world.coop, &operator, 2, 4, "Dezelfde").await.unwrap();
    let terms = Terms {
        kind: "bedrijf".to_owned(),
        joined_on: from,
        condition: String::new(),
        evaluate_on: None,
        deviation: String::new(),
    };
    let joined = members::join(&world.coop, &operator, 2, &terms).await;
    assert!(joined.unwrap_err().to_string().contains("party-is-merged"));
    let conn = &mut *world.coop.db.read().await.unwrap();
    assert_eq!(members::person_by_mail(conn, "bram@example.org").await.unwrap(), None);
}

#[tokio::test]
async fn every_list_makes_a_fixed_number_of_queries() {
    let world = World::new().await;
    let saskia = world.with_function("Saskia", Function::Secretary).await;
    register_of_four(&world).await;
    count_queries();
    let paths = [
        ("/partijen", 7 + 2),
        ("/ledenregister?wie=iedereen", 3 + 3),
        ("/partijen/2", 7 + 3),
        ("/lidsoorten", 1 + 3),
        ("/woordenlijst", 1 + 3),
    ];
    let mut counts = Vec::new();
    for (path, _) in paths {
        saskia.get(path).await.ok();
    }
    for (path, _) in paths {
        let before = queries();
        saskia.get(path).await.ok();
        counts.push(queries() - before);
    }
    for place in 0..30 {
        world.organisation(&format!("Partij {place}"), "overheid").await;
    }
    for ((path, most), count) in paths.into_iter().zip(counts) {
        let before = queries();
        saskia.get(path).await.ok();
        assert_eq!(queries() - before, count, "{path}");
        assert!(count <= most, "{path}: {count}");
    }
}
