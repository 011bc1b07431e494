//! The buttons that change or withdraw an answer, with what that means; or why neither can be done.

use leptos::prelude::*;

use super::{ACT, CHANGE, WITHDRAW};
use crate::{
    answer::{form, late::Why, receipt::ReceiptCode},
    dialogue::rules::last_day,
    receipt::queries::Kept,
    request,
    round::rules::may_answer,
    words::Words,
};

/// What can be done with the answer now.
#[component]
pub fn Change(kept: Kept, code: ReceiptCode) -> impl IntoView {
    let words = request::words();
    let now = request::state().clock.now();
    let round = &kept.round.row;
    let until = words.receipt_change_until(words.day(last_day(round.closes_at)));
    let acts = match may_answer(round, now) {
        Err(_) => view! { <p>{words.receipt_change_over()}</p> }.into_any(),
        // Changed, it would not count either.
        Ok(()) if kept.row.is_late => view! {
            <p>{anew(Why::of(&kept.odd), words)} " " {until}</p>
            <p><a class="button" href=words.link(&kept.round.path())>{words.receipt_answer_anew_link()}</a></p>
        }
        .into_any(),
        Ok(()) if kept.row.withdrawn_on.is_some() => view! {
            <p>{words.receipt_again_means()} " " {until}</p>
            <Act act=CHANGE name=words.receipt_again() code version=kept.row.version/>
        }
        .into_any(),
        Ok(()) => view! {
            <p>{until}</p>
            <p>{words.receipt_change_means()}</p>
            <Act act=CHANGE name=words.receipt_change() code=code.clone() version=kept.row.version/>
            <details class="more">
                <summary>{words.receipt_withdraw()}</summary>
                <div class="more-body">
                    <p>{words.receipt_withdraw_means()}</p>
                    <Act act=WITHDRAW name=words.receipt_withdraw_sure() code version=kept.row.version/>
                </div>
            </details>
        }
        .into_any(),
    };
    view! {
        <section class="part" aria-labelledby="change">
            <h2 id="change">{words.receipt_change_title()}</h2>
            {acts}
        </section>
    }
}

/// How an answer comes to count that does not: where it was kept without the letter's code that code may be used, and another is needed.
fn anew(why: Why, words: Words) -> String {
    match why {
        Why::WithoutCode => words.receipt_answer_anew_code(),
        Why::TooLate | Why::Empty | Why::Withdrawn(_) | Why::Excluded(_) => words.receipt_answer_anew(),
    }
}

#[component]
fn Act(act: &'static str, name: String, code: ReceiptCode, version: i32) -> impl IntoView {
    let class = if act == WITHDRAW { "button button--secondary" } else { "button" };
    view! {
        <form method="post" action=request::words().link("/kvitto") class="actions">
            <input type="hidden" name=form::RECEIPT value=code.to_string()/>
            <input type="hidden" name=form::VERSION value=version.to_string()/>
            <button class=class name=ACT value=act>{name}</button>
        </form>
    }
}
