//! Texts that stand in the database in the language of the reader, where somebody has translated them. The rows themselves
//! hold the Swedish originals; the table `translation` holds the rest.

use std::collections::HashMap;

use leptos::prelude::*;
use sea_orm::{ColIdx, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryResult, TryGetError, TryGetable};
use uuid::Uuid;

use crate::{entity::translation, words::Words};

/// A text as one reader gets it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translated {
    /// The words.
    pub text: String,
    /// For `lang`: "sv" where these are the Swedish words on a page in another language.
    pub lang: Option<&'static str>,
}

impl Translated {
    /// The translation where there is one, else the original, marked as Swedish unless that is what one reads.
    pub fn new(reader: Words, translation: Option<&str>, original: &str) -> Self {
        let lang = (translation.is_none() && !reader.is_swedish()).then_some("sv");
        Self { text: translation.unwrap_or(original).to_owned(), lang }
    }

    /// A text that is Swedish for all who read it: a name, or words as they were adopted.
    pub fn swedish(reader: Words, text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: (!reader.is_swedish()).then_some("sv") }
    }

    /// Whether these are other words than the original's.
    pub fn is_translation(&self, reader: Words) -> bool {
        self.lang.is_none() && !reader.is_swedish()
    }

    /// The words, for running text. Marked as Swedish where they are and the page is not.
    pub fn shown(self) -> impl IntoView {
        match self.lang {
            Some(lang) => view! { <span lang=lang>{self.text}</span> }.into_any(),
            None => self.text.into_any(),
        }
    }
}

/// As it stands in its row, not translated yet.
impl From<String> for Translated {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

impl TryGetable for Translated {
    fn try_get_by<I: ColIdx>(row: &QueryResult, column: I) -> Result<Self, TryGetError> {
        String::try_get_by(row, column).map(Self::from)
    }
}

/// What is translated of some rows, in one language. Nothing in Swedish, which the rows hold themselves.
#[derive(Clone, Debug)]
pub struct Translations {
    reader: Words,
    texts: HashMap<Uuid, HashMap<String, String>>,
}

/// What is translated of the rows with these keys into `reader`.
///
/// # Errors
/// When the database cannot be read.
pub async fn translations(
    db: &impl ConnectionTrait,
    reader: Words,
    subjects: impl IntoIterator<Item = Uuid>,
) -> Result<Translations, DbErr> {
    let mut texts: HashMap<Uuid, HashMap<String, String>> = HashMap::new();
    if !reader.is_swedish() {
        let rows = translation::Entity::find()
            .filter(translation::COLUMN.language.eq(reader.tag()))
            .filter(translation::COLUMN.subject_id.is_in(subjects))
            .all(db)
            .await?;
        for row in rows {
            texts.entry(row.subject_id).or_default().insert(row.field, row.text);
        }
    }
    Ok(Translations { reader, texts })
}

impl Translations {
    /// One text of one row, where it is translated.
    pub fn get(&self, subject: Uuid, field: &str) -> Option<&str> {
        self.texts.get(&subject)?.get(field).map(String::as_str)
    }

    /// One text of one row that may have none.
    pub fn text_of(&self, subject: Uuid, field: &str, original: Option<&str>) -> Option<Translated> {
        original.map(|original| self.text(subject, field, original))
    }

    /// One text of one row, in Swedish where it is not translated.
    pub fn text(&self, subject: Uuid, field: &str, original: &str) -> Translated {
        Translated::new(self.reader, self.get(subject, field), original)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_translated_is_marked_as_swedish() {
        let finnish = Words::in_language("fi");
        assert_eq!(Translated::new(finnish, Some("Kyllä"), "Ja"), Translated { text: "Kyllä".to_owned(), lang: None });
        assert_eq!(Translated::new(finnish, None, "Ja"), Translated { text: "Ja".to_owned(), lang: Some("sv") });
        assert_eq!(Translated::new(Words::swedish(), None, "Ja").lang, None);
    }

    #[test]
    fn a_translation_is_told_from_the_original() {
        let (swedish, finnish) = (Words::swedish(), Words::in_language("fi"));
        assert!(Translated::new(finnish, Some("Kyllä"), "Ja").is_translation(finnish));
        assert!(!Translated::new(finnish, None, "Ja").is_translation(finnish));
        assert!(!Translated::new(swedish, None, "Ja").is_translation(swedish));
    }
}
