//! What mail one of the elected wants beside that of a delivery; the day when what there is was last looked at, the day when they were
//! last told, and the keys of what. Whoever has no row has not chosen.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "elected_mail")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    pub wanted: ElectedMail,
    pub looked_on: Option<Date>,
    pub told_on: Option<Date>,
    pub told: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}

/// How often somebody wants to be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum ElectedMail {
    /// Once a week at most.
    #[default]
    #[sea_orm(string_value = "weekly")]
    Weekly,
    /// Once a day at most.
    #[sea_orm(string_value = "daily")]
    Daily,
    /// Never.
    #[sea_orm(string_value = "none")]
    Off,
}
