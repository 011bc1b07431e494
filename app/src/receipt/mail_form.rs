//! Asks where the code is to be mailed. Stands on the thanks and beside the answer.

use leptos::prelude::*;

use super::page::{ACT, EMAIL, MAIL};
use crate::{
    answer::{form, receipt::ReceiptCode},
    request,
    ui::fields::TextField,
};

/// Folded, since most write the code down; open where something is wrong with the address.
#[component]
pub fn MailForm(
    /// The code to mail.
    code: ReceiptCode,
) -> impl IntoView {
    let words = request::words();
    let wrong = request::form().errors.at(EMAIL).is_some();
    view! {
        <details class="more no-print" open=wrong>
            <summary>{words.receipt_mail_title()}</summary>
            <div class="more-body">
                <form method="post" action=words.link("/kvitto") class="stack">
                    <p>{words.receipt_mail_means()}</p>
                    <input type="hidden" name=form::RECEIPT value=code.to_string()/>
                    <TextField name=EMAIL label=words.receipt_mail_address() kind="email" autocomplete="email"/>
                    <div class="actions">
                        <button class="button button--secondary" name=ACT value=MAIL>{words.receipt_mail_send()}</button>
                    </div>
                </form>
            </div>
        </details>
    }
}
