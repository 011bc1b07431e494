//! A public note on a round that has opened, one row each time somebody wrote or changed it; without a text it was taken away.
//! What it says in other languages stands in `translation`. `round.note_id` is the one that is shown.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round_note")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub round_id: Uuid,
    pub version: i32,
    pub text: Option<String>,
    pub written_by: Uuid,
    pub written_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
