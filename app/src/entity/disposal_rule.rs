//! How long a body has decided to keep one kind of record: so many months after a round is closed, or for ever where `months` is
//! empty. A row each time it decides; the newest of a kind counts, and those before it say by which rule something was disposed of.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "disposal_rule")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub body_id: Uuid,
    pub kind: RecordKind,
    pub months: Option<i32>,
    pub decided_on: Date,
    pub minute_item: String,
    pub case_number: Option<String>,
    pub entered_by: Uuid,
    pub entered_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}

/// Records of a round that are disposed of together, in the order in which they must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum RecordKind {
    /// What people wrote, and what was decided about it.
    #[sea_orm(string_value = "texts")]
    Texts,
    /// The answers in all versions, papers and meetings.
    #[sea_orm(string_value = "answers")]
    Answers,
    /// One-time codes.
    #[sea_orm(string_value = "codes")]
    Codes,
    /// What the elected asked about the brief, the answers, and who of them has read what.
    #[sea_orm(string_value = "brief_questions")]
    BriefQuestions,
    /// Who handed the brief over, and when.
    #[sea_orm(string_value = "deliveries")]
    Deliveries,
    /// Invitations to a joint dialogue from which no round came.
    #[sea_orm(string_value = "invitations")]
    Invitations,
}
