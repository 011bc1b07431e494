//! What moderators and administrators sign in with beside their password. No secret stands here in the clear. Half a session is
//! no row of `session`: a program from before takes it for none.

use sea_orm_migration::prelude::*;

use crate::table::{big_number, bytes, create, drop_all, id, index, link, maybe, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = vec![second_factor(), recovery_code(), half_session()];
        let indexes = vec![index("recovery_code", &["account_id"]), index("half_session", &["account_id"])];
        create(manager, tables, indexes).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["second_factor", "recovery_code", "half_session"]).await
    }
}

fn second_factor() -> TableCreateStatement {
    Table::create()
        .table("second_factor")
        .col(id("account_id").primary_key().take())
        .col(bytes("seed"))
        .col(time("tied_at"))
        .col(big_number("last_step"))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}

fn recovery_code() -> TableCreateStatement {
    Table::create()
        .table("recovery_code")
        .col(bytes("code_mac").primary_key().take())
        .col(id("account_id"))
        .col(maybe(time("used_at")))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}

fn half_session() -> TableCreateStatement {
    Table::create()
        .table("half_session")
        .col(bytes("token_mac").primary_key().take())
        .col(id("account_id"))
        .col(time("created_at"))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}
