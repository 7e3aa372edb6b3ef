//! Stories of meetings: planned, changed, called off, and told.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::tests::challenge;
use crate::ids::{PartyId, PointId};
use crate::journal;
use crate::members::{self, Party};
use crate::opinions::carrying::points;
use crate::opinions::conversations::Sheet as Talk;
use crate::opinions::{self, statements};
use crate::testing::{Browser, World};

use super::{Sheet, attending, inviting};

/// A party that can be mailed; gives its number.
pub(crate) async fn party(world: &World, name: &str, sector: &str) -> String {
    let mail = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
    let party = Party {
        kind: "organisation".to_owned(),
        name: name.to_owned(),
        sector: sector.to_owned(),
        mail,
        ..Party::default()
    };
    let id = members::enter(&world.coop, &Actor::operator(), &party).await.unwrap();
    number_of(world, id).await
}

/// The number of a party.
pub(crate) async fn number_of(world: &World, id: PartyId) -> String {
    let conn = &mut *world.coop.db.read().await.unwrap();
    members::by_id(conn, id).await.unwrap().unwrap().number.to_string()
}

/// A meeting as it is usually planned: on 8 December, for challenge 1.
pub(crate) fn sheet(title: &str) -> Sheet {
    let text = str::to_owned;
    Sheet {
        challenge: text("1"),
        title: text(title),
        purpose: text("Samen zoeken naar ritten."),
        day: text("2026-12-08"),
        begins: text("19:30"),
        ends: text("21:30"),
        venue: text("Dorpshuis De Deel"),
        contact: text("Aaltje, 0599 000 111"),
        ..Sheet::default()
    }
}

/// Plans a meeting; gives its number.
pub(crate) async fn planned(world: &World, sheet: &Sheet) -> i64 {
    super::plan(&world.coop, &Actor::operator(), sheet).await.unwrap()
}

/// A challenge with a meeting, and whoever organises it.
pub(crate) async fn begun(world: &World) -> Browser<'_> {
    challenge(world, "Elk dorp bereikbaar").await;
    planned(world, &sheet("Avond over ritten")).await;
    world.with_function("Aaltje", Function::AreaDirector).await
}

/// Asks parties by their numbers.
pub(crate) async fn invite(world: &World, number: i64, parties: &[&str]) {
    let parties: Vec<String> = parties.iter().map(|party| (*party).to_owned()).collect();
    inviting::invite(&world.coop, &Actor::operator(), number, &parties).await.unwrap();
}

/// Address, subject and text of every mail, oldest first.
pub(crate) async fn mails(world: &World) -> Vec<(String, String, String)> {
    let conn = &mut *world.coop.db.read().await.unwrap();
    let mails = sqlx::query_as("select address, subject, body from outbox_mail order by mail_id");
    mails.fetch_all(conn).await.unwrap()
}

/// The mails about a meeting with these words in their subject.
pub(crate) async fn about(world: &World, words: &str) -> Vec<(String, String, String)> {
    let mails = mails(world).await;
    mails.into_iter().filter(|(_, subject, _)| subject.contains(words)).collect()
}

/// The path of the secret link in a mail.
pub(crate) fn link_in(body: &str) -> String {
    let rest = body.split("http://proef.test/genodigden/").nth(1).unwrap();
    format!("/genodigden/{}", &rest[..16])
}

/// A point that waits for a meeting; gives its number.
async fn point(world: &World, question: &str) -> i64 {
    let (coop, operator) = (&world.coop, Actor::operator());
    let talk = Talk {
        question: "Hoe reizen we?".to_owned(),
        statements: "Meer bussen\nMinder auto's".to_owned(),
        ..Talk::default()
    };
    let number = opinions::begin(coop, &operator, &talk).await.unwrap();
    let mut tx = coop.db.begin().await.unwrap();
    let conversation = opinions::by_number(&mut tx, number).await.unwrap().unwrap();
    let listed = statements::list(&mut tx, conversation.conversation_id).await.unwrap();
    let id = PointId(coop.ids.uuid(coop.now()));
    sqlx::query(
        "insert into opinion_point (point_id, number, conversation_id, statement_id, question,
            side_a, side_b, agree_a, disagree_a, agree_b, disagree_b, put_up_at, outcome, revision)
         values ($1, $2, $3, $4, $5, 'groep-1', 'groep-2', 80, 10, 10, 80, $6, '', 1)",
    )
    .bind(id)
    .bind(number)
    .bind(conversation.conversation_id)
    .bind(listed[0].statement_id)
    .bind(question)
    .bind(coop.now())
    .execute(&mut *tx)
    .await
    .unwrap();
    let subject = id.subject();
    let name = journal::Name { subject, number, title: question, body: "", public: true };
    journal::name(&mut tx, &name).await.unwrap();
    tx.commit().await.unwrap();
    number
}

