//! A dialogue in which several bodies ask the same: the questions of all, and the owner's round whose plan the others begin with.
//! The questions freeze when the first of the rounds opens; each round opens with a copy of its own.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "joint_dialogue")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub dialogue_id: Uuid,
    pub questionnaire_id: Uuid,
    pub template_round_id: Uuid,
}

impl ActiveModelBehavior for ActiveModel {}
