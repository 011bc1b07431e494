//! On pages of a round: that records of it are gone, when, and by which decision.

use leptos::prelude::*;

use super::queries::Disposed;
use crate::ui::notice::{Notice, NoticeKind};

/// What has been disposed of, where something has.
#[component]
pub fn DisposedNote(
    /// What has.
    disposed: Vec<Disposed>,
) -> impl IntoView {
    let rows: Vec<_> = disposed.iter().map(|one| view! { <li>{one.told()}</li> }).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div id="disposed">
                <Notice kind=NoticeKind::Information title="Handlingar i omgången är gallrade">
                    <ul>{rows}</ul>
                    <p>"Det fasta resultatet, protokollet och det som står i underlaget finns kvar."</p>
                </Notice>
            </div>
        }
    })
}
