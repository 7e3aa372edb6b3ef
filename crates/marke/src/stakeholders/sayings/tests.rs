//! Stories of what parties say of themselves, and of what others write of them.

use serde_json::json;

use crate::actor::Function;
use crate::stakeholders::tests::{asked, director, link, outside, registered};
use crate::testing::World;

#[tokio::test]
async fn a_party_fills_in_its_own_row_without_an_account_and_corrects_it() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    outside(&world, "Dorpsraad", "omgeving").await;
    outside(&world, "Busbedrijf", "ondernemers").await;
    let row = format!("/belang/{}", link(&world, 1).await);
    let visitor = world.visitor();
    let page = visitor.get(&row).await;
    assert_eq!(page.headers["cache-control"], "no-store");
    assert_eq!(page.headers["referrer-policy"], "no-referrer");
    for words in [
        "Wat wil Dorpsraad?",
        "Vertel ons wat jullie willen.",
        "Na negen uur rijdt er nog een bus",
        "Voor: ons voortbestaan hangt ervan af",
        "Busbedrijf",
        "Wie hebben we nog meer nodig?",
    ] {
        page.says(words);
    }
    page.says_not("Grondstof");
    let stated = [
        ("wants", "Een bus tot middernacht"),
        ("objective", "1"),
        ("position", "4"),
        ("objective", "2"),
        ("position", "-2"),
        ("chain", "yes"),
        ("cells", "gebruik:ondervindt"),
        ("other", "2"),
        ("influence", "1"),
        ("nominations", "De provincie"),
        ("nominations", ""),
    ];
    assert_eq!(visitor.post(&row, &stated).await.goes_to(), row);
    let page = visitor.get(&row).await;
    page.says("Een bus tot middernacht");
    page.says("<option value=\"4\" selected>");
    page.says("value=\"gebruik:ondervindt\" checked");
    page.says("De provincie");
    page.says("Bewaar wat er veranderd is");
    let seen = aaltje.get("/belanghebbenden/1").await;
    seen.says("Voor: ons voortbestaan hangt ervan af");
    seen.says("Tegen: er hangen projecten van ons van af");
    // A later statement replaces an earlier one; the history stays.
    let corrected = [("objective", "1"), ("position", "2"), ("objective", "2"), ("position", "")];
    visitor.post(&row, &corrected).await.goes_to();
    let seen = aaltje.get("/belanghebbenden/1").await;
    seen.says("Alles wat er ooit gezegd is: 6 regels");
    seen.says("teruggenomen");
    visitor.get(&row).await.says("Een bus tot middernacht");
    // Whoever tells one thing many times is heard once.
    let many: Vec<(&str, &str)> = ["-4", "3", "-2", "1"]
        .iter()
        .flat_map(|one| [("objective", "1"), ("position", *one)])
        .collect();
    visitor.post(&row, &many).await.goes_to();
    let seen = aaltje.get("/belanghebbenden/1").await;
    seen.says("Alles wat er ooit gezegd is: 7 regels");
    seen.says("Tegen: ons voortbestaan hangt ervan af");
    world.holds().await;
}

