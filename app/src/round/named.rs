//! Which questions a page is about that asks none of them.

use leptos::prelude::*;
use sea_orm::{ConnectionTrait, DbErr};

use crate::{
    entity::round,
    translated::{Translated, translations},
    words::Words,
};

/// What the round is called, in the reader's language where somebody has translated it.
///
/// # Errors
/// When the database cannot be read.
pub async fn title_of(db: &impl ConnectionTrait, row: &round::Model, reader: Words) -> Result<Translated, DbErr> {
    let texts = translations(db, reader, [row.id]).await?;
    Ok(Translated::new(reader, texts.get(row.id, "title"), &row.title))
}

/// What the round is called, and where it is held.
#[component]
pub fn RoundName(
    /// Its name.
    title: Translated,
    /// "Härnösand"
    place: String,
) -> impl IntoView {
    view! { <p><strong>{title.shown()}</strong> <br/> {place}</p> }
}
