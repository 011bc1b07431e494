//! Somebody who gets mail about a dialogue, or who has been asked whether they want it. It holds an address, so it is never
//! written out by `{:?}`.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "follower")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub dialogue_id: Uuid,
    /// Where mail goes, in lower case.
    pub address: String,
    /// Whose inbox that is: the address without what stands after a plus sign.
    pub mailbox: String,
    /// Tag of the language that mails are written in.
    pub language: String,
    /// So many mails have asked whether they want to follow.
    pub asked: i32,
    /// The last day to confirm; none when they have.
    pub expires_on: Option<Date>,
    /// So many mails in a row were refused because there is no such mailbox.
    pub refused: i32,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("follower::Model")
    }
}

impl std::fmt::Debug for ModelEx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("follower::ModelEx")
    }
}

impl ActiveModelBehavior for ActiveModel {}