#[tokio::test]
async fn what_a_party_says_itself_goes_before_an_estimate_and_an_estimate_can_be_contested() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    outside(&world, "Dorpsraad", "omgeving").await;
    let estimate = "/belanghebbenden/1/inschatting";
    let row = format!("/belang/{}", link(&world, 1).await);
    let said = [("objective", "1"), ("position", "-3"), ("wants", "Rust in het dorp")];
    aaltje.post(estimate, &said).await.refuses("Vul dit nog in.");
    let said = [&said[..], &[("source", "Verslag van 3 november")]].concat();
    aaltje.post(estimate, &said).await.goes_to();
    aaltje.get("/belanghebbenden/1").await.says("onze inschatting");
    let visitor = world.visitor();
    let page = visitor.get(&row).await;
    page.says("Wat wij over jullie opschreven");
    page.says("bron: Verslag van 3 november");
    page.says("Onze inschatting: Tegen: het raakt waar wij voor bestaan");
    let data = visitor.json(&row).await;
    let number = data["estimates"][1]["saying"]["number"].to_string();
    let contest = format!("{row}/bezwaar");
    visitor.post(&contest, &[("saying", &number)]).await.refuses("Vul dit nog in.");
    let words = [("saying", number.as_str()), ("words", "Wij zijn juist voor.")];
    visitor.post(&contest, &words).await.goes_to();
    visitor.post(&contest, &words).await.refuses("Jullie zeiden hier al dat het niet klopt.");
    assert_eq!(visitor.post(&contest, &[("saying", "99"), ("words", "x")]).await.status, 404);
    aaltje.get("/werklijst").await.says("Een partij zei dat een inschatting niet klopt");
    aaltje.get("/opgaven/1/belangen/beheer").await.says("Eén inschatting betwist");
    aaltje.get("/belanghebbenden/1").await.says("Wij zijn juist voor.");
    let answer = "/belanghebbenden/1/antwoord";
    aaltje.post(answer, &[("saying", &number)]).await.refuses("Vul dit nog in.");
    let words = [("saying", number.as_str()), ("answer", "Dank, wij lazen het verkeerd.")];
    aaltje.post(answer, &words).await.goes_to();
    aaltje.post(answer, &words).await.refuses("Hier valt niets (meer) te beantwoorden.");
    visitor.get(&row).await.says("Dank, wij lazen het verkeerd.");
    aaltje.get("/werklijst").await.says_not("Een partij zei dat een inschatting");
    // An estimate that comes later does not go before what the party says.
    visitor.post(&row, &[("objective", "1"), ("position", "4")]).await.goes_to();
    let later = [("objective", "1"), ("position", "-1"), ("source", "Roddel")];
    aaltje.post(estimate, &later).await.goes_to();
    let map = aaltje.json("/opgaven/1/belangen/beeld").await;
    assert_eq!(map["picture"]["objectives"][0]["positions"][0]["value"], 4);
    assert_eq!(map["picture"]["objectives"][0]["positions"][0]["is_estimate"], false);
    world.holds().await;
}

#[tokio::test]
async fn of_a_challenge_that_ended_no_estimate_is_contested_or_answered() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    outside(&world, "Dorpsraad", "omgeving").await;
    let row = format!("/belang/{}", link(&world, 1).await);
    let said = [("objective", "1"), ("position", "-3"), ("source", "Verslag")];
    let more = [("objective", "2"), ("position", "1"), ("source", "Verslag")];
    for estimate in [said, more] {
        aaltje.post("/belanghebbenden/1/inschatting", &estimate).await.goes_to();
    }
    let visitor = world.visitor();
    let data = visitor.json(&row).await;
    let number = |place: usize| data["estimates"][place]["saying"]["number"].to_string();
    let (one, other) = (number(0), number(1));
    let contest = format!("{row}/bezwaar");
    let words = [("saying", one.as_str()), ("words", "Niet waar.")];
    visitor.post(&contest, &words).await.goes_to();
    aaltje.post("/opgaven/1/sluiten", &[("close_reason", "Klaar.")]).await.goes_to();
    let ended = "is afgerond en verandert niet meer.";
    let words = [("saying", other.as_str()), ("words", "Ook niet waar.")];
    visitor.post(&contest, &words).await.refuses(ended);
    let words = [("saying", one.as_str()), ("answer", "Dank.")];
    aaltje.post("/belanghebbenden/1/antwoord", &words).await.refuses(ended);
    world.holds().await;
}

#[tokio::test]
async fn what_is_not_on_the_list_is_refused_and_nothing_typed_is_lost() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    outside(&world, "Dorpsraad", "omgeving").await;
    let row = format!("/belang/{}", link(&world, 1).await);
    let visitor = world.visitor();
    let high = [("wants", "Een bus"), ("objective", "1"), ("position", "5")];
    let answer = visitor.post(&row, &high).await;
    answer.refuses("Dit antwoord bestaat niet.");
    answer.says("Een bus</textarea>");
    let gone = [("objective", "9"), ("position", "1")];
    visitor.post(&row, &gone).await.refuses("De doelen of partijen zijn intussen veranderd.");
    let myself = [("other", "1"), ("influence", "1")];
    visitor.post(&row, &myself).await.refuses("De doelen of partijen zijn intussen veranderd.");
    let cell = [("chain", "yes"), ("cells", "maan:doet")];
    visitor.post(&row, &cell).await.refuses("Deze plek in de keten bestaat niet.");
    let many: Vec<String> = (0..21).map(|place| format!("Partij {place}")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|name| ("nominations", name.as_str())).collect();
    visitor.post(&row, &many).await.refuses("Een partij kan 20 namen noemen.");
    let long = "x".repeat(2_001);
    visitor.post(&row, &[("wants", &long)]).await.refuses("2000");
    aaltje.post("/belanghebbenden/1/vertrek", &[("off_reason", "Weg")]).await.goes_to();
    let said = [("source", "Krant"), ("objective", "1"), ("position", "1")];
    let off = aaltje.post("/belanghebbenden/1/inschatting", &said).await;
    off.refuses("Deze partij telt niet meer mee.");
    world.holds().await;
}

