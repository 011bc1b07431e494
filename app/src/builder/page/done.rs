//! Told after something was done, where it was done.

use leptos::prelude::*;

use crate::builder::done::{DONE, What};

/// What was done, in a sentence.
#[component]
pub(super) fn DoneNote(
    what: What,
    /// Where the question stands now, counted from 0.
    at: Option<usize>,
) -> impl IntoView {
    let number = at.map(|at| at + 1);
    view! { <p class="builder-done" role="status" id=DONE>{said(what, number)}</p> }
}

fn said(what: What, number: Option<usize>) -> String {
    let as_number = number.map(|number| format!("nummer {number}")).unwrap_or_default();
    match what {
        What::Moved => format!("Frågan är nu {as_number}."),
        What::Added => format!("Standardfrågan är tillagd som {as_number}."),
        What::Saved => "Frågan är sparad.".to_owned(),
        What::BecameOwn => {
            "Frågan är sparad. Den är nu en egen fråga och går inte att jämföra med andra kommuner och år.".to_owned()
        }
        What::Same => "Inget var ändrat.".to_owned(),
        What::Removed => "Frågan är borttagen.".to_owned(),
        What::MadeOwn => "Omgången har nu egna frågor. Det du ändrar gäller bara den.".to_owned(),
    }
}
