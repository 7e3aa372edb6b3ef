//! Stories of conversations from and for Polis.

use axum::http::StatusCode;

use super::*;
use crate::actor::Function;
use crate::opinions::Reply;
use crate::opinions::answers::tests::{conversation, say};
use crate::testing::World;

const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,\
    comment-body\n1,x,0,3,1,0,1,Meer bomen in de straat\n2,x,1,3,1,0,1,Minder tegels\n\
    3,x,2,3,1,0,-1,Koop nu mijn auto\n4,x,3,3,0,0,0,Een bankje\n";

fn votes(people: usize) -> String {
    let mut text = "timestamp,datetime,comment-id,voter-id,vote\n".to_owned();
    for person in 0..people {
        for (moment, comment, vote) in [(1, 0, 1), (2, 1, -1), (3, 1, 1)] {
            let line = format!("{moment},x,{comment},{person},{vote}\n");
            text.push_str(&line);
        }
    }
    text
}

async fn bring_in(world: &World, comments: &str, votes: &str) -> Result<Report> {
    let collection = Collection {
        question: "Wat wil je in de straat?".to_owned(),
        reason: "Gevoerd in 2019 in het buurthuis.".to_owned(),
        comments: comments.to_owned(),
        votes: votes.to_owned(),
    };
    super::bring_in(&world.coop, &Actor::operator(), &collection).await
}

#[tokio::test]
async fn a_conversation_from_polis_comes_in_closed_with_its_result() {
    let world = World::new().await;
    let report = bring_in(&world, COMMENTS, &votes(8)).await.unwrap();
    assert_eq!((report.statements, report.participants, report.answers), (4, 8, 16));
    let page = world.visitor().get("/gesprekken/1/uitkomst").await;
    page.says("Meer bomen in de straat");
    page.says_not("Koop nu mijn auto");
    page.says("De precieze cijfers");
    let shown = world.visitor().json("/gesprekken/1/uitkomst").await;
    assert_eq!(shown["lines"][1]["agree"], 100, "the last vote of a person counts");
    world.holds().await;
}

#[tokio::test]
async fn what_goes_out_comes_in_again_the_same() {
    let world = World::new().await;
    bring_in(&world, COMMENTS, &votes(8)).await.unwrap();
    let secretary = world.with_function("Saskia", Function::Secretary).await;
    let file = async |name: &str| secretary.get(&format!("/gesprekken/1/export/{name}")).await.ok();
    let comments = file("comments").await;
    for name in ["votes", "participants-votes"] {
        let again = World::new().await;
        let report = bring_in(&again, &comments, &file(name).await).await.unwrap();
        assert_eq!((report.statements, report.participants, report.answers), (4, 8, 16), "{name}");
        let before = world.visitor().json("/gesprekken/1/uitkomst").await;
        let after = again.visitor().json("/gesprekken/1/uitkomst").await;
        assert_eq!(before["lines"], after["lines"], "{name}");
    }
}

#[tokio::test]
async fn answers_of_participants_leave_only_closed_conversations_of_five_or_more() {
    let world = World::new().await;
    conversation(&world, "public", 3).await;
    for person in ["Anna", "Bram", "Cor", "Dirk"] {
        say(&world, 1, person, 1, Reply::Agree).await;
    }
    let secretary = world.with_function("Saskia", Function::Secretary).await;
    let waits = secretary.get("/gesprekken/1/export/votes").await;
    assert_eq!(waits.status, StatusCode::UNPROCESSABLE_ENTITY);
    waits.says("kun je pas meenemen als het gesprek is afgelopen");
    let operator = Actor::operator();
    crate::opinions::close(&world.coop, &operator, 1, "Dank jullie wel.").await.unwrap();
    let few = secretary.get("/gesprekken/1/export/votes").await;
    few.says("Er deden minder dan 5 mensen mee.");
    let board = world.with_function("Bea", Function::Board).await;
    let forbidden = board.get("/gesprekken/1/export/votes").await;
    assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_wrong_file_is_told_beside_its_field_and_nothing_comes_in() {
    let world = World::new().await;
    let secretary = world.with_function("Saskia", Function::Secretary).await;
    let fields = [("question", "Wat wil je?"), ("reason", "In 2019.")];
    let send = async |field: &'static str, content: &'static [u8]| {
        secretary.upload("/gesprekken/importeren", &fields, (field, "x.csv", content)).await
    };
    send("comments", b"een,twee\n1,2\n").await.refuses("Kies nog een bestand.");
    send("votes", b"x").await.refuses("Kies nog een bestand.");
    send("comments", b"\xff\xfe").await.refuses("Dit bestand is geen tekst in UTF-8.");
    let wrong = async |comments: &str, votes: &str, words: &str| {
        let refused = bring_in(&world, comments, votes).await.unwrap_err();
        let Error::Refused(refusals) = refused else { panic!("{refused:?}") };
        let told = crate::text::Language::Dutch.with_all(refusals[0].id, &refusals[0].facts);
        assert!(told.contains(words), "{told}");
    };
    wrong("een,twee\n", "", "ontbreken de kolommen").await;
    wrong("comment-id,comment-body\nx,Meer\n", "", "Regel 2 kunnen we niet lezen.").await;
    wrong(COMMENTS, "een,twee\n", "Dit bestand kunnen we niet lezen").await;
    wrong(COMMENTS, "comment-id,voter-id,vote\n7,1,1\n", "op stelling 7").await;
    wrong(COMMENTS, "comment-id,voter-id,vote\n", "In dit bestand staat niets").await;
    assert_eq!(world.visitor().get("/gesprekken/1").await.status, StatusCode::NOT_FOUND);
}
