//! The database itself keeps the log: rows are added, and nothing else.

use app::record::audit;
use sea_orm::{ConnectionTrait, DbBackend};

use super::arranged;

#[tokio::test]
async fn the_database_refuses_to_change_and_to_take_away_what_stands_in_the_log() {
    let (app, round, _moderator) = arranged().await;
    let rows = audit::verify(app.db()).await.unwrap();
    let all_at_once = match app.db().get_database_backend() {
        DbBackend::Postgres => "TRUNCATE audit_entry",
        _ => "INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry",
    };
    let one_by_one =
        ["UPDATE audit_entry SET note = 'annat' WHERE number = 1", "DELETE FROM audit_entry WHERE number = 1"];

    for sql in one_by_one.into_iter().chain(["DELETE FROM audit_entry", all_at_once]) {
        let refused = app.db().execute_unprepared(sql).await.unwrap_err().to_string();
        assert!(refused.contains("the log of acts is append-only"), "{sql}: {refused}");
    }

    assert_eq!(audit::verify(app.db()).await.unwrap(), rows);
    app.acted(&round, None, "Paket 7").await;
    assert_eq!(audit::verify(app.db()).await.unwrap(), rows + 1);
}
