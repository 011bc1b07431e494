//! What a row says in other languages is written, each language by itself: where somebody else has changed one meanwhile, the
//! others are written all the same.

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, IntoActiveModel, QueryFilter};

use super::form::{Change, Subject, seen_in};
use crate::{
    builder::texts::{Texts, texts},
    context::Clock,
    entity::translation,
    forms::{FormErrors, Sent},
    words::Words,
};

/// What became of a form.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The languages that were written.
    pub written: Vec<Words>,
    /// The languages that were not, since somebody else has changed them meanwhile; each at its version.
    pub unseen: FormErrors,
}

impl Outcome {
    /// The languages that were written, for the log: "Suomi, English."
    pub fn note(&self) -> String {
        let names: Vec<_> = self.written.iter().map(|words| words.language_name()).collect();
        format!("{}.", names.join(", "))
    }
}

/// What a row says in other languages.
///
/// # Errors
/// When the database cannot be read.
pub async fn texts_of(db: &impl ConnectionTrait, subject: &Subject) -> Result<Texts, DbErr> {
    texts(db, [subject.id].into_iter()).await
}

/// Writes what was `typed` in the form that was `sent`, in every language that it changes. The row is held, so that nobody changes
/// its Swedish meanwhile.
///
/// # Errors
/// When the database fails.
pub async fn write(
    txn: &DatabaseTransaction,
    clock: &Clock,
    subject: &Subject,
    (sent, typed): (&Sent, &Texts),
) -> Result<Outcome, DbErr> {
    let stands = texts_of(txn, subject).await?;
    let mut outcome = Outcome::default();
    for words in subject.languages.iter().copied() {
        match subject.change(sent, &stands, words) {
            Change::Untouched => {}
            Change::Unseen => outcome.unseen.add(seen_in(words), changed_meanwhile(words)),
            Change::Seen => {
                put(txn, clock, subject, typed, words).await?;
                outcome.written.push(words);
            }
        }
    }
    Ok(outcome)
}

fn changed_meanwhile(words: Words) -> String {
    format!(
        "{}: någon har ändrat texterna under tiden. Jämför det som står nu med det du skrev, och spara igen om ditt är rätt.",
        words.language_name()
    )
}

/// Puts the texts in the place of all that the row says in one language.
async fn put(
    txn: &DatabaseTransaction,
    clock: &Clock,
    subject: &Subject,
    typed: &Texts,
    words: Words,
) -> Result<(), DbErr> {
    translation::Entity::delete_many()
        .filter(translation::COLUMN.subject_id.eq(subject.id))
        .filter(translation::COLUMN.language.eq(words.tag()))
        .filter(translation::COLUMN.field.is_in(subject.texts.iter().map(|text| text.field)))
        .exec(txn)
        .await?;
    let rows = typed.rows(clock).into_iter().filter(|row| row.language == words.tag());
    translation::Entity::insert_many(rows.map(IntoActiveModel::into_active_model))
        .exec_without_returning(txn)
        .await
        .map(drop)
}
