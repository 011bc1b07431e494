//! Mail that waits to be sent. A row goes when the mail is delivered. Keys are random and times begin at the day, so that
//! nothing here tells in which order people did what made us write to them.

use sea_orm_migration::prelude::*;

use crate::table::{create, create_without_row_number, drop_all, index, key, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_without_row_number(manager, outbox()).await?;
        create(manager, vec![], vec![index("outbox", &["next_try_at"]), index("outbox", &["unsubscribe"])]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["outbox"]).await
    }
}

fn outbox() -> TableCreateStatement {
    Table::create()
        .table("outbox")
        .col(key())
        .col(text("recipient"))
        .col(text("subject"))
        .col(text("text"))
        .col(text("html"))
        .col(maybe(text("unsubscribe")))
        .col(number("attempts"))
        .col(time("next_try_at"))
        .col(time("give_up_at"))
        .col(maybe(time("failed_at")))
        .col(maybe(text("trouble")))
        .to_owned()
}
