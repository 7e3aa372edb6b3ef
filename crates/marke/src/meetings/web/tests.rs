//! Stories of the pages of meetings as such: what they ask of the database, and what programs read.

use serde_json::Value;

use crate::actor::Function;
use crate::agenda::challenges::tests::challenge;
use crate::meetings::tests::{begun, invite, party, planned, sheet};
use crate::testing::{World, count_queries, queries};

#[tokio::test]
async fn a_page_asks_as_much_however_many_are_asked() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let pages = [
        ("/bijeenkomsten", 4),
        ("/bijeenkomsten/1", 12),
        ("/bijeenkomsten/1/organisatie", 12),
        ("/bijeenkomsten/1/voorstel", 14),
        ("/bijeenkomsten/1/aanwezigen", 12),
    ];
    count_queries();
    let measure = async || {
        let mut counts = Vec::new();
        for (page, _) in pages {
            aaltje.get(page).await.ok();
            let start = queries();
            aaltje.get(page).await.ok();
            counts.push(queries() - start);
        }
        counts
    };
    let before = measure().await;
    let sectors = ["ondernemers", "overheid", "onderwijs", "onderzoek", "omgeving"];
    for place in 0..10 {
        let number = party(&world, &format!("Partij {place}"), sectors[place % 5]).await;
        invite(&world, 1, &[&number]).await;
        planned(&world, &sheet(&format!("Avond {place}"))).await;
    }
    assert_eq!(measure().await, before);
    for ((page, most), count) in pages.iter().zip(before) {
        assert!(count <= *most, "{page}: {count}");
    }
}

#[tokio::test]
async fn a_program_plans_and_reads_the_same_as_data() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let body = serde_json::to_value(sheet("Avond over ritten")).unwrap();
    assert_eq!(aaltje.post_json("/bijeenkomsten", &body).await.status, 201);
    let page = world.visitor().json("/bijeenkomsten/1").await;
    assert_eq!(page["stage"], "planned");
    assert_eq!(page["meeting"]["begins_at"], "2026-12-08T18:30:00.000000Z");
    assert_eq!(page["attendance"], Value::Null);
    world.holds().await;
}
