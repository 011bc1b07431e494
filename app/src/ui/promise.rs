//! What a body promises before it asks: what can be influenced, what cannot, who decides, and when the reply comes.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::notice::Day;
use crate::{request, translated::Translated};

/// The promise of a dialogue. What is not settled yet is empty; no round opens then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promised {
    /// What residents can influence.
    pub can_influence: Option<Translated>,
    /// What they cannot.
    pub cannot_influence: Option<Translated>,
    /// Who decides, as "Socialnämnden i Härnösand".
    pub deciding_body: Option<String>,
    /// The last day for the reply.
    pub reply_due: Option<NaiveDate>,
}

impl Promised {
    /// Whether any of it stands in Swedish on a page in another language.
    fn is_in_swedish(&self) -> bool {
        [&self.can_influence, &self.cannot_influence].into_iter().flatten().any(|text| text.lang.is_some())
    }
}

/// The promise, in the same four parts everywhere.
#[component]
pub fn Promise(
    /// What is promised.
    promised: Promised,
) -> impl IntoView {
    let words = request::words();
    let in_swedish = promised.is_in_swedish().then(|| view! { <p class="muted">{words.promise_in_swedish()}</p> });
    let said = |text: Option<Translated>| {
        let text = text.unwrap_or_else(|| words.promise_undecided().into());
        view! { <dd lang=text.lang>{text.text}</dd> }
    };
    let when = match promised.reply_due {
        Some(on) => view! { {words.promise_by()} " " <Day on/> }.into_any(),
        None => words.promise_undecided().into_any(),
    };
    view! {
        <section class="promise" aria-labelledby="promise-title">
            <h2 id="promise-title">{words.promise_title()}</h2>
            {in_swedish}
            <dl>
                <div class="promise-can"><dt>{words.promise_can()}</dt>{said(promised.can_influence)}</div>
                <div class="promise-cannot"><dt>{words.promise_cannot()}</dt>{said(promised.cannot_influence)}</div>
                <div class="promise-who"><dt>{words.promise_who()}</dt>{said(promised.deciding_body.map(Translated::from))}</div>
                <div class="promise-when"><dt>{words.promise_when()}</dt><dd>{when}</dd></div>
            </dl>
        </section>
    }
}
