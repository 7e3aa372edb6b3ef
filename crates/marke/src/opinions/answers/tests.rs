//! Stories of answers: without a name, the last one counts, none is lost.

use axum::body::Body;
use axum::http::{Request, StatusCode};

use super::*;
use crate::actor::Function;
use crate::opinions::{self, Sheet};
use crate::testing::{Browser, World};

/// A running conversation with statements 1 to `count`.
pub(crate) async fn conversation(world: &World, access: &str, count: usize) -> i64 {
    let words = |n: usize| format!("Stelling nummer {n} over het dorp");
    let statements: Vec<String> = (1..=count).map(words).collect();
    let sheet = Sheet {
        question: "Wat wil jij met het dorp?".to_owned(),
        access: access.to_owned(),
        statements: statements.join("\n"),
        ..Sheet::default()
    };
    let operator = Actor::operator();
    let number = opinions::begin(&world.coop, &operator, &sheet).await.unwrap();
    opinions::open(&world.coop, &operator, number).await.unwrap();
    number
}

/// Answers as somebody known by a secret.
pub(crate) async fn say(world: &World, number: i64, who: &str, statement: i64, reply: Reply) {
    let conversation = {
        let conn = &mut *world.coop.db.read().await.unwrap();
        opinions::by_number(conn, number).await.unwrap().unwrap()
    };
    let voice = Voice::of_secret(conversation.conversation_id, who);
    let given = Given { statement, reply: Some(reply), important: false };
    answer(&world.coop, &Actor::visitor(), &voice, &conversation, given).await.unwrap();
}

async fn reply(browser: &Browser<'_>, statement: &str, reply: &str) -> crate::testing::Answer {
    browser.post("/gesprekken/1/antwoorden", &[("statement", statement), ("reply", reply)]).await
}

async fn kept(world: &World) -> Vec<Row> {
    let conn = &mut *world.coop.db.read().await.unwrap();
    answers_since(conn, 1, 0, 1_000).await.unwrap()
}

#[tokio::test]
async fn somebody_answers_changes_their_mind_and_takes_it_back() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    let visitor = world.visitor();
    visitor.get("/gesprekken/1").await.says("3 stellingen. Doe er zo veel als je wilt.");
    assert_eq!(reply(&visitor, "1", "agree").await.goes_to(), "/gesprekken/1#kaart");
    visitor.get("/gesprekken/1").await.says("Je reageerde op één van de 3 stellingen.");
    reply(&visitor, "1", "disagree").await;
    let rows = kept(&world).await;
    assert_eq!(rows.len(), 1, "the last answer counts: {rows:?}");
    assert_eq!(rows[0].reply, Some(-1));
    let back = visitor.post("/gesprekken/1/antwoorden/intrekking", &[]).await;
    assert_eq!(back.goes_to(), "/gesprekken/1?stelling=1#kaart");
    let page = visitor.get("/gesprekken/1?stelling=1").await;
    page.says("Stelling nummer 1 over het dorp");
    page.says("3 stellingen. Doe er zo veel als je wilt.");
    assert_eq!(kept(&world).await[0].reply, None, "taken back");
    world.holds().await;
}

#[tokio::test]
async fn the_journal_tells_that_there_were_answers_and_not_whose() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    let anna = world.with_function("Anna", Function::Board).await;
    anna.get("/gesprekken/1").await.ok();
    assert_eq!(reply(&anna, "2", "agree").await.goes_to(), "/gesprekken/1#kaart");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let last = journal::last_entry_number(conn).await.unwrap();
    let found = crate::opinions::by_number(conn, 1).await.unwrap().unwrap();
    let entries = journal::entries_about(conn, found.conversation_id.subject()).await.unwrap();
    let entry = &entries.last().unwrap().entry;
    assert_eq!((entry.verb.as_str(), entry.actor_id.as_str()), ("opinions.answer", ""));
    assert_eq!(entry.entry_number, last);
    world.holds().await;
}

