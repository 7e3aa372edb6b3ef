//! What a watching machine sees, through HTTP.

use axum::http::StatusCode;

use crate::testing::World;

#[tokio::test]
async fn the_site_lives_and_is_ready() {
    let world = World::new().await;
    let watcher = world.visitor();
    assert_eq!(watcher.get("/livez").await.ok(), "alive\n");
    assert_eq!(watcher.get("/readyz").await.ok(), "ready\n");
}

#[tokio::test]
async fn without_its_database_the_site_lives_but_is_not_ready() {
    let world = World::new().await;
    world.coop.db.close().await;
    let watcher = world.visitor();
    assert_eq!(watcher.get("/livez").await.ok(), "alive\n");
    assert_eq!(watcher.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn metrics_do_not_exist_for_whoever_lacks_the_token() {
    let closed = World::new().await;
    assert_eq!(closed.visitor().get("/metrics").await.status, StatusCode::NOT_FOUND);
    assert_eq!(closed.visitor().get("/metrics?token=").await.status, StatusCode::NOT_FOUND);
    let open = World::new().await.with_metrics("geheim");
    assert_eq!(open.visitor().get("/metrics").await.status, StatusCode::NOT_FOUND);
    assert_eq!(open.visitor().get("/metrics?token=mis").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn metrics_tell_answers_by_route_and_mail_that_waits() {
    let world = World::new().await.with_metrics("geheim");
    world.person("Anna de Boer", None).await;
    let watcher = world.visitor();
    watcher.get("/aanmelden").await.ok();
    watcher.post("/aanmelden", &[("mail", "anna.de.boer@example.org")]).await.ok();
    world.at("2026-11-23T13:01:30Z");
    let metrics = watcher.get("/metrics?token=geheim").await.ok();
    for line in [
        "marke_ready{cooperative=\"\"} 1",
        "marke_answers_total{method=\"GET\",route=\"/aanmelden\",status=\"200\"} 1",
        "marke_answers_total{method=\"POST\",route=\"/aanmelden\",status=\"200\"} 1",
        "marke_mail_waiting{cooperative=\"\"} 1",
        "marke_mail_oldest_seconds{cooperative=\"\"} 90",
        "marke_mail_failed{cooperative=\"\"} 0",
        "# TYPE marke_journal_entries gauge",
    ] {
        assert!(metrics.lines().any(|told| told == line), "{line} is not in {metrics}");
    }
    assert!(!metrics.contains("example.org"), "{metrics}");
}
