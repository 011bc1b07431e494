//! What a moderator writes of a closed round for the political level, version by version. Approved ones are never changed.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let once = index("round_summary", &["round_id", "version"]).unique().to_owned();
        create(manager, vec![round_summary()], vec![once]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["round_summary"]).await
    }
}

fn round_summary() -> TableCreateStatement {
    Table::create()
        .table("round_summary")
        .col(key())
        .col(id("round_id"))
        .col(number("version"))
        .col(number("changes"))
        .col(text("document"))
        .col(id("written_by"))
        .col(time("written_at"))
        .col(maybe(time("submitted_at")))
        .col(maybe(id("approved_by")))
        .col(maybe(time("approved_at")))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("written_by", "account"))
        .foreign_key(&mut link("approved_by", "account"))
        .to_owned()
}
