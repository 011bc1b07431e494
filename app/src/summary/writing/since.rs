//! That a result was corrected after words that rest on it were approved. The words stand as they were approved, and say so.

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::document::Document;
use crate::{
    entity::round_result,
    summary::corrected::{Correction, corrections},
    swedish,
};

/// What has come since the words were approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// Which version of the result they rest on.
    pub version: i32,
    /// The last correction.
    pub by: Correction,
}

impl Since {
    /// Told once, where the words are read.
    pub fn told(&self) -> String {
        let on = swedish::day_of(self.by.signed_at);
        format!(
            "Resultatet rättades den {on}, efter att texten godkändes. Texten står som den godkändes tills en ny version är \
             godkänd."
        )
    }

    /// Told at each sentence that rests on figures of that result.
    pub fn told_of_one(&self) -> String {
        format!("Meningen vilar på version {} av resultatet, före rättelsen.", self.version)
    }
}

/// Whether the result that the words were approved over has been corrected.
///
/// # Errors
/// When the database cannot be read.
pub async fn since(db: &impl ConnectionTrait, round_id: Uuid, words: &Document) -> Result<Option<Since>, DbErr> {
    let Some(over) = &words.result else { return Ok(None) };
    let result = round_result::Entity::find()
        .filter(round_result::COLUMN.round_id.eq(round_id))
        .filter(round_result::COLUMN.fingerprint.eq(over.as_str()))
        .one(db)
        .await?;
    let Some(version) = result.map(|result| result.version) else { return Ok(None) };
    let by = corrections(db, round_id).await?.pop().filter(|last| version < last.version);
    Ok(by.map(|by| Since { version, by }))
}
