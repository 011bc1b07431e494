//! Asks where the code is to be mailed. Stands on the thanks and beside the answer.

use leptos::prelude::*;

use super::page::{ACT, EMAIL, MAIL};
use crate::{
    answer::{form, receipt::ReceiptCode},
    request,
    ui::fields::TextField,
};

/// Id of the form.
pub const MAIL_FORM: &str = "mejla";

/// Folded, since most write the code down; open where something is wrong with the address, or one is typed.
#[component]
pub fn MailForm(
    /// The code to mail.
    code: ReceiptCode,
    /// Hidden fields that the page it stands on needs to come again in another language.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let words = request::words();
    let form = request::form();
    let open = form.errors.at(EMAIL).is_some() || !form.sent.get(EMAIL).is_empty();
    view! {
        <details class="more no-print" open=open>
            <summary>{words.receipt_mail_title()}</summary>
            <div class="more-body">
                <form method="post" action=words.link("/kvitto") class="stack" id=MAIL_FORM>
                    <p>{words.receipt_mail_means()}</p>
                    <input type="hidden" name=form::RECEIPT value=code.to_string()/>
                    <input type="hidden" name=ACT value=MAIL/>
                    {children.map(|fields| fields())}
                    <TextField name=EMAIL label=words.receipt_mail_address() kind="email" autocomplete="email"/>
                    <div class="actions">
                        <button class="button button--secondary">{words.receipt_mail_send()}</button>
                    </div>
                </form>
            </div>
        </details>
    }
}
