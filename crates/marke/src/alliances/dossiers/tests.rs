//! Stories of alliances, from the first invitation to the end.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::tests::challenge;
use crate::alliances::capacities::tests::{number_of, represented, words};
use crate::ids::PartyId;
use crate::members::{self, TagKind};
use crate::testing::{Browser, World, count_queries, queries};

/// An alliance of two parties that were asked, with the area director and both browsers.
pub(super) struct Begun<'w> {
    pub(super) aaltje: Browser<'w>,
    pub(super) bert: (i64, PartyId, Browser<'w>),
    pub(super) carla: (i64, PartyId, Browser<'w>),
}

async fn begun(world: &World) -> Begun<'_> {
    challenge(world, "Een warm dorp").await;
    let tags = words(world, &[("Lassen", TagKind::Competence)]).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let need = [("tag", tags[0].as_str()), ("amount", "40"), ("why", "voor de leidingen")];
    aaltje.post("/opgaven/1/nodig", &need).await.goes_to();
    let bert = represented(world, "Smederij Bert", "ondernemers").await;
    let carla = represented(world, "Gemeente Carla", "overheid").await;
    let (one, other) = (bert.0.to_string(), carla.0.to_string());
    let pledge = format!("{one}-1-40");
    let fields = [
        ("title", "Warm samen"),
        ("purpose", "Een warmtenet voor het hele dorp."),
        ("party", one.as_str()),
        ("party", other.as_str()),
        ("pledge", pledge.as_str()),
    ];
    let address = aaltje.post("/opgaven/1/allianties", &fields).await.goes_to();
    assert_eq!(address, "/allianties/1");
    Begun { aaltje, bert, carla }
}

/// Both parties said yes.
async fn accepted(world: &World) -> Begun<'_> {
    let begun = begun(world).await;
    for (number, _, browser) in [&begun.bert, &begun.carla] {
        let number = number.to_string();
        let fields =
            [("party", number.as_str()), ("answer", "yes"), ("brings", "alles wat we hebben")];
        browser.post("/allianties/1/antwoord", &fields).await.goes_to();
    }
    begun
}

const RULES: [(&str, &str); 6] = [
    ("title", "Warm samen"),
    ("purpose", "Een warmtenet voor het hele dorp."),
    ("form", "covenant"),
    ("property_rule", "Wat we maken is van iedereen die meedeed."),
    ("exit_rule", "Zeg het een maand van tevoren."),
    ("review_on", "2027-06-01"),
];

/// Everything is agreed and Bert leads.
pub(super) async fn agreed(world: &World) -> Begun<'_> {
    let begun = accepted(world).await;
    let rules = [&RULES[..], &[("revision", "1")]].concat();
    begun.bert.2.post("/allianties/1", &rules).await.goes_to();
    let bert = begun.bert.0.to_string();
    let lead = [("party", bert.as_str()), ("until_on", "2027-11-22")];
    begun.bert.2.post("/allianties/1/trekker", &lead).await.goes_to();
    begun.aaltje.post("/allianties/1/afspraak", &[]).await.goes_to();
    begun
}

#[tokio::test]
async fn parties_are_asked_answer_agree_and_everybody_sees_it() {
    let world = World::new().await;
    let Begun { aaltje, bert, carla } = begun(&world).await;
    assert_eq!(world.visitor().get("/allianties/1").await.status, 404);
    world.visitor().get("/allianties").await.says("Er is nog geen alliantie.");
    world.visitor().get("/zoeken?q=warmtenet").await.says_not("Warm samen");
    assert_eq!(world.visitor().get("/draad/alliantie/1").await.status, 404);
    let asked = bert.2.get("/allianties/1").await;
    asked.says("Smederij Bert is gevraagd om mee te doen");
    asked.says("Lassen: 40 uur");
    carla.2.get("/allianties/1").await.says_not("Lassen: 40 uur");
    let own = bert.0.to_string();
    let own = own.as_str();
    let answer = "/allianties/1/antwoord";
    bert.2.post(answer, &[("party", own), ("answer", "yes")]).await.refuses("Vul dit nog in.");
    let yes = [("party", own), ("answer", "yes"), ("brings", "40 uur lassen"), ("role", "bouwt")];
    assert_eq!(carla.2.post(answer, &yes).await.status, 404);
    assert_eq!(aaltje.post(answer, &yes).await.status, 404);
    bert.2.post(answer, &yes).await.goes_to();
    let no = [("party", own), ("answer", "no"), ("reason", "te druk")];
    bert.2.post(answer, &no).await.refuses("Jullie doen al mee.");
    let agree = "/allianties/1/afspraak";
    let refused = aaltje.post(agree, &[]).await;
    for words in [
        "Spreek af van wie is wat jullie samen maken.",
        "Spreek af hoe een partij weg kan.",
        "Spreek een dag af om opnieuw te kijken",
        "Een alliantie is van minstens twee partijen.",
        "Eén partij heeft nog niet geantwoord.",
        "Spreek af wie er trekt.",
    ] {
        refused.refuses(words);
    }
    world.holds().await;
}

