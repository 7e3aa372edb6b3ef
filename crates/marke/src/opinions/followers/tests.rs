//! Stories of following a conversation.

use crate::actor::Actor;
use crate::journal;
use crate::opinions::carrying::tests::{director, mails, running};
use crate::opinions::conversations::{self, Conversation, Text};
use crate::opinions::{self, carrying};
use crate::testing::World;

use super::{Event, News, mail_to, store};

async fn conversation(world: &World) -> Conversation {
    let conn = &mut *world.coop.db.read().await.unwrap();
    conversations::by_number(conn, 1).await.unwrap().unwrap()
}

#[tokio::test]
async fn whoever_left_an_address_hears_what_becomes_of_it_until_they_stop() {
    let world = World::new().await;
    running(&world, "").await;
    let roelie = world.visitor();
    roelie.get("/gesprekken/1/volgers").await.says("Je adres staat los van je antwoorden");
    let to = "/gesprekken/1/volgers";
    let first = roelie.post(to, &[("mail", "Roelie@example.org ")]).await.goes_to();
    let again = roelie.post(to, &[("mail", "roelie@example.org")]).await.goes_to();
    assert_eq!((first.as_str(), again.as_str()), ("/gesprekken/1", "/gesprekken/1"));
    assert_eq!(mails(&world).await, 1);
    world.visitor().in_english().post(to, &[("mail", "ann@example.org")]).await.goes_to();
    let wrong = roelie.post(to, &[("mail", "roelie")]).await;
    wrong.refuses("Dit is geen mailadres");
    wrong.says("value=\"roelie\"");
    assert_eq!(mails(&world).await, 2);

    let (coop, operator) = (&world.coop, Actor::operator());
    carrying::make_challenge(coop, &operator, 1).await.unwrap();
    assert_eq!(mails(&world).await, 4);
    opinions::close(coop, &operator, 1, "We maken er opgaven van.").await.unwrap();
    assert_eq!(mails(&world).await, 6);

    let known = {
        let conn = &mut *coop.db.read().await.unwrap();
        store::of(conn, conversation(&world).await.conversation_id).await.unwrap()
    };
    let own = known.iter().find(|follower| follower.mail == "roelie@example.org").unwrap();
    let stop = format!("/gesprekken/volgers/{}/stop", own.code);
    let page = roelie.get(&stop).await;
    page.says("Hoe houden we onze dorpen leefbaar?");
    assert_eq!(page.headers.get("referrer-policy").unwrap(), "no-referrer");
    assert_eq!(roelie.post(&stop, &[]).await.goes_to(), stop);
    roelie.get(&stop).await.says("Je adres is vergeten.");
    // Whoever stops twice, or never followed, gets the same answer.
    roelie.post(&stop, &[]).await.goes_to();
    roelie.post("/gesprekken/volgers/ABCDEFGH2345/stop", &[]).await.goes_to();
    carrying::make_challenge(coop, &operator, 3).await.unwrap();
    assert_eq!(mails(&world).await, 7);
    world.holds().await;
}

#[tokio::test]
async fn a_mail_is_in_the_language_of_its_reader_and_tells_how_to_stop() {
    let world = World::new().await;
    running(&world, "").await;
    world.visitor().post("/gesprekken/1/volgers", &[("mail", "jan@example.org")]).await.goes_to();
    let english = world.visitor().in_english();
    english.post("/gesprekken/1/volgers", &[("mail", "ann@example.org")]).await.goes_to();
    let (coop, conversation) = (&world.coop, conversation(&world).await);
    let known = {
        let conn = &mut *coop.db.read().await.unwrap();
        store::of(conn, conversation.conversation_id).await.unwrap()
    };
    for follower in &known {
        let joined = mail_to(coop, &conversation, follower, "opinions-mail-joined", &[]);
        let stop = format!("http://proef.test/gesprekken/volgers/{}/stop", follower.code);
        assert!(joined.body.contains(&stop), "{}", joined.body);
        assert!(joined.body.contains("http://proef.test/gesprekken/1\n"), "{}", joined.body);
        let question = if follower.mail == "ann@example.org" {
            "You will hear what becomes of: How do we keep our villages alive?"
        } else {
            "Je hoort wat er wordt van: Hoe houden we onze dorpen leefbaar?"
        };
        assert_eq!(joined.subject, question);
    }
    for news in News::ALL {
        let event = Event::new(*news, Text { nl: "Een winkel".to_owned(), ..Text::default() }, 1);
        let told = event.told(coop, known[0].language);
        assert!(told.contains("Een winkel") && told.contains("http://proef.test/"), "{told}");
    }
}

#[tokio::test]
async fn nobody_can_tell_who_left_an_address() {
    let world = World::new().await;
    running(&world, "").await;
    let aaltje = director(&world).await;
    aaltje.post("/gesprekken/1/volgers", &[("mail", "aaltje@example.org")]).await.goes_to();
    let conn = &mut *world.coop.db.read().await.unwrap();
    let subject = conversation(&world).await.conversation_id.subject();
    let entries = journal::entries_about(conn, subject).await.unwrap();
    let follow = entries.iter().find(|about| about.entry.verb == "opinions.follow").unwrap();
    assert_eq!(follow.entry.actor_id, "");
    assert_eq!(follow.entry.note, "");
    assert_eq!(world.visitor().get("/gesprekken/9/volgers").await.status, 404);
}
