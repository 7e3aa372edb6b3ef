//! Stories of introductions.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::tests::challenge;
use crate::alliances::capacities::tests::{represented, words};
use crate::members::{self, TagKind, TagRelation, Terms};
use crate::testing::World;

#[tokio::test]
async fn two_parties_are_introduced_and_every_introduction_has_an_outcome() {
    let world = World::new().await;
    challenge(&world, "Een warm dorp").await;
    represented(&world, "Smederij Bert", "ondernemers").await;
    represented(&world, "School Carla", "onderwijs").await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let here = "/introducties";
    let fields =
        [("one", "1"), ("other", "3"), ("challenge", "1"), ("why", "Bert zoekt stagiairs.")];
    assert_eq!(aaltje.post(here, &fields).await.goes_to(), here);
    aaltje.post(here, &fields).await.refuses("Deze twee zijn al aan elkaar voorgesteld");
    for (one, other, challenge, words) in [
        ("1", "1", "", "Kies twee verschillende partijen."),
        ("1", "99", "", "Er is geen partij met dit nummer."),
        ("", "3", "", "Vul dit nog in."),
        ("2", "3", "x", "Kies iets uit de lijst"),
    ] {
        let fields = [("one", one), ("other", other), ("challenge", challenge), ("why", "x")];
        aaltje.post(here, &fields).await.refuses(words);
    }
    let unknown = [("one", "2"), ("other", "3"), ("challenge", "9"), ("why", "x")];
    assert_eq!(aaltje.post(here, &unknown).await.status, 404);
    let shown = aaltje.get(here).await;
    shown.says("Smederij Bert – School Carla");
    shown.says("Er is één introductie gedaan.");
    shown.says("Eén ging over de grens van een sector.");
    aaltje.post("/introducties/1", &[]).await.refuses("Kies wat ervan kwam.");
    world.at("2027-01-23T13:00:00Z");
    let aaltje = world.with_function("Anja", Function::AreaDirector).await;
    aaltje.get(here).await.says("Niemand weet het");
    let told = [("outcome", "met"), ("told", "Ze dronken koffie.")];
    aaltje.post("/introducties/1", &told).await.goes_to();
    aaltje.post("/introducties/1", &told).await.refuses("staat al opgeschreven");
    aaltje.get(here).await.says("Ze dronken koffie.");
    assert_eq!(aaltje.post("/introducties/9", &told).await.status, 404);
    let bert = world.with_function("Jan", Function::Secretary).await;
    assert_eq!(bert.get(here).await.status, 403);
    world.holds().await;
}

#[tokio::test]
async fn whoever_complements_each_other_is_suggested() {
    let world = World::new().await;
    let (coop, operator) = (&world.coop, Actor::operator());
    words(&world, &[("Lassen", TagKind::Competence), ("Leslokaal", TagKind::Facility)]).await;
    let kind = members::MemberKind { name: "Lid".to_owned(), votes: 1, ..Default::default() };
    members::add_kind(coop, &operator, &kind).await.unwrap();
    for (name, sector, has, lacks) in [
        ("Smederij Bert", "ondernemers", "Lassen", "Leslokaal"),
        ("School Carla", "onderwijs", "Leslokaal", "Lassen"),
    ] {
        let (number, _, _) = represented(&world, name, sector).await;
        let conn = &mut *coop.db.read().await.unwrap();
        let known = members::kinds(conn).await.unwrap();
        let kind = known[0].kind.clone();
        let terms = Terms {
            kind,
            joined_on: "2026-01-01".parse().unwrap(),
            condition: String::new(),
            evaluate_on: None,
            deviation: "voor de proef".to_owned(),
        };
        members::join(coop, &operator, number, &terms).await.unwrap();
        for (word, relation) in [(has, TagRelation::Has), (lacks, TagRelation::Lacks)] {
            members::say(coop, &operator, number, relation, word).await.unwrap();
        }
    }
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let shown = aaltje.get("/introducties").await;
    shown.says("Smederij Bert heeft lassen, wat School Carla zoekt");
    let page = aaltje.get("/partijen/1/aanvulling").await;
    page.says("Er past nog één partij die niet op de openbare lijst staat.");
}