#[tokio::test]
async fn names_are_matched_added_or_refused_and_tell_how_many_are_still_missing() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    for name in ["Dorpsraad", "Busbedrijf"] {
        outside(&world, name, "omgeving").await;
    }
    let (one, two) = (link(&world, 1).await, link(&world, 2).await);
    let visitor = world.visitor();
    visitor.get("/opgaven/1/belangen").await.says("Niemand noemde nog een naam.");
    let name = |name: &'static str| ("nominations", name);
    let first = [name("De Provincie"), name("busbedrijf"), name("Jan")];
    visitor.post(&format!("/belang/{one}"), &first).await.goes_to();
    // The same name again, by the same party, is the same.
    visitor.post(&format!("/belang/{one}"), &[name("de provincie!")]).await.goes_to();
    visitor.post(&format!("/belang/{two}"), &[name("Provincie")]).await.goes_to();
    aaltje.get("/werklijst").await.says("Partijen noemden namen die hier nodig zijn");
    let page = aaltje.get("/opgaven/1/belangen/beheer").await;
    page.says("4 namen wachten op jou");
    page.says("genoemd door Dorpsraad");
    let settle = |number: i64| format!("/voordrachten/{number}/oordeel");
    aaltje.post(&settle(1), &[]).await.refuses("Kies of deze naam er al is");
    let matched = [("outcome", "matched"), ("stakeholder", "9")];
    aaltje.post(&settle(2), &matched).await.refuses("Kies een partij van de lijst");
    let matched = [("outcome", "matched"), ("stakeholder", "2")];
    aaltje.post(&settle(2), &matched).await.goes_to();
    aaltje.post(&settle(2), &matched).await.refuses("Over deze naam is al besloten.");
    let added = [("outcome", "added"), ("sector", "overheid")];
    aaltje.post(&settle(1), &added).await.goes_to();
    let same = [("outcome", "matched"), ("stakeholder", "3")];
    aaltje.post(&settle(4), &same).await.goes_to();
    aaltje.post(&settle(3), &[("outcome", "refused")]).await.refuses("Vul dit nog in.");
    let person = [("outcome", "refused"), ("reason", "Dit is een persoon")];
    aaltje.post(&settle(3), &person).await.goes_to();
    let page = aaltje.get("/opgaven/1/belangen/beheer").await;
    page.says("Door één partij genoemd: 1. Door twee: 1.");
    page.says("Waarschijnlijk missen we nog minstens één partij.");
    let page = visitor.get("/opgaven/1/belangen").await;
    page.says("Waarschijnlijk missen we nog minstens één partij.");
    page.says("De Provincie");
    page.says_not("Jan");
    page.says_not("Dit is een persoon");
    assert_eq!(aaltje.post(&settle(99), &added).await.status, 404);
    world.holds().await;
}

#[tokio::test]
async fn a_representative_reaches_the_row_from_their_own_page() {
    let world = World::new().await;
    asked(&world).await;
    let bram = world.person("Bram", Some(Function::Representative)).await;
    let actor = world.actor(bram).await;
    let number = registered(&world, actor.represents[0]).await;
    let bram = world.signed_in(bram).await;
    let own = bram.get("/mijn").await;
    own.says("Zeg wat jullie belang is");
    own.says("href=\"/belanghebbenden/1/eigen\"");
    let row = format!("/belanghebbenden/{number}/eigen");
    bram.get(&row).await.says("Wat wil Bedrijf van Bram?");
    bram.post(&row, &[("objective", "1"), ("position", "2")]).await.goes_to();
    bram.get("/mijn").await.says("ingevuld");
    let contest = format!("{row}/bezwaar");
    assert_eq!(bram.post(&contest, &[("saying", "9"), ("words", "x")]).await.status, 404);
    // Of another party this row does not exist, nor the pages of those who gather.
    let geert = world.with_function("Geert", Function::Representative).await;
    assert_eq!(geert.get(&row).await.status, 404);
    assert_eq!(geert.post(&row, &[("wants", "x")]).await.status, 404);
    assert_eq!(geert.get("/belanghebbenden/1").await.status, 403);
    assert_eq!(bram.get("/opgaven/1/belangen/beeld").await.status, 403);
    geert.get("/mijn").await.says_not("Zeg wat jullie belang is");
    world.holds().await;
}

