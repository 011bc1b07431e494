//! Runs of words of comments, by which those are found that say nearly the same. Runs are noted with the print of a comment, so the prints of
//! comments that are still to be read go, and come again with both.

use sea_orm_migration::prelude::*;

use crate::table::{big_number, create, create_without_row_number, drop_all, id, index, link};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const NOTED_WITHOUT: &str = "DELETE FROM comment_print WHERE comment_id IN (SELECT comment.id FROM comment \
     JOIN round ON round.id = comment.round_id WHERE comment.state = 'unread' AND round.state IN ('open', 'stopped'))";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_without_row_number(manager, comment_run()).await?;
        create(manager, Vec::new(), vec![index("comment_run", &["round_id", "run", "comment_id"])]).await?;
        manager.get_connection().execute_unprepared(NOTED_WITHOUT).await.map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["comment_run"]).await
    }
}

fn comment_run() -> TableCreateStatement {
    Table::create()
        .table("comment_run")
        .col(id("comment_id"))
        .col(big_number("run"))
        .col(id("round_id"))
        .foreign_key(&mut link("comment_id", "comment"))
        .primary_key(Index::create().col("comment_id").col("run"))
        .to_owned()
}
