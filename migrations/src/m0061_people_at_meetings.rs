//! A correction of a signed result may say how many people took part in a meeting. What was registered of it stays as it is.

use sea_orm_migration::{prelude::*, sea_orm::Statement};

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
        let db = manager.get_connection();
        let signed = Statement::from_string(db.get_database_backend(), SIGNED);
        if db.query_one_raw(signed).await?.is_some() {
            return Err(DbErr::Custom(
                "a signed correction of people cannot be taken back: restore a backup from before".to_owned(),
            ));
        }
        db.execute_unprepared(PEOPLE).await?;
        manager.alter_table(Table::alter().table("correction").drop_column("people").to_owned()).await
    }
}

/// Programs from before would tell of a meeting that it was taken out.
const SIGNED: &str = "SELECT 1 FROM correction WHERE kind = 'people' AND round_result_id IS NOT NULL";

/// They know no correction of people: what waited is put aside.
const PEOPLE: &str = "UPDATE correction SET kind = 'meeting', settled_by = COALESCE(settled_by, proposed_by), \
                      settled_at = COALESCE(settled_at, proposed_at) WHERE kind = 'people'";
