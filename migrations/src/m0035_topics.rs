//! Topics of the comments on a question: as they were proposed, as they stand, and which single voices must not disappear. A
//! topic that is gone keeps its row, so that whoever has an old page of it is told what became of it. The tables with a row for
//! each comment have no row number.

use sea_orm_migration::prelude::*;

use crate::table::{
    create, create_without_row_number, drop_all, flag, id, index, key, link, maybe, number, text, time,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![topic_board(), topic()], vec![index("topic", &["round_id", "question_id"])]).await?;
        for table in [topic_placement(), placed("topic_proposal"), lone_voice()] {
            create_without_row_number(manager, table).await?;
        }
        let indexes = vec![
            index("topic_placement", &["comment_id"]),
            index("topic_proposal", &["comment_id"]),
            index("lone_voice", &["round_id"]),
        ];
        create(manager, Vec::new(), indexes).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["topic_board", "topic", "topic_placement", "topic_proposal", "lone_voice"]).await
    }
}

fn topic_board() -> TableCreateStatement {
    Table::create()
        .table("topic_board")
        .col(id("round_id"))
        .col(id("question_id"))
        .col(maybe(id("decided_by")))
        .col(maybe(time("decided_at")))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("question_id", "question"))
        .foreign_key(&mut link("decided_by", "account"))
        .primary_key(Index::create().col("round_id").col("question_id"))
        .to_owned()
}

fn topic() -> TableCreateStatement {
    Table::create()
        .table("topic")
        .col(key())
        .col(id("round_id"))
        .col(id("question_id"))
        .col(text("label"))
        .col(flag("is_rest"))
        .col(flag("is_decided"))
        .col(flag("is_gone"))
        .col(number("version"))
        .col(text("change"))
        .col(maybe(id("changed_by")))
        .col(time("changed_at"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("question_id", "question"))
        .foreign_key(&mut link("changed_by", "account"))
        .to_owned()
}

/// A comment under a topic: as proposed, or as it stands.
fn placed(table: &'static str) -> TableCreateStatement {
    Table::create()
        .table(table)
        .col(id("topic_id"))
        .col(id("comment_id"))
        .foreign_key(&mut link("topic_id", "topic"))
        .foreign_key(&mut link("comment_id", "comment"))
        .primary_key(Index::create().col("topic_id").col("comment_id"))
        .to_owned()
}

/// `place` says where it stands among the topic's comments: the typical ones come first.
fn topic_placement() -> TableCreateStatement {
    placed("topic_placement").col(number("place")).col(flag("by_person")).to_owned()
}

/// A comment far from all topics, the farthest with the lowest `place`. Marked, it must not disappear.
fn lone_voice() -> TableCreateStatement {
    Table::create()
        .table("lone_voice")
        .col(id("comment_id").primary_key().take())
        .col(id("round_id"))
        .col(id("question_id"))
        .col(number("place"))
        .col(maybe(id("marked_by")))
        .col(maybe(time("marked_at")))
        .col(maybe(text("reason")))
        .foreign_key(&mut link("comment_id", "comment"))
        .foreign_key(&mut link("marked_by", "account"))
        .to_owned()
}
