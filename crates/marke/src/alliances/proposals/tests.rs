//! Stories of proposals.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::tests::challenge;
use crate::alliances::capacities::{self, tests::words};
use crate::alliances::{conflicts, needs};
use crate::members::{self, TagKind};
use crate::stakeholders::{self, objectives, sayings};
use crate::testing::{Browser, World, count_queries, queries};

/// A challenge that needs hours of two kinds and a hall, and who brings what.
async fn village(world: &World) -> Vec<i64> {
    challenge(world, "Een warm dorp").await;
    let kinds = [
        ("Warmtetechniek", TagKind::Competence),
        ("Rekenen", TagKind::Knowledge),
        ("Zaal", TagKind::Facility),
    ];
    let tags = words(world, &kinds).await;
    let (coop, operator) = (&world.coop, Actor::operator());
    for (tag, amount, importance) in [(0, "40", "3"), (1, "20", "2"), (2, "6", "1")] {
        let sheet = needs::Sheet {
            tag: tags[tag].clone(),
            amount: amount.to_owned(),
            importance: importance.to_owned(),
            why: "voor het dorp".to_owned(),
            ..needs::Sheet::default()
        };
        needs::add(coop, &operator, 1, &sheet).await.unwrap();
    }
    let frame = needs::FrameSheet { size_max: "4".to_owned(), ..needs::FrameSheet::default() };
    needs::set_frame(coop, &operator, 1, &frame).await.unwrap();
    let mut numbers = Vec::new();
    for (name, sector, tag, amount) in [
        ("Installateur Bert", "ondernemers", 0, "40"),
        ("Installateur Gea", "ondernemers", 0, "40"),
        ("Rekenbureau Carla", "onderzoek", 1, "30"),
        ("Dorpshuis", "omgeving", 2, "4"),
    ] {
        let party = world.organisation(name, sector).await;
        let conn = &mut *coop.db.read().await.unwrap();
        let number = members::by_id(conn, party).await.unwrap().unwrap().number;
        let sheet = capacities::Sheet {
            tag: tags[tag].clone(),
            amount: amount.to_owned(),
            ..capacities::Sheet::default()
        };
        capacities::say(coop, &operator, number, &sheet).await.unwrap();
        numbers.push(number);
    }
    numbers
}

#[tokio::test]
async fn a_proposal_tells_who_brings_what_and_what_is_missing() {
    let world = World::new().await;
    let numbers = village(&world).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let page = aaltje.get("/opgaven/1/voorstel").await;
    page.says("Beter kan niet: dat is nagerekend.");
    page.says("Met 3 partijen is");
    page.says("2 dagen zaal: dat heeft niemand in de streek.");
    page.says("Er is niemand die kan trekken.");
    page.says("zou dit ook kunnen.");
    page.says("Brengt in: 20 uur rekenen. Kan niet worden gemist.");
    page.says("4 partijen hebben iets van wat nodig is.");
    // Without Bert his colleague takes his place; with less to do nothing is missing of the hall.
    let other = format!("/opgaven/1/voorstel?zonder={}&nodig-3=4&grootte=3", numbers[0]);
    let page = aaltje.get(&other).await;
    page.says("Installateur Gea");
    page.says_not("dat heeft niemand in de streek");
    page.says("doet weer mee");
    let sizes = aaltje.get("/opgaven/1/voorstel?toon=met-1").await;
    sizes.says("Met één partij is");
    sizes.says("Installateur Bert");
    // Nothing that is typed in the address breaks the page.
    for query in ["zonder=x&grootte=-1&nodig-1=veel&toon=99", "nodig-1=0&grootte=99999999999"] {
        aaltje.get(&format!("/opgaven/1/voorstel?{query}")).await.says("Met 3 partijen is");
    }
    assert_eq!(aaltje.get("/opgaven/9/voorstel").await.status, 404);
    let data = aaltje.get("/opgaven/1/voorstel.json").await.ok();
    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["proven"], true);
    assert_eq!(data["by_size"].as_array().unwrap().len(), 3);
    for function in [Function::Secretary, Function::Promotor, Function::Representative] {
        let other = world.with_function(&format!("Iemand {function}"), function).await;
        assert_eq!(other.get("/opgaven/1/voorstel").await.status, 403, "{function}");
        assert_eq!(other.get("/opgaven/1/voorstel/stroom").await.status, 403, "{function}");
    }
    world.holds().await;
}

