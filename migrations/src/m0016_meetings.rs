//! Dialogue meetings: a row each time one is registered or corrected, so that what stood there before remains.

use sea_orm_migration::prelude::*;

use crate::table::{create, day, drop_all, id, index, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![meeting()], vec![index("meeting", &["round_id"])]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["meeting"]).await
    }
}

fn meeting() -> TableCreateStatement {
    Table::create()
        .table("meeting")
        .col(id("submission_id"))
        .col(number("version"))
        .col(id("round_id"))
        .col(day("held_on"))
        .col(text("place"))
        .col(number("participants"))
        .col(text("led_by"))
        .col(text("hands"))
        .col(maybe(text("reason")))
        .col(id("registered_by"))
        .col(time("registered_at"))
        .foreign_key(&mut link("submission_id", "submission"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("registered_by", "account"))
        .primary_key(Index::create().col("submission_id").col("version"))
        .to_owned()
}
