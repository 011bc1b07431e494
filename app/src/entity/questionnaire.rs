//! A set of questions. A round's own freezes when it opens; a statement's holds the standard questions. Its edition begins at 1 and goes up with
//! each change that somebody saves.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "questionnaire")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub created_at: DateTimeUtc,
    pub frozen_at: Option<DateTimeUtc>,
    pub fingerprint: Option<String>,
    pub edition: i32,
}

impl ActiveModelBehavior for ActiveModel {}
