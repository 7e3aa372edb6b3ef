//! Stories of tables that people send: good ones, wrong ones and hostile ones.

use std::io::Write;

use rust_xlsxwriter::{Formula, Workbook};

use crate::actor::{Actor, Function};
use crate::members::{self, MemberKind};
use crate::testing::{Answer, Browser, World};

const SEND: &str = "/ledenregister/import";

async fn secretary(world: &World) -> Browser<'_> {
    let kind = MemberKind { name: "Bedrijf".to_owned(), votes: 1, ..MemberKind::default() };
    members::add_kind(&world.coop, &Actor::operator(), &kind).await.unwrap();
    world.with_function("Saskia", Function::Secretary).await
}

async fn send(browser: &Browser<'_>, content: &[u8]) -> Answer {
    browser.upload(SEND, &[], ("file", "leden.csv", content)).await
}

/// Brings a table in with these meanings of its columns.
async fn bring_in(browser: &Browser<'_>, address: &str, columns: &[&str], more: &str) -> Answer {
    let mut form: Vec<(&str, &str)> = columns.iter().map(|column| ("column", *column)).collect();
    form.push(("step", "import"));
    form.push(("doubles", more));
    browser.post(address, &form).await
}

async fn total(browser: &Browser<'_>) -> i64 {
    browser.json("/ledenregister?wie=iedereen").await["total"].as_i64().unwrap()
}

#[tokio::test]
async fn a_table_is_looked_at_and_then_brought_in() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let table = "Naam;Sector;Postcode;Woonplaats;E-mail;KvK-nummer;Lidsoort;Lid sinds\r\n\
                 Caf\u{e9} 't Diep;Ondernemers;9641ab;Veendam;diep@example.org;02000001;Bedrijf;\
                 1-2-2024\r\n\
                 \r\n\
                 \"De Molen; zn\";omgeving;;Wildervank;;;;\r\n";
    let table: Vec<u8> =
        table.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let address = send(&saskia, &table).await.goes_to();
    let page = saskia.get(&address).await;
    page.says("Er zijn 2 regels.");
    page.says("Daarvan kunnen 2 partijen erbij.");
    page.says("Er is nog niets ingevoerd.");
    page.says("Café 't Diep");
    page.says("<option value=\"kvk\" selected>KvK</option>");
    assert_eq!(total(&saskia).await, 1);
    let columns =
        ["name", "sector", "postcode", "village", "mail", "kvk", "member-kind", "joined-on"];
    assert_eq!(
        bring_in(&saskia, &address, &columns, "").await.goes_to(),
        "/ledenregister?wie=iedereen"
    );
    assert_eq!(total(&saskia).await, 3);
    let member = saskia.json("/ledenregister").await["rows"][0].clone();
    assert_eq!(member["postcode"], "9641 AB");
    assert_eq!(member["joined_on"], "2024-02-01");
    saskia.get("/ledenregister?wie=iedereen").await.says("De Molen; zn");
    assert_eq!(saskia.get(&address).await.status, 404, "what was brought in is wiped");
    world.holds().await;
}

#[tokio::test]
async fn a_report_names_every_line_and_nothing_is_half_brought_in() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let table = "name,mail,kvk,member kind,member since,postcode,listed since,sector\n\
                 Good,good@example.org,02000001,,,,,\n\
                 ,x,123,Piraat,2024-01-01,12,nooit,bedrijf\n\
                 Late,,,Bedrijf,2099-01-01,,,\n\
                 Never,,,Bedrijf,ooit,,,\n";
    let address = send(&saskia, table.as_bytes()).await.goes_to();
    let page = saskia.get(&address).await;
    for told in [
        "Regel 3: Vul een naam in.",
        "Regel 3: Dit is geen mailadres",
        "Regel 3: Een KvK-nummer heeft 8 cijfers.",
        "Regel 3: Deze lidsoort is er niet.",
        "Regel 3: Deze postcode klopt niet.",
        "Regel 3: Deze datum kunnen we niet lezen.",
        "Regel 4: Deze dag ligt te ver weg.",
        "Regel 5: Deze datum kunnen we niet lezen.",
    ] {
        page.says(told);
    }
    page.says_not("Regel 2:");
    let columns = ["name", "mail", "kvk", "member-kind", "joined-on", "postcode", "listed-on", ""];
    bring_in(&saskia, &address, &columns, "").await.refuses("Er is niets ingevoerd.");
    assert_eq!(total(&saskia).await, 1);
    let only_name = ["name", "", "", "", "", "", "", ""];
    let answer = bring_in(&saskia, &address, &only_name, "").await;
    answer.refuses("Er is nog 1 ding niet goed.");
    answer.says("<option value=\"\">Laat weg</option>");
    world.holds().await;
}

