//! Stories of joining, leaving, and the kinds of members.

use crate::actor::Actor;
use crate::members::tests::{add_kind, enter, secretary};
use crate::statutes::{self, Statutes};
use crate::testing::World;

#[tokio::test]
async fn a_member_joins_and_leaves_and_the_register_tells_any_day() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let address = enter(&saskia, &[("name", "Boerderij De Wijk")]).await.goes_to();
    let page = format!("{address}/lidmaatschap");
    saskia.get(&page).await.says("Er zijn nog geen lidsoorten");
    add_kind(&world).await;
    saskia.get(&page).await.says("Maak lid");
    let join = [("kind", "mkb"), ("joined_on", "2024-05-01")];
    saskia.post(&page, &join).await.goes_to();
    saskia.get(&address).await.says("Bedrijf, lid sinds 1 mei 2024");
    let leave = [("last_day", "2025-12-31"), ("reason", "Gestopt met het bedrijf")];
    saskia.post(&format!("{page}/einde"), &leave).await.goes_to();
    for (on, listed) in
        [("2024-04-30", false), ("2024-05-01", true), ("2025-12-31", true), ("2026-01-01", false)]
    {
        let data = saskia.json(&format!("/ledenregister?op={on}")).await;
        assert_eq!(data["rows"].as_array().unwrap().len(), usize::from(listed), "{on}");
    }
    let anew = [("kind", "mkb"), ("joined_on", "2026-02-01")];
    saskia.post(&page, &anew).await.goes_to();
    let data = saskia.json("/ledenregister").await;
    assert_eq!(data["rows"][0]["member_number"], 2);
    world.holds().await;
}

#[tokio::test]
async fn becoming_and_being_a_member_skips_no_step() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    add_kind(&world).await;
    let page = format!("{}/lidmaatschap", enter(&saskia, &[("name", "A")]).await.goes_to());
    let end = format!("{page}/einde");
    let leave = |day, reason| [("last_day", day), ("reason", reason)];
    let join = |kind, day| [("kind", kind), ("joined_on", day)];
    saskia.post(&end, &leave("2026-01-01", "x")).await.refuses("Deze partij is geen lid.");
    saskia.post(&page, &join("x", "2026-01-01")).await.refuses("Deze lidsoort is er niet.");
    saskia.post(&page, &join("mkb", "morgen")).await.refuses("Deze datum kunnen we niet lezen.");
    saskia.post(&page, &join("mkb", "2036-01-01")).await.refuses("ligt te ver weg");
    let early = [("kind", "mkb"), ("joined_on", "2026-03-01"), ("evaluate_on", "2026-01-01")];
    saskia.post(&page, &early).await.refuses("Terugkijken kan pas na de eerste dag.");
    let (long, much) = ("x".repeat(1_001), "x".repeat(501));
    let condition = [("kind", "mkb"), ("joined_on", "2026-03-01"), ("condition", &*long)];
    saskia.post(&page, &condition).await.refuses("hoogstens 1000 tekens");
    saskia.post(&page, &join("mkb", "2026-03-01")).await.goes_to();
    saskia.post(&page, &join("mkb", "2026-04-01")).await.refuses("Deze partij is al lid.");
    saskia.post(&end, &leave("2026-02-01", "x")).await.refuses("niet voor het begin");
    let answer = saskia.post(&end, &leave("2026-06-30", " ")).await;
    answer.refuses("Schrijf op waarom.");
    answer.says("value=\"2026-06-30\"");
    saskia.post(&end, &leave("2026-06-30", &much)).await.refuses("te lang");
    saskia.post(&end, &leave("2026-06-30", "Klaar")).await.goes_to();
    saskia.post(&end, &leave("2026-07-30", "Klaar")).await.refuses("al een laatste dag");
    saskia.post(&page, &join("mkb", "2026-06-30")).await.refuses("loopt dan nog");
    saskia.post(&page, &join("mkb", "2026-07-01")).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn a_party_from_outside_the_area_joins_when_the_board_says_why() {
    let world = World::new().await;
    let drawn = Statutes {
        effective_on: "2026-02-01".to_owned(),
        area_postcodes: "9500-9699".to_owned(),
        ..statutes::on(&mut world.coop.db.read().await.unwrap(), world.coop.today()).await.unwrap()
    };
    statutes::amend(&world.coop, &Actor::operator(), &drawn).await.unwrap();
    let saskia = secretary(&world).await;
    add_kind(&world).await;
    let near = enter(&saskia, &[("name", "Bakker"), ("postcode", "9641 AB")]).await.goes_to();
    let near = format!("{near}/lidmaatschap");
    saskia.get(&near).await.says("Werkt in het gebied: postcode 9641 AB hoort erbij.");
    let far = enter(&saskia, &[("name", "Adviseur"), ("postcode", "1012 AB")]).await.goes_to();
    let far = format!("{far}/lidmaatschap");
    saskia.get(&far).await.says("Werkt buiten het gebied");
    let join = [("kind", "mkb"), ("joined_on", "2026-05-01")];
    let answer = saskia.post(&far, &join).await;
    answer.refuses("Postcode 1012 AB ligt buiten het gebied.");
    answer.says("value=\"2026-05-01\"");
    let (why, long) = ("Werkt elke week in Veendam.", "x".repeat(1_001));
    let joined = |why| [join[0], join[1], ("deviation", why)];
    saskia.post(&far, &joined(&long)).await.refuses("hoogstens 1000 tekens");
    saskia.post(&far, &joined(why)).await.goes_to();
    saskia.get(&far).await.says(why);
    saskia.post(&near, &join).await.goes_to();
    let nowhere = enter(&saskia, &[("name", "Stichting")]).await.goes_to();
    saskia.get(&format!("{nowhere}/lidmaatschap")).await.says("er is geen postcode bekend");
    world.holds().await;
}

