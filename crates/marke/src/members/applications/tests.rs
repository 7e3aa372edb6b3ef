//! Stories of parties that ask to become a member, and of what is decided about them.

use crate::actor::{Actor, Function};
use crate::members::tests::{add_kind, enter, secretary};
use crate::statutes::{self, Statutes};
use crate::testing::{Browser, World};

const BAKERY: [(&str, &str); 10] = [
    ("kind", "organisation"),
    ("name", "Bakkerij Brink"),
    ("kvk", "0200 0001"),
    ("sector", "ondernemers"),
    ("postcode", "9641ab"),
    ("village", "Veendam"),
    ("contact_name", "Berend Brink"),
    ("mail", "Brood@example.org"),
    ("why", "Samen inkopen, en stage voor de jeugd."),
    ("member_kind", "mkb"),
];

/// The form, with some fields filled in otherwise.
fn form_with<'f>(other: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let kept = |(name, _): &(&str, &str)| !other.iter().any(|(own, _)| own == name);
    BAKERY.into_iter().filter(kept).chain(other.iter().copied()).collect()
}

/// A cooperative with a kind of member, whose area ends at 9699.
async fn cooperative() -> World {
    let world = World::new().await;
    let drawn = Statutes {
        effective_on: "2026-02-01".to_owned(),
        area_postcodes: "9500-9699".to_owned(),
        ..statutes::on(&mut world.coop.db.read().await.unwrap(), world.coop.today()).await.unwrap()
    };
    statutes::amend(&world.coop, &Actor::operator(), &drawn).await.unwrap();
    add_kind(&world).await;
    world
}

async fn apply(browser: &Browser<'_>) -> String {
    browser.post("/lid-worden", &BAKERY).await.goes_to()
}

/// The mails that wait, with their addresses.
async fn mails(world: &World) -> Vec<String> {
    let conn = &mut *world.coop.db.read().await.unwrap();
    let mails = "select address || ': ' || subject || body from outbox_mail";
    sqlx::query_scalar(mails).fetch_all(conn).await.unwrap()
}

/// Some mail that waits says this.
async fn mailed(world: &World, words: &str) -> bool {
    mails(world).await.iter().any(|mail| mail.contains(words))
}

/// A decision on the day the story begins, about what stands at `revision`.
fn decision<'f>(
    verdict: &'f str,
    revision: &'f str,
    other: &[(&'f str, &'f str)],
) -> Vec<(&'f str, &'f str)> {
    let mut form = vec![
        ("verdict", verdict),
        ("revision", revision),
        ("decided_on", "2026-11-23"),
        ("joined_on", "2026-12-01"),
    ];
    form.retain(|(name, _)| !other.iter().any(|(own, _)| own == name));
    form.extend_from_slice(other);
    form
}

#[tokio::test]
async fn a_party_asks_the_board_admits_and_the_member_has_a_number() {
    let world = cooperative().await;
    let visitor = world.visitor();
    let page = visitor.get("/lid-worden").await;
    page.says("Binnen zes weken beslist het bestuur.");
    page.says("€ 350,00 per jaar, 1 stem");
    let own = apply(&visitor).await;
    let receipt = visitor.get(&own).await;
    receipt.says("Aanvraag 1");
    receipt.says("Het bestuur beslist uiterlijk op 4 januari 2027.");
    receipt.says("Je postcode 9641 AB hoort bij het gebied.");
    assert_eq!(receipt.headers["cache-control"], "no-store");
    let first = mails(&world).await;
    assert!(first[0].starts_with("brood@example.org: Je aanvraag 1 om lid te worden van De Proef"));
    assert!(first[0].contains("Hallo Berend Brink") && first[0].contains(&own), "{}", first[0]);

    let saskia = secretary(&world).await;
    saskia.get("/werklijst").await.says("Over deze aanvraag om lid te worden beslist het bestuur");
    saskia.get("/aanvragen").await.says("Bakkerij Brink");
    saskia.get("/aanvragen/1").await.says("Samen inkopen, en stage voor de jeugd.");
    saskia.post("/aanvragen/1/besluit", &decision("admit", "1", &[])).await.goes_to();
    let page = saskia.get("/aanvragen/1").await;
    page.says("Toegelaten door het bestuur.");
    page.says("Vastgelegd door Saskia");
    page.says("Lidnummer 1");
    let letter = saskia.get("/aanvragen/1/brief").await;
    letter.says("Gebiedscoöperatie De Proef U.A.");
    letter.says("Het lidnummer is 1.");
    let party = saskia.json("/aanvragen/1").await["application"]["party_number"].clone();
    let party = format!("/partijen/{party}");
    saskia.get(&party).await.says("Lid 1, Bedrijf, vanaf 1 december 2026");
    saskia.get(&party).await.says("brood@example.org");
    let data = saskia.json("/ledenregister?op=2026-12-01").await;
    assert_eq!(data["rows"][0]["member_number"], 1);
    visitor.get(&own).await.says("Welkom: je bent lid.");
    assert!(mailed(&world, "Het lidnummer is 1.").await);
    saskia.get("/werklijst").await.says_not("Bakkerij Brink");
    world.holds().await;
}