#[tokio::test]
async fn columns_are_chosen_by_the_person_who_brings_them() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let address = send(&saskia, b"wie,waar\nDe Brug,Emmen\n").await.goes_to();
    saskia.get(&address).await.says("Kies welke kolom de naam is.");
    bring_in(&saskia, &address, &["", "village"], "").await.refuses("niet goed");
    let twice = bring_in(&saskia, &address, &["name", "name"], "").await;
    twice.says("Twee kolommen betekenen hetzelfde.");
    let look = [("column", "name"), ("column", "village"), ("step", "look")];
    saskia.post(&address, &look).await.says("Daarvan kan 1 partij erbij.");
    bring_in(&saskia, &address, &["name", "village", "kvk", "robot"], "").await.goes_to();
    assert_eq!(total(&saskia).await, 2);
}

#[tokio::test]
async fn who_is_there_already_is_shown_by_line_and_may_be_skipped() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let first = [("kind", "organisation"), ("name", "Bakker"), ("kvk", "02000001")];
    saskia.post("/partijen", &first).await.goes_to();
    let table = "naam;kvk;mail\nBakker Brink;2000001;\nSlager;;vlees@example.org\n\
                 Slagerij;;VLEES@example.org\n";
    let address = send(&saskia, table.as_bytes()).await.goes_to();
    let page = saskia.get(&address).await;
    page.says("Regel 2: Bakker Brink");
    page.says("is partij 2");
    page.says("Regel 4: Slagerij");
    page.says("staat ook op regel 3");
    let columns = ["name", "kvk", "mail"];
    bring_in(&saskia, &address, &columns, "").await.refuses("2 regels staan");
    bring_in(&saskia, &address, &columns, "skip").await.goes_to();
    assert_eq!(total(&saskia).await, 3);
    world.holds().await;
}

#[tokio::test]
async fn a_workbook_is_read_with_the_values_of_its_formulas() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, heading) in (0..).zip(["Naam", "KvK", "Lidsoort", "Lid sinds"]) {
        sheet.write_string(2, column, heading).unwrap();
    }
    let formula = Formula::new("=\"De \"&\"Kade\"").set_result("De Kade");
    sheet.write_formula(5, 0, formula).unwrap();
    sheet.write_number(5, 1, 2_000_001).unwrap();
    sheet.write_string(5, 2, "bedrijf").unwrap();
    let date = rust_xlsxwriter::ExcelDateTime::from_ymd(2024, 2, 1).unwrap();
    let format = rust_xlsxwriter::Format::new().set_num_format("dd-mm-yyyy");
    sheet.write_datetime_with_format(5, 3, &date, &format).unwrap();
    let address = send(&saskia, &workbook.save_to_buffer().unwrap()).await.goes_to();
    let page = saskia.get(&address).await;
    page.says("De Kade");
    page.says("Daarvan kan 1 partij erbij.");
    let columns = ["name", "kvk", "member-kind", "joined-on"];
    bring_in(&saskia, &address, &columns, "").await.goes_to();
    let member = saskia.json("/ledenregister").await["rows"][0].clone();
    assert_eq!((&member["kvk"], &member["joined_on"]), (&"02000001".into(), &"2024-02-01".into()));
}

/// A zip with one part that unpacks to many times its size.
fn bomb() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let nought = vec![b' '; 1_024 * 1_024];
    for _ in 0..24 {
        zip.write_all(&nought).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook with one cell at the far end of the sheet.
fn far_away() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "Naam").unwrap();
    sheet.write_string(1_048_575, 16_383, "Ver weg").unwrap();
    workbook.save_to_buffer().unwrap()
}

