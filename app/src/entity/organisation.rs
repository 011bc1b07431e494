//! A kommun, a region or a joint body; with how residents reach it, where it has said so.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: OrganisationKind,
    pub slug: String,
    pub name: String,
    pub official_name: String,
    pub genitive: String,
    pub county_code: String,
    pub municipality_code: Option<String>,
    pub kolada_id: Option<String>,
    pub minority_languages: String,
    pub contact_phone: Option<String>,
    pub contact_mail: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}

/// What an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum OrganisationKind {
    /// A kommun.
    #[sea_orm(string_value = "municipality")]
    Municipality,
    /// A region, responsible for health care in its county.
    #[sea_orm(string_value = "region")]
    Region,
    /// Several of them together (SocialReKo, NSV).
    #[sea_orm(string_value = "joint_body")]
    JointBody,
}
