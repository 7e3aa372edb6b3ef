//! Stories of statements: who adds them, and what somebody decides about them.

use crate::actor::Actor;
use crate::agenda::challenges::tests::wish;
use crate::error::{Error, Result};
use crate::opinions::close;
use crate::opinions::conversations::Sheet;
use crate::opinions::conversations::tests::{agree, director, known, running};
use crate::opinions::statements::{self, Standing, Statement, rules};
use crate::opinions::{Voice, by_number};
use crate::testing::{Browser, World};
use crate::text::Language;
use crate::wishes::{self, Consent, NewWish};

async fn statement(world: &World, number: i64) -> Statement {
    let conn = &mut *world.coop.db.read().await.unwrap();
    statements::by_number(conn, number).await.unwrap().unwrap()
}

/// Somebody adds a statement in their own words.
async fn propose(world: &World, who: &str, text: &str) -> Result<(i64, Standing)> {
    let voice = Voice::of_secret(known(world, 1).await.conversation_id, who);
    let visitor = Actor::visitor();
    statements::propose(&world.coop, &visitor, &voice, 1, text, Language::Dutch).await
}

#[track_caller]
fn is_refused<T>(outcome: Result<T>, id: &str) {
    match outcome {
        Err(Error::Refused(refusals)) => {
            assert!(refusals.iter().any(|refused| refused.id == id), "{refusals:?}");
        }
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("this was not refused with {id}"),
    }
}

async fn judge(
    browser: &Browser<'_>,
    number: i64,
    fields: &[(&str, &str)],
) -> crate::testing::Answer {
    browser.post(&format!("/stellingen/{number}/oordeel"), fields).await
}

#[tokio::test]
async fn everybody_is_asked_what_they_think_of_a_wish() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, Sheet::default()).await;
    wish(&world, "Een bankje bij de brug").await;
    let hidden = NewWish {
        title: "Mijn buurman heeft hulp nodig".to_owned(),
        consent: Some(Consent::StaffOnly),
        ..NewWish::default()
    };
    wishes::submit(&world.coop, &Actor::visitor(), &hidden).await.unwrap();
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("Een bankje bij de brug");
    page.says_not("Mijn buurman");
    for unknown in ["99", "twaalf", ""] {
        let fields = [("from", "wish"), ("wish", unknown), ("text_nl", "Er komt een bankje")];
        let answer = aaltje.post("/gesprekken/1/stellingen", &fields).await;
        answer.refuses("Deze wens bestaat niet. Vul het nummer van een wens in.");
        answer.says("id=\"wish-0-wish-problem\"");
        answer.says("value=\"Er komt een bankje\"");
    }
    let answer = aaltje.post("/gesprekken/1/stellingen", &[("wish", "2")]).await;
    answer.refuses("Deze wens is niet openbaar. Vraag er iets anders over.");
    aaltje.post("/gesprekken/1/stellingen", &[("wish", "1")]).await.goes_to();
    let fields = [("wish", "1"), ("text_nl", "Er komt een bankje"), ("text_en", "We want a bench")];
    aaltje.post("/gesprekken/1/stellingen", &fields).await.goes_to();
    assert_eq!(statement(&world, 4).await.text_nl, "Een bankje bij de brug");
    assert_eq!(statement(&world, 5).await.text_en, "We want a bench");
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("uit een wens");
    page.says_not("Wensen met veel steun");
    let thread = world.visitor().get("/draad/wens/1").await;
    thread.says("werd aan iedereen gevraagd als");
    thread.says("Er komt een bankje");
    let thread = world.visitor().get("/draad/stelling/4").await;
    thread.says("De wens “Een bankje bij de brug” werd aan iedereen gevraagd.");
    world.holds().await;
}

