//! What was odd about how an answer was sent. A help to the moderator; the answer counts like any other, but for
//! [`Flag::WithoutCode`], which says why it does not.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "submission_flag")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub submission_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub flag: Flag,
}

impl ActiveModelBehavior for ActiveModel {}

/// What was odd.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Flag {
    /// A field that people do not see was filled in.
    #[sea_orm(string_value = "decoy")]
    Decoy,
    /// It was sent faster than a human can read.
    #[sea_orm(string_value = "too_fast")]
    TooFast,
    /// Many came from its network in a short time.
    #[sea_orm(string_value = "burst")]
    Burst,
    /// Something in it could not be taken, and the person had left the screen: it is left out.
    #[sea_orm(string_value = "unasked")]
    Unasked,
    /// The person had left the screen, and the letter's code could not be used: it is kept and does not count.
    #[sea_orm(string_value = "without_code")]
    WithoutCode,
}
