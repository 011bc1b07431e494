//! Told to the owner of a dialogue: which of those who are with it have nobody who could answer, or go on.

use leptos::prelude::*;

use crate::{
    dialogue::joint::{queries::Invited, rules::lacks},
    ui::notice::{Notice, NoticeKind},
};

/// Those of the invited bodies that somebody has to moderate and nobody does.
#[component]
pub fn Unmoderated(
    /// Who was invited.
    invited: Vec<Invited>,
) -> impl IntoView {
    let unmoderated = invited.into_iter().filter(|one| !one.is_moderated);
    let rows: Vec<_> = unmoderated
        .filter_map(|Invited { body, standing, .. }| lacks(standing).map(|says| (body, says)))
        .map(|(body, says)| view! { <li>{body} " " {says}</li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div id="unmoderated">
                <Notice kind=NoticeKind::Warning title="De här har ingen moderator">
                    <ul>{rows}</ul>
                    <p>"Hör av dig till dem. Den som är administratör där kan bjuda in en moderator."</p>
                </Notice>
            </div>
        }
    })
}
