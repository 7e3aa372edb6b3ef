//! Stories of whom one asks, and what they answer.

use crate::actor::{Actor, Function};
use crate::agenda::challenges;
use crate::meetings::tests::{about, begun, invite, link_in, number_of, party, planned, sheet};
use crate::meetings::{Sheet, Welcome};
use crate::members;
use crate::testing::World;

/// Gives a party a seat at the table of challenge 1, by its number.
async fn seat(world: &World, number: &str) {
    let (coop, operator) = (&world.coop, Actor::operator());
    let id = {
        let conn = &mut *coop.db.read().await.unwrap();
        members::by_number(conn, number.parse().unwrap()).await.unwrap().unwrap().party_id
    };
    challenges::join(coop, &operator, 1, &id.to_string(), "rijdt").await.unwrap();
}

#[tokio::test]
async fn the_proposal_tells_why_and_puts_missing_voices_first() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let bus = party(&world, "Busbedrijf", "ondernemers").await;
    let town = party(&world, "Gemeente", "overheid").await;
    party(&world, "School", "onderwijs").await;
    let far = party(&world, "Ver Weg", "ondernemers").await;
    seat(&world, &bus).await;
    let tag = [("name", "ritten"), ("kind", "offer"), ("synonyms", "rit")];
    let saskia = world.with_function("Saskia", Function::Secretary).await;
    saskia.post("/woordenlijst", &tag).await.goes_to();
    let say = [("relation", "offers"), ("word", "ritten")];
    saskia.post(&format!("/partijen/{town}/woorden"), &say).await.goes_to();

    let page = aaltje.get("/bijeenkomsten/1/voorstel").await;
    page.says("3 punten: zit aan tafel bij deze opgave (3)");
    page.says("Eén punt: biedt: ritten (1)");
    page.says("Geen punten. Nog nooit bij een bijeenkomst gezien.");
    page.says("Hier voorgesteld omdat deze sector ontbreekt.");
    page.says("Van deze sector kennen we niemand met een mailadres.");
    page.says_not(&format!("name=\"party\" value=\"{far}\""));
    page.says(&format!("<option value=\"{far}\">Ver Weg</option>"));
    let data = aaltje.json("/bijeenkomsten/1/voorstel").await;
    let parts = data["proposal"]["parts"].as_array().unwrap();
    let told: Vec<(String, bool)> = parts
        .iter()
        .map(|part| (part["sector"].as_str().unwrap_or("").to_owned(), part["is_missing"] == true))
        .collect();
    let expected = [
        ("overheid", true),
        ("onderwijs", true),
        ("onderzoek", true),
        ("omgeving", true),
        ("ondernemers", false),
    ];
    assert_eq!(told, expected.map(|(sector, missing)| (sector.to_owned(), missing)));
    assert_eq!(parts[1]["candidates"][0]["stands_in"], true);
    let much = aaltje.json("/bijeenkomsten/1/voorstel?belang=9").await;
    let last = much["proposal"]["parts"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["sector"], "omgeving");

    // Ticking asks them; whoever was asked is proposed no more.
    let ticked = [("party", bus.as_str()), ("party", town.as_str()), ("party", "")];
    let to = aaltje.post("/bijeenkomsten/1/genodigden", &ticked).await.goes_to();
    assert_eq!(to, "/bijeenkomsten/1/organisatie");
    aaltje.post("/bijeenkomsten/1/genodigden", &ticked).await.goes_to();
    let mails = about(&world, "Uitnodiging: Avond over ritten").await;
    assert_eq!(mails.len(), 2);
    assert!(mails[0].2.contains("Samen zoeken naar ritten."));
    assert!(mails[0].2.contains("Elk dorp bereikbaar"));
    aaltje.get("/werklijst").await.says_not("ontbreekt nog een stem");
    let page = aaltje.get("/bijeenkomsten/1/organisatie").await;
    page.says("onderwijs, onderzoek, omgeving.");
    page.says_not("example.org");
    let left = aaltje.json("/bijeenkomsten/1/voorstel").await;
    assert!(!left.to_string().contains("Busbedrijf"), "{left}");
    world.at("2026-11-26T09:00:00Z");
    aaltje.get("/werklijst").await.says("ontbreekt nog een stem");
    world.holds().await;
}

#[tokio::test]
async fn only_parties_that_can_be_mailed_are_asked() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let to = "/bijeenkomsten/1/genodigden";
    aaltje.post(to, &[("party", "")]).await.refuses("Vink minstens één partij aan.");
    aaltje.post(to, &[("party", "99")]).await.refuses("Deze partij kennen we niet.");
    aaltje.post(to, &[("party", "alle")]).await.refuses("Kies iets uit de lijst");
    let silent = world.organisation("Zonder Mail", "overheid").await;
    let silent = number_of(&world, silent).await;
    let answer = aaltje.post(to, &[("party", &silent)]).await;
    answer.refuses(&format!("Van partij {silent} kennen we geen mailadres."));
    world.at("2026-12-08T19:00:00Z");
    let bus = party(&world, "Busbedrijf", "ondernemers").await;
    aaltje.post(to, &[("party", &bus)]).await.refuses("De bijeenkomst is al begonnen.");
    assert_eq!(about(&world, "Avond").await.len(), 0);
    world.holds().await;
}

