//! The app that an account signs in with beside its password. `seed` alone makes no codes: the secret of the installation is
//! needed too. `last_step` is the newest half minute whose code was used.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "second_factor")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: Uuid,
    pub seed: Vec<u8>,
    pub tied_at: DateTimeUtc,
    pub last_step: i64,
}

impl ActiveModelBehavior for ActiveModel {}
