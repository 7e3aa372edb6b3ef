//! Stories of questions for help: asked, answered, thanked, and noticed when nobody answers.

use crate::actor::Function;
use crate::sharing::lending::tests::mails;
use crate::sharing::tests::{Member, member, represents};
use crate::testing::World;

async fn ask(who: &Member<'_>, title: &str) -> String {
    let form = [("party", who.party.as_str()), ("title", title), ("body", "We komen er niet uit.")];
    who.browser.post("/hulpvragen", &form).await.goes_to()
}

async fn answer(who: &Member<'_>, path: &str) {
    let form =
        [("party", who.party.as_str()), ("body", "Ik weet het."), ("offers", "Een ochtend hulp")];
    who.browser.post(&format!("{path}/antwoorden"), &form).await.goes_to();
}

#[tokio::test]
async fn a_question_is_answered_and_the_thanks_are_shown_when_both_want_that() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    ans.browser.get("/hulpvragen").await.says("Niemand zit nu ergens mee.");
    ans.browser.get("/hulpvragen/nieuw").await.says("Een goede vraag is kort");
    assert_eq!(ask(&ans, "Wie kent de regels voor een terras?").await, "/hulpvragen/1");
    ans.browser.get("/mijn").await.says("Wie kent de regels voor een terras?");
    let piet = world.with_function("Piet", Function::Treasurer).await;
    piet.get("/hulpvragen/1").await.says("We komen er niet uit.");
    piet.get("/hulpvragen/1").await.says_not("name=\"offers\"");
    // Visitors do not read along.
    for path in ["/hulpvragen", "/hulpvragen/1"] {
        assert!(world.visitor().get(path).await.goes_to().starts_with("/aanmelden"));
    }
    assert_eq!(world.visitor().get("/draad/hulpvraag/1").await.status, 404);
    world.visitor().get("/zoeken?q=terras").await.says_not("regels voor een terras");
    let path = "/hulpvragen/1/antwoorden";
    bo.browser.post(path, &[("party", bo.party.as_str())]).await.refuses("Vul dit nog in.");
    let own = [("party", ans.party.as_str()), ("body", "Zelf.")];
    ans.browser.post(path, &own).await.refuses("Dit is jullie eigen vraag.");
    answer(&bo, "/hulpvragen/1").await;
    assert_eq!(mails(&world).await, 1);
    let page = ans.browser.get("/hulpvragen/1").await;
    page.says("Biedt aan: Een ochtend hulp");
    // Only of who is listed there is a page.
    page.says_not("href=\"/partijen/");
    let id = ans.browser.json("/hulpvragen/1").await["answers"][0]["answer_id"].clone();
    let id = id.as_str().unwrap();
    let close = "/hulpvragen/1/uitkomst";
    let said =
        [("revision", "1"), ("answer", id), ("said", "Zonder jullie was het niets geworden.")];
    assert_eq!(bo.browser.post(close, &said).await.status, 404);
    ans.browser.post(close, &[("revision", "1"), ("answer", id)]).await.refuses("Vul dit nog in.");
    let unknown = [("revision", "1"), ("answer", "weg"), ("said", "Dank.")];
    ans.browser.post(close, &unknown).await.refuses("Dit staat niet in de lijst.");
    let stale = [("revision", "0"), ("answer", id), ("said", "Dank.")];
    ans.browser.post(close, &stale).await.refuses("Iemand anders heeft dit net veranderd.");
    let shown: Vec<(&str, &str)> = said.iter().copied().chain([("shown", "ja")]).collect();
    ans.browser.post(close, &shown).await.goes_to();
    assert_eq!(mails(&world).await, 2);
    ans.browser.post(close, &shown).await.refuses("Deze vraag is al gesloten.");
    let late = [("party", bo.party.as_str()), ("body", "Nog iets.")];
    bo.browser.post(path, &late).await.refuses("Deze vraag is al gesloten.");
    world.visitor().get("/delen").await.says_not("Zonder jullie");
    let thanks = "/hulpvragen/1/dank";
    assert_eq!(ans.browser.post(thanks, &[("shown", "ja")]).await.status, 404);
    bo.browser.get("/hulpvragen/1").await.says("Mag iedereen dit bedankje lezen");
    bo.browser.post(thanks, &[("shown", "ja")]).await.goes_to();
    let page = world.visitor().get("/delen").await;
    page.says("Zonder jullie was het niets geworden.");
    page.says("Bedrijf van Ans bedankt Bedrijf van Bo");
    bo.browser.post(thanks, &[]).await.goes_to();
    world.visitor().get("/delen").await.says_not("Zonder jullie");
    let given = bo.browser.json("/wederkerigheid").await;
    assert_eq!(given["totals"][0]["kind"], "help");
    world.holds().await;
}

