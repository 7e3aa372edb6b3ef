//! Stories of bookings: asked, agreed, back, and never two at once.

use icalendar::parser::{read_calendar, unfold};
use icalendar::{Calendar, Component, Event};

use crate::error::Error;
use crate::sharing::lending::bookings::{self, Asked};
use crate::sharing::lending::tests::mails;
use crate::sharing::tests::{Member, booking, member, represents, trailer};
use crate::testing::World;

const BOOK: &str = "/uitleen/1/boekingen";

/// Somebody who comes by the hour, without being asked first.
async fn helper_by_the_hour(lender: &Member<'_>) {
    let fields = [
        ("party", lender.party.as_str()),
        ("side", "offered"),
        ("kind", "person"),
        ("title", "Een uur boekhouden"),
        ("unit", "hour"),
        ("booking", "at-once"),
    ];
    assert_eq!(lender.browser.post("/uitleen", &fields).await.goes_to(), "/uitleen/1");
}

/// An hour or more of the helper.
fn hours<'a>(
    borrower: &'a Member<'_>,
    from: (&'a str, &'a str),
    until: (&'a str, &'a str),
) -> [(&'static str, &'a str); 6] {
    [
        ("party", borrower.party.as_str()),
        ("from_on", from.0),
        ("from_hour", from.1),
        ("until_on", until.0),
        ("until_hour", until.1),
        ("purpose", "De jaarrekening"),
    ]
}

#[tokio::test]
async fn a_booking_is_asked_agreed_returned_and_both_say_how_it_was() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    trailer(&ans).await;
    bo.browser.get("/uitleen/1").await.says("De uitlener zegt eerst ja of nee");
    let asked = booking(&bo, "2026-11-30", "2026-12-02");
    assert_eq!(bo.browser.post(BOOK, &asked).await.goes_to(), "/boekingen/1");
    assert_eq!(mails(&world).await, 1);
    let page = bo.browser.get("/boekingen/1").await;
    page.says("30 november 2026 tot en met 2 december 2026");
    page.says("Gevraagd");
    page.says("Schoon terug, en alleen met rijbewijs BE.");
    page.says_not("Ja, dat kan");
    ans.browser.get("/boekingen").await.says("Wacht op jouw antwoord");
    ans.browser.get("/mijn").await.says("Wil van je lenen");
    let decide = "/boekingen/1/besluit";
    // The borrower does not answer its own question.
    let yes = [("revision", "1"), ("verdict", "agree")];
    assert_eq!(bo.browser.post(decide, &yes).await.status, 404);
    let nothing = [("revision", "1"), ("verdict", "")];
    ans.browser.post(decide, &nothing).await.refuses("Dit staat niet in de lijst.");
    let no = [("revision", "1"), ("verdict", "refuse")];
    ans.browser.post(decide, &no).await.refuses("Vul dit nog in.");
    ans.browser.post(decide, &yes).await.goes_to();
    assert_eq!(mails(&world).await, 2);
    ans.browser.post(decide, &yes).await.refuses("Iemand anders heeft dit net veranderd.");
    let late = [("revision", "2"), ("verdict", "agree")];
    ans.browser.post(decide, &late).await.refuses("Deze boeking is al verder.");
    bo.browser.get("/mijn").await.says("Leen je");
    let back = "/boekingen/1/terugkomst";
    ans.browser.post(back, &[("revision", "2")]).await.refuses("De boeking is nog niet begonnen.");
    let say = "/boekingen/1/ervaring";
    bo.browser.post(say, &[("said", "Top.")]).await.refuses("Dat kan zodra het terug is.");
    world.at("2026-12-02T16:00:00Z");
    bo.browser.get("/boekingen/1").await.says("Is het terug?");
    bo.browser.post(back, &[("revision", "2")]).await.goes_to();
    assert_eq!(mails(&world).await, 3);
    bo.browser.post(say, &[]).await.refuses("Vul dit nog in.");
    bo.browser.post(say, &[("said", "Trekt als een trein.")]).await.goes_to();
    bo.browser.post(say, &[("said", "Nog eens.")]).await.refuses("Je hebt al verteld hoe het was.");
    ans.browser.post(say, &[("said", "Keurig schoon terug.")]).await.goes_to();
    ans.browser.get("/boekingen/1").await.says("Trekt als een trein.");
    bo.browser.get("/boekingen/1").await.says("Keurig schoon terug.");
    // Both have it written down: a machine, once.
    let given = ans.browser.json("/wederkerigheid").await;
    assert_eq!(given["totals"][0]["kind"], "machine");
    assert_eq!(given["totals"][0]["given"]["times"], 1);
    let taken = bo.browser.json("/wederkerigheid").await;
    assert_eq!(taken["totals"][0]["taken"]["times"], 1);
    world.holds().await;
}

