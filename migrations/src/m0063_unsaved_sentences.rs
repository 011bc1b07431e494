//! A sentence of a summary as somebody has filled in its form and not saved it, so that an act on the form can lead on to a page that
//! shows it. Nobody else reads it; it goes when the sentence is saved or left, and with the last of the version that it was written for.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, index, link, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let by_round = index("unsaved_sentence", &["round_id"]);
        create(manager, vec![unsaved_sentence()], vec![by_round]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["unsaved_sentence"]).await
    }
}

fn unsaved_sentence() -> TableCreateStatement {
    Table::create()
        .table("unsaved_sentence")
        .col(id("account_id"))
        .col(id("sentence_id"))
        .col(id("round_id"))
        .col(text("fields"))
        .primary_key(Index::create().col("account_id").col("sentence_id"))
        .foreign_key(&mut link("account_id", "account"))
        .foreign_key(&mut link("round_id", "round"))
        .to_owned()
}
