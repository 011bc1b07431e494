//! One thing asked. `origin_id` is the standard question it was copied from, or that of a joint dialogue.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "question")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub questionnaire_id: Uuid,
    pub statement_id: Option<Uuid>,
    pub origin_id: Option<Uuid>,
    pub position: i32,
    pub kind: QuestionKind,
    pub text: String,
    pub help: Option<String>,
    pub low_end: Option<String>,
    pub high_end: Option<String>,
    pub depends_on_option_id: Option<Uuid>,
}

impl ActiveModelBehavior for ActiveModel {}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum QuestionKind {
    /// Five steps and "vet inte".
    #[sea_orm(string_value = "scale")]
    Scale,
    /// One of the options.
    #[sea_orm(string_value = "single_choice")]
    SingleChoice,
    /// Any of the options.
    #[sea_orm(string_value = "multiple_choice")]
    MultipleChoice,
    /// The options in order of weight.
    #[sea_orm(string_value = "ranking")]
    Ranking,
    /// In one's own words.
    #[sea_orm(string_value = "free_text")]
    FreeText,
    /// Agree, disagree or pass on each statement.
    #[sea_orm(string_value = "opinion")]
    Opinion,
}