#[tokio::test]
async fn what_is_wrong_with_a_booking_is_told_beside_its_field() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    trailer(&ans).await;
    let answer = bo.browser.post(BOOK, &[("party", bo.party.as_str())]).await;
    answer.refuses("purpose-problem");
    answer.says("from_on-problem");
    answer.says("Lenen kan alleen als je met de voorwaarden akkoord gaat.");
    for (from, until, words) in [
        ("2026-11-22", "2026-11-22", "Dit moment is al voorbij."),
        ("2026-12-05", "2026-12-01", "Het einde ligt voor het begin."),
        ("2026-12-01", "2027-01-01", "hooguit 31 dagen achter elkaar"),
        ("2028-01-01", "2028-01-02", "Boeken kan tot een jaar vooruit."),
        ("morgen", "2026-12-01", "Dit is geen dag."),
    ] {
        bo.browser.post(BOOK, &booking(&bo, from, until)).await.refuses(words);
    }
    let own = booking(&ans, "2026-12-01", "2026-12-01");
    ans.browser.post(BOOK, &own).await.refuses("Dit is van jullie zelf.");
    bo.browser.post(BOOK, &booking(&bo, "2026-12-01", "2026-12-03")).await.goes_to();
    let co = member(&world, "Co").await;
    for (from, until) in [("2026-12-03", "2026-12-04"), ("2026-11-30", "2026-12-01")] {
        let answer = co.browser.post(BOOK, &booking(&co, from, until)).await;
        answer.refuses("Het is dan al bezet.");
        answer.says("geheime feest");
    }
    co.browser.post(BOOK, &booking(&co, "2026-12-04", "2026-12-04")).await.goes_to();
    assert_eq!(co.browser.post("/uitleen/9/boekingen", &own).await.status, 404);
    for day in 5..14 {
        let day = format!("2026-12-{day:02}");
        bo.browser.post(BOOK, &booking(&bo, &day, &day)).await.goes_to();
    }
    let eleventh = booking(&bo, "2027-01-01", "2027-01-01");
    bo.browser.post(BOOK, &eleventh).await.refuses("hooguit 10 boekingen tegelijk");
    // A refused or cancelled one frees its days.
    ans.browser
        .post(
            "/boekingen/1/besluit",
            &[("revision", "1"), ("verdict", "refuse"), ("reason", "Hij staat bij de garage.")],
        )
        .await
        .goes_to();
    bo.browser.get("/boekingen/1").await.says("Hij staat bij de garage.");
    let freed = booking(&co, "2026-12-01", "2026-12-03");
    co.browser.post(BOOK, &freed).await.goes_to();
    let cancel = "/boekingen/2/afzegging";
    co.browser.post(cancel, &[("revision", "1")]).await.refuses("Vul dit nog in.");
    let why = [("revision", "1"), ("reason", "Het feest gaat niet door.")];
    co.browser.post(cancel, &why).await.goes_to();
    ans.browser.get("/boekingen/2").await.says("Het feest gaat niet door.");
    let broker = world.with_function("Saskia", crate::actor::Function::Secretary).await;
    assert_eq!(broker.post(cancel, &why).await.status, 403);
    broker.get("/boekingen").await.says("Alle boekingen die lopen");
    world.at("2026-12-08T12:00:00Z");
    let late = [("revision", "1"), ("verdict", "agree")];
    let answer = ans.browser.post("/boekingen/3/besluit", &late).await;
    answer.refuses("De tijd van deze boeking is al voorbij.");
    world.holds().await;
}

#[tokio::test]
async fn hours_are_those_of_the_area_and_touch_without_overlapping() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    helper_by_the_hour(&ans).await;
    let day = "2026-12-01";
    let answer = bo.browser.post(BOOK, &hours(&bo, (day, ""), (day, ""))).await;
    answer.refuses("from_hour-problem");
    answer.says("until_hour-problem");
    let answer = bo.browser.post(BOOK, &hours(&bo, (day, "24"), (day, "25"))).await;
    answer.refuses("Dit staat niet in de lijst.");
    let turned = hours(&bo, (day, "12"), (day, "12"));
    bo.browser.post(BOOK, &turned).await.refuses("Het einde ligt voor het begin.");
    let over = hours(&bo, ("2026-11-23", "13"), ("2026-11-23", "14"));
    bo.browser.post(BOOK, &over).await.refuses("Dit moment is al voorbij.");
    bo.browser.post(BOOK, &hours(&bo, (day, "9"), (day, "12"))).await.goes_to();
    // It stands at once, and both hear.
    assert_eq!(mails(&world).await, 2);
    bo.browser.get("/boekingen/1").await.says("van 1 december 2026 om 9.00 uur");
    world.visitor().get("/uitleen/1?maand=2026-12").await.says("bezet 9.00–12.00");
    let co = member(&world, "Co").await;
    let within = hours(&co, (day, "11"), (day, "13"));
    co.browser.post(BOOK, &within).await.refuses("Het is dan al bezet.");
    co.browser.post(BOOK, &hours(&co, (day, "12"), (day, "13"))).await.goes_to();
    co.browser.post(BOOK, &hours(&co, (day, "20"), (day, "24"))).await.goes_to();
    world.at("2026-12-01T12:30:00Z");
    bo.browser.post("/boekingen/1/terugkomst", &[("revision", "1")]).await.goes_to();
    let given = ans.browser.json("/wederkerigheid").await;
    assert_eq!(given["totals"][0]["given"]["minutes"], 180);
    world.holds().await;
}

