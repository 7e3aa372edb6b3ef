//! Stories of appointments and how they end.

use crate::actor::{Actor, Function};
use crate::members;
use crate::members::tests::{day, enter, secretary};
use crate::testing::World;

#[tokio::test]
async fn people_are_appointed_for_a_while() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let bram = world.person("Bram", None).await;
    let address = enter(&saskia, &[("name", "Dorpsbelangen Bareveld")]).await.goes_to();
    let page = format!("{address}/functies");
    let form = [("person", "bram@example.org"), ("from", "2026-03-01")];
    saskia.post(&page, &form).await.goes_to();
    saskia.get(&page).await.says("vertegenwoordiger");
    assert_eq!(world.actor(bram).await.represents.len(), 1);
    let id = saskia.json(&page).await["functions"][0]["function_id"].as_str().unwrap().to_owned();
    let end = |until| [("function_id", id.as_str()), ("until", until)];
    let ending = format!("{page}/einde");
    saskia.post(&ending, &end("2026-01-01")).await.refuses("niet voor het begin");
    saskia.post(&ending, &end("ooit")).await.refuses("Deze datum kunnen we niet lezen.");
    saskia.post(&ending, &end("2026-10-31")).await.goes_to();
    saskia.post(&ending, &end("2026-11-30")).await.refuses("al een einddatum");
    assert!(world.actor(bram).await.represents.is_empty());
    saskia.get(&page).await.says("tot en met 31 oktober 2026");
    assert_eq!(saskia.post(&ending, &[("function_id", "x")]).await.status, 404);
    world.holds().await;
}

#[tokio::test]
async fn what_is_wrong_with_an_appointment_is_told() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    world.person("Bram", None).await;
    let people = "/partijen/2/functies";
    let address = enter(&saskia, &[("name", "Dorpsbelangen")]).await.goes_to();
    let page = format!("{address}/functies");
    let on = |person| [("person", person), ("from", "2026-03-01")];
    saskia.post(&page, &on("Karel")).await.refuses("We vinden niemand");
    saskia.post(&page, &on("")).await.refuses("We vinden niemand");
    saskia.post(&page, &[("person", "Bram"), ("from", "")]).await.refuses("Deze datum");
    let named = [("kind", "person"), ("name", "Bram"), ("mail", "ander@example.org")];
    saskia.post("/partijen", &named).await.goes_to();
    saskia.post(&page, &on("Bram")).await.refuses("Er zijn er meer die zo heten.");
    let become_ =
        |function, party| [("function", function), ("for_party", party), ("from", "2026-03-01")];
    saskia.post(people, &become_("koning", "")).await.refuses("Kies een functie.");
    saskia.post(people, &become_("representative", "")).await.refuses("Kies de partij");
    saskia.post(people, &become_("representative", "3")).await.goes_to();
    saskia.post(people, &become_("representative", "3")).await.refuses("heeft deze functie dan al");
    saskia.post(people, &become_("treasurer", "")).await.goes_to();
    let operator = Actor::operator();
    let organisation = world.organisation("Een bedrijf", "").await;
    let from = day("2026-01-01");
    let wrong =
        members::appoint(&world.coop, &operator, organisation, Function::Board, None, from).await;
    assert!(wrong.unwrap_err().to_string().contains("function-of-no-person"));
}