#[tokio::test]
async fn who_does_not_get_along_is_not_brought_together() {
    let world = World::new().await;
    let numbers = village(&world).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let with = |one: usize, other: usize, weight: &str| conflicts::Sheet {
        one: numbers[one].to_string(),
        other: numbers[other].to_string(),
        weight: weight.to_owned(),
        reason: "oud zeer".to_owned(),
        ..conflicts::Sheet::default()
    };
    let (coop, operator) = (&world.coop, Actor::operator());
    conflicts::note(coop, &operator, &with(0, 2, "never")).await.unwrap();
    let page = aaltje.get("/opgaven/1/voorstel").await;
    page.says("Installateur Gea");
    let members: Vec<&str> = page.text.split("name=\"party\" value=\"").skip(1).collect();
    let bert = format!("{}\"", numbers[0]);
    assert!(members.iter().all(|member| !member.starts_with(&bert)), "{}", page.text);
    conflicts::note(coop, &operator, &with(1, 2, "18")).await.unwrap();
    let page = aaltje.get("/opgaven/1/voorstel").await;
    page.says("maar");
    page.says("20 uur rekenen: dat is er wel, maar niet voor dit gezelschap.");
    world.holds().await;
}

#[tokio::test]
async fn who_wants_the_opposite_is_told_to_talk_first_or_replaced() {
    let world = World::new().await;
    let numbers = village(&world).await;
    let (coop, operator) = (&world.coop, Actor::operator());
    let objective = objectives::add(coop, &operator, 1, "Het hele dorp in één keer").await.unwrap();
    for (place, position) in [(0, "4"), (2, "-4"), (3, "-3")] {
        let mut conn = coop.db.read().await.unwrap();
        let party = members::by_number(&mut conn, numbers[place]).await.unwrap().unwrap();
        drop(conn);
        let party = party.party_id.to_string();
        let new =
            stakeholders::New { party, source: "Keukentafel".to_owned(), ..Default::default() };
        let stakeholder = stakeholders::add(coop, &operator, 1, &new).await.unwrap();
        let sheet = sayings::Sheet {
            objective: vec![objective.to_string()],
            position: vec![position.to_owned()],
            source: "Keukentafel".to_owned(),
            ..sayings::Sheet::default()
        };
        sayings::estimate(coop, &operator, stakeholder, &sheet).await.unwrap();
    }
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    // Gea can do what Bert does and has no quarrel with anybody.
    let page = aaltje.get("/opgaven/1/voorstel").await;
    page.says(&format!("name=\"party\" value=\"{}\"", numbers[1]));
    page.says_not("willen in deze opgave deels het tegenovergestelde");
    let page = aaltje.get(&format!("/opgaven/1/voorstel?zonder={}", numbers[1])).await;
    page.says("Installateur Bert en Rekenbureau Carla willen in deze opgave deels");
    page.says("Installateur Bert en Dorpshuis willen in deze opgave deels");
    page.says("/opgaven/1/belangen/beeld");
    world.holds().await;
}

