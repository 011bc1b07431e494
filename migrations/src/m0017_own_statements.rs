//! Residents' own opinion statements. Sent, one is a comment that says what it is, since it is read, versioned and withdrawn as
//! any other words of an answer; approved, it is one more option of its question, with the language it was written in.
//! Empty for all options that a round was opened with. Of the answer the option holds the text and nothing else.

use sea_orm_migration::prelude::*;

use crate::table::{flag, maybe, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const OWN: &str = "is_own_statement";
const LANGUAGE: &str = "own_language";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let own = flag(OWN).default(false).take();
        manager.alter_table(Table::alter().table("comment").add_column(own).to_owned()).await?;
        let language = maybe(text(LANGUAGE));
        manager.alter_table(Table::alter().table("answer_option").add_column(language).to_owned()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("answer_option").drop_column(LANGUAGE).to_owned()).await?;
        manager.alter_table(Table::alter().table("comment").drop_column(OWN).to_owned()).await
    }
}
