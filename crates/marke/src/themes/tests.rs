//! Stories of themes.

use crate::actor::{Actor, Function};
use crate::testing::{Browser, World, count_queries, queries};
use crate::themes::{self, NewTheme};
use crate::wishes::{self, Consent, NewWish};

/// What a form for a new theme sends, with some fields typed otherwise.
pub(super) fn typed<'a>(otherwise: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("name", "Groen in het dorp"),
        ("summary", "Bomen, bloemen en tuinen."),
        ("chain", "zaad > plant > tuin"),
    ];
    for (name, value) in otherwise {
        fields.retain(|(known, _)| known != name);
        fields.push((name, value));
    }
    fields
}

/// A theme made by the operator; gives its number.
pub(super) async fn theme(world: &World, name: &str, description: &str) -> i64 {
    let theme = NewTheme {
        name: name.to_owned(),
        summary: format!("Alles over {name}."),
        description: description.to_owned(),
        no_chain_reason: "Het gaat niet van schakel naar schakel.".to_owned(),
        ..NewTheme::default()
    };
    themes::make(&world.coop, &Actor::operator(), &theme).await.unwrap()
}

/// A wish that a visitor handed in; gives its number.
pub(super) async fn wish(world: &World, title: &str) -> i64 {
    let wish = NewWish { title: title.to_owned(), ..NewWish::default() };
    wishes::submit(&world.coop, &Actor::visitor(), &wish).await.unwrap().number
}

/// Puts a wish under a theme, as the operator.
pub(super) async fn put_under(world: &World, wish: i64, theme: i64) {
    let conn = &mut *world.coop.db.read().await.unwrap();
    let seen = wishes::by_number(conn, wish).await.unwrap().unwrap();
    let theme = themes::by_number(conn, theme).await.unwrap().unwrap();
    let decision = wishes::Decision::Theme(theme.theme_id);
    let (coop, operator) = (&world.coop, Actor::operator());
    wishes::decide(coop, &operator, wish, seen.revision, &decision, "").await.unwrap();
}

async fn anna(world: &World) -> Browser<'_> {
    world.with_function("Anna", Function::AreaDirector).await
}

#[tokio::test]
async fn the_area_director_makes_a_theme_and_everybody_sees_it() {
    let world = World::new().await;
    let promotor = world.person("Aaltje", Some(Function::Promotor)).await.to_string();
    let anna = anna(&world).await;
    anna.get("/themas").await.says("Er zijn nog geen thema's");
    anna.get("/themas/nieuw").await.says("Aaltje");
    let answer = anna.post("/themas", &typed(&[("promotor", &promotor)])).await;
    assert_eq!(answer.goes_to(), "/themas/1");
    anna.get("/themas/1").await.says("Het thema is gemaakt.");
    let visitor = world.visitor();
    let overview = visitor.get("/themas").await;
    overview.says("Groen in het dorp");
    overview.says("Getrokken door Aaltje");
    overview.says("zaad → plant → tuin");
    overview.says("Nog geen wensen");
    overview.says_not("Een thema maken");
    let page = visitor.get("/themas/1").await;
    page.says("<li class=\"chain__step\">plant</li>");
    page.says("Er is nog geen opgave van gemaakt");
    page.says("De jouwe kan de eerste zijn");
    page.says_not("Dit thema beheren");
    let data = visitor.json("/themas").await;
    assert_eq!(data["themes"][0]["steps"][2], "tuin");
    visitor.get("/themas.csv").await.says("Groen in het dorp");
    visitor.get("/zoeken?q=groen").await.says("Groen in het dorp");
    world.holds().await;
}

#[tokio::test]
async fn a_theme_without_a_name_a_summary_or_a_chain_is_refused_beside_its_fields() {
    let world = World::new().await;
    let anna = anna(&world).await;
    let answer = anna.post("/themas", &[("description", "Wat ik al typte")]).await;
    answer.refuses("Geef het thema een naam.");
    answer.says("Zeg in één zin waar het thema over gaat.");
    answer.says("of zeg waarom dit thema geen keten is");
    answer.says("Wat ik al typte");
    answer.says("aria-invalid=\"true\"");
    anna.get("/themas").await.says("Er zijn nog geen thema's");
}

#[tokio::test]
async fn a_theme_has_a_chain_or_a_reason_and_not_both() {
    let world = World::new().await;
    let anna = anna(&world).await;
    let both = typed(&[("no_chain_reason", "Het is geen keten.")]);
    anna.post("/themas", &both).await.refuses("Kies een van de twee");
    let one_step = typed(&[("chain", "akker")]);
    anna.post("/themas", &one_step).await.refuses("Een keten heeft 2 tot 10 stappen");
    let long = format!("{} > bord", "a".repeat(41));
    let long_step = typed(&[("chain", &long)]);
    anna.post("/themas", &long_step).await.refuses("hoogstens 40 tekens");
    let none = typed(&[("chain", ""), ("no_chain_reason", "Samenleven is geen keten.")]);
    assert_eq!(anna.post("/themas", &none).await.goes_to(), "/themas/1");
    anna.get("/themas/1").await.says("Samenleven is geen keten.");
}

