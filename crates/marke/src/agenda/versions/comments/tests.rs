//! Stories of what people say about a version.

use crate::actor::{Actor, Function};
use crate::agenda::versions::comments::{self, rules};
use crate::agenda::versions::tests::{consulted, first};
use crate::testing::World;

const SAY: &str = "/agenda/1/reacties";

#[tokio::test]
async fn a_paragraph_takes_many_comments_but_not_without_end() {
    let world = World::new().await;
    consulted(&world).await;
    let paragraph = first(&world, 1).await;
    for place in 0..rules::COMMENTS_MAX {
        let said = format!("Reactie {place}");
        let (coop, visitor) = (&world.coop, Actor::visitor());
        comments::say(coop, &visitor, 1, &paragraph, ("", &said)).await.unwrap();
    }
    let visitor = world.visitor();
    let one_more = [("paragraph", paragraph.as_str()), ("content", "Nog een.")];
    let answer = visitor.post(SAY, &one_more).await;
    answer.refuses("Onder deze alinea staan al 500 reacties.");
    answer.says(">Nog een.</textarea>");
    world.holds().await;
}

#[tokio::test]
async fn a_name_stands_under_a_comment_and_what_is_wrong_beside_its_field() {
    let world = World::new().await;
    consulted(&world).await;
    let paragraph = first(&world, 1).await;
    let visitor = world.visitor();
    let said = [
        ("paragraph", paragraph.as_str()),
        ("content", "<script>alert(1)</script>"),
        ("name", "Roelie"),
    ];
    visitor.post(SAY, &said).await.goes_to();
    let page = visitor.get("/agenda/1").await;
    page.says("<strong>Roelie</strong>");
    page.says_not("<script>alert");
    let name = "n".repeat(81);
    let answer = visitor.post(SAY, &[said[0], ("content", "Mooi."), ("name", &name)]).await;
    answer.refuses("Dit is te lang: er passen 80 tekens.");
    answer.says(&format!("aria-describedby=\"name-{paragraph}-problem\""));
    answer.says(">Mooi.</textarea>");
    let elsewhere = [("paragraph", "weg"), ("content", "Mooi.")];
    assert_eq!(visitor.post(SAY, &elsewhere).await.status, 404);
    world.holds().await;
}

#[tokio::test]
async fn who_drafts_the_agenda_answers_and_hides_and_nobody_else() {
    let world = World::new().await;
    let sietske = consulted(&world).await;
    let paragraph = first(&world, 1).await;
    let said = [("paragraph", paragraph.as_str()), ("content", "Waarom vijf?")];
    world.visitor().post(SAY, &said).await.goes_to();
    let data = world.visitor().json("/agenda/1").await;
    let comment = data["paragraphs"][0]["comments"][0]["comment_id"].as_str().unwrap().to_owned();
    let (answer, hide) = ("/agenda/1/reacties/antwoord", "/agenda/1/reacties/verbergen");
    let own = |field, words| [("comment", comment.as_str()), (field, words)];
    let thea = world.with_function("Thea", Function::Treasurer).await;
    assert_eq!(thea.post(answer, &own("answer", "Daarom.")).await.status, 403);
    assert_eq!(thea.post(hide, &own("reason", "Daarom.")).await.status, 403);
    let empty = sietske.post(answer, &own("answer", " ")).await;
    empty.refuses("Vul dit nog in.");
    empty.says(&format!("id=\"answer-{comment}-problem\""));
    let long = "x".repeat(2_001);
    let refused = sietske.post(hide, &own("reason", &long)).await;
    refused.refuses("er passen 2000 tekens.");
    refused.says(&format!("id=\"reason-{comment}-problem\""));
    let nowhere = [("comment", "weg"), ("answer", "Daarom.")];
    assert_eq!(sietske.post(answer, &nowhere).await.status, 404);
    sietske.post(answer, &own("answer", "Omdat daar busjes zijn.")).await.goes_to();
    sietske.post(answer, &own("answer", "Daar staan al busjes.")).await.goes_to();
    let page = world.visitor().get("/agenda/1").await;
    page.says("Daar staan al busjes.");
    page.says_not("Omdat daar busjes zijn.");
    world.holds().await;
}
