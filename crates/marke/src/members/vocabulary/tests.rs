//! Stories of the words in which parties say what they have, lack and offer.

use crate::actor::Actor;
use crate::members::tests::{add_word, enter, secretary};
use crate::members::{self, TagRelation};
use crate::testing::World;

#[tokio::test]
async fn everybody_uses_the_same_words() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let visitor = world.visitor();
    visitor.get("/woordenlijst").await.says("nog geen woorden");
    let many: Vec<String> = (0..200).map(|place| format!("woord {place}")).collect();
    let (long, many) = ("x".repeat(101), many.join(";"));
    let tag = |name, kind, synonyms| [("name", name), ("kind", kind), ("synonyms", synonyms)];
    let post = async |form: [(&str, &str); 3]| saskia.post("/woordenlijst", &form).await;
    post(tag("Koelruimte", "facility", "koelcel; vriescel, koelcel")).await.goes_to();
    visitor.get("/woordenlijst").await.says("koelcel; vriescel");
    post(tag("Vriescel", "facility", "")).await.refuses("staat al in de lijst, bij Koelruimte");
    post(tag("", "facility", "")).await.refuses("Vul een woord in.");
    post(tag("Loods", "gebouw", "")).await.refuses("Kies wat voor woord het is.");
    post(tag(&long, "offer", "")).await.refuses("hoogstens 100 tekens");
    post(tag("Loods", "offer", &many)).await.refuses("te lang");
    let address = enter(&saskia, &[("name", "Slagerij"), ("listed", "ja")]).await.goes_to();
    let page = format!("{address}/woorden");
    let say = |relation, word| [("relation", relation), ("word", word)];
    saskia.post(&page, &say("has", "koelcel")).await.goes_to();
    saskia.post(&page, &say("has", "Koelruimte")).await.refuses("Over Koelruimte staat al iets.");
    saskia.post(&page, &say("lacks", "Koelruimte")).await.refuses("Over Koelruimte staat al iets.");
    saskia.post(&page, &say("offers", "vriescel")).await.goes_to();
    saskia.post(&page, &say("has", "Raket")).await.refuses("staat niet in de woordenlijst");
    saskia.post(&page, &say("wil", "Koelcel")).await.refuses("Kies heeft, mist of biedt.");
    visitor.get(&address).await.says("Koelruimte");
    visitor.get("/zoeken?q=koelruimten").await.says("Slagerij");
    let id = saskia.json("/woordenlijst").await["tags"][0]["tag_id"].as_str().unwrap().to_owned();
    let away = format!("{page}/intrekking");
    saskia.post(&away, &say("has", id.as_str())).await.goes_to();
    assert_eq!(saskia.post(&away, &say("has", id.as_str())).await.status, 404);
    saskia.get("/woordenlijst?woord=Koelruimte").await.says("Woord wijzigen");
    let changed = [("tag_id", &*id), ("name", "Koeling"), ("kind", "facility"), ("revision", "1")];
    saskia.post("/woordenlijst", &changed).await.goes_to();
    let late = [changed[0], ("name", "Koude kamer"), changed[2], changed[3]];
    let answer = saskia.post("/woordenlijst", &late).await;
    answer.refuses("intussen");
    answer.says("value=\"Koude kamer\"");
    answer.says(">Koeling</a>");
    answer.says("name=\"revision\" value=\"2\"");
    visitor.get(&address).await.says("Koeling");
    let unknown = [("tag_id", "x"), ("name", "Iets"), ("kind", "facility")];
    assert_eq!(saskia.post("/woordenlijst", &unknown).await.status, 404);
    world.holds().await;
}

#[tokio::test]
async fn a_party_does_not_say_everything() {
    let world = World::new().await;
    let number = 1;
    world.organisation("Prater", "").await;
    let say = async |place: usize| {
        let name = format!("Woord {place}");
        add_word(&world, &name, "").await;
        members::say(&world.coop, &Actor::operator(), number, TagRelation::Has, &name).await
    };
    for place in 0..100 {
        say(place).await.unwrap();
    }
    assert!(say(100).await.unwrap_err().to_string().contains("says-too-much"));
}
