//! Stories of what parties of an alliance do together: results, the lead, and who leaves.

use crate::alliances::capacities::tests::represented;
use crate::alliances::dossiers::tests::{Begun, agreed};
use crate::testing::World;

#[tokio::test]
async fn results_are_carried_by_two_and_the_lead_goes_round() {
    let world = World::new().await;
    let Begun { aaltje, bert, carla } = agreed(&world).await;
    let (one, other) = (bert.0.to_string(), carla.0.to_string());
    let (one, other) = (one.as_str(), other.as_str());
    let (results, lead) = ("/allianties/1/resultaten", "/allianties/1/trekker");
    let alone = [("sentence", "Tien huizen warm"), ("due_on", "2027-10-01"), ("party", one)];
    bert.2.post(results, &alone).await.refuses("Niemand is alleen verantwoordelijk");
    let late = [("sentence", "Tien huizen"), ("due_on", "2026-01-01"), ("party", one)];
    bert.2.post(results, &late).await.refuses("Kies een dag waarop dit er is");
    let third = represented(&world, "School Dirk", "onderwijs").await;
    let stranger = third.0.to_string();
    let wrong = [&alone[..], &[("party", stranger.as_str())]].concat();
    bert.2.post(results, &wrong).await.refuses("Dit kan alleen voor partijen die meedoen.");
    assert_eq!(third.2.post(results, &wrong).await.status, 404);
    let both = [&alone[..], &[("party", other)]].concat();
    bert.2.post(results, &both).await.goes_to();
    let shown = world.visitor().get("/allianties/1").await;
    shown.says("Tien huizen warm");
    shown.says("Samen verantwoordelijk: Gemeente Carla, Smederij Bert");
    let leave = "/allianties/1/vertrek";
    let reason = [("party", other), ("reason", "wethouder weg")];
    carla.2.post(leave, &reason).await.refuses("zou dan door één partij worden gedragen");
    bert.2.post(leave, &[("party", one), ("reason", "x")]).await.refuses("Draag dat eerst over");
    let strange = [("party", stranger.as_str()), ("reason", "x")];
    third.2.post(leave, &strange).await.refuses("Dit kan alleen voor partijen die meedoen.");
    let twice = [("party", other), ("from_on", "2027-11-01"), ("until_on", "2027-11-30")];
    carla.2.post(lead, &twice).await.refuses("In die tijd trekt een ander al.");
    let long = [("party", other), ("from_on", "2028-01-01"), ("until_on", "2031-01-01")];
    carla.2.post(lead, &long).await.refuses("hoogstens twee jaar");
    let turned = [("party", other), ("from_on", "2028-01-02"), ("until_on", "2028-01-01")];
    carla.2.post(lead, &turned).await.refuses("De laatste dag komt voor de eerste.");
    let next = [("party", other), ("from_on", "2027-11-23"), ("until_on", "2028-11-22")];
    carla.2.post(lead, &next).await.goes_to();
    let editor = bert.2.get("/allianties/1").await;
    let id = editor.text.split("name=\"result\" value=\"").nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    let reached = "/allianties/1/bereikt";
    bert.2.post(reached, &[("result", id)]).await.refuses("Vul dit nog in.");
    let done = [("result", id), ("sentence", "Tien gezinnen stoken geen gas meer.")];
    bert.2.post(reached, &done).await.goes_to();
    bert.2.post(reached, &done).await.refuses("Dit resultaat was al bereikt.");
    world.visitor().get("/allianties/1").await.says("Tien gezinnen stoken geen gas meer.");
    let paper = "/allianties/1/documenten";
    let wrong = [("title", "Convenant"), ("address", "javascript:alert(1)")];
    bert.2.post(paper, &wrong).await.refuses("Geef een adres dat met https:// begint");
    let right = [("title", "Convenant"), ("address", "https://example.org/convenant")];
    bert.2.post(paper, &right).await.goes_to();
    bert.2.post(paper, &right).await.refuses("Dit stuk staat er al bij.");
    for place in 0..99 {
        let address = format!("https://example.org/{place}");
        bert.2.post(paper, &[("title", "Stuk"), ("address", &address)]).await.goes_to();
    }
    let last = [("title", "Stuk"), ("address", "https://example.org/laatste")];
    bert.2.post(paper, &last).await.refuses("Er staan er al 100; meer kan niet.");
    world.visitor().get("/allianties/1").await.says_not("example.org");
    aaltje.post("/allianties/1/einde", &[("reason", "Het net ligt er.")]).await.goes_to();
    bert.2.post(paper, &last).await.refuses("Deze alliantie is afgerond");
    world.visitor().get("/allianties").await.says("Afgerond");
    world.holds().await;
}

