//! Stories of the board: what is lent, what is looked for, and when a thing is away.

use crate::actor::Actor;
use crate::members::{self, Tag, TagKind};
use crate::sharing::tests::{Member, booking, member, trailer};
use crate::testing::World;

/// The mails that wait, as subject and address.
pub(in crate::sharing) async fn mails(world: &World) -> i64 {
    let conn = &mut *world.coop.db.read().await.unwrap();
    crate::outbox::backlog(conn, world.coop.now()).await.unwrap().waiting
}

#[tokio::test]
async fn what_stands_idle_comes_on_the_board_for_everybody() {
    let world = World::new().await;
    let ans = member(&world, "Ans").await;
    world.visitor().get("/uitleen").await.says("Het bord is nog leeg.");
    ans.browser.get("/uitleen/nieuw").await.says("Iets uitlenen");
    ans.browser.get("/uitleen/nieuw?side=wanted").await.says("Iets zoeken");
    trailer(&ans).await;
    let visitor = world.visitor();
    visitor.get("/uitleen").await.says("Aanhanger met huif");
    let page = visitor.get("/uitleen/1").await;
    for words in [
        "Bedrijf van Ans",
        "Bellingwolde",
        "Een kratje appels",
        "Schoon terug, en alleen met rijbewijs BE.",
        "november 2026",
        "vrij",
        "Lenen doe je namens een partij.",
    ] {
        page.says(words);
    }
    page.says_not("name=\"purpose\"");
    visitor.in_english().get("/uitleen/1").await.says("Lent by");
    world.visitor().get("/draad/uitleen/1").await.says("Aanhanger met huif");
    let hits = world.visitor().json("/zoeken?q=aanhanger").await;
    assert_eq!(hits["hits"].as_array().unwrap().len(), 1, "{hits}");
    assert_eq!(world.visitor().get("/uitleen?soort=room").await.ok().matches("huif").count(), 0);
    let bo = member(&world, "Bo").await;
    for path in ["/uitleen/9", "/uitleen/x", "/uitleen/1/beheer"] {
        assert_eq!(bo.browser.get(path).await.status, 404, "{path}");
    }
    world.holds().await;
}

#[tokio::test]
async fn a_thing_is_read_field_by_field_and_is_never_for_money() {
    let world = World::new().await;
    let ans = member(&world, "Ans").await;
    let party = ans.party.as_str();
    let base = [("party", party), ("side", "offered"), ("kind", "machine"), ("title", "Trekker")];
    let with = |more: &[(&'static str, &'static str)]| -> Vec<(&str, &str)> {
        base.iter().copied().chain(more.iter().copied()).collect()
    };
    let board = "/uitleen";
    let money = with(&[("wished", "20 euro per dag")]);
    ans.browser.post(board, &money).await.refuses("Op het bord gaat niets voor geld.");
    let money = with(&[("description", "€ 50")]);
    ans.browser.post(board, &money).await.refuses("Op het bord gaat niets voor geld.");
    let money = [&base[..3], &[("title", "Trekker voor 50 euro")]].concat();
    ans.browser.post(board, &money).await.refuses("Op het bord gaat niets voor geld.");
    let past = with(&[("available_until", "2026-11-22")]);
    ans.browser.post(board, &past).await.refuses("Deze dag is al voorbij.");
    let turned = with(&[("available_from", "2027-02-01"), ("available_until", "2027-01-01")]);
    ans.browser.post(board, &turned).await.refuses("Het einde ligt voor het begin.");
    let unknown = with(&[("tag", "raket")]);
    ans.browser.post(board, &unknown).await.refuses("Dit staat niet in de lijst.");
    let unknown = [("party", party), ("side", "offered"), ("kind", "raket"), ("title", "x")];
    ans.browser.post(board, &unknown).await.refuses("Dit staat niet in de lijst.");
    let answer = ans.browser.post(board, &[("party", party), ("side", "offered")]).await;
    answer.refuses("Vul dit nog in.");
    for _ in 0..super::rules::STANDING_MAX {
        ans.browser.post(board, &base).await.goes_to();
    }
    ans.browser.post(board, &base).await.refuses("hooguit 50 dingen op het bord");
    world.holds().await;
}

