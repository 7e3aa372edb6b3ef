//! Stories of challenges.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::{self, Sheet};
use crate::ids::PartyId;
use crate::members;
use crate::testing::{Browser, World, count_queries, queries};
use crate::wishes::{self, Consent, NewWish};

/// Hands a wish in; gives its number.
pub(crate) async fn wish(world: &World, title: &str) -> String {
    let wish = NewWish {
        title: title.to_owned(),
        mail: "jan@example.org".to_owned(),
        ..NewWish::default()
    };
    let receipt = wishes::submit(&world.coop, &Actor::visitor(), &wish).await.unwrap();
    receipt.number.to_string()
}

/// A challenge out of one wish; gives its number.
pub(crate) async fn challenge(world: &World, title: &str) -> i64 {
    let sheet = Sheet { wishes: vec![wish(world, title).await], ..sheet(title) };
    challenges::make(&world.coop, &Actor::operator(), &sheet).await.unwrap()
}

fn sheet(title: &str) -> Sheet {
    Sheet {
        title: title.to_owned(),
        what: "Een rit in elk dorp.".to_owned(),
        why: "Wie geen auto heeft, mist werk en school.".to_owned(),
        ..Sheet::default()
    }
}

/// Gives parties of these sectors a seat; gives who they are.
pub(crate) async fn seat(world: &World, number: i64, sectors: &[&str]) -> Vec<PartyId> {
    let mut parties = Vec::new();
    for sector in sectors {
        let party = world.organisation(&format!("Partij {sector} {number}"), sector).await;
        let (coop, operator) = (&world.coop, Actor::operator());
        challenges::join(coop, &operator, number, &party.to_string(), "doet mee").await.unwrap();
        parties.push(party);
    }
    parties
}

async fn director(world: &World) -> Browser<'_> {
    world.with_function("Aaltje", Function::AreaDirector).await
}

#[tokio::test]
async fn the_area_director_makes_a_challenge_out_of_wishes_and_their_followers_hear() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    let (bus, bike) =
        (wish(&world, "Een late bus").await, wish(&world, "Een veilig fietspad").await);
    let answer = aaltje.get(&format!("/opgaven/nieuw?wens={bus}&wens={bike}")).await;
    answer.says("Een late bus");
    assert_eq!(answer.text.matches(" checked").count(), 2);
    let fields = [
        ("title", "Elk dorp bereikbaar"),
        ("what", "Een rit in elk dorp."),
        ("why", "Niet iedereen heeft een auto."),
        ("wishes", bus.as_str()),
        ("wishes", bike.as_str()),
        ("wishes", ""),
    ];
    assert_eq!(aaltje.post("/opgaven", &fields).await.goes_to(), "/opgaven/1");
    let page = world.visitor().get("/opgaven/1").await;
    page.says("Elk dorp bereikbaar");
    page.says("Een veilig fietspad");
    page.says("De opgave is gemaakt uit wensen van mensen.");
    page.says("Er zit nog niemand aan tafel");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let wish = wishes::by_number(conn, 1).await.unwrap().unwrap();
    assert_eq!(wish.status, wishes::Status::Challenge);
    assert_eq!(wish.reason, "Je wens is deel van de opgave “Elk dorp bereikbaar”.");
    world.visitor().get("/draad/wens/1").await.says("Elk dorp bereikbaar");
    world.holds().await;
}

#[tokio::test]
async fn a_challenge_without_a_wish_is_refused_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    let fields = [("title", "Elk dorp"), ("what", "Wat"), ("why", "Omdat"), ("unit", "ritten")];
    let answer = aaltje.post("/opgaven", &fields).await;
    answer.refuses("Kies minstens één wens");
    answer.says("value=\"ritten\"");
    let answer = aaltje.post("/opgaven", &[("wishes", "99"), ("title", "x")]).await;
    answer.refuses("Vul dit nog in.");
    let fields = [("title", "Elk dorp"), ("what", "Wat"), ("why", "Omdat"), ("wishes", "99")];
    aaltje.post("/opgaven", &fields).await.refuses("Er is geen wens met nummer 99.");
    let fields = [fields[0], fields[1], fields[2], ("wishes", "twaalf")];
    aaltje.post("/opgaven", &fields).await.refuses("Kies iets uit de lijst");
    let number = wish(&world, "Een bus").await;
    let fields = [fields[0], fields[1], fields[2], ("wishes", &number), ("themes", "7")];
    aaltje.post("/opgaven", &fields).await.refuses("Thema 7 bestaat niet.");
    let nobody = "0190f5fe-7c00-7a00-8000-000000000000";
    let fields = [fields[0], fields[1], fields[2], ("wishes", &number), ("champion", nobody)];
    aaltje.post("/opgaven", &fields).await.refuses("Deze partij kennen we niet");
    world.visitor().get("/opgaven").await.says("0 opgaven");
    world.holds().await;
}

