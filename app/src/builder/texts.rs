//! What questions say in other languages, all languages at once. A translation of words that have been changed since is kept as
//! *older*: whoever translates anew has it before them, and residents read the Swedish until then.

use std::collections::{BTreeMap, HashSet};

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    context::{Clock, new_id},
    entity::translation,
    words::Words,
};

/// What an older translation's field begins with in the table; no page for residents asks for such a field.
const OLDER: &str = "older_";

/// Whether a translation says what the Swedish says now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It does, and residents are shown it.
    Current,
    /// The Swedish has been changed since.
    Older,
}

/// Whether the Swedish words are still those that were translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Original {
    /// They are.
    Same,
    /// They were changed just now.
    Changed,
}

/// Row, field and language of a text.
type Key = (Uuid, String, String);

/// Texts by row, field and language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(BTreeMap<Key, String>);

/// How a text that was typed stands beside what `stored` said of the same words.
pub fn standing(stored: Option<(&str, Standing)>, typed: &str, original: Original) -> Standing {
    match stored {
        // Nobody has touched it: it is as old as it was, or became so now.
        Some((text, before)) if text == typed => {
            if original == Original::Changed {
                Standing::Older
            } else {
                before
            }
        }
        _ => Standing::Current,
    }
}

/// The texts of these rows in every language but Swedish, which the rows hold themselves.
///
/// # Errors
/// When the database cannot be read.
pub async fn texts(db: &impl ConnectionTrait, subjects: impl Iterator<Item = Uuid>) -> Result<Texts, DbErr> {
    let rows = translation::Entity::find().filter(translation::COLUMN.subject_id.is_in(subjects)).all(db).await?;
    Ok(Texts(rows.into_iter().map(|row| ((row.subject_id, row.field, row.language), row.text)).collect()))
}

impl Texts {
    /// One text, current or older.
    pub fn get(&self, subject: Uuid, field: &str, language: Words) -> Option<(&str, Standing)> {
        let at = |field: String| self.0.get(&(subject, field, language.tag().to_owned())).map(String::as_str);
        let current = at(field.to_owned()).map(|text| (text, Standing::Current));
        current.or_else(|| at(format!("{OLDER}{field}")).map(|text| (text, Standing::Older)))
    }

    /// Holds this text.
    pub fn put(&mut self, subject: Uuid, field: &str, language: Words, text: &str, standing: Standing) {
        let field = match standing {
            Standing::Current => field.to_owned(),
            Standing::Older => format!("{OLDER}{field}"),
        };
        self.0.insert((subject, field, language.tag().to_owned()), text.to_owned());
    }

    /// Those of these rows.
    #[must_use]
    pub fn of(&self, subjects: &HashSet<Uuid>) -> Self {
        Self(self.0.iter().filter(|((subject, ..), _)| subjects.contains(subject)).map(cloned).collect())
    }

    /// The same texts, of the rows that `new` names instead; of those that it names none of, nothing.
    #[must_use]
    pub fn copied(&self, new: impl Fn(Uuid) -> Option<Uuid>) -> Self {
        let copied = |((subject, field, language), text): (&Key, &String)| {
            Some(((new(*subject)?, field.clone(), language.clone()), text.clone()))
        };
        Self(self.0.iter().filter_map(copied).collect())
    }

    /// Every text with its row, field and language, always in the same order.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &String)> {
        self.0.iter()
    }

    /// As new rows.
    pub fn rows(&self, clock: &Clock) -> Vec<translation::Model> {
        let row = |((subject_id, field, language), text): (&Key, &String)| translation::Model {
            id: new_id(clock),
            subject_id: *subject_id,
            field: field.clone(),
            language: language.clone(),
            text: text.clone(),
        };
        self.0.iter().map(row).collect()
    }
}

fn cloned((key, text): (&Key, &String)) -> (Key, String) {
    (key.clone(), text.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_is_older_when_the_swedish_changes_and_it_does_not() {
        use Original::{Changed, Same};
        use Standing::{Current, Older};
        assert_eq!(standing(Some(("Kyllä", Current)), "Kyllä", Same), Current);
        assert_eq!(standing(Some(("Kyllä", Current)), "Kyllä", Changed), Older);
        assert_eq!(standing(Some(("Kyllä", Older)), "Kyllä", Same), Older);
        assert_eq!(standing(Some(("Kyllä", Older)), "Joo", Same), Current);
        assert_eq!(standing(Some(("Kyllä", Current)), "Joo", Changed), Current);
        assert_eq!(standing(None, "Joo", Changed), Current);
    }

    #[test]
    fn an_older_text_is_found_and_has_a_field_of_its_own() {
        let (finnish, subject) = (Words::in_language("fi"), Uuid::max());
        let mut texts = Texts::default();
        texts.put(subject, "text", finnish, "Kyllä", Standing::Older);

        assert_eq!(texts.get(subject, "text", finnish), Some(("Kyllä", Standing::Older)));
        assert_eq!(texts.rows(&Clock::System)[0].field, "older_text");
        assert_eq!(texts.get(subject, "help", finnish), None);
        assert_eq!(
            texts.copied(|_| Some(Uuid::nil())).get(Uuid::nil(), "text", finnish).map(|(text, _)| text),
            Some("Kyllä")
        );
        assert_eq!(texts.copied(|_| None), Texts::default());
        assert_eq!(texts.of(&HashSet::from([subject])), texts);
        assert_eq!(texts.of(&HashSet::new()), Texts::default());
    }
}
