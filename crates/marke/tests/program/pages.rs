//! Stories of the demonstration in a real browser.

use std::path::Path;

use crate::browser::{Driver, LOOKS, Look, Window};
use crate::site::{Place, Site};

/// Pages for everybody.
const PUBLIC: &[&str] = &[
    "/",
    "/wensen",
    "/wensen?status=closed",
    "/wensen/3",
    "/wensen/nieuw",
    "/volg",
    "/themas",
    "/themas/1",
    "/opgaven",
    "/opgaven/1",
    "/opgaven/1/ambitie",
    "/agenda",
    "/agenda/versies",
    "/agenda/1",
    "/agenda/1/verschil",
    "/agenda/2",
    "/agenda/2/verschil",
    "/draad/wens/3",
    "/draad/opgave/1",
    "/draad/agenda/1",
    "/gesprekken",
    "/gesprekken/1",
    "/gesprekken/2",
    "/gesprekken/1/uitkomst",
    "/gesprekken/2/uitkomst",
    "/gesprekken/1/scherm",
    "/gesprekken/2/scherm",
    "/gesprekken/2/volgers",
    "/gesprekken/2/uitnodiging",
    "/stellingen/4",
    "/stellingen/6",
    "/gesprekspunten",
    "/gesprekspunten/1",
    "/delen",
    "/uitleen",
    "/uitleen?bord=wanted&soort=person",
    "/uitleen/1",
    "/uitleen/1?maand=2026-12",
    "/uitleen/2",
    "/uitleen/15",
    "/gunningen",
    "/draad/uitleen/1",
    "/draad/gesprek/1",
    "/draad/stelling/4",
    "/draad/gesprekspunt/1",
    "/zoeken?q=bus",
    "/zoeken?q=xyzzy",
    "/partijen",
    "/partijen/1",
    "/lid-worden",
    "/lidsoorten",
    "/woordenlijst",
    "/aanmelden",
    "/poster",
    "/bestaat-niet",
];

/// Pages for the people who work on it, and who opens them.
const STAFF: &[(&str, &[&str])] = &[
    (
        "Anna Hoving",
        &[
            "/mijn",
            "/werklijst",
            "/triage",
            "/triage/3",
            "/triage/3/splitsen",
            "/triage/groepen",
            "/triage/dubbel",
            "/triage/afgehandeld",
            "/themas/nieuw",
            "/themas/1/beheer",
            "/opgaven/nieuw",
            "/opgaven/1/bewerken",
            "/opgaven/1/werk",
            "/ledenregister",
            "/wensen/invoer",
            "/werkplaats",
            "/gesprekken/nieuw",
            "/gesprekken/importeren",
            "/gesprekken/1/beheer",
            "/gesprekken/2/beheer",
            "/gesprekken/2/bewerken",
            "/stellingen/4",
            "/stellingen/6",
            "/gesprekspunten/1",
            "/boekingen",
            "/boekingen/1",
            "/hulpvragen",
            "/hulpvragen/1",
            "/wederkerigheid/gesprekken",
        ],
    ),
    (
        "Mina Kluit",
        &[
            "/mijn",
            "/uitleen/nieuw",
            "/uitleen/5/beheer",
            "/boekingen/26",
            "/boekingen/11",
            "/boekingen",
            "/gunningen/nieuw",
        ],
    ),
    (
        "Grietje Tonkens",
        &[
            "/mijn",
            "/uitleen/nieuw?side=wanted",
            "/uitleen/1",
            "/uitleen/2",
            "/boekingen",
            "/boekingen/27",
            "/hulpvragen",
            "/hulpvragen/nieuw",
            "/hulpvragen/1",
            "/hulpvragen/5",
            "/gunningen/mijn",
            "/wederkerigheid",
        ],
    ),
    (
        "Trijntje Bosker",
        &[
            "/agenda/2/werk",
            "/agenda/2/vaststellen",
            "/gebiedskaart",
            "/ledenregister/import",
            "/lidsoorten",
            "/woordenlijst",
            "/aanvragen",
            "/aanvragen/1",
            "/aanvragen/1/brief",
            "/aanvragen/2",
            "/partijen/nieuw",
            "/partijen/1",
            "/partijen/1/wijziging",
            "/partijen/1/gegevens",
            "/partijen/1/samenvoeging",
            "/partijen/1/lidmaatschap",
            "/partijen/1/functies",
            "/partijen/1/woorden",
        ],
    ),
];

/// Pages that come after a form, and parts of pages; and where they are looked at.
const ELSEWHERE: &[(&str, &str)] = &[
    ("/ontvangst", "the four people's"),
    ("/volg/{code}", "the four people's"),
    ("/lid-worden/{code}", "somebody_asks_to_become_a_member"),
    ("/agenda/{number}/alinea", "the four people's"),
    ("/gesprekken/volgers/{code}/stop", "the stories of followers"),
    ("/wensen/lijkt-op", "a part of /wensen/nieuw"),
    ("/zoeken/tijdens", "a part of /zoeken"),
    ("/wensen/invoer/{id}", "a_collection_is_looked_at_before_it_is_brought_in"),
    ("/ledenregister/import/{code}", "a_collection_is_looked_at_before_it_is_brought_in"),
];

