//! The målbild of each county: its statements in every wording, what it builds on, and translations.

use sea_orm_migration::prelude::*;

use crate::table::{create, day, drop_all, id, index, key, link, maybe, number, text};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        create(
            manager,
            vec![
                county(),
                vision(),
                statement(),
                statement_version(),
                success_factor(),
                perspective_shift(),
                vision_section(),
                translation(),
            ],
            indexes(),
        )
        .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_all(
            manager,
            &[
                "county",
                "vision",
                "statement",
                "statement_version",
                "success_factor",
                "perspective_shift",
                "vision_section",
                "translation",
            ],
        )
        .await
    }
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("statement", &["vision_id", "slug"]).unique().to_owned(),
        index("statement_version", &["statement_id", "version"]).unique().to_owned(),
        index("success_factor", &["vision_id"]),
        index("perspective_shift", &["vision_id"]),
        index("vision_section", &["vision_id"]),
        index("translation", &["subject_id", "field", "language"]).unique().to_owned(),
    ]
}

fn county() -> TableCreateStatement {
    Table::create()
        .table("county")
        .col(text("code").primary_key().take())
        .col(text("name"))
        .col(text("health_centre_word"))
        .to_owned()
}

fn vision() -> TableCreateStatement {
    Table::create()
        .table("vision")
        .col(key())
        .col(text("slug").unique_key().take())
        .col(text("county_code"))
        .col(text("name"))
        .col(maybe(text("subtitle")))
        .col(maybe(text("purpose")))
        .col(maybe(text("motto")))
        .col(maybe(number("period_from")))
        .col(number("period_to"))
        .col(day("adopted_on"))
        .col(text("adopted_by"))
        .col(maybe(text("minute_item")))
        .col(maybe(text("case_number")))
        .col(maybe(day("in_force_from")))
        .col(text("source_title"))
        .col(text("source_body"))
        .col(number("source_year"))
        .foreign_key(ForeignKey::create().from_col("county_code").to_tbl("county").to_col("code"))
        .to_owned()
}

fn statement() -> TableCreateStatement {
    Table::create()
        .table("statement")
        .col(key())
        .col(id("vision_id"))
        .col(text("slug"))
        .col(number("position"))
        .col(maybe(id("questionnaire_id")))
        .foreign_key(&mut link("vision_id", "vision"))
        .to_owned()
}

fn statement_version() -> TableCreateStatement {
    Table::create()
        .table("statement_version")
        .col(key())
        .col(id("statement_id"))
        .col(number("version"))
        .col(text("title"))
        .col(maybe(text("means")))
        .col(text("body"))
        .foreign_key(&mut link("statement_id", "statement"))
        .to_owned()
}

fn success_factor() -> TableCreateStatement {
    Table::create()
        .table("success_factor")
        .col(key())
        .col(id("vision_id"))
        .col(number("position"))
        .col(text("title"))
        .col(text("body"))
        .foreign_key(&mut link("vision_id", "vision"))
        .to_owned()
}

fn perspective_shift() -> TableCreateStatement {
    Table::create()
        .table("perspective_shift")
        .col(key())
        .col(id("vision_id"))
        .col(number("position"))
        .col(text("from_text"))
        .col(text("to_text"))
        .foreign_key(&mut link("vision_id", "vision"))
        .to_owned()
}

fn vision_section() -> TableCreateStatement {
    Table::create()
        .table("vision_section")
        .col(key())
        .col(id("vision_id"))
        .col(number("position"))
        .col(text("title"))
        .col(text("body"))
        .foreign_key(&mut link("vision_id", "vision"))
        .to_owned()
}

fn translation() -> TableCreateStatement {
    Table::create()
        .table("translation")
        .col(key())
        .col(id("subject_id"))
        .col(text("field"))
        .col(text("language"))
        .col(text("text"))
        .to_owned()
}
