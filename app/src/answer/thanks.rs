//! The thanks, with the code that leads back to the answer.

use leptos::prelude::*;

use super::{device::LeftOnDevice, receipt::ReceiptCode};
use crate::{
    dialogue::rules::last_day,
    round::queries::ResidentRound,
    swedish,
    ui::{headers, page::Audience, page::Page, scripts::IslandScripts},
};

/// An answer that has been kept.
#[derive(Clone, Debug)]
pub struct Thanks {
    /// The round it was sent to.
    pub round: ResidentRound,
    /// Its code. Shown once, here.
    pub receipt: ReceiptCode,
}

/// "Tack." With the code when an answer has just been sent; without it when somebody comes to `/tack` by the address.
#[component]
pub fn ThanksPage() -> impl IntoView {
    headers::no_store();
    match use_context::<Thanks>() {
        Some(thanks) => view! { <Received thanks/> }.into_any(),
        None => view! { <NothingSent/> }.into_any(),
    }
}

#[component]
fn Received(thanks: Thanks) -> impl IntoView {
    let Thanks { round, receipt } = thanks;
    view! {
        <Page title="Tack" audience=Audience::Residents(round.official_place.clone())>
            <h1>"Tack. Ditt svar är framme."</h1>
            <section class="receipt" id="kvitto" data-round=round.row.code.clone() aria-labelledby="receipt-title">
                <h2 id="receipt-title">"Din kvittokod"</h2>
                <p class="receipt-code" translate="no"><code>{receipt.to_string()}</code></p>
                <p>
                    "Koden är nyckeln till ditt svar. Skriv upp den: utan den kan ingen visa vilket svar som är ditt, \
                     inte heller vi."
                </p>
            </section>
            <section class="part">
                <h2>"Det här händer nu"</h2>
                <p>{what_comes(&round)}</p>
                <p><a href=round.dialogue_path()>"Följ dialogen"</a></p>
            </section>
            <LeftOnDevice/>
            <IslandScripts/>
        </Page>
    }
}

/// When and where the reply comes.
fn what_comes(round: &ResidentRound) -> String {
    let closes = swedish::day(last_day(round.row.closes_at));
    let decider = round.decider();
    match round.reply_due {
        Some(day) => format!(
            "Andra kan svara till den {closes}. Politikerna i {decider} svarar senast den {}. Svaret kommer på dialogens sida.",
            swedish::day(day),
        ),
        None => format!("Andra kan svara till den {closes}. Svaret från {decider} kommer på dialogens sida."),
    }
}

#[component]
fn NothingSent() -> impl IntoView {
    view! {
        <Page title="Tack">
            <section class="lost">
                <h1>"Här visas ett tack när du har skickat ett svar"</h1>
                <p class="lead">"Din kvittokod visas bara en gång, direkt när svaret är framme."</p>
                <p><a href="/">"Se vad du kan svara på nu"</a></p>
            </section>
        </Page>
    }
}