/// Pages and data where nothing of a single party may stand.
const OPEN: &[&str] = &[
    "/opgaven/1",
    "/opgaven/1/belangen",
    "/netwerk",
    "/netwerk/graphml",
    "/draad/opgave/1",
    "/zoeken?q=geheimewens",
    "/zoeken?q=geheimenaam",
    "/zoeken?q=fabriek",
    "/partijen",
    "/",
    "/opgaven/1/belangen/beeld",
    "/opgaven/1/belangen/tabel",
    "/belanghebbenden/1",
    "/mijn",
];

#[tokio::test]
async fn no_party_ever_sees_what_another_said() {
    let world = World::new().await;
    asked(&world).await;
    let party = world.organisation("Stille Fabriek", "ondernemers").await;
    let secret = registered(&world, party).await;
    let other = outside(&world, "Dorpsraad", "omgeving").await;
    let (one, two) = (link(&world, secret).await, link(&world, other).await);
    let visitor = world.visitor();
    let stated = [
        ("wants", "Geheimewens"),
        ("objective", "1"),
        ("position", "-4"),
        ("other", "2"),
        ("influence", "3"),
        ("nominations", "Geheimenaam"),
    ];
    visitor.post(&format!("/belang/{one}"), &stated).await.goes_to();
    let aaltje = director(&world).await;
    let said = [("source", "Geheimebron"), ("objective", "2"), ("position", "1")];
    aaltje.post("/belanghebbenden/1/inschatting", &said).await.goes_to();
    let contact = [("contact", "Geheimemens"), ("mail", "geheim@fabriek.example")];
    aaltje.post("/belanghebbenden/1/contact", &contact).await.goes_to();
    let bram = world.with_function("Bram", Function::Representative).await;
    let row = format!("/belang/{two}");
    for path in OPEN.iter().copied().chain([row.as_str()]) {
        for browser in [&visitor, &bram] {
            for words in
                [browser.get(path).await.text, browser.json(path_or(path)).await.to_string()]
            {
                for hidden in ["Geheim", "geheim@", "\"value\":-4", "Stille Fabriek"] {
                    // What was asked is said again by the search.
                    let words = words.replace("q=geheim", "").replace("geheimewens", "");
                    assert!(!words.contains(hidden), "{hidden} is in {path}: {words}");
                }
            }
        }
    }
    // A wrong code, a code of nobody and an error tell nothing either.
    let wrong = visitor.get("/belang/ABCDEFGHJKMNPQRS").await;
    assert_eq!(wrong.status, 404);
    let refused = visitor.post(&row, &[("objective", "1"), ("position", "9")]).await;
    refused.says_not("Geheim");
    refused.says_not("Stille Fabriek");
    // Nor does anybody learn by trying that a party without a name is there.
    let guess = [("other", "1"), ("influence", "1")];
    let nobody = [("other", "77"), ("influence", "1")];
    let words = "De doelen of partijen zijn intussen veranderd.";
    visitor.post(&row, &guess).await.refuses(words);
    visitor.post(&row, &nobody).await.refuses(words);
    // Those who gather see it.
    aaltje.get("/belanghebbenden/1").await.says("Geheimewens");
    world.holds().await;
}

/// An address that gives data; a file is asked for as what it is.
fn path_or(path: &str) -> &str {
    match path {
        "/netwerk/graphml" => "/netwerk",
        other => other,
    }
}

#[tokio::test]
async fn a_row_is_stated_as_data_too() {
    let world = World::new().await;
    asked(&world).await;
    outside(&world, "Dorpsraad", "omgeving").await;
    let row = format!("/belang/{}", link(&world, 1).await);
    let visitor = world.visitor();
    let body = json!({ "objective": ["1"], "position": ["3"] });
    assert_eq!(visitor.post_json(&row, &body).await.status, 201);
    let data = visitor.json(&row).await;
    assert_eq!(data["positions"][0]["value"], 3);
    let wrong = json!({ "objective": ["1"], "position": ["30"] });
    let refused = visitor.post_json(&row, &wrong).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("not-on-the-scale"), "{}", refused.text);
    world.holds().await;
}
