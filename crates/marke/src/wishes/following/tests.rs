//! Stories of following a wish.

use crate::outbox;
use crate::testing::World;
use crate::wishes::Decision;
use crate::wishes::tests::{decided, decider, handed_in, handed_in_with, id};

#[tokio::test]
async fn a_resident_hands_in_a_wish_in_one_sentence_and_follows_it() {
    let world = World::new().await;
    let roelie = world.visitor();
    roelie.get("/wensen/nieuw").await.says("Eén zin is genoeg");
    let code = handed_in(&roelie, "Laat de avondbus weer rijden").await;
    let receipt = roelie.get(&format!("/ontvangst?bon={code}")).await;
    receipt.says("Dank je, je wens is binnen");
    receipt.says(&format!("http://proef.test/volg/{code}"));
    let tracking = roelie.get(&format!("/volg/{code}")).await;
    tracking.says("Deze wens is binnen");
    tracking.says("De wens is ingeleverd.");
    assert_eq!(tracking.headers.get("referrer-policy").unwrap(), "no-referrer");
    assert_eq!(tracking.headers.get("x-robots-tag").unwrap(), "noindex, nofollow");
    roelie.get("/wensen").await.says("Laat de avondbus weer rijden");
    roelie.get("/wensen/1").await.says("Wat ervan werd");
    world.holds().await;
}

#[tokio::test]
async fn a_code_is_typed_with_dashes_and_small_letters() {
    let world = World::new().await;
    let roelie = world.visitor();
    let code = handed_in(&roelie, "Een bankje bij de bushalte").await;
    let typed = format!("{}-{}", &code[..4].to_lowercase(), &code[4..]);
    let answer = roelie.get(&format!("/volg?bon={typed}")).await;
    assert_eq!(answer.goes_to(), format!("/volg/{code}"));
    let wrong = roelie.get("/volg?bon=ABCDEFGH2345").await;
    wrong.refuses("Deze code kennen we niet");
    wrong.says("value=\"ABCDEFGH2345\"");
    assert_eq!(roelie.get("/volg/ABCDEFGH2345").await.status.as_u16(), 404);
    assert_eq!(roelie.get("/ontvangst").await.status.as_u16(), 404);
    roelie.get("/volg").await.says("Typ de code");
}

#[tokio::test]
async fn everybody_who_left_an_address_hears_once_what_became_of_it() {
    let world = World::new().await;
    let roelie = world.visitor();
    let fields = [("title", "Een bankje"), ("mail", "Roelie@example.org"), ("name", "Roelie")];
    let code = handed_in_with(&roelie, &fields).await;
    handed_in(&roelie, "Een bank aan het diep").await;
    assert_eq!(mails(&world).await, 1);
    roelie.post("/wensen/1/volgers", &[("mail", "harm@example.org")]).await.goes_to();
    roelie.post("/wensen/1/volgers", &[("mail", "harm@example.org")]).await.goes_to();
    let wrong = roelie.post("/wensen/1/volgers", &[("mail", "harm")]).await;
    wrong.refuses("Dit is geen mailadres");
    wrong.says("value=\"harm\"");
    assert_eq!(mails(&world).await, 2);
    let anna = decider(&world).await;
    let into = id(&world, 2).await;
    decided(&world, &anna, 1, &Decision::Merge(into)).await;
    assert_eq!(mails(&world).await, 4);
    // What happens to the wish in which it went on, is heard by all.
    decided(&world, &anna, 2, &Decision::Close).await;
    assert_eq!(mails(&world).await, 6);
    let page = roelie.get(&format!("/volg/{code}")).await;
    page.says("Je krijgt een mail als er iets met deze wens gebeurt");
    page.says("Een bank aan het diep");
    roelie.post(&format!("/volg/{code}/stop"), &[]).await.goes_to();
    let page = roelie.get(&format!("/volg/{code}")).await;
    page.says_not("Stop met mailen");
    decided(&world, &anna, 2, &Decision::Reopen).await;
    assert_eq!(mails(&world).await, 7);
    assert_eq!(roelie.post("/volg/ABC/stop", &[]).await.status.as_u16(), 404);
    world.holds().await;
}

#[tokio::test]
async fn a_name_is_shown_only_to_whom_its_owner_wants() {
    let world = World::new().await;
    let roelie = world.visitor();
    let fields = [("title", "Een bankje"), ("name", "Roelie"), ("consent", "public-name")];
    handed_in_with(&roelie, &fields).await;
    handed_in_with(&roelie, &[("title", "Een brug"), ("name", "Roelie")]).await;
    roelie.get("/wensen/1").await.says("Roelie");
    roelie.get("/wensen/2").await.says_not("Roelie");
}

/// How many mails were written.
async fn mails(world: &World) -> i64 {
    let conn = &mut *world.coop.db.read().await.unwrap();
    outbox::backlog(conn, world.coop.now()).await.unwrap().waiting
}
