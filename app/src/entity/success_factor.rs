//! What must be in place for the målbild to come true (Sörmland).

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "success_factor")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub vision_id: Uuid,
    pub position: i32,
    pub title: String,
    pub body: String,
}

impl ActiveModelBehavior for ActiveModel {}
