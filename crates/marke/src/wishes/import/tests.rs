//! Stories of collections.

use std::path::PathBuf;

use super::{Columns, Report, Source, import};
use crate::actor::{Actor, Function};
use crate::error::{Error, Result};
use crate::testing::{Browser, World};

/// A file of the reference data; `None`, said plainly, when it is absent.
#[expect(clippy::print_stderr, reason = "whoever runs the tests must know")]
fn reference(path: &str) -> Option<Vec<u8>> {
    #[expect(clippy::disallowed_methods, reason = "this is the edge of the tests")]
    let folder = std::env::var("MARKE_REFERENCE_DATA").map(PathBuf::from);
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let path = folder.unwrap_or_else(|_| beside()).join(path);
    let read = std::fs::read(&path);
    if read.is_err() {
        eprintln!("the reference data is absent: {}", path.display());
    }
    read.ok()
}

async fn bring_in(world: &World, source: Source, bytes: &[u8]) -> Result<Report> {
    import(&world.coop, &Actor::operator(), source, bytes, false).await
}

/// The refusals of a collection that is refused as a whole.
async fn refused(world: &World, source: Source, bytes: &[u8]) -> Vec<&'static str> {
    match bring_in(world, source, bytes).await {
        Err(Error::Refused(refusals)) => refusals.iter().map(|refused| refused.id).collect(),
        other => panic!("{other:?}"),
    }
}

/// Sends a file and gives the address at which it is looked at.
async fn sent(browser: &Browser<'_>, name: &str, bytes: &[u8]) -> String {
    browser.upload("/wensen/invoer", &[], ("file", name, bytes)).await.goes_to()
}

#[tokio::test]
async fn an_area_director_looks_at_a_table_and_brings_it_in() {
    let world = World::new().await;
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    anna.get("/wensen/invoer").await.says("Stuur een bestand");
    let table = "Titel;Toelichting;Dorp\nEen bankje;Bij het diep;Veendam\nMeer bomen;;Onstwedde\n";
    let address = sent(&anna, "avond.csv", table.as_bytes()).await;
    let page = anna.get(&address).await;
    page.says("Er komen 2 wensen bij");
    page.says("Bij het diep");
    anna.get("/wensen").await.says("nog geen wensen");
    let done = anna.post(&address, &[("step", "import")]).await;
    done.says("Er zijn 2 wensen bijgekomen");
    done.says("de nummers 1 tot en met 2");
    anna.get("/wensen/1").await.says("De wens kwam binnen met een verzameling.");
    assert_eq!(anna.get(&address).await.status.as_u16(), 404);
    let again = sent(&anna, "avond.csv", table.as_bytes()).await;
    anna.get(&again).await.says("Er komt geen nieuwe wens bij");
    world.holds().await;
}

#[tokio::test]
async fn columns_with_other_names_are_chosen_by_hand() {
    let world = World::new().await;
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    let address = sent(&anna, "x.csv", b"nr,briefje\n1,Een bankje bij het diep\n").await;
    anna.get(&address).await.refuses("Kies in welke kolom de wens staat");
    let looked = anna.post(&address, &[("step", "look"), ("title", "1")]).await;
    looked.says("Er komt 1 wens bij");
    anna.post(&address, &[("step", "import"), ("title", "1")]).await.says("1 wens bijgekomen");
    anna.get("/wensen").await.says("Een bankje bij het diep");
}

#[tokio::test]
async fn one_wrong_line_keeps_everything_out_and_is_told() {
    let world = World::new().await;
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    let table = "titel,soort,sector,lengte,breedte\nEen bankje,wens,omgeving,6.9,53.1\n\
                 Een brug,brug,,,\nx,,,,\nEen weg,,,1,99\nEen haven,,haven,,\n";
    let address = sent(&anna, "x.csv", table.as_bytes()).await;
    let page = anna.get(&address).await;
    page.says("op 4 plaatsen klopt iets niet");
    page.says("Kies een van de mogelijkheden");
    page.says("Zeg in één zin");
    page.says("ligt niet in Nederland");
    anna.post(&address, &[("step", "import")]).await.says("op 4 plaatsen");
    anna.get("/wensen").await.says("nog geen wensen");
    let report = bring_in(&world, Source::Table, table.as_bytes()).await.unwrap();
    let lines: Vec<i64> = report.problems.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [3, 4, 5, 6]);
    assert_eq!(report.numbers, None);
}

