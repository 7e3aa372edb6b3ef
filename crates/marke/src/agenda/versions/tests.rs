//! Stories of the agenda in versions.

use crate::actor::Function;
use crate::agenda::challenges::tests::{challenge, seat};
use crate::agenda::{self, challenges, versions};
use crate::testing::{Browser, World, count_queries, queries};
use crate::wishes;

async fn secretary(world: &World) -> Browser<'_> {
    world.with_function("Sietske", Function::Secretary).await
}

/// A draft with one challenge of two sectors, and its consultation until the end of November.
async fn consulted(world: &World) -> Browser<'_> {
    let sietske = secretary(world).await;
    let number = challenge(world, "Elk dorp bereikbaar").await;
    seat(world, number, &["ondernemers", "overheid"]).await;
    sietske.post("/agenda", &[("title", "Gebiedsagenda 2027")]).await.goes_to();
    let fields = [("challenge", "1"), ("content", "In vijf dorpen een rit.")];
    sietske.post("/agenda/1/opgaven", &fields).await.goes_to();
    sietske.post("/agenda/1/inspraak", &[("until", "2026-11-30")]).await.goes_to();
    sietske
}

async fn adopted(world: &World) -> Browser<'_> {
    let sietske = consulted(world).await;
    world.at("2026-12-01T13:00:00Z");
    let fields = [("adopted_by", "algemene ledenvergadering"), ("minority", "Water ontbreekt.")];
    sietske.post("/agenda/1/vaststellen", &fields).await.goes_to();
    sietske
}

/// The identifier of the first paragraph of a version.
async fn first(world: &World, number: i64) -> String {
    let conn = &mut *world.coop.db.read().await.unwrap();
    let version = versions::by_number(conn, number).await.unwrap().unwrap();
    let paragraphs = versions::paragraphs::of(conn, version.agenda_id).await.unwrap();
    paragraphs[0].paragraph_id.clone()
}

#[tokio::test]
async fn a_wish_becomes_a_challenge_on_the_adopted_agenda_and_whoever_asked_hears() {
    let world = World::new().await;
    world.visitor().get("/agenda").await.says("Er is nog geen agenda vastgesteld.");
    adopted(&world).await;
    let page = world.visitor().get("/agenda").await;
    page.says("In vijf dorpen een rit.");
    page.says("Vastgesteld op 1 december 2026");
    page.says("Water ontbreekt.");
    page.says("de tekst is wat er is vastgesteld");
    world.visitor().get("/draad/wens/1").await.says("Gebiedsagenda 2027");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let wish = wishes::by_number(conn, 1).await.unwrap().unwrap();
    assert!(wish.reason.contains("vastgestelde agenda “Gebiedsagenda 2027”"), "{}", wish.reason);
    assert_eq!(agenda::in_force(conn).await.unwrap().unwrap().number, 1);
    world.visitor().get("/agenda/feed.atom").await.says("<title>Gebiedsagenda 2027</title>");
    world.visitor().get("/agenda/versies.csv").await.says("Gebiedsagenda 2027");
    world.holds().await;
}

#[tokio::test]
async fn a_draft_is_not_for_everybody_and_there_is_one_at_a_time() {
    let world = World::new().await;
    let sietske = secretary(&world).await;
    sietske.post("/agenda", &[("title", "")]).await.refuses("Vul dit nog in.");
    sietske.post("/agenda", &[("title", "Agenda 2027")]).await.goes_to();
    assert_eq!(world.visitor().get("/agenda/1").await.status, 404);
    world.visitor().get("/agenda/versies").await.says_not("Agenda 2027");
    sietske.get("/agenda/1").await.says("Agenda 2027");
    let answer = sietske.post("/agenda", &[("title", "Nog een")]).await;
    answer.refuses("Er is al een versie in de maak: “Agenda 2027”.");
    let answer = sietske.post("/agenda/1/inspraak", &[("until", "2026-12-30")]).await;
    answer.refuses("Er staat nog geen alinea in deze versie.");
    let answer = sietske.post("/agenda/1/vaststellen", &[("adopted_by", "ALV")]).await;
    answer.refuses("nog geen inspraak geweest");
    world.holds().await;
}

