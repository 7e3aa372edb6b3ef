//! Stories of alliances, from the first invitation to the end.

use crate::actor::{Actor, Function};
use crate::agenda::challenges::tests::challenge;
use crate::alliances::capacities::tests::{represented, words};
use crate::ids::PartyId;
use crate::members::{self, TagKind};
use crate::testing::{Browser, World, count_queries, queries};

/// An alliance of two parties that were asked, with the area director and both browsers.
struct Begun<'w> {
    aaltje: Browser<'w>,
    bert: (i64, PartyId, Browser<'w>),
    carla: (i64, PartyId, Browser<'w>),
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
async fn agreed(world: &World) -> Begun<'_> {
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
async fn results_are_carried_by_two_and_the_lead_goes_round() {
    let world = World::new().await;
    let Begun { aaltje, bert, carla } = agreed(&world).await;
    let (one, other) = (bert.0.to_string(), carla.0.to_string());
    let (one, other) = (one.as_str(), other.as_str());
    let (results, lead) = ("/allianties/1/resultaten", "/allianties/1/trekker");
    let alone = [("sentence", "Tien huizen warm"), ("due_on", "2027-10-01"), ("party", one)];
    bert.2.post(results, &alone).await.refuses("Niemand is alleen verantwoordelijk");
    let late = [("sentence", "Tien huizen"), ("due_on", "2026-01-01"), ("party", one)];
    bert.2.post(results, &late).await.refuses("Kies een dag waarop dit er is");
    let third = represented(&world, "School Dirk", "onderwijs").await;
    let stranger = third.0.to_string();
    let wrong = [&alone[..], &[("party", stranger.as_str())]].concat();
    bert.2.post(results, &wrong).await.refuses("Dit kan alleen voor partijen die meedoen.");
    assert_eq!(third.2.post(results, &wrong).await.status, 404);
    let both = [&alone[..], &[("party", other)]].concat();
    bert.2.post(results, &both).await.goes_to();
    let shown = world.visitor().get("/allianties/1").await;
    shown.says("Tien huizen warm");
    shown.says("Samen verantwoordelijk: Gemeente Carla, Smederij Bert");
    let leave = "/allianties/1/vertrek";
    let reason = [("party", other), ("reason", "wethouder weg")];
    carla.2.post(leave, &reason).await.refuses("zou dan door één partij worden gedragen");
    bert.2.post(leave, &[("party", one), ("reason", "x")]).await.refuses("Draag dat eerst over.");
    let strange = [("party", stranger.as_str()), ("reason", "x")];
    third.2.post(leave, &strange).await.refuses("Dit kan alleen voor partijen die meedoen.");
    let twice = [("party", other), ("from_on", "2027-01-01")];
    carla.2.post(lead, &twice).await.refuses("In die tijd trekt Smederij Bert al.");
    let long = [("party", other), ("from_on", "2028-01-01"), ("until_on", "2031-01-01")];
    carla.2.post(lead, &long).await.refuses("hoogstens twee jaar");
    let turned = [("party", other), ("from_on", "2028-01-02"), ("until_on", "2028-01-01")];
    carla.2.post(lead, &turned).await.refuses("De laatste dag komt voor de eerste.");
    let next = [("party", other), ("from_on", "2027-11-23"), ("until_on", "2028-11-22")];
    carla.2.post(lead, &next).await.goes_to();
    let editor = bert.2.get("/allianties/1").await;
    let id = editor.text.split("name=\"result\" value=\"").nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    let reached = "/allianties/1/bereikt";
    bert.2.post(reached, &[("result", id)]).await.refuses("Vul dit nog in.");
    let done = [("result", id), ("sentence", "Tien gezinnen stoken geen gas meer.")];
    bert.2.post(reached, &done).await.goes_to();
    bert.2.post(reached, &done).await.refuses("Dit resultaat was al bereikt.");
    world.visitor().get("/allianties/1").await.says("Tien gezinnen stoken geen gas meer.");
    let paper = "/allianties/1/documenten";
    let wrong = [("title", "Convenant"), ("address", "javascript:alert(1)")];
    bert.2.post(paper, &wrong).await.refuses("Geef een adres dat met https:// begint");
    let right = [("title", "Convenant"), ("address", "https://example.org/convenant")];
    bert.2.post(paper, &right).await.goes_to();
    bert.2.post(paper, &right).await.refuses("Dit stuk staat er al bij.");
    for place in 0..99 {
        let address = format!("https://example.org/{place}");
        bert.2.post(paper, &[("title", "Stuk"), ("address", &address)]).await.goes_to();
    }
    let last = [("title", "Stuk"), ("address", "https://example.org/laatste")];
    bert.2.post(paper, &last).await.refuses("Er staan er al 100; meer kan niet.");
    world.visitor().get("/allianties/1").await.says_not("example.org");
    aaltje.post("/allianties/1/einde", &[("reason", "Het net ligt er.")]).await.goes_to();
    bert.2.post(paper, &last).await.refuses("Deze alliantie is afgerond");
    world.visitor().get("/allianties").await.says("Afgerond");
    world.holds().await;
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
async fn however_many_leave_one_after_another_two_stay_with_a_result() {
    let world = World::new().await;
    let Begun { bert, carla, .. } = agreed(&world).await;
    let dirk = represented(&world, "School Dirk", "onderwijs").await;
    let [one, other, third] = [bert.0, carla.0, dirk.0].map(|number| number.to_string());
    bert.2.post("/allianties/1/partijen", &[("party", &third)]).await.goes_to();
    let yes = [("party", third.as_str()), ("answer", "yes"), ("brings", "een lokaal")];
    dirk.2.post("/allianties/1/antwoord", &yes).await.goes_to();
    let result = [
        ("sentence", "Tien huizen warm"),
        ("due_on", "2027-10-01"),
        ("party", one.as_str()),
        ("party", other.as_str()),
        ("party", third.as_str()),
    ];
    bert.2.post("/allianties/1/resultaten", &result).await.goes_to();
    let leave = "/allianties/1/vertrek";
    let first = [("party", third.as_str()), ("reason", "Het lokaal is nodig.")];
    dirk.2.post(leave, &first).await.goes_to();
    // Why, and what the others bring, is for those who take part.
    bert.2.get("/allianties/1").await.says("Het lokaal is nodig.");
    bert.2.get("/allianties/1").await.says("alles wat we hebben");
    let visitor = world.visitor();
    for path in ["/allianties/1", "/allianties/1.json", "/draad/alliantie/1", "/allianties", "/"] {
        let answer = visitor.get(path).await;
        answer.says_not("alles wat we hebben");
        answer.says_not("Het lokaal is nodig.");
        dirk.2.get(path).await.says_not("alles wat we hebben");
    }
    let second = [("party", other.as_str()), ("reason", "Wethouder weg.")];
    carla.2.post(leave, &second).await.refuses("zou dan door één partij worden gedragen");
    world.holds().await;
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
