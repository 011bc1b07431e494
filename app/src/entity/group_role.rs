//! A role that whoever is in a group at an organisation's provider has here. `made_by` is the administrator who said so.

use sea_orm::entity::prelude::*;

use super::membership::Role;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "group_role")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Uuid,
    pub group_name: String,
    pub role: Role,
    pub body_id: Option<Uuid>,
    pub made_by: Uuid,
}

impl ActiveModelBehavior for ActiveModel {}
