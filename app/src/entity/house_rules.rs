//! What an organisation has decided for its own dialogues: how its case numbers are written (`case_number_pattern`, one pattern a line),
//! and from how many people a number is shown in rounds that are planned from now on (`threshold`). Without a row it has decided nothing.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "house_rules")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub organisation_id: Uuid,
    pub case_number_pattern: Option<String>,
    pub threshold: i32,
}

impl ActiveModelBehavior for ActiveModel {}
