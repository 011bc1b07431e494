//! The counted set of a round is frozen before its protocol is signed: when, and the result that was computed then, which waits for
//! somebody to sign it. Rounds that were closed before have neither.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, link, maybe, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let at = maybe(time("frozen_at"));
        manager.alter_table(Table::alter().table("round").add_column(at).to_owned()).await?;
        create(manager, vec![frozen_result()], Vec::new()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["frozen_result"]).await?;
        manager.alter_table(Table::alter().table("round").drop_column("frozen_at").to_owned()).await
    }
}

fn frozen_result() -> TableCreateStatement {
    Table::create()
        .table("frozen_result")
        .col(id("round_id").primary_key().take())
        .col(text("json"))
        .col(text("fingerprint"))
        .col(id("frozen_by"))
        .col(maybe(id("population_table_id")))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("frozen_by", "account"))
        .to_owned()
}
