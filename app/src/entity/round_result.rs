//! The fixed result of a closed round: disclosed figures only, as canonical JSON with its SHA-256. Who answered is told
//! beside the population of `population_table_id`, the newest there was when it was signed.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round_result")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub version: i32,
    pub json: String,
    pub fingerprint: String,
    pub signed_by: Uuid,
    pub signed_at: DateTimeUtc,
    pub correction_reason: Option<String>,
    pub population_table_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}