#[tokio::test]
async fn whoever_has_the_link_answers_without_an_account_until_it_begins() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let bus = party(&world, "Busbedrijf", "ondernemers").await;
    invite(&world, 1, &[&bus]).await;
    let link = link_in(&about(&world, "Uitnodiging").await[0].2);
    let visitor = world.visitor();
    let page = visitor.get(&link).await;
    page.says("Uitnodiging voor Busbedrijf");
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    assert_eq!(page.headers["cache-control"], "no-store");
    visitor.post(&link, &[]).await.refuses("Zeg of jullie komen.");
    let wrong = [("answer", "coming"), ("people", "99"), ("explanation", "Met de bus")];
    let answer = visitor.post(&link, &wrong).await;
    answer.refuses("Vul een aantal in van 1 tot en met 50.");
    answer.says("value=\"Met de bus\"");
    let who = visitor.post(&link, &[("answer", "somebody-else")]).await;
    who.refuses("Schrijf erbij wie er komt.");
    let fields = [
        ("answer", "coming"),
        ("people", "3"),
        ("explanation", "Wij nemen taart mee"),
        ("suggestion", "De school hoort erbij"),
    ];
    assert_eq!(visitor.post(&link, &fields).await.goes_to(), link);
    visitor.get(&link).await.says("Je zei dat jullie komen.");
    let page = aaltje.get("/bijeenkomsten/1/organisatie").await;
    for words in ["Wij nemen taart mee", "komen, met 3 mensen", "De school hoort erbij"] {
        page.says(words);
    }
    aaltje
        .get("/werklijst")
        .await
        .says("Iemand zei wie er nog bij deze bijeenkomst zou moeten zijn.");
    // Answers are for whoever organises.
    for path in ["/bijeenkomsten/1", "/bijeenkomsten/1.json", "/bijeenkomsten.json", "/opgaven/1"] {
        let public = visitor.get(path).await;
        for secret in ["taart", "De school hoort", "Busbedrijf"] {
            public.says_not(secret);
        }
    }
    let thea = world.with_function("Thea", Function::Treasurer).await;
    assert_eq!(thea.get("/bijeenkomsten/1/organisatie").await.status, 403);
    let looked = "/bijeenkomsten/1/suggesties";
    aaltje.post(looked, &[("party", &bus)]).await.goes_to();
    aaltje.get("/werklijst").await.says_not("zou moeten zijn");
    aaltje.get("/bijeenkomsten/1/organisatie").await.says("bekeken op 23 november 2026");
    aaltje.post(looked, &[("party", "77")]).await.refuses("Deze partij kennen we niet.");

    // The answer can be changed; another suggestion is to be looked at again.
    let changed = [("answer", "not-coming"), ("people", "3"), ("suggestion", "En de huisarts")];
    visitor.post(&link, &changed).await.goes_to();
    aaltje.get("/bijeenkomsten/1/organisatie").await.says("komt niet");
    aaltje.get("/werklijst").await.says("zou moeten zijn");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let kept = sqlx::query_scalar("select code_hash from meeting_invitation").fetch_all(conn);
    let kept: Vec<String> = kept.await.unwrap();
    assert!(kept.iter().all(|hash| hash.len() == 64 && !link.contains(hash.as_str())));
    assert_eq!(visitor.get("/genodigden/ABCDEFGH2345JKMN").await.status, 404);
    world.at("2026-12-08T18:30:00Z");
    visitor.post(&link, &fields).await.refuses("De bijeenkomst is al begonnen.");
    visitor.get(&link).await.says("Je kunt niet meer antwoorden.");
    world.holds().await;
}

