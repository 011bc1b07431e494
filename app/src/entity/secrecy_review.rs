//! What a registrar decided of a text before records were given out, one row each time. The newest counts; those before it
//! remain. `text_id` is made of the text itself, so that the same words are one text wherever they stand; `print` is of all that
//! the decision rested on, so that another one asks for a new decision. Without `masked_text` the text is given out as it stands,
//! without `passages` all of it is masked. What was masked stays where it was written.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "secrecy_review")]
#[expect(missing_docs, reason = "the columns are named by the glossary, the table is explained above")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub round_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub text_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i32,
    pub print: Vec<u8>,
    pub passages: Option<String>,
    pub masked_text: Option<String>,
    pub section: Option<String>,
    pub reason: Option<String>,
    pub reviewed_by: Uuid,
    pub reviewed_at: DateTimeUtc,
}

impl Model {
    /// The words that are masked, each as it was written by the registrar. None where all or nothing is.
    pub fn masked_passages(&self) -> impl Iterator<Item = &str> {
        self.passages.as_deref().unwrap_or_default().lines()
    }

    /// Whether all of the text is masked.
    pub fn masks_all(&self) -> bool {
        self.masked_text.is_some() && self.passages.is_none()
    }
}

impl ActiveModelBehavior for ActiveModel {}