#[tokio::test]
async fn a_new_kind_of_member_is_data() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let visitor = world.visitor();
    visitor.get("/lidsoorten").await.says("nog geen lidsoorten");
    let form = |name, fee, votes| [("name", name), ("fee", fee), ("votes", votes)];
    let post =
        async |form: [(&'static str, &'static str); 3]| saskia.post("/lidsoorten", &form).await;
    post(form("Molenaar", "1.250,00", "2")).await.goes_to();
    visitor.get("/lidsoorten").await.says("€ 1.250,00");
    post(form("Zzp'er", "25", "0")).await.refuses("minstens één stem. (art. 2:38 BW)");
    post(form("Zzp'er", "25", "veel")).await.refuses("minstens één stem.");
    post(form("Zzp'er", "25", "1001")).await.refuses("te veel stemmen");
    post(form("Zzp'er", "gratis", "1")).await.refuses("als een bedrag");
    post(form("", "25", "1")).await.refuses("Vul een naam in.");
    post(form("MOLENAAR", "25", "1")).await.refuses("al een lidsoort met deze naam");
    let mut long = form("Lang", "25", "1").to_vec();
    let text = "x".repeat(1_001);
    long.push(("description", &text));
    saskia.post("/lidsoorten", &long).await.refuses("hoogstens 1000 tekens");
    let name = "x".repeat(201);
    let long = [("name", &*name), ("fee", "25"), ("votes", "1")];
    saskia.post("/lidsoorten", &long).await.refuses("te lang");
    saskia.get("/lidsoorten?soort=molenaar").await.says("value=\"1250,00\"");
    let changed = [
        ("kind", "molenaar"),
        ("name", "Molenaars"),
        ("fee", "10"),
        ("votes", "3"),
        ("revision", "1"),
    ];
    saskia.post("/lidsoorten", &changed).await.goes_to();
    let late = [changed[0], ("name", "Mulders"), changed[2], changed[3], changed[4]];
    let answer = saskia.post("/lidsoorten", &late).await;
    answer.refuses("Iemand anders heeft dit intussen gewijzigd");
    answer.says("value=\"Mulders\"");
    answer.says(">Molenaars</a>");
    answer.says("name=\"revision\" value=\"2\"");
    visitor.get("/lidsoorten").await.says("Molenaars");
    let unknown = [("kind", "piraat"), ("name", "Piraat"), ("fee", "10"), ("votes", "3")];
    assert_eq!(saskia.post("/lidsoorten", &unknown).await.status, 404);
    world.holds().await;
}
