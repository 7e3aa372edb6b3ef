//! Stories of who carries which part.

use crate::actor::Function;
use crate::agenda::challenges::tests::{challenge, seat};
use crate::testing::{World, count_queries, queries};

#[tokio::test]
async fn parts_are_carried_together_and_nobodys_part_is_told() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let parties = seat(&world, 1, &["overheid", "ondernemers"]).await;
    let parties: Vec<String> = parties.iter().map(ToString::to_string).collect();
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let visitor = world.visitor();
    let map = "/opgaven/1/onderdelen";
    visitor.get("/opgaven/1").await.says_not("Wie draagt wat?");
    visitor.get(map).await.says("Deze opgave is nog niet in delen gesplitst.");
    let ask = [("sentence", "Rijders vinden")];
    assert_eq!(aaltje.post(map, &ask).await.goes_to(), map);
    let ask = [("sentence", "Verzekering regelen"), ("first", "1")];
    aaltje.post(map, &ask).await.goes_to();
    let page = visitor.get(map).await;
    page.says("2 delen draagt nog niemand.");
    page.says("Kan pas na “Rijders vinden”.");
    page.says_not("Voeg een deel toe");
    visitor.get("/opgaven/1").await.says("2 delen zijn nog van niemand");
    // Whoever carries sits at the table.
    let outside = world.organisation("Buitenstaander", "onderwijs").await.to_string();
    let refused = aaltje.post("/onderdelen/1/drager", &[("party", &outside)]).await;
    refused.refuses("Deze partij zit niet aan tafel.");
    for part in ["1", "2"] {
        let to = format!("/onderdelen/{part}/drager");
        aaltje.post(&to, &[("party", &parties[0])]).await.goes_to();
    }
    let again = aaltje.post("/onderdelen/1/drager", &[("party", &parties[0])]).await;
    again.refuses("Deze partij draagt dit deel al.");
    visitor.get(map).await.says("Dan is deze opgave niet ingewikkeld, of nog niet gedeeld.");
    aaltje.post("/onderdelen/2/drager", &[("party", &parties[1])]).await.goes_to();
    let page = visitor.get(map).await;
    page.says("2 partijen dragen dit samen; elk deel is van iemand.");
    // Only of who is listed there is a page.
    page.says("Partij overheid");
    page.says_not("href=\"/partijen/");
    // Nobody leaves the table with a part under the arm.
    let leave = [("party", parties[1].as_str())];
    aaltje.post("/opgaven/1/tafel/vertrek", &leave).await.refuses("draagt nog één deel");
    aaltje.post("/onderdelen/2/drager/af", &leave).await.goes_to();
    aaltje.post("/opgaven/1/tafel/vertrek", &leave).await.goes_to();
    assert_eq!(aaltje.post("/onderdelen/2/drager/af", &leave).await.status, 404);
    aaltje.post("/onderdelen/1/einde", &[("reason", "Twaalf rijders gevonden")]).await.goes_to();
    let page = visitor.get(map).await;
    page.says("Twaalf rijders gevonden");
    page.says_not("Kan pas na");
    aaltje.post("/onderdelen/1/einde", &[("reason", "x")]).await.refuses("Dit deel is afgesloten");
    visitor.get("/opgaven/1").await.says("Een deel is afgesloten.");
    // What came first is still told of a part that is changed afterwards.
    let change = [("sentence", "Verzekering geregeld"), ("revision", "1")];
    aaltje.post("/onderdelen/2", &change).await.goes_to();
    assert_eq!(visitor.json(map).await["parts"][1]["first"], serde_json::json!([1]));
    world.holds().await;
}

#[tokio::test]
async fn parts_do_not_wait_for_each_other_and_are_changed_by_one_at_a_time() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let map = "/opgaven/1/onderdelen";
    aaltje.post(map, &[("sentence", "Eerst dit")]).await.goes_to();
    aaltje.post(map, &[("sentence", "Dan dat"), ("first", "1")]).await.goes_to();
    let ring = [("sentence", "Eerst dit"), ("first", "2"), ("revision", "1")];
    aaltje.post("/onderdelen/1", &ring).await.refuses("Zo wachten delen op elkaar.");
    let change = [("sentence", "Eerst dit, en goed"), ("revision", "1")];
    aaltje.post("/onderdelen/1", &change).await.goes_to();
    aaltje
        .post("/onderdelen/1", &change)
        .await
        .refuses("Iemand anders veranderde dit deel intussen.");
    world.visitor().get(map).await.says("Eerst dit, en goed");
    aaltje.post(map, &[("sentence", "")]).await.refuses("Vul dit nog in.");
    aaltje.post(map, &[("sentence", "x"), ("first", "9")]).await.refuses("Kies iets uit de lijst.");
    let english = world.with_function("Emma", Function::Promotor).await.in_english();
    english.get("/onderdelen/2").await.says("Who carries this part");
    for number in ["9", "x"] {
        assert_eq!(aaltje.get(&format!("/onderdelen/{number}")).await.status, 404);
    }
    let close = [("close_reason", "Het doel is gehaald.")];
    aaltje.post("/opgaven/1/sluiten", &close).await.goes_to();
    aaltje.post(map, &[("sentence", "Nog iets")]).await.refuses("verandert niet meer");
    let page = aaltje.get("/onderdelen/1").await;
    page.says("hier verandert niets meer");
    page.says_not("Verander dit deel");
    let data = world.visitor().json(map).await;
    assert_eq!(data["map"]["layers"], serde_json::json!([[1], [2]]));
    world.holds().await;
}

#[tokio::test]
async fn the_map_asks_a_fixed_number_of_questions() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    count_queries();
    let mut asked = Vec::new();
    for part in 1..=8 {
        let sentence = format!("Deel {part}");
        aaltje.post("/opgaven/1/onderdelen", &[("sentence", sentence.as_str())]).await.goes_to();
        let before = queries();
        aaltje.get("/opgaven/1/onderdelen").await.ok();
        asked.push(queries() - before);
    }
    assert!(asked.iter().all(|count| *count == asked[0]), "{asked:?}");
}
