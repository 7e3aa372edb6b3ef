//! Stories of the map.

use super::rules::{POINTS_MAX, SIZE_MAX, VILLAGES_MAX, read};
use super::set_area;
use crate::actor::{Actor, Function};
use crate::error::Error;
use crate::testing::World;

fn village(name: &str, longitude: f64, latitude: f64) -> String {
    format!(
        r#"{{"type":"Feature",
            "properties":{{"kind":"village","name":"{name}","municipality":"Ergens"}},
        "geometry":{{"type":"Point","coordinates":[{longitude},{latitude}]}}}}"#
    )
}

fn collection(features: &[String]) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}

#[tokio::test]
async fn a_cooperative_elsewhere_brings_its_own_map() {
    let world = World::new().await;
    let visitor = world.visitor();
    visitor.get("/wensen").await.says("Veendam: nog geen wensen");
    let map =
        collection(&[village("Bergen", 4.7, 52.67), village("Egmond <aan Zee>", 4.62, 52.62)]);
    set_area(&world.coop, &Actor::operator(), &map).await.unwrap();
    let page = visitor.get("/wensen").await;
    page.says("Bergen: nog geen wensen");
    page.says("Egmond &#60;aan Zee&#62;");
    page.says_not("Veendam");
    let point = [("title", "Een bankje"), ("longitude", "4.701"), ("latitude", "52.671")];
    visitor.post("/wensen", &point).await.goes_to();
    visitor.get("/wensen").await.says("Bergen: 1 wens");
    let refused = set_area(&world.coop, &Actor::visitor(), &map).await;
    assert!(matches!(refused, Err(Error::SignInFirst)));
    world.holds().await;
}

#[tokio::test]
async fn the_administrator_looks_at_another_map_before_putting_it_there() {
    let world = World::new().await;
    let adri = world.with_function("Adri", Function::Administrator).await;
    let roelie = world.visitor();
    roelie.post("/wensen", &[("title", "Een bankje"), ("village", "Veendam")]).await.goes_to();
    adri.get("/mijn").await.says("/gebiedskaart");
    adri.get("/gebiedskaart").await.says("De kaart van nu");
    let map = collection(&[village("Bergen", 4.7, 52.67), village("Egmond", 4.62, 52.62)]);
    let look = [("step", "look")];
    let send = async |content: &str| {
        let file = ("file", "kaart.geojson", content.as_bytes());
        adri.upload("/gebiedskaart", &look, file).await
    };
    let page = send(&map).await;
    page.says("Zo wordt de nieuwe kaart");
    page.says("Dorpen: 2.");
    page.says("Veendam: 1 wens");
    roelie.get("/wensen").await.says_not("Bergen");
    send("geen kaart").await.refuses("Dit is geen kaart in GeoJSON");
    send(&collection(&[])).await.refuses("geen enkel dorp");
    let paris = collection(&[village("Parijs", 2.35, 48.85)]);
    let answer = send(&paris).await;
    answer.refuses("punten buiten Nederland");
    answer.says("aria-describedby=\"area-help area-problem\"");
    let binary = adri.upload("/gebiedskaart", &look, ("file", "k.geojson", &[0xff, 0xfe, 0])).await;
    binary.refuses("Dit is geen kaart in GeoJSON");
    adri.post("/gebiedskaart", &[("step", "use")]).await.refuses("Dit is geen kaart in GeoJSON");
    let large = format!("{map}{}", " ".repeat(SIZE_MAX));
    send(&large).await.refuses("Deze kaart is te groot.");
    let fields = [("area", map.as_str()), ("step", "use")];
    assert_eq!(adri.post("/gebiedskaart", &fields).await.goes_to(), "/gebiedskaart");
    roelie.get("/wensen").await.says("Bergen: nog geen wensen");
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    assert_eq!(anna.post("/gebiedskaart", &fields).await.status, 403);
    world.holds().await;
}

#[test]
fn what_is_no_map_of_here_is_refused() {
    let check = |text: &str, id| assert_eq!(read(text).unwrap_err().id, id, "{text:.80}");
    let not_geojson = "wishes-refusal-area-is-not-geojson";
    check("", not_geojson);
    check("[]", not_geojson);
    check(&"[".repeat(100_000), not_geojson);
    check(&collection(&[village(&"a".repeat(101), 6.9, 53.1)]), not_geojson);
    check(&collection(&[]), "wishes-refusal-area-has-no-villages");
    check(&collection(&[village("Parijs", 2.35, 48.85)]), "wishes-refusal-area-lies-elsewhere");
    check(&" ".repeat(SIZE_MAX + 1), "wishes-refusal-area-is-too-large");
    let many: Vec<String> = (0..=VILLAGES_MAX).map(|_| village("a", 6.9, 53.1)).collect();
    check(&collection(&many), "wishes-refusal-area-is-too-large");
    let line = vec!["[6.9,53.1]"; POINTS_MAX + 1].join(",");
    let canal = format!(
        r#"{{"type":"Feature","properties":{{"kind":"canal","name":"Lang"}},
        "geometry":{{"type":"LineString","coordinates":[{line}]}}}}"#
    );
    check(&collection(&[canal]), "wishes-refusal-area-is-too-large");
}

#[test]
fn the_built_in_map_can_be_drawn() {
    let area = read(super::BUILT_IN).unwrap();
    assert!(area.villages.len() >= 12);
    let drawing = super::Drawing::of(&area, &[("Veendam".to_owned(), 9)]);
    assert!(drawing.height > 100);
    let veendam = drawing.dots.first().unwrap();
    assert_eq!((veendam.name.as_str(), veendam.count), ("Veendam", 9));
    let inside = |dot: &super::Dot| {
        (0..=drawing.width).contains(&dot.x) && (0..=drawing.height).contains(&dot.y)
    };
    assert!(drawing.dots.iter().all(inside));
    let nothing = super::Drawing::of(&super::Area::default(), &[]);
    assert_eq!(nothing.height, 0);
}
