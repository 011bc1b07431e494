//! Signing in with an organisation's own accounts, and by a mailed link. No secret stands here in the clear. What a session may do
//! that was begun at an organisation's provider is narrower than what one may do that a password has begun; which it was stands
//! in the session.

use sea_orm_migration::prelude::*;

use crate::table::{bytes, create, drop_all, flag, id, index, key, link, maybe, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

/// Columns that older tables get; an older program leaves them as they are here.
fn columns() -> [(&'static str, &'static str, ColumnDef); 4] {
    let no = |name| flag(name).default(false).take();
    [
        ("membership", "is_by_group", no("is_by_group")),
        ("session", "organisation_id", maybe(id("organisation_id"))),
        ("session", "is_strong", no("is_strong")),
        ("half_session", "organisation_id", maybe(id("organisation_id"))),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = vec![own_sign_in(), group_role(), identity(), sign_in_ceremony(), sign_in_link()];
        let indexes = vec![
            index("group_role", &["organisation_id"]),
            index("identity", &["account_id"]),
            index("sign_in_link", &["account_id"]),
        ];
        create(manager, tables, indexes).await?;
        for (table, _, column) in columns() {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, name, _) in columns() {
            manager.alter_table(Table::alter().table(table).drop_column(name).to_owned()).await?;
        }
        drop_all(manager, &["own_sign_in", "group_role", "identity", "sign_in_ceremony", "sign_in_link"]).await
    }
}

fn own_sign_in() -> TableCreateStatement {
    Table::create()
        .table("own_sign_in")
        .col(id("organisation_id").primary_key().take())
        .col(text("issuer"))
        .col(text("client_id"))
        .col(bytes("client_secret"))
        .col(text("groups_claim"))
        .col(flag("is_strong"))
        .foreign_key(&mut link("organisation_id", "organisation"))
        .to_owned()
}

fn group_role() -> TableCreateStatement {
    Table::create()
        .table("group_role")
        .col(key())
        .col(id("organisation_id"))
        .col(text("group_name"))
        .col(text("role"))
        .col(maybe(id("body_id")))
        .col(id("made_by"))
        .foreign_key(&mut link("organisation_id", "organisation"))
        .foreign_key(&mut link("body_id", "political_body"))
        .foreign_key(&mut link("made_by", "account"))
        .to_owned()
}

fn identity() -> TableCreateStatement {
    Table::create()
        .table("identity")
        .col(text("issuer"))
        .col(text("subject"))
        .col(id("account_id"))
        .col(time("linked_at"))
        .primary_key(Index::create().col("issuer").col("subject"))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}

fn sign_in_ceremony() -> TableCreateStatement {
    Table::create()
        .table("sign_in_ceremony")
        .col(bytes("token_mac").primary_key().take())
        .col(id("organisation_id"))
        .col(text("next"))
        .col(time("begun_at"))
        .foreign_key(&mut link("organisation_id", "organisation"))
        .to_owned()
}

fn sign_in_link() -> TableCreateStatement {
    Table::create()
        .table("sign_in_link")
        .col(bytes("token_mac").primary_key().take())
        .col(id("account_id"))
        .col(time("asked_at"))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}
