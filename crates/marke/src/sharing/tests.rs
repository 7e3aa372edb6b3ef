//! Stories of all sharing together: who sees what, and who does not.

use crate::actor::{Actor, Function};
use crate::ids::PartyId;
use crate::members;
use crate::testing::{Browser, World, count_queries, queries};

/// Somebody who shares for a party of their own.
pub(super) struct Member<'w> {
    pub(super) browser: Browser<'w>,
    pub(super) actor: Actor,
    /// The party, as forms name it.
    pub(super) party: String,
    pub(super) party_id: PartyId,
    /// Its number, as the forms of others name it.
    pub(super) number: String,
}

/// A representative of a new organisation called `Bedrijf van …`.
pub(super) async fn member<'w>(world: &'w World, name: &str) -> Member<'w> {
    of_sector(world, name, "ondernemers").await
}

/// A representative of a new organisation of a sector.
pub(super) async fn of_sector<'w>(world: &'w World, name: &str, sector: &str) -> Member<'w> {
    let party_id = world.organisation(&format!("Bedrijf van {name}"), sector).await;
    let person = world.person(name, None).await;
    represents(world, person, party_id).await;
    let conn = &mut *world.coop.db.read().await.unwrap();
    let known = members::by_id(conn, party_id).await.unwrap().unwrap();
    Member {
        browser: world.signed_in(person).await,
        actor: world.actor(person).await,
        party: party_id.to_string(),
        party_id,
        number: known.number.to_string(),
    }
}

/// Somebody represents a party as well.
pub(super) async fn represents(world: &World, person: PartyId, party: PartyId) {
    let (from, operator) = ("2026-01-01".parse().unwrap(), Actor::operator());
    let function = Function::Representative;
    members::appoint(&world.coop, &operator, person, function, Some(party), from).await.unwrap();
}

/// A trailer to borrow by the day, with conditions, put up by somebody.
pub(super) async fn trailer(lender: &Member<'_>) {
    let fields = [
        ("party", lender.party.as_str()),
        ("side", "offered"),
        ("kind", "machine"),
        ("title", "Aanhanger met huif"),
        ("unit", "day"),
        ("booking", "ask"),
        ("village", "Bellingwolde"),
        ("wished", "Een kratje appels"),
        ("conditions", "Schoon terug, en alleen met rijbewijs BE."),
    ];
    assert_eq!(lender.browser.post("/uitleen", &fields).await.goes_to(), "/uitleen/1");
}

/// Books the first thing on the board from a day to a day, in full.
pub(super) fn booking<'a>(
    borrower: &'a Member<'_>,
    from: &'a str,
    until: &'a str,
) -> [(&'static str, &'a str); 6] {
    [
        ("party", borrower.party.as_str()),
        ("from_on", from),
        ("until_on", until),
        ("purpose", "Voor het geheime feest"),
        ("accepted", "ja"),
        ("conditions", "1"),
    ]
}

#[tokio::test]
async fn nobody_learns_the_name_of_a_person_who_is_not_listed_from_a_number() {
    let world = World::new().await;
    let ans = member(&world, "Ans").await;
    let jan = world.person("Jan Visser", None).await;
    let number = {
        let conn = &mut *world.coop.db.read().await.unwrap();
        members::by_id(conn, jan).await.unwrap().unwrap().number
    };
    let named = |number: &str| {
        let form =
            [("party", &*ans.party), ("receiver", number), ("kind", "room"), ("what", "Zaal")];
        let granting = [("reason", "Omdat"), ("strength", "1"), ("is_award", "nee")];
        let form = form.into_iter().chain(granting);
        form.map(|(name, value)| (name, value.to_owned())).collect::<Vec<_>>()
    };
    let form = named(&number.to_string());
    let form: Vec<(&str, &str)> =
        form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for path in ["/wederkerigheid", "/gunningen"] {
        ans.browser.post(path, &form).await.refuses("Deze partij staat niet in het register.");
    }
    members::consent(&world.coop, &Actor::operator(), number, true).await.unwrap();
    for path in ["/wederkerigheid", "/gunningen"] {
        ans.browser.post(path, &form).await.goes_to();
    }
    world.holds().await;
}

