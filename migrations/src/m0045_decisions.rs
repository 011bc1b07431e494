//! What bodies decided, each with the dialogues that it rests on; and the reply to residents: for every claim of a round's summary a
//! decision or why nothing is done, what changed, and what will be done by when. A reply that is not given yet is a draft.

use sea_orm_migration::prelude::*;

use crate::table::{create, day, drop_all, flag, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const TABLES: [&str; 5] = ["decision", "decision_dialogue", "feedback_report", "feedback_answer", "planned_action"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = vec![decision(), decision_dialogue(), feedback_report(), feedback_answer(), planned_action()];
        let indexes = vec![
            index("decision", &["body_id"]),
            index("decision", &["decided_on"]),
            index("decision_dialogue", &["dialogue_id"]),
            index("planned_action", &["round_id", "position"]).unique().to_owned(),
        ];
        create(manager, tables, indexes).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &TABLES).await
    }
}

fn decision() -> TableCreateStatement {
    Table::create()
        .table("decision")
        .col(key())
        .col(id("owner_body_id"))
        .col(id("body_id"))
        .col(text("title"))
        .col(text("wording"))
        .col(day("decided_on"))
        .col(text("minute_item"))
        .col(maybe(text("case_number")))
        .col(maybe(text("minutes_url")))
        .col(flag("is_demonstration"))
        .col(id("recorded_by"))
        .col(time("recorded_at"))
        .col(maybe(time("changed_at")))
        .foreign_key(&mut link("owner_body_id", "political_body"))
        .foreign_key(&mut link("body_id", "political_body"))
        .foreign_key(&mut link("recorded_by", "account"))
        .to_owned()
}

fn decision_dialogue() -> TableCreateStatement {
    Table::create()
        .table("decision_dialogue")
        .col(id("decision_id"))
        .col(id("dialogue_id"))
        .primary_key(Index::create().col("decision_id").col("dialogue_id"))
        .foreign_key(&mut link("decision_id", "decision"))
        .foreign_key(&mut link("dialogue_id", "dialogue"))
        .to_owned()
}

fn feedback_report() -> TableCreateStatement {
    Table::create()
        .table("feedback_report")
        .col(id("round_id").primary_key().take())
        .col(text("changed"))
        .col(text("why"))
        .col(id("saved_by"))
        .col(time("saved_at"))
        .col(maybe(id("given_by")))
        .col(maybe(time("given_at")))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("saved_by", "account"))
        .foreign_key(&mut link("given_by", "account"))
        .to_owned()
}

/// `subject_id` is a claim of the summary, which stands in a document, or the round itself.
fn feedback_answer() -> TableCreateStatement {
    Table::create()
        .table("feedback_answer")
        .col(id("round_id"))
        .col(id("subject_id"))
        .col(maybe(id("decision_id")))
        .col(maybe(text("no_action_reason")))
        .primary_key(Index::create().col("round_id").col("subject_id"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("decision_id", "decision"))
        .to_owned()
}

fn planned_action() -> TableCreateStatement {
    Table::create()
        .table("planned_action")
        .col(key())
        .col(id("round_id"))
        .col(number("position"))
        .col(text("text"))
        .col(day("due_on"))
        .foreign_key(&mut link("round_id", "round"))
        .to_owned()
}
