//! The journal, tested: chains that hold and chains that were tampered with.

use crate::actor::Function;
use crate::journal::{self, Verdict};
use crate::testing::World;
use crate::text::Language;
use crate::wishes;

async fn verdict(world: &World) -> Verdict {
    journal::verify(&mut world.coop.db.read().await.unwrap()).await.unwrap()
}

const REASON: &str = "Dit vraagt hetzelfde.";

/// Two wishes, of which the second went on in the first.
async fn told() -> World {
    let world = World::new().await;
    let roelie = world.visitor();
    for title in ["Meer bomen op het plein", "Een boom voor ons plein"] {
        roelie.post("/wensen", &[("title", title)]).await.goes_to();
    }
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    let merge = [("decision", "merge"), ("into", "1"), ("reason", REASON), ("revision", "1")];
    anna.post("/triage/2/besluit", &merge).await.goes_to();
    world
}

#[tokio::test]
async fn whoever_alters_a_row_breaks_the_chain_from_there_on() {
    let whole = verdict(&told().await).await;
    assert_eq!((whole.broken_at, whole.last_hash.len()), (None, 64));
    for tampering in [
        "update journal_entry set note = 'x' where entry_number = 3",
        "update journal_entry set at = '2020-01-01T00:00:00.000000Z' where entry_number = 3",
        "delete from journal_entry where entry_number = 3",
    ] {
        let world = told().await;
        assert!(whole.entries > 3);
        run(&world, tampering).await;
        assert_eq!(verdict(&world).await.broken_at, Some(3), "{tampering}");
    }
    // The merge drew the only arrow, and is the last deed.
    let world = told().await;
    run(&world, "update journal_link set to_id = 'x'").await;
    assert_eq!(verdict(&world).await.broken_at, Some(whole.entries));
}

/// Tampers with the database.
async fn run(world: &World, statement: &'static str) {
    let mut tx = world.coop.db.begin().await.unwrap();
    let changed = sqlx::raw_sql(statement).execute(&mut *tx).await.unwrap();
    assert_eq!(changed.rows_affected(), 1, "{statement}");
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn the_latest_decisions_are_told_as_the_story_of_the_thing_tells_them() {
    let world = told().await;
    let conn = &mut *world.coop.db.read().await.unwrap();
    let wish = wishes::by_number(conn, 2).await.unwrap().unwrap().wish_id.subject();
    let story = journal::story(conn, wish, Language::Dutch).await.unwrap();
    let news = journal::latest(conn, 6, Language::Dutch).await.unwrap();
    assert_eq!((news.len(), news[0].number, news[0].told.note.as_str()), (1, 2, REASON));
    assert_eq!(story.last(), Some(&news[0].told));
    assert!(news[0].told.sentence.contains("Meer bomen op het plein"), "{news:?}");
    let page = world.visitor().get("/").await;
    page.says(REASON);
    page.says(&news[0].told.sentence);
}
