//! Whoever watches the process is told the truth.

use crate::support::{TestApp, database};

#[tokio::test]
async fn a_migrated_database_is_ready() {
    let app = TestApp::new().await;

    app.visitor().get("/healthz").await.assert_status(200);
    app.visitor().get("/readyz").await.assert_status(200);
}

#[tokio::test]
async fn the_process_is_not_ready_while_a_migration_is_missing() {
    let (db, _folder) = database::empty().await;
    let app = TestApp::over(db);

    app.visitor().get("/healthz").await.assert_status(200);
    app.visitor().get("/readyz").await.assert_status(503);
}

#[tokio::test]
async fn the_process_is_not_ready_while_the_database_is_away() {
    let app = TestApp::new().await;
    app.db().clone().close().await.unwrap();

    app.visitor().get("/healthz").await.assert_status(200);
    app.visitor().get("/readyz").await.assert_status(503);
}