/// Two parties are an alliance of another challenge, and the first promised it thirty hours of what
/// this one needs.
async fn promised(world: &World, aaltje: &Browser<'_>, parties: [i64; 2]) {
    challenge(world, "Een koel dorp").await;
    let (coop, operator) = (&world.coop, Actor::operator());
    let mut conn = coop.db.read().await.unwrap();
    let tags = members::tags(&mut conn).await.unwrap();
    drop(conn);
    let tag = &tags.iter().find(|tag| tag.name == "Warmtetechniek").unwrap().tag_id;
    let need = [("tag", tag.as_str()), ("amount", "30"), ("why", "voor de koeling")];
    aaltje.post("/opgaven/2/nodig", &need).await.goes_to();
    let [one, other] = parties.map(|number| number.to_string());
    let pledge = format!("{one}-4-30");
    let what = [("title", "Koel samen"), ("purpose", "Koeling voor het dorp.")];
    let asked = [("party", one.as_str()), ("party", other.as_str()), ("pledge", pledge.as_str())];
    let begin = [&what[..], &asked[..]].concat();
    aaltje.post("/opgaven/2/allianties", &begin).await.goes_to();
    for number in parties {
        let mut conn = coop.db.read().await.unwrap();
        let party = members::by_number(&mut conn, number).await.unwrap().unwrap().party_id;
        drop(conn);
        let person = world.person(&format!("Iemand van {number}"), None).await;
        let (role, from) = (Function::Representative, "2026-01-01".parse().unwrap());
        members::appoint(coop, &operator, person, role, Some(party), from).await.unwrap();
        let number = number.to_string();
        let yes = [("party", number.as_str()), ("answer", "yes"), ("brings", "uren")];
        world.signed_in(person).await.post("/allianties/1/antwoord", &yes).await.goes_to();
    }
    let rules = [("property_rule", "Van allebei."), ("exit_rule", "Zeg het op tijd.")];
    let rules = [&what[..], &rules, &[("review_on", "2027-06-01"), ("revision", "1")]].concat();
    aaltje.post("/allianties/1", &rules).await.goes_to();
    aaltje.post("/allianties/1/trekker", &[("party", one.as_str())]).await.goes_to();
    aaltje.post("/allianties/1/afspraak", &[]).await.goes_to();
}

#[tokio::test]
async fn what_a_party_promised_elsewhere_is_taken_off_under_its_old_name_too() {
    let world = World::new().await;
    let numbers = village(&world).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let here = format!("/opgaven/1/voorstel?zonder={}", numbers[1]);
    aaltje.get(&here).await.says("Brengt in: 40 uur warmtetechniek.");
    promised(&world, &aaltje, [numbers[0], numbers[2]]).await;
    aaltje.get(&here).await.says("Brengt in: 10 uur warmtetechniek.");
    let twin = world.organisation("Bert Installatie", "ondernemers").await;
    let (coop, operator) = (&world.coop, Actor::operator());
    let mut conn = coop.db.read().await.unwrap();
    let twin = members::by_id(&mut conn, twin).await.unwrap().unwrap().number;
    let bert = members::by_number(&mut conn, numbers[0]).await.unwrap().unwrap().party_id;
    let held = members::functions_of(&mut conn, bert).await.unwrap();
    drop(conn);
    let yesterday = coop.today().plus_days(-1);
    for function in held {
        members::end_function(coop, &operator, &function.function_id, yesterday).await.unwrap();
    }
    members::merge(coop, &operator, numbers[0], twin, "dubbel ingevoerd").await.unwrap();
    let page = aaltje.get(&here).await;
    page.says("Bert Installatie");
    page.says("Brengt in: 10 uur warmtetechniek.");
    world.holds().await;
}

#[tokio::test]
async fn a_challenge_without_needs_has_no_proposal_and_one_without_candidates_says_so() {
    let world = World::new().await;
    challenge(&world, "Een warm dorp").await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    aaltje.get("/opgaven/1/voorstel").await.says("Er staat nog niet wat nodig is.");
    let tags = words(&world, &[("Lassen", TagKind::Competence)]).await;
    let fields = [("tag", tags[0].as_str()), ("amount", "4"), ("why", "x")];
    aaltje.post("/opgaven/1/nodig", &fields).await.goes_to();
    let page = aaltje.get("/opgaven/1/voorstel").await;
    page.says("Er is nog niemand die iets kan inbrengen.");
    page.says("4 uur lassen: dat heeft niemand in de streek.");
}

#[tokio::test]
async fn a_proposal_asks_a_fixed_number_of_questions() {
    let world = World::new().await;
    village(&world).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    aaltje.get("/opgaven/1/voorstel").await.ok();
    count_queries();
    let before = queries();
    aaltje.get("/opgaven/1/voorstel").await.ok();
    let asked = queries() - before;
    assert!(asked <= 14, "{asked}");
}

#[tokio::test]
async fn the_stream_tells_when_the_search_has_ended() {
    let world = World::new().await;
    village(&world).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let stream = aaltje.get("/opgaven/1/voorstel/stroom").await.ok();
    assert!(stream.contains("event: uitkomst"), "{stream}");
}