#[tokio::test]
async fn after_a_refusal_the_general_meeting_admits() {
    let world = cooperative().await;
    let visitor = world.visitor();
    let own = apply(&visitor).await;
    let (ask, decide) = (format!("{own}/vergadering"), "/aanvragen/1/besluit");
    let berta = world.with_function("Berta", Function::Board).await;
    visitor.post(&ask, &[]).await.refuses("Het bestuur heeft nog niet beslist.");
    let bring = [("revision", "1")];
    berta.post("/aanvragen/1/vergadering", &bring).await.refuses("nog niet beslist");
    let why = [("reason", "Er zijn al drie bakkers.")];
    berta.post(decide, &decision("refuse", "1", &why)).await.goes_to();
    let page = visitor.get(&own).await;
    page.says("Er zijn al drie bakkers.");
    page.says("Vraag dat uiterlijk op 23 december 2026.");
    berta.get("/aanvragen/1/brief").await.says("art. 2:33 BW");
    assert!(mailed(&world, "Er zijn al drie bakkers.").await);
    // A refusal is not decided anew by the board, only by the meeting.
    berta.post(decide, &decision("admit", "2", &[])).await.refuses("is al beslist");
    visitor.post(&ask, &[]).await.goes_to();
    visitor.get(&own).await.says("Je vroeg de ledenvergadering om alsnog te beslissen.");
    visitor.post(&ask, &[]).await.refuses("ligt al bij de ledenvergadering");
    assert_eq!(berta.get("/aanvragen/1/brief").await.status, 404);
    berta.get("/werklijst").await.says("beslist de ledenvergadering. Zet hem op de agenda.");
    berta.get("/aanvragen/1").await.says("Wat besliste de ledenvergadering?");
    berta.post(decide, &decision("admit", "3", &[])).await.goes_to();
    berta.get("/aanvragen/1").await.says("Toegelaten door de ledenvergadering.");
    berta.get("/aanvragen/1/brief").await.says("De algemene ledenvergadering van De Proef");
    visitor.get(&own).await.says("De ledenvergadering zei ja.");
    assert_eq!(mails(&world).await.len(), 4);
    world.holds().await;
}

#[tokio::test]
async fn the_meeting_can_refuse_too_and_the_board_can_bring_it_there_after_the_term() {
    let world = cooperative().await;
    let visitor = world.visitor();
    let own = apply(&visitor).await;
    let berta = world.with_function("Berta", Function::Board).await;
    let decide = "/aanvragen/1/besluit";
    berta.post(decide, &decision("refuse", "1", &[("reason", "Nee.")])).await.goes_to();
    world.at("2026-12-24T13:00:00Z");
    let berta = world.with_function("Bo", Function::Board).await;
    let late = visitor.post(&format!("{own}/vergadering"), &[]).await;
    late.refuses("De ledenvergadering vragen kon tot en met 23 december 2026.");
    let bring = |revision| [("revision", revision)];
    let early = berta.post("/aanvragen/1/vergadering", &bring("1")).await;
    early.refuses("Iemand anders heeft dit intussen gewijzigd.");
    berta.post("/aanvragen/1/vergadering", &bring("2")).await.goes_to();
    visitor.get(&own).await.says("Het bestuur legde je aanvraag voor");
    let early = decision("refuse", "3", &[("reason", "Nee.")]);
    berta.post(decide, &early).await.refuses("Beslissen kan pas vanaf 24 december 2026");
    let no = [("reason", "Twaalf tegen twee."), ("decided_on", "2026-12-24")];
    berta.post(decide, &decision("refuse", "3", &no)).await.goes_to();
    visitor.get(&own).await.says("Hiermee is je aanvraag afgelopen.");
    berta.get("/aanvragen/1/brief").await.says("Twaalf tegen twee.");
    world.holds().await;
}