#[tokio::test]
async fn the_same_line_twice_comes_in_once_and_is_told() {
    let world = World::new().await;
    let table = b"titel\nEen bankje\nEen brug\nEen bankje\n";
    let report = bring_in(&world, Source::Table, table).await.unwrap();
    assert_eq!((report.wishes, report.skipped.len()), (2, 1));
    assert_eq!(report.skipped[0].line, 4);
    let again = bring_in(&world, Source::Table, table).await.unwrap();
    assert_eq!((again.wishes, again.skipped.len()), (0, 3));
    world.holds().await;
}

#[tokio::test]
async fn a_long_title_is_cut_at_a_word_and_stands_whole_in_the_text() {
    let world = World::new().await;
    let long = "bankje ".repeat(30);
    bring_in(&world, Source::Table, format!("titel\n{long}\n").as_bytes()).await.unwrap();
    let wish = world.visitor().json("/wensen/1").await;
    let title = wish["wish"]["title"].as_str().unwrap();
    assert!(title.ends_with("bankje…") && title.chars().count() <= 140, "{title}");
    assert_eq!(wish["body"], long.trim());
}

#[tokio::test]
async fn hostile_files_are_refused_in_words() {
    let world = World::new().await;
    let check = async |source, bytes: &[u8], id| {
        assert_eq!(refused(&world, source, bytes).await, [id]);
    };
    check(Source::Table, b"", "wishes-refusal-collection-is-empty").await;
    check(Source::Table, b"titel\n\n\n", "wishes-refusal-collection-is-empty").await;
    check(Source::Table, b"titel\nna\xefve\n", "wishes-refusal-collection-is-not-text").await;
    check(Source::Table, b"titel\nEen\0bank\n", "wishes-refusal-collection-is-not-text").await;
    let endless = format!("titel\n{}", "a".repeat(200_000));
    let id = "wishes-refusal-collection-has-endless-line";
    check(Source::Table, endless.as_bytes(), id).await;
    let many = format!("titel\n{}", "Een bankje\n".repeat(50_001));
    check(Source::Table, many.as_bytes(), "wishes-refusal-collection-has-too-many-rows").await;
    let large = vec![b'a'; super::sheet::SIZE_MAX + 1];
    check(Source::Table, &large, "wishes-refusal-collection-is-too-large").await;
    check(Source::Workbook, b"PK\x03\x04", "wishes-refusal-collection-is-not-a-workbook").await;
    check(Source::Pabulib, b"key;value\n", "wishes-refusal-collection-is-not-a-table").await;
    check(Source::Polis, b"a,b\n1,2\n", "wishes-refusal-collection-is-not-a-table").await;
    let id = "wishes-refusal-collection-has-no-title-column";
    check(Source::Table, b"a,b\n1,2\n", id).await;
    assert!(world.visitor().json("/wensen").await["total"] == 0);
}

#[tokio::test]
async fn a_workbook_comes_in_and_a_bomb_does_not() {
    let world = World::new().await;
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, (title, village)) in
        (0..).zip([("Wens", "Dorp"), ("Een bankje", "Veendam"), ("", ""), ("Een brug", "")])
    {
        sheet.write(row, 0, title).unwrap();
        sheet.write(row, 1, village).unwrap();
    }
    // A cell at the far corner takes no more room than one cell.
    sheet.write(1_048_575, 16_383, "ver weg").unwrap();
    let bytes = book.save_to_buffer().unwrap();
    let report = bring_in(&world, Source::Workbook, &bytes).await.unwrap();
    assert_eq!(report.wishes, 2);

    let mut bomb = Vec::new();
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(&mut bomb));
    let options = zip::write::SimpleFileOptions::default();
    writer.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let zeros = vec![b' '; 1_024 * 1_024];
    for _ in 0..200 {
        std::io::Write::write_all(&mut writer, &zeros).unwrap();
    }
    writer.finish().unwrap();
    assert!(bomb.len() < 1_024 * 1_024);
    let ids = refused(&world, Source::Workbook, &bomb).await;
    assert_eq!(ids, ["wishes-refusal-collection-is-too-large"]);
}

