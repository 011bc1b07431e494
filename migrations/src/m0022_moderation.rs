//! Several people read at once: who has a comment before them just now. And which words of a comment others do not read; the
//! comment itself keeps them. And what a second moderator said of a sample, beside what the first had said. None of the tables
//! has a row number, since each row belongs to part of an answer.
//!
//! The queue is walked in the order of the comments' keys, so the index over it ends with them. What is decided is read last
//! first; its index leaves out what is unread, so that it costs nothing when an answer is sent.

use sea_orm_migration::prelude::*;

use crate::table::{create, create_without_row_number, drop_all, id, index, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const OLD_QUEUE: [&str; 2] = ["round_id", "state"];
const QUEUE: [&str; 3] = ["round_id", "state", "id"];
const DECIDED: &str = "comment_round_id_handled_at";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [comment_hold(), redaction(), second_reading()] {
            create_without_row_number(manager, table).await?;
        }
        create(manager, vec![], indexes()).await?;
        manager.drop_index(Index::drop().name("comment_round_id_state").table("comment").to_owned()).await?;
        let decided = format!("CREATE INDEX {DECIDED} ON comment (round_id, handled_at) WHERE handled_at IS NOT NULL");
        manager.get_connection().execute_unprepared(&decided).await.map(drop)
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("comment", &OLD_QUEUE)).await?;
        for name in [DECIDED, "comment_round_id_state_id"] {
            manager.drop_index(Index::drop().name(name).table("comment").to_owned()).await?;
        }
        drop_all(manager, &["comment_hold", "redaction", "second_reading"]).await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("comment", &QUEUE), index("comment_hold", &["round_id"]), index("second_reading", &["round_id"])]
}

fn comment_hold() -> TableCreateStatement {
    Table::create()
        .table("comment_hold")
        .col(id("comment_id").primary_key().take())
        .col(id("round_id"))
        .col(id("account_id"))
        .col(time("held_until"))
        .foreign_key(&mut link("comment_id", "comment"))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}

/// From character `starts` up to `ends` of the comment's text.
fn redaction() -> TableCreateStatement {
    Table::create()
        .table("redaction")
        .col(id("comment_id"))
        .col(number("starts"))
        .col(number("ends"))
        .col(text("ground"))
        .col(maybe(text("section")))
        .foreign_key(&mut link("comment_id", "comment"))
        .primary_key(Index::create().col("comment_id").col("starts"))
        .to_owned()
}

fn second_reading() -> TableCreateStatement {
    Table::create()
        .table("second_reading")
        .col(id("comment_id").primary_key().take())
        .col(id("round_id"))
        .col(text("first"))
        .col(text("second"))
        .col(id("read_by"))
        .col(time("read_at"))
        .foreign_key(&mut link("comment_id", "comment"))
        .foreign_key(&mut link("read_by", "account"))
        .to_owned()
}
