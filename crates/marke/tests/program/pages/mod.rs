//! Stories of the demonstration in a real browser.

use std::path::Path;

use crate::browser::{Driver, LOOKS, Look, Window};
use crate::site::{Place, Site};

mod list;

use list::{ELSEWHERE, PUBLIC, STAFF};

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

/// What is wrong with pages, in the looks whose turn it is.
async fn looked_at(window: &Window, paths: &[&str]) -> Vec<(Look, String)> {
    let mut faults = Vec::new();
    for (turn, looks) in LOOKS.into_iter().enumerate() {
        for look in looks {
            window.look(look).await;
            for path in paths.iter().skip(turn).step_by(LOOKS.len()) {
                window.go(path).await;
                faults.extend(window.faults().await.into_iter().map(|fault| (look, fault)));
            }
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

#[tokio::test(flavor = "multi_thread")]
async fn a_party_says_what_it_wants_behind_its_link() {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let anna = signed_in(&driver, &site, "Anna Hoving").await;
    anna.go("/belanghebbenden/15").await;
    anna.press("Maak de link opnieuw").await;
    anna.reads("De link van Taxi Klinkhamer").await;
    let mut faults: Vec<_> =
        anna.faults().await.into_iter().map(|one| (LOOKS[0][0], one)).collect();
    let links = anna.each("#links", "value").await;
    let row = format!("/belang/{}", links[0].split("/belang/").nth(1).unwrap());
    anna.close().await;
    let party = Window::open(&driver, site.address()).await;
    party.without_scripts(true).await;
    party.look(Look { width: 360, language: "nl", dark: false }).await;
    party.go(&row).await;
    party.reads("Bang dat gratis busjes de betaalde ritten wegnemen.").await;
    let said = [("wants", "Ritten die elkaar niet in de weg zitten."), ("position", "-2")];
    party.hand_in(&row, &said, "").await;
    party.reads("Dank je, jullie rij is bewaard.").await;
    party.without_scripts(false).await;
    faults.extend(looked_at(&party, &[&row]).await);
    party.close().await;
    let ineke = Window::open(&driver, site.address()).await;
    ineke.go("/aanmelden?taal=nl").await;
    ineke.press("Vertegenwoordigers van leden").await;
    ineke.press("Ineke Koerts").await;
    ineke.reads("Je bent aangemeld").await;
    ineke.go("/mijn").await;
    ineke.reads("Zeg wat jullie belang is").await;
    faults.extend(looked_at(&ineke, &["/mijn", "/belanghebbenden/8/eigen"]).await);
    ineke.close().await;
    assert!(faults.is_empty(), "{faults:#?}");
}
