//! The notice above sentences that are older than the result.

use leptos::prelude::*;

use super::since::Since;
use crate::{
    request,
    ui::notice::{Notice, NoticeKind},
    vision::queries::EASY_READ,
};

/// That the result was corrected since: in Swedish, as the sentences are, or in easy-read words.
#[component]
pub fn SinceNote(
    /// By what.
    since: Since,
) -> impl IntoView {
    let words = request::words();
    let told = match words.code() {
        EASY_READ => words.result_summary_since(words.day_of(since.by.signed_at)),
        _ => since.told(),
    };
    view! {
        <div id="corrected-since">
            <Notice kind=NoticeKind::Warning title="Resultatet är rättat"><p>{told}</p></Notice>
        </div>
    }
}
