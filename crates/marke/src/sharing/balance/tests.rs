//! Stories of giving and taking: proposed, confirmed, put right, and told in bands.

use crate::actor::{Actor, Function};
use crate::members;
use crate::sharing::balances;
use crate::sharing::lending::tests::mails;
use crate::sharing::tests::{Member, member};
use crate::testing::World;

const OWN: &str = "/wederkerigheid";

fn gift<'a>(
    giver: &'a Member<'_>,
    receiver: &'a Member<'_>,
    kind: &'a str,
    hours: &'a str,
) -> [(&'static str, &'a str); 5] {
    [
        ("party", giver.party.as_str()),
        ("receiver", receiver.number.as_str()),
        ("kind", kind),
        ("hours", hours),
        ("what", "Meegedacht over de bouw"),
    ]
}

/// Gives something and lets it be confirmed; `number` is that of the proposal.
async fn give(giver: &Member<'_>, receiver: &Member<'_>, kind: &str, number: &str) {
    giver.browser.post(OWN, &gift(giver, receiver, kind, "2,5")).await.goes_to();
    let confirm = [("which", number)];
    receiver.browser.post("/wederkerigheid/bevestiging", &confirm).await.goes_to();
}

#[tokio::test]
async fn a_gift_counts_once_the_receiver_says_so_and_can_be_taken_back() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let co = member(&world, "Co").await;
    ans.browser.get(OWN).await.says("Er staat nog niets.");
    ans.browser.post(OWN, &gift(&ans, &bo, "hours", "2,5")).await.goes_to();
    assert_eq!(mails(&world).await, 1);
    bo.browser.get("/mijn").await.says("Klopt het dat je dit kreeg?");
    bo.browser.get(OWN).await.says("Bedrijf van Ans gaf jullie: Meegedacht over de bouw");
    assert!(ans.browser.json(OWN).await["totals"].as_array().unwrap().is_empty());
    let confirm = "/wederkerigheid/bevestiging";
    let which = [("which", "1")];
    for other in [&ans, &co] {
        assert_eq!(other.browser.post(confirm, &which).await.status, 404);
    }
    assert_eq!(bo.browser.post(confirm, &[("which", "x")]).await.status, 404);
    bo.browser.post(confirm, &which).await.goes_to();
    bo.browser.post(confirm, &which).await.refuses("Hierop is al geantwoord.");
    ans.browser.get(OWN).await.says("2:30 uur");
    let data = bo.browser.json(OWN).await;
    assert_eq!(data["totals"][0]["taken"]["minutes"], 150);
    assert_eq!(data["pairs"][0]["other"], "Bedrijf van Ans");
    // The giver takes it back, once; the rows stay.
    let id = data["entries"][0]["exchange_id"].as_str().unwrap();
    let correct = "/wederkerigheid/correctie";
    let why = [("which", id), ("reason", "Het was een half uur.")];
    assert_eq!(bo.browser.post(correct, &why).await.status, 404);
    ans.browser.post(correct, &[("which", id)]).await.refuses("Vul dit nog in.");
    let before = mails(&world).await;
    ans.browser.post(correct, &why).await.goes_to();
    assert_eq!(mails(&world).await, before + 1);
    ans.browser.post(correct, &why).await.refuses("Deze regel is al verbeterd.");
    let data = ans.browser.json(OWN).await;
    assert_eq!(data["totals"][0]["given"]["minutes"], 0);
    assert_eq!(data["entries"].as_array().unwrap().len(), 2);
    let row = data["entries"].as_array().unwrap().iter().find(|row| row["origin"] == "correction");
    let id = row.unwrap()["exchange_id"].as_str().unwrap();
    let again = [("which", id), ("reason", "Toch wel.")];
    ans.browser.post(correct, &again).await.refuses("Deze regel is al verbeterd.");
    let conn = &mut *world.coop.db.read().await.unwrap();
    assert!(balances(conn).await.unwrap().iter().all(|(_, hours)| *hours == 0));
    world.holds().await;
}

#[tokio::test]
async fn a_gift_is_declined_with_a_reason_or_taken_back_by_its_giver() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    for _ in 0..2 {
        ans.browser.post(OWN, &gift(&ans, &bo, "room", "")).await.goes_to();
    }
    let decline = "/wederkerigheid/afwijzing";
    bo.browser.post(decline, &[("which", "1")]).await.refuses("Vul dit nog in.");
    let why = [("which", "1"), ("reason", "Dat was vorig jaar.")];
    bo.browser.post(decline, &why).await.goes_to();
    ans.browser.get(OWN).await.says("Dat was vorig jaar.");
    let withdraw = "/wederkerigheid/intrekking";
    assert_eq!(bo.browser.post(withdraw, &[("which", "2")]).await.status, 404);
    ans.browser.post(withdraw, &[("which", "2")]).await.goes_to();
    bo.browser.post(decline, &[("which", "2"), ("reason", "Nee.")]).await.refuses("al geantwoord");
    assert!(ans.browser.json(OWN).await["entries"].as_array().unwrap().is_empty());
    world.holds().await;
}