/// A trailer is lent and comes back, they say how it was, and one grants the other something that
/// the other does not show.
async fn keep_secrets(world: &World, ans: &Member<'_>, bo: &Member<'_>) {
    trailer(ans).await;
    let asked = booking(bo, "2026-12-01", "2026-12-02");
    bo.browser.post("/uitleen/1/boekingen", &asked).await.goes_to();
    let agree = [("revision", "1"), ("verdict", "agree")];
    ans.browser.post("/boekingen/1/besluit", &agree).await.goes_to();
    world.at("2026-12-02T10:00:00Z");
    ans.browser.post("/boekingen/1/terugkomst", &[("revision", "2")]).await.goes_to();
    ans.browser.post("/boekingen/1/ervaring", &[("said", "Heel netjes gereden.")]).await.goes_to();
    let grant = [
        ("party", ans.party.as_str()),
        ("receiver", bo.number.as_str()),
        ("reason", "Zij sjouwden een nacht lang."),
        ("strength", "3"),
        ("is_award", "nee"),
        ("shown", "ja"),
    ];
    ans.browser.post("/gunningen", &grant).await.goes_to();
}

/// Both of them see it, and the broker sees the booking, but not how it was.
async fn broker_and_both(world: &World, bo: &Member<'_>) {
    bo.browser.get("/boekingen/1").await.says("Heel netjes gereden.");
    let broker = world.with_function("Saskia", Function::Secretary).await;
    let page = broker.get("/boekingen/1").await;
    page.says("Bedrijf van Bo");
    page.says_not("Heel netjes gereden.");
    page.says_not("Afzeggen");
    broker.get("/zoeken?q=sjouwden").await.says_not("sjouwden een nacht");
}

#[tokio::test]
async fn who_borrows_and_what_is_granted_unseen_stands_on_no_page_of_others() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let other = member(&world, "Co").await;
    let piet = world.with_function("Piet", Function::Treasurer).await;
    keep_secrets(&world, &ans, &bo).await;
    let secrets = ["Bedrijf van Bo", "geheime feest", "Heel netjes gereden", "sjouwden een nacht"];
    let paths = [
        "/delen",
        "/uitleen",
        "/uitleen/1",
        "/uitleen/1?maand=2026-12",
        "/uitleen.json",
        "/uitleen/1.json",
        "/uitleen.csv",
        "/gunningen",
        "/gunningen.json",
        "/gunningen.csv",
        "/delen.json",
        "/draad/uitleen/1",
        "/draad/uitleen/1.json",
        "/draad/boeking/1",
        "/draad/gunning/1",
        "/zoeken?q=feest",
        "/zoeken?q=sjouwden",
        "/boekingen",
        "/boekingen/1",
        "/boekingen/1.json",
        "/kalender/ABC",
        "/gunningen/mijn",
        "/hulpvragen",
        "/",
    ];
    for path in paths {
        for browser in [&world.visitor(), &other.browser, &piet] {
            let answer = browser.get(path).await;
            for secret in secrets {
                answer.says_not(secret);
            }
        }
    }
    for browser in [&world.visitor(), &other.browser] {
        // The bands name every member by name, never what they gave.
        browser.get("/wederkerigheid").await.says_not("Aanhanger met huif");
    }
    broker_and_both(&world, &bo).await;
    world.holds().await;
}

#[tokio::test]
async fn others_do_nothing_with_a_booking_or_a_granting() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let other = member(&world, "Co").await;
    keep_secrets(&world, &ans, &bo).await;
    for path in ["/boekingen/1", "/boekingen/9"] {
        assert_eq!(other.browser.get(path).await.status, 404, "{path}");
        let steps = ["besluit", "afzegging", "terugkomst", "ervaring"];
        for step in steps {
            let fields =
                [("revision", "3"), ("reason", "Nee."), ("verdict", "agree"), ("said", "x")];
            let answer = other.browser.post(&format!("{path}/{step}"), &fields).await;
            assert_eq!(answer.status, 404, "{path}/{step}: {}", answer.text);
        }
    }
    for path in ["/gunningen/1/vertoning", "/gunningen/1/intrekking"] {
        let fields = [("shown", "ja"), ("take_back_reason", "Nee.")];
        assert_eq!(other.browser.post(path, &fields).await.status, 404, "{path}");
    }
    world.holds().await;
}