#[tokio::test]
async fn a_visitor_signs_in_first_and_a_treasurer_may_not() {
    let world = World::new().await;
    challenge(&world, "Elk dorp").await;
    let to = world.visitor().get("/opgaven/nieuw").await.goes_to();
    assert!(to.starts_with("/aanmelden"));
    let thea = world.with_function("Thea", Function::Treasurer).await;
    assert_eq!(thea.post("/opgaven/1/sluiten", &[]).await.status, 403);
    assert_eq!(thea.get("/opgaven/99").await.status, 404);
    assert_eq!(thea.get("/opgaven/twaalf").await.status, 404);
}

#[tokio::test]
async fn whoever_saves_second_sees_what_changed() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    challenge(&world, "Elk dorp").await;
    let first =
        [("title", "Elk dorp"), ("what", "Een busje."), ("why", "Omdat."), ("revision", "1")];
    aaltje.get("/opgaven/1/bewerken").await.says("name=\"revision\" value=\"1\"");
    aaltje.post("/opgaven/1/bewerken", &first).await.goes_to();
    let second = [first[0], ("what", "Een trein."), first[2], first[3]];
    let answer = aaltje.post("/opgaven/1/bewerken", &second).await;
    answer.refuses("Iemand anders heeft dit intussen veranderd.");
    answer.says("Een trein.");
    answer.says("Intussen staat hier: Een busje.");
    answer.says("name=\"revision\" value=\"2\"");
    let second = [second[0], second[1], second[2], ("revision", "2")];
    aaltje.post("/opgaven/1/bewerken", &second).await.goes_to();
    world.visitor().get("/opgaven/1").await.says("Een trein.");
    world.holds().await;
}

#[tokio::test]
async fn the_table_tells_which_sectors_are_missing() {
    let world = World::new().await;
    let number = challenge(&world, "Elk dorp").await;
    seat(&world, number, &["ondernemers"]).await;
    world.visitor().get("/opgaven/1").await.says("nog geen gedeelde opgave");
    seat(&world, number, &["overheid", "omgeving"]).await;
    let page = world.visitor().get("/opgaven/1").await;
    page.says("3 van de 5 sectoren aan tafel; onderwijs en onderzoek ontbreken.");
    page.says_not("nog geen gedeelde opgave");
    let english = world.visitor().in_english().get("/opgaven/1").await;
    english.says("3 of the 5 sectors at the table; education and research are missing.");
    seat(&world, number, &["onderwijs", "onderzoek"]).await;
    world.visitor().get("/opgaven").await.says("Alle vijf sectoren zitten aan tafel.");
    world.holds().await;
}

#[tokio::test]
async fn a_party_joins_changes_its_role_leaves_and_comes_back() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    let number = challenge(&world, "Elk dorp").await;
    let party = world.organisation("Streekbus", "ondernemers").await.to_string();
    let role = |role| [("party", party.as_str()), ("role", role)];
    aaltje.post("/opgaven/1/tafel", &role("rijdt")).await.goes_to();
    aaltje.post("/opgaven/1/tafel", &role("rijdt en telt")).await.goes_to();
    let page = aaltje.get("/opgaven/1").await;
    page.says("rijdt en telt");
    page.says("Streekbus schoof aan.");
    aaltje.get("/draad/opgave/1").await.says("Streekbus schoof aan.");
    aaltje.post("/opgaven/1/tafel/vertrek", &[("party", &party)]).await.goes_to();
    world.visitor().get("/opgaven/1").await.says("(tot 23 november 2026)");
    let answer = aaltje.post("/opgaven/1/tafel/vertrek", &[("party", &party)]).await;
    answer.refuses("Deze partij zit niet aan tafel.");
    aaltje.post("/opgaven/1/tafel", &role("rijdt weer")).await.goes_to();
    let conn = &mut *world.coop.db.read().await.unwrap();
    assert_eq!(challenges::seats_of(conn, None).await.unwrap().len(), 1);
    aaltje.post("/opgaven/1/tafel", &[("role", "x")]).await.refuses("Vul dit nog in.");
    aaltje.post("/opgaven/1/tafel", &[("party", &party)]).await.refuses("Vul dit nog in.");
    let nobody = "0190f5fe-7c00-7a00-8000-000000000000";
    let answer = aaltje.post("/opgaven/1/tafel", &[("party", nobody), ("role", "x")]).await;
    answer.refuses("Deze partij kennen we niet");
    assert_eq!(number, 1);
    world.holds().await;
}