#[tokio::test]
async fn a_meeting_is_planned_and_everybody_can_find_it() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let visitor = world.visitor();
    visitor.get("/bijeenkomsten").await.says("Er staat nu niets gepland.");
    aaltje.get("/opgaven/1").await.says("Hiervoor zijn nog geen mensen bij elkaar gekomen.");
    let form = aaltje.get("/bijeenkomsten/nieuw?opgave=1").await;
    form.says("<option value=\"1\" selected>Elk dorp bereikbaar");
    let fields = [
        ("challenge", "1"),
        ("title", "Avond over ritten"),
        ("purpose", "Samen zoeken naar ritten."),
        ("day", "2026-12-08"),
        ("begins", "19:30"),
        ("ends", "21:30"),
        ("venue", "Dorpshuis De Deel"),
        ("welcome", "everybody"),
        ("contact", "Aaltje"),
    ];
    let to = aaltje.post("/bijeenkomsten", &fields).await.goes_to();
    assert_eq!(to, "/bijeenkomsten/1/voorstel");
    let page = visitor.get("/bijeenkomsten/1").await;
    for words in [
        "Avond over ritten",
        "8 december 2026, van 19.30 uur tot 21.30 uur",
        "Dorpshuis De Deel",
        "Iedereen is welkom",
        "De bijeenkomst werd gepland.",
    ] {
        page.says(words);
    }
    page.says_not("Organiseer");
    for path in ["/", "/bijeenkomsten", "/opgaven/1", "/draad/opgave/1", "/draad/bijeenkomst/1"] {
        visitor.get(path).await.says("Avond over ritten");
    }
    let english = visitor.get("/bijeenkomsten/1?taal=en").await;
    english.says("8 December 2026, from 19:30 to 21:30");
    let hits = visitor.json("/zoeken?q=dorpshuis").await;
    assert_eq!(hits["hits"][0]["kind"], "bijeenkomst");
    let list = visitor.json("/bijeenkomsten?opgave=1").await;
    assert_eq!(list["meetings"][0]["stage"], "planned");
    let none = visitor.json("/bijeenkomsten?opgave=2").await;
    assert_eq!(none["meetings"].as_array().unwrap().len(), 0);
    visitor.get("/bijeenkomsten.csv").await.says("number,title");
    let calendar = visitor.get("/bijeenkomsten/kalender.ics").await;
    assert_eq!(calendar.headers["content-type"], "text/calendar; charset=utf-8");
    calendar.says("DTSTART:20261208T183000Z");
    visitor.get("/bijeenkomsten/1/kalender.ics").await.says("SUMMARY:Avond over ritten");
    for path in ["/bijeenkomsten/9", "/bijeenkomsten/x", "/bijeenkomsten/9/kalender.ics"] {
        assert_eq!(visitor.get(path).await.status, 404, "{path}");
    }
    world.holds().await;
}

#[tokio::test]
async fn what_is_wrong_with_a_plan_is_told_and_nothing_typed_is_lost() {
    let world = World::new().await;
    challenge(&world, "Elk dorp bereikbaar").await;
    challenge(&world, "Warm huis").await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    aaltje.post("/opgaven/2/sluiten", &[("close_reason", "Klaar.")]).await.goes_to();
    let good = [
        ("title", "Avond"),
        ("purpose", "Praten"),
        ("day", "2026-12-08"),
        ("begins", "19:30"),
        ("ends", "21:30"),
        ("venue", "De Deel"),
        ("contact", "Aaltje"),
        ("challenge", "1"),
    ];
    for (field, typed, words) in [
        ("title", "", "Vul dit nog in."),
        ("day", "2026-11-22", "Dit moment is al voorbij."),
        ("day", "2036-11-22", "Zo ver vooruit plannen we niet."),
        ("begins", "half acht", "Dit is geen tijd. Schrijf hem als 19:30."),
        ("ends", "19:00", "Het einde ligt voor het begin."),
        ("challenge", "9", "Deze opgave kennen we niet."),
        ("challenge", "2", "Kies een opgave die nog loopt."),
        ("challenge", "", "Vul dit nog in."),
    ] {
        let fields: Vec<(&str, &str)> = good
            .iter()
            .map(|(name, as_is)| (*name, if *name == field { typed } else { *as_is }))
            .collect();
        let answer = aaltje.post("/bijeenkomsten", &fields).await;
        answer.refuses(words);
        answer.says(&format!("id=\"{field}-problem\""));
        answer.says("value=\"De Deel\"");
    }
    assert!(world.visitor().get("/bijeenkomsten/nieuw").await.goes_to().starts_with("/aanmelden"));
    let thea = world.with_function("Thea", Function::Treasurer).await;
    assert_eq!(thea.post("/bijeenkomsten", &good).await.status, 403);
    let list = world.visitor().json("/bijeenkomsten").await;
    assert_eq!(list["meetings"].as_array().unwrap().len(), 0);
    world.holds().await;
}

