//! Stories of the demonstration in a real browser.

use std::path::Path;

use crate::browser::{Driver, LOOKS, Look, Window};
use crate::site::{Place, Site};

/// Pages for everybody.
const PUBLIC: &[&str] = &[
    "/",
    "/wensen",
    "/wensen/3",
    "/wensen/nieuw",
    "/volg",
    "/themas",
    "/themas/1",
    "/opgaven",
    "/opgaven/1",
    "/agenda",
    "/agenda/1",
    "/agenda/1/verschil",
    "/agenda/2",
    "/draad/wens/3",
    "/draad/opgave/1",
    "/draad/agenda/1",
    "/zoeken?q=bus",
    "/zoeken?q=xyzzy",
    "/partijen",
    "/partijen/1",
    "/aanmelden",
    "/poster",
    "/bestaat-niet",
];

/// Pages for the people who work on it, and who opens them.
const STAFF: &[(&str, &[&str])] = &[(
    "Anna Hoving",
    &[
        "/mijn",
        "/werklijst",
        "/triage",
        "/triage/groepen",
        "/triage/dubbel",
        "/triage/afgehandeld",
        "/themas/nieuw",
        "/opgaven/nieuw",
        "/ledenregister",
        "/wensen/invoer",
        "/werkplaats",
    ],
)];

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_usable_by_everybody() {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let window = Window::open(&driver, site.address()).await;
    let mut faults = Vec::new();
    for look in LOOKS {
        window.look(*look).await;
        for path in PUBLIC {
            window.go(path).await;
            faults.extend(window.faults().await.into_iter().map(|fault| (look, fault)));
        }
    }
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
        let window = Window::open(&driver, site.address()).await;
        window.go("/aanmelden?taal=nl").await;
        window.press(who).await;
        window.reads("Je bent aangemeld").await;
        for look in LOOKS {
            window.look(*look).await;
            for path in *paths {
                window.go(path).await;
                faults.extend(window.faults().await.into_iter().map(|fault| (look, fault)));
            }
        }
        window.close().await;
    }
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
