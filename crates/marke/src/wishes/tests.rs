//! Stories of wishes.

use crate::actor::Function;
use crate::testing::{Browser, World, count_queries, queries};

/// Hands in a wish with one sentence and gives its tracking code.
async fn handed_in(browser: &Browser<'_>, title: &str) -> String {
    handed_in_with(browser, &[("title", title)]).await
}

async fn handed_in_with(browser: &Browser<'_>, fields: &[(&str, &str)]) -> String {
    let address = browser.post("/wensen", fields).await.goes_to();
    address.strip_prefix("/ontvangst?bon=").unwrap().to_owned()
}

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
async fn the_number_of_queries_does_not_grow_with_the_wishes() {
    let world = World::new().await;
    // Somebody who is signed in: answers to visitors are kept, which asks nothing at all.
    let roelie = world.with_function("Roelie", Function::Treasurer).await;
    let code = handed_in(&roelie, "De eerste wens van allemaal").await;
    let pages = ["/wensen", "/wensen/1", &format!("/volg/{code}"), "/wensen/nieuw"];
    count_queries();
    for page in &pages {
        roelie.get(page).await.ok();
    }
    let mut before = Vec::new();
    for page in &pages {
        let start = queries();
        roelie.get(page).await.ok();
        before.push(queries() - start);
    }
    for number in 2..40 {
        handed_in(&roelie, &format!("Wens nummer {number}")).await;
    }
    for (page, before) in pages.iter().zip(before) {
        let start = queries();
        roelie.get(page).await.ok();
        assert_eq!(queries() - start, before, "{page}");
        assert!(before <= 10, "{page}: {before}");
    }
}

#[tokio::test]
async fn a_wish_for_staff_only_is_nowhere_for_others() {
    let world = World::new().await;
    let visitor = world.visitor();
    let fields = [("title", "De buurman stookt elke avond"), ("consent", "staff-only")];
    handed_in_with(&visitor, &fields).await;
    visitor.get("/wensen").await.says_not("De buurman stookt");
    assert_eq!(visitor.get("/wensen/1").await.status.as_u16(), 404);
    assert_eq!(visitor.post("/wensen/1/steun", &[]).await.status.as_u16(), 404);
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    anna.get("/wensen/1").await.says("alleen de mensen die met wensen werken");
}
