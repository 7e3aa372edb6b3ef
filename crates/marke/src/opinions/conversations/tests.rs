//! Stories of conversations: how one is prepared, opened, changed and closed.

use crate::actor::{Actor, Function};
use crate::error::Error;
use crate::opinions::conversations::{Conversation, Sheet, by_number, seen_by};
use crate::opinions::{self, Given, Reply, Voice, answers};
use crate::testing::{Answer, Browser, World};

/// Begins a conversation with three statements; gives its number.
pub(in crate::opinions) async fn draft(world: &World, sheet: Sheet) -> i64 {
    let sheet = Sheet {
        question: "Hoe houden we onze dorpen leefbaar?".to_owned(),
        statements: "Elk dorp houdt een winkel\nDe bus rijdt ook 's avonds\nWie bouwt, plant bomen"
            .to_owned(),
        ..sheet
    };
    opinions::begin(&world.coop, &Actor::operator(), &sheet).await.unwrap()
}

/// Begins and opens a conversation with three statements; gives its number.
pub(in crate::opinions) async fn running(world: &World, sheet: Sheet) -> i64 {
    let number = draft(world, sheet).await;
    opinions::open(&world.coop, &Actor::operator(), number).await.unwrap();
    number
}

/// The conversation with this number.
pub(in crate::opinions) async fn known(world: &World, number: i64) -> Conversation {
    let conn = &mut *world.coop.db.read().await.unwrap();
    by_number(conn, number).await.unwrap().unwrap()
}

/// Somebody agrees with a statement.
pub(in crate::opinions) async fn agree(world: &World, who: &str, number: i64, statement: i64) {
    let conversation = known(world, number).await;
    let voice = Voice::of_secret(conversation.conversation_id, who);
    let given = Given { statement, reply: Some(Reply::Agree), important: false };
    let visitor = Actor::visitor();
    answers::answer(&world.coop, &visitor, &voice, &conversation, given).await.unwrap();
}

/// The area director's browser.
pub(in crate::opinions) async fn director(world: &World) -> Browser<'_> {
    world.with_function("Aaltje", Function::AreaDirector).await
}

async fn begin(browser: &Browser<'_>, more: &[(&str, &str)]) -> Answer {
    let mut fields = vec![
        ("question", "Hoe houden we onze dorpen leefbaar?"),
        ("introduction", "We maken er samen een opgave van."),
    ];
    fields.extend(more);
    browser.post("/gesprekken", &fields).await
}

#[tokio::test]
async fn a_conversation_is_prepared_opened_and_closed() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    aaltje.get("/gesprekken/nieuw").await.says("Een gesprek voorbereiden");
    let answer =
        begin(&aaltje, &[("statements", "Elk dorp houdt een winkel\n\nMeer bomen\n")]).await;
    assert_eq!(answer.goes_to(), "/gesprekken/1/beheer");
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("Het gesprek staat klaar.");
    page.says("Met 3 stellingen kun je het openen. Er zijn er nu 2.");
    page.says_not("Open het gesprek");
    let answer = aaltje.post("/gesprekken/1/opening", &[]).await;
    answer.refuses("Een gesprek begint met minstens 3 stellingen. Er zijn er nu 2.");
    let third = [("text_nl", "De bus rijdt ook 's avonds"), ("text_en", "")];
    aaltje.post("/gesprekken/1/stellingen", &third).await.goes_to();

    assert_eq!(world.visitor().get("/draad/gesprek/1").await.status, 404);
    assert_eq!(world.visitor().get("/draad/stelling/1").await.status, 404);
    aaltje.post("/gesprekken/1/opening", &[]).await.goes_to();
    aaltje.get("/gesprekken/1/beheer").await.says("Het gesprek is geopend.");
    world.visitor().get("/draad/gesprek/1").await.says("Het gesprek ging open.");
    world.visitor().get("/draad/stelling/1").await.says("De stelling is toegevoegd.");
    let answer = aaltje.post("/gesprekken/1/opening", &[]).await;
    answer.refuses("Dit gesprek loopt al.");

    let answer = aaltje.post("/gesprekken/1/sluiting", &[("close_reason", " ")]).await;
    answer.refuses("Vul dit nog in.");
    answer.says("id=\"close-0-close_reason-problem\"");
    let word = [("close_reason", "We maken er een opgave van.")];
    aaltje.post("/gesprekken/1/sluiting", &word).await.goes_to();
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("Dit gesprek is gesloten op 23 november 2026.");
    page.says("We maken er een opgave van.");
    page.says_not("Voeg toe");
    let answer = aaltje.post("/gesprekken/1/sluiting", &word).await;
    answer.refuses("Dit gesprek is afgelopen.");
    let answer = aaltje.post("/gesprekken/1/opening", &[]).await;
    answer.refuses("Dit gesprek is afgelopen.");
    aaltje.get("/gesprekken/1/bewerken").await.refuses("Dit gesprek is afgelopen.");
    let answer = aaltje.post("/gesprekken/1/bewerken", &[("revision", "3")]).await;
    answer.refuses("Dit gesprek is afgelopen.");
    world.visitor().get("/draad/gesprek/1").await.says("Het gesprek is gesloten.");
    world.holds().await;
}

