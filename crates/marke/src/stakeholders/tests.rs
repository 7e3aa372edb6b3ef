//! Stories of who has an interest, and of asking around.

use crate::actor::{Actor, Function};
use crate::agenda::challenges;
use crate::agenda::challenges::tests::challenge;
use crate::ids::PartyId;
use crate::members::{self, Party};
use crate::stakeholders::gathering::{self, Sheet};
use crate::stakeholders::{self, New, objectives};
use crate::testing::{Answer, Browser, World, count_queries, queries};

/// A challenge with two objectives on which parties are asked; gives its number.
pub(crate) async fn asked(world: &World) -> i64 {
    let number = challenge(world, "Elk dorp bereikbaar").await;
    let (coop, operator) = (&world.coop, Actor::operator());
    for sentence in ["Na negen uur rijdt er nog een bus", "De halte bij de school verdwijnt"] {
        objectives::add(coop, &operator, number, sentence).await.unwrap();
    }
    let sheet = Sheet {
        introduction: "Vertel ons wat jullie willen.".to_owned(),
        closes_on: "2026-12-31".to_owned(),
        steps: vec!["gebruik".to_owned(), "logistiek".to_owned()],
    };
    gathering::open(coop, &operator, number, &sheet).await.unwrap();
    number
}

/// Adds an organisation from outside; gives its number.
pub(crate) async fn outside(world: &World, name: &str, sector: &str) -> i64 {
    let new = New {
        name: name.to_owned(),
        sector: sector.to_owned(),
        source: "Genoemd op de avond".to_owned(),
        ..New::default()
    };
    stakeholders::add(&world.coop, &Actor::operator(), 1, &new).await.unwrap()
}

/// Adds a party of the register; gives its number.
pub(crate) async fn registered(world: &World, party: PartyId) -> i64 {
    let new = New { party: party.to_string(), source: "Rijdt de bus".to_owned(), ..New::default() };
    stakeholders::add(&world.coop, &Actor::operator(), 1, &new).await.unwrap()
}

/// The code of a new link of a stakeholder.
pub(crate) async fn link(world: &World, number: i64) -> String {
    gathering::renew_link(&world.coop, &Actor::operator(), number).await.unwrap()
}

pub(crate) async fn director(world: &World) -> Browser<'_> {
    world.with_function("Aaltje", Function::AreaDirector).await
}

/// The mails with a link that wait to be sent: to whom and what.
pub(crate) async fn mails(world: &World) -> Vec<(String, String)> {
    let conn = &mut *world.coop.db.read().await.unwrap();
    let statement = "select address, body
         from outbox_mail
         where body like '%/belang/%'
         order by created_at, mail_id";
    sqlx::query_as(statement).fetch_all(conn).await.unwrap()
}

async fn add(browser: &Browser<'_>, fields: &[(&str, &str)]) -> Answer {
    browser.post("/opgaven/1/belangen", fields).await
}

#[tokio::test]
async fn the_area_director_gathers_who_has_an_interest_from_the_register_and_from_outside() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let aaltje = director(&world).await;
    let visitor = world.visitor();
    let page = visitor.get("/opgaven/1").await;
    page.says_not("Wie heeft belang");
    aaltje.get("/opgaven/1").await.says("Er is nog niet gevraagd wie er belang bij deze opgave");
    visitor.get("/opgaven/1/belangen").await.says("Er is nog niet gevraagd wie er belang");
    let bus = world.organisation("Streekbus Oost", "ondernemers").await.to_string();
    let source = ("source", "Rijdt hier al tien jaar");
    let back = add(&aaltje, &[("party", &bus), source]).await.goes_to();
    assert_eq!(back, "/opgaven/1/belangen/beheer");
    let street = [("name", "De mensen van de Kerkstraat"), ("kind", "group"), source];
    add(&aaltje, &street).await.goes_to();
    let page = aaltje.get("/opgaven/1/belangen/beheer").await;
    page.says("Streekbus Oost");
    page.says("De mensen van de Kerkstraat");
    page.says("nog niet gevraagd");
    aaltje.get("/belanghebbenden/2").await.says("Rijdt hier al tien jaar");
    // Everybody sees who takes part, but for a party that is not listed.
    let page = visitor.get("/opgaven/1/belangen").await;
    page.says("De mensen van de Kerkstraat");
    page.says("En één partij die niet genoemd wil worden.");
    page.says_not("Streekbus Oost");
    page.says_not("tien jaar");
    members::consent(&world.coop, &Actor::operator(), 2, true).await.unwrap();
    visitor.get("/opgaven/1/belangen").await.says("Streekbus Oost");
    visitor.get("/opgaven/1").await.says("2 partijen hebben er belang bij.");
    visitor.in_english().get("/opgaven/1").await.says("2 parties have an interest.");
    world.holds().await;
}

