//! Stories of carrying on: common ground that goes to the agenda, and the thread that tells it.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::tests::{challenge, seat, wish};
use crate::error::{Error, Result};
use crate::opinions::conversations::{Sheet, Text};
use crate::opinions::results::figures::{
    Common, Contrast, Direction, Figures, Group, Mark, Part, Row, Shares,
};
use crate::opinions::{self, Verdict, statements};
use crate::outbox;
use crate::testing::{Browser, World};
use crate::text::Language;

use super::words;

fn shares(agree: i64, disagree: i64) -> Shares {
    Shares { agree, disagree, pass: 100 - agree - disagree, answers: 60 }
}

fn row(number: i64, groups: [(i64, i64); 2], sectors: [(i64, i64); 2]) -> Row {
    let [a, b] = groups;
    let said = |pairs: [(i64, i64); 2]| pairs.map(|(yes, no)| Some(shares(yes, no))).to_vec();
    Row {
        number,
        everyone: Some(shares(i64::midpoint(a.0, b.0), i64::midpoint(a.1, b.1))),
        groups: said(groups),
        sectors: said(sectors),
        important: None,
        support: None,
        at: [0.0, 0.0],
    }
}

fn contrast(statement: i64, (agree_a, disagree_a): (i64, i64), b: (i64, i64)) -> Contrast {
    let (agree_b, disagree_b) = b;
    let divided = agree_a > 50 && disagree_b > 50;
    Contrast { statement, a: 0, b: 1, agree_a, agree_b, disagree_a, disagree_b, z: 6.0, divided }
}

/// What a conversation of six statements and two groups shows: statement 1 is shared, 2 divides
/// the groups, 4 is rejected, 5 is seen differently by the sectors, and 6 nobody answered yet.
pub(in crate::opinions) fn figures() -> Figures {
    let mark = |statement, direction| Mark { statement, direction, share: 80 };
    let group =
        |people, marks| Group { people, marks, middle: [0.0, 0.0], reach: [1.0, 1.0], turn: 0.0 };
    let part = |sector: &str| Part { sector: sector.to_owned(), people: 30 };
    let common = |statement, direction, share| Common {
        statement,
        direction,
        share,
        at_least: 70,
        in_sectors: None,
    };
    let (agree, disagree) = (Direction::Agree, Direction::Disagree);
    Figures {
        participants: 60,
        statements: vec![
            row(1, [(80, 10), (84, 6)], [(82, 8), (80, 10)]),
            row(2, [(85, 10), (15, 75)], [(30, 40), (60, 20)]),
            row(3, [(60, 30), (45, 40)], [(60, 30), (40, 40)]),
            row(4, [(8, 84), (10, 80)], [(10, 80), (8, 84)]),
            row(5, [(40, 30), (70, 20)], [(75, 10), (40, 30)]),
            Row { everyone: None, ..row(6, [(0, 0), (0, 0)], [(0, 0), (0, 0)]) },
        ],
        groups: vec![
            group(32, vec![mark(2, agree), mark(3, agree)]),
            group(28, vec![mark(2, disagree)]),
        ],
        sectors: vec![part("bewoner"), part("ondernemers")],
        common_ground: vec![common(1, agree, 82), common(4, disagree, 82)],
        contradictions: vec![contrast(2, (85, 10), (15, 75))],
        sector_contradictions: vec![contrast(5, (75, 10), (40, 30))],
        ..Figures::default()
    }
}

/// Opens a conversation with six statements; gives its number.
pub(in crate::opinions) async fn running(world: &World, about: &str) -> i64 {
    let sheet = Sheet {
        question: "Hoe houden we onze dorpen leefbaar?".to_owned(),
        question_en: "How do we keep our villages alive?".to_owned(),
        about: about.to_owned(),
        statements: "Elk dorp houdt een winkel\nWindmolens horen bij het dorp\n\
                     De bus rijdt ook 's avonds\nDe school mag dicht\nBedrijven bouwen huizen\n\
                     Wie bouwt, plant bomen"
            .to_owned(),
        ..Sheet::default()
    };
    let number = opinions::begin(&world.coop, &Actor::operator(), &sheet).await.unwrap();
    opinions::open(&world.coop, &Actor::operator(), number).await.unwrap();
    number
}

pub(in crate::opinions) async fn director(world: &World) -> Browser<'_> {
    world.with_function("Aaltje", Function::AreaDirector).await
}