#[tokio::test]
async fn a_party_says_no_is_asked_again_and_the_alliance_is_agreed() {
    let world = World::new().await;
    let Begun { aaltje, bert, carla } = begun(&world).await;
    let (answer, agree) = ("/allianties/1/antwoord", "/allianties/1/afspraak");
    let own = bert.0.to_string();
    let own = own.as_str();
    let yes = [("party", own), ("answer", "yes"), ("brings", "40 uur lassen")];
    bert.2.post(answer, &yes).await.goes_to();
    let other = carla.0.to_string();
    let no = [
        ("party", other.as_str()),
        ("answer", "no"),
        ("reason", "geen tijd dit jaar"),
        ("alternative", "de provincie"),
    ];
    carla.2.post(answer, &no).await.goes_to();
    carla.2.post(answer, &no).await.refuses("Deze partij doet niet mee.");
    let shown = aaltje.get("/allianties/1").await;
    shown.says("geen tijd dit jaar");
    shown.says("Noemt in plaats daarvan: de provincie.");
    let invite = "/allianties/1/partijen";
    bert.2.post(invite, &[("party", own)]).await.refuses("Deze partij is al gevraagd.");
    bert.2.post(invite, &[("party", "99")]).await.refuses("Er is geen partij met dit nummer.");
    let hidden = world.person("Piet Prins", None).await;
    let hidden = number_of(&world, hidden).await.to_string();
    let unlisted = [("party", hidden.as_str())];
    bert.2.post(invite, &unlisted).await.refuses("Er is geen partij met dit nummer.");
    bert.2.post(invite, &[("party", &other)]).await.goes_to();
    let yes = [("party", other.as_str()), ("answer", "yes"), ("brings", "vergunningen")];
    carla.2.post(answer, &yes).await.goes_to();
    let rules = [&RULES[..], &[("revision", "1")]].concat();
    bert.2.post("/allianties/1", &rules).await.goes_to();
    bert.2
        .post("/allianties/1", &rules)
        .await
        .refuses("Iemand anders heeft dit intussen gewijzigd");
    bert.2.post("/allianties/1/trekker", &[("party", own)]).await.goes_to();
    aaltje.post(agree, &[]).await.goes_to();
    aaltje.post(agree, &[]).await.refuses("Dit is al afgesproken.");
    let public = world.visitor().get("/allianties/1").await;
    public.says("Een warmtenet voor het hele dorp.");
    public.says("Gemeente Carla");
    public.says_not("Lassen: 40 uur");
    public.says_not("geen tijd dit jaar");
    world.visitor().get("/draad/alliantie/1").await.says("Een warm dorp");
    world.visitor().get("/zoeken?q=warmtenet").await.says("Warm samen");
    world.visitor().get("/opgaven/1/nodig").await.says("Warm samen");
    let empty = [&RULES[..3], &[("revision", "3")]].concat();
    bert.2.post("/allianties/1", &empty).await.refuses("Spreek af hoe een partij weg kan.");
    world.holds().await;
}

#[tokio::test]
async fn an_alliance_that_cannot_be_is_not_begun() {
    let world = World::new().await;
    let Begun { aaltje, bert, carla } = begun(&world).await;
    let (one, other) = (bert.0.to_string(), carla.0.to_string());
    let begin = |fields: Vec<(&'static str, String)>| {
        let aaltje = &aaltje;
        async move {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let with = [&[("title", "Nog een"), ("purpose", "Warmte")][..], &fields].concat();
            aaltje.post("/opgaven/1/allianties", &with).await
        }
    };
    let party = |number: &str| ("party", number.to_owned());
    let pledge = |text: &str| ("pledge", text.to_owned());
    begin(vec![party(&one)]).await.refuses("Een alliantie is van minstens twee partijen.");
    begin(vec![party(&one), party(&one)]).await.refuses("minstens twee partijen");
    begin(vec![party(&one), party("99")]).await.refuses("Er is geen partij met dit nummer.");
    for wrong in ["1-1", "x", "1-9-40", "99-1-40", "1-1-0"] {
        let fields = vec![party(&one), party(&other), pledge(wrong)];
        begin(fields).await.refuses("Wat partijen inbrengen, past niet bij wat nodig is.");
    }
    let double = pledge(&format!("{one}-1-4"));
    let fields = vec![party(&one), party(&other), double.clone(), double];
    begin(fields).await.refuses("past niet bij wat nodig is");
    let past = vec![party(&one), party(&other), ("review_on", "2026-11-23".to_owned())];
    begin(past).await.refuses("Kies een dag die nog komt.");
    let mut many = Vec::new();
    for place in 0..61 {
        world.organisation(&format!("Partij {place}"), "omgeving").await;
        many.push(party(&(carla.0 + 2 + place).to_string()));
    }
    begin(many).await.refuses("Vraag hoogstens 60 partijen.");
    assert_eq!(bert.2.post("/opgaven/1/allianties", &[]).await.status, 403);
    world.visitor().get("/allianties/2").await.says("Deze pagina");
}

