//! A proposal to correct a signed result, and what became of it. `round_result_id` is the result that it led to; settled without one
//! it was put aside. `reading` is how a paper reads, as JSON of what one keys in, and is erased when the proposal is settled;
//! `people` is how many took part in a
//! meeting, until that is disposed of. A proposal
//! about several answers has a row for each, with the same `proposal_id`, reason and people; one without it stands alone.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "correction")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub submission_id: Uuid,
    pub submission_version: i32,
    pub paper_number: Option<i32>,
    pub kind: CorrectionKind,
    pub reading: Option<String>,
    pub reason: String,
    pub proposed_by: Uuid,
    pub proposed_at: DateTimeUtc,
    pub settled_by: Option<Uuid>,
    pub settled_at: Option<DateTimeUtc>,
    pub round_result_id: Option<Uuid>,
    pub proposal_id: Option<Uuid>,
    pub people: Option<i32>,
}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The proposal that the row is part of.
    pub fn proposal(&self) -> Uuid {
        self.proposal_id.unwrap_or(self.id)
    }
}

/// What is corrected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum CorrectionKind {
    /// An answer does not count any more.
    #[sea_orm(string_value = "exclude")]
    Exclude,
    /// A paper was keyed in wrong.
    #[sea_orm(string_value = "paper")]
    Paper,
    /// A meeting does not count any more.
    #[sea_orm(string_value = "meeting")]
    Meeting,
    /// Another number of people took part in a meeting than was registered.
    #[sea_orm(string_value = "people")]
    People,
}
