//! What a result says of topics: how each of them leans, as a person judges it, and which comments a person has chosen to show
//! under it. Of words that are kept when comments are disposed of: under which topic they were shown, and whether they are a voice that must not
//! disappear. Empty and false for all that was decided and kept before.

use sea_orm_migration::prelude::*;

use crate::table::{flag, id, maybe, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (table, column) in columns() {
            manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
        }
        Ok(())
    }

    /// Programs from before know no topic that was described.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let described = "UPDATE topic SET change = 'sorted' WHERE change = 'described'";
        manager.get_connection().execute_unprepared(described).await?;
        for (table, column) in columns().into_iter().rev() {
            manager.alter_table(Table::alter().table(table).drop_column(column.get_column_name()).to_owned()).await?;
        }
        Ok(())
    }
}

fn columns() -> [(&'static str, ColumnDef); 4] {
    [
        ("topic", maybe(text("lean"))),
        ("topic_placement", flag("is_quote").default(false).take()),
        ("published_words", maybe(id("topic_id"))),
        ("published_words", flag("is_voice").default(false).take()),
    ]
}