#[tokio::test]
async fn a_few_questions_tell_which_form_fits() {
    let world = World::new().await;
    let visitor = world.visitor();
    visitor.get("/allianties/vorm").await.says_not("Er staat nog niets op het spel.");
    let page = visitor.get("/allianties/vorm?klaar=1").await;
    page.says("Er staat nog niets op het spel.");
    let page = visitor.get("/allianties/vorm?klaar=1&ja=owns&ja=counts").await;
    page.says("overleeft de subsidie niet");
    visitor.get("/allianties/vorm?klaar=1&ja=owns&ja=earns").await.says("laat de notaris meelezen");
    visitor.get("/allianties/vorm?klaar=1&ja=onzin").await.says("Begin gewoon");
}

#[tokio::test]
async fn a_person_who_is_asked_is_not_named_and_only_who_is_listed_has_a_page() {
    let world = World::new().await;
    let Begun { aaltje, carla, .. } = agreed(&world).await;
    let frits = world.person("Frits Prins", None).await;
    let mut conn = world.coop.db.read().await.unwrap();
    let number = members::by_id(&mut conn, frits).await.unwrap().unwrap().number.to_string();
    drop(conn);
    aaltje.post("/allianties/1/partijen", &[("party", &number)]).await.goes_to();
    let page = carla.2.get("/allianties/1").await;
    page.says("<li>Iemand die niet met naam genoemd wil worden</li>");
    page.says_not("Frits Prins");
    let public = world.visitor().get("/allianties/1").await;
    public.says("Gemeente Carla");
    public.says_not("href=\"/partijen/");
    members::consent(&world.coop, &Actor::operator(), carla.0, true).await.unwrap();
    let page = format!("<a href=\"/partijen/{}\">Gemeente Carla</a>", carla.0);
    world.visitor().get("/allianties/1").await.says(&page);
    world.holds().await;
}

#[tokio::test]
async fn whoever_represents_many_parties_does_not_ask_once_for_each() {
    let world = World::new().await;
    let Begun { bert, .. } = begun(&world).await;
    count_queries();
    let asked = async || {
        let before = queries();
        bert.2.get("/allianties").await.says("Warm samen");
        queries() - before
    };
    asked().await;
    let few = asked().await;
    let mut conn = world.coop.db.read().await.unwrap();
    let held = members::functions_of(&mut conn, bert.1).await.unwrap();
    let person = members::by_number(&mut conn, held[0].person_number).await.unwrap().unwrap();
    drop(conn);
    for place in 0..3 {
        let party = world.organisation(&format!("Nog een {place}"), "omgeving").await;
        let (role, from) = (Function::Representative, "2026-01-01".parse().unwrap());
        let (coop, operator) = (&world.coop, Actor::operator());
        let id = person.party_id;
        members::appoint(coop, &operator, id, role, Some(party), from).await.unwrap();
    }
    asked().await;
    assert_eq!(asked().await, few);
}

#[tokio::test]
async fn a_party_that_was_entered_twice_keeps_its_place() {
    let world = World::new().await;
    let Begun { aaltje, bert, .. } = begun(&world).await;
    let (coop, operator) = (&world.coop, Actor::operator());
    // Bert turns out to be in the register already, under another name, and is represented there.
    let (twin, _, browser) = represented(&world, "Bert Smeedwerk", "ondernemers").await;
    let mut conn = coop.db.read().await.unwrap();
    let held = members::functions_of(&mut conn, bert.1).await.unwrap();
    drop(conn);
    let yesterday = coop.today().plus_days(-1);
    for function in held {
        members::end_function(coop, &operator, &function.function_id, yesterday).await.unwrap();
    }
    members::merge(coop, &operator, bert.0, twin, "dubbel ingevoerd").await.unwrap();
    let number = bert.0.to_string();
    let fields = [("party", number.as_str()), ("answer", "yes"), ("brings", "alles wat we hebben")];
    browser.post("/allianties/1/antwoord", &fields).await.goes_to();
    aaltje.get("/allianties/1").await.says("alles wat we hebben");
    // Nobody new is asked under the old number.
    let again = aaltje.post("/allianties/1/partijen", &[("party", number.as_str())]).await;
    again.refuses("kies de partij die verdergaat");
    world.holds().await;
}
