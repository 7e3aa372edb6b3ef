//! The red thread in a real browser: four people bring a wish to the adopted agenda, and the one
//! who handed it in reads the whole way.
//!
//! The site runs in the test itself, so that its clock can be moved past a consultation.

use std::net::SocketAddr;

use marke::clock::Clock;
use marke::cooperative::{Cooperative, Memory};
use marke::db::{Db, Durability};
use marke::demo;
use marke::ids::Ids;
use marke::search;
use marke::site::{Site, router};
use tokio::net::TcpListener;

use crate::browser::{Driver, Look, Person, Window};
use crate::site::Place;

const WISH: &str = "Een bus in de avond, ook naar Bellingwolde";
const CHALLENGE: &str = "Ook ’s avonds thuis";
const AGENDA: &str = "Gebiedsagenda 2028";

/// How long a consultation lasts in this story, in days.
const CONSULTATION_DAYS: i64 = 7;

/// De Veenkring, served by the test.
struct Veenkring {
    address: String,
    clock: Clock,
}

impl Veenkring {
    async fn serve(place: &Place) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let db = Db::open(&place.sqlite("veenkring.sqlite"), Durability::None).await.unwrap();
        search::prepare(&db).await.unwrap();
        let clock = Clock::standing_at(demo::TODAY.parse().unwrap());
        let coop = Cooperative {
            db,
            clock: clock.clone(),
            ids: Ids::seeded(1),
            address: format!("http://{address}"),
            memory: Memory::default(),
        };
        demo::build(&coop, |_| {}).await.unwrap();
        let site = Site { demo: true, deeds_per_minute: 10_000, ..Site::of(coop) };
        let pages = router(site).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, pages).await });
        Self { address, clock }
    }

    /// Lets a consultation pass.
    fn wait_for_the_end(&self) {
        let seconds = (CONSULTATION_DAYS + 1) * 24 * 3_600;
        self.clock.set(self.clock.now().plus_seconds(seconds));
    }

    fn last_day(&self) -> String {
        self.clock.today().plus_days(CONSULTATION_DAYS).to_string()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn four_people_bring_a_wish_to_the_agenda_on_a_telephone() {
    bring_a_wish(Look { width: 360, language: "nl", dark: false }, true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn four_people_bring_a_wish_to_the_agenda_in_english_without_scripts() {
    bring_a_wish(Look { width: 1280, language: "en", dark: true }, false).await;
}

/// One wish, all the way and back.
async fn bring_a_wish(look: Look, scripts: bool) {
    let place = Place::new();
    let veenkring = Veenkring::serve(&place).await;
    let driver = Driver::start();
    let window = Window::open(&driver, &veenkring.address).await;
    let mut person = Person::at(&window, look, scripts);
    veenkring.wait_for_the_end();
    answer_everybody(&mut person, "2").await;
    adopt(&mut person, "2").await;

    let code = submit(&mut person).await;
    let wish = triage(&mut person).await;
    let challenge = challenge(&mut person, &wish).await;
    let agenda = draft(&mut person, &challenge, &veenkring.last_day()).await;
    veenkring.wait_for_the_end();
    adopt(&mut person, &agenda).await;
    read_back(&mut person, &code, &wish, &agenda).await;

    assert!(person.faults.is_empty(), "{:#?}", person.faults);
    window.close().await;
}

/// A resident hands in a wish, and somebody else asks the same.
async fn submit(resident: &mut Person<'_>) -> String {
    resident.is(None).await;
    resident.sees("/wensen/nieuw").await;
    let wish = [("title", WISH), ("village", "Bellingwolde"), ("mail", "roelie@example.org")];
    resident.does("/wensen", &wish, "").await;
    let code = resident.window.one(".receipt__code").await.text().await.unwrap();
    resident.sees("/wensen/nieuw").await;
    resident.does("/wensen", &[("title", "Een bus in de avond graag")], "").await;
    code
}

/// The area director accepts the suggested theme and merges the other wish with it.
async fn triage(anna: &mut Person<'_>) -> String {
    anna.is(Some("Anna Hoving")).await;
    anna.sees("/triage/afgehandeld").await;
    anna.sees("/triage").await;
    let wish = anna.window.open_link(WISH).await;
    anna.looks().await;
    let decide = format!("/triage/{wish}/besluit");
    anna.does(&decide, &[], "accept").await;
    anna.sees(&format!("/triage/{}", wish.parse::<i64>().unwrap() + 1)).await;
    let same = anna.number().await;
    let merge = [("reason", "Dit vraagt hetzelfde.")];
    anna.does(&format!("/triage/{same}/besluit"), &merge, &wish).await;
    wish
}

/// The promotor makes a challenge of it, with two sectors at the table.
async fn challenge(promotor: &mut Person<'_>, wish: &str) -> String {
    promotor.is(Some("Aaltje Meems")).await;
    promotor.sees("/opgaven/nieuw").await;
    let challenge = [
        ("title", CHALLENGE),
        ("what", "Uit elk dorp is er tot elf uur een rit naar huis."),
        ("why", "Wie geen auto heeft, mist nu de avond."),
        ("wishes", wish),
    ];
    promotor.does("/opgaven", &challenge, "").await;
    let number = promotor.number().await;
    for party in ["Hogeschool Eemsveen", "Gemeente"] {
        promotor.sees(&format!("/opgaven/{number}/werk")).await;
        let seat = [("party", party), ("role", "denkt en doet mee")];
        promotor.does(&format!("/opgaven/{number}/tafel"), &seat, "").await;
    }
    number
}

/// The secretary begins an agenda with it and asks everybody what they think.
async fn draft(secretary: &mut Person<'_>, challenge: &str, until: &str) -> String {
    secretary.is(Some("Trijntje Bosker")).await;
    secretary.sees("/agenda").await;
    secretary.does("/agenda", &[("title", AGENDA)], "").await;
    let agenda = secretary.number().await;
    secretary.sees(&format!("/agenda/{agenda}/werk")).await;
    let put_on = [("challenge", challenge), ("content", "Een rit naar huis, ook laat.")];
    secretary.does(&format!("/agenda/{agenda}/opgaven"), &put_on, "").await;
    let paragraph = format!("/agenda/{agenda}/alinea");
    secretary.sees(&paragraph).await;
    let words = [("heading", "Waarom deze agenda"), ("content", "Omdat de avond erbij hoort.")];
    secretary.does(&paragraph, &words, "").await;
    secretary.sees(&format!("/agenda/{agenda}/werk")).await;
    secretary.does(&format!("/agenda/{agenda}/inspraak"), &[("until", until)], "").await;
    agenda
}

/// The secretary answers what people said about an agenda.
async fn answer_everybody(secretary: &mut Person<'_>, agenda: &str) {
    secretary.is(Some("Trijntje Bosker")).await;
    secretary.sees(&format!("/agenda/{agenda}")).await;
    let answer = format!("/agenda/{agenda}/reacties/antwoord");
    let comments = format!("form[action='{answer}'] [name=comment]");
    for comment in secretary.window.each(&comments, "value").await {
        let words = [("answer", "Dank je, dit is verwerkt.")];
        secretary.does(&answer, &words, &comment).await;
    }
}

/// The secretary writes down that the assembly adopted it.
async fn adopt(secretary: &mut Person<'_>, agenda: &str) {
    secretary.is(Some("Trijntje Bosker")).await;
    secretary.sees(&format!("/agenda/{agenda}/vaststellen")).await;
    let adoption = [("adopted_by", "algemene ledenvergadering")];
    secretary.does(&format!("/agenda/{agenda}/vaststellen"), &adoption, "").await;
    secretary.window.one(".document__hash").await;
}

/// The tracking link of the one who handed it in tells the whole way; so does the thread, and back.
async fn read_back(resident: &mut Person<'_>, code: &str, wish: &str, agenda: &str) {
    resident.is(None).await;
    for (path, words) in [
        (format!("/volg/{code}"), [WISH, CHALLENGE, AGENDA]),
        (format!("/draad/wens/{wish}"), [WISH, CHALLENGE, AGENDA]),
        (format!("/draad/agenda/{agenda}"), [AGENDA, CHALLENGE, WISH]),
    ] {
        resident.sees(&path).await;
        for words in words {
            resident.window.reads(words).await;
        }
    }
}
