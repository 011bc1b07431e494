//! What is put right after a result is signed: proposals to correct it, which another person signs, and quotes that were withdrawn.
//! Neither holds a reference to the answer or the comment, which may be disposed of.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let once = index("withdrawn_quote", &["round_id", "quote_id", "words"]).unique().to_owned();
        let indexes = vec![index("correction", &["round_id"]), index("correction", &["submission_id"]), once];
        create(manager, vec![correction(), withdrawn_quote()], indexes).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["correction", "withdrawn_quote"]).await
    }
}

fn correction() -> TableCreateStatement {
    Table::create()
        .table("correction")
        .col(key())
        .col(id("round_id"))
        .col(id("submission_id"))
        .col(number("submission_version"))
        .col(maybe(number("paper_number")))
        .col(text("kind"))
        .col(maybe(text("reading")))
        .col(text("reason"))
        .col(id("proposed_by"))
        .col(time("proposed_at"))
        .col(maybe(id("settled_by")))
        .col(maybe(time("settled_at")))
        .col(maybe(id("round_result_id")))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("proposed_by", "account"))
        .foreign_key(&mut link("settled_by", "account"))
        .foreign_key(&mut link("round_result_id", "round_result"))
        .to_owned()
}

fn withdrawn_quote() -> TableCreateStatement {
    Table::create()
        .table("withdrawn_quote")
        .col(key())
        .col(id("round_id"))
        .col(id("question_id"))
        .col(id("quote_id"))
        .col(text("words"))
        .col(text("stood_in"))
        .col(text("reason"))
        .col(id("withdrawn_by"))
        .col(time("withdrawn_at"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("question_id", "question"))
        .foreign_key(&mut link("withdrawn_by", "account"))
        .to_owned()
}