/// How many mails were written.
pub(in crate::opinions) async fn mails(world: &World) -> i64 {
    let conn = &mut *world.coop.db.read().await.unwrap();
    outbox::backlog(conn, world.coop.now()).await.unwrap().waiting
}

/// The fact for which something was refused.
#[track_caller]
pub(in crate::opinions) fn fact<T: std::fmt::Debug>(done: Result<T>) -> &'static str {
    match done {
        Err(Error::Refused(refusals)) => refusals[0].id,
        other => panic!("{other:?} is not a refusal"),
    }
}

#[test]
fn what_people_said_is_told_in_sentences_and_a_table() {
    let figures = figures();
    let told = |statement| words::told(Some(&figures), statement, Language::Dutch);
    assert_eq!(
        told(1),
        "Hier zijn mensen het over eens: gemiddeld over de 2 groepen 82 van de 100. In elke \
         groep zijn het er vrijwel zeker minstens 70. Van de 60 mensen die antwoordden, zijn er \
         per 100 82 het eens en 8 het oneens; 10 weten het niet."
    );
    assert!(told(2).starts_with(
        "Hier staan mensen tegenover elkaar. Bij groep A zijn 85 van de 100 het eens; bij groep B \
         zijn 75 van de 100 het oneens."
    ));
    assert!(told(4).starts_with("Dit willen mensen samen niet"));
    assert!(told(5).contains("Bij bewoners zijn 75 van de 100 het eens; bij ondernemers"));
    assert_eq!(told(6), words::told(None, 1, Language::Dutch));
    let table = words::table(&figures, 2, Language::English);
    let who: Vec<&str> = table.iter().map(|row| row.who.as_str()).collect();
    assert_eq!(who, ["everybody together", "group A", "group B", "residents", "entrepreneurs"]);
    assert_eq!(table[1].shares.unwrap().agree, 85);
}

#[tokio::test]
async fn a_wish_becomes_a_statement_a_challenge_and_part_of_the_agenda() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    let saskia = world.with_function("Saskia", Function::Secretary).await;
    let theme = [("name", "Onderweg"), ("summary", "Op tijd."), ("chain", "deur → halte")];
    aaltje.post("/themas", &theme).await.goes_to();
    wish(&world, "Laat de bus ook 's avonds rijden").await;
    let number = running(&world, "thema-1").await;
    let (coop, operator) = (&world.coop, Actor::operator());
    let text = Text { nl: "De avondbus is nodig".to_owned(), en: String::new() };
    let asked = statements::ask_wish(coop, &operator, number, "1", &text).await.unwrap();
    assert_eq!(asked, 7);
    let visitor = world.visitor();
    visitor.post("/gesprekken/1/volgers", &[("mail", "roelie@example.org")]).await.goes_to();
    let before = mails(&world).await;

    // One click makes a challenge of it, which the director then writes on.
    let page = aaltje.get("/stellingen/7").await;
    page.says("Deze stelling is gemaakt van een wens.");
    page.says("Nog te weinig mensen antwoordden");
    page.says("Een nieuwe opgave");
    let to = aaltje.post("/stellingen/7/opgave", &[("challenge", "")]).await.goes_to();
    assert_eq!(to, "/opgaven/1/bewerken");
    let sheet = aaltje.get(&to).await;
    sheet.says("De avondbus is nodig");
    sheet.says("Dit kwam naar voren in het gesprek “Hoe houden we onze dorpen leefbaar?”");
    assert_eq!(sheet.text.matches(" checked").count(), 1, "the theme of the conversation");
    // The follower of the wish and the follower of the conversation hear.
    assert_eq!(mails(&world).await, before + 2);
    let challenge = visitor.get("/opgaven/1").await;
    challenge.says("De opgave is gemaakt uit de stelling “De avondbus is nodig”.");
    challenge.says("stelling uit een gesprek");
    challenge.says("Laat de bus ook 's avonds rijden");
    let statement = visitor.get("/stellingen/7").await;
    statement.says("De stelling werd deel van een opgave.");
    statement.says_not("Hiermee verder");
    visitor.get("/").await.says("De stelling werd deel van een opgave.");

    // It goes on the agenda, which is adopted.
    seat(&world, 1, &["ondernemers", "overheid"]).await;
    saskia.post("/agenda", &[("title", "Gebiedsagenda 2027")]).await.goes_to();
    let put_on = [("challenge", "1"), ("content", "In elk dorp een avondbus.")];
    saskia.post("/agenda/1/opgaven", &put_on).await.goes_to();
    saskia.post("/agenda/1/inspraak", &[("until", "2026-11-30")]).await.goes_to();
    world.at("2026-12-01T13:00:00Z");
    saskia.post("/agenda/1/vaststellen", &[("adopted_by", "ledenvergadering")]).await.goes_to();

    // The thread tells the whole way, and so does the page of the wish.
    let thread = visitor.json("/draad/wens/1").await;
    let way: Vec<(&str, &str)> = thread["forth"].as_array().unwrap().iter().map(ends).collect();
    for step in [("wens", "stelling"), ("stelling", "opgave"), ("opgave", "agenda")] {
        assert!(way.contains(&step), "{step:?} is not in {way:?}");
    }
    let back = visitor.json("/draad/agenda/1").await;
    let way: Vec<(&str, &str)> = back["back"].as_array().unwrap().iter().map(ends).collect();
    for step in [("thema", "gesprek"), ("gesprek", "stelling"), ("wens", "stelling")] {
        assert!(way.contains(&step), "{step:?} is not in {way:?}");
    }
    let wish = visitor.get("/wensen/1").await;
    for words in ["De avondbus is nodig", "Hoe houden we onze dorpen leefbaar?", "Gebiedsagenda"] {
        wish.says(words);
    }
    visitor.get("/themas/1").await.says("Gesprekken over dit thema");
    visitor.get("/draad/gesprek/1").await.says("De avondbus is nodig");
    visitor.get("/draad/stelling/7").await.says("Gebiedsagenda 2027");
    world.holds().await;
}

