//! What has been disposed of: which kind of record of which round, when, by whom and by which rule. Never what it was.

use sea_orm::entity::prelude::*;

use super::disposal_rule::RecordKind;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "disposal")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub kind: RecordKind,
    pub rule_id: Uuid,
    pub disposed_by: Uuid,
    pub disposed_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
