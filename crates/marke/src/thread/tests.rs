//! Stories of the red thread.

use crate::actor::Function;
use crate::testing::{Browser, World, count_queries, queries};
use crate::wishes::{self, Decision, NewWish};

fn wish(title: &str) -> NewWish {
    NewWish { title: title.to_owned(), ..NewWish::default() }
}

#[tokio::test]
async fn the_thread_of_a_merged_wish_goes_on_in_the_other() {
    let world = World::new().await;
    let anna = world.person("Anna", Some(Function::AreaDirector)).await;
    let anna = world.actor(anna).await;
    let visitor = crate::actor::Actor::visitor();
    let coop = &world.coop;
    let first = wishes::submit(coop, &visitor, &wish("Een bankje bij de brug")).await.unwrap();
    let second = wishes::submit(coop, &visitor, &wish("Zitten bij de brug")).await.unwrap();
    let conn = &mut *coop.db.read().await.unwrap();
    let into = wishes::by_number(conn, first.number).await.unwrap().unwrap().wish_id;
    let merge = Decision::Merge(into);
    wishes::decide(coop, &anna, second.number, 1, &merge, "Dit is dezelfde plek.").await.unwrap();

    let page = world.visitor().get("/draad/wens/2").await;
    page.says("ging samen verder met");
    page.says("Een bankje bij de brug");
    page.says("Dit is dezelfde plek.");
    let data = world.visitor().json("/draad/wens/1").await;
    assert_eq!(data["back"][0]["from_title"], "Zitten bij de brug");
    assert_eq!(data["forth"].as_array().unwrap().len(), 0);

    wishes::decide(coop, &anna, second.number, 2, &Decision::Reopen, "Toch niet.").await.unwrap();
    let data = world.visitor().json("/draad/wens/1").await;
    assert_eq!(data["back"].as_array().unwrap().len(), 0);
    world.holds().await;
}

#[tokio::test]
async fn a_thread_and_a_search_ask_as_much_however_long_they_are() {
    let world = World::new().await;
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    let visitor = crate::actor::Actor::visitor();
    let coop = &world.coop;
    wishes::submit(coop, &visitor, &wish("Een bankje bij de brug")).await.unwrap();
    let pages = ["/draad/wens/1", "/zoeken?q=bankje", "/zoeken/tijdens?q=bank"];
    count_queries();
    let measure = async || {
        let mut counts = Vec::new();
        for page in pages {
            anna.get(page).await.ok();
            let start = queries();
            anna.get(page).await.ok();
            counts.push((page, queries() - start));
        }
        counts
    };
    let before = measure().await;
    for number in 2..14 {
        let same = format!("Nog een bankje bij de brug, nummer {number}");
        wishes::submit(coop, &visitor, &wish(&same)).await.unwrap();
        let merge = [("decision", "merge"), ("into", "1"), ("reason", "Dit vraagt hetzelfde.")];
        decide(&anna, number, &merge).await;
    }
    anna.get("/draad/wens/1").await.says("nummer 13");
    assert_eq!(measure().await, before);
    for (page, count) in before {
        assert!(count <= 8, "{page}: {count}");
    }
}

#[tokio::test]
async fn there_is_no_thread_of_what_is_not_there_or_not_public() {
    let world = World::new().await;
    let hidden = NewWish {
        consent: Some(wishes::Consent::StaffOnly),
        ..wish("Mijn buurman heeft hulp nodig")
    };
    let visitor = crate::actor::Actor::visitor();
    wishes::submit(&world.coop, &visitor, &hidden).await.unwrap();
    for path in ["/draad/wens/1", "/draad/wens/99", "/draad/fiets/1", "/draad/wens/x"] {
        assert_eq!(world.visitor().get(path).await.status.as_u16(), 404, "{path}");
    }
    let staff = world.with_function("Anna", Function::AreaDirector).await;
    staff.get("/draad/wens/1").await.says("Mijn buurman heeft hulp nodig");
}

