//! Who follows a dialogue by mail. The address is a personal datum: the row goes when the follower or the dialogue ends it.
//! Nothing tells when or in which order people began to follow.

use sea_orm_migration::prelude::*;

use crate::table::{create, create_without_row_number, day, drop_all, id, index, key, link, maybe, number, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create_without_row_number(manager, follower()).await?;
        create_without_row_number(manager, follower_notice()).await?;
        create(manager, vec![], indexes()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["follower", "follower_notice"]).await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("follower", &["dialogue_id", "address"]).unique().to_owned(),
        index("follower", &["mailbox"]),
        index("follower_notice", &["round_id"]),
    ]
}

fn follower() -> TableCreateStatement {
    Table::create()
        .table("follower")
        .col(key())
        .col(id("dialogue_id"))
        .col(text("address"))
        .col(text("mailbox"))
        .col(text("language"))
        .col(number("asked"))
        .col(maybe(day("expires_on")))
        .foreign_key(&mut link("dialogue_id", "dialogue"))
        .to_owned()
}

/// What a follower has been told: once each.
fn follower_notice() -> TableCreateStatement {
    Table::create()
        .table("follower_notice")
        .col(id("follower_id"))
        .col(id("round_id"))
        .col(text("event"))
        .foreign_key(&mut link("follower_id", "follower"))
        .foreign_key(&mut link("round_id", "round"))
        .primary_key(Index::create().col("follower_id").col("round_id").col("event"))
        .to_owned()
}