#[tokio::test]
async fn one_shares_for_ones_own_parties_only() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let form =
        [("party", bo.party.as_str()), ("side", "offered"), ("kind", "room"), ("title", "x")];
    let answer = ans.browser.post("/uitleen", &form).await;
    answer.refuses("alleen doen voor een partij die je vertegenwoordigt");
    ans.browser.post("/uitleen", &[("title", "Zaal")]).await.refuses("Vul dit nog in.");
    let form = [("party", "geen partij"), ("side", "offered")];
    ans.browser.post("/uitleen", &form).await.refuses("Dit staat niet in de lijst.");
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    assert_eq!(aaltje.post("/uitleen", &form).await.status, 403);
    assert!(world.visitor().post("/uitleen", &form).await.goes_to().starts_with("/aanmelden"));
    // Whoever is a member shares for themselves, when they may share at all.
    let kind = members::MemberKind {
        kind: "inwoner".to_owned(),
        name: "Inwoner".to_owned(),
        votes: 1,
        ..members::MemberKind::default()
    };
    let operator = Actor::operator();
    members::add_kind(&world.coop, &operator, &kind).await.unwrap();
    let geert = world.person("Geert", Some(Function::Representative)).await;
    let own = geert.to_string();
    let form =
        [("party", own.as_str()), ("side", "offered"), ("kind", "person"), ("title", "Snoeien")];
    let browser = world.signed_in(geert).await;
    browser.post("/uitleen", &form).await.refuses("een partij die je vertegenwoordigt");
    let number = {
        let conn = &mut *world.coop.db.read().await.unwrap();
        members::by_id(conn, geert).await.unwrap().unwrap().number
    };
    let terms = members::Terms {
        kind: "inwoner".to_owned(),
        joined_on: world.coop.today(),
        condition: String::new(),
        evaluate_on: None,
        deviation: "Werkt hier.".to_owned(),
    };
    members::join(&world.coop, &operator, number, &terms).await.unwrap();
    browser.post("/uitleen", &form).await.goes_to();
    world.visitor().get("/uitleen/1").await.says("Geert");
    world.holds().await;
}

#[tokio::test]
async fn the_pages_of_sharing_ask_a_fixed_number_of_questions() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    trailer(&ans).await;
    let pages = [
        ("/delen", 3),
        ("/uitleen", 2),
        ("/uitleen/1", 5),
        ("/boekingen", 3),
        ("/hulpvragen", 3),
        ("/gunningen", 1),
        ("/gunningen/mijn", 2),
        ("/wederkerigheid", 5),
    ];
    count_queries();
    let mut before = Vec::new();
    for (path, _) in pages {
        ans.browser.get(path).await.ok();
        let start = queries();
        ans.browser.get(path).await.ok();
        before.push(queries() - start);
    }
    // Whoever represents many parties does not ask once for each.
    for place in 0..3 {
        let party = world.organisation(&format!("Nog een {place}"), "omgeving").await;
        represents(&world, ans.actor.person.unwrap(), party).await;
    }
    for number in 1..8 {
        let day = format!("2026-12-{number:02}");
        let asked = booking(&bo, &day, &day);
        bo.browser.post("/uitleen/1/boekingen", &asked).await.goes_to();
        let form = [
            ("party", ans.party.as_str()),
            ("side", "wanted"),
            ("kind", "room"),
            ("title", "Een zaal"),
        ];
        ans.browser.post("/uitleen", &form).await.goes_to();
        let form = [("party", ans.party.as_str()), ("title", "Wie weet dit?"), ("body", "Dat.")];
        ans.browser.post("/hulpvragen", &form).await.goes_to();
    }
    for ((path, _), few) in pages.iter().zip(&before) {
        let start = queries();
        ans.browser.get(path).await.ok();
        assert_eq!(queries() - start, *few, "{path}");
    }
    let own: Vec<u64> = before.iter().map(|count| count - before[5] + 1).collect();
    let expected: Vec<u64> = pages.iter().map(|(_, count)| *count).collect();
    assert_eq!(own, expected);
}