#[tokio::test]
async fn whoever_was_asked_hears_of_another_time_or_place() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let bus = party(&world, "Busbedrijf", "ondernemers").await;
    invite(&world, 1, &[&bus]).await;
    assert_eq!(about(&world, "Avond").await.len(), 1);
    let form = aaltje.get("/bijeenkomsten/1/bewerken").await;
    form.says("value=\"19:30\"");
    let mut fields = vec![
        ("title", "Avond over bussen"),
        ("purpose", "Praten"),
        ("day", "2026-12-08"),
        ("begins", "19:30"),
        ("ends", "21:30"),
        ("venue", "Dorpshuis De Deel"),
        ("contact", "Aaltje"),
        ("revision", "1"),
    ];
    aaltje.post("/bijeenkomsten/1/bewerken", &fields).await.goes_to();
    assert_eq!(about(&world, "Andere tijd of plek").await.len(), 0);
    let late = aaltje.post("/bijeenkomsten/1/bewerken", &fields).await;
    late.refuses("Iemand anders heeft dit intussen veranderd.");
    late.says("Avond over bussen");
    fields[3] = ("begins", "20:00");
    fields[7] = ("revision", "2");
    aaltje.post("/bijeenkomsten/1/bewerken", &fields).await.goes_to();
    let told = about(&world, "Andere tijd of plek: Avond over bussen").await;
    assert_eq!(told[0].0, "busbedrijf@example.org");
    assert!(told[0].2.contains("van 20.00 uur tot 21.30 uur"), "{}", told[0].2);
    world.visitor().get(&link_in(&told[0].2)).await.says("Uitnodiging voor Busbedrijf");
    world.at("2026-12-08T19:30:00Z");
    fields[7] = ("revision", "3");
    let begun = aaltje.post("/bijeenkomsten/1/bewerken", &fields).await;
    begun.refuses("De bijeenkomst is al begonnen.");
    world.holds().await;
}

#[tokio::test]
async fn a_meeting_is_called_off_with_a_reason_and_changes_no_more() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let bus = party(&world, "Busbedrijf", "ondernemers").await;
    invite(&world, 1, &[&bus]).await;
    let off = "/bijeenkomsten/1/afgelasting";
    aaltje.post(off, &[("reason", " ")]).await.refuses("Vul dit nog in.");
    aaltje.post(off, &[("reason", "Het is glad.")]).await.goes_to();
    let told = about(&world, "Gaat niet door: Avond over ritten").await;
    assert!(told[0].2.contains("Het is glad."));
    let page = world.visitor().get("/bijeenkomsten/1").await;
    page.says("Deze bijeenkomst gaat niet door.");
    page.says("Het is glad.");
    world.visitor().get("/bijeenkomsten").await.says("Gingen niet door");
    world.visitor().get("/").await.says_not("Kom erbij");
    world.visitor().get("/bijeenkomsten/kalender.ics").await.says("STATUS:CANCELLED");
    let more = "“Avond over ritten” gaat niet door en verandert niet meer.";
    aaltje.post(off, &[("reason", "Nog eens.")]).await.refuses(more);
    aaltje.post("/bijeenkomsten/1/herinnering", &[]).await.refuses(more);
    aaltje.post("/bijeenkomsten/1/genodigden", &[("party", &bus)]).await.refuses(more);
    aaltje.post("/bijeenkomsten/1/tafels", &[("tables", "2")]).await.refuses(more);
    let link = link_in(&about(&world, "Uitnodiging").await[0].2);
    world.visitor().get(&link).await.says("Het is glad.");
    world.visitor().post(&link, &[("answer", "coming")]).await.refuses(more);
    world.holds().await;
}