#[tokio::test]
async fn offers_and_requests_with_the_same_word_find_each_other() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    let word = Tag {
        tag_id: String::new(),
        name: "Vergaderzaal".to_owned(),
        kind: TagKind::Facility,
        synonyms: String::new(),
        revision: 0,
    };
    members::add_tag(&world.coop, &Actor::operator(), &word).await.unwrap();
    let tag = {
        let conn = &mut *world.coop.db.read().await.unwrap();
        members::tags(conn).await.unwrap().remove(0).tag_id
    };
    let put_up = async |who: &Member<'_>, side: &str, title: &str| {
        let fields = [
            ("party", who.party.as_str()),
            ("side", side),
            ("kind", "room"),
            ("title", title),
            ("tag", &tag),
        ];
        who.browser.post("/uitleen", &fields).await.goes_to()
    };
    put_up(&ans, "wanted", "Een zaal voor dertig").await;
    assert_eq!(mails(&world).await, 0);
    put_up(&bo, "offered", "De grote zaal").await;
    assert_eq!(mails(&world).await, 1);
    put_up(&bo, "wanted", "Nog een zaal").await;
    put_up(&ans, "offered", "De kantine").await;
    assert_eq!(mails(&world).await, 2);
    world.visitor().get("/uitleen/1").await.says("De grote zaal");
    world.visitor().get("/uitleen/2").await.says("Een zaal voor dertig");
    world.visitor().get("/uitleen/2").await.says_not("Nog een zaal");
    let filtered = format!("/uitleen?bord=wanted&trefwoord={tag}");
    world.visitor().get(&filtered).await.says_not("De kantine");
    // What is looked for cannot be booked.
    let asked = booking(&bo, "2026-12-01", "2026-12-01");
    bo.browser.post("/uitleen/1/boekingen", &asked).await.refuses("het is niet te leen");
    world.holds().await;
}