#[tokio::test]
async fn texts_and_colours_have_limits() {
    let world = World::new().await;
    let anna = anna(&world).await;
    let name = "n".repeat(61);
    anna.post("/themas", &typed(&[("name", &name)])).await.refuses("hoogstens 60 tekens");
    let text = "d".repeat(4_001);
    let answer = anna.post("/themas", &typed(&[("description", &text)])).await;
    answer.refuses("hoogstens 4000 tekens");
    for accent in ["8", "0", "rood", "-1"] {
        let answer = anna.post("/themas", &typed(&[("accent", accent)])).await;
        answer.refuses("Kies een kleur van 1 tot en met 7");
    }
    let wishes = vec![("wishes", "1"); 61];
    let fields: Vec<_> = typed(&[]).into_iter().chain(wishes).collect();
    anna.post("/themas", &fields).await.refuses("Neem hoogstens 60 wensen tegelijk");
}

#[tokio::test]
async fn no_two_themes_have_the_same_name_whatever_its_capitals() {
    let world = World::new().await;
    let anna = anna(&world).await;
    anna.post("/themas", &typed(&[])).await.goes_to();
    let again = typed(&[("name", " groen in het DÓRP ")]);
    anna.post("/themas", &again).await.refuses("Thema 1 heet al zo");
    anna.post("/themas", &typed(&[("name", "Water")])).await.goes_to();
    let taken = typed(&[("name", "Groen in het dorp"), ("revision", "1")]);
    anna.post("/themas/2", &taken).await.refuses("Thema 1 heet al zo");
    let own = typed(&[("name", "Groen in het Dorp"), ("revision", "1")]);
    assert_eq!(anna.post("/themas/1", &own).await.goes_to(), "/themas/1");
}

#[tokio::test]
async fn each_new_theme_gets_the_colour_used_least() {
    let world = World::new().await;
    let anna = anna(&world).await;
    let chosen = typed(&[("name", "Eerste"), ("accent", "1")]);
    anna.post("/themas", &chosen).await.goes_to();
    anna.post("/themas", &typed(&[("name", "Tweede")])).await.goes_to();
    let themes = anna.json("/themas").await;
    assert_eq!(themes["themes"][0]["accent"], 1);
    assert_eq!(themes["themes"][1]["accent"], 2);
}

#[tokio::test]
async fn who_edits_second_sees_what_changed_and_keeps_what_was_typed() {
    let world = World::new().await;
    theme(&world, "Groen", "Bomen").await;
    let (anna, bert) = (anna(&world).await, world.with_function("Bert", Function::Board).await);
    anna.get("/themas/1/beheer").await.says("name=\"revision\" value=\"1\"");
    let first = typed(&[("name", "Groen en bloei"), ("revision", "1")]);
    anna.post("/themas/1", &first).await.goes_to();
    let second = typed(&[("name", "Groene dorpen"), ("revision", "1")]);
    let answer = bert.post("/themas/1", &second).await;
    answer.refuses("Iemand anders heeft Groen en bloei intussen veranderd");
    answer.says("Zo is het nu");
    answer.says("<dd>Groen en bloei</dd>");
    answer.says("value=\"Groene dorpen\"");
    answer.says("name=\"revision\" value=\"2\"");
    let again = typed(&[("name", "Groene dorpen"), ("revision", "2")]);
    bert.post("/themas/1", &again).await.goes_to();
    world.visitor().get("/themas/1").await.says("Het thema is anders beschreven.");
    world.holds().await;
}

#[tokio::test]
async fn a_promotor_is_appointed_and_only_somebody_who_is_one_today() {
    let world = World::new().await;
    theme(&world, "Groen", "").await;
    let aaltje = world.person("Aaltje", Some(Function::Promotor)).await.to_string();
    let bert = world.person("Bert", Some(Function::Treasurer)).await.to_string();
    let anna = anna(&world).await;
    let appoint = async |person: &str, revision: &str| {
        let fields = [("promotor", person), ("revision", revision)];
        anna.post("/themas/1/promotor", &fields).await
    };
    for nobody in [bert.as_str(), "wie dan ook"] {
        appoint(nobody, "1").await.refuses("Kies iemand die vandaag promotor is");
    }
    appoint(&aaltje, "7").await.refuses("intussen veranderd");
    appoint(&aaltje, "1").await.goes_to();
    anna.get("/themas/1").await.says("Getrokken door Aaltje");
    appoint("", "2").await.goes_to();
    anna.get("/themas/1").await.says("Er is nog geen promotor");
    let answer = anna.post("/themas", &typed(&[("promotor", &bert)])).await;
    answer.refuses("Kies iemand die vandaag promotor is");
}

