//! The log of staff acts: append-only, each row holding the hash of the one before. `audit_head` has one row, which writers lock.

use sea_orm_migration::prelude::*;

use crate::table::{bytes, create, drop_all, id, index, key, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![audit_entry(), audit_head()], indexes()).await?;
        let first = Query::insert()
            .into_table("audit_head")
            .columns(["id", "number", "hash"])
            .values_panic([1.into(), 0_i64.into(), vec![0_u8; 32].into()])
            .to_owned();
        manager.execute(first).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["audit_entry", "audit_head"]).await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("audit_entry", &["subject_id"])]
}

fn audit_entry() -> TableCreateStatement {
    Table::create()
        .table("audit_entry")
        .col(key())
        .col(ColumnDef::new("number").big_integer().not_null().unique_key().take())
        .col(time("at"))
        .col(maybe(id("account_id")))
        .col(maybe(id("organisation_id")))
        .col(maybe(id("body_id")))
        .col(text("act"))
        .col(text("subject_kind"))
        .col(maybe(id("subject_id")))
        .col(maybe(text("note")))
        .col(bytes("previous_hash"))
        .col(bytes("hash"))
        .to_owned()
}

fn audit_head() -> TableCreateStatement {
    Table::create()
        .table("audit_head")
        .col(number("id").primary_key().take())
        .col(ColumnDef::new("number").big_integer().not_null().take())
        .col(bytes("hash"))
        .to_owned()
}
