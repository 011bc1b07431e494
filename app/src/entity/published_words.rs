//! Words of a comment that stood in a brief, as they were shown there, kept when the comments of the round were disposed of. They
//! belong to no answer any more. `topic_id` is the topic under which they were shown, `is_voice` says that they are a voice that must not disappear.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "published_words")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub question_id: Uuid,
    pub text: String,
    pub at_meeting: bool,
    pub topic_id: Option<Uuid>,
    pub is_voice: bool,
}

impl ActiveModelBehavior for ActiveModel {}
