//! A body that was invited to a joint dialogue. `round_id` is the round that it got by accepting; answered without one, it declined,
//! and may have said why. `taken_back_at` is when the owner took back one that nobody had answered.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "joint_invitation")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub dialogue_id: Uuid,
    pub body_id: Uuid,
    pub invited_by: Uuid,
    pub invited_at: DateTimeUtc,
    pub answered_by: Option<Uuid>,
    pub answered_at: Option<DateTimeUtc>,
    pub declined_because: Option<String>,
    pub round_id: Option<Uuid>,
    pub taken_back_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
