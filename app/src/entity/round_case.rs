//! What belongs to the case of a round whose body takes part in the joint dialogue of another: its own case number, which body takes the
//! result up, and on which day. The owner's stands with the dialogue.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round_case")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    pub case_number: Option<String>,
    pub receiving_body_id: Option<Uuid>,
    pub meeting_on: Option<Date>,
}

impl ActiveModelBehavior for ActiveModel {}
