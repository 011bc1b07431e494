//! Joint dialogues: which questions all of one's rounds ask, whose plan they follow, and which bodies were invited to it. A program
//! from before knows no joint dialogue, and takes their rounds for rounds that share their questions, which nobody changes.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, index, key, link, maybe, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let once = index("joint_invitation", &["dialogue_id", "body_id"]).unique().to_owned();
        let indexes = vec![once, index("joint_invitation", &["body_id"]), index("joint_invitation", &["round_id"])];
        create(manager, vec![joint_dialogue(), joint_invitation()], indexes).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["joint_invitation", "joint_dialogue"]).await
    }
}

fn joint_dialogue() -> TableCreateStatement {
    Table::create()
        .table("joint_dialogue")
        .col(id("dialogue_id").primary_key().take())
        .col(id("questionnaire_id"))
        .col(id("template_round_id"))
        .foreign_key(&mut link("dialogue_id", "dialogue"))
        .foreign_key(&mut link("questionnaire_id", "questionnaire"))
        .foreign_key(&mut link("template_round_id", "round"))
        .to_owned()
}

/// Answered with a round, or without one: then it was declined.
fn joint_invitation() -> TableCreateStatement {
    Table::create()
        .table("joint_invitation")
        .col(key())
        .col(id("dialogue_id"))
        .col(id("body_id"))
        .col(id("invited_by"))
        .col(time("invited_at"))
        .col(maybe(id("answered_by")))
        .col(maybe(time("answered_at")))
        .col(maybe(text("declined_because")))
        .col(maybe(id("round_id")))
        .foreign_key(&mut link("dialogue_id", "dialogue"))
        .foreign_key(&mut link("body_id", "political_body"))
        .foreign_key(&mut link("invited_by", "account"))
        .foreign_key(&mut link("answered_by", "account"))
        .foreign_key(&mut link("round_id", "round"))
        .to_owned()
}
