//! Tells the reader which questions stand in Swedish because nobody has translated them.

use std::sync::Arc;

use leptos::prelude::*;
use uuid::Uuid;

use super::wording::{InSwedish, Wording};
use crate::{
    request,
    ui::notice::{Notice, NoticeKind},
};

/// Stands before the questions where all of them are in Swedish on a page in another language.
#[component]
pub fn InSwedishNote(
    /// What the round asks.
    asked: Arc<Wording>,
) -> impl IntoView {
    let words = request::words();
    (asked.in_swedish() == InSwedish::All).then(|| {
        view! {
            <Notice kind=NoticeKind::Information title=words.round_in_swedish()><p>{words.round_in_swedish_help()}</p></Notice>
        }
    })
}

/// A sentence at a question that is in Swedish among others that are not.
pub fn note_at_question(asked: &Wording, question_id: Uuid) -> Option<String> {
    let alone = asked.in_swedish() == InSwedish::Some && asked.lang_of(question_id).is_some();
    alone.then(|| request::words().round_question_in_swedish())
}
