//! Stories of what challenges need.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::tests::challenge;
use crate::alliances::capacities::tests::{represented, words};
use crate::members::{self, TagKind};
use crate::testing::World;

#[tokio::test]
async fn what_is_needed_and_not_there_is_found_by_everybody() {
    let world = World::new().await;
    challenge(&world, "Een warm dorp").await;
    let tags =
        words(&world, &[("Warmtetechniek", TagKind::Competence), ("Zaal", TagKind::Facility)])
            .await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let page = "/opgaven/1/nodig";
    world.visitor().get(page).await.says("Er staat nog niet wat nodig is.");
    let fields = [
        ("tag", tags[0].as_str()),
        ("amount", "40"),
        ("importance", "3"),
        ("why", "om de pomp te ontwerpen"),
    ];
    assert_eq!(aaltje.post(page, &fields).await.goes_to(), page);
    let fields = [("tag", tags[1].as_str()), ("amount", "2"), ("why", "voor de avond")];
    aaltje.post(page, &fields).await.goes_to();
    let shown = world.visitor().get(page).await;
    shown.says("2 dingen zijn nog niet in de streek te vinden.");
    shown.says("om de pomp te ontwerpen");
    world.visitor().get("/zoeken?q=warmtetechniek").await.says("Warmtetechniek");
    world.visitor().get("/draad/behoefte/1").await.says("Een warm dorp");
    let all = world.visitor().get("/behoeften").await;
    all.says("Dit hebben we nog niet");
    world.visitor().get("/behoeften/1").await.says("Zonder dit gaat het niet.");
    all.says_not("Wat partijen zelf zoeken");
    let (bert, _, browser) = represented(&world, "Installatiebedrijf Bert", "ondernemers").await;
    let fields = [("tag", tags[0].as_str()), ("amount", "30")];
    let own = format!("/partijen/{bert}/inbreng");
    browser.post(&own, &fields).await.goes_to();
    let seeks = [("bearing", "seeks"), ("tag", tags[1].as_str()), ("amount", "3")];
    browser.post(&own, &seeks).await.goes_to();
    world.visitor().get("/behoeften").await.says_not("Installatiebedrijf Bert");
    members::consent(&world.coop, &Actor::operator(), bert, true).await.unwrap();
    world.visitor().get("/behoeften").await.says("Installatiebedrijf Bert");
    world.visitor().get("/behoeften/1").await.says("een deel is er");
    let change = [("amount", "20"), ("importance", "2"), ("why", "ontwerp"), ("revision", "1")];
    aaltje.post("/behoeften/1", &change).await.goes_to();
    world.visitor().get("/behoeften/1").await.says("er is genoeg");
    aaltje
        .post("/behoeften/1", &change)
        .await
        .refuses("Iemand anders heeft dit intussen gewijzigd");
    aaltje.post("/behoeften/1/einde", &[]).await.refuses("Vul dit nog in.");
    aaltje.post("/behoeften/1/einde", &[("reason", "Bert doet het")]).await.goes_to();
    aaltje.post("/behoeften/1/einde", &[("reason", "x")]).await.refuses("Dit is niet meer nodig");
    world.visitor().get(page).await.says("Bert doet het");
    let csv = world.visitor().get("/behoeften.csv").await.ok();
    assert!(csv.contains("Zaal") && !csv.contains("Warmtetechniek"), "{csv}");
    world.holds().await;
}

#[tokio::test]
async fn a_need_and_a_frame_must_be_possible() {
    let world = World::new().await;
    challenge(&world, "Een warm dorp").await;
    let tags = words(&world, &[("Warmtetechniek", TagKind::Competence)]).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let (need, frame) = ("/opgaven/1/nodig", "/opgaven/1/kader");
    let tag = ("tag", tags[0].as_str());
    aaltje
        .post(need, &[("amount", "4"), ("why", "x")])
        .await
        .refuses("Kies een woord uit de lijst.");
    let wrong = [tag, ("amount", "4"), ("why", "x"), ("importance", "9")];
    aaltje.post(need, &wrong).await.refuses("Kies iets uit de lijst");
    let fields = [tag, ("amount", "4"), ("why", "x")];
    aaltje.post(need, &fields).await.goes_to();
    aaltje.post(need, &fields).await.refuses("Dit staat al op de lijst.");
    aaltje.post(frame, &[("size_max", "41")]).await.refuses("Kies een aantal van 2 tot 40.");
    let turned = [("starts_on", "2027-05-01"), ("ends_on", "2027-01-01")];
    aaltje.post(frame, &turned).await.refuses("De laatste dag komt voor de eerste.");
    let many = [("size_max", "4"), ("sector", "overheid"), ("least", "5"), ("most", "")];
    aaltje.post(frame, &many).await.refuses("De sectoren vragen samen meer partijen");
    let wrong = [("sector", "overheid"), ("least", "5"), ("most", "2")];
    aaltje.post(frame, &wrong).await.refuses("Geef per sector een minimum");
    let fields = [("size_max", "5"), ("sector", "overheid"), ("least", "1"), ("most", "2")];
    aaltje.post(frame, &fields).await.goes_to();
    aaltje.post(frame, &fields).await.refuses("Iemand anders heeft dit intussen gewijzigd");
    let bert = world.with_function("Bert", Function::Representative).await;
    assert_eq!(bert.post(need, &[]).await.status, 403);
    assert_eq!(bert.post(frame, &[]).await.status, 403);
    let names: Vec<String> = (0..40).map(|place| format!("Woord {place}")).collect();
    let many: Vec<(&str, TagKind)> =
        names.iter().map(|name| (name.as_str(), TagKind::Offer)).collect();
    let many = words(&world, &many).await;
    for tag in &many[..39] {
        aaltje.post(need, &[("tag", tag), ("amount", "1"), ("why", "x")]).await.goes_to();
    }
    let last = [("tag", many[39].as_str()), ("amount", "1"), ("why", "x")];
    aaltje.post(need, &last).await.refuses("Er staan al 40 dingen op de lijst");
    // What a challenge that ended needed stays as it was.
    aaltje.post("/opgaven/1/sluiten", &[("close_reason", "Klaar.")]).await.goes_to();
    let change = [("amount", "8"), ("why", "x"), ("revision", "1")];
    aaltje.post("/behoeften/1", &change).await.refuses("is afgerond en verandert niet meer.");
    let end = [("reason", "Gevonden.")];
    aaltje.post("/behoeften/1/einde", &end).await.refuses("is afgerond en verandert niet meer.");
    world.holds().await;
}
