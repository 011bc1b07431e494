//! What residents sent. Nothing here may tell in which order people answered: keys are random, times are rounded to the
//! hour, and on SQLite the tables have no row number (`WITHOUT ROWID`), which the schema builder cannot say.

use sea_orm_migration::{prelude::*, sea_orm};

use crate::table::{bytes, create, day, drop_all, flag, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [submission(), submission_version(), comment()] {
            create_without_row_number(manager, table).await?;
        }
        create(manager, vec![], indexes()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["submission", "submission_version", "comment"]).await
    }
}

async fn create_without_row_number(manager: &SchemaManager<'_>, table: TableCreateStatement) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    let sql = match manager.get_database_backend() {
        sea_orm::DbBackend::Sqlite => format!("{} WITHOUT ROWID", table.to_string(SqliteQueryBuilder)),
        _ => table.to_string(PostgresQueryBuilder),
    };
    connection.execute_unprepared(&sql).await.map(drop)
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("submission", &["receipt_mac"]).unique().to_owned(),
        index("submission", &["round_id"]),
        index("comment", &["round_id", "state"]),
        index("comment", &["submission_id"]),
    ]
}

/// The newest version of what one person, or one meeting, sent.
fn submission() -> TableCreateStatement {
    Table::create()
        .table("submission")
        .col(key())
        .col(id("round_id"))
        .col(bytes("receipt_mac"))
        .col(number("version"))
        .col(text("channel"))
        .col(text("language"))
        .col(text("answers"))
        .col(maybe(text("age_band")))
        .col(maybe(text("sex")))
        .col(time("sent_hour"))
        .col(flag("is_late"))
        .col(maybe(day("withdrawn_on")))
        .foreign_key(&mut link("round_id", "round"))
        .to_owned()
}

/// What stood there before the resident changed the answer.
fn submission_version() -> TableCreateStatement {
    Table::create()
        .table("submission_version")
        .col(id("submission_id"))
        .col(number("version"))
        .col(text("channel"))
        .col(text("language"))
        .col(text("answers"))
        .col(maybe(text("age_band")))
        .col(maybe(text("sex")))
        .col(time("sent_hour"))
        .foreign_key(&mut link("submission_id", "submission"))
        .primary_key(Index::create().col("submission_id").col("version"))
        .to_owned()
}

/// Free text in an answer, moderated alone.
fn comment() -> TableCreateStatement {
    Table::create()
        .table("comment")
        .col(key())
        .col(id("submission_id"))
        .col(number("submission_version"))
        .col(id("round_id"))
        .col(id("question_id"))
        .col(text("text"))
        .col(text("state"))
        .col(maybe(text("reason")))
        .col(maybe(id("handled_by")))
        .col(maybe(time("handled_at")))
        .foreign_key(&mut link("submission_id", "submission"))
        .foreign_key(&mut link("question_id", "question"))
        .to_owned()
}
