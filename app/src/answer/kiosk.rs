//! A screen at a reception, `/svara/{code}?kiosk=1`: the same form for one person after another. No draft and no receipt is
//! left for the next; without JavaScript a link begins anew. Only rounds that offer the channel have it.

use http::{StatusCode, request::Parts};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::client::SendingScripts;
use crate::{
    entity::{round, submission::AnswerChannel},
    request,
    round::queries::ResidentRound,
    ui::page::{Audience, Page},
};

/// Field of the address.
const FIELD: &str = "kiosk";

/// Whether the page is asked for as a screen that many use.
pub fn is_asked(parts: &Parts) -> bool {
    request::query(parts, FIELD) == "1"
}

/// Whether the round may be answered on such a screen.
pub fn is_offered(round: &round::Model) -> bool {
    round.channels.split_whitespace().any(|channel| channel == "kiosk")
}

/// How an answer sent to this address came in. What somebody sends to a screen that should not be there is kept as any other.
pub fn channel(parts: &Parts, round: &round::Model) -> AnswerChannel {
    if is_asked(parts) && is_offered(round) { AnswerChannel::Kiosk } else { AnswerChannel::Web }
}

/// Where the form is sent: as the page was asked for, in its language.
pub fn form_address(round: &ResidentRound) -> String {
    let path = if is_asked(&request::parts()) { start(round) } else { round.path() };
    request::words().link(&path)
}

/// Where the screen begins, in the language of the round.
pub fn start(round: &ResidentRound) -> String {
    format!("{}?{FIELD}=1", round.path())
}

/// The same where no round is known: the address that was asked for.
pub fn start_here() -> String {
    format!("{}?{FIELD}=1", request::parts().uri.path())
}

/// Stands on a kiosk's form, and on what stands there instead of it: begin anew, the warning before it clears itself, and what is
/// said before anything is sent. How the screen is filled is for whoever sets it up: a browser leaves full screen with
/// every new page, and each person gets one.
#[component]
pub fn KioskTools(
    /// Where the screen begins.
    start: String,
) -> impl IntoView {
    let words = request::words();
    view! {
        <div class="kiosk" id="kiosk" data-start=start data-code-missing=words.guard_code_missing() data-code-odd=words.guard_code_odd()
            data-empty=words.answer_wrong_empty()>
            <a class="button button--quiet" href=start.clone()>{words.kiosk_begin_anew()}</a>
        </div>
        <Clearing/>
    }
}

/// What is said before the screen clears itself, and where it cannot. A page that somebody has strayed to has its warning from here
/// (`client/way-back.js`).
#[component]
fn Clearing() -> impl IntoView {
    let words = request::words();
    view! {
        <dialog class="kiosk-warning" id="kiosk-varning" aria-labelledby="kiosk-varning-rubrik">
            <form method="dialog">
                <h2 id="kiosk-varning-rubrik">{words.kiosk_still_here()}</h2>
                <p>{words.kiosk_clears()} " " <strong id="kiosk-sekunder">"20"</strong></p>
                <button class="button">{words.kiosk_stay()}</button>
            </form>
        </dialog>
        <p class="lead" id="kiosk-utan-nat" hidden>{words.kiosk_no_network()}</p>
    }
}

/// Stands on the thanks of a kiosk, which clears itself too; elsewhere nothing does.
#[component]
pub fn NextPerson(
    /// The round that is asked.
    round: ResidentRound,
) -> impl IntoView {
    let words = request::words();
    is_asked(&request::parts()).then(|| {
        let start = start(&round);
        view! {
            <p class="kiosk" id="kiosk" data-start=start><a class="button" href=start.clone()>{words.kiosk_done()}</a></p>
            <Clearing/>
            <SendingScripts kiosk=true/>
        }
    })
}

/// The round has no such screen.
#[component]
pub fn NotOffered(
    /// The round that is asked.
    round: ResidentRound,
) -> impl IntoView {
    let words = request::words();
    expect_context::<ResponseOptions>().set_status(StatusCode::NOT_FOUND);
    view! {
        <Page title=words.kiosk_not_offered() audience=Audience::Residents(round.official_place.clone())>
            <section class="lost">
                <h1>{words.kiosk_not_offered()}</h1>
                <p class="lead">{words.kiosk_not_offered_lead()}</p>
                <p><a href=words.link(&round.path())>{words.kiosk_answer_yourself()}</a></p>
            </section>
        </Page>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(address: &str) -> Parts {
        http::Request::get(address).body(()).unwrap().into_parts().0
    }

    #[test]
    fn a_kiosk_is_asked_for_in_the_address() {
        assert!(is_asked(&parts("/svara/HSD4?sprak=fi&kiosk=1")));
        for address in ["/svara/HSD4", "/svara/HSD4?kiosk=0", "/svara/HSD4?kiosk"] {
            assert!(!is_asked(&parts(address)), "{address}");
        }
    }
}