/// Decides about a wish as it stands now.
async fn decide(browser: &Browser<'_>, number: i64, fields: &[(&str, &str)]) {
    let now = browser.json(&format!("/triage/{number}")).await;
    let revision = now["wish"]["revision"].to_string();
    let mut fields = fields.to_vec();
    fields.push(("revision", &revision));
    browser.post(&format!("/triage/{number}/besluit"), &fields).await.goes_to();
}

#[tokio::test]
async fn four_people_bring_a_wish_to_the_agenda_and_the_resident_reads_the_whole_way() {
    let world = World::new().await;
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    let promotor = world.person("Bram", Some(Function::Promotor)).await;
    let bram = world.signed_in(promotor).await;
    let saskia = world.with_function("Saskia", Function::Secretary).await;
    let theme = [
        ("name", "Onderweg"),
        ("summary", "Op tijd op school en op het werk."),
        ("chain", "voordeur → halte → rit"),
        ("promotor", &promotor.to_string()),
    ];
    anna.post("/themas", &theme).await.goes_to();

    // A resident hands in a wish, and somebody else the same.
    let resident = world.visitor();
    let wish = [("title", "Laat de bus ook 's avonds rijden"), ("mail", "roelie@example.org")];
    let receipt = resident.post("/wensen", &wish).await.goes_to();
    let code = receipt.strip_prefix("/ontvangst?bon=").unwrap();
    let same = [("title", "Een avondbus graag")];
    world.visitor().post("/wensen", &same).await.goes_to();

    // The area director puts it under a theme and merges the other.
    decide(&anna, 1, &[("decision", "theme"), ("theme", "1")]).await;
    let merge = [("decision", "merge"), ("into", "1"), ("reason", "Dit vraagt hetzelfde.")];
    decide(&anna, 2, &merge).await;

    // The promotor makes a challenge of it, with two sectors at the table.
    let challenge = [
        ("title", "Elk dorp bereikbaar"),
        ("what", "In elk dorp is er een rit te krijgen."),
        ("why", "Wie geen auto heeft, mist werk en school."),
        ("wishes", "1"),
        ("themes", "1"),
    ];
    assert_eq!(bram.post("/opgaven", &challenge).await.goes_to(), "/opgaven/1");
    for sector in ["ondernemers", "overheid"] {
        let party = world.organisation(&format!("Partij {sector}"), sector).await.to_string();
        let seat = [("party", party.as_str()), ("role", "doet mee")];
        bram.post("/opgaven/1/tafel", &seat).await.goes_to();
    }

    // It goes on the agenda, which is consulted on and adopted.
    saskia.post("/agenda", &[("title", "Gebiedsagenda 2027")]).await.goes_to();
    let put_on = [("challenge", "1"), ("content", "In elk dorp een rit.")];
    saskia.post("/agenda/1/opgaven", &put_on).await.goes_to();
    saskia.post("/agenda/1/inspraak", &[("until", "2026-11-30")]).await.goes_to();
    world.at("2026-12-01T13:00:00Z");
    let adoption = [("adopted_by", "algemene ledenvergadering")];
    saskia.post("/agenda/1/vaststellen", &adoption).await.goes_to();

    // The resident's tracking link tells the whole way, and so does the thread.
    let tracking = resident.get(&format!("/volg/{code}")).await;
    for words in ["Een avondbus graag", "Elk dorp bereikbaar", "Gebiedsagenda 2027"] {
        tracking.says(words);
    }
    let thread = world.visitor().in_english().get("/draad/wens/1").await;
    for words in ["went on together with", "belongs to", "led to", "was put on"] {
        thread.says(words);
    }
    let back = world.visitor().get("/draad/agenda/1").await;
    back.says("Laat de bus ook 's avonds rijden");
    back.says("Een avondbus graag");
    // What happened alike on one day is told together.
    let challenge = world.visitor().get("/draad/opgave/1").await;
    challenge.says("Deze leidden samen tot");
    challenge.says_not("leidde tot <a");
    world.holds().await;
}
