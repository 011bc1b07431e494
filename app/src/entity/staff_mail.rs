//! What mail somebody who works here wants about what waits for them; the day when what waits was last looked at, the day when they
//! were last told, and a fingerprint of what. Whoever has no row has not chosen.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff_mail")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    pub wanted: StaffMail,
    pub looked_on: Option<Date>,
    pub told_on: Option<Date>,
    pub told: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Which mail somebody wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum StaffMail {
    /// What waits, once a day at most, and what cannot wait.
    #[default]
    #[sea_orm(string_value = "daily")]
    Daily,
    /// Only what cannot wait.
    #[sea_orm(string_value = "urgent")]
    Urgent,
    /// None.
    #[sea_orm(string_value = "none")]
    Off,
}