#[tokio::test]
async fn judgements_are_of_organisations_and_groups_and_each_is_there_once() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let aaltje = director(&world).await;
    let source = ("source", "Zei het zelf");
    add(&aaltje, &[source]).await.refuses("Kies een partij uit het register of schrijf een naam");
    let jan = world.person("Jan Visser", None).await.to_string();
    let answer = add(&aaltje, &[("party", &jan), source]).await;
    answer.refuses("Dit is een persoon.");
    answer.says("id=\"party-problem\"");
    let baker = Party {
        kind: "person".to_owned(),
        name: "Bakker Bos".to_owned(),
        kvk: "12345678".to_owned(),
        ..Party::default()
    };
    let baker = members::enter(&world.coop, &Actor::operator(), &baker).await.unwrap();
    let baker = baker.to_string();
    add(&aaltje, &[("party", &baker), source]).await.goes_to();
    add(&aaltje, &[("party", &baker), source]).await.refuses("Bakker Bos staat al op de lijst.");
    let both = [("party", baker.as_str()), ("name", "Bakker"), source];
    add(&aaltje, &both).await.refuses("niet allebei");
    let nobody = "019a0000-0000-7000-8000-000000000000";
    add(&aaltje, &[("party", nobody), source]).await.refuses("staat niet in het register");
    let wrong = [("name", "Dorpshuis"), ("mail", "geen adres"), source];
    add(&aaltje, &wrong).await.refuses("Dit is geen mailadres.");
    add(&aaltje, &[("name", "Dorpshuis")]).await.refuses("Vul dit nog in.");
    let off = [("off_reason", "Is gestopt")];
    aaltje.post("/belanghebbenden/1/vertrek", &[]).await.refuses("Vul dit nog in.");
    aaltje.post("/belanghebbenden/1/vertrek", &off).await.goes_to();
    aaltje
        .post("/belanghebbenden/1/vertrek", &off)
        .await
        .refuses("Deze partij telt niet meer mee.");
    let again = add(&aaltje, &[("party", &baker), source]).await;
    again.refuses("Bakker Bos stond op de lijst en is eraf gehaald.");
    world.visitor().get("/opgaven/1/belangen").await.says_not("Bakker Bos");
    let contact = [("contact", "Jan"), ("mail", "jan@bakkerij.example")];
    let refused = aaltje.post("/belanghebbenden/1/contact", &contact).await;
    refused.refuses("Deze partij telt niet meer mee.");
    aaltje.get("/belanghebbenden/1").await.says("Is gestopt");
    aaltje.post("/belanghebbenden/1/terugkeer", &[]).await.goes_to();
    aaltje.post("/belanghebbenden/1/terugkeer", &[]).await.refuses("staat al op de lijst");
    for path in ["/belanghebbenden/9", "/belanghebbenden/x", "/opgaven/9/belangen/beheer"] {
        assert_eq!(aaltje.get(path).await.status, 404, "{path}");
    }
    world.holds().await;
}

