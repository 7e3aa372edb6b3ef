//! Stories of invitations: links that let one person take part, once.

use crate::actor::Actor;
use crate::error::Error;
use crate::opinions::close;
use crate::opinions::conversations::Sheet;
use crate::opinions::conversations::tests::{director, draft, known, running};
use crate::opinions::invitations::{self, Tally, accept, rules, tally};
use crate::opinions::{Given, Reply, Voice, answers};
use crate::testing::World;

fn by_invitation() -> Sheet {
    Sheet { access: "invited".to_owned(), ..Sheet::default() }
}

fn is_refused(outcome: crate::error::Result<()>, id: &str) -> bool {
    matches!(outcome, Err(Error::Refused(refusals)) if refusals.iter().any(|one| one.id == id))
}

#[tokio::test]
async fn links_are_shown_once_and_each_lets_one_person_in() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    running(&world, by_invitation()).await;
    aaltje.get("/gesprekken/1/beheer").await.says("Er is nog geen link gemaakt.");
    let answer = aaltje.post("/gesprekken/1/uitnodigingen", &[("count", "2")]).await;
    assert_eq!(answer.headers["cache-control"], "no-store");
    let page = answer.ok();
    assert!(page.contains("2 uitnodigingen"));
    let begin = "http://proef.test/gesprekken/1/uitnodiging?code=";
    let links: Vec<&str> = page.split(begin).skip(1).map(|rest| &rest[..16]).collect();
    let (first, second) = (links[0], links[1]);
    assert_ne!(first, second);
    aaltje.get("/gesprekken/1/beheer").await.says("Er zijn 2 links gemaakt; gebruikt: 0.");

    let (coop, visitor) = (&world.coop, Actor::visitor());
    let conversation = known(&world, 1).await;
    let voice = |who: &str| Voice::of_secret(conversation.conversation_id, who);
    let given = Given { statement: 1, reply: Some(Reply::Agree), important: false };
    let uninvited = answers::answer(coop, &visitor, &voice("jan"), &conversation, given).await;
    assert!(is_refused(uninvited, "opinions-refusal-not-invited"));
    accept(coop, &visitor, &conversation, &voice("jan"), &first.to_lowercase()).await.unwrap();
    answers::answer(coop, &visitor, &voice("jan"), &conversation, given).await.unwrap();
    for code in [first, "ABCDEFGH"] {
        let used = accept(coop, &visitor, &conversation, &voice("piet"), code).await;
        assert!(is_refused(used, "opinions-refusal-invitation-is-used"));
    }
    accept(coop, &visitor, &conversation, &voice("jan"), second).await.unwrap();
    let conn = &mut *coop.db.read().await.unwrap();
    let counted = tally(conn, conversation.conversation_id).await.unwrap();
    assert_eq!(counted, Tally { made: 2, used: 1 });
    world.holds().await;
}

#[tokio::test]
async fn links_are_made_only_where_one_has_to_be_invited() {
    let world = World::new().await;
    let aaltje = director(&world).await;
    draft(&world, Sheet::default()).await;
    running(&world, by_invitation()).await;
    let answer = aaltje.post("/gesprekken/1/uitnodigingen", &[("count", "5")]).await;
    answer.refuses("Voor dit gesprek is geen uitnodiging nodig.");
    for count in ["0", "501", "veel", ""] {
        let answer = aaltje.post("/gesprekken/2/uitnodigingen", &[("count", count)]).await;
        answer.refuses("Kies een aantal van 1 tot en met 500.");
        answer.says("id=\"invite-0-count-problem\"");
    }
    let many = rules::make(&known(&world, 2).await, rules::INVITATIONS_MAX - 9, 10);
    assert_eq!(many[0].id, "opinions-refusal-too-many-invitations");
    let operator = Actor::operator();
    close(&world.coop, &operator, 2, "Klaar.").await.unwrap();
    let answer = aaltje.post("/gesprekken/2/uitnodigingen", &[("count", "5")]).await;
    answer.refuses("Dit gesprek is afgelopen.");
    let visitor = invitations::make(&world.coop, &Actor::visitor(), 2, "5").await;
    assert!(matches!(visitor, Err(Error::SignInFirst)));
    world.holds().await;
}