#[tokio::test]
async fn the_champion_sits_at_the_table_and_stays_there() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    let champion = world.organisation("Rondje Veen", "omgeving").await.to_string();
    members::consent(&world.coop, &Actor::operator(), 2, true).await.unwrap();
    let number = wish(&world, "Een bus").await;
    let fields = [
        ("title", "Elk dorp"),
        ("what", "Wat"),
        ("why", "Omdat"),
        ("wishes", &number),
        ("champion", &champion),
    ];
    aaltje.post("/opgaven", &fields).await.goes_to();
    world.visitor().get("/opgaven/1").await.says("Rondje Veen</a> (omgeving) – trekker");
    let answer = aaltje.post("/opgaven/1/tafel/vertrek", &[("party", &champion)]).await;
    answer.refuses("Kies eerst een andere trekker.");
    world.holds().await;
}

#[tokio::test]
async fn wishes_are_linked_and_unlinked_but_never_the_last() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    challenge(&world, "Elk dorp").await;
    let other = wish(&world, "Een veilig fietspad").await;
    let path = "/opgaven/1/wensen";
    aaltje.post(path, &[("wish", &other)]).await.goes_to();
    aaltje.get("/opgaven/1").await.says("De wens “Een veilig fietspad” kwam bij deze opgave.");
    aaltje.post(path, &[("wish", &other)]).await.refuses("Wens 2 hoort al bij deze opgave.");
    aaltje.post(path, &[("wish", "")]).await.refuses("Vul dit nog in.");
    aaltje.post(path, &[("wish", "88")]).await.refuses("Er is geen wens met nummer 88.");
    let off = "/opgaven/1/wensen/los";
    aaltje.post(off, &[("wish", "2")]).await.refuses("Vul dit nog in.");
    aaltje.post(off, &[("wish", "5"), ("reason", "x")]).await.refuses("Wens 5 hoort niet bij");
    aaltje.post(off, &[("wish", "2"), ("reason", "Hoort elders.")]).await.goes_to();
    let answer = aaltje.post(off, &[("wish", "1"), ("reason", "x")]).await;
    answer.refuses("Een opgave houdt altijd minstens één wens of stelling.");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let wish = wishes::by_number(conn, 2).await.unwrap().unwrap();
    assert_eq!((wish.status, wish.reason.as_str()), (wishes::Status::New, "Hoort elders."));
    world.holds().await;
}

#[tokio::test]
async fn what_was_done_is_written_down_and_not_before_it_happened() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    challenge(&world, "Elk dorp").await;
    let path = "/opgaven/1/voortgang";
    aaltje.post(path, &[("note", "Elf rijders."), ("done_on", "2026-11-02")]).await.goes_to();
    let answer = aaltje.post(path, &[("note", "Straks"), ("done_on", "2026-12-01")]).await;
    answer.refuses("Deze dag moet nog komen.");
    answer.says(">Straks</textarea>");
    aaltje.post(path, &[("note", "x"), ("done_on", "gisteren")]).await.refuses("geen dag");
    world.visitor().get("/opgaven/1").await.says("Elf rijders.");
    world.holds().await;
}

#[tokio::test]
async fn a_closed_challenge_tells_why_and_changes_no_more() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    challenge(&world, "Elk dorp").await;
    aaltje.post("/opgaven/1/sluiten", &[]).await.refuses("Vul dit nog in.");
    let path = "/opgaven/1/sluiten";
    aaltje.post(path, &[("close_reason", "Het doel is gehaald.")]).await.goes_to();
    let page = world.visitor().get("/opgaven/1").await;
    page.says("Deze opgave is afgerond op 23 november 2026.");
    page.says("Het doel is gehaald.");
    let answer = aaltje.post("/opgaven/1/voortgang", &[("note", "Nog iets")]).await;
    answer.refuses("“Elk dorp” is afgerond en verandert niet meer.");
    world.visitor().get("/opgaven").await.says("0 opgaven");
    world.visitor().get("/opgaven?gesloten=ja").await.says("Elk dorp");
    world.holds().await;
}

