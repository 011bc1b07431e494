//! One period of collecting answers in one organisation. `channels` and `languages` list what is really offered, as
//! `web paper` and `sv fi`: a table of figures has a row for each (but `meeting` is counted beside). `paper_return` says where
//! a paper form is handed in; `shuffled_at` when the answers of a closed round were put in an order of chance. A planned round that
//! opens of itself says by whom it was set to (`set_to_open_by`); one that did not, when it should have (`failed_to_open_at`). `note_id` is the
//! public note that is shown, once it has opened.
//! `frozen_at` is when the answers that count were frozen, before the protocol was signed. `result_shown_at` is when a moderator let everybody
//! see the result, before it was delivered.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub dialogue_id: Uuid,
    pub organisation_id: Uuid,
    pub controller_body_id: Uuid,
    pub questionnaire_id: Uuid,
    pub code: String,
    pub title: String,
    pub state: RoundState,
    pub opens_at: DateTimeUtc,
    pub closes_at: DateTimeUtc,
    pub preview_seen_at: Option<DateTimeUtc>,
    pub opened_at: Option<DateTimeUtc>,
    pub stopped_at: Option<DateTimeUtc>,
    pub stop_reason: Option<String>,
    pub frozen_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
    pub channels: String,
    pub languages: String,
    pub threshold: i32,
    pub one_time_codes: bool,
    pub paper_return: Option<String>,
    pub shuffled_at: Option<DateTimeUtc>,
    pub set_to_open_by: Option<Uuid>,
    pub failed_to_open_at: Option<DateTimeUtc>,
    pub note_id: Option<Uuid>,
    pub result_shown_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Where a round is in its life; `round::rules::leads` says what comes after what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum RoundState {
    /// Being prepared.
    #[sea_orm(string_value = "planned")]
    Planned,
    /// Residents answer.
    #[sea_orm(string_value = "open")]
    Open,
    /// The time is over; paper is keyed in, comments are read.
    #[sea_orm(string_value = "stopped")]
    Stopped,
    /// Signed; the result is fixed.
    #[sea_orm(string_value = "closed")]
    Closed,
    /// The summary is approved.
    #[sea_orm(string_value = "summarised")]
    Summarised,
    /// The politicians have it.
    #[sea_orm(string_value = "delivered")]
    Delivered,
    /// Residents have their reply.
    #[sea_orm(string_value = "fed_back")]
    FedBack,
    /// Nothing more happens in it; how long its records are kept is decided.
    #[sea_orm(string_value = "archived")]
    Archived,
    /// Called off before it opened, or withdrawn after that; with a reason.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
}
