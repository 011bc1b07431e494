//! The closing protocol as it was signed, with the fingerprint of its own text. Results that were signed before have none.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, link, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![protocol()], Vec::new()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["protocol"]).await
    }
}

fn protocol() -> TableCreateStatement {
    Table::create()
        .table("protocol")
        .col(id("round_result_id").primary_key().take())
        .col(text("json"))
        .col(text("fingerprint"))
        .foreign_key(&mut link("round_result_id", "round_result"))
        .to_owned()
}