#[tokio::test]
async fn the_list_is_filtered_and_comes_as_data_too() {
    let world = World::new().await;
    let first = challenge(&world, "Elk dorp").await;
    challenge(&world, "=Samen warm").await;
    seat(&world, first, &["overheid"]).await;
    let visitor = world.visitor();
    visitor.get("/opgaven?sector=overheid").await.says("Eén opgave.");
    visitor.get("/opgaven?sector=onderwijs").await.says("Er is geen opgave die hierbij past.");
    visitor.get("/opgaven?fase=sprouting").await.says("2 opgaven");
    visitor.get("/opgaven?fase=strengthening").await.says("0 opgaven");
    visitor.get("/opgaven?thema=5").await.says("0 opgaven");
    visitor.get("/opgaven?thema=x&fase=%27").await.says("0 opgaven");
    let list = visitor.json("/opgaven").await;
    assert_eq!(list["challenges"][1]["table"]["present"][0], "overheid");
    let table = visitor.get("/opgaven.csv").await.ok();
    assert!(table.contains("'=Samen warm"), "{table}");
}

#[tokio::test]
async fn a_wish_that_is_not_public_is_counted_and_not_shown() {
    let world = World::new().await;
    let hidden = NewWish {
        title: "Iets persoonlijks".to_owned(),
        consent: Some(Consent::StaffOnly),
        ..NewWish::default()
    };
    wishes::submit(&world.coop, &Actor::visitor(), &hidden).await.unwrap();
    let sheet = Sheet { wishes: vec!["1".to_owned()], ..sheet("Elk dorp") };
    challenges::make(&world.coop, &Actor::operator(), &sheet).await.unwrap();
    let page = world.visitor().get("/opgaven/1").await;
    page.says("En één wens die niet openbaar is.");
    page.says_not("Iets persoonlijks");
    director(&world).await.get("/opgaven/1").await.says("Iets persoonlijks");
    let more = NewWish { title: "Nog iets persoonlijks".to_owned(), ..hidden };
    wishes::submit(&world.coop, &Actor::visitor(), &more).await.unwrap();
    let aaltje = world.with_function("Jantje", Function::AreaDirector).await;
    aaltje.post("/opgaven/1/wensen", &[("wish", "2")]).await.goes_to();
    let page = world.visitor().get("/opgaven/1").await;
    page.says("Er kwam een wens bij deze opgave.");
    page.says_not("ersoonlijks");
}

#[tokio::test]
async fn a_person_who_is_not_listed_is_not_named_at_the_table() {
    let world = World::new().await;
    challenge(&world, "Elk dorp").await;
    let person = world.person("Geessien Mulder", None).await;
    let operator = Actor::operator();
    challenges::join(&world.coop, &operator, 1, &person.to_string(), "rijdt").await.unwrap();
    let page = world.visitor().get("/opgaven/1").await;
    page.says("Iemand die niet met naam genoemd wil worden");
    page.says("Iemand die niet met naam genoemd wil worden, schoof aan.");
    page.says_not("Geessien");
    world.visitor().get("/draad/opgave/1").await.says_not("Geessien");
}

#[tokio::test]
async fn the_pages_ask_a_fixed_number_of_questions() {
    let world = World::new().await;
    for title in ["Een", "Twee", "Drie"] {
        let number = challenge(&world, title).await;
        seat(&world, number, &["overheid", "onderwijs"]).await;
    }
    let visitor = world.visitor();
    count_queries();
    visitor.get("/opgaven").await.ok();
    assert_eq!(queries(), 5, "the list");
    visitor.get("/opgaven/1").await.ok();
    assert_eq!(queries() - 5, 16, "one challenge");
}

#[tokio::test]
async fn a_challenge_without_figures_is_followed_by_one_with_figures() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let sheet = Sheet {
        wishes: vec![wish(&world, "Warm wonen").await],
        indicator: "Huizen zonder tocht".to_owned(),
        baseline_value: "12,5".to_owned(),
        target_value: "30".to_owned(),
        ..sheet("Elk huis een warm huis")
    };
    challenges::make(&world.coop, &Actor::operator(), &sheet).await.unwrap();
    let data = world.visitor().json("/opgaven/2").await;
    assert_eq!(data["challenge"]["baseline_value"], 12.5, "{data}");
    assert_eq!(data["challenge"]["target_value"], 30.0);
}