#[tokio::test]
async fn hostile_files_are_refused_in_a_sentence() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let unreadable = "Dit bestand kunnen we niet lezen.";
    let many = format!("naam\n{}", "Iemand\n".repeat(5_001));
    let wide = format!("naam{}\nX\n", ";kolom".repeat(60));
    let large = vec![b'x'; 5 * 1_024 * 1_024 + 1];
    let bomb = bomb();
    assert!(bomb.len() < 200_000, "{}", bomb.len());
    let mut broken = far_away();
    broken.truncate(broken.len() / 2);
    let binary: Vec<u8> = (0..=255).collect();
    for (what, content, told) in [
        ("a bomb", bomb.as_slice(), unreadable),
        ("half a workbook", &broken, unreadable),
        ("a zip that is none", b"PK\x03\x04 nonsense", unreadable),
        ("binary", &binary, unreadable),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", unreadable),
        ("a cell far away", &far_away(), "hoogstens 5000 regels"),
        ("many lines", many.as_bytes(), "hoogstens 5000 regels"),
        ("many columns", wide.as_bytes(), "te veel kolommen: hoogstens 60"),
        ("large", &large, "hoogstens 5 MB"),
        ("only headings", b"naam;plaats\n\n;;\n", "Hier staan geen regels in."),
        ("white space", b"  \n\n  ", "Hier staan geen regels in."),
    ] {
        let answer = send(&saskia, content).await;
        assert_eq!(answer.status, 422, "{what}: {}", answer.text);
        answer.refuses(told);
    }
    saskia.post(SEND, &[("text", "")]).await.refuses("Hier staan geen regels in.");
    assert_eq!(total(&saskia).await, 1);
    world.holds().await;
}

#[tokio::test]
async fn long_cells_and_pasted_lines_are_told_too() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let text = format!("naam;iets\nDe Brug;{}\n", "x".repeat(2_000));
    let address = saskia.post(SEND, &[("text", &text)]).await.goes_to();
    saskia.get(&address).await.says("Regel 2: Een cel is te lang: hoogstens 1000 tekens.");
    let quotes = "naam\n\"nooit gesloten\nDe Brug\n";
    saskia.post(SEND, &[("text", quotes)]).await.goes_to();
    let formula = "naam;mail\n=1+1;\n";
    let address = saskia.post(SEND, &[("text", formula)]).await.goes_to();
    bring_in(&saskia, &address, &["name", "mail"], "").await.goes_to();
    let csv = saskia.get("/ledenregister.csv?wie=iedereen").await.ok();
    assert!(csv.contains("'=1+1"), "{csv}");
    let troubles = format!("naam;kvk\n{}", "X;1\n".repeat(300));
    let address = saskia.post(SEND, &[("text", &troubles)]).await.goes_to();
    saskia.get(&address).await.says("En nog 100 meldingen.");
}

#[tokio::test]
async fn a_table_waits_a_day_and_only_for_who_keeps_the_register() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let address = send(&saskia, b"naam\nDe Brug\n").await.goes_to();
    let tom = world.with_function("Tom", Function::Treasurer).await;
    assert_eq!(tom.get(&address).await.status, 403);
    assert_eq!(send(&tom, b"naam\nX\n").await.status, 403);
    assert_eq!(world.visitor().get(&address).await.status, 303);
    world.at("2026-11-24T13:00:01Z");
    assert_eq!(saskia.get(&address).await.status, 404);
    assert_eq!(bring_in(&saskia, &address, &["name"], "").await.status, 404);
    assert_eq!(saskia.get("/ledenregister/import/%00").await.status, 404);
}