#[tokio::test]
async fn what_is_wrong_with_a_sheet_is_told_beside_it_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    let fields = [("introduction", "Omdat."), ("closes_on", "2026-11-22"), ("access", "niemand")];
    let answer = aaltje.post("/gesprekken", &fields).await;
    answer.refuses("Deze dag is al voorbij.");
    answer.says("Vul dit nog in.");
    answer.says("Dit staat niet in de lijst.");
    answer.says("Omdat.</textarea>");
    answer.says("value=\"2026-11-22\"");
    let many = "Nog een stelling\n".repeat(101);
    let answer = begin(&aaltje, &[("statements", &many)]).await;
    answer.refuses("Dit zijn te veel regels: er passen er 100 in één keer.");
    answer.says("Nog een stelling\n");
    let long = "x".repeat(141);
    let answer = begin(&aaltje, &[("statements", &long)]).await;
    answer.refuses("Een van de regels is te lang. Een stelling heeft hoogstens 140 tekens.");
    for about in ["thema-7", "opgave-7", "wens-1"] {
        let answer = begin(&aaltje, &[("about", about)]).await;
        answer.refuses("Dit staat niet in de lijst.");
        answer.says("id=\"about-problem\"");
    }
    world.visitor().get("/gesprekken").await.says("Er loopt nog geen gesprek.");
    aaltje.get("/gesprekken").await.says("Er loopt nog geen gesprek.");
    world.holds().await;
}

#[tokio::test]
async fn a_draft_is_for_those_who_lead() {
    let world = World::new().await;
    let number = draft(&world, Sheet::default()).await;
    let conn = &mut *world.coop.db.read().await.unwrap();
    let seen = seen_by(conn, &Actor::visitor(), number).await;
    assert!(matches!(seen, Err(Error::NotFound)));
    assert!(seen_by(conn, &Actor::operator(), number).await.is_ok());
    world.visitor().get("/gesprekken").await.says_not("Hoe houden we");
    world.visitor().get("/zoeken?q=leefbaar").await.says_not("Hoe houden we");
    assert_eq!(world.visitor().json("/gesprekken").await["preparing"].as_array().unwrap().len(), 0);
    director(&world).await.get("/gesprekken").await.says("Hoe houden we");
}

#[tokio::test]
async fn a_draft_whose_last_day_passed_is_not_opened_or_closed() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    let closes_on = "2026-11-23".to_owned();
    draft(&world, Sheet { closes_on, ..Sheet::default() }).await;
    let answer = aaltje.post("/gesprekken/1/sluiting", &[("close_reason", "Klaar.")]).await;
    answer.refuses("Dit gesprek is nog niet geopend.");
    world.at("2026-11-24T09:00:00Z");
    let answer = aaltje.post("/gesprekken/1/opening", &[]).await;
    answer.refuses("Deze dag is al voorbij. Kies een dag die nog komt, of laat het leeg.");
    world.holds().await;
}

#[tokio::test]
async fn whoever_saves_second_sees_what_changed() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    draft(&world, Sheet::default()).await;
    let first = [("question", "Wat houdt een dorp leefbaar?"), ("revision", "1")];
    aaltje.get("/gesprekken/1/bewerken").await.says("name=\"revision\" value=\"1\"");
    aaltje.post("/gesprekken/1/bewerken", &first).await.goes_to();
    let second = [
        ("question", "Waar ligt dat aan?"),
        ("access", "members"),
        ("closes_on", "2026-12-01"),
        ("revision", "1"),
    ];
    let answer = aaltje.post("/gesprekken/1/bewerken", &second).await;
    answer.refuses("Iemand anders heeft dit net veranderd.");
    answer.says("value=\"Waar ligt dat aan?\"");
    answer.says("Intussen staat hier: Wat houdt een dorp leefbaar?");
    answer.says("Intussen staat hier: iedereen");
    answer.says("Intussen staat hier: tot je het gesprek sluit");
    answer.says("name=\"revision\" value=\"2\"");
    let second = [second[0], second[1], second[2], ("revision", "2")];
    aaltje.post("/gesprekken/1/bewerken", &second).await.goes_to();
    let conversation = known(&world, 1).await;
    assert_eq!(conversation.question, "Waar ligt dat aan?");
    aaltje.get("/draad/gesprek/1").await.says("De vraag of de regels van het gesprek");
    world.holds().await;
}

#[tokio::test]
async fn who_may_take_part_stays_the_same_while_it_runs() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, Sheet::default()).await;
    aaltje.get("/gesprekken/1/bewerken").await.says("Het gesprek loopt al.");
    let fields = [("question", "Wat nu?"), ("access", "invited"), ("revision", "2")];
    let answer = aaltje.post("/gesprekken/1/bewerken", &fields).await;
    answer.refuses("Zolang het gesprek loopt, blijft het hetzelfde wie er mee mag doen.");
    answer.says("id=\"access-problem\"");
    let fields = [fields[0], ("access", "public"), fields[2]];
    aaltje.post("/gesprekken/1/bewerken", &fields).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn a_conversation_is_about_a_theme_or_a_challenge_and_the_thread_tells() {
    use crate::agenda::challenges::tests::challenge;
    let world = World::new().await;
    let aaltje = director(&world).await;
    challenge(&world, "Elk dorp bereikbaar").await;
    aaltje.get("/gesprekken/nieuw?about=opgave-1").await.says("value=\"opgave-1\" selected");
    let lines = "Elk dorp houdt een winkel\nMeer bomen\nDe bus rijdt ook 's avonds";
    begin(&aaltje, &[("about", "opgave-1"), ("statements", lines)]).await.goes_to();
    aaltje.post("/gesprekken/1/opening", &[]).await.goes_to();
    let page = world.visitor().get("/draad/opgave/1").await;
    page.says("kwam aan bod in het gesprek");
    page.says("Hoe houden we onze dorpen leefbaar?");
    world.visitor().get("/gesprekken").await.says("href=\"/opgaven/1\"");
    let fields = [("question", "Wat nu?"), ("about", ""), ("revision", "2")];
    aaltje.post("/gesprekken/1/bewerken", &fields).await.goes_to();
    world.visitor().get("/draad/opgave/1").await.says_not("kwam aan bod in het gesprek");
    world.holds().await;
}
