//! What the reply says of one claim of the round's summary, or of the round as a whole (then `subject_id` is the round's own key): a
//! decision, or why nothing is done.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "feedback_answer")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject_id: Uuid,
    pub decision_id: Option<Uuid>,
    pub no_action_reason: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
