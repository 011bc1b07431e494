//! Paper forms: where they are handed in, which have been keyed in by whom, and which were keyed in a second time.

use sea_orm_migration::prelude::*;

use crate::table::{create, day, drop_all, flag, id, index, key, link, maybe, number, text, time};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let paper_return = Table::alter().table("round").add_column(maybe(text("paper_return"))).to_owned();
        manager.alter_table(paper_return).await?;
        create(manager, vec![paper_entry(), paper_check()], indexes()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["paper_entry", "paper_check"]).await?;
        manager.alter_table(Table::alter().table("round").drop_column("paper_return").to_owned()).await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("paper_entry", &["round_id", "paper_number"]).unique().to_owned(),
        index("paper_entry", &["submission_id"]).unique().to_owned(),
    ]
}

fn paper_entry() -> TableCreateStatement {
    Table::create()
        .table("paper_entry")
        .col(key())
        .col(id("round_id"))
        .col(number("paper_number"))
        .col(day("handed_in_on"))
        .col(id("submission_id"))
        .col(flag("is_sampled"))
        .col(id("keyed_by"))
        .col(time("keyed_at"))
        .foreign_key(&mut link("round_id", "round"))
        .foreign_key(&mut link("submission_id", "submission"))
        .foreign_key(&mut link("keyed_by", "account"))
        .to_owned()
}

fn paper_check() -> TableCreateStatement {
    Table::create()
        .table("paper_check")
        .col(id("paper_entry_id").primary_key().take())
        .col(id("keyed_by"))
        .col(time("keyed_at"))
        .col(text("differing"))
        .col(maybe(text("reading")))
        .col(maybe(id("settled_by")))
        .col(maybe(time("settled_at")))
        .foreign_key(&mut link("paper_entry_id", "paper_entry"))
        .foreign_key(&mut link("keyed_by", "account"))
        .to_owned()
}
