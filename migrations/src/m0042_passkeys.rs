//! Passkeys, beside the codes of an app; and what a device has just been asked, which any process may read the answer to.

use sea_orm_migration::prelude::*;

use crate::table::{big_number, bytes, create, drop_all, id, index, key, link, maybe, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = vec![passkey(), passkey_ceremony()];
        let indexes = vec![index("passkey", &["account_id"]), index("passkey_ceremony", &["begun_at"])];
        create(manager, tables, indexes).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["passkey", "passkey_ceremony"]).await
    }
}

fn passkey() -> TableCreateStatement {
    Table::create()
        .table("passkey")
        .col(key())
        .col(id("account_id"))
        .col(bytes("credential_id").unique_key().take())
        .col(text("credential"))
        .col(big_number("counter"))
        .col(text("name"))
        .col(time("made_at"))
        .col(maybe(time("used_at")))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}

fn passkey_ceremony() -> TableCreateStatement {
    Table::create()
        .table("passkey_ceremony")
        .col(key())
        .col(id("account_id"))
        .col(bytes("session_mac"))
        .col(text("asked"))
        .col(time("begun_at"))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}
