//! Papers of the sample that were read only once in a round that was closed without their second keying, and why.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, link, number, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![read_once()], Vec::new()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["read_once"]).await
    }
}

fn read_once() -> TableCreateStatement {
    Table::create()
        .table("read_once")
        .col(id("round_id").primary_key().take())
        .col(number("papers"))
        .col(text("reason"))
        .foreign_key(&mut link("round_id", "round"))
        .to_owned()
}
