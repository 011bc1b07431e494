//! The log is read by body and by organisation, newest first.

use sea_orm_migration::prelude::*;

use crate::table::index;

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const TABLE: &str = "audit_entry";
const READ_BY: [[&str; 2]; 2] = [["body_id", "number"], ["organisation_id", "number"]];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for columns in READ_BY {
            manager.create_index(index(TABLE, &columns)).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for columns in READ_BY {
            let name = format!("{TABLE}_{}", columns.join("_"));
            manager.drop_index(Index::drop().name(name).table(TABLE).to_owned()).await?;
        }
        Ok(())
    }
}
