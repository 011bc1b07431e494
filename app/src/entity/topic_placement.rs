//! A comment under a topic, and its place in the topic's list: typical ones stand first. `by_person` says that a person has put it
//! there or decided that it stands there, and that no proposal moves it, `is_quote` that a person has chosen to show it under the topic.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "topic_placement")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub topic_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub comment_id: Uuid,
    pub place: i32,
    pub by_person: bool,
    pub is_quote: bool,
}

impl ActiveModelBehavior for ActiveModel {}
