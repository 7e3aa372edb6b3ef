//! Stories of wanting a wish too.

use crate::testing::World;
use crate::wishes::tests::{decided, decider, handed_in, id};
use crate::wishes::{self, Decision};

#[tokio::test]
async fn a_browser_wants_a_wish_once_and_can_take_it_back() {
    let world = World::new().await;
    let (roelie, harm) = (world.visitor(), world.visitor());
    handed_in(&roelie, "Een bankje bij het diep").await;
    roelie.get("/wensen/1").await.says("+1 Dit wil ik ook");
    assert_eq!(roelie.post("/wensen/1/steun", &[]).await.goes_to(), "/wensen/1");
    roelie.post("/wensen/1/steun", &[]).await.goes_to();
    let page = roelie.get("/wensen/1").await;
    page.says("1 ander wil dit ook");
    page.says("Jij wilt dit ook");
    let answer = harm.post("/wensen/1/steun", &[]).await;
    let cookie = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .find_map(|cookie| cookie.to_str().ok().filter(|cookie| cookie.starts_with("steun=")));
    assert!(cookie.unwrap().contains("HttpOnly; SameSite=Lax"), "{cookie:?}");
    harm.get("/wensen/1").await.says("2 anderen willen dit ook");
    harm.post("/wensen/1/steun/intrekking", &[]).await.goes_to();
    harm.post("/wensen/1/steun/intrekking", &[]).await.goes_to();
    harm.get("/wensen/1").await.says("1 ander wil dit ook");
    world.visitor().post("/wensen/1/steun/intrekking", &[]).await.goes_to();
    assert_eq!(roelie.post("/wensen/9/steun", &[]).await.status.as_u16(), 404);
    world.holds().await;
}

#[tokio::test]
async fn support_goes_along_through_merges_and_comes_back_when_they_are_undone() {
    let world = World::new().await;
    let visitor = world.visitor();
    for title in ["Een bankje bij het diep", "Een bank aan het diep", "Ergens zitten bij het diep"]
    {
        handed_in(&visitor, title).await;
    }
    let (roelie, harm) = (world.visitor(), world.visitor());
    roelie.post("/wensen/1/steun", &[]).await.goes_to();
    roelie.post("/wensen/2/steun", &[]).await.goes_to();
    harm.post("/wensen/1/steun", &[]).await.goes_to();
    let anna = decider(&world).await;
    let into = id(&world, 2).await;
    decided(&world, &anna, 1, &Decision::Merge(into)).await;
    let into = id(&world, 3).await;
    decided(&world, &anna, 2, &Decision::Merge(into)).await;
    let supporters = async |number: i64| {
        let conn = &mut *world.coop.db.read().await.unwrap();
        wishes::by_number(conn, number).await.unwrap().unwrap().support_count
    };
    assert_eq!((supporters(1).await, supporters(2).await, supporters(3).await), (2, 2, 2));
    // Supporting or leaving a wish that went on is about the one in which it went on.
    let jan = world.visitor();
    assert_eq!(jan.post("/wensen/1/steun", &[]).await.goes_to(), "/wensen/3");
    assert_eq!(supporters(3).await, 3);
    harm.post("/wensen/3/steun/intrekking", &[]).await.goes_to();
    assert_eq!((supporters(1).await, supporters(3).await), (1, 2));
    decided(&world, &anna, 2, &Decision::Reopen).await;
    assert_eq!((supporters(2).await, supporters(3).await), (1, 1));
    visitor.get("/wensen").await.says_not("Een bankje bij het diep");
    visitor.get("/wensen/1").await.says("gaat verder in een andere wens");
    visitor.get("/wensen/1").await.says("Een bank aan het diep");
    world.holds().await;
}