fn ends(step: &serde_json::Value) -> (&str, &str) {
    (step["from_kind"].as_str().unwrap(), step["to_kind"].as_str().unwrap())
}

#[tokio::test]
async fn a_statement_becomes_part_of_a_challenge_that_there_is_once() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    challenge(&world, "Elk dorp bereikbaar").await;
    running(&world, "opgave-1").await;
    aaltje.get("/stellingen/3").await.says("value=\"1\" selected");
    let chosen = [("challenge", "1")];
    assert_eq!(aaltje.post("/stellingen/3/opgave", &chosen).await.goes_to(), "/opgaven/1");
    let page = world.visitor().get("/opgaven/1").await;
    page.says("De stelling “De bus rijdt ook 's avonds” kwam bij deze opgave.");
    page.says("Nog te weinig mensen antwoordden");
    page.says("loopt nu, je kunt meedoen");
    let again = aaltje.post("/stellingen/3/opgave", &chosen).await;
    again.refuses("Deze stelling hoort al bij de opgave “Elk dorp bereikbaar”.");
    // The challenge keeps the statement, so that its only wish can be taken off.
    let off = [("wish", "1"), ("reason", "Dit vraagt iets anders.")];
    aaltje.post("/opgaven/1/wensen/los", &off).await.goes_to();
    world.visitor().get("/opgaven/1").await.says("De bus rijdt ook 's avonds");
    let back = [("challenge", "1"), ("reason", "Het paste toch niet.")];
    let last = aaltje.post("/stellingen/3/opgave/los", &back).await;
    last.refuses("Een opgave houdt altijd minstens één wens of stelling.");
    world.holds().await;
}

#[tokio::test]
async fn a_statement_is_taken_back_for_a_reason_and_can_come_again() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    challenge(&world, "Elk dorp bereikbaar").await;
    running(&world, "").await;
    let take_back = "/stellingen/3/opgave/los";
    let back = [("challenge", "1"), ("reason", "Het paste toch niet.")];
    let never = aaltje.post(take_back, &back).await;
    never.refuses("Deze stelling hoort niet bij de opgave “Elk dorp bereikbaar”.");
    aaltje.post("/stellingen/3/opgave", &[("challenge", "1")]).await.goes_to();
    let silent = aaltje.post(take_back, &[("challenge", "1")]).await;
    silent.refuses("Vul dit nog in.");
    silent.says("id=\"back-reason-problem\"");
    assert_eq!(aaltje.post(take_back, &back).await.goes_to(), "/stellingen/3");
    let statement = world.visitor().get("/stellingen/3").await;
    statement.says("Er is nog niets uit deze stelling voortgekomen.");
    statement.says("Het paste toch niet.");
    world.visitor().get("/opgaven/1").await.says("hoort niet meer bij deze opgave.");
    let thread = world.visitor().json("/draad/stelling/3").await;
    assert_eq!(thread["forth"].as_array().unwrap().len(), 0);
    aaltje.post("/stellingen/3/opgave", &[("challenge", "1")]).await.goes_to();
    let thread = world.visitor().json("/draad/stelling/3").await;
    assert_eq!(thread["forth"].as_array().unwrap().len(), 1);
    world.holds().await;
}

