//! The network held the answer back until the result was fixed: it is kept, it is not counted, and the page says so.

use leptos::prelude::*;

use super::{
    device::LeftOnDevice,
    kiosk::{self, NextPerson},
    receipt::ReceiptCode,
    thanks::ThanksAgain,
};
use crate::{
    request,
    round::queries::ResidentRound,
    ui::{
        language::{AGAIN, ByForm},
        page::{Audience, Page},
        scripts::IslandScripts,
    },
};

/// An answer that is kept and not counted.
#[derive(Clone, Debug)]
pub struct Late {
    /// The round it was meant for.
    pub round: ResidentRound,
    /// Its code.
    pub receipt: ReceiptCode,
}

/// Stands in the place of the thanks.
#[component]
pub fn LatePage(
    /// What came.
    late: Late,
) -> impl IntoView {
    let words = request::words();
    let Late { round, receipt } = late;
    provide_context(ByForm::to(AGAIN, "/kvitto"));
    let everybodys = kiosk::is_asked(&request::parts());
    let dialogue = words.link(&round.dialogue_path());
    view! {
        <Page title=words.late_title() audience=Audience::Residents(round.official_place.clone())>
            <h1>{words.late_title()}</h1>
            <p class="lead">{words.late_lead()}</p>
            <p>{words.late_kept()}</p>
            <section class="receipt" id="kvitto" data-round=round.row.code.clone() aria-labelledby="receipt-title">
                <h2 id="receipt-title">{words.late_code()}</h2>
                <p class="receipt-code" translate="no"><code>{receipt.to_string()}</code></p>
            </section>
            <ThanksAgain receipt is_change=false/>
            {(!everybodys).then(|| view! {
                <ul>
                    <li><a href=dialogue>{words.late_follow()}</a></li>
                    <li><a href=words.link("/")>{words.thanks_start()}</a></li>
                </ul>
            })}
            <NextPerson round/>
            {(!everybodys).then(|| view! { <LeftOnDevice/> })}
            <IslandScripts/>
        </Page>
    }
}