#[tokio::test]
async fn the_projects_of_assen_and_amsterdam_come_in_as_wishes() {
    let world = World::new().await;
    let numbers = [
        ("Assen_2024", 14, 84),
        ("Amsterdam_179", 24, 219),
        ("Amsterdam_212", 57, 3834),
        ("Amsterdam_267", 53, 3184),
        ("Amsterdam_304", 29, 624),
        ("Amsterdam_332", 56, 4984),
        ("Amsterdam_335", 34, 5448),
        ("Amsterdam_417", 39, 9562),
        ("Amsterdam_588", 15, 212),
        ("Amsterdam_604", 24, 2324),
        ("Amsterdam_613", 41, 1961),
        ("Amsterdam_621", 60, 10081),
        ("Amsterdam_628", 35, 2472),
        ("Amsterdam_644", 43, 2742),
    ];
    let mut total = 0;
    for (name, projects, votes) in numbers {
        let Some(bytes) = reference(&format!("pabulib/Netherlands_{name}.pb")) else { return };
        let report = bring_in(&world, Source::Pabulib, &bytes).await.unwrap();
        assert!(report.problems.is_empty(), "{name}: {:?}", report.problems);
        let known = i64::try_from(report.skipped.len()).unwrap();
        assert_eq!((report.wishes + known, report.votes), (projects, votes), "{name}");
        total += report.wishes;
    }
    assert_eq!(world.visitor().json("/wensen").await["total"], total);
    let assen = world.visitor().json("/wensen/1").await;
    assert_eq!(assen["wish"]["title"], "PopUp Podium");
    assert!(assen["body"].as_str().unwrap().starts_with("12x per jaar"));
    world.holds().await;
}

#[tokio::test]
async fn the_comments_of_two_conversations_come_in_but_for_the_refused_ones() {
    let world = World::new().await;
    for (name, comments, moderated) in
        [("scoop-hivemind.biodiversity", 154, 162), ("london.youth.policing", 36, 3)]
    {
        let Some(bytes) = reference(&format!("polis/{name}/comments.csv")) else { return };
        assert_eq!(Source::guess("comments.csv", &bytes), Source::Polis);
        let report = bring_in(&world, Source::Polis, &bytes).await.unwrap();
        assert_eq!((report.wishes, report.skipped.len()), (comments, moderated), "{name}");
    }
    world.holds().await;
}

#[tokio::test]
async fn only_some_functions_bring_collections_in() {
    let world = World::new().await;
    let visitor = world.visitor();
    assert_eq!(visitor.get("/wensen/invoer").await.goes_to(), "/aanmelden?naar=%2Fwensen%2Finvoer");
    let bram = world.with_function("Bram", Function::Treasurer).await;
    let file = ("file", "x.csv", b"titel\nEen bankje\n".as_slice());
    assert_eq!(bram.upload("/wensen/invoer", &[], file).await.status.as_u16(), 403);
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    let address = sent(&anna, "x.csv", file.2).await;
    let carla = world.with_function("Carla", Function::Secretary).await;
    assert_eq!(carla.get(&address).await.status.as_u16(), 404);
    anna.upload("/wensen/invoer", &[], ("file", "x.csv", b"")).await.refuses("geen enkele wens");
    anna.upload("/wensen/invoer", &[("source", "brief")], file).await.refuses("Kies een van");
    anna.upload("/wensen/invoer", &[("step", "import")], file).await.says("1 wens bijgekomen");
}

#[test]
fn columns_are_found_by_their_names() {
    let check = |heading: &[&str], title, body| {
        let heading: Vec<String> = heading.iter().map(|name| (*name).to_owned()).collect();
        let columns = Columns::default().or_guessed(&heading);
        assert_eq!((columns.title, columns.body), (title, body), "{heading:?}");
    };
    check(&["Nr", "Titel", "Toelichting"], Some(1), Some(2));
    check(&["wat dan ook"], Some(0), None);
    check(&["a", "b"], None, None);
}