#[tokio::test]
async fn a_statement_becomes_the_ambition_of_a_challenge() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    challenge(&world, "Elk dorp bereikbaar").await;
    running(&world, "").await;
    let page = aaltje.post("/stellingen/3/ambitie", &[("challenge", "1")]).await;
    page.refuses("Vul dit nog in.");
    page.says("id=\"ambition-measure-problem\"");
    let fields = [("challenge", ""), ("measure", "Dorpen met een avondbus")];
    aaltje.post("/stellingen/3/ambitie", &fields).await.refuses("Vul dit nog in.");
    let fields = [("challenge", "9"), fields[1]];
    aaltje.post("/stellingen/3/ambitie", &fields).await.refuses("Kies iets uit de lijst");
    let fields = [("challenge", "1"), fields[1]];
    let to = aaltje.post("/stellingen/3/ambitie", &fields).await.goes_to();
    assert_eq!(to, "/opgaven/1/ambitie");
    let ambition = world.visitor().get(&to).await;
    ambition.says("De bus rijdt ook 's avonds");
    ambition.says("Dorpen met een avondbus");
    let same = aaltje.post("/stellingen/3/ambitie", &fields).await;
    same.refuses("Dit is dezelfde zin met dezelfde maat.");
    let thread = world.visitor().json("/draad/opgave/1").await;
    let back = thread["back"].as_array().unwrap();
    assert_eq!(back.iter().filter(|step| ends(step) == ("stelling", "opgave")).count(), 1);
    world.visitor().get("/stellingen/3").await.says("werd de gezamenlijke ambitie");
    world.holds().await;
}

#[tokio::test]
async fn what_nobody_reacts_to_is_not_carried_on() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, "").await;
    let (coop, operator) = (&world.coop, Actor::operator());
    statements::judge(coop, &operator, 2, 1, Verdict::Merge(1), "Hetzelfde.").await.unwrap();
    let merged = aaltje.post("/stellingen/2/opgave", &[]).await;
    merged.refuses("Op deze stelling reageren mensen niet (meer).");
    merged.says("ging daarin verder");
    statements::judge(coop, &operator, 4, 1, Verdict::Refuse, "Dit kwetst.").await.unwrap();
    aaltje.get("/stellingen/4").await.says("Dit kwetst.");
    assert_eq!(world.visitor().get("/stellingen/4").await.status, 404);
    let draft = Sheet {
        question: "Wat nu?".to_owned(),
        statements: "Een eerste stelling".to_owned(),
        ..Sheet::default()
    };
    opinions::begin(coop, &operator, &draft).await.unwrap();
    let early = aaltje.post("/stellingen/7/opgave", &[]).await;
    early.refuses("Dit gesprek is nog niet geopend.");
    assert_eq!(world.visitor().get("/stellingen/7").await.status, 404);
    for path in ["/stellingen/99", "/stellingen/x"] {
        assert_eq!(aaltje.get(path).await.status, 404, "{path}");
    }
    let closed = challenge(&world, "Klaar").await.to_string();
    let path = format!("/opgaven/{closed}/sluiten");
    aaltje.post(&path, &[("close_reason", "Gelukt.")]).await.goes_to();
    let late = aaltje.post("/stellingen/3/opgave", &[("challenge", &closed)]).await;
    late.refuses("De opgave “Klaar” is afgerond");
    world.holds().await;
}

#[tokio::test]
async fn only_those_who_work_on_challenges_carry_on() {
    let world = World::new().await;
    running(&world, "").await;
    let bram = world.with_function("Bram", Function::Representative).await;
    bram.get("/stellingen/1").await.says_not("Hiermee verder");
    for deed in ["opgave", "ambitie", "gesprekspunt"] {
        let path = format!("/stellingen/1/{deed}");
        assert_eq!(bram.post(&path, &[]).await.status, 403, "{deed}");
        assert!(world.visitor().post(&path, &[]).await.goes_to().starts_with("/aanmelden"));
    }
}

#[tokio::test]
async fn what_a_conversation_asks_is_found_and_its_statements_too() {
    let world = World::new().await;
    running(&world, "").await;
    let visitor = world.visitor();
    for (question, kind) in [("leefbaar", "gesprek"), ("windmolen", "stelling")] {
        let hits = visitor.json(&format!("/zoeken?q={question}")).await;
        assert_eq!(hits["hits"][0]["kind"], kind, "{question}: {hits}");
    }
}