#[tokio::test]
async fn a_thousand_parties_come_in_and_are_listed_quickly() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let line = |place| format!("Partij {place};Dorp {};overheid;2026-01-01", place % 40);
    let heading = "naam;plaats;sector;vermeld sinds".to_owned();
    let lines: Vec<String> = std::iter::once(heading).chain((0..1_000).map(line)).collect();
    let table = lines.join("\n");
    let address = send(&saskia, table.as_bytes()).await.goes_to();
    let columns = ["name", "village", "sector", "listed-on"];
    bring_in(&saskia, &address, &columns, "").await.goes_to();
    assert_eq!(total(&saskia).await, 1_001);
    let page = world.visitor().get("/partijen?bladzijde=3").await;
    page.says("1000 partijen");
    page.says("Bladzijde 3 van 20");
    world.holds().await;
}

#[tokio::test]
async fn words_come_along_with_their_parties() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    crate::members::tests::add_word(&world, "Koelruimte", "koelcel").await;
    let table = "naam,competenties,mist,aanbod,openbaar sinds\n\
                 Slagerij,\"koelcel; Worst maken\",,\"worst maken, Proeverij\",2026-01-01\n\
                 Bakker,,Koelruimte,proeverij,2026-01-01\n";
    let address = send(&saskia, table.as_bytes()).await.goes_to();
    let page = saskia.get(&address).await;
    page.says("<option value=\"has\" selected>");
    page.says("Regel 2:");
    page.says("“Worst maken” staat niet in de woordenlijst.");
    page.says("“proeverij” staat niet in de woordenlijst.");
    let columns = ["name", "has", "lacks", "offers", "listed-on"];
    bring_in(&saskia, &address, &columns, "").await.refuses("staat niet in de woordenlijst");
    assert_eq!(total(&saskia).await, 1, "nothing came in");
    let form = |step| {
        let form = columns.iter().map(|column| ("column", *column));
        form.chain([("words", "add"), ("step", step)]).collect::<Vec<_>>()
    };
    let looked = saskia.post(&address, &form("look")).await;
    looked.says("value=\"add\" checked");
    looked.says_not("staat niet in de woordenlijst");
    saskia.post(&address, &form("import")).await.goes_to();
    let words = saskia.json("/woordenlijst").await;
    let names: Vec<&str> =
        words["tags"].as_array().unwrap().iter().map(|tag| tag["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Worst maken", "Koelruimte", "Proeverij"]);
    let found = world.visitor().get("/zoeken?q=proeverij").await;
    found.says("Slagerij");
    found.says("Bakker");
    let data = saskia.json("/partijen?woord=Koelruimte").await;
    assert_eq!(data["parties"].as_array().unwrap().len(), 2, "{data}");
    world.holds().await;
}

#[tokio::test]
async fn a_line_that_contradicts_itself_or_says_too_much_is_told() {
    let world = World::new().await;
    let saskia = secretary(&world).await;
    let form = |step| {
        let columns = [("column", "name"), ("column", "has"), ("column", "lacks")];
        columns.into_iter().chain([("words", "add"), ("step", step)]).collect::<Vec<_>>()
    };
    let contradiction = "naam,heeft,mist\nBakker,oven,Oven\n";
    let address = send(&saskia, contradiction.as_bytes()).await.goes_to();
    saskia.post(&address, &form("import")).await.refuses("Over Oven staat al iets.");
    let many: Vec<String> = (0..101).map(|place| format!("woord {place}")).collect();
    let prater = format!("naam,heeft,mist\nPrater,\"{}\",\n", many.join(";"));
    let address = send(&saskia, prater.as_bytes()).await.goes_to();
    saskia.post(&address, &form("import")).await.refuses("Meer dan 100 woorden bij een partij");
    let lines = (0..6).map(|line| {
        let words: Vec<String> = (0..90).map(|place| format!("woord {line} {place}")).collect();
        format!("Partij {line},\"{}\",\n", words.join(";"))
    });
    let book = format!("naam,heeft,mist\n{}", lines.collect::<String>());
    let address = send(&saskia, book.as_bytes()).await.goes_to();
    saskia.post(&address, &form("import")).await.refuses("Meer dan 500 nieuwe woorden");
    let long = format!("naam,heeft,mist\nBakker,{},\n", "x".repeat(101));
    let address = send(&saskia, long.as_bytes()).await.goes_to();
    saskia.post(&address, &form("import")).await.refuses("hoogstens 100 tekens");
    assert_eq!(total(&saskia).await, 1);
    world.holds().await;
}