#[tokio::test]
async fn whoever_asked_takes_it_back_before_the_decision_and_not_after() {
    let world = cooperative().await;
    let visitor = world.visitor().in_english();
    let own = apply(&visitor).await;
    visitor.get(&own).await.says("Take my application back");
    visitor.post(&format!("{own}/intrekking"), &[]).await.goes_to();
    visitor.get(&own).await.says("You took your application back.");
    assert!(mailed(&world, "You took the application of Bakkerij Brink back.").await);
    visitor.post(&format!("{own}/intrekking"), &[]).await.refuses("was taken back");
    let saskia = secretary(&world).await;
    let answer = saskia.post("/aanvragen/1/besluit", &decision("admit", "2", &[])).await;
    answer.refuses("De aanvraag is ingetrokken.");
    assert_eq!(visitor.get("/lid-worden/ABCDEFGHJKMN").await.status, 404);
    let lower = own.replace("/lid-worden/", "").to_lowercase();
    visitor.get(&format!("/lid-worden/{lower}")).await.says("Application 1");
    world.holds().await;
}

#[tokio::test]
async fn the_same_form_twice_is_one_application() {
    let world = cooperative().await;
    let visitor = world.visitor();
    let page = visitor.json("/lid-worden").await;
    let mark = page["form"]["form"].as_str().unwrap().to_owned();
    let form = form_with(&[("form", &mark)]);
    let first = visitor.post("/lid-worden", &form).await.goes_to();
    assert_eq!(visitor.post("/lid-worden", &form).await.goes_to(), first);
    assert_eq!(mails(&world).await.len(), 1);
    let other = form_with(&[("form", &mark), ("name", "Slagerij Stil"), ("kvk", "")]);
    assert_ne!(visitor.post("/lid-worden", &other).await.goes_to(), first);
    world.holds().await;
}

#[tokio::test]
async fn from_outside_the_area_it_is_flagged_and_admitted_with_a_reason() {
    let world = cooperative().await;
    let visitor = world.visitor();
    let far = form_with(&[("postcode", "1012 AB"), ("village", "Amsterdam")]);
    let own = visitor.post("/lid-worden", &far).await.goes_to();
    visitor.get(&own).await.says("Je postcode 1012 AB ligt buiten het gebied.");
    let saskia = secretary(&world).await;
    saskia.get("/aanvragen/1").await.says("Werkt buiten het gebied");
    let decide = "/aanvragen/1/besluit";
    let answer = saskia.post(decide, &decision("admit", "1", &[])).await;
    answer.refuses("Postcode 1012 AB ligt buiten het gebied.");
    answer.says("value=\"2026-12-01\"");
    let long = "x".repeat(1_001);
    let answer = saskia.post(decide, &decision("admit", "1", &[("deviation", &long)])).await;
    answer.refuses("hoogstens 1000 tekens");
    let why = [("deviation", "Bakt elke week in Veendam.")];
    saskia.post(decide, &decision("admit", "1", &why)).await.goes_to();
    let party = saskia.json("/aanvragen/1").await["application"]["party_number"].clone();
    let membership = saskia.get(&format!("/partijen/{party}/lidmaatschap")).await;
    membership.says("Bakt elke week in Veendam.");
    world.holds().await;
}

#[tokio::test]
async fn a_party_that_is_in_the_register_is_not_entered_again() {
    let world = cooperative().await;
    let saskia = secretary(&world).await;
    let known = [("name", "Brink"), ("mail", "brood@example.org"), ("postcode", "9641 AB")];
    let address = enter(&saskia, &known).await.goes_to();
    apply(&world.visitor()).await;
    saskia.get("/aanvragen/1").await.says("Lijkt op wie er al staat");
    let decide = "/aanvragen/1/besluit";
    let answer = saskia.post(decide, &decision("admit", "1", &[])).await;
    answer.refuses("Dit lijkt op partij 2, Brink");
    let unknown = decision("admit", "1", &[("same_as", "99")]);
    saskia.post(decide, &unknown).await.refuses("Er is geen partij met dit nummer.");
    saskia.post(decide, &decision("admit", "1", &[("same_as", "2")])).await.goes_to();
    saskia.get(&address).await.says("Lid 1, Bedrijf, vanaf 1 december 2026");
    // Whoever is a member already is not admitted once more, and stays as it was.
    let again = form_with(&[("kvk", ""), ("name", "Brood")]);
    world.visitor().post("/lid-worden", &again).await.goes_to();
    let twice = decision("admit", "1", &[("same_as", "2")]);
    saskia.post("/aanvragen/2/besluit", &twice).await.refuses("Deze partij is al lid.");
    let another = decision("admit", "1", &[("another", "ja")]);
    saskia.post("/aanvragen/2/besluit", &another).await.goes_to();
    world.holds().await;
}

