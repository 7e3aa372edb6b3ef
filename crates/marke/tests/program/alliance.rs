//! An alliance in a real browser: the area director sees who could take a challenge on together
//! and what is missing, asks them, they answer, and they agree.

use crate::browser::{Driver, Look, Person, Window};
use crate::site::{Place, Site};

/// Whom the best proposal names, and who speaks for them.
const ASKED: [(&str, &str); 6] = [
    ("Installatiebedrijf Warm en Wel B.V.", "Peter Sterenborg"),
    ("Vakcollege Oosterdiep (mbo)", "Marijke Ottens"),
    ("Gemeente Veendam", "Astrid Bruggers"),
    ("Gemeente Westerwolde", "Jan-Willem Kremer"),
    ("Energiecoöperatie Lichtkolonie U.A.", "Sietske Luth"),
    ("Bibliotheek Het Letterdiep", "Anke Drenth"),
];

/// The challenge of the demonstration that needs people and has no alliance.
const CHALLENGE: &str = "/opgaven/5";

#[tokio::test(flavor = "multi_thread")]
async fn six_parties_form_an_alliance() {
    form(Look { width: 360, language: "nl", dark: false }, true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn six_parties_form_an_alliance_in_english_without_scripts() {
    form(Look { width: 1280, language: "en", dark: true }, false).await;
}

/// From the proposal to the agreement that everybody sees.
async fn form(look: Look, scripts: bool) {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let window = Window::open(&driver, site.address()).await;
    let mut person = Person::at(&window, look, scripts);

    person.is(Some("Anna Hoving")).await;
    person.sees(&format!("{CHALLENGE}/nodig")).await;
    person.sees(&format!("{CHALLENGE}/voorstel")).await;
    person.window.reads(person.words("Met 6 partijen is 85 % er.", "With 6 parties 85% is")).await;
    person.window.reads(person.words("dat heeft niemand in de streek", "nobody in the area")).await;
    let begin = format!("{CHALLENGE}/allianties");
    person.does(&begin, &[("title", "Warm samen")], "").await;
    person.window.reads("Warm samen").await;
    let here = format!("/allianties/{}", person.number().await);
    for (_, name) in ASKED {
        answer(&mut person, name, &here).await;
    }
    agree(&mut person, &here).await;

    person.is(None).await;
    person.sees(&here).await;
    for (party, _) in ASKED {
        person.window.reads(party).await;
    }
    let thread = here.replace("/allianties", "/draad/alliantie");
    person.sees(&thread).await;
    person.window.reads("Elk huis een warm huis").await;
    assert!(person.faults.is_empty(), "{:#?}", person.faults);
    window.close().await;
}

/// Somebody says yes for a party.
async fn answer(person: &mut Person<'_>, name: &str, here: &str) {
    person.is(Some(name)).await;
    person.sees("/mijn").await;
    person.sees(here).await;
    let brings = [("brings", "Wat we hebben."), ("role", "doet mee")];
    person.does(&format!("{here}/antwoord"), &brings, "yes").await;
    person.window.one(".notice--good").await;
}

/// The area director fills in what was agreed, says who leads, and records it.
async fn agree(person: &mut Person<'_>, here: &str) {
    person.is(Some("Anna Hoving")).await;
    person.sees(here).await;
    person.window.press(person.words("Afspraken aanpassen", "Change what is agreed")).await;
    let rules = [
        ("property_rule", "Wat we leren is van iedereen die meedeed."),
        ("exit_rule", "Zeg het een maand van tevoren."),
        ("review_on", "2027-06-01"),
    ];
    person.does(here, &rules, "").await;
    person.window.one(".notice--good").await;
    person.window.press(person.words("Wie trekt", "Who leads")).await;
    person.does(&format!("{here}/trekker"), &[], "").await;
    person.window.one(".notice--good").await;
    person.does(&format!("{here}/afspraak"), &[], "").await;
    person
        .window
        .reads(person.words("De alliantie is van start.", "The alliance has begun."))
        .await;
}