#[tokio::test]
async fn a_statement_without_words_or_with_too_few_is_refused() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, Sheet::default()).await;
    let answer = aaltje.post("/gesprekken/1/stellingen", &[("text_en", " ")]).await;
    answer.refuses("Vul dit nog in.");
    let answer = aaltje.post("/gesprekken/1/stellingen", &[("text_nl", "Nee")]).await;
    answer.refuses("Dit is te kort: schrijf minstens 5 tekens.");
    answer.says("id=\"add-0-text_nl-problem\"");
    let full = rules::add(rules::STATEMENTS_MAX);
    assert_eq!(full[0].id, "opinions-refusal-conversation-is-full");
    let operator = Actor::operator();
    close(&world.coop, &operator, 1, "Klaar.").await.unwrap();
    let answer = aaltje.post("/gesprekken/1/stellingen", &[("text_nl", "Toch nog een")]).await;
    answer.refuses("Dit gesprek is afgelopen.");
}

#[tokio::test]
async fn what_a_participant_adds_waits_until_somebody_looked_at_it() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, Sheet::default()).await;
    let added = propose(&world, "jan", "Een winkel in elk dorp moet blijven").await.unwrap();
    assert_eq!(added, (4, Standing::Waiting));
    assert_eq!(world.visitor().get("/draad/stelling/4").await.status, 404);
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("van een deelnemer");
    page.says("Zegt misschien hetzelfde als");
    page.says("Voeg bij stelling 1");

    let answer = judge(&aaltje, 4, &[("revision", "7"), ("verdict", "admit")]).await;
    answer.refuses("Iemand anders heeft dit net veranderd.");
    let answer = judge(&aaltje, 4, &[("revision", "1"), ("verdict", "misschien")]).await;
    answer.refuses("Dit staat niet in de lijst.");
    let answer = judge(&aaltje, 4, &[("revision", "1"), ("verdict", "refuse")]).await;
    answer.refuses("Vertel in een zin waarom. Iedereen kan het lezen.");
    answer.says("id=\"refuse-4-reason-problem\"");
    answer.says("<details open>");
    judge(&aaltje, 4, &[("revision", "1"), ("verdict", "admit")]).await.goes_to();
    aaltje.get("/gesprekken/1/beheer").await.says("De stelling doet mee.");
    let answer = judge(&aaltje, 4, &[("revision", "2"), ("verdict", "admit")]).await;
    answer.refuses("Dat is al zo besloten.");
    world.visitor().get("/draad/stelling/4").await.says("De stelling is toegelaten.");

    let refuse = [("revision", "2"), ("verdict", "refuse"), ("reason", "Dit staat er al.")];
    judge(&aaltje, 4, &refuse).await.goes_to();
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("Dit staat er al.");
    page.says("Laat toch meedoen");
    assert_eq!(world.visitor().get("/draad/stelling/4").await.status, 404);
    aaltje.get("/draad/stelling/4").await.says("De stelling doet niet mee.");
    world.holds().await;
}

#[tokio::test]
async fn a_statement_goes_on_in_another_that_says_the_same_and_can_come_back() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, Sheet::default()).await;
    running(&world, Sheet::default()).await;
    let merge = |into, reason| {
        [("revision", "1"), ("verdict", "merge"), ("into", into), ("reason", reason)]
    };
    judge(&aaltje, 2, &merge("", "Dat.")).await.refuses("Vul dit nog in.");
    let answer = judge(&aaltje, 2, &merge("99", "Dat.")).await;
    answer.refuses("Stelling 99 hoort niet bij dit gesprek, of er wordt niet meer op gereageerd.");
    answer.says("id=\"merge-2-into-problem\"");
    judge(&aaltje, 2, &merge("drie", "Dat.")).await.refuses("Stelling drie hoort niet bij");
    judge(&aaltje, 2, &merge("4", "Dat.")).await.refuses("Stelling 4 hoort niet bij dit gesprek");
    let answer = judge(&aaltje, 2, &merge("2", "Dat.")).await;
    answer.refuses("Een stelling kan niet in zichzelf verdergaan.");
    judge(&aaltje, 2, &merge("1", " ")).await.refuses("Vertel in een zin waarom.");
    judge(&aaltje, 2, &merge("1", "Dit is dezelfde wens.")).await.goes_to();
    let page = aaltje.get("/gesprekken/1/beheer").await;
    page.says("ging verder in stelling 1");
    page.says("1 andere ging hierin verder");
    world
        .visitor()
        .get("/draad/stelling/2")
        .await
        .says("ging verder in “Elk dorp houdt een winkel”");

    for (verdict, into) in [("merge", "3"), ("refuse", "")] {
        let fields =
            [("revision", "1"), ("verdict", verdict), ("into", into), ("reason", "Daarom.")];
        let answer = judge(&aaltje, 1, &fields).await;
        answer.refuses("In deze stelling zijn al andere verdergegaan.");
    }
    judge(&aaltje, 3, &merge("2", "Dat.")).await.refuses("Stelling 2 hoort niet bij dit gesprek");
    judge(&aaltje, 2, &[("revision", "2"), ("verdict", "admit")]).await.goes_to();
    assert_eq!(statement(&world, 2).await.merged_number, None);
    assert_eq!(statement(&world, 1).await.merged_count, 0);

    close(&world.coop, &Actor::operator(), 1, "Klaar.").await.unwrap();
    judge(&aaltje, 2, &merge("1", "Dat.")).await.refuses("Iemand anders heeft dit net veranderd.");
    let fields = [("revision", "3"), ("verdict", "refuse"), ("reason", "Daarom.")];
    judge(&aaltje, 2, &fields).await.refuses("Dit gesprek is afgelopen.");
    world.holds().await;
}