#[tokio::test]
async fn a_point_stands_on_one_programme_and_gets_its_day() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    planned(&world, &Sheet { day: "2026-12-15".to_owned(), ..sheet("Tweede avond") }).await;
    let point = point(&world, "Bus of belbus?").await.to_string();
    let on = "/bijeenkomsten/1/gesprekspunten";
    aaltje.post(on, &[]).await.refuses("Vul dit nog in.");
    aaltje.post(on, &[("point", "9")]).await.refuses("Dit punt kennen we niet.");
    aaltje.get("/bijeenkomsten/1/organisatie").await.says("Bus of belbus?");
    aaltje.post(on, &[("point", &point)]).await.goes_to();
    aaltje.post(on, &[("point", &point)]).await.refuses("Dit punt staat al op het programma.");
    let elsewhere = aaltje.post("/bijeenkomsten/2/gesprekspunten", &[("point", &point)]).await;
    elsewhere.refuses("Dit punt staat al op het programma van “Avond over ritten”.");
    let visitor = world.visitor();
    visitor.get("/bijeenkomsten/1").await.says("Bus of belbus?");
    let page = visitor.get(&format!("/gesprekspunten/{point}")).await;
    page.says("We praten erover op 8 december 2026.");
    page.says("Dit staat op het programma van: Avond over ritten.");
    page.says("href=\"/bijeenkomsten/1\"");
    let thread = visitor.get(&format!("/draad/gesprekspunt/{point}")).await;
    thread.says("wordt besproken in");
    visitor.get("/draad/bijeenkomst/1").await.says("bracht mensen bij elkaar in");

    // The point follows the meeting to another day.
    let moved = Sheet { day: "2026-12-10".to_owned(), revision: "1".to_owned(), ..sheet("Avond") };
    super::change(&world.coop, &Actor::operator(), 1, &moved).await.unwrap();
    visitor.get(&format!("/gesprekspunten/{point}")).await.says("op 10 december 2026");
    let off = "/bijeenkomsten/1/gesprekspunten/los";
    aaltje.post(off, &[("point", &point)]).await.goes_to();
    aaltje.post(off, &[("point", &point)]).await.refuses("Dit punt staat niet op het programma.");
    let page = visitor.get(&format!("/gesprekspunten/{point}")).await;
    page.says("Er is geen dag meer om erover te praten.");

    // A point on a programme that does not go on can go on another.
    aaltje.post(on, &[("point", &point)]).await.goes_to();
    aaltje.post("/bijeenkomsten/1/afgelasting", &[("reason", "Het is glad.")]).await.goes_to();
    aaltje.post("/bijeenkomsten/2/gesprekspunten", &[("point", &point)]).await.goes_to();
    let (coop, operator) = (&world.coop, Actor::operator());
    let number: i64 = point.parse().unwrap();
    let settled = {
        let conn = &mut *coop.db.read().await.unwrap();
        points::by_number(conn, number).await.unwrap().unwrap().revision.to_string()
    };
    points::settle(coop, &operator, number, &settled, "Een belbus.").await.unwrap();
    aaltje.post("/bijeenkomsten/2/gesprekspunten/los", &[("point", &point)]).await.goes_to();
    let late = aaltje.post("/bijeenkomsten/2/gesprekspunten", &[("point", &point)]).await;
    late.refuses("Over dit punt is al gepraat.");
    world.holds().await;
}

#[tokio::test]
async fn what_came_of_a_meeting_closes_it_and_is_told_with_the_challenge() {
    let world = World::new().await;
    let aaltje = begun(&world).await;
    let bus = party(&world, "Busbedrijf", "ondernemers").await;
    invite(&world, 1, &[&bus]).await;
    let to = "/bijeenkomsten/1/verslag";
    let fields = [("outcome", "We proberen een belbus."), ("report", "Eerst koffie.\n\nToen ja.")];
    aaltje.post(to, &fields).await.refuses("De bijeenkomst moet nog beginnen.");
    world.at("2026-12-09T09:00:00Z");
    aaltje.get("/werklijst").await.says("er staat nog niet wie er waren");
    aaltje.post(to, &fields).await.refuses("Schrijf eerst op wie er waren");
    let list = attending::List {
        party: vec![bus.clone()],
        there: vec![bus.clone()],
        ..attending::List::default()
    };
    attending::write_list(&world.coop, &Actor::operator(), 1, &list).await.unwrap();
    aaltje.get("/werklijst").await.says("er staat nog niet wat eruit kwam");
    let reason = [("reason", "Toch maar niet.")];
    let there = aaltje.post("/bijeenkomsten/1/afgelasting", &reason).await;
    there.refuses("Er staat al opgeschreven wie er waren");
    aaltje.post(to, &[("report", "Veel.")]).await.refuses("Vul dit nog in.");
    aaltje.post(to, &fields).await.goes_to();
    aaltje.get("/werklijst").await.says_not("er staat nog niet wat eruit kwam");
    let visitor = world.visitor();
    let page = visitor.get("/bijeenkomsten/1").await;
    for words in ["Afgerond", "We proberen een belbus.", "<p>Toen ja.</p>"] {
        page.says(words);
    }
    visitor.get("/").await.says("We proberen een belbus.");
    let challenge = visitor.get("/opgaven/1").await;
    challenge.says("Een bijeenkomst leverde dit op.");
    challenge.says("Avond over ritten: We proberen een belbus.");
    let closed = "“Avond over ritten” is afgerond en verandert niet meer.";
    aaltje.post(to, &fields).await.refuses(closed);
    world.holds().await;
}
