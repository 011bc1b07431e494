//! The answers whose codes this device keeps, each a button away by what its questions are called, and a button that makes the
//! device forget them. Without JavaScript it keeps none, and nothing is shown.

use leptos::{nonce::use_nonce, prelude::*};

use crate::{answer::form, request};

/// Stands once on a page.
#[component]
pub fn KeptHere() -> impl IntoView {
    let words = request::words();
    view! {
        <section class="part" id="harifran" aria-labelledby="harifran-title" hidden data-cleared=words.answer_left_cleared()>
            <h2 id="harifran-title">{words.receipt_here_title()}</h2>
            <form method="post" action=words.link("/kvitto") class="actions">
                <button class="button button--secondary" name=form::RECEIPT hidden>{words.receipt_here_open()}</button>
            </form>
            <p><button class="button button--quiet" type="button">{words.answer_clear()}</button></p>
        </section>
        <script type="module" nonce=use_nonce()>{SCRIPT}</script>
    }
}

const SCRIPT: &str = include_str!("here.js");