#[tokio::test]
async fn a_question_that_nothing_helped_is_closed_and_gives_nothing() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    ask(&ans, "Wie heeft een tunnelkas over?").await;
    answer(&bo, "/hulpvragen/1").await;
    let none =
        [("revision", "1"), ("answer", ""), ("said", "Niemand had er een."), ("shown", "ja")];
    ans.browser.post("/hulpvragen/1/uitkomst", &none).await.goes_to();
    ans.browser.get("/hulpvragen").await.says("Niemand had er een.");
    assert_eq!(bo.browser.post("/hulpvragen/1/dank", &[("shown", "ja")]).await.status, 404);
    assert!(bo.browser.json("/wederkerigheid").await["totals"].as_array().unwrap().is_empty());
    let past = [
        ("party", ans.party.as_str()),
        ("title", "Te laat"),
        ("body", "x"),
        ("until", "2026-11-22"),
        ("tag", "raket"),
    ];
    let answer = ans.browser.post("/hulpvragen", &past).await;
    answer.refuses("Deze dag is al voorbij.");
    answer.says("Dit staat niet in de lijst.");
    for number in 0..10 {
        ask(&ans, &format!("Vraag {number}")).await;
    }
    let one = [("party", ans.party.as_str()), ("title", "Nog een"), ("body", "x")];
    ans.browser.post("/hulpvragen", &one).await.refuses("hooguit 10 vragen open");
    for _ in 0..super::rules::ANSWERS_MAX {
        self::answer(&bo, "/hulpvragen/2").await;
    }
    let more = [("party", bo.party.as_str()), ("body", "Nog een.")];
    let refused = bo.browser.post("/hulpvragen/2/antwoorden", &more).await;
    refused.refuses("Een vraag krijgt hooguit 50 antwoorden.");
    assert_eq!(ans.browser.get("/hulpvragen/99").await.status, 404);
    world.holds().await;
}

#[tokio::test]
async fn nobody_thanks_for_an_answer_of_their_own() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    represents(&world, ans.actor.person.unwrap(), bo.party_id).await;
    let cor = world.person("Cor", None).await;
    represents(&world, cor, ans.party_id).await;
    let cor = world.signed_in(cor).await;
    ask(&ans, "Wie kan lassen?").await;
    let form = [("party", bo.party.as_str()), ("body", "Wij, zegt Ans.")];
    ans.browser.post("/hulpvragen/1/antwoorden", &form).await.goes_to();
    let id = ans.browser.json("/hulpvragen/1").await["answers"][0]["answer_id"].clone();
    let thanks = [("revision", "1"), ("answer", id.as_str().unwrap()), ("said", "Dank.")];
    let close = "/hulpvragen/1/uitkomst";
    let refused = ans.browser.post(close, &thanks).await;
    refused.refuses("Laat een ander die Bedrijf van Ans vertegenwoordigt zeggen dat het hielp.");
    assert!(bo.browser.json("/wederkerigheid").await["totals"].as_array().unwrap().is_empty());
    cor.post(close, &thanks).await.goes_to();
    let given = bo.browser.json("/wederkerigheid").await;
    assert_eq!(given["totals"][0]["given"]["times"], 1);
    world.holds().await;
}

#[tokio::test]
async fn the_broker_hears_of_questions_that_nobody_answers_in_three_working_days() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let piet = world.with_function("Piet", Function::Treasurer).await;
    // On a Thursday; Friday, Monday and Tuesday are three working days.
    world.at("2026-11-26T12:00:00Z");
    ask(&ans, "Wie kan lassen?").await;
    world.at("2026-11-30T12:00:00Z");
    aaltje.get("/werklijst").await.says_not("Wie kan lassen?");
    world.at("2026-12-01T12:00:00Z");
    aaltje.get("/werklijst").await.says("antwoordde in drie werkdagen niemand");
    aaltje.get("/werklijst").await.says("Wie kan lassen?");
    piet.get("/werklijst").await.says_not("Wie kan lassen?");
    answer(&bo, "/hulpvragen/1").await;
    aaltje.get("/werklijst").await.says_not("Wie kan lassen?");
    // How long it takes is told from three on.
    ans.browser.get("/hulpvragen").await.says("nog te weinig vragen beantwoord");
    for number in 2..4 {
        let path = ask(&ans, "Nog een vraag").await;
        assert_eq!(path, format!("/hulpvragen/{number}"));
        answer(&bo, &path).await;
    }
    ans.browser.get("/hulpvragen").await.says("binnen een uur");
    world.holds().await;
}
