//! Runs of words of comments, by which those are found that say nearly the same.

use sea_orm_migration::prelude::*;

use crate::table::{big_number, create, create_without_row_number, drop_all, id, index, link};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_without_row_number(manager, comment_run()).await?;
        create(manager, Vec::new(), vec![index("comment_run", &["round_id", "run", "comment_id"])]).await
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
