//! Kommuner, regions and joint bodies, the political bodies they have, and who lives there.

use sea_orm_migration::prelude::*;

use crate::table::{create, drop_all, id, index, key, link, maybe, number, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(manager, vec![organisation(), political_body(), population_table(), population()], indexes()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(manager, &["organisation", "political_body", "population_table", "population"]).await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("organisation", &["municipality_code"]).unique().to_owned(),
        index("political_body", &["organisation_id", "slug"]).unique().to_owned(),
        index("population_table", &["organisation_id", "year"]).unique().to_owned(),
    ]
}

fn organisation() -> TableCreateStatement {
    Table::create()
        .table("organisation")
        .col(key())
        .col(text("kind"))
        .col(text("slug").unique_key().take())
        .col(text("name"))
        .col(text("official_name"))
        .col(text("genitive"))
        .col(text("county_code"))
        .col(maybe(text("municipality_code")))
        .col(maybe(text("kolada_id")))
        .col(text("minority_languages"))
        .foreign_key(ForeignKey::create().from_col("county_code").to_tbl("county").to_col("code"))
        .to_owned()
}

fn political_body() -> TableCreateStatement {
    Table::create()
        .table("political_body")
        .col(key())
        .col(id("organisation_id"))
        .col(text("kind"))
        .col(text("slug"))
        .col(text("name"))
        .col(text("running_name"))
        .foreign_key(&mut link("organisation_id", "organisation"))
        .to_owned()
}

fn population_table() -> TableCreateStatement {
    Table::create()
        .table("population_table")
        .col(key())
        .col(id("organisation_id"))
        .col(number("year"))
        .col(text("source"))
        .col(number("total"))
        .foreign_key(&mut link("organisation_id", "organisation"))
        .to_owned()
}

fn population() -> TableCreateStatement {
    Table::create()
        .table("population")
        .col(id("population_table_id"))
        .col(text("sex"))
        .col(number("age"))
        .col(number("people"))
        .foreign_key(&mut link("population_table_id", "population_table"))
        .primary_key(Index::create().col("population_table_id").col("sex").col("age"))
        .to_owned()
}
