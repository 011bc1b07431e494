//! A comment, folded (letters and digits alone, small) and hashed under a key: equal where two have the same words.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "comment_print")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub comment_id: Uuid,
    pub round_id: Uuid,
    pub print: Vec<u8>,
}

impl ActiveModelBehavior for ActiveModel {}
