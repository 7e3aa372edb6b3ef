//! Stories of granting: given, shown when both want that, taken back, and never an award.

use crate::sharing::grantings;
use crate::sharing::lending::tests::mails;
use crate::sharing::tests::{Member, member, of_sector};
use crate::testing::World;

fn form<'a>(
    giver: &'a Member<'_>,
    receiver: &'a Member<'_>,
    reason: &'a str,
) -> Vec<(&'static str, &'a str)> {
    vec![
        ("party", giver.party.as_str()),
        ("receiver", receiver.number.as_str()),
        ("reason", reason),
        ("strength", "2"),
        ("is_award", "nee"),
    ]
}

/// The same form with one field changed.
fn with<'a>(
    mut form: Vec<(&'static str, &'a str)>,
    field: &'static str,
    value: &'a str,
) -> Vec<(&'static str, &'a str)> {
    form.retain(|(name, _)| *name != field);
    form.push((field, value));
    form
}

#[tokio::test]
async fn a_granting_is_on_the_wall_when_both_want_that_until_one_does_not() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    world.visitor().get("/gunningen").await.says("Er hangt nog niets aan de muur.");
    ans.browser.get("/gunningen/nieuw").await.says("Gunning van een opdracht hoort bij inkoop.");
    let grant = with(form(&ans, &bo, "Zij leerden onze jongens het vak."), "shown", "ja");
    assert_eq!(ans.browser.post("/gunningen", &grant).await.goes_to(), "/gunningen/mijn");
    assert_eq!(mails(&world).await, 1);
    ans.browser.get("/gunningen/mijn").await.says("De ander laat het nog niet zien");
    let page = bo.browser.get("/gunningen/mijn").await;
    page.says("De ander wil het laten zien, jij nog niet");
    page.says("We gunnen het hun van harte");
    world.visitor().get("/gunningen").await.says_not("leerden onze jongens");
    let show = "/gunningen/1/vertoning";
    bo.browser.post(show, &[("shown", "ja")]).await.goes_to();
    for path in ["/gunningen", "/delen"] {
        world.visitor().get(path).await.says("Zij leerden onze jongens het vak.");
    }
    world.visitor().get("/gunningen").await.says("Bedrijf van Ans gunt Bedrijf van Bo");
    ans.browser.post(show, &[]).await.goes_to();
    world.visitor().get("/gunningen").await.says_not("leerden onze jongens");
    ans.browser.post(show, &[("shown", "ja")]).await.goes_to();
    // Only the giver takes it back, once; that it was there stays.
    let back = "/gunningen/1/intrekking";
    let why = [("take_back_reason", "Het liep anders.")];
    assert_eq!(bo.browser.post(back, &why).await.status, 404);
    ans.browser.post(back, &[]).await.refuses("Vul dit nog in.");
    ans.browser.post(back, &why).await.goes_to();
    assert_eq!(mails(&world).await, 2);
    ans.browser.post(back, &why).await.refuses("Deze gunning is al teruggenomen.");
    bo.browser.post(show, &[]).await.refuses("Deze gunning is al teruggenomen.");
    world.visitor().get("/gunningen").await.says_not("leerden onze jongens");
    bo.browser.get("/gunningen/mijn").await.says("Het liep anders.");
    ans.browser.post("/gunningen", &form(&ans, &bo, "Toch weer.")).await.goes_to();
    let conn = &mut *world.coop.db.read().await.unwrap();
    assert_eq!(grantings(conn).await.unwrap(), [(ans.party_id, bo.party_id, 2)]);
    world.holds().await;
}

#[tokio::test]
async fn an_award_of_a_contract_is_no_granting() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let plain = form(&ans, &bo, "Omdat zij de beste zijn.");
    let award = with(plain.clone(), "is_award", "ja");
    ans.browser.post("/gunningen", &award).await.refuses("hoort bij inkoop, niet hier");
    let silent = with(plain.clone(), "is_award", "");
    let answer = ans.browser.post("/gunningen", &silent).await;
    answer.refuses("Zeg of dit over een opdracht gaat.");
    answer.says("Omdat zij de beste zijn.");
    let gemeente = of_sector(&world, "Gemma", "overheid").await;
    for text in ["De bestrating voor 20.000 euro.", "€ 500", "Duizend euro's erbij."] {
        let answer = gemeente.browser.post("/gunningen", &form(&gemeente, &bo, text)).await;
        answer.refuses("Een overheid noemt hier geen bedragen.");
    }
    // Others may name them, and a government may grant without.
    let money = form(&ans, &bo, "Zij haalden 100 euro op.");
    ans.browser.post("/gunningen", &money).await.goes_to();
    let kind = form(&gemeente, &bo, "Zij vegen elke week de stoep.");
    gemeente.browser.post("/gunningen", &kind).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn one_grants_others_with_a_reason_and_sparingly() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let own = form(&ans, &ans, "Wij zijn goed.");
    ans.browser.post("/gunningen", &own).await.refuses("Gunnen doe je een ander");
    let bare = [("party", ans.party.as_str()), ("receiver", &bo.number), ("is_award", "nee")];
    let answer = ans.browser.post("/gunningen", &bare).await;
    answer.refuses("reason-problem");
    answer.says("strength-problem");
    let plain = form(&ans, &bo, "Omdat het kan.");
    let strong = with(plain.clone(), "strength", "4");
    ans.browser.post("/gunningen", &strong).await.refuses("Dit staat niet in de lijst.");
    let nobody = with(plain.clone(), "receiver", "999");
    ans.browser.post("/gunningen", &nobody).await.refuses("staat niet in het register");
    ans.browser.post("/gunningen", &plain).await.goes_to();
    ans.browser.post("/gunningen", &plain).await.refuses("Je gunt deze partij al iets.");
    for number in 1..super::rules::A_YEAR_MAX {
        let other = member(&world, &format!("Nummer {number}")).await;
        ans.browser.post("/gunningen", &form(&ans, &other, "Omdat.")).await.goes_to();
    }
    let last = member(&world, "Laatste").await;
    let answer = ans.browser.post("/gunningen", &form(&ans, &last, "Omdat.")).await;
    answer.refuses("Een partij gunt hooguit 12 keer per jaar.");
    world.at("2027-11-23T13:00:00Z");
    let again = ans.browser.post("/gunningen", &form(&ans, &last, "Omdat.")).await;
    // After a year, also the code to sign in with has run out.
    assert!(again.goes_to().starts_with("/aanmelden"), "{}", again.text);
    super::grant(
        &world.coop,
        &ans.actor,
        &super::Sheet {
            party: ans.party.clone(),
            receiver: last.number.clone(),
            reason: "Omdat.".to_owned(),
            strength: "1".to_owned(),
            is_award: "nee".to_owned(),
            shown: String::new(),
        },
    )
    .await
    .unwrap();
    world.holds().await;
}