#[tokio::test]
async fn what_is_wrong_with_a_gift_is_told_beside_its_field() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let own = gift(&ans, &ans, "room", "");
    ans.browser.post(OWN, &own).await.refuses("Je vertegenwoordigt allebei de partijen.");
    let bare = [("party", ans.party.as_str()), ("receiver", bo.number.as_str())];
    let answer = ans.browser.post(OWN, &bare).await;
    answer.refuses("kind-problem");
    answer.says("what-problem");
    for hours in ["0,1", "1001", "-3"] {
        let answer = ans.browser.post(OWN, &gift(&ans, &bo, "hours", hours)).await;
        answer.refuses("Schrijf tussen een kwartier en 1000 uur op.");
    }
    let answer = ans.browser.post(OWN, &gift(&ans, &bo, "hours", "")).await;
    answer.refuses("hours-problem");
    let with = |field: &'static str, value: &'static str| {
        let mut form = gift(&ans, &bo, "room", "").to_vec();
        form.retain(|(name, _)| *name != field);
        form.push((field, value));
        form
    };
    for (field, value, words) in [
        ("what", "100 euro", "Geld schrijven we hier niet op"),
        ("given_on", "2026-11-24", "Deze dag moet nog komen."),
        ("given_on", "2025-11-01", "Dit is langer dan een jaar geleden."),
        ("receiver", "999", "staat niet in het register"),
        ("kind", "raket", "Dit staat niet in de lijst."),
    ] {
        ans.browser.post(OWN, &with(field, value)).await.refuses(words);
    }
    for _ in 0..super::rules::OPEN_MAX {
        ans.browser.post(OWN, &gift(&ans, &bo, "room", "")).await.goes_to();
    }
    let answer = ans.browser.post(OWN, &gift(&ans, &bo, "room", "")).await;
    answer.refuses("Er wachten al 30 voorstellen van jullie.");
    world.holds().await;
}

#[tokio::test]
async fn others_see_a_band_and_the_director_is_asked_to_talk() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let co = member(&world, "Co").await;
    join(&world, &[&ans.number, &bo.number, &co.number]).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let saskia = world.with_function("Saskia", Function::Secretary).await;
    let band = async |who: &str| {
        let data = co.browser.json(OWN).await;
        let bands = data["bands"].as_array().unwrap().clone();
        let names: Vec<&str> = bands.iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["Bedrijf van Ans", "Bedrijf van Bo", "Bedrijf van Co"]);
        let one = bands.iter().find(|one| one["name"] == who).unwrap();
        one["band"].as_str().unwrap().to_owned()
    };
    for number in 1..3 {
        give(&ans, &bo, "knowledge", &number.to_string()).await;
    }
    assert_eq!(band("Bedrijf van Ans").await, "too-short");
    give(&ans, &bo, "introduction", "3").await;
    assert_eq!(band("Bedrijf van Ans").await, "gives-more");
    assert_eq!(band("Bedrijf van Bo").await, "takes-more");
    assert_eq!(band("Bedrijf van Co").await, "too-short");
    // What others see holds no amount.
    assert!(co.browser.json(OWN).await["entries"].as_array().unwrap().is_empty());
    aaltje.get("/werklijst").await.says_not("Praat eens met");
    for number in 4..7 {
        give(&ans, &bo, "hours", &number.to_string()).await;
    }
    aaltje.get("/werklijst").await.says("Praat eens met deze partij");
    saskia.get("/werklijst").await.says_not("Praat eens met");
    let talks = "/wederkerigheid/gesprekken";
    aaltje.get(talks).await.says("Geeft al een tijd meer dan ze neemt.");
    assert_eq!(saskia.get(talks).await.status, 403);
    let ahead = [("party", ans.number.as_str()), ("talked_on", "2026-12-24")];
    aaltje.post(talks, &ahead).await.refuses("Deze dag moet nog komen.");
    aaltje.post(talks, &[("party", "999")]).await.refuses("staat niet in het register");
    for who in [&ans, &bo] {
        aaltje.post(talks, &[("party", who.number.as_str())]).await.goes_to();
    }
    aaltje.get(talks).await.says("Overal is het ongeveer in balans.");
    aaltje.get("/werklijst").await.says_not("Praat eens met");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let all = balances(conn).await.unwrap();
    // Twice knowledge, an introduction and three times two and a half hours.
    assert!(all.contains(&(ans.party_id, 10)) && all.contains(&(bo.party_id, -10)), "{all:?}");
    world.holds().await;
}

#[tokio::test]
async fn people_who_did_not_agree_to_be_listed_stand_in_no_band() {
    let world = World::new().await;
    let ans = member(&world, "Ans").await;
    let jan = world.person("Jan Visser", None).await;
    let number = {
        let conn = &mut *world.coop.db.read().await.unwrap();
        members::by_id(conn, jan).await.unwrap().unwrap().number
    };
    join(&world, &[&ans.number, &number.to_string()]).await;
    let bands = async || ans.browser.json(OWN).await["bands"].as_array().unwrap().len();
    assert_eq!(bands().await, 1);
    ans.browser.get(OWN).await.says_not("Jan Visser");
    members::consent(&world.coop, &Actor::operator(), number, true).await.unwrap();
    assert_eq!(bands().await, 2);
    ans.browser.get(OWN).await.says("Jan Visser");
    world.holds().await;
}

/// Makes parties members: only members have a band.
async fn join(world: &World, numbers: &[&str]) {
    use crate::members::{MemberKind, Terms, add_kind, join};
    let operator = Actor::operator();
    let kind = MemberKind {
        kind: "mkb".to_owned(),
        name: "Bedrijf".to_owned(),
        votes: 1,
        ..MemberKind::default()
    };
    add_kind(&world.coop, &operator, &kind).await.unwrap();
    for number in numbers {
        let terms = Terms {
            kind: "mkb".to_owned(),
            joined_on: world.coop.today(),
            condition: String::new(),
            evaluate_on: None,
            deviation: "Werkt hier.".to_owned(),
        };
        join(&world.coop, &operator, number.parse().unwrap(), &terms).await.unwrap();
    }
}
