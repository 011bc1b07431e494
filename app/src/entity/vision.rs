//! A county's adopted målbild.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vision")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub county_code: String,
    pub name: String,
    pub subtitle: Option<String>,
    pub purpose: Option<String>,
    pub motto: Option<String>,
    pub period_from: Option<i32>,
    pub period_to: i32,
    pub adopted_on: Date,
    pub adopted_by: String,
    pub minute_item: Option<String>,
    pub case_number: Option<String>,
    pub in_force_from: Option<Date>,
    pub source_title: String,
    pub source_body: String,
    pub source_year: i32,
}

impl ActiveModelBehavior for ActiveModel {}
