//! A dialogue meeting, one row each time somebody registered or corrected it: the newest version is that of its submission,
//! which holds the notes as comments. `hands` is JSON: how many raised a hand, by field of the form. It is kept beside and
//! counted in no share.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub submission_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    pub round_id: Uuid,
    pub held_on: Date,
    pub place: String,
    pub participants: i32,
    pub led_by: String,
    pub hands: String,
    pub reason: Option<String>,
    pub registered_by: Uuid,
    pub registered_at: DateTimeUtc,
}

impl ActiveModelBehavior for ActiveModel {}
