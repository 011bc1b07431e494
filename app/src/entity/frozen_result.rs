//! The result of a round whose answers are frozen, until somebody signs it: then it is a `round_result`. Disclosed figures only, with
//! the newest population there was.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "frozen_result")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    pub json: String,
    pub fingerprint: String,
    pub frozen_by: Uuid,
    pub population_table_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
