//! What a body promises before it asks: what can be influenced, what cannot, who decides, and when the reply comes.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::notice::Day;

/// The promise of a dialogue. What is not settled yet is empty; no round opens then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promised {
    /// What residents can influence.
    pub can_influence: Option<String>,
    /// What they cannot.
    pub cannot_influence: Option<String>,
    /// Who decides, as "Socialnämnden i Härnösand".
    pub deciding_body: Option<String>,
    /// The last day for the reply.
    pub reply_due: Option<NaiveDate>,
}

/// The promise, in the same four parts everywhere.
#[component]
pub fn Promise(
    /// What is promised.
    promised: Promised,
) -> impl IntoView {
    const OPEN: &str = "Det är inte bestämt än.";
    let said = |text: Option<String>| text.unwrap_or_else(|| OPEN.to_owned());
    let when = match promised.reply_due {
        Some(on) => view! { "Senast den " <Day on/> }.into_any(),
        None => OPEN.into_any(),
    };
    view! {
        <section class="promise" aria-labelledby="promise-title">
            <h2 id="promise-title">"Det här lovar vi"</h2>
            <dl>
                <div class="promise-can"><dt>"Det här kan du påverka"</dt><dd>{said(promised.can_influence)}</dd></div>
                <div class="promise-cannot"><dt>"Det här går inte att påverka"</dt><dd>{said(promised.cannot_influence)}</dd></div>
                <div class="promise-who"><dt>"De här beslutar"</dt><dd>{said(promised.deciding_body)}</dd></div>
                <div class="promise-when"><dt>"Då får du svar"</dt><dd>{when}</dd></div>
            </dl>
        </section>
    }
}
