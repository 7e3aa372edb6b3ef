//! Stories of who sits at the table.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::tests::{challenge, seat};
use crate::agenda::challenges::{self, rules};
use crate::members;
use crate::testing::World;

#[tokio::test]
async fn a_table_has_an_end() {
    let world = World::new().await;
    let number = challenge(&world, "Elk dorp bereikbaar").await;
    let operator = Actor::operator();
    for place in 0..rules::SEATS_MAX {
        let party = world.organisation(&format!("Partij {place}"), "omgeving").await.to_string();
        challenges::join(&world.coop, &operator, number, &party, "denkt mee").await.unwrap();
    }
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let late = world.organisation("Te laat", "overheid").await.to_string();
    let answer = aaltje.post("/opgaven/1/tafel", &[("party", &late), ("role", "rijdt")]).await;
    answer.refuses("Er zitten al 100 partijen aan tafel.");
    answer.says("value=\"rijdt\"");
    world.visitor().get("/opgaven/1").await.says_not("Te laat");
    world.holds().await;
}

#[tokio::test]
async fn nobody_joins_or_leaves_the_table_of_a_challenge_that_ended() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let party = seat(&world, 1, &["overheid"]).await[0].to_string();
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let close = [("close_reason", "Het doel is gehaald.")];
    aaltje.post("/opgaven/1/sluiten", &close).await.goes_to();
    let ended = "“Elk dorp bereikbaar” is afgerond en verandert niet meer.";
    let fields = [("party", party.as_str()), ("role", "rijdt")];
    aaltje.post("/opgaven/1/tafel", &fields).await.refuses(ended);
    aaltje.post("/opgaven/1/tafel/vertrek", &fields).await.refuses(ended);
    aaltje.post("/opgaven/1/wensen", &[("wish", "1")]).await.refuses(ended);
    aaltje.post("/opgaven/1/sluiten", &close).await.refuses(ended);
    let sentence = [("sentence", "Overal een rit."), ("measure", "In elk dorp.")];
    aaltje.post("/opgaven/1/ambitie", &sentence).await.refuses(ended);
    world.holds().await;
}

#[tokio::test]
async fn only_of_who_is_listed_the_table_leads_to_a_page() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    seat(&world, 1, &["overheid"]).await;
    let page = world.visitor().get("/opgaven/1").await;
    page.says("Partij overheid 1");
    page.says_not("href=\"/partijen/");
    members::consent(&world.coop, &Actor::operator(), 1, true).await.unwrap();
    let page = world.visitor().get("/opgaven/1").await;
    page.says("<a href=\"/partijen/1\">Partij overheid 1</a>");
    world.holds().await;
}
