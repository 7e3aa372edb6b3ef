//! Measures the site: fills a database as large as a region, times pages at the server, and
//! serves a bare page for comparison. `benches/site/run` runs it all in one go.

use std::io::Write;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes, to_bytes};
use axum::http::Request;
use axum::http::header::{ACCEPT, CONTENT_TYPE, COOKIE};
use axum::routing::get;
use axum::{Extension, Router};
use marke::actor::{Actor, Function};
use marke::clock::Clock;
use marke::cooperative::Cooperative;
use marke::db::{Db, Durability};
use marke::error::Result;
use marke::ids::{Ids, PartyId};
use marke::members::{self, Party};
use marke::site::{Site, router};
use marke::statutes::{self, Statutes};
use marke::themes::{self, NewTheme};
use marke::wishes::{self, NewWish};
use marke::{search, sign_in};
use tower::ServiceExt;

/// As large as a region: people's wishes, the parties, and how often somebody wants one too.
const WISHES: usize = 20_000;
const PARTIES: usize = 5_000;
const SUPPORTS: usize = 50_000;

/// How many people these are of; prime to the others, so that nobody wants a wish twice.
const SUPPORTERS: usize = 4_999;

/// The themes, and how many wishes each learns from.
const THEMES: &[&str] =
    &["Ontmoeten", "Groen", "Onderweg", "Energie", "Fietsen", "Dorpshuizen", "Wonen"];
const WISHES_PER_THEME: usize = 60;

/// How often each page is asked for.
const ROUNDS: usize = 60;

const USAGE: &str = "measure fill DATABASE | pages DATABASE | bare FILE ADDRESS";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["fill", database] => fill(&open(database).await?).await?,
        ["pages", database] => pages(open(database).await?).await?,
        ["bare", file, address] => bare(file, address.parse()?).await?,
        _ => anyhow::bail!(USAGE),
    }
    Ok(())
}

async fn open(url: &str) -> Result<Cooperative> {
    let db = Db::open(url, Durability::None).await?;
    search::prepare(&db).await?;
    let address = "http://localhost".to_owned();
    let memory = marke::cooperative::Memory::default();
    Ok(Cooperative { db, clock: Clock::System, ids: Ids::seeded(7), address, memory })
}

fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Words out of which believable wishes are put together.
const WHAT: &[&str] = &[
    "Een bankje",
    "Meer bomen",
    "Een bushalte",
    "Zonnepanelen",
    "Een fietspad",
    "Een buurthuis",
    "Betaalbare woningen",
    "Een moestuin",
    "Snel internet",
    "Een dorpswinkel",
    "Straatverlichting",
    "Een speelplek",
    "Hulp bij formulieren",
    "Een deelauto",
    "Minder hard rijden",
    "Een laadpaal",
];
const WHERE: &[&str] = &[
    "bij de brug",
    "langs het kanaal",
    "achter de kerk",
    "op het plein",
    "bij de school",
    "aan de rand van het dorp",
    "naast de sporthal",
    "bij het station",
    "in het park",
];
const WHY: &[&str] = &[
    "zodat ouderen er kunnen uitrusten",
    "want de kinderen kunnen nergens heen",
    "dat is veiliger voor iedereen",
    "dan hoeven we niet meer naar de stad",
    "want het is er nu te donker",
    "zodat we elkaar vaker zien",
    "dat scheelt stroom en geld",
];
const VILLAGES: &[&str] = &["Veendam", "Wildervank", "Stadskanaal", "Oude Pekela", "Winschoten"];

fn pick<'a>(words: &[&'a str], number: usize) -> &'a str {
    words.get(number % words.len()).copied().unwrap_or("")
}

fn wish(number: usize) -> NewWish {
    let (what, place) = (pick(WHAT, number), pick(WHERE, number / 16));
    let why = pick(WHY, number / 144);
    NewWish {
        title: format!("{what} {place}, {why} ({number})"),
        body: format!("{why}. We wonen hier al jaren en {place} mist iets: {what}. ").repeat(3),
        village: pick(VILLAGES, number / 7).to_owned(),
        ..NewWish::default()
    }
}

