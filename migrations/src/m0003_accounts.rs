//! Staff and elected: who they are, what they may do, and how they sign in. No secret stands here in the clear.

use sea_orm_migration::prelude::*;

use crate::table::{bytes, create, drop_all, flag, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![account(), membership(), invitation(), session(), sign_in_attempt()], indexes()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["account", "membership", "invitation", "session", "sign_in_attempt"]).await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("membership", &["account_id"]), index("invitation", &["account_id"]), index("session", &["account_id"])]
}

fn account() -> TableCreateStatement {
    Table::create()
        .table("account")
        .col(key())
        .col(text("email").unique_key().take())
        .col(text("display_name"))
        .col(maybe(text("password_hash")))
        .col(maybe(time("disabled_at")))
        .col(flag("is_demonstration"))
        .col(time("created_at"))
        .to_owned()
}

fn membership() -> TableCreateStatement {
    Table::create()
        .table("membership")
        .col(key())
        .col(id("account_id"))
        .col(id("organisation_id"))
        .col(maybe(id("body_id")))
        .col(text("role"))
        .foreign_key(&mut link("account_id", "account"))
        .foreign_key(&mut link("organisation_id", "organisation"))
        .foreign_key(&mut link("body_id", "political_body"))
        .to_owned()
}

fn invitation() -> TableCreateStatement {
    Table::create()
        .table("invitation")
        .col(key())
        .col(bytes("token_mac").unique_key().take())
        .col(id("account_id"))
        .col(time("expires_at"))
        .col(maybe(time("used_at")))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}

fn session() -> TableCreateStatement {
    Table::create()
        .table("session")
        .col(bytes("token_mac").primary_key().take())
        .col(id("account_id"))
        .col(time("created_at"))
        .col(time("last_seen_at"))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}

fn sign_in_attempt() -> TableCreateStatement {
    Table::create()
        .table("sign_in_attempt")
        .col(bytes("key_mac").primary_key().take())
        .col(number("failures"))
        .col(time("last_failed_at"))
        .to_owned()
}