#[tokio::test]
async fn an_answer_as_data_gives_the_next_statement_in_the_same_request() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    let visitor = world.visitor();
    visitor.get("/gesprekken/1").await.ok();
    let body = serde_json::json!({ "statement": "1", "reply": "pass", "important": "yes" });
    let answer = visitor.post_json("/gesprekken/1/antwoorden", &body).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let next: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!((&next["answered"], &next["total"]), (&1.into(), &3.into()));
    assert!([2, 3].contains(&next["card"]["number"].as_i64().unwrap()));
    assert!(answer.text.len() < 400, "a small request: {}", answer.text);
    assert_eq!(kept(&world).await[0].important, 1);
}

#[tokio::test]
async fn whoever_keeps_no_cookie_or_answers_nonsense_is_told() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    let visitor = world.visitor();
    reply(&visitor, "1", "agree").await.refuses("Je browser bewaart niets voor ons");
    visitor.get("/gesprekken/1").await.ok();
    reply(&visitor, "1", "misschien").await.refuses("Dit staat niet in de lijst.");
    reply(&visitor, "77", "agree").await.refuses("Stelling 77 hoort niet bij dit gesprek");
    assert!(kept(&world).await.is_empty());
    let other = visitor.post("/gesprekken/9/antwoorden", &[("statement", "1")]).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn members_only_and_invited_only_conversations_keep_others_out() {
    let world = World::new().await;
    conversation(&world, "members", 3).await;
    conversation(&world, "invited", 3).await;
    let visitor = world.visitor();
    visitor.get("/gesprekken/1").await.says("Dit gesprek is voor mensen die zijn aangemeld.");
    visitor.get("/gesprekken/2/uitnodiging?code=ABC").await.ok();
    let answer = reply(&visitor, "1", "agree").await;
    assert!(answer.goes_to().starts_with("/aanmelden"), "{}", answer.text);
    let fields = [("statement", "4"), ("reply", "agree")];
    let refused = visitor.post("/gesprekken/2/antwoorden", &fields).await;
    refused.refuses("Voor dit gesprek heb je een uitnodiging nodig.");
    let codes = opinions::invitations::make(&world.coop, &Actor::operator(), 2, "1").await.unwrap();
    let accept = [("code", codes[0].as_str())];
    let welcome = visitor.post("/gesprekken/2/uitnodiging", &accept).await;
    assert_eq!(welcome.goes_to(), "/gesprekken/2");
    let done = visitor.post("/gesprekken/2/antwoorden", &fields).await;
    assert_eq!(done.goes_to(), "/gesprekken/2#kaart");
    let second = world.visitor();
    second.get("/gesprekken/2/uitnodiging").await.ok();
    let used = second.post("/gesprekken/2/uitnodiging", &accept).await;
    used.refuses("Deze uitnodiging is al gebruikt of bestaat niet.");
}

#[tokio::test]
async fn a_closed_conversation_takes_no_answers() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    let visitor = world.visitor();
    visitor.get("/gesprekken/1").await.ok();
    let operator = Actor::operator();
    opinions::close(&world.coop, &operator, 1, "Dank jullie wel.").await.unwrap();
    reply(&visitor, "1", "agree").await.refuses("Dit gesprek is afgelopen.");
    let leave = visitor.post("/gesprekken/1/vertrek", &[]).await;
    leave.refuses("Je hebt in dit gesprek nog niets geantwoord.");
    visitor.get("/gesprekken/1").await.says("Dit gesprek is afgelopen.");
}

