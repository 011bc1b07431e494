//! What stood in a submission before the resident changed it, or came when it could be changed no more or was withdrawn. Kept as a record.

use sea_orm::entity::prelude::*;

use super::submission::AnswerChannel;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "submission_version")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub submission_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    pub channel: AnswerChannel,
    pub language: String,
    pub answers: String,
    pub age_band: Option<String>,
    pub sex: Option<String>,
    pub on_behalf: Option<bool>,
    pub sent_hour: DateTimeUtc,
    pub withdrawn_on: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}
