//! What is asked: the dialogue and its promise, its rounds, and the questions, which freeze when a round opens.

use sea_orm_migration::prelude::*;

use crate::table::{create, day, drop_all, flag, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            vec![questionnaire(), question(), answer_option(), dialogue(), round(), round_statement()],
            indexes(),
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["questionnaire", "question", "answer_option", "dialogue", "round", "round_statement"]).await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("question", &["questionnaire_id", "position"]).unique().to_owned(),
        index("answer_option", &["question_id", "position"]).unique().to_owned(),
        index("dialogue", &["owner_body_id"]),
        index("round", &["dialogue_id"]),
        index("round", &["organisation_id", "state"]),
        index("round", &["controller_body_id"]),
    ]
}

fn questionnaire() -> TableCreateStatement {
    Table::create()
        .table("questionnaire")
        .col(key())
        .col(time("created_at"))
        .col(maybe(time("frozen_at")))
        .col(maybe(text("fingerprint")))
        .to_owned()
}

fn question() -> TableCreateStatement {
    Table::create()
        .table("question")
        .col(key())
        .col(id("questionnaire_id"))
        .col(maybe(id("statement_id")))
        .col(maybe(id("origin_id")))
        .col(number("position"))
        .col(text("kind"))
        .col(text("text"))
        .col(maybe(text("help")))
        .col(maybe(text("low_end")))
        .col(maybe(text("high_end")))
        .col(maybe(id("depends_on_option_id")))
        .foreign_key(&mut link("questionnaire_id", "questionnaire"))
        .foreign_key(&mut link("statement_id", "statement"))
        .to_owned()
}

fn answer_option() -> TableCreateStatement {
    Table::create()
        .table("answer_option")
        .col(key())
        .col(id("question_id"))
        .col(number("position"))
        .col(text("text"))
        .foreign_key(&mut link("question_id", "question"))
        .to_owned()
}

fn dialogue() -> TableCreateStatement {
    Table::create()
        .table("dialogue")
        .col(key())
        .col(text("slug").unique_key().take())
        .col(id("owner_body_id"))
        .col(text("title"))
        .col(text("purpose"))
        .col(text("influence_level"))
        .col(maybe(text("can_influence")))
        .col(maybe(text("cannot_influence")))
        .col(maybe(id("deciding_body_id")))
        .col(maybe(day("reply_due")))
        .col(maybe(text("commissioned_by")))
        .col(maybe(text("case_number")))
        .col(flag("is_demonstration"))
        .col(time("created_at"))
        .foreign_key(&mut link("owner_body_id", "political_body"))
        .foreign_key(&mut link("deciding_body_id", "political_body"))
        .to_owned()
}

fn round() -> TableCreateStatement {
    Table::create()
        .table("round")
        .col(key())
        .col(id("dialogue_id"))
        .col(id("organisation_id"))
        .col(id("controller_body_id"))
        .col(id("questionnaire_id"))
        .col(text("code").unique_key().take())
        .col(text("title"))
        .col(text("state"))
        .col(time("opens_at"))
        .col(time("closes_at"))
        .col(maybe(time("preview_seen_at")))
        .col(maybe(time("opened_at")))
        .col(maybe(time("stopped_at")))
        .col(maybe(text("stop_reason")))
        .col(maybe(time("closed_at")))
        .col(text("channels"))
        .col(text("languages"))
        .col(number("threshold"))
        .col(flag("one_time_codes"))
        .foreign_key(&mut link("dialogue_id", "dialogue"))
        .foreign_key(&mut link("organisation_id", "organisation"))
        .foreign_key(&mut link("controller_body_id", "political_body"))
        .foreign_key(&mut link("questionnaire_id", "questionnaire"))
        .to_owned()
}

fn round_statement() -> TableCreateStatement {
    Table::create()
        .table("round_statement")
        .col(id("round_id"))
        .col(id("statement_version_id"))
        .col(number("position"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("statement_version_id", "statement_version"))
        .primary_key(Index::create().col("round_id").col("statement_version_id"))
        .to_owned()
}