#[tokio::test]
async fn a_participant_says_for_whom_they_speak_and_takes_everything_out_again() {
    let world = World::new().await;
    conversation(&world, "public", 8).await;
    let visitor = world.visitor();
    visitor.get("/gesprekken/1").await.says_not("Voor wie spreek jij hier?");
    for statement in ["1", "2", "3", "4", "5"] {
        reply(&visitor, statement, "agree").await;
    }
    visitor.get("/gesprekken/1").await.says("Voor wie spreek jij hier?");
    let wrong = visitor.post("/gesprekken/1/sector", &[("sector", "koning")]).await;
    wrong.refuses("Dit staat niet in de lijst.");
    visitor.post("/gesprekken/1/sector", &[("sector", "bewoner")]).await.goes_to();
    visitor.get("/gesprekken/1").await.says_not("Voor wie spreek jij hier?");
    let fields = [("text", "Er moet een zwemplek komen")];
    visitor.post("/gesprekken/1/eigen-stellingen", &fields).await.goes_to();
    visitor.post("/gesprekken/1/vertrek", &[]).await.goes_to();
    assert!(kept(&world).await.is_empty());
    let conn = &mut *world.coop.db.read().await.unwrap();
    assert!(sectors(conn, 1).await.unwrap().is_empty());
    assert_eq!(left(conn, 1).await.unwrap(), 1);
    world.holds().await;
}

#[tokio::test]
async fn two_hundred_who_answer_at_once_all_find_their_answers_kept() {
    let world = World::new().await;
    conversation(&world, "public", 5).await;
    let found = {
        let conn = &mut *world.coop.db.read().await.unwrap();
        opinions::by_number(conn, 1).await.unwrap().unwrap()
    };
    let all = (0..200).map(|who| {
        let (world, found) = (&world, &found);
        async move {
            let voice = Voice::of_secret(found.conversation_id, &format!("geheim {who}"));
            for statement in 1..=5 {
                let given = Given { statement, reply: Some(Reply::Agree), important: who % 2 == 0 };
                answer(&world.coop, &Actor::visitor(), &voice, found, given).await.unwrap();
            }
        }
    });
    futures_util::future::join_all(all).await;
    let conn = &mut *world.coop.db.read().await.unwrap();
    assert_eq!(answered_since(conn, 1, 0, 1_000).await.unwrap(), 200);
    assert_eq!(answered_since(conn, 1, 0, 5).await.unwrap(), 5, "it does not count on");
    let rows = answers_since(conn, 1, 0, 10_000).await.unwrap();
    assert_eq!(rows.len(), 1_000, "every acknowledged answer is there");
    let last = rows.iter().map(|row| row.entry_number).max().unwrap();
    assert!(last < 1_000, "answers that came together were kept together: {last}");
    world.holds().await;
}

#[tokio::test]
async fn nobody_proposes_the_same_twice_or_something_too_short() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    let visitor = world.visitor();
    visitor.get("/gesprekken/1").await.ok();
    let propose =
        async |text: &str| visitor.post("/gesprekken/1/eigen-stellingen", &[("text", text)]).await;
    propose("").await.refuses("Vul dit nog in.");
    propose("Ja").await.refuses("Dit is te kort: schrijf minstens 5 tekens.");
    propose("Meer bomen in de straat").await.goes_to();
    let again = propose("meer bomen in de STRAAT").await;
    again.refuses("Deze stelling heb je al toegevoegd.");
    again.says("meer bomen in de STRAAT");
    for n in 1..10 {
        propose(&format!("Nog een gedachte, nummer {n}")).await.goes_to();
    }
    propose("En nog een elfde gedachte").await.refuses("Je hebt al 10 stellingen toegevoegd.");
}

#[tokio::test]
async fn a_hall_full_of_people_behind_one_address_may_answer() {
    let world = World::new().await.with_deeds_per_minute(5);
    conversation(&world, "public", 3).await;
    let visitor = world.visitor();
    visitor.get("/gesprekken/1").await.ok();
    for _ in 0..40 {
        reply(&visitor, "1", "agree").await.goes_to();
    }
    let request = || {
        let request = visitor.request("POST", "/gesprekken/1/vertrek", "text/html");
        let request: Request<Body> = request.body(Body::empty()).unwrap();
        request
    };
    for _ in 0..5 {
        visitor.send(request()).await;
    }
    let limited = visitor.send(request()).await;
    assert_eq!(limited.status, StatusCode::TOO_MANY_REQUESTS);
}