#[tokio::test]
async fn a_theme_is_closed_with_a_reason_and_changes_no_more() {
    let world = World::new().await;
    theme(&world, "Groen", "").await;
    let anna = anna(&world).await;
    let close = async |reason: &str, revision: &str| {
        let fields = [("reason", reason), ("revision", revision)];
        anna.post("/themas/1/sluiting", &fields).await
    };
    close(" ", "1").await.refuses("Geef een reden, die iedereen mag lezen");
    close(&"r".repeat(501), "1").await.refuses("hoogstens 500 tekens");
    close("Gaat verder onder Natuur.", "1").await.goes_to();
    world.visitor().get("/themas/1").await.says("Gaat verder onder Natuur.");
    world.visitor().get("/themas").await.says("Er zijn nog geen thema's");
    close("Nog eens", "2").await.refuses("Het thema Groen is gesloten");
    let change = anna.post("/themas/1", &typed(&[("revision", "2")])).await;
    change.refuses("Het thema Groen is gesloten");
    world.holds().await;
}

#[tokio::test]
async fn themes_are_made_by_the_area_director_and_the_board_alone() {
    let world = World::new().await;
    let aaltje = world.with_function("Aaltje", Function::Promotor).await;
    assert_eq!(aaltje.post("/themas", &typed(&[])).await.status.as_u16(), 403);
    let to = world.visitor().get("/themas/nieuw").await.goes_to();
    assert_eq!(to, "/aanmelden?naar=%2Fthemas%2Fnieuw");
    let number = wish(&world, "Bomen langs de weg").await.to_string();
    let bert = world.with_function("Bert", Function::Board).await;
    let with_wishes = typed(&[("wishes", &number)]);
    assert_eq!(bert.post("/themas", &with_wishes).await.status.as_u16(), 403);
    assert_eq!(bert.post("/themas", &typed(&[])).await.goes_to(), "/themas/1");
}

#[tokio::test]
async fn a_theme_that_does_not_exist_is_not_found() {
    let world = World::new().await;
    let anna = anna(&world).await;
    for path in ["/themas/9", "/themas/x", "/themas/9/beheer", "/themas/99999999999999999999"] {
        assert_eq!(anna.get(path).await.status.as_u16(), 404, "{path}");
    }
    for path in ["/themas/9", "/themas/9/promotor", "/themas/9/sluiting"] {
        assert_eq!(anna.post(path, &typed(&[])).await.status.as_u16(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_theme_tells_its_wishes_its_words_and_hides_what_is_not_public() {
    let world = World::new().await;
    let number = theme(&world, "Groen", "").await;
    for title in ["Bomen langs het diep", "Meer bomen bij de school", "Een bloembak"] {
        let wish = wish(&world, title).await;
        put_under(&world, wish, number).await;
    }
    for title in ["De bus rijdt te laat", "Een veilig fietspad", "Snel internet"] {
        wish(&world, title).await;
    }
    for title in ["Geheim terras", "Nog een geheim terras"] {
        let consent = Some(Consent::StaffOnly);
        let hidden = NewWish { title: title.to_owned(), consent, ..NewWish::default() };
        let receipt = wishes::submit(&world.coop, &Actor::visitor(), &hidden).await.unwrap();
        put_under(&world, receipt.number, number).await;
    }
    let page = world.visitor().get("/themas/1").await;
    page.says("<li class=\"badge\">bomen</li>");
    page.says("Een bloembak");
    page.says("3 bij het thema");
    page.says_not("eheim");
    page.says_not("terras");
}

#[tokio::test]
async fn themes_are_told_in_english_too() {
    let world = World::new().await;
    theme(&world, "Groen", "").await;
    let visitor = world.visitor().in_english();
    visitor.get("/themas").await.says("No wishes yet");
    visitor.get("/themas/1").await.says("The theme was made.");
}

#[tokio::test]
async fn the_number_of_queries_does_not_grow_with_themes_and_wishes() {
    let world = World::new().await;
    let anna = anna(&world).await;
    let first = theme(&world, "Groen", "Bomen en bloemen").await;
    let number = wish(&world, "Bomen langs het diep").await;
    put_under(&world, number, first).await;
    wish(&world, "Een nieuwe wens").await;
    let pages = ["/themas", "/themas/1", "/triage", "/triage/3", "/triage/afgehandeld"];
    wish(&world, "Een derde wens").await;
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
    for number in 0..12 {
        let theme = theme(&world, &format!("Thema {number}"), "").await;
        for title in ["Bomen en bankjes", "Een bus naar de stad"] {
            let wish = wish(&world, &format!("{title} {number}")).await;
            put_under(&world, wish, theme).await;
        }
        wish(&world, &format!("Iets nieuws {number}")).await;
    }
    assert_eq!(measure().await, before);
    for (page, count) in before {
        assert!(count <= 12, "{page}: {count}");
    }
}