#[tokio::test]
async fn what_was_answered_keeps_its_words_and_may_be_translated() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, Sheet::default()).await;
    let words = |revision, nl, en| [("revision", revision), ("text_nl", nl), ("text_en", en)];
    let answer = aaltje.post("/stellingen/1/tekst", &words("1", "Elk dorp een winkel", "")).await;
    assert_eq!(answer.goes_to(), "/gesprekken/1/beheer");
    agree(&world, "jan", 1, 1).await;
    let answer = aaltje.post("/stellingen/1/tekst", &words("2", "Geen enkele winkel", "")).await;
    answer.refuses("Op deze stelling is al gereageerd.");
    answer.says("id=\"edit-1-text_nl-problem\"");
    answer.says("readonly");
    let translated = words("2", "Elk dorp een winkel", "A shop in each village");
    aaltje.post("/stellingen/1/tekst", &translated).await.goes_to();
    let better = words("3", "Elk dorp een winkel", "Every village keeps a shop");
    aaltje.post("/stellingen/1/tekst", &better).await.goes_to();
    assert_eq!(statement(&world, 1).await.text_en, "Every village keeps a shop");
    let answer = aaltje.post("/stellingen/1/tekst", &better).await;
    answer.refuses("Iemand anders heeft dit net veranderd.");
    assert_eq!(aaltje.post("/stellingen/99/tekst", &better).await.status, 404);
    let thread = world.visitor().get("/draad/stelling/1").await;
    thread.says("De stelling kreeg andere woorden of een vertaling.");
    close(&world.coop, &Actor::operator(), 1, "Klaar.").await.unwrap();
    let answer = aaltje.post("/stellingen/1/tekst", &words("4", "Elk dorp", "")).await;
    answer.refuses("Dit gesprek is afgelopen.");
    world.holds().await;
}

#[tokio::test]
async fn one_participant_adds_a_few_statements_and_each_once() {
    let world = World::new().await;
    let moderation = "after".to_owned();
    running(&world, Sheet { moderation, ..Sheet::default() }).await;
    is_refused(propose(&world, "jan", "Nee").await, "opinions-refusal-statement-is-too-short");
    let added = propose(&world, "jan", "Meer bomen langs het kanaal").await.unwrap();
    assert_eq!(added, (4, Standing::Live));
    let again = propose(&world, "jan", "meer bomen langs het KANAAL").await;
    is_refused(again, "opinions-refusal-statement-is-yours-already");
    propose(&world, "piet", "Meer bomen langs het kanaal").await.unwrap();
    for place in 2..=rules::PROPOSALS_MAX {
        propose(&world, "jan", &format!("Stelling nummer {place}")).await.unwrap();
    }
    let too_many = propose(&world, "jan", "Nog eentje dan").await;
    is_refused(too_many, "opinions-refusal-too-many-proposals");
    let conn = &mut *world.coop.db.read().await.unwrap();
    let conversation = by_number(conn, 1).await.unwrap().unwrap();
    assert_eq!(conversation.participants, 2);
    world.holds().await;
}
