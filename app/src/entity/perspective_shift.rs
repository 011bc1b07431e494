//! From–to pair that describes the transition.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "perspective_shift")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub vision_id: Uuid,
    pub position: i32,
    pub from_text: String,
    pub to_text: String,
}

impl ActiveModelBehavior for ActiveModel {}
