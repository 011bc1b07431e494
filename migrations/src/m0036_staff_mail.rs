//! Mail to staff about what waits for them: what each person wants, when they were last told, and of what cannot wait that they have
//! been told once.

use sea_orm_migration::prelude::*;

use crate::table::{create, day, drop_all, id, link, maybe, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![staff_mail(), staff_notice()], Vec::new()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["staff_mail", "staff_notice"]).await
    }
}

fn staff_mail() -> TableCreateStatement {
    Table::create()
        .table("staff_mail")
        .col(id("account_id").primary_key().take())
        .col(text("wanted"))
        .col(maybe(day("looked_on")))
        .col(maybe(day("told_on")))
        .col(maybe(text("told")))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}

fn staff_notice() -> TableCreateStatement {
    Table::create()
        .table("staff_notice")
        .col(id("account_id"))
        .col(text("event"))
        .col(id("subject_id"))
        .col(day("on_day"))
        .foreign_key(&mut link("account_id", "account"))
        .primary_key(Index::create().col("account_id").col("event").col("subject_id").col("on_day"))
        .to_owned()
}
