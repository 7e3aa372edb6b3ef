//! Stories of wishes.

use crate::actor::{Actor, Function};
use crate::error::Error;
use crate::ids::WishId;
use crate::testing::{Browser, World, count_queries, queries};
use crate::wishes::{self, Decision, NewWish};

/// Hands in a wish with one sentence and gives its tracking code.
pub(super) async fn handed_in(browser: &Browser<'_>, title: &str) -> String {
    handed_in_with(browser, &[("title", title)]).await
}

pub(super) async fn handed_in_with(browser: &Browser<'_>, fields: &[(&str, &str)]) -> String {
    let address = browser.post("/wensen", fields).await.goes_to();
    address.strip_prefix("/ontvangst?bon=").unwrap().to_owned()
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
        // Something happened, so nothing is remembered.
        handed_in(&roelie, "Nog een wens").await;
        let start = queries();
        roelie.get(page).await.ok();
        before.push(queries() - start);
    }
    for number in 2..40 {
        handed_in(&roelie, &format!("Wens nummer {number}")).await;
    }
    for (page, before) in pages.iter().zip(before) {
        handed_in(&roelie, "En nog een wens").await;
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

#[tokio::test]
async fn a_public_wish_never_goes_on_in_a_hidden_one() {
    let world = World::new().await;
    let visitor = world.visitor();
    handed_in(&visitor, "Een bankje").await;
    handed_in_with(&visitor, &[("title", "De buurman"), ("consent", "staff-only")]).await;
    let anna = decider(&world).await;
    let into = id(&world, 2).await;
    let refused = wishes::decide(&world.coop, &anna, 1, 1, &Decision::Merge(into), "Zelfde.").await;
    assert_eq!(ids_of(refused), ["wishes-refusal-merged-into-hidden"]);
}

#[tokio::test]
async fn each_wrong_decision_is_refused() {
    let world = World::new().await;
    let visitor = world.visitor();
    for title in ["Een bankje", "Een brug", "Een weg"] {
        handed_in(&visitor, title).await;
    }
    let anna = decider(&world).await;
    let decide = async |number, revision, decision: Decision, reason: &str| {
        ids_of(wishes::decide(&world.coop, &anna, number, revision, &decision, reason).await)
    };
    let yesterday = world.coop.today().plus_days(-1);
    assert_eq!(decide(1, 9, Decision::Close, "x").await, ["wishes-refusal-changed-meanwhile"]);
    assert_eq!(decide(1, 1, Decision::Close, " ").await, ["wishes-refusal-reason-is-missing"]);
    let long = "a".repeat(1_001);
    assert_eq!(decide(1, 1, Decision::Close, &long).await, ["wishes-refusal-text-is-too-long"]);
    let until = decide(1, 1, Decision::Park(yesterday), "x").await;
    assert_eq!(until, ["wishes-refusal-parked-until-the-past"]);
    let status = "wishes-refusal-status-does-not-allow";
    assert_eq!(decide(1, 1, Decision::Reopen, "x").await, [status]);
    let (one, two) = (id(&world, 1).await, id(&world, 2).await);
    let itself = decide(1, 1, Decision::Merge(one), "x").await;
    assert_eq!(itself, ["wishes-refusal-merged-into-itself"]);
    decided(&world, &anna, 2, &Decision::Close).await;
    let ended = decide(1, 1, Decision::Merge(two), "x").await;
    assert_eq!(ended, ["wishes-refusal-merged-into-ended"]);
    let one_piece = [NewWish { title: "Een deel".to_owned(), ..NewWish::default() }];
    let split = wishes::split(&world.coop, &anna, 1, 1, &one_piece, "x").await;
    assert_eq!(ids_of(split), ["wishes-refusal-too-few-or-many-pieces"]);
    visitor.post("/wensen/2/steun", &[]).await.refuses("je kunt hem niet meer steunen");
    let stranger = Actor::visitor();
    let close = wishes::decide(&world.coop, &stranger, 1, 1, &Decision::Close, "x").await;
    assert!(matches!(close, Err(Error::SignInFirst)));
}

#[tokio::test]
async fn a_wish_that_asks_two_things_goes_on_in_two() {
    let world = World::new().await;
    let roelie = world.visitor();
    let fields = [("title", "Bankjes, en de vijver stinkt"), ("mail", "r@example.org")];
    let code = handed_in_with(&roelie, &fields).await;
    let anna = decider(&world).await;
    let piece = |title: &str| NewWish { title: title.to_owned(), ..NewWish::default() };
    let pieces = [piece("Bankjes"), piece("De vijver stinkt")];
    let numbers = wishes::split(&world.coop, &anna, 1, 1, &pieces, "Twee dingen.").await.unwrap();
    assert_eq!(numbers, [2, 3]);
    let page = roelie.get(&format!("/volg/{code}")).await;
    page.says("De wens is gesplitst");
    page.says("De vijver stinkt");
    roelie.get("/wensen").await.says("2 wensen");
    world.holds().await;
}

#[tokio::test]
async fn a_parked_wish_tells_why_and_comes_back() {
    let world = World::new().await;
    let roelie = world.visitor();
    let code = handed_in(&roelie, "Een bankje bij het diep").await;
    let anna = decider(&world).await;
    let until = world.coop.today().plus_days(30);
    decided(&world, &anna, 1, &Decision::Park(until)).await;
    let page = roelie.get(&format!("/volg/{code}")).await;
    page.says("De wens is voor een tijd geparkeerd.");
    page.says("Omdat het zo is.");
    let conn = &mut *world.coop.db.read().await.unwrap();
    assert!(wishes::inbox(conn, until, 10, 0).await.unwrap().len() == 1);
}

#[tokio::test]
async fn an_evening_with_notes_is_typed_line_by_line() {
    let world = World::new().await;
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    anna.get("/werkplaats").await.says("Typ het eerste briefje over");
    let enter = async |line: &str| {
        anna.post("/werkplaats", &[("line", line), ("village", "Ter Apel")]).await
    };
    assert_eq!(enter("? Waarom stinkt de vijver").await.goes_to(), "/werkplaats?dorp=Ter+Apel");
    enter("+ Ik leen mijn aanhanger uit").await.goes_to();
    enter("! Een bankje").await.goes_to();
    enter("?").await.refuses("Zeg in één zin");
    let page = anna.get("/werkplaats?dorp=Ter+Apel").await;
    page.says("3 wensen ingevoerd");
    page.says("value=\"Ter Apel\"");
    let kind =
        async |number: i64| anna.json(&format!("/wensen/{number}")).await["wish"]["kind"].clone();
    assert_eq!(
        (kind(1).await, kind(2).await, kind(3).await),
        ("vraag".into(), "aanbod".into(), "wens".into())
    );
    let close = [("revision", "1"), ("village", "Ter Apel")];
    anna.post("/werkplaats/2/sluiting", &close).await.goes_to();
    anna.get("/werkplaats").await.says("<s>Ik leen mijn aanhanger uit</s>");
    anna.post("/werkplaats/2/sluiting", &close).await.refuses("intussen veranderd");
    let visitor = world.visitor();
    assert!(visitor.get("/werkplaats").await.goes_to().starts_with("/aanmelden"));
    world.holds().await;
}

/// Somebody who may decide.
pub(super) async fn decider(world: &World) -> Actor {
    let anna = world.person("Anna", Some(Function::AreaDirector)).await;
    world.actor(anna).await
}

pub(super) async fn id(world: &World, number: i64) -> WishId {
    let conn = &mut *world.coop.db.read().await.unwrap();
    wishes::by_number(conn, number).await.unwrap().unwrap().wish_id
}

/// Decides about a wish as it is now.
pub(super) async fn decided(world: &World, actor: &Actor, number: i64, decision: &Decision) {
    let conn = &mut *world.coop.db.read().await.unwrap();
    let revision = wishes::by_number(conn, number).await.unwrap().unwrap().revision;
    let reason = "Omdat het zo is.";
    wishes::decide(&world.coop, actor, number, revision, decision, reason).await.unwrap();
}

pub(super) fn ids_of<T: std::fmt::Debug>(outcome: crate::error::Result<T>) -> Vec<&'static str> {
    match outcome {
        Err(Error::Refused(refusals)) => refusals.iter().map(|refused| refused.id).collect(),
        other => panic!("{other:?}"),
    }
}
