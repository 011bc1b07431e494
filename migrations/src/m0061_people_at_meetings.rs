//! A correction of a signed result may say how many people took part in a meeting. What was registered of it stays as it is.

use sea_orm_migration::prelude::*;

use crate::table::{maybe, number};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let people = Table::alter().table("correction").add_column(maybe(number("people"))).to_owned();
        manager.alter_table(people).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared(PEOPLE).await?;
        manager.alter_table(Table::alter().table("correction").drop_column("people").to_owned()).await
    }
}

/// Programs from before know no correction of people: what was signed reads as a meeting taken out, what waited is put aside.
const PEOPLE: &str = "UPDATE correction SET kind = 'meeting', settled_by = COALESCE(settled_by, proposed_by), \
                      settled_at = COALESCE(settled_at, proposed_at) WHERE kind = 'people'";
