//! The newest version of what one person sent. `answers` is JSON: one `analysis::AnswerValue` a question, by position. Only `summary::rows` reads it for figures.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "submission")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub receipt_mac: Vec<u8>,
    pub version: i32,
    pub channel: AnswerChannel,
    pub language: String,
    pub answers: String,
    pub age_band: Option<String>,
    pub sex: Option<String>,
    pub on_behalf: Option<bool>,
    pub sent_hour: DateTimeUtc,
    pub is_late: bool,
    pub withdrawn_on: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}

/// How an answer came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum AnswerChannel {
    /// On a device of one's own.
    #[sea_orm(string_value = "web")]
    Web,
    /// On a screen at a reception.
    #[sea_orm(string_value = "kiosk")]
    Kiosk,
    /// Told to staff.
    #[sea_orm(string_value = "phone")]
    Phone,
    /// On a form.
    #[sea_orm(string_value = "paper")]
    Paper,
    /// From a meeting, counted beside.
    #[sea_orm(string_value = "meeting")]
    Meeting,
}
