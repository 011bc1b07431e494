//! Public notes on a round that has opened, every version of them; `round.note_id` is the one that is shown. It stands in the round's
//! own row, which is read at every visit, so that a new note is seen at once, by every process.
//!
//! And on PostgreSQL the index of a round's answers ends with their keys, for the sample of votes. On SQLite it does already.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

use crate::table::{create, drop_all, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const ANSWERS: [&str; 2] = ["round_id", "id"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let versions = index("round_note", &["round_id", "version"]).unique().to_owned();
        create(manager, vec![round_note()], vec![versions]).await?;
        manager.alter_table(Table::alter().table("round").add_column(maybe(id("note_id"))).to_owned()).await?;
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.create_index(index("submission", &ANSWERS)).await?;
            manager.drop_index(Index::drop().name("submission_round_id").table("submission").to_owned()).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == DbBackend::Postgres {
            manager.create_index(index("submission", &["round_id"])).await?;
            manager.drop_index(Index::drop().name("submission_round_id_id").table("submission").to_owned()).await?;
        }
        manager.alter_table(Table::alter().table("round").drop_column("note_id").to_owned()).await?;
        drop_all(manager, &["round_note"]).await
    }
}

/// A version without a text says that the note was taken away.
fn round_note() -> TableCreateStatement {
    Table::create()
        .table("round_note")
        .col(key())
        .col(id("round_id"))
        .col(number("version"))
        .col(maybe(text("text")))
        .col(id("written_by"))
        .col(time("written_at"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("written_by", "account"))
        .to_owned()
}
