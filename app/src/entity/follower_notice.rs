//! What a follower has been told about a round: once each.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "follower_notice")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub follower_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub event: RoundEvent,
}

impl ActiveModelBehavior for ActiveModel {}

/// What followers are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum RoundEvent {
    /// The round can be answered.
    #[sea_orm(string_value = "opened")]
    Opened,
    /// The round is closed and its result signed.
    #[sea_orm(string_value = "closed")]
    Closed,
    /// The day of the promised reply has passed without one. Told once for the whole dialogue.
    #[sea_orm(string_value = "late")]
    Late,
    /// The round has been withdrawn, so that it gets no result.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    /// The round is handed over to those who decide, and everybody may read its result.
    #[sea_orm(string_value = "delivered")]
    Delivered,
    /// Residents have their reply about the round.
    #[sea_orm(string_value = "fed_back")]
    FedBack,
}
