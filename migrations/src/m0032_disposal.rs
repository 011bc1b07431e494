//! Disposal: the rules that a body has decided on, what has been disposed of by which of them, and the words of comments that stood
//! in a brief, which stay without their answers.

use sea_orm_migration::prelude::*;

use crate::table::{
    create, create_without_row_number, day, drop_all, flag, id, index, key, link, maybe, number, text, time,
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const TABLES: [&str; 3] = ["disposal_rule", "disposal", "published_words"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let indexes = vec![index("disposal_rule", &["body_id"]), index("disposal", &["round_id"])];
        create(manager, vec![disposal_rule(), disposal()], indexes).await?;
        create_without_row_number(manager, published_words()).await?;
        manager.create_index(index("published_words", &["round_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &TABLES).await
    }
}

fn disposal_rule() -> TableCreateStatement {
    Table::create()
        .table("disposal_rule")
        .col(key())
        .col(id("body_id"))
        .col(text("kind"))
        .col(maybe(number("months")))
        .col(day("decided_on"))
        .col(text("minute_item"))
        .col(maybe(text("case_number")))
        .col(id("entered_by"))
        .col(time("entered_at"))
        .foreign_key(&mut link("body_id", "political_body"))
        .foreign_key(&mut link("entered_by", "account"))
        .to_owned()
}

fn disposal() -> TableCreateStatement {
    Table::create()
        .table("disposal")
        .col(key())
        .col(id("round_id"))
        .col(text("kind"))
        .col(id("rule_id"))
        .col(id("disposed_by"))
        .col(time("disposed_at"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("rule_id", "disposal_rule"))
        .foreign_key(&mut link("disposed_by", "account"))
        .to_owned()
}

fn published_words() -> TableCreateStatement {
    Table::create()
        .table("published_words")
        .col(key())
        .col(id("round_id"))
        .col(id("question_id"))
        .col(text("text"))
        .col(flag("at_meeting"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("question_id", "question"))
        .to_owned()
}
