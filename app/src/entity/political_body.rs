//! A nämnd, kommunstyrelse, fullmäktige or joint board. `name` opens a line, `running_name` stands in a sentence.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "political_body")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub organisation_id: Uuid,
    pub kind: BodyKind,
    pub slug: String,
    pub name: String,
    pub running_name: String,
}

impl ActiveModelBehavior for ActiveModel {}

/// What a political body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum BodyKind {
    /// Nämnd.
    #[sea_orm(string_value = "committee")]
    Committee,
    /// Kommunstyrelse or regionstyrelse.
    #[sea_orm(string_value = "executive_board")]
    ExecutiveBoard,
    /// Fullmäktige.
    #[sea_orm(string_value = "council")]
    Council,
    /// The board of a joint body.
    #[sea_orm(string_value = "joint_board")]
    JointBoard,
}