#[tokio::test]
async fn a_thing_is_changed_and_is_away_for_a_while() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    trailer(&ans).await;
    let keep = "/uitleen/1/beheer";
    ans.browser.get(keep).await.says("Dagen dat het er niet is");
    let change = [("kind", "machine"), ("title", "Grote aanhanger"), ("revision", "1")];
    ans.browser.post(keep, &change).await.goes_to();
    ans.browser.post(keep, &change).await.refuses("Iemand anders heeft dit net veranderd.");
    assert_eq!(bo.browser.post(keep, &change).await.status, 404);
    world.visitor().get("/uitleen/1").await.says("Grote aanhanger");
    // New conditions, while an old booking keeps its own.
    let conditions = "/uitleen/1/voorwaarden";
    let asked = booking(&bo, "2026-12-10", "2026-12-11");
    bo.browser.post("/uitleen/1/boekingen", &asked).await.goes_to();
    let same = [("revision", "2"), ("conditions", "Schoon terug, en alleen met rijbewijs BE.")];
    ans.browser.post(conditions, &same).await.refuses("Deze voorwaarden gelden al.");
    let new = [("revision", "2"), ("conditions", "Ook de banden op spanning.")];
    ans.browser.post(conditions, &new).await.goes_to();
    bo.browser.get("/boekingen/1").await.says("Schoon terug");
    ans.browser.get(keep).await.says("Schoon terug");
    let old = booking(&bo, "2026-12-20", "2026-12-20");
    let answer = bo.browser.post("/uitleen/1/boekingen", &old).await;
    answer.refuses("De voorwaarden zijn net veranderd.");
    // Away on some days.
    let away = "/uitleen/1/afwezigheid";
    ans.browser.post(away, &[]).await.refuses("Vul dit nog in.");
    let turned = [("from_on", "2026-12-05"), ("until_on", "2026-12-01")];
    ans.browser.post(away, &turned).await.refuses("Het einde ligt voor het begin.");
    let past = [("from_on", "2026-11-01"), ("until_on", "2026-11-02")];
    ans.browser.post(away, &past).await.refuses("Deze dag is al voorbij.");
    let long = [("from_on", "2026-12-20"), ("until_on", "2028-12-20")];
    ans.browser.post(away, &long).await.refuses("hooguit 366 dagen achter elkaar");
    let booked = [("from_on", "2026-12-11"), ("until_on", "2026-12-14")];
    ans.browser.post(away, &booked).await.refuses("Het is dan al geboekt.");
    let days = [("from_on", "2026-12-12"), ("until_on", "2026-12-14")];
    ans.browser.post(away, &days).await.goes_to();
    world.visitor().get("/uitleen/1?maand=2026-12").await.says("niet te leen");
    let then = [
        ("party", bo.party.as_str()),
        ("from_on", "2026-12-14"),
        ("purpose", "Feest"),
        ("accepted", "ja"),
        ("conditions", "2"),
    ];
    bo.browser.post("/uitleen/1/boekingen", &then).await.refuses("Het is dan niet te leen.");
    let id = ans.browser.json(keep).await["absences"][0]["absence_id"].as_str().unwrap().to_owned();
    ans.browser.post(&format!("{away}/intrekking"), &[("absence", &*id)]).await.goes_to();
    let gone = ans.browser.post(&format!("{away}/intrekking"), &[("absence", &*id)]).await;
    assert_eq!(gone.status, 404);
    bo.browser.post("/uitleen/1/boekingen", &then).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn what_is_booked_stays_what_it_is_until_it_is_back() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    trailer(&ans).await;
    let asked = booking(&bo, "2026-11-23", "2026-11-24");
    bo.browser.post("/uitleen/1/boekingen", &asked).await.goes_to();
    let keep = "/uitleen/1/beheer";
    let change = |kind: &'static str, unit: &'static str| {
        [("kind", kind), ("unit", unit), ("title", "Aanhanger"), ("revision", "1")]
    };
    for (kind, unit) in [("person", "day"), ("machine", "hour")] {
        let answer = ans.browser.post(keep, &change(kind, unit)).await;
        answer.refuses("Het is geboekt zoals het nu is.");
    }
    let agree = [("revision", "1"), ("verdict", "agree")];
    ans.browser.post("/boekingen/1/besluit", &agree).await.goes_to();
    let person = change("person", "hour");
    ans.browser.post(keep, &person).await.refuses("verander je als alles terug is");
    ans.browser.post("/boekingen/1/terugkomst", &[("revision", "2")]).await.goes_to();
    ans.browser.post(keep, &person).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn so_many_times_a_thing_is_away_at_most() {
    let world = World::new().await;
    let ans = member(&world, "Ans").await;
    trailer(&ans).await;
    let (away, days) =
        ("/uitleen/1/afwezigheid", [("from_on", "2026-12-20"), ("until_on", "2026-12-24")]);
    for _ in 0..super::rules::ABSENCES_MAX {
        ans.browser.post(away, &days).await.goes_to();
    }
    let answer = ans.browser.post(away, &days).await;
    answer.refuses("Er staan al 50 keer dagen waarop het er niet is.");
    // Once they are over, there is room for others.
    world.at("2026-12-25T12:00:00Z");
    let then = ("2026-12-28", "2026-12-29");
    super::be_away(&world.coop, &ans.actor, 1, then).await.unwrap();
    world.holds().await;
}

#[tokio::test]
async fn what_goes_off_the_board_says_why_and_keeps_its_bookings() {
    let world = World::new().await;
    let (ans, bo) = (member(&world, "Ans").await, member(&world, "Bo").await);
    trailer(&ans).await;
    let asked = booking(&bo, "2026-12-10", "2026-12-11");
    bo.browser.post("/uitleen/1/boekingen", &asked).await.goes_to();
    let off = "/uitleen/1/sluiting";
    ans.browser.post(off, &[("revision", "1")]).await.refuses("Vul dit nog in.");
    ans.browser.post(off, &[("revision", "1"), ("reason", "Verkocht.")]).await.goes_to();
    let page = world.visitor().get("/uitleen/1").await;
    page.says("Dit staat sinds 23 november 2026 niet meer op het bord.");
    page.says("Verkocht.");
    world.visitor().get("/uitleen").await.says_not("Aanhanger met huif");
    let again = [("revision", "2"), ("reason", "Verkocht.")];
    ans.browser.post(off, &again).await.refuses("Dit staat niet meer op het bord.");
    let answer = bo.browser.post("/uitleen/1/boekingen", &asked).await;
    answer.refuses("Dit staat niet meer op het bord.");
    bo.browser.get("/boekingen/1").await.says("Gevraagd");
    world.holds().await;
}