/// Whether an address is one of a route's.
fn fits(route: &str, path: &str) -> bool {
    let path = path.split('?').next().unwrap_or(path);
    let (mut route, mut path) = (route.split('/'), path.split('/'));
    route.by_ref().all(|part| path.next().is_some_and(|own| part.starts_with('{') || part == own))
        && path.next().is_none()
}

#[test]
fn there_is_no_page_that_no_story_here_opens() {
    let staff = STAFF.iter().flat_map(|(_, paths)| *paths);
    let opened: Vec<&str> = PUBLIC.iter().chain(staff).copied().collect();
    let routes = marke::routes::routes().table;
    let pages = routes.iter().filter(|route| {
        route.method == "GET"
            && route.kinds.contains(&"text/html")
            && ELSEWHERE.iter().all(|(path, _)| *path != route.path)
    });
    let missing: Vec<&str> = pages
        .map(|route| route.path)
        .filter(|route| !opened.iter().any(|path| fits(route, path)))
        .collect();
    assert!(missing.is_empty(), "name these in PUBLIC, STAFF or ELSEWHERE: {missing:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_usable_by_everybody() {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let window = Window::open(&driver, site.address()).await;
    let faults = looked_at(&window, PUBLIC).await;
    window.close().await;
    assert!(faults.is_empty(), "{faults:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_usable_by_the_people_who_work_on_it() {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let mut faults = Vec::new();
    for (who, paths) in STAFF {
        let window = signed_in(&driver, &site, who).await;
        faults.extend(looked_at(&window, paths).await);
        window.close().await;
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// A window in which somebody is signed in.
async fn signed_in(driver: &Driver, site: &Site, who: &str) -> Window {
    let window = Window::open(driver, site.address()).await;
    window.go("/aanmelden?taal=nl").await;
    window.unfold().await;
    window.press(who).await;
    window.reads("Je bent aangemeld").await;
    window
}

/// What is wrong with pages, in every look.
async fn looked_at(window: &Window, paths: &[&str]) -> Vec<(Look, String)> {
    let mut faults = Vec::new();
    for look in LOOKS {
        window.look(*look).await;
        for path in paths {
            window.go(path).await;
            faults.extend(window.faults().await.into_iter().map(|fault| (*look, fault)));
        }
    }
    faults
}

#[tokio::test(flavor = "multi_thread")]
async fn a_collection_is_looked_at_before_it_is_brought_in() {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let window = signed_in(&driver, &site, "Trijntje Bosker").await;
    let mut faults = Vec::new();
    for (form, file, content) in [
        ("/wensen/invoer", "wensen.csv", "titel;dorp\nEen bankje;Veendam\n;Nergens\n"),
        ("/ledenregister/import", "leden.csv", "naam;kvk;mail\nBakkerij;12;geen adres\nMolen;;\n"),
    ] {
        std::fs::write(place.file(file), content).unwrap();
        window.go(form).await;
        window.hand_in(form, &[("file", &place.file(file))], "").await;
        window.one("table").await;
        let preview = window.place().await;
        assert!(preview.starts_with(form) && preview != form, "{preview}");
        faults.extend(looked_at(&window, &[&preview]).await);
    }
    window.close().await;
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Draws the picture of the README; with `MARKE_WRITE_DOCS=1` it goes where the README shows it.
#[tokio::test(flavor = "multi_thread")]
async fn the_first_screen_tells_what_the_area_works_on() {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let window = Window::open(&driver, site.address()).await;
    window.look(Look { width: 1280, language: "nl", dark: false }).await;
    window.go("/").await;
    window.reads("Wat wil jij voor").await;
    window.reads("Jouw vraag, wens of aanbod in één zin").await;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    #[expect(clippy::disallowed_methods, reason = "this is the edge of the tests")]
    let kept = std::env::var("MARKE_WRITE_DOCS").is_ok();
    let picture = if kept { root.join("docs/marke.png") } else { place.file("marke.png").into() };
    window.picture(&picture).await;
    assert!(std::fs::metadata(&picture).unwrap().len() > 20_000);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wish_is_handed_in_and_followed_without_scripts() {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let window = Window::open(&driver, site.address()).await;
    window.look(Look { width: 360, language: "nl", dark: false }).await;
    window.without_scripts(true).await;
    window.go("/wensen/nieuw").await;
    window.fill("title", "Een schommel voor grote mensen").await;
    window.press("Inleveren").await;
    window.reads("Dank je, je wens is binnen").await;
    window.press("Bekijk de wens").await;
    window.reads("Een schommel voor grote mensen").await;
    window.press("+1 Dit wil ik ook").await;
    window.reads("1 ander wil dit ook").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_asks_to_become_a_member() {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let window = Window::open(&driver, site.address()).await;
    window.look(Look { width: 360, language: "nl", dark: false }).await;
    window.go("/lid-worden").await;
    window.one("main [name='member_kind'][value='mkb']").await.click().await.unwrap();
    let fields = [
        ("name", "Touwslagerij De Lijn"),
        ("postcode", "9641 AB"),
        ("contact_name", "Aaltje Touw"),
        ("mail", "aaltje@delijn.example"),
    ];
    window.hand_in("/lid-worden", &fields, "").await;
    window.reads("Je aanvraag is binnen").await;
    let receipt = window.place().await;
    assert!(receipt.starts_with("/lid-worden/"), "{receipt}");
    let faults = looked_at(&window, &[&receipt]).await;
    window.close().await;
    assert!(faults.is_empty(), "{faults:#?}");
}
