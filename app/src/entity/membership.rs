//! A role in an organisation, for one body or (`body_id` empty) for the organisation itself. `is_by_group`: it came with a group at the
//! organisation's own sign-in, holds in a session that was begun there, and goes with the group.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "membership")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub account_id: Uuid,
    pub organisation_id: Uuid,
    pub body_id: Option<Uuid>,
    pub role: Role,
    pub is_by_group: bool,
}

impl ActiveModelBehavior for ActiveModel {}

/// What a member may do: `account::roles` says it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Role {
    /// Reads comments, opens, stops and closes rounds.
    #[sea_orm(string_value = "moderator")]
    Moderator,
    /// Keys in paper forms.
    #[sea_orm(string_value = "paper_keyer")]
    PaperKeyer,
    /// Leads meetings.
    #[sea_orm(string_value = "facilitator")]
    Facilitator,
    /// Reads briefs of the body.
    #[sea_orm(string_value = "elected_representative")]
    ElectedRepresentative,
    /// Gives out records, and reads the signed protocols and the log.
    #[sea_orm(string_value = "registrar")]
    Registrar,
    /// Invites staff of the organisation.
    #[sea_orm(string_value = "administrator")]
    Administrator,
    /// Invites administrators in the county.
    #[sea_orm(string_value = "county_administrator")]
    CountyAdministrator,
}
