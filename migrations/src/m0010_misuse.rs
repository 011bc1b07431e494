//! Against misuse, without a line that leads from an answer to a person: what was odd about an answer, what comments look
//! like folded, how full each network's measure is (a keyed hash that is gone within the hour), one-time codes and which of
//! them are used. And whom to ask about personal data.

use sea_orm_migration::prelude::*;

use crate::table::{big_number, bytes, create, create_without_row_number, drop_all, id, index, link, number, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

const TABLES: [&str; 6] = [
    "submission_flag",
    "comment_print",
    "network_measure",
    "one_time_code",
    "one_time_code_use",
    "data_protection_contact",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in [submission_flag(), comment_print(), network_measure(), one_time_code(), one_time_code_use()] {
            create_without_row_number(manager, table).await?;
        }
        create(manager, vec![data_protection_contact()], indexes()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &TABLES).await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("comment_print", &["round_id", "print"]),
        index("one_time_code", &["round_id", "place"]).unique().to_owned(),
    ]
}

fn submission_flag() -> TableCreateStatement {
    Table::create()
        .table("submission_flag")
        .col(id("submission_id"))
        .col(text("flag"))
        .foreign_key(&mut link("submission_id", "submission"))
        .primary_key(Index::create().col("submission_id").col("flag"))
        .to_owned()
}

fn comment_print() -> TableCreateStatement {
    Table::create()
        .table("comment_print")
        .col(id("comment_id").primary_key().take())
        .col(id("round_id"))
        .col(bytes("print"))
        .foreign_key(&mut link("comment_id", "comment"))
        .to_owned()
}

/// Times are milliseconds since 1970.
fn network_measure() -> TableCreateStatement {
    Table::create()
        .table("network_measure")
        .col(bytes("key_mac").primary_key().take())
        .col(big_number("limit_until"))
        .col(big_number("burst_until"))
        .to_owned()
}

fn one_time_code() -> TableCreateStatement {
    Table::create()
        .table("one_time_code")
        .col(bytes("code_mac").primary_key().take())
        .col(id("round_id"))
        .col(number("place"))
        .foreign_key(&mut link("round_id", "round"))
        .to_owned()
}

/// One row a round: see `app::answer::codes` for why.
fn one_time_code_use() -> TableCreateStatement {
    Table::create()
        .table("one_time_code_use")
        .col(id("round_id").primary_key().take())
        .col(bytes("marks"))
        .foreign_key(&mut link("round_id", "round"))
        .to_owned()
}

fn data_protection_contact() -> TableCreateStatement {
    Table::create()
        .table("data_protection_contact")
        .col(id("organisation_id").primary_key().take())
        .col(text("contact"))
        .foreign_key(&mut link("organisation_id", "organisation"))
        .to_owned()
}
