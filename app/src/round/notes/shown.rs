//! A public note where the round is: at the form, on the dialogue's page, beside the result, in the brief.

use leptos::prelude::*;

use super::queries::PublicNote;
use crate::{
    request,
    ui::{
        notice::{Notice, NoticeKind},
        text::Paragraphs,
    },
};

/// The note, if there is one, with the day on which it was written.
#[component]
pub fn RoundNote(
    /// The note.
    #[prop(optional_no_strip)]
    note: Option<PublicNote>,
) -> impl IntoView {
    let words = request::words();
    note.map(|note| {
        view! {
            <aside class="round-note">
                <Notice kind=NoticeKind::Information title=words.note_title()>
                    <div lang=note.text.lang><Paragraphs text=note.text.text/></div>
                    <p class="muted">{words.note_written(words.day(note.written_on))}</p>
                </Notice>
            </aside>
        }
    })
}
