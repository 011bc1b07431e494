//! What an organisation has decided for its own dialogues. A table of its own, since the rows of organisations are written anew from the
//! list that comes with the program. Where there is no row all is as before.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, link, maybe, number, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![house_rules()], Vec::new()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["house_rules"]).await
    }
}

fn house_rules() -> TableCreateStatement {
    Table::create()
        .table("house_rules")
        .col(id("organisation_id").primary_key().take())
        .col(maybe(text("case_number_pattern")))
        .col(number("threshold"))
        .foreign_key(&mut link("organisation_id", "organisation"))
        .to_owned()
}
