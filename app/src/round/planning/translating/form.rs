//! The name of a round, which can stand in other languages.

use crate::{
    builder::draft::other_languages,
    entity::round,
    round::planning::form::{MOST_TITLE, TITLE},
    translating::form::{Subject, Translatable, Written},
};

/// Its name, and the languages beside Swedish that it is asked in.
pub fn subject(row: &round::Model) -> Subject {
    let name =
        Translatable { field: TITLE, name: "Namn", text: row.title.clone(), most: MOST_TITLE, written: Written::Line };
    Subject { id: row.id, texts: vec![name], languages: other_languages(&row.languages) }
}
