//! The notice above sentences that are older than the result.

use leptos::prelude::*;

use super::since::Since;
use crate::{
    request,
    ui::notice::{Notice, NoticeKind},
};

/// That the result was corrected since, in the language of the reader. In Swedish, as the sentences are, it also says which version they rest on.
#[component]
pub fn SinceNote(
    /// By what.
    since: Since,
) -> impl IntoView {
    let words = request::words();
    let told =
        if words.is_swedish() { since.told() } else { words.result_summary_since(words.day_of(since.by.signed_at)) };
    // It stands within Swedish sentences.
    view! {
        <div id="corrected-since" lang=words.language_lang()>
            <Notice kind=NoticeKind::Warning title=words.corrected_title()><p>{told}</p></Notice>
        </div>
    }
}
