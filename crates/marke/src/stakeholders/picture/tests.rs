//! Stories of the map: two camps, what they could trade and who stands between them.

use crate::actor::{Actor, Function};
use crate::stakeholders::sayings::{self, Sheet};
use crate::stakeholders::tests::{asked, director, outside};
use crate::testing::World;

/// Estimates positions on both objectives and influence on another party.
async fn estimate(world: &World, number: i64, positions: [&str; 2], influence: Option<(i64, i64)>) {
    let text = |value: &str| value.to_owned();
    let sheet = Sheet {
        objective: vec![text("1"), text("2")],
        position: positions.map(text).to_vec(),
        other: influence.iter().map(|(other, _)| other.to_string()).collect(),
        influence: influence.iter().map(|(_, value)| value.to_string()).collect(),
        source: text("Verslag"),
        ..Sheet::default()
    };
    sayings::estimate(&world.coop, &Actor::operator(), number, &sheet).await.unwrap();
}

#[tokio::test]
async fn the_map_tells_who_clashes_what_could_be_traded_and_who_could_stand_between() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    let map = "/opgaven/1/belangen/beeld";
    aaltje.get(map).await.says("Er is pas iets te zien als twee partijen een standpunt hebben.");
    for name in ["Busbedrijf", "Dorpsraad", "Gemeente", "Toeschouwer"] {
        outside(&world, name, "omgeving").await;
    }
    estimate(&world, 1, ["-1", "4"], Some((2, 3))).await;
    estimate(&world, 2, ["4", "-1"], None).await;
    aaltje.get(map).await.says_not("Kunnen ertussen staan");
    estimate(&world, 3, ["2", "1"], Some((1, 2))).await;
    let page = aaltje.get(map).await;
    for words in [
        "Busbedrijf en Dorpsraad staan het verst van elkaar.",
        "Busbedrijf houdt vast aan zijn standpunt over “De halte bij de school verdwijnt” en geeft \
         toe op “Na negen uur rijdt er nog een bus”; Dorpsraad doet het andersom.",
        "Kunnen ertussen staan: Gemeente.",
        "deels inschatting",
        "nog zonder standpunt",
        "beslist mee",
        "Deel het niet",
    ] {
        let words = words.replace("Deel het niet", "deel het niet");
        page.says(&words);
    }
    page.says("role=\"img\" aria-labelledby=\"map-title map-desc\"");
    assert_eq!(page.text.matches("class=\"interest-map__party").count(), 3);
    let data = aaltje.json(map).await;
    assert_eq!(data["picture"]["trades"][0]["gain"], 3);
    assert_eq!(data["picture"]["parties"][0]["influence"], 3);
    assert_eq!(data["picture"]["pairs"][0]["clashes"], serde_json::json!([0, 1]));
    let promotor = world.with_function("Piet", Function::Promotor).await;
    promotor.in_english().get(map).await.says("decides too");
    assert_eq!(world.visitor().get(map).await.status, 303);
    world.holds().await;
}

#[tokio::test]
async fn without_influences_everybody_is_without_strength_and_the_page_says_so() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    for name in ["Busbedrijf", "Dorpsraad"] {
        outside(&world, name, "").await;
    }
    estimate(&world, 1, ["2", ""], None).await;
    estimate(&world, 2, ["3", ""], None).await;
    let page = aaltje.get("/opgaven/1/belangen/beeld").await;
    page.says("Daarom is ieders kracht nul.");
    page.says("Er zijn geen doelen waar partijen tegenover elkaar staan.");
    page.says("Er zijn nu geen twee partijen die zo kunnen ruilen.");
    page.says("sector niet bekend");
    world.holds().await;
}
