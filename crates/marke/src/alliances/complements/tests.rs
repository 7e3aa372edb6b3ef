//! Stories of who fits with a member.

use crate::actor::{Actor, Function};
use crate::alliances::capacities::tests::{represented, words};
use crate::alliances::{capacities, conflicts};
use crate::members::TagKind;
use crate::testing::{World, count_queries, queries};

#[tokio::test]
async fn a_member_sees_who_fits_and_nobody_elses_page() {
    let world = World::new().await;
    let tags =
        words(&world, &[("Lassen", TagKind::Competence), ("Leslokaal", TagKind::Facility)]).await;
    let (bert, _, browser) = represented(&world, "Smederij Bert", "ondernemers").await;
    let (carla, _, _) = represented(&world, "School Carla", "onderwijs").await;
    let (coop, operator) = (&world.coop, Actor::operator());
    for (party, tag, bearing) in
        [(bert, 0, "brings"), (bert, 1, "seeks"), (carla, 1, "brings"), (carla, 0, "seeks")]
    {
        let sheet = capacities::Sheet {
            bearing: bearing.to_owned(),
            tag: tags[tag].clone(),
            amount: "3".to_owned(),
            ..capacities::Sheet::default()
        };
        capacities::say(coop, &operator, party, &sheet).await.unwrap();
    }
    let page = format!("/partijen/{bert}/aanvulling");
    // Carla did not agree to be listed: she is counted, not named.
    let shown = browser.get(&page).await;
    shown.says("Er past nog één partij die niet op de openbare lijst staat.");
    shown.says_not("School Carla");
    assert_eq!(browser.get(&format!("/partijen/{carla}/aanvulling")).await.status, 404);
    count_queries();
    let before = queries();
    browser.get(&page).await.ok();
    assert!(queries() - before <= 12, "{}", queries() - before);
    let sheet = conflicts::Sheet {
        one: bert.to_string(),
        other: carla.to_string(),
        weight: "never".to_owned(),
        reason: "oud zeer".to_owned(),
        ..conflicts::Sheet::default()
    };
    conflicts::note(coop, &operator, &sheet).await.unwrap();
    let shown = browser.get(&page).await;
    shown.says_not("oud zeer");
    shown.says_not("Er past nog één partij");
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    aaltje.get(&page).await.says("Wie vullen jullie aan?");
    world.holds().await;
}