#[tokio::test]
async fn a_representative_answers_on_the_own_page_and_signs_up_where_everybody_is_welcome() {
    let world = World::new().await;
    begun(&world).await;
    let open = Sheet { welcome: Welcome::Everybody.to_string(), ..sheet("Open avond") };
    planned(&world, &open).await;
    let bram = world.person("Bram", Some(Function::Representative)).await;
    let actor = world.actor(bram).await;
    let own = number_of(&world, actor.represents[0]).await;
    let bram = world.signed_in(bram).await;
    // Representatives are mailed for their party.
    invite(&world, 1, &[&own]).await;
    assert_eq!(about(&world, "Avond over ritten").await[0].0, "bram@example.org");
    let page = bram.get("/mijn").await;
    page.says("Je bent uitgenodigd");
    page.says("nog geen antwoord");
    let to = "/bijeenkomsten/1/deelname";
    bram.post(to, &[("party", &own), ("answer", "coming")]).await.goes_to();
    bram.get("/mijn").await.says("<span>komt</span>");
    bram.get("/bijeenkomsten/1").await.says("Je zei dat jullie komen.");
    let wrong = bram.post(to, &[("party", &own), ("answer", "coming"), ("people", "0")]).await;
    wrong.refuses("Vul een aantal in");
    wrong.says(&format!("id=\"p{own}-people-problem\""));
    wrong.says(&format!("href=\"#p{own}-people\""));

    bram.get("/bijeenkomsten/2").await.says("Iedereen is welkom: zet je partij op de lijst.");
    let sign_up = "/bijeenkomsten/2/deelname";
    bram.post(sign_up, &[("party", &own), ("answer", "coming"), ("people", "2")]).await.goes_to();
    let aaltje = world.with_function("Aaltje Twee", Function::Promotor).await;
    aaltje.get("/bijeenkomsten/2/organisatie").await.says("meldde zich zelf");
    let other = party(&world, "Van Een Ander", "overheid").await;
    let theirs = [("party", other.as_str()), ("answer", "coming")];
    assert_eq!(bram.post(sign_up, &theirs).await.status, 404);
    planned(&world, &sheet("Besloten avond")).await;
    let closed = [("party", own.as_str()), ("answer", "coming")];
    let answer = bram.post("/bijeenkomsten/3/deelname", &closed).await;
    answer.refuses("Deze bijeenkomst is alleen op uitnodiging.");
    assert!(world.visitor().post(to, &theirs).await.goes_to().starts_with("/aanmelden"));
    world.holds().await;
}

#[tokio::test]
async fn somebody_who_speaks_for_no_party_is_asked_as_themselves() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let roelie = world.person("Roelie", None).await;
    let number = number_of(&world, roelie).await;
    invite(&world, 1, &[&number]).await;
    let mails = about(&world, "Uitnodiging").await;
    assert_eq!(mails[0].0, "roelie@example.org");
    let link = link_in(&mails[0].2);
    world.visitor().post(&link, &[("answer", "coming")]).await.goes_to();
    aaltje.get("/bijeenkomsten/1/organisatie").await.says("Roelie");
    // Whoever holds a function is asked as the party that they speak for, or not at all.
    world.with_function("Thea", Function::Treasurer).await;
    let proposal = aaltje.json("/bijeenkomsten/1/voorstel?belang=0").await;
    assert!(!proposal.to_string().contains("Thea"), "{proposal}");
    world.holds().await;
}

#[tokio::test]
async fn whoever_has_not_answered_is_reminded_at_most_once_a_day() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let to = "/bijeenkomsten/1/herinnering";
    aaltje.post(to, &[]).await.refuses("Er is niemand om te herinneren.");
    let bus = party(&world, "Busbedrijf", "ondernemers").await;
    let town = party(&world, "Gemeente", "overheid").await;
    invite(&world, 1, &[&bus, &town]).await;
    let first = link_in(&about(&world, "Uitnodiging").await[0].2);
    world.visitor().post(&first, &[("answer", "coming")]).await.goes_to();
    aaltje.post(to, &[]).await.goes_to();
    let reminded = about(&world, "Kom je ook? Avond over ritten").await;
    assert_eq!(reminded.len(), 1);
    assert_ne!(reminded[0].0, about(&world, "Uitnodiging").await[0].0);
    aaltje.post(to, &[]).await.refuses("Vandaag is al een herinnering verstuurd.");
    world.at("2026-11-24T09:00:00Z");
    aaltje.post(to, &[]).await.goes_to();
    // The link of the first mail still works.
    let second = link_in(&about(&world, "Uitnodiging").await[1].2);
    world.visitor().post(&second, &[("answer", "not-coming")]).await.goes_to();
    world.at("2026-11-25T09:00:00Z");
    aaltje.post(to, &[]).await.refuses("Er is niemand om te herinneren.");
    world.holds().await;
}

#[tokio::test]
async fn a_party_that_was_merged_counts_as_the_one_in_which_it_went_on() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let old = party(&world, "Oude Naam", "overheid").await;
    let new = party(&world, "Nieuwe Naam", "overheid").await;
    invite(&world, 1, &[&old, &new]).await;
    let link = link_in(&about(&world, "Uitnodiging").await[0].2);
    let numbers = (old.parse().unwrap(), new.parse().unwrap());
    let operator = Actor::operator();
    members::merge(&world.coop, &operator, numbers.0, numbers.1, "Dezelfde.").await.unwrap();
    let page = aaltje.json("/bijeenkomsten/1/organisatie").await;
    assert_eq!(page["invitees"].as_array().unwrap().len(), 1);
    world.visitor().get(&link).await.says("Uitnodiging voor Nieuwe Naam");
    world.visitor().post(&link, &[("answer", "coming")]).await.goes_to();
    let page = aaltje.json("/bijeenkomsten/1/organisatie").await;
    assert_eq!(page["invitees"][0]["name"], "Nieuwe Naam");
    assert_eq!(page["invitees"][0]["answer"], "coming");
    world.holds().await;
}
