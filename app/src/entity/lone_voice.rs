//! A comment that is far from all topics, the farthest with the lowest `place`. Who has marked it says that it must not disappear.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "lone_voice")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub comment_id: Uuid,
    pub round_id: Uuid,
    pub question_id: Uuid,
    pub place: i32,
    pub marked_by: Option<Uuid>,
    pub marked_at: Option<DateTimeUtc>,
    pub reason: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
