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
pub(super) async fn consulted(world: &World) -> Browser<'_> {
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
pub(super) async fn first(world: &World, number: i64) -> String {
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

#[tokio::test]
async fn what_changed_since_the_draft_can_still_stop_the_adoption() {
    let world = World::new().await;
    let sietske = consulted(&world).await;
    world.at("2026-12-01T13:00:00Z");
    let adopt = [("adopted_by", "ALV"), ("minority", "Water ontbreekt.")];
    let seats = challenges::seats_of(&mut world.coop.db.read().await.unwrap(), None).await;
    let party = seats.unwrap()[0].party_id.to_string();
    sietske.post("/opgaven/1/tafel/vertrek", &[("party", &party)]).await.goes_to();
    let answer = sietske.post("/agenda/1/vaststellen", &adopt).await;
    answer.refuses("Bij “Elk dorp bereikbaar” zit hooguit één sector aan tafel.");
    answer.says(">Water ontbreekt.</textarea>");
    let back = [("party", party.as_str()), ("role", "rijdt weer")];
    sietske.post("/opgaven/1/tafel", &back).await.goes_to();
    let close = [("close_reason", "Het doel is gehaald.")];
    sietske.post("/opgaven/1/sluiten", &close).await.goes_to();
    let answer = sietske.post("/agenda/1/vaststellen", &adopt).await;
    answer.refuses("De opgave “Elk dorp bereikbaar” is afgerond en verandert niet meer.");
    assert!(agenda::in_force(&mut world.coop.db.read().await.unwrap()).await.unwrap().is_none());
    world.holds().await;
}

#[tokio::test]
async fn a_consultation_has_days_that_fit() {
    let world = World::new().await;
    let sietske = secretary(&world).await;
    sietske.post("/agenda", &[("title", "Agenda")]).await.goes_to();
    let add = [("heading", "Begin"), ("content", "Waar we naartoe gaan.")];
    sietske.post("/agenda/1/alinea", &add).await.goes_to();
    let path = "/agenda/1/inspraak";
    sietske.post(path, &[]).await.refuses("Vul dit nog in.");
    let past = [("from", "2026-11-22"), ("until", "2026-12-23")];
    sietske.post(path, &past).await.refuses("Deze dag is al geweest.");
    let turned = [("from", "2026-12-23"), ("until", "2026-12-22")];
    let answer = sietske.post(path, &turned).await;
    answer.refuses("De laatste dag komt na de eerste");
    answer.says("value=\"2026-12-22\"");
    sietske.post(path, &[("until", "ooit")]).await.refuses("Dit is geen dag.");
    let later = [("from", "2026-12-01"), ("until", "2026-12-23")];
    sietske.post(path, &later).await.goes_to();
    // Everybody reads it, and nobody comments before it has begun.
    let page = world.visitor().get("/agenda/1").await;
    page.says("Waar we naartoe gaan.");
    page.says_not("name=\"content\"");
    world.holds().await;
}

#[tokio::test]
async fn paragraphs_move_up_and_down_and_stop_at_the_ends() {
    let world = World::new().await;
    let sietske = secretary(&world).await;
    sietske.post("/agenda", &[("title", "Agenda")]).await.goes_to();
    for heading in ["Een", "Twee", "Drie"] {
        let add = [("heading", heading), ("content", "Tekst.")];
        sietske.post("/agenda/1/alinea", &add).await.goes_to();
    }
    let headings = async || {
        let data = sietske.json("/agenda/1").await;
        let paragraphs = data["paragraphs"].as_array().unwrap().clone();
        let heading = |one: &serde_json::Value| one["heading"].as_str().unwrap().to_owned();
        paragraphs.iter().map(heading).collect::<Vec<String>>()
    };
    let one = first(&world, 1).await;
    let shift = async |direction| {
        let fields = [("paragraph", one.as_str()), ("direction", direction)];
        sietske.post("/agenda/1/alinea/plaats", &fields).await
    };
    shift("up").await.goes_to();
    assert_eq!(headings().await, ["Een", "Twee", "Drie"]);
    for _ in 0..3 {
        shift("down").await.goes_to();
    }
    assert_eq!(headings().await, ["Twee", "Drie", "Een"]);
    let nowhere = [("paragraph", "weg"), ("direction", "up")];
    assert_eq!(sietske.post("/agenda/1/alinea/plaats", &nowhere).await.status, 404);
    world.holds().await;
}

#[tokio::test]
async fn the_first_version_differs_from_nothing_and_a_draft_is_not_compared_for_everybody() {
    let world = World::new().await;
    let sietske = adopted(&world).await;
    let page = world.visitor().get("/agenda/1/verschil").await;
    page.says("eerste");
    page.says_not("<del>");
    sietske.post("/agenda", &[("title", "Gebiedsagenda 2028")]).await.goes_to();
    for path in ["/agenda/2", "/agenda/2/verschil", "/agenda/2/tekst", "/agenda/9", "/agenda/x"] {
        assert_eq!(world.visitor().get(path).await.status, 404, "{path}");
    }
    let data = world.visitor().json("/agenda/versies").await;
    assert_eq!(data["versions"].as_array().unwrap().len(), 1);
    sietske.get("/agenda/2/verschil").await.says("Gewijzigd: 0. Verplaatst: 0. Nieuw: 0.");
    world.holds().await;
}

#[tokio::test]
async fn the_board_records_the_adoption_but_does_not_write_the_text() {
    let world = World::new().await;
    consulted(&world).await;
    world.at("2026-12-01T13:00:00Z");
    let bea = world.with_function("Bea", Function::Board).await;
    assert_eq!(bea.get("/agenda/1/werk").await.status, 403);
    assert_eq!(bea.post("/agenda", &[("title", "Van mij")]).await.status, 403);
    let tomorrow = [("adopted_by", "ALV"), ("adopted_on", "2026-12-02")];
    let answer = bea.post("/agenda/1/vaststellen", &tomorrow).await;
    answer.refuses("Deze dag moet nog komen.");
    answer.says("value=\"2026-12-02\"");
    let today = [tomorrow[0], ("adopted_on", "2026-12-01")];
    bea.post("/agenda/1/vaststellen", &today).await.goes_to();
    let text = world.visitor().get("/agenda/1/tekst").await.ok();
    assert!(text.contains("In vijf dorpen een rit."), "{text}");
    world.holds().await;
}

#[tokio::test]
async fn the_document_is_read_in_english_and_as_data() {
    let world = World::new().await;
    adopted(&world).await;
    let page = world.visitor().in_english().get("/agenda").await;
    page.says("In vijf dorpen een rit.");
    page.says("1 December 2026");
    let data = world.visitor().json("/agenda").await;
    assert_eq!(data["version"]["state"], "adopted");
    assert_eq!(data["verified"], true);
    assert_eq!(data["paragraphs"][0]["heading"], "Elk dorp bereikbaar");
    let sietske = world.with_function("Wietske", Function::Secretary).await;
    sietske.post("/agenda/1/titel", &[("title", "Anders")]).await.refuses("is vastgesteld");
}
