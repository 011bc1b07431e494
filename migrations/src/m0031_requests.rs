//! What registrars decide of texts before records are given out: as they stand, or masked, under which section of law and why. A
//! row each time, so that what was given out before can still be told.

use sea_orm_migration::prelude::*;

use crate::table::{bytes, create, drop_all, id, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const TABLE: &str = "secrecy_review";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![secrecy_review()], Vec::new()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &[TABLE]).await
    }
}

fn secrecy_review() -> TableCreateStatement {
    Table::create()
        .table(TABLE)
        .col(id("round_id"))
        .col(id("text_id"))
        .col(number("version"))
        .col(bytes("print"))
        .col(maybe(text("passages")))
        .col(maybe(text("masked_text")))
        .col(maybe(text("section")))
        .col(maybe(text("reason")))
        .col(id("reviewed_by"))
        .col(time("reviewed_at"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("reviewed_by", "account"))
        .primary_key(Index::create().col("round_id").col("text_id").col("version"))
        .to_owned()
}
