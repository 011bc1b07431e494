//! Handing over to the elected: what was handed over to whom and when, their questions with the answers, what each of them has
//! read, and which mail they want.

use sea_orm_migration::prelude::*;

use crate::table::{create, day, drop_all, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = vec![delivery(), brief_question(), brief_read(), elected_mail()];
        create(manager, tables, vec![index("brief_question", &["round_id"])]).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["delivery", "brief_question", "brief_read", "elected_mail"]).await
    }
}

/// A round is handed over once.
fn delivery() -> TableCreateStatement {
    Table::create()
        .table("delivery")
        .col(id("round_id").primary_key().take())
        .col(id("body_id"))
        .col(day("meeting_on"))
        .col(number("summary_version"))
        .col(number("mails"))
        .col(id("delivered_by"))
        .col(time("delivered_at"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("body_id", "political_body"))
        .foreign_key(&mut link("delivered_by", "account"))
        .to_owned()
}

fn brief_question() -> TableCreateStatement {
    Table::create()
        .table("brief_question")
        .col(key())
        .col(id("round_id"))
        .col(text("text"))
        .col(id("asked_by"))
        .col(time("asked_at"))
        .col(maybe(text("answer")))
        .col(maybe(id("answered_by")))
        .col(maybe(time("answered_at")))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("asked_by", "account"))
        .foreign_key(&mut link("answered_by", "account"))
        .to_owned()
}

/// It says what there was to read, and not when it was read.
fn brief_read() -> TableCreateStatement {
    Table::create()
        .table("brief_read")
        .col(id("account_id"))
        .col(id("round_id"))
        .col(number("summary_version"))
        .col(number("answers"))
        .foreign_key(&mut link("account_id", "account"))
        .foreign_key(&mut link("round_id", "round"))
        .primary_key(Index::create().col("account_id").col("round_id"))
        .to_owned()
}

fn elected_mail() -> TableCreateStatement {
    Table::create()
        .table("elected_mail")
        .col(id("account_id").primary_key().take())
        .col(text("wanted"))
        .col(maybe(day("looked_on")))
        .col(maybe(day("told_on")))
        .col(maybe(text("told")))
        .foreign_key(&mut link("account_id", "account"))
        .to_owned()
}
