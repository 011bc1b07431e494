//! A decided comment of the sample that another moderator has read without seeing the decision: what the first had said then, and
//! what the second would have.

use sea_orm::entity::prelude::*;

use super::comment::CommentState;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "second_reading")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub comment_id: Uuid,
    pub round_id: Uuid,
    pub first: CommentState,
    pub second: CommentState,
    pub read_by: Uuid,
    pub read_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
