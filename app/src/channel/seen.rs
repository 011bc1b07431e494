//! What a form was filled from, and what to say when somebody has changed it meanwhile.

use leptos::prelude::*;

use super::{differences::Difference, form::SEEN};
use crate::{
    forms::FormErrors,
    request,
    round::life::NotDone,
    ui::notice::{Notice, NoticeKind},
};

/// Nobody undoes what another did meanwhile without having seen it: the form was filled from what `stands` now. `what` opens the
/// sentence, as "Mötet".
///
/// # Errors
/// [`NotDone::Missing`] when it has been changed since.
pub fn unchanged(seen: &str, stands: &str, what: &str) -> Result<(), NotDone> {
    if seen == stands {
        return Ok(());
    }
    let sentence = format!(
        "{what} har ändrats under tiden. Jämför det som står nu med det du skrev, och spara igen om ditt är rätt."
    );
    Err(NotDone::Missing(FormErrors::on(SEEN, sentence)))
}

/// Carries what the form was filled from. Where another version has come since, what stands now is told beside what was
/// typed, and sending the form once more is done with open eyes.
#[component]
pub fn Seen(
    /// What the page shows now.
    stamp: String,
    /// Where what stands now, first, is not what was typed, second.
    differences: Vec<Difference>,
) -> impl IntoView {
    let form = request::form();
    let is_stale = form.errors.at(SEEN).is_some();
    let seen = if form.is_shown_again() && !is_stale { form.sent.get(SEEN).to_owned() } else { stamp };
    let told = is_stale.then(|| {
        let rows: Vec<_> = differences.into_iter().map(|difference| view! { <Row difference/> }).collect();
        view! {
            <div id=SEEN tabindex="-1">
                <Notice kind=NoticeKind::Warning title="Någon har ändrat det här under tiden">
                    {if rows.is_empty() {
                        view! { <p>"Det som står nu är detsamma som du skrev."</p> }.into_any()
                    } else {
                        view! { <p>"Det du skrev står kvar i formuläret. Det här är olika:"</p> <ul>{rows}</ul> }.into_any()
                    }}
                </Notice>
            </div>
        }
    });
    view! { <input type="hidden" name=SEEN value=seen/> {told} }
}

#[component]
fn Row(difference: Difference) -> impl IntoView {
    let or_nothing = |text: String| if text.is_empty() { "inget".to_owned() } else { text };
    let Difference { text, first, second, .. } = difference;
    view! {
        <li>
            <strong>{text}</strong> ": står nu " <strong>{or_nothing(first)}</strong> ", du skrev "
            <strong>{or_nothing(second)}</strong>
        </li>
    }
}
