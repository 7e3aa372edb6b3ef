//! Stories of what is suggested to the people who work on wishes.

use crate::actor::{Actor, Function};
use crate::testing::World;
use crate::themes::tests::{typed, wish};
use crate::themes::triage::tests::{anna, decide, learned};
use crate::wishes;

#[tokio::test]
async fn a_wish_from_a_themes_page_arrives_with_that_theme_as_a_suggestion() {
    let world = World::new().await;
    learned(&world).await;
    let roelie = world.visitor();
    roelie.get("/themas/2").await.says("/wensen/nieuw?thema=2");
    let page = roelie.get("/wensen/nieuw?thema=2").await;
    page.says("Mijn wens is voor het thema “Onderweg”");
    page.says("name=\"theme\" value=\"2\" checked");
    for nothing in ["", "?thema=99", "?thema=%27", "?thema="] {
        roelie.get(&format!("/wensen/nieuw{nothing}")).await.says_not("voor het thema");
    }
    let again = roelie.post("/wensen", &[("title", ""), ("theme", "2")]).await;
    again.refuses("voor het thema “Onderweg”");
    let fields = [("title", "Een glijbaan in het water"), ("theme", "2")];
    roelie.post("/wensen", &fields).await.goes_to();
    for wrong in ["99", "groen"] {
        let fields = [("title", "Nog een glijbaan"), ("theme", wrong)];
        roelie.post("/wensen", &fields).await.refuses("Dit thema is er niet of niet meer");
    }
    // Nobody put it anywhere yet.
    roelie.get("/themas/2").await.says_not("Een glijbaan in het water");
    roelie.get("/wensen/7").await.says_not("Onderweg");
    let anna = anna(&world).await;
    let inbox = anna.json("/triage").await;
    assert_eq!(inbox["wishes"][0]["meant"]["name"], "Onderweg");
    anna.get("/triage").await.says("Wie hem inleverde, denkt aan");
    decide(&anna, 7, &[("decision", "theme"), ("theme", "2")]).await.goes_to();
    roelie.get("/themas/2").await.says("Een glijbaan in het water");
    world.holds().await;
}

#[tokio::test]
async fn a_theme_that_somebody_thought_of_can_be_wrong() {
    let world = World::new().await;
    learned(&world).await;
    let fields = [("title", "Bomen langs het plein"), ("theme", "1")];
    world.visitor().post("/wensen", &fields).await.goes_to();
    let anna = anna(&world).await;
    let page = anna.get("/triage").await;
    page.says("en dat past ook vanwege:");
    let waiting = anna.json("/triage/7").await;
    assert_eq!(waiting["wish"]["meant"]["name"], "Groen");
    let names = waiting["wish"]["suggestions"].to_string();
    assert!(!names.contains("Groen"), "{names}");
    decide(&anna, 7, &[("decision", "refuse"), ("theme", "1")]).await.goes_to();
    anna.get("/triage").await.says_not("denkt aan");
    // A theme that was closed since is no longer put forward.
    let fields = [("title", "Een bus naar zee"), ("theme", "2")];
    world.visitor().post("/wensen", &fields).await.goes_to();
    anna.get("/triage/8").await.says("denkt aan");
    let close = [("reason", "Het is klaar."), ("revision", "1")];
    anna.post("/themas/2/sluiting", &close).await.goes_to();
    anna.get("/triage/8").await.says_not("denkt aan");
    world.visitor().get("/wensen/nieuw?thema=2").await.says_not("voor het thema");
    world.holds().await;
}

#[tokio::test]
async fn who_wants_what_helps_to_find_a_theme_and_is_told() {
    let world = World::new().await;
    learned(&world).await;
    let number = wish(&world, "Iets moois voor ons allemaal").await;
    let anna = anna(&world).await;
    let roads = async || {
        let inbox = anna.json("/triage").await;
        let suggestions = inbox["wishes"][0]["suggestions"].as_array().unwrap().clone();
        suggestions.into_iter().find(|found| found["name"] == "Onderweg")
    };
    assert_eq!(roads().await, None);
    let travellers = ["roelie", "harm", "geesje", "jan"].map(|name| (name, [4, 5, 6, number]));
    let gardeners = ["marie", "kees", "truus"].map(|name| (name, [1, 2, 3, 1]));
    for (supporter, wanted) in travellers.into_iter().chain(gardeners) {
        for wanted in wanted {
            wishes::support(&world.coop, &Actor::visitor(), wanted, supporter).await.unwrap();
        }
    }
    assert_eq!(roads().await.unwrap()["supporters"], 4);
    anna.get("/triage").await.says("4 mensen die dit ook willen, willen meer van dit thema.");
    // Whoever takes back what they wanted is forgotten.
    for wanted in [4, 5, 6] {
        wishes::withdraw_support(&world.coop, &Actor::visitor(), wanted, "jan").await.unwrap();
    }
    assert_eq!(roads().await.unwrap()["supporters"], 3);
    world.holds().await;
}

#[tokio::test]
async fn a_group_without_a_theme_becomes_one_with_its_wishes() {
    let world = World::new().await;
    for title in [
        "Een speelplek voor kinderen",
        "Meer speelplekken voor kleine kinderen",
        "Speelplek met een schommel",
        "Een nieuwe speelplek bij het dorpshuis",
    ] {
        wish(&world, title).await;
    }
    for title in ["De bus rijdt te vroeg", "Glasvezel op de wijk", "Een huisarts erbij"] {
        wish(&world, title).await;
    }
    let anna = anna(&world).await;
    let page = anna.get("/triage/groepen").await;
    page.says("Maak hier een thema van");
    page.says("speelplek");
    let groups = anna.json("/triage/groepen").await;
    let form = groups["groups"][0]["form"].as_str().unwrap();
    let prefilled = anna.get(form).await;
    prefilled.says("Deze woorden hebben de wensen gemeen");
    prefilled.says("Speelplek met een schommel");
    let fields: Vec<_> = typed(&[("name", "Spelen")])
        .into_iter()
        .chain([("wishes", "1"), ("wishes", "2"), ("wishes", "4")])
        .collect();
    assert_eq!(anna.post("/themas", &fields).await.goes_to(), "/themas/1");
    let theme = world.visitor().get("/themas/1").await;
    theme.says("Een nieuwe speelplek bij het dorpshuis");
    theme.says_not("Speelplek met een schommel");
    let unknown: Vec<_> =
        typed(&[("name", "Anders")]).into_iter().chain([("wishes", "99")]).collect();
    anna.post("/themas", &unknown).await.refuses("Deze wens kennen we niet");
    world.visitor().get("/themas").await.says_not("Anders");
    let aaltje = world.with_function("Aaltje", Function::Promotor).await;
    wish(&world, "Speelplek en nog een speelplek").await;
    wish(&world, "Een speelplek met water").await;
    aaltje.get("/triage/groepen").await.says("doet de gebiedsregisseur of het bestuur");
    world.holds().await;
}