#[tokio::test]
async fn a_challenge_with_one_sector_goes_on_the_agenda_only_with_a_reason() {
    let world = World::new().await;
    let sietske = secretary(&world).await;
    let number = challenge(&world, "Elk dorp").await;
    seat(&world, number, &["overheid"]).await;
    sietske.post("/agenda", &[("title", "Agenda")]).await.goes_to();
    let path = "/agenda/1/opgaven";
    sietske.post(path, &[("challenge", "1")]).await.refuses("hooguit één sector aan tafel");
    sietske.post(path, &[("challenge", "9")]).await.refuses("Kies iets uit de lijst");
    sietske.post(path, &[]).await.refuses("Vul dit nog in.");
    let fields = [("challenge", "1"), ("motivation", "De school sluit in maart aan.")];
    sietske.post(path, &fields).await.goes_to();
    sietske.post(path, &fields).await.refuses("staat al op deze agenda");
    sietske.get("/agenda/1").await.says("Een rit in elk dorp.");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let kept = challenges::by_number(conn, 1).await.unwrap().unwrap();
    assert_eq!(kept.single_sector_motivation, "De school sluit in maart aan.");
    world.holds().await;
}

#[tokio::test]
async fn anybody_comments_during_the_consultation_and_everybody_is_answered() {
    let world = World::new().await;
    let sietske = consulted(&world).await;
    let paragraph = first(&world, 1).await;
    let visitor = world.visitor();
    let path = "/agenda/1/reacties";
    let say = |content| [("paragraph", paragraph.as_str()), ("content", content)];
    visitor.post(path, &say("Waarom vijf?")).await.goes_to();
    visitor.post(path, &say("Waarom vijf?")).await.refuses("Deze reactie staat er al.");
    visitor.post(path, &say("")).await.refuses("Vul dit nog in.");
    let long = "x".repeat(2_001);
    visitor.post(path, &say(&long)).await.refuses("Dit is te lang: er passen 2000 tekens.");
    visitor.post(path, &say("Onzin!")).await.goes_to();
    visitor.get("/agenda/1").await.says("Waarom vijf?");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let version = versions::by_number(conn, 1).await.unwrap().unwrap();
    let comments = versions::comments::of(conn, version.agenda_id).await.unwrap();
    assert_eq!(agenda::comments_unanswered(conn).await.unwrap(), 2);
    world.at("2026-12-01T13:00:00Z");
    visitor.post(path, &say("Te laat")).await.refuses("er loopt geen inspraak");
    let adopt = [("adopted_by", "ALV")];
    let answer = sietske.post("/agenda/1/vaststellen", &adopt).await;
    answer.refuses("2 reacties hebben nog geen antwoord.");
    let id = |content: &str| {
        let comment = comments.iter().find(|comment| comment.content == content);
        comment.unwrap().comment_id.as_str()
    };
    let answer = [("comment", id("Waarom vijf?")), ("answer", "Omdat daar busjes zijn.")];
    sietske.post("/agenda/1/reacties/antwoord", &answer).await.goes_to();
    let hide = [("comment", id("Onzin!")), ("reason", "Scheldwoord.")];
    sietske.post("/agenda/1/reacties/verbergen", &hide).await.goes_to();
    let page = visitor.get("/agenda/1").await;
    page.says("Omdat daar busjes zijn.");
    page.says("Een reactie is verborgen: Scheldwoord.");
    page.says_not("Onzin!");
    sietske.post("/agenda/1/vaststellen", &adopt).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn the_text_stands_still_during_consultation_and_for_ever_after_adoption() {
    let world = World::new().await;
    let sietske = consulted(&world).await;
    let add = [("heading", "Slot"), ("content", "Waar je ons aan mag houden.")];
    let running = "De inspraak loopt";
    sietske.post("/agenda/1/alinea", &add).await.refuses(running);
    sietske.post("/agenda/1/vaststellen", &[("adopted_by", "ALV")]).await.refuses(running);
    world.at("2026-12-01T13:00:00Z");
    sietske.post("/agenda/1/alinea", &add).await.goes_to();
    sietske.post("/agenda/1/vaststellen", &[]).await.refuses("Vul dit nog in.");
    sietske.post("/agenda/1/vaststellen", &[("adopted_by", "ALV")]).await.goes_to();
    let paragraph = first(&world, 1).await;
    let never = "Deze agenda is vastgesteld en verandert niet meer.";
    sietske.post("/agenda/1/alinea", &add).await.refuses(never);
    let edit = [("paragraph", paragraph.as_str()), ("heading", "x"), ("content", "y")];
    sietske.post("/agenda/1/alinea", &edit).await.refuses(never);
    sietske.post("/agenda/1/alinea/plaats", &edit).await.refuses(never);
    let drop = [("paragraph", paragraph.as_str()), ("reason", "x")];
    sietske.post("/agenda/1/alinea/schrappen", &drop).await.refuses(never);
    sietske.post("/agenda/1/titel", &[("title", "x"), ("revision", "9")]).await.refuses(never);
    sietske.post("/agenda/1/inspraak", &[("until", "2026-12-30")]).await.refuses(never);
    sietske.post("/agenda/1/vaststellen", &[("adopted_by", "ALV")]).await.refuses(never);
    world.holds().await;
}

#[tokio::test]
async fn whoever_changes_the_adopted_text_in_the_database_is_found_out() {
    let world = World::new().await;
    adopted(&world).await;
    let mut tx = world.coop.db.begin().await.unwrap();
    assert!(agenda::verify(&mut tx).await.unwrap().is_empty());
    let forged = "update agenda_paragraph set content = 'In geen enkel dorp een rit.'";
    sqlx::query(forged).execute(&mut *tx).await.unwrap();
    let tampered = agenda::verify(&mut tx).await.unwrap();
    assert_eq!(tampered[0].number, 1);
    tx.commit().await.unwrap();
    world.visitor().get("/agenda").await.says("niet meer wat er is vastgesteld");
}

#[tokio::test]
async fn the_next_version_begins_as_a_copy_and_the_difference_is_told_in_words() {
    let world = World::new().await;
    let sietske = adopted(&world).await;
    sietske.post("/agenda", &[("title", "Gebiedsagenda 2028")]).await.goes_to();
    let paragraph = first(&world, 2).await;
    let edit = [
        ("paragraph", paragraph.as_str()),
        ("revision", "1"),
        ("heading", "Elk dorp bereikbaar"),
        ("content", "In zes dorpen een rit."),
    ];
    sietske.post("/agenda/2/alinea", &edit).await.goes_to();
    let answer = sietske.post("/agenda/2/alinea", &edit).await;
    answer.refuses("Iemand anders heeft dit intussen veranderd.");
    let add = [("heading", "Slot"), ("content", "Waar je ons aan mag houden.")];
    sietske.post("/agenda/2/alinea", &add).await.goes_to();
    let up = [("paragraph", paragraph.as_str()), ("direction", "down")];
    sietske.post("/agenda/2/alinea/plaats", &up).await.goes_to();
    let page = sietske.get("/agenda/2/verschil").await;
    page.says("<del>vijf</del><ins>zes</ins>");
    page.says("Gewijzigd: 1. Verplaatst: 0. Nieuw: 1. Geschrapt: 0.");
    let drop = [("paragraph", paragraph.as_str()), ("reason", "Het doel is gehaald.")];
    sietske.post("/agenda/2/alinea/schrappen", &[drop[0]]).await.refuses("Vul dit nog in.");
    sietske.post("/agenda/2/alinea/schrappen", &drop).await.goes_to();
    let page = sietske.get("/agenda/2/verschil").await;
    page.says("Geschrapt omdat: Het doel is gehaald.");
    world.visitor().get("/agenda").await.says("In vijf dorpen een rit.");
    world.holds().await;
}

#[tokio::test]
async fn the_document_asks_a_fixed_number_of_questions() {
    let world = World::new().await;
    adopted(&world).await;
    let visitor = world.visitor();
    count_queries();
    visitor.get("/agenda").await.ok();
    assert_eq!(queries(), 9);
}