async fn fill(coop: &Cooperative) -> Result<()> {
    let operator = Actor::operator();
    let statutes = Statutes {
        effective_on: "2020-01-01".to_owned(),
        name: "Meting".to_owned(),
        statutory_name: "Gebiedscoöperatie Meting U.A.".to_owned(),
        leave_nl: "Zeg op.".to_owned(),
        leave_en: "Give notice.".to_owned(),
        triage_working_days: 5,
        ..Statutes::default()
    };
    statutes::amend(coop, &operator, &statutes).await?;
    let began = Instant::now();
    for number in 0..PARTIES {
        let party = Party {
            kind: "organisation".to_owned(),
            name: format!("Partij nummer {number}"),
            village: pick(VILLAGES, number).to_owned(),
            sector: "ondernemers".to_owned(),
            listed_on: Some("2026-01-01".to_owned()),
            ..Party::default()
        };
        members::enter(coop, &operator, &party).await?;
    }
    let person = Party { kind: "person".to_owned(), name: "Anna".to_owned(), ..Party::default() };
    let person = members::enter(coop, &operator, &person).await?;
    let (director, from) = (Function::AreaDirector, coop.today());
    members::appoint(coop, &operator, person, director, None, from).await?;
    say(&format!("{PARTIES} parties entered in {:.1} s", began.elapsed().as_secs_f64()));
    let began = Instant::now();
    for number in 0..WISHES {
        wishes::submit(coop, &Actor::visitor(), &wish(number)).await?;
    }
    say(&format!("{WISHES} wishes handed in in {:.1} s", began.elapsed().as_secs_f64()));
    let began = Instant::now();
    for (place, name) in THEMES.iter().enumerate() {
        // Every theme learns from the same share of the wishes; the others wait.
        let wishes = (place..WISHES).step_by(WHAT.len()).take(WISHES_PER_THEME);
        let theme = NewTheme {
            name: (*name).to_owned(),
            summary: format!("Alles over {name}."),
            no_chain_reason: "Geen keten.".to_owned(),
            wishes: wishes.filter_map(|number| i64::try_from(number + 1).ok()).collect(),
            ..NewTheme::default()
        };
        themes::make(coop, &operator, &theme).await?;
    }
    say(&format!("{} themes made in {:.1} s", THEMES.len(), began.elapsed().as_secs_f64()));
    let began = Instant::now();
    for number in 0..SUPPORTS {
        let target = i64::try_from(1 + number * 7_919 % WISHES).unwrap_or(1);
        let supporter = format!("supporter-{}", number % SUPPORTERS);
        wishes::support(coop, &Actor::visitor(), target, &supporter).await?;
    }
    say(&format!("{SUPPORTS} supports given in {:.1} s", began.elapsed().as_secs_f64()));
    Ok(())
}

/// Median and slowest time at the server of each page, without kept answers.
async fn pages(coop: Cooperative) -> anyhow::Result<()> {
    let person = director(&coop).await?;
    let token = sign_in::enter_as(&coop, person).await?;
    let site = Site { keeps_answers: false, ..Site::of(coop) };
    let router = router(site).layer(Extension(()));
    say("| page | median | slowest of 60 | size |\n|---|---|---|---|");
    for (path, staff) in [
        ("/", false),
        ("/wensen", false),
        ("/wensen?status=new&dorp=Veendam&bladzijde=40", false),
        ("/wensen?bladzijde=600", false),
        ("/wensen?dorp=Nergens", false),
        ("/wensen.csv", false),
        ("/wensen/12345", false),
        ("/zoeken?q=bankje%20brug", false),
        ("/zoeken?q=zonnepaneel", false),
        ("/wensen/lijkt-op?tekst=een%20bank%20bij%20de%20brug", false),
        ("/draad/wens/12345", false),
        ("/triage", true),
        ("/triage.json", true),
        ("/triage/12345", true),
        ("/ledenregister", true),
    ] {
        let cookie = if staff { format!("sessie={token}") } else { String::new() };
        let mut times = Vec::new();
        let mut size = 0;
        for _ in 0..ROUNDS {
            let request = Request::get(path).header(ACCEPT, "text/html").header(COOKIE, &cookie);
            let began = Instant::now();
            let response = router.clone().oneshot(request.body(Body::empty())?).await?;
            let status = response.status();
            let body = to_bytes(response.into_body(), usize::MAX).await?;
            times.push(began.elapsed());
            size = body.len();
            anyhow::ensure!(status.is_success(), "{path}: {status}");
        }
        times.sort_unstable();
        let median = times.get(ROUNDS / 2).copied().unwrap_or_default();
        let slowest = times.last().copied().unwrap_or_default();
        say(&format!("| `{path}` | {} | {} | {} kB |", ms(median), ms(slowest), size / 1_024));
    }
    Ok(())
}

async fn director(coop: &Cooperative) -> Result<PartyId> {
    let conn = &mut *coop.db.read().await?;
    let people = members::people_with_functions(conn, coop.today()).await?;
    let person = people.into_iter().next().map(|(person, _, _)| person);
    person.ok_or_else(|| anyhow::anyhow!("fill the database first").into())
}

fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1_000.0)
}

/// A bare route that returns the bytes of a file: what the same machine can do at most.
async fn bare(file: &str, address: SocketAddr) -> anyhow::Result<()> {
    let bytes = Bytes::from(std::fs::read(file)?);
    let page = get(move || {
        let bytes = bytes.clone();
        async move { ([(CONTENT_TYPE, "text/html; charset=utf-8")], bytes) }
    });
    let listener = tokio::net::TcpListener::bind(address).await?;
    axum::serve(listener, Router::new().route("/", page)).await?;
    Ok(())
}
