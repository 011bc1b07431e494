//! One part of a målbild; its words are in `statement_version`. `questionnaire_id` holds its standard questions.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "statement")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub vision_id: Uuid,
    pub slug: String,
    pub position: i32,
    pub questionnaire_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
