//! A paper that another person keyed in once more. `differing` names the fields where the two were not the same, empty when
//! all were; `reading` is what the second person keyed in, kept until the differences are settled.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "paper_check")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub paper_entry_id: Uuid,
    pub keyed_by: Uuid,
    pub keyed_at: DateTimeUtc,
    pub differing: String,
    pub reading: Option<String>,
    pub settled_by: Option<Uuid>,
    pub settled_at: Option<DateTimeUtc>,
}

impl ActiveModelBehavior for ActiveModel {}