#[tokio::test]
async fn nobody_says_yes_to_what_they_asked_for_themselves() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    helper_by_the_hour(&ans).await;
    // Ans represents the borrower too, and Cor the lender.
    represents(&world, ans.actor.person.unwrap(), bo.party_id).await;
    let cor = world.person("Cor", None).await;
    represents(&world, cor, ans.party_id).await;
    let cor = world.signed_in(cor).await;
    let day = "2026-12-01";
    let asked = hours(&bo, (day, "9"), (day, "12"));
    assert_eq!(ans.browser.post(BOOK, &asked).await.goes_to(), "/boekingen/1");
    // What others have at once, she has to ask.
    let page = ans.browser.get("/boekingen/1").await;
    page.says("Gevraagd");
    page.says("Je vroeg dit zelf.");
    page.says("Afzeggen");
    page.says_not("Ja, dat kan");
    ans.browser.get("/boekingen").await.says_not("Wacht op jouw antwoord");
    ans.browser.get("/mijn").await.says_not("Wil van je lenen");
    let (decide, yes) = ("/boekingen/1/besluit", [("revision", "1"), ("verdict", "agree")]);
    let refused = ans.browser.post(decide, &yes).await;
    refused.refuses("Laat een ander die Bedrijf van Ans vertegenwoordigt ja of nee zeggen.");
    cor.get("/mijn").await.says("Wil van je lenen");
    cor.post(decide, &yes).await.goes_to();
    world.at("2026-12-01T12:30:00Z");
    ans.browser.post("/boekingen/1/terugkomst", &[("revision", "2")]).await.goes_to();
    let given = cor.json("/wederkerigheid").await;
    assert_eq!(given["totals"][0]["given"]["minutes"], 180);
    world.holds().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_many_ask_at_the_same_moment_one_gets_it() {
    let world = World::new().await;
    let ans = member(&world, "Ans").await;
    trailer(&ans).await;
    let mut tasks = Vec::new();
    for number in 0..8 {
        let who = member(&world, &format!("Lener {number}")).await;
        let (coop, actor) = (world.coop.clone(), who.actor.clone());
        let asked = Asked {
            party: who.party.clone(),
            from_on: format!("2026-12-{:02}", 1 + number % 2),
            until_on: "2026-12-03".to_owned(),
            purpose: "Verhuizen".to_owned(),
            accepted: "ja".to_owned(),
            conditions: "1".to_owned(),
            ..Asked::default()
        };
        tasks.push(tokio::spawn(async move { bookings::ask(&coop, &actor, 1, &asked).await }));
    }
    let (mut got, mut refused) = (0, 0);
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => got += 1,
            Err(Error::Refused(refusals)) => {
                assert_eq!(refusals[0].id, "sharing-refusal-is-taken-then");
                refused += 1;
            }
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!((got, refused), (1, 7));
    world.holds().await;
}

#[tokio::test]
async fn both_have_their_bookings_in_their_own_calendar_and_nobody_else_does() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    trailer(&ans).await;
    bo.browser.post(BOOK, &booking(&bo, "2026-12-01", "2026-12-02")).await.goes_to();
    let mut codes = Vec::new();
    for who in [&ans, &bo, &bo] {
        who.browser.post("/boekingen/kalender", &[("party", &who.party)]).await.goes_to();
        let page = who.browser.get("/boekingen").await.ok();
        let code = page.split("/kalender/").nth(1).unwrap().split('<').next().unwrap().to_owned();
        codes.push(code);
    }
    let not_own = ans.browser.post("/boekingen/kalender", &[("party", &bo.party)]).await;
    not_own.refuses("een partij die je vertegenwoordigt");
    for code in [&codes[0], &codes[2]] {
        let answer = world.visitor().get(&format!("/kalender/{code}")).await;
        assert_eq!(answer.headers["content-type"], "text/calendar; charset=utf-8");
        let text = unfold(&answer.text);
        let calendar = Calendar::from(read_calendar(&text).unwrap());
        let events: Vec<&Event> = calendar.events().collect();
        assert_eq!(events.len(), 1);
        let title = "Aanhanger met huif: gevraagd door Bedrijf van Bo aan Bedrijf van Ans";
        assert_eq!(events[0].get_summary(), Some(title));
        assert_eq!(events[0].property_value("DTSTART"), Some("20261201"));
        assert_eq!(events[0].property_value("DTEND"), Some("20261203"));
    }
    // A new address ends the old one.
    for code in [codes[1].as_str(), "ABC"] {
        assert_eq!(world.visitor().get(&format!("/kalender/{code}")).await.status, 404);
    }
    let why = [("revision", "1"), ("reason", "Toch niet.")];
    bo.browser.post("/boekingen/1/afzegging", &why).await.goes_to();
    let answer = world.visitor().get(&format!("/kalender/{}", codes[0])).await;
    answer.says_not("Aanhanger");
    world.holds().await;
}
