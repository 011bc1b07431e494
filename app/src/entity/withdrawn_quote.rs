//! A quote that was withdrawn after the result was signed. `quote_id` is the key of the comment, or of the words that were kept when
//! it was disposed of; `words` is the fingerprint of what others had read, and `stood_in` where, a line each.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "withdrawn_quote")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub question_id: Uuid,
    pub quote_id: Uuid,
    pub words: String,
    pub stood_in: String,
    pub reason: String,
    pub withdrawn_by: Uuid,
    pub withdrawn_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
