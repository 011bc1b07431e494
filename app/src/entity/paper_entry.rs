//! A paper form that staff have keyed in. It points to the answer: the paper lies in a folder with its number on it, so that
//! a mistake can be found and put right. `is_sampled` says that another person keys it in once more.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "paper_entry")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub paper_number: i32,
    pub handed_in_on: Date,
    pub submission_id: Uuid,
    pub is_sampled: bool,
    pub keyed_by: Uuid,
    pub keyed_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