#[tokio::test]
async fn objectives_can_be_worded_anew_until_somebody_takes_a_position() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let aaltje = director(&world).await;
    let ask = [("introduction", "Wat willen jullie?")];
    let gather = "/opgaven/1/belangen/rondvraag";
    aaltje.post(gather, &ask).await.refuses("Schrijf eerst minstens één doel op");
    let objectives = "/opgaven/1/belangen/doelen";
    aaltje.post(objectives, &[]).await.refuses("Vul dit nog in.");
    aaltje.post(objectives, &[("sentence", "Een late bus")]).await.goes_to();
    aaltje.post(objectives, &[("sentence", "een late BUS")]).await.refuses("Dit doel staat er al.");
    aaltje.post("/doelen/1/tekst", &[("sentence", "Een bus na negen uur")]).await.goes_to();
    aaltje
        .post(gather, &[("introduction", "Wat?"), ("closes_on", "2026-11-22")])
        .await
        .refuses("Deze dag is al voorbij.");
    aaltje.post(gather, &ask).await.goes_to();
    outside(&world, "Dorpsraad", "omgeving").await;
    let said = [("source", "Krant"), ("objective", "1"), ("position", "3")];
    aaltje.post("/belanghebbenden/1/inschatting", &said).await.goes_to();
    let answer = aaltje.post("/doelen/1/tekst", &[("sentence", "Iets anders")]).await;
    answer.refuses("Partijen namen al een standpunt in op deze woorden.");
    aaltje.post("/doelen/1/einde", &[]).await.refuses("Vul dit nog in.");
    let why = [("retire_reason", "Is al besloten")];
    aaltje.post("/doelen/1/einde", &why).await.goes_to();
    aaltje.post("/doelen/1/einde", &why).await.refuses("Dit doel telt al niet meer mee.");
    let page = aaltje.get("/opgaven/1/belangen/beheer").await;
    page.says("Eén doel telt niet meer");
    assert_eq!(aaltje.post("/doelen/7/tekst", &[]).await.status, 404);
    for place in 0..objectives::rules::OBJECTIVES_MAX {
        aaltje.post(objectives, &[("sentence", &format!("Doel {place}"))]).await.goes_to();
    }
    aaltje.post(objectives, &[("sentence", "Nog een")]).await.refuses("Er zijn al 20 doelen.");
    world.visitor().get("/opgaven/1").await.says("We vragen partijen wat hun belang is");
    world.holds().await;
}

#[tokio::test]
async fn each_party_gets_a_link_by_mail_or_as_a_letter_and_is_reminded() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    let fields = [
        ("name", "Dorpsraad Sellingen"),
        ("source", "Genoemd"),
        ("mail", "Raad@Sellingen.example"),
        ("contact", "Roelie"),
    ];
    add(&aaltje, &fields).await.goes_to();
    outside(&world, "De Kerkstraat", "omgeving").await;
    let ask = "/opgaven/1/belangen/uitnodiging";
    let remind = "/opgaven/1/belangen/herinnering";
    aaltje.post(remind, &[]).await.refuses("niemand met een mailadres");
    aaltje.post(ask, &[]).await.goes_to();
    aaltje.post(ask, &[]).await.refuses("niemand met een mailadres");
    let sent = mails(&world).await;
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].0, "raad@sellingen.example");
    let words = ["Dag Roelie,", "Vertel ons wat jullie willen.", "tot en met 31 december 2026"];
    for words in words {
        assert!(sent[0].1.contains(words), "{words} is not in {}", sent[0].1);
    }
    let code = sent[0].1.split("/belang/").nth(1).unwrap()[..16].to_owned();
    let visitor = world.visitor();
    visitor.get(&format!("/belang/{code}")).await.says("Wat wil Dorpsraad Sellingen?");
    // A reminder brings another link; the first still works.
    aaltje.post(remind, &[]).await.goes_to();
    assert_eq!(mails(&world).await.len(), 2);
    let small = code.to_lowercase();
    assert_eq!(visitor.get(&format!("/belang/{small}")).await.status, 200);
    // A letter with a code, shown once; the links before it end.
    let letter = aaltje.post("/belanghebbenden/1/link", &[]).await;
    assert_eq!(letter.headers["cache-control"], "no-store");
    letter.says("Deze link zie je maar één keer");
    letter.says("Beste Dorpsraad Sellingen,");
    letter.says("QR-code van de link");
    assert_eq!(visitor.get(&format!("/belang/{code}")).await.status, 404);
    let link = aaltje.post_json("/belanghebbenden/2/link", &serde_json::json!({})).await;
    let address: serde_json::Value = serde_json::from_str(&link.text).unwrap();
    let address = address["address"].as_str().unwrap().strip_prefix("http://proef.test").unwrap();
    assert_eq!(visitor.get(address).await.status, 200);
    aaltje.post("/belanghebbenden/2/link/intrekking", &[]).await.goes_to();
    assert_eq!(visitor.get(address).await.status, 404);
    let again = aaltje.post("/belanghebbenden/2/link/intrekking", &[]).await;
    again.refuses("Deze partij heeft geen link die werkt.");
    let contact = [("contact", "Jan"), ("mail", "geen")];
    aaltje.post("/belanghebbenden/2/contact", &contact).await.refuses("Dit is geen mailadres.");
    let contact = [("contact", "Jan"), ("mail", "jan@kerkstraat.example"), ("language", "en")];
    aaltje.post("/belanghebbenden/2/contact", &contact).await.goes_to();
    aaltje.post("/belanghebbenden/2/link", &[]).await.says("Hij is ook gemaild.");
    assert!(mails(&world).await.iter().any(|(_, body)| body.contains("Hello Jan,")));
    world.holds().await;
}

