//! A meeting's form that was sent before.

use sea_orm::{DatabaseTransaction, EntityTrait, QueryFilter};

use super::meeting_form::NewMeeting;
use crate::{
    entity::{comment, meeting, submission},
    forms::FormErrors,
    round::life::NotDone,
};

/// The same meeting again, or another one written over it after the browser's Back.
pub(super) async fn already_there(
    txn: &DatabaseTransaction,
    there: &submission::Model,
    new: &NewMeeting,
) -> Result<(), NotDone> {
    let first = meeting::Entity::find()
        .filter(meeting::COLUMN.submission_id.eq(there.id))
        .filter(meeting::COLUMN.version.eq(1_i32))
        .one(txn)
        .await?;
    let notes = comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(there.id))
        .filter(comment::COLUMN.submission_version.eq(1_i32))
        .all(txn)
        .await?;
    let mut kept: Vec<_> = notes.iter().map(|note| (note.question_id, note.text.as_str())).collect();
    let mut written: Vec<_> = new.notes.iter().map(|note| (note.question_id, note.text.as_str())).collect();
    kept.sort_unstable();
    written.sort_unstable();
    if kept == written && first.is_some_and(|row| is_headed(&row, new)) {
        return Ok(());
    }
    let sentence = "Ett möte är redan sparat från det här formuläret. Är det här ett annat möte, spara en gång till. Är det \
                    samma möte, rätta det i listan över möten.";
    Err(NotDone::Missing(FormErrors::on("svar", sentence)))
}

/// Whether all but the notes is the same.
fn is_headed(row: &meeting::Model, new: &NewMeeting) -> bool {
    let hands = serde_json::to_string(&new.hands).is_ok_and(|hands| hands == row.hands);
    let people = u32::try_from(row.participants) == Ok(new.participants);
    hands && people && row.held_on == new.held_on && row.place == new.place && row.led_by == new.led_by
}
