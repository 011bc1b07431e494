//! Which words of a protocol its signer has read: those that could change until the signature, as marks, hidden texts and topics do, as one
//! stamp. Nobody signs what they have not read.

use analysis::{figures::RoundFigures, stored::fingerprint};
use sea_orm::ConnectionTrait;

use super::{
    protocol::{
        counted::{Counted, counted},
        noted::{odd, withheld},
    },
    topics::told::{sorted, told},
};
use crate::{entity::round, error::AppError, summary::frozen_result::frozen};

/// The stamp of these words.
pub fn stamp(figures: &RoundFigures, counted: &Counted, labels: &[String]) -> String {
    let parts = [odd(figures, counted), vec![withheld(figures, counted)], labels.to_vec()];
    fingerprint(&parts.map(|part| part.join("\n")).join("\n\n"))
}

/// That of the words as they are now; nothing where the answers of the round are not frozen.
///
/// # Errors
/// When the database cannot be read, or a frozen result is not what was computed.
pub async fn stamp_now(db: &impl ConnectionTrait, round: &round::Model) -> Result<Option<String>, AppError> {
    let Some(frozen) = frozen(db, round.id).await? else { return Ok(None) };
    let labels = told(&frozen.figures, &sorted(db, round).await?).labels;
    Ok(Some(stamp(&frozen.figures, &counted(db, round).await?, &labels)))
}
