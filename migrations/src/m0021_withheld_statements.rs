//! A resident's own statement that others were shown and that a moderator has taken away: when, and why. The option stays, with
//! its words, its place and its votes. Empty for all that stand.

use sea_orm_migration::prelude::*;

use crate::table::{maybe, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const TABLE: &str = "answer_option";
const AT: &str = "withheld_at";
const REASON: &str = "withheld_reason";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [maybe(time(AT)), maybe(text(REASON))] {
            manager.alter_table(Table::alter().table(TABLE).add_column(column).to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [REASON, AT] {
            manager.alter_table(Table::alter().table(TABLE).drop_column(column).to_owned()).await?;
        }
        Ok(())
    }
}
