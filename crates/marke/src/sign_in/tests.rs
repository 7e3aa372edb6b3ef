//! Stories of signing in.

use crate::actor::Function;
use crate::members;
use crate::testing::World;

#[tokio::test]
async fn somebody_signs_in_with_a_mailed_code_and_signs_out() {
    let world = World::new().await.as_demo();
    world.person("Anna", Some(Function::AreaDirector)).await;
    let anna = world.visitor();
    anna.get("/aanmelden").await.says("Vul je mailadres in");
    let answer = anna.post("/aanmelden", &[("mail", "Anna@example.org"), ("naar", "/mijn")]).await;
    let code: String = answer.text.split("Je code is ").nth(1).unwrap().chars().take(6).collect();
    let answer = anna
        .post(
            "/aanmelden/code",
            &[("mail", "anna@example.org"), ("code", &code), ("naar", "/mijn")],
        )
        .await;
    assert_eq!(answer.goes_to(), "/mijn");
    assert_eq!(anna.post("/afmelden", &[]).await.goes_to(), "/");
    assert_eq!(anna.post("/afmelden", &[]).await.goes_to(), "/aanmelden?naar=%2Fafmelden");
    world.holds().await;
}

#[tokio::test]
async fn an_unknown_address_gets_the_same_answer_and_no_code() {
    let world = World::new().await.as_demo();
    let stranger = world.visitor();
    let answer = stranger.post("/aanmelden", &[("mail", "wie@example.org")]).await;
    answer.says("Als wie@example.org bij ons bekend is");
    answer.says_not("Je code is");
}

#[tokio::test]
async fn a_code_is_wrong_used_too_old_or_guessed_at_too_often() {
    let world = World::new().await;
    world.person("Anna", Some(Function::AreaDirector)).await;
    let anna = world.visitor();
    let mail = "anna@example.org";
    let ask = async || {
        let asked = crate::sign_in::ask_code(&world.coop, mail, crate::text::Language::Dutch).await;
        asked.unwrap().unwrap()
    };
    let wrong = "Deze code klopt niet";
    let enter =
        async |code: &str| anna.post("/aanmelden/code", &[("mail", mail), ("code", code)]).await;

    let code = ask().await;
    enter("x").await.refuses(wrong);
    enter(&code).await.goes_to();
    enter(&code).await.refuses(wrong);

    let old = ask().await;
    world.at("2026-11-23T13:10:01Z");
    enter(&old).await.refuses(wrong);

    let guessed = ask().await;
    for _ in 0..5 {
        enter("000000x1").await.refuses(wrong);
    }
    enter(&guessed).await.refuses(wrong);
    world.holds().await;
}

#[tokio::test]
async fn codes_run_out_and_a_wrong_address_is_told_beside_its_field() {
    let world = World::new().await;
    let visitor = world.visitor();
    for _ in 0..5 {
        visitor.post("/aanmelden", &[("mail", "a@example.org")]).await.ok();
    }
    visitor.post("/aanmelden", &[("mail", "a@example.org")]).await.refuses("al 5 codes");
    let answer = visitor.post("/aanmelden", &[("mail", "geen adres")]).await;
    answer.refuses("Dit is geen mailadres");
    answer.says("value=\"geen adres\"");
    answer.says("aria-describedby=\"mail-problem\"");
    answer.says("id=\"mail-problem\"");
    let english = world.visitor().in_english();
    english.post("/aanmelden", &[("mail", "x")]).await.refuses("This is not a mail address");
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session() {
    let world = World::new().await;
    let person = world.person("Anna", Some(Function::AreaDirector)).await;
    let (phone, desk) = (world.signed_in(person).await, world.signed_in(person).await);
    phone.post("/afmelden/overal", &[]).await.goes_to();
    assert_eq!(desk.post("/afmelden", &[]).await.goes_to(), "/aanmelden?naar=%2Fafmelden");
}

#[tokio::test]
async fn nobody_is_sent_to_another_site_after_signing_in() {
    let world = World::new().await.as_demo();
    world.person("Anna", Some(Function::AreaDirector)).await;
    for elsewhere in ["https://kwaad.example", "//kwaad.example", "/\\kwaad.example"] {
        let code =
            crate::sign_in::ask_code(&world.coop, "anna@example.org", crate::text::Language::Dutch)
                .await
                .unwrap()
                .unwrap();
        let fields = [("mail", "anna@example.org"), ("code", code.as_str()), ("naar", elsewhere)];
        assert_eq!(world.visitor().post("/aanmelden/code", &fields).await.goes_to(), "/mijn");
    }
}

#[tokio::test]
async fn outside_the_demonstration_nobody_signs_in_without_a_code() {
    let world = World::new().await;
    let person = world.person("Anna", Some(Function::AreaDirector)).await.to_string();
    let answer = world.visitor().post("/aanmelden/demo", &[("person", &person)]).await;
    assert_eq!(answer.status.as_u16(), 404);
}

#[tokio::test]
async fn the_demonstration_tells_what_everybody_does_and_keeps_long_lists_folded() {
    let world = World::new().await.as_demo();
    let anna = world.person("Anna", Some(Function::AreaDirector)).await;
    let (jan, bus) =
        (world.person("Jan", None).await, world.organisation("Streekbus", "ondernemers").await);
    let (operator, from) = (crate::actor::Actor::operator(), "2026-01-01".parse().unwrap());
    for (function, party) in [(Function::Representative, Some(bus)), (Function::Board, None)] {
        members::appoint(&world.coop, &operator, jan, function, party, from).await.unwrap();
    }
    for number in 0..13 {
        world.person(&format!("Lid {number}"), Some(Function::Representative)).await;
    }
    let visitor = world.visitor();
    let page = visitor.get("/aanmelden").await;
    page.says("Gebiedsregisseur</h3>");
    page.says("Bestuur</h3>");
    page.says("voor Streekbus");
    page.says("<summary>Vertegenwoordigers van leden (13)</summary>");
    assert_eq!(page.text.matches("Jan").count(), 1);
    let groups = visitor.json("/aanmelden").await;
    assert_eq!(groups["groups"][0]["people"][0]["name"], "Anna");
    let fields = [("person", anna.to_string())];
    let fields = [(fields[0].0, fields[0].1.as_str())];
    assert_eq!(visitor.post("/aanmelden/demo", &fields).await.goes_to(), "/mijn");
    let nobody = [("person", bus.to_string())];
    let nobody = [(nobody[0].0, nobody[0].1.as_str())];
    assert_eq!(visitor.post("/aanmelden/demo", &nobody).await.status.as_u16(), 404);
}
