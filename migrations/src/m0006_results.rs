//! The fixed result of a closed round. It outlives every disposal; a correction is a new row beside the old.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![round_result()], indexes()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["round_result"]).await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("round_result", &["round_id", "version"]).unique().to_owned()]
}

fn round_result() -> TableCreateStatement {
    Table::create()
        .table("round_result")
        .col(key())
        .col(id("round_id"))
        .col(number("version"))
        .col(text("json"))
        .col(text("fingerprint"))
        .col(id("signed_by"))
        .col(time("signed_at"))
        .col(maybe(text("correction_reason")))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("signed_by", "account"))
        .to_owned()
}
