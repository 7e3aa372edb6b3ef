//! Stories of the red thread.

use crate::actor::Function;
use crate::testing::World;
use crate::wishes::{self, Decision, NewWish};

fn wish(title: &str) -> NewWish {
    NewWish { title: title.to_owned(), ..NewWish::default() }
}

#[tokio::test]
async fn the_thread_of_a_merged_wish_goes_on_in_the_other() {
    let world = World::new().await;
    let anna = world.person("Anna", Some(Function::AreaDirector)).await;
    let anna = world.actor(anna).await;
    let visitor = crate::actor::Actor::visitor();
    let coop = &world.coop;
    let first = wishes::submit(coop, &visitor, &wish("Een bankje bij de brug")).await.unwrap();
    let second = wishes::submit(coop, &visitor, &wish("Zitten bij de brug")).await.unwrap();
    let conn = &mut *coop.db.read().await.unwrap();
    let into = wishes::by_number(conn, first.number).await.unwrap().unwrap().wish_id;
    let merge = Decision::Merge(into);
    wishes::decide(coop, &anna, second.number, 1, &merge, "Dit is dezelfde plek.").await.unwrap();

    let page = world.visitor().get("/draad/wens/2").await;
    page.says("ging samen verder met");
    page.says("Een bankje bij de brug");
    page.says("Dit is dezelfde plek.");
    let data = world.visitor().json("/draad/wens/1").await;
    assert_eq!(data["back"][0]["from_title"], "Zitten bij de brug");
    assert_eq!(data["forth"].as_array().unwrap().len(), 0);

    wishes::decide(coop, &anna, second.number, 2, &Decision::Reopen, "Toch niet.").await.unwrap();
    let data = world.visitor().json("/draad/wens/1").await;
    assert_eq!(data["back"].as_array().unwrap().len(), 0);
    world.holds().await;
}

#[tokio::test]
async fn there_is_no_thread_of_what_is_not_there_or_not_public() {
    let world = World::new().await;
    let hidden = NewWish {
        consent: Some(wishes::Consent::StaffOnly),
        ..wish("Mijn buurman heeft hulp nodig")
    };
    let visitor = crate::actor::Actor::visitor();
    wishes::submit(&world.coop, &visitor, &hidden).await.unwrap();
    for path in ["/draad/wens/1", "/draad/wens/99", "/draad/fiets/1", "/draad/wens/x"] {
        assert_eq!(world.visitor().get(path).await.status.as_u16(), 404, "{path}");
    }
    let staff = world.with_function("Anna", Function::AreaDirector).await;
    staff.get("/draad/wens/1").await.says("Mijn buurman heeft hulp nodig");
}