#[tokio::test]
async fn who_leads_hands_over_before_the_end_and_may_leave() {
    let world = World::new().await;
    let Begun { aaltje, bert, carla } = agreed(&world).await;
    let (one, other) = (bert.0.to_string(), carla.0.to_string());
    let (lead, leave) = ("/allianties/1/trekker", "/allianties/1/vertrek");
    let over = [("party", other.as_str()), ("from_on", "2027-01-01"), ("until_on", "2027-12-31")];
    carla.2.post(lead, &over).await.refuses("Wie dan trekt, kan het eerder overdragen.");
    bert.2.post(lead, &over).await.goes_to();
    let leads = world.visitor().json("/allianties/1").await["leads"].clone();
    assert_eq!(leads[0]["until_on"], "2026-12-31");
    assert_eq!((&leads[1]["from_on"], leads.as_array().unwrap().len()), (&"2027-01-01".into(), 2));
    // A lead that was promised is not cut off by one that begins before it.
    let before = [("party", one.as_str()), ("from_on", "2026-12-01"), ("until_on", "2027-01-15")];
    bert.2.post(lead, &before).await.refuses("In die tijd trekt een ander al.");
    let away = [("party", one.as_str()), ("reason", "De smederij stopt.")];
    bert.2.post(leave, &away).await.refuses("Draag dat eerst over");
    // Today: the lead that began today is the other's.
    let now = [("party", other.as_str()), ("until_on", "2026-12-31")];
    aaltje.post(lead, &now).await.goes_to();
    bert.2.post(leave, &away).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn however_many_leave_one_after_another_two_stay_with_a_result() {
    let world = World::new().await;
    let Begun { bert, carla, .. } = agreed(&world).await;
    let dirk = represented(&world, "School Dirk", "onderwijs").await;
    let [one, other, third] = [bert.0, carla.0, dirk.0].map(|number| number.to_string());
    bert.2.post("/allianties/1/partijen", &[("party", &third)]).await.goes_to();
    let yes = [("party", third.as_str()), ("answer", "yes"), ("brings", "een lokaal")];
    dirk.2.post("/allianties/1/antwoord", &yes).await.goes_to();
    let result = [
        ("sentence", "Tien huizen warm"),
        ("due_on", "2027-10-01"),
        ("party", one.as_str()),
        ("party", other.as_str()),
        ("party", third.as_str()),
    ];
    bert.2.post("/allianties/1/resultaten", &result).await.goes_to();
    let leave = "/allianties/1/vertrek";
    let first = [("party", third.as_str()), ("reason", "Het lokaal is nodig.")];
    dirk.2.post(leave, &first).await.goes_to();
    // Why, and what the others bring, is for those who take part.
    bert.2.get("/allianties/1").await.says("Het lokaal is nodig.");
    bert.2.get("/allianties/1").await.says("alles wat we hebben");
    let visitor = world.visitor();
    for path in ["/allianties/1", "/allianties/1.json", "/draad/alliantie/1", "/allianties", "/"] {
        let answer = visitor.get(path).await;
        answer.says_not("alles wat we hebben");
        answer.says_not("Het lokaal is nodig.");
        dirk.2.get(path).await.says_not("alles wat we hebben");
    }
    let second = [("party", other.as_str()), ("reason", "Wethouder weg.")];
    carla.2.post(leave, &second).await.refuses("zou dan door één partij worden gedragen");
    world.holds().await;
}
