//! That somebody who works here has been told of something that could not wait: of each thing once a day.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "staff_notice")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub event: Urgent,
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub on_day: Date,
}

impl ActiveModelBehavior for ActiveModel {}

/// What cannot wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Urgent {
    /// A round that should have opened of itself did not.
    #[sea_orm(string_value = "not_opened")]
    NotOpened,
    /// Mail to followers could not be sent.
    #[sea_orm(string_value = "mail_failed")]
    MailFailed,
}
