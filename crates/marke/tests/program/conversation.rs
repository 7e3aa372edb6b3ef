//! A conversation in a real browser: somebody without an account takes part, the area director
//! leads, another browser sees the result move, and what it showed goes on: common ground to a
//! challenge, a contradiction to a meeting.

use serde_json::Value;
use thirtyfour::Key;

use crate::browser::{Driver, Look, Person, Window};
use crate::site::{Place, Site};

/// The conversation of the demonstration that runs.
const CONVERSATION: &str = "/gesprekken/2";

const OWN: &str = "Elk dorp houdt zijn eigen bushalte.";

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_is_held_with_the_keyboard_and_carried_on() {
    hold(Look { width: 360, language: "nl", dark: false }, true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_is_held_with_the_keyboard_and_carried_on_in_english() {
    hold(Look { width: 1280, language: "en", dark: true }, true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_is_held_without_scripts_and_carried_on() {
    hold(Look { width: 1280, language: "nl", dark: false }, false).await;
}

/// From the first answer to the thread that tells what became of it.
async fn hold(look: Look, scripts: bool) {
    let place = Place::new();
    let site = Site::demonstrate(&place.file("demo"));
    let driver = Driver::start();
    let window = Window::open(&driver, site.address()).await;
    let elsewhere = Window::open(&driver, site.address()).await;
    let mut person = Person::at(&window, look, scripts);
    let mut watcher = Person::at(&elsewhere, look, true);

    person.is(None).await;
    person.sees(CONVERSATION).await;
    if scripts {
        answer_with_keys(&mut person).await;
        answer_with_tab_and_enter(&mut person).await;
    } else {
        answer_with_forms(&mut person).await;
    }
    let own = admit(&mut person).await;
    see_it_move(&mut watcher, &site, &own).await;
    close(&mut person, &mut watcher).await;
    carry_on(&mut person, &site, &own).await;

    assert!(person.faults.is_empty(), "{:#?}", person.faults);
    assert!(watcher.faults.is_empty(), "{:#?}", watcher.faults);
    window.close().await;
    elsewhere.close().await;
}

/// Waits until a person has answered so many statements.
async fn answered(person: &Person<'_>, count: u32) {
    person.window.one(&format!("progress[data-answer-bar][value='{count}']")).await;
}

/// What the card says.
async fn card(person: &Person<'_>) -> String {
    person.window.one("[data-answer-text]").await.text().await.unwrap()
}

/// The keys 1, 2, 3, b and u, the sector that is asked once, and a statement of one's own.
async fn answer_with_keys(person: &mut Person<'_>) {
    let window = person.window;
    for (key, count) in [("1", 1), ("2", 2)] {
        window.keys(key).await;
        answered(person, count).await;
    }
    let third = card(person).await;
    window.keys("b").await;
    window.one("[data-answer-important]:checked").await;
    window.keys("3").await;
    answered(person, 3).await;
    window.keys("u").await;
    answered(person, 2).await;
    assert_eq!(card(person).await, third);
    for (key, count) in [("3", 3), ("1", 4)] {
        window.keys(key).await;
        answered(person, count).await;
    }
    person.looks().await;
    window.keys("1").await;
    window.tab_to("main [name=sector]").await;
    person.looks().await;
    window.keys(Key::Up).await;
    window.one("main [name=sector][value=omgeving]:checked").await;
    window.tab_to("main form[action$='/sector'] button").await;
    window.keys(Key::Enter).await;
    window.one(".notice").await;
    person.looks().await;
    // A letter that is a key elsewhere is a letter here.
    window.tab_to("main [name=text]").await;
    window.keys(OWN).await;
    window.tab_to("main form[action$='/eigen-stellingen'] button").await;
    window.keys(Key::Enter).await;
    window.reads(thanks(person)).await;
    answered(person, 5).await;
    person.looks().await;
}

/// Somebody else, who knows no keys.
async fn answer_with_tab_and_enter(person: &mut Person<'_>) {
    person.is(None).await;
    person.sees(CONVERSATION).await;
    let window = person.window;
    window.tab_to("main button[value=agree]").await;
    window.keys(Key::Enter).await;
    answered(person, 1).await;
    // The next statement has the focus, and the answers come after it.
    window.keys(Key::Tab + Key::Tab).await;
    window.one("main button[value=pass]:focus").await;
    window.keys(Key::Enter).await;
    answered(person, 2).await;
    person.looks().await;
}

/// The same without scripts: forms that load a page.
async fn answer_with_forms(person: &mut Person<'_>) {
    let (answers, back) =
        (format!("{CONVERSATION}/antwoorden"), format!("{CONVERSATION}/antwoorden/intrekking"));
    person.does(&answers, &[], "agree").await;
    answered(person, 1).await;
    let second = card(person).await;
    person.does(&answers, &[("important", "yes")], "disagree").await;
    answered(person, 2).await;
    person.does(&back, &[], "").await;
    answered(person, 1).await;
    assert_eq!(card(person).await, second);
    for (reply, count) in [("disagree", 2), ("pass", 3), ("agree", 4), ("agree", 5)] {
        person.does(&answers, &[], reply).await;
        answered(person, count).await;
    }
    person.does(&format!("{CONVERSATION}/sector"), &[("sector", "omgeving")], "").await;
    person.does(&format!("{CONVERSATION}/eigen-stellingen"), &[("text", OWN)], "").await;
    person.window.reads(thanks(person)).await;
    answered(person, 5).await;
}

/// What somebody reads who added a statement.
fn thanks(person: &Person<'_>) -> &'static str {
    person.words(
        "Dank je. Iemand kijkt naar je stelling; daarna kan iedereen erop reageren.",
        "Thank you. Somebody looks at your statement; then everybody can react to it.",
    )
}

/// The area director lets the statement in; gives its number. Everybody can react to it.
async fn admit(anna: &mut Person<'_>) -> String {
    anna.is(Some("Anna Hoving")).await;
    anna.sees(&format!("{CONVERSATION}/beheer")).await;
    let waiting = anna.window.each("#queue ~ ol > li", "id").await;
    let own = waiting.last().unwrap().trim_start_matches("stelling-").to_owned();
    anna.does(&format!("/stellingen/{own}/oordeel"), &[], "admit").await;
    anna.is(None).await;
    anna.sees(&format!("{CONVERSATION}?stelling={own}")).await;
    anna.window.shows("[data-answer-text]", OWN).await;
    own
}

/// Others answer the new statement, and an open result changes by itself.
async fn see_it_move(watcher: &mut Person<'_>, site: &Site, own: &str) {
    watcher.is(None).await;
    watcher.sees(&format!("{CONVERSATION}/uitkomst")).await;
    let people = ".result .stat:first-child .stat__number";
    let before = watcher.window.one(people).await.text().await.unwrap();
    let after = before.parse::<u32>().unwrap() + 5;
    for who in 0..6 {
        let cookie = format!("stem=somebody-of-whom-nothing-else-is-known-{who}");
        let answer = format!("statement={own}&reply=agree");
        let address = format!("POST {CONVERSATION}/antwoorden");
        assert_eq!(site.ask_as(&cookie, &address, &answer).unwrap().0, 303);
    }
    watcher.window.shows(people, &after.to_string()).await;
    watcher.looks().await;
    watcher.sees(&format!("{CONVERSATION}/scherm")).await;
    watcher.sees(&format!("{CONVERSATION}/uitkomst")).await;
}

/// The director closes the conversation; who has the result open sees the exact figures come.
async fn close(anna: &mut Person<'_>, watcher: &mut Person<'_>) {
    anna.is(Some("Anna Hoving")).await;
    anna.sees(&format!("{CONVERSATION}/beheer")).await;
    let words = [("close_reason", "Wat we delen, gaat naar de agenda.")];
    anna.does(&format!("{CONVERSATION}/sluiting"), &words, "").await;
    let exact = watcher.words("Ze veranderen niet meer.", "They do not change any more.");
    watcher.window.reads(exact).await;
    watcher.looks().await;
}

/// Common ground becomes a challenge, the new statement a part of it, a contradiction comes on the
/// table, and the threads tell.
async fn carry_on(anna: &mut Person<'_>, site: &Site, own: &str) {
    let page = site.data(&format!("{CONVERSATION}/uitkomst.json"));
    let first = |list: &str| {
        let pointer = format!("/figures/{list}/0/statement");
        number(page.pointer(&pointer).unwrap_or_else(|| panic!("{pointer} in {page}")))
    };
    let (common, divided) = (first("common_ground"), first("contradictions"));
    anna.sees(&format!("/stellingen/{common}")).await;
    anna.does(&format!("/stellingen/{common}/opgave"), &[], "").await;
    let number_of_challenge = anna.number().await;
    let challenge = format!("/opgaven/{number_of_challenge}");
    anna.sees(&format!("/stellingen/{own}")).await;
    let part_of = [("challenge", number_of_challenge.as_str())];
    anna.does(&format!("/stellingen/{own}/opgave"), &part_of, "").await;
    anna.sees(&format!("/stellingen/{divided}")).await;
    let day = [("meets_on", "2026-12-10")];
    anna.does(&format!("/stellingen/{divided}/gesprekspunt"), &day, "").await;
    let point = format!("/gesprekspunten/{}", anna.number().await);

    anna.is(None).await;
    for (path, led_to) in [
        ("/gesprekspunten".to_owned(), &point),
        (format!("/stellingen/{common}"), &challenge),
        (format!("/draad/stelling/{common}"), &challenge),
        (format!("/draad/stelling/{own}"), &challenge),
        (format!("/draad/stelling/{own}"), &CONVERSATION.to_owned()),
        (format!("/draad/stelling/{divided}"), &point),
        (format!("/draad{}", challenge.replace("opgaven", "opgave")), &challenge),
        ("/draad/gesprek/2".to_owned(), &challenge),
        ("/draad/gesprek/2".to_owned(), &point),
    ] {
        anna.sees(&path).await;
        anna.window.one(&format!("main a[href='{led_to}']")).await;
    }
}

fn number(value: &Value) -> i64 {
    value.as_i64().expect("a number")
}
