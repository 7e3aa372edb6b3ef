//! Stories of who does not get along.

use crate::actor::{Actor, Function};
use crate::members;
use crate::testing::World;

#[tokio::test]
async fn only_the_area_director_knows_where_it_rubs() {
    let world = World::new().await;
    world.organisation("Smederij Bert", "ondernemers").await;
    world.organisation("Bakkerij Carla", "ondernemers").await;
    world.person("Dirk", None).await;
    let aaltje = world.with_function("Aaltje", Function::AreaDirector).await;
    let fields = [("one", "1"), ("other", "2"), ("weight", "never"), ("reason", "oud zeer")];
    assert_eq!(aaltje.post("/wrijving", &fields).await.goes_to(), "/wrijving");
    let shown = aaltje.get("/wrijving").await;
    shown.says("Smederij Bert – Bakkerij Carla");
    shown.says("nooit samen");
    aaltje.post("/wrijving", &fields).await.refuses("staat al iets genoteerd");
    for (one, other, weight, words) in [
        ("1", "1", "5", "Kies twee verschillende partijen."),
        ("1", "99", "5", "Er is geen partij met dit nummer."),
        ("1", "3", "5", "Dit gaat over organisaties, nooit over personen."),
        ("1", "2", "99", "Kies hoe erg het wringt."),
        ("", "2", "5", "Vul dit nog in."),
    ] {
        let fields = [("one", one), ("other", other), ("weight", weight), ("reason", "x")];
        aaltje.post("/wrijving", &fields).await.refuses(words);
    }
    let secretary = world.with_function("Sjoerd", Function::Secretary).await;
    for path in ["/wrijving", "/wrijving.json"] {
        assert_eq!(secretary.get(path).await.status, 403, "{path}");
    }
    secretary.get("/zoeken?q=oud+zeer").await.says_not("Smederij");
    for path in ["/partijen/1", "/draad/partij/1", "/partijen.csv"] {
        secretary.get(path).await.says_not("oud zeer");
    }
    let id = shown.text.split("name=\"conflict\" value=\"").nth(1).unwrap();
    let id = id.split('"').next().unwrap();
    aaltje.post("/wrijving/einde", &[("conflict", id)]).await.goes_to();
    aaltje.post("/wrijving/einde", &[("conflict", id)]).await.refuses("Dit was al voorbij.");
    assert_eq!(aaltje.post("/wrijving/einde", &[("conflict", "x")]).await.status, 404);
    world.organisation("Smederij B.", "ondernemers").await;
    members::merge(&world.coop, &Actor::operator(), 1, 6, "dubbel").await.unwrap();
    let fields = [("one", "1"), ("other", "2"), ("weight", "5"), ("reason", "x")];
    aaltje.post("/wrijving", &fields).await.refuses("stond dubbel in het register");
    world.holds().await;
}
