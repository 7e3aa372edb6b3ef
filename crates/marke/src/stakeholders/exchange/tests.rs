//! Stories of tables that come in and go out.

use crate::actor::Function;
use crate::stakeholders::exchange::rules;
use crate::stakeholders::tests::{asked, director, outside};
use crate::testing::{Answer, Browser, World, count_queries, queries};

async fn send(browser: &Browser<'_>, name: &str, content: &[u8]) -> Answer {
    browser.upload("/opgaven/1/belangen/invoer", &[], ("file", name, content)).await
}

const TABLE: &str = "naam;soort;sector;doel;standpunt;bron\n\
    Dorpsraad;groep;omgeving;Na negen uur rijdt er nog een bus;4;Verslag 3 november\n\
    Bedrijf van Bram;;;Een halte bij het ziekenhuis;-2;Gesprek\n\
    =HYPERLINK(\"x\");organisatie;;;;Gesprek\n";

#[tokio::test]
async fn a_table_comes_in_whole_and_goes_out_again() {
    let world = World::new().await;
    asked(&world).await;
    world.person("Bram", Some(Function::Representative)).await;
    let aaltje = director(&world).await;
    outside(&world, "Dorpsraad", "omgeving").await;
    aaltje.get("/opgaven/1/belangen/invoer").await.says("Tabel inlezen");
    let page = send(&aaltje, "belangen.csv", TABLE.as_bytes()).await;
    page.says("Er kwamen 2 belanghebbenden bij.");
    page.says("Er kwam één doel bij.");
    page.says("Er zijn 2 standpunten opgeschreven.");
    // The party of the register is recognised by its name.
    let seen = aaltje.get("/belanghebbenden/2").await;
    seen.says("In het register");
    seen.says("onze inschatting");
    seen.says("Gesprek");
    let table = aaltje.get("/opgaven/1/belangen/tabel").await;
    assert_eq!(table.headers["content-type"], "text/csv; charset=utf-8; header=present");
    table.says("Een halte bij het ziekenhuis,-2,estimate,Gesprek");
    table.says("'=HYPERLINK");
    let book = aaltje.get("/opgaven/1/belangen/werkmap.xlsx").await;
    assert!(book.text.starts_with("PK"));
    for (kind, words) in [("graphml", "<node id=\"n0\">"), ("gexf", "<node id=\"0\" label=\"Dorps")]
    {
        aaltje.get(&format!("/opgaven/1/belangen/{kind}")).await.says(words);
    }
    // What goes out comes in again, and says nothing new.
    let again = send(&aaltje, "belangen.csv", table.text.replace("'=H", "=H").as_bytes()).await;
    again.refuses("Regel 4 zegt niet wie dit zei.");
    for path in ["tabel", "werkmap.xlsx", "graphml", "gexf", "invoer"] {
        let bram = world.visitor();
        let path = format!("/opgaven/1/belangen/{path}");
        assert_eq!(bram.get(&path).await.status, 303, "{path}");
    }
    world.holds().await;
}

#[tokio::test]
async fn a_long_table_asks_little_of_the_database_and_its_later_lines_count() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    let table = |positions: [&str; 3]| {
        let objectives = ["Na negen uur rijdt er nog een bus", "De halte bij de school verdwijnt"];
        let mut table = vec!["naam;doel;standpunt;bron".to_owned()];
        for party in 0..40 {
            for (objective, position) in objectives.iter().cycle().zip(positions) {
                table.push(format!("Partij {party};{objective};{position};Krant"));
            }
        }
        table.join("\n")
    };
    send(&aaltje, "x.csv", table(["1", "2", "3"]).as_bytes()).await.says("120 standpunten");
    count_queries();
    let before = queries();
    send(&aaltje, "x.csv", table(["-1", "-2", "-3"]).as_bytes()).await.says("120 standpunten");
    let asked = queries() - before;
    assert!(asked < 120 * 4, "{asked} questions");
    let seen = aaltje.get("/opgaven/1/belangen/tabel").await;
    assert_eq!(seen.text.matches(",-3,estimate,Krant").count(), 40);
    assert_eq!(seen.text.matches(",-2,estimate,Krant").count(), 40);
    world.holds().await;
}

#[tokio::test]
async fn what_is_wrong_is_told_by_line_and_nothing_comes_in() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    aaltje.post("/opgaven/1/belangen/invoer", &[]).await.refuses("Kies een bestand.");
    send(&aaltje, "x.csv", b"wie;doel\nJan;x\n").await.refuses("Er is geen kolom met namen");
    let wrong = "naam;sector;doel;standpunt;bron\n\
        ;;;;Gesprek\n\
        Dorpsraad;maan;;;Gesprek\n\
        Dorpsraad;;Een bus;7;Gesprek\n\
        Dorpsraad;;Een bus;;Gesprek\n\
        Dorpsraad;;;;\n";
    let long = format!("{wrong}Dorpsraad;;{};1;Gesprek\n", "x".repeat(141));
    let answer = send(&aaltje, "x.csv", long.as_bytes()).await;
    for words in [
        "Er is niets ingelezen.",
        "Regel 2 heeft geen naam",
        "Regel 3 noemt een sector die we niet kennen.",
        "Regel 4 heeft een doel zonder standpunt",
        "Regel 5 heeft een doel zonder standpunt",
        "Regel 6 zegt niet wie dit zei.",
        "Regel 7 heeft een doel van meer dan 140 tekens.",
    ] {
        answer.refuses(words);
    }
    // A line that the rules refuse brings nothing in either: not the lines before it.
    outside(&world, "Oude partij", "").await;
    aaltje.post("/belanghebbenden/1/vertrek", &[("off_reason", "Weg")]).await.goes_to();
    let off = "naam;doel;standpunt;bron\nNieuw;Een bus;1;Krant\nOude partij;Een bus;1;Krant\n";
    let answer = send(&aaltje, "x.csv", off.as_bytes()).await;
    answer.refuses("Regel 3 klopt niet:");
    answer.says("Deze partij telt niet meer mee.");
    aaltje.get("/opgaven/1/belangen/beheer").await.says_not("Nieuw<");
    let many = format!("naam;bron\n{}", "Dorpsraad;x\n".repeat(rules::LINES_MAX + 1));
    send(&aaltje, "x.csv", many.as_bytes()).await.refuses("ten hoogste 4000 regels");
    send(&aaltje, "x.xlsx", b"PK\x03\x04onzin").await.refuses("");
    world.holds().await;
}

#[tokio::test]
async fn a_workbook_comes_in_too() {
    let world = World::new().await;
    asked(&world).await;
    let aaltje = director(&world).await;
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let rows = [
        ["Belanghebbende", "Doel", "Standpunt", "Bron"],
        ["Dorpsraad", "De halte bij de school verdwijnt", "-4", "Verslag"],
    ];
    for (line, row) in (0..).zip(rows) {
        for (place, cell) in (0..).zip(row) {
            sheet.write_string(line, place, cell).unwrap();
        }
    }
    sheet.write_number(1, 2, -4.0).unwrap();
    let page = send(&aaltje, "belangen.xlsx", &book.save_to_buffer().unwrap()).await;
    page.says("Er is één standpunt opgeschreven.");
    page.says("Er kwamen 0 doelen bij.");
    let table = aaltje.get("/opgaven/1/belangen/tabel").await;
    table.says("De halte bij de school verdwijnt,-4,estimate,Verslag");
    world.holds().await;
}