#[tokio::test]
async fn after_the_last_day_nobody_gets_a_link_and_nothing_changes() {
    let world = World::new().await;
    asked(&world).await;
    let number = outside(&world, "Dorpsraad", "omgeving").await;
    let code = link(&world, number).await;
    let row = format!("/belang/{code}");
    world.at("2027-01-01T13:00:00Z");
    let aaltje = director(&world).await;
    let visitor = world.visitor();
    let silent = "Een partij is gevraagd naar haar belang en zei nog niets.";
    aaltje.get("/werklijst").await.says(silent);
    visitor.get(&row).await.says("De rondvraag is gesloten.");
    visitor.post(&row, &[("wants", "Een bus")]).await.refuses("De rondvraag loopt niet");
    aaltje.post("/belanghebbenden/1/link", &[]).await.refuses("De rondvraag loopt niet");
    aaltje.post("/opgaven/1/belangen/uitnodiging", &[]).await.refuses("De rondvraag loopt niet");
    // There may be more to ask.
    let later = [("introduction", "Nog even"), ("closes_on", "2027-02-01")];
    aaltje.post("/opgaven/1/belangen/rondvraag", &later).await.goes_to();
    visitor.post(&row, &[("wants", "Een bus")]).await.goes_to();
    aaltje.get("/werklijst").await.says_not(silent);
    aaltje.post("/opgaven/1/belangen/sluiting", &[]).await.goes_to();
    aaltje.post("/opgaven/1/belangen/sluiting", &[]).await.refuses("De rondvraag loopt niet");
    visitor.post(&row, &[("wants", "Twee bussen")]).await.refuses("De rondvraag loopt niet");
    visitor.get("/opgaven/1").await.says("De rondvraag naar belangen is gesloten");
    // Of a party that was taken off no link works.
    aaltje.post("/belanghebbenden/1/vertrek", &[("off_reason", "Weg")]).await.goes_to();
    assert_eq!(visitor.get(&row).await.status, 404);
    challenges::close(&world.coop, &Actor::operator(), 1, "Klaar.").await.unwrap();
    add(&aaltje, &[("name", "Te laat"), ("source", "x")]).await.refuses("verandert niet meer");
    world.holds().await;
}

#[tokio::test]
async fn a_challenge_has_so_many_stakeholders_and_pages_ask_as_often_for_many_as_for_few() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    for place in 0..3 {
        outside(&world, &format!("Partij {place}"), "omgeving").await;
    }
    count_queries();
    let row = format!("/belang/{}", link(&world, 1).await);
    let pages = [
        row.as_str(),
        "/netwerk",
        "/opgaven/1/belangen",
        "/opgaven/1/belangen/beheer",
        "/opgaven/1/belangen/beeld",
        "/belanghebbenden/1",
    ];
    let mut few = Vec::new();
    for page in pages {
        let before = queries();
        aaltje.get(page).await.ok();
        few.push(queries() - before);
    }
    for place in 3..stakeholders::rules::STAKEHOLDERS_MAX {
        outside(&world, &format!("Partij {place}"), "omgeving").await;
    }
    for (page, few) in pages.into_iter().zip(few) {
        let before = queries();
        aaltje.get(page).await.ok();
        assert_eq!(queries() - before, few, "{page}");
        assert!(few <= 12, "{page}: {few}");
    }
    let many = add(&aaltje, &[("name", "Nog een"), ("source", "x")]).await;
    many.refuses("Er zijn al 200 belanghebbenden.");
    world.holds().await;
}
