//! Stories of contradictions that are put up for a meeting.

use crate::actor::{Actor, Function};
use crate::opinions::carrying::tests::{director, fact, figures, mails, running};
use crate::opinions::results::Figures;
use crate::opinions::statements;
use crate::testing::World;

use super::{put_up_within, rules};

/// Puts a statement up, as the figures tell it.
async fn put_up(
    world: &World,
    statement: i64,
    figures: Option<&Figures>,
) -> crate::error::Result<i64> {
    let (coop, operator) = (&world.coop, Actor::operator());
    let facts = rules::read("Hoe gaan we om met windmolens?", "", coop.today()).unwrap();
    crate::db::in_transaction!(coop.db, tx => {
        let seen = statements::seen_by(&mut tx, &operator, statement).await?;
        put_up_within(&mut tx, coop, &operator, (&seen.0, &seen.1), figures, &facts).await
    })
}

#[tokio::test]
async fn a_contradiction_is_put_up_planned_and_settled_and_followers_hear() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, "").await;
    let visitor = world.visitor();
    visitor.get("/gesprekspunten").await.says("Er ligt nu geen tegenstelling op tafel.");
    visitor.post("/gesprekken/1/volgers", &[("mail", "roelie@example.org")]).await.goes_to();
    assert_eq!(put_up(&world, 2, Some(&figures())).await.unwrap(), 1);
    assert_eq!(mails(&world).await, 2);
    let page = visitor.get("/gesprekspunten/1").await;
    for words in [
        "Hoe gaan we om met windmolens?",
        "groep A",
        "Van elke 100 mensen hier zijn 85 het eens en 10 het oneens.",
        "De bus rijdt ook 's avonds",
        "groep B",
        "Van elke 100 mensen hier zijn 15 het eens en 75 het oneens.",
        "Bedrijven bouwen huizen",
        "Wanneer we erover praten, is nog niet bekend.",
        "Dit kwam op tafel om de stelling “Windmolens horen bij het dorp”.",
    ] {
        page.says(words);
    }
    page.says_not("Bewaar de dag");
    visitor.get("/stellingen/2").await.says("De stelling kwam op tafel");
    visitor.get("/draad/gesprekspunt/1").await.says("Windmolens horen bij het dorp");

    let planning = "/gesprekspunten/1/planning";
    aaltje.post(planning, &[("revision", "1")]).await.refuses("Vul dit nog in.");
    let past = [("revision", "1"), ("meets_on", "2026-11-22")];
    aaltje.post(planning, &past).await.refuses("Deze dag is al voorbij.");
    let wrong = [("revision", "1"), ("meets_on", "morgen")];
    aaltje.post(planning, &wrong).await.refuses("Dit is geen dag");
    let day = [("revision", "1"), ("meets_on", "2026-12-10")];
    aaltje.post(planning, &day).await.goes_to();
    assert_eq!(mails(&world).await, 3);
    aaltje.post(planning, &day).await.refuses("Iemand anders heeft dit net veranderd.");
    visitor.get("/gesprekspunten/1").await.says("We praten erover op 10 december 2026.");
    visitor.get("/gesprekspunten").await.says("Tussen groep A en groep B");

    let settling = "/gesprekspunten/1/uitkomst";
    aaltje.post(settling, &[("revision", "2")]).await.refuses("Vul dit nog in.");
    let outcome = [("revision", "2"), ("outcome", "We zoeken samen een plek aan het kanaal.")];
    aaltje.post(settling, &outcome).await.goes_to();
    assert_eq!(mails(&world).await, 4);
    aaltje.post(settling, &outcome).await.refuses("De uitkomst van dit punt staat al vast.");
    let page = visitor.get("/gesprekspunten/1").await;
    page.says("We zoeken samen een plek aan het kanaal.");
    page.says("Het gesprek was op 10 december 2026.");
    visitor.get("/gesprekspunten").await.says("Besproken");
    visitor.get("/").await.says("We zoeken samen een plek aan het kanaal.");
    let hits = visitor.json("/zoeken?q=windmolens").await;
    assert_eq!(hits["hits"].as_array().unwrap().len(), 2, "{hits}");
    // After that it can be put up once more.
    assert_eq!(put_up(&world, 2, Some(&figures())).await.unwrap(), 2);
    world.holds().await;
}

#[tokio::test]
async fn only_what_divides_people_is_put_up_and_only_once_at_a_time() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, "").await;
    assert_eq!(fact(put_up(&world, 2, None).await), "opinions-refusal-no-contradiction");
    let shared = put_up(&world, 1, Some(&figures())).await;
    assert_eq!(fact(shared), "opinions-refusal-no-contradiction");
    let form = [("question", "Waarom?"), ("meets_on", "2026-12-10")];
    let answer = aaltje.post("/stellingen/2/gesprekspunt", &form).await;
    answer.refuses("Van deze stelling is geen tegenstelling bekend.");
    let empty = aaltje.post("/stellingen/2/gesprekspunt", &[]).await;
    empty.refuses("Vul dit nog in.");
    put_up(&world, 2, Some(&figures())).await.unwrap();
    let twice = put_up(&world, 2, Some(&figures())).await;
    assert_eq!(fact(twice), "opinions-refusal-point-is-open");
    // Sectors are sides as well.
    put_up(&world, 5, Some(&figures())).await.unwrap();
    let page = world.visitor().in_english().get("/gesprekspunten/2").await;
    page.says("residents");
    page.says("entrepreneurs");
    for path in ["/gesprekspunten/9", "/gesprekspunten/x"] {
        assert_eq!(world.visitor().get(path).await.status, 404, "{path}");
    }
    let late = [("revision", "1"), ("meets_on", "2026-12-10")];
    assert_eq!(aaltje.post("/gesprekspunten/9/planning", &late).await.status, 404);
    let bram = world.with_function("Bram", Function::Representative).await;
    assert_eq!(bram.post("/gesprekspunten/1/uitkomst", &[]).await.status, 403);
    world.holds().await;
}