#[tokio::test]
async fn what_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let visitor = world.visitor();
    visitor.get("/lid-worden").await.says("Je kunt hier nog geen lid worden");
    add_kind(&world).await;
    let (long, much, mark) = ("x".repeat(201), "x".repeat(2_001), "x".repeat(65));
    for (field, typed, told) in [
        ("name", "", "Vul een naam in."),
        ("kind", "robot", "een persoon of een organisatie"),
        ("member_kind", "", "Deze lidsoort is er niet."),
        ("contact_name", "", "Vul in wie we bij de organisatie kunnen aanspreken."),
        ("contact_name", &*long, "hoogstens 200 tekens"),
        ("postcode", "", "Vul een postcode in"),
        ("mail", "", "Vul een mailadres in: daar sturen we het besluit naartoe."),
        ("mail", "geen adres", "Dit is geen mailadres"),
        ("why", &*much, "hoogstens 2000 tekens"),
        ("form", &*mark, "hoogstens 64 tekens"),
    ] {
        let answer = visitor.post("/lid-worden", &form_with(&[(field, typed)])).await;
        answer.refuses(told);
        answer.says("value=\"Veendam\"");
    }
    let person = form_with(&[("kind", "person"), ("contact_name", ""), ("kvk", "")]);
    visitor.post("/lid-worden", &person).await.goes_to();
    let saskia = secretary(&world).await;
    let decide = "/aanvragen/1/besluit";
    for (other, told) in [
        (("verdict", ""), "Kies toelaten of weigeren."),
        (("decided_on", "2026-11-24"), "Deze dag moet nog komen."),
        (("decided_on", "2026-11-22"), "Beslissen kan pas vanaf 23 november 2026"),
        (("reason", " "), "Schrijf op waarom."),
        (("revision", "7"), "Iemand anders heeft dit intussen gewijzigd."),
    ] {
        let answer = saskia.post(decide, &decision("refuse", "1", &[other])).await;
        answer.refuses(told);
        answer.says("value=\"2026-12-01\"");
    }
    world.holds().await;
}

#[tokio::test]
async fn only_the_board_and_the_secretary_see_applications_and_overdue_ones_stand_out() {
    let world = cooperative().await;
    apply(&world.visitor()).await;
    let anna = world.with_function("Anna", Function::AreaDirector).await;
    for path in ["/aanvragen", "/aanvragen/1", "/aanvragen/1/brief"] {
        assert_eq!(anna.get(path).await.status, 403, "{path}");
        assert!(world.visitor().get(path).await.goes_to().starts_with("/aanmelden"));
    }
    let answer = anna.post("/aanvragen/1/besluit", &decision("admit", "1", &[])).await;
    assert_eq!(answer.status, 403);
    anna.get("/werklijst").await.says_not("Bakkerij Brink");
    let berta = world.with_function("Berta", Function::Board).await;
    for nothing in ["-1", "0", "2", "geen"] {
        assert_eq!(berta.get(&format!("/aanvragen/{nothing}")).await.status, 404, "{nothing}");
    }
    berta.get("/aanvragen/1").await.says_not("Te laat");
    world.at("2027-01-05T13:00:00Z");
    let berta = world.with_function("Bo", Function::Board).await;
    berta.get("/aanvragen").await.says("Te laat");
    berta.get("/aanvragen/1").await.says("Wacht 43 dagen.");
    berta.get("/werklijst").await.says("wacht langer dan de zes weken");
    world.holds().await;
}

#[tokio::test]
async fn what_came_to_nothing_is_forgotten_after_a_year() {
    let world = cooperative().await;
    let visitor = world.visitor();
    let own = apply(&visitor).await;
    let other = form_with(&[("name", "Slagerij Stil"), ("kvk", "")]);
    visitor.post("/lid-worden", &other).await.goes_to();
    let berta = world.with_function("Berta", Function::Board).await;
    let why = [("reason", "Berend past er niet bij.")];
    let refuse = decision("refuse", "1", &why);
    berta.post("/aanvragen/1/besluit", &refuse).await.goes_to();
    berta.post("/aanvragen/opruiming", &[]).await.goes_to();
    berta.get("/aanvragen/1").await.says("Berend past er niet bij.");
    world.at("2027-11-25T13:00:00Z");
    let berta = world.signed_in(world.person("Bo", Some(Function::Board)).await).await;
    berta.post("/aanvragen/opruiming", &[]).await.goes_to();
    let page = berta.get("/aanvragen/1").await;
    page.says("De gegevens van deze aanvraag zijn gewist.");
    page.says_not("Brink");
    page.says_not("Berend");
    visitor.get(&own).await.says("De gegevens van deze aanvraag zijn gewist.");
    let bring = [("revision", "3")];
    let answer = berta.post("/aanvragen/1/vergadering", &bring).await;
    answer.refuses("De gegevens van deze aanvraag zijn gewist. Doe een nieuwe aanvraag.");
    // What still waits stays.
    berta.get("/aanvragen/2").await.says("Slagerij Stil");
    world.holds().await;
}
