//! Free text in an answer, moderated alone: words to a question, or a resident's own opinion statement.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "comment")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub submission_id: Uuid,
    pub submission_version: i32,
    pub round_id: Uuid,
    pub question_id: Uuid,
    pub text: String,
    pub is_own_statement: bool,
    pub state: CommentState,
    pub reason: Option<String>,
    pub handled_by: Option<Uuid>,
    pub handled_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}

/// Whether a human has read a comment, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum CommentState {
    /// Nobody has; shown to nobody.
    #[sea_orm(string_value = "unread")]
    Unread,
    /// May be read by others as it stands.
    #[sea_orm(string_value = "approved")]
    Approved,
    /// Read, not to be shown, with a reason.
    #[sea_orm(string_value = "withheld")]
    Withheld,
    /// May be read by others without the words that a moderator has covered ([`super::redaction`]).
    #[sea_orm(string_value = "redacted")]
    Redacted,
}
