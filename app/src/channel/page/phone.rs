//! A caller answers, and staff key in meanwhile.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use super::frame::{DeskPage, KeyedForm};
use crate::{
    answer::{actions::new_receipt, form::RECEIPT, receipt::ReceiptCode},
    channel::{
        access::{self, Asked},
        fields::{EnterSendsNothing, Sheet},
        letter::{LetterCode, Source},
        sheet::asked_now,
    },
    context::AppState,
    dialogue::rules::body_in_place,
    entity::submission::AnswerChannel,
    error::AppError,
    forms::Sent,
    request,
    round::{
        notes::{
            queries::{PublicNote, public_note},
            shown::RoundNote,
        },
        queries::{ResidentRound, round_by_code},
        rules::may_answer,
    },
    ui::headers,
    ui::shown::shown,
    words::Words,
};

/// A call that has been kept, with the code to read out.
#[derive(Clone, Debug)]
pub struct CallKept(pub ReceiptCode);

struct Found {
    asked: Asked,
    round: ResidentRound,
    note: Option<PublicNote>,
    /// The way to the round, for those who see it.
    above: Vec<(String, String)>,
    now: DateTime<Utc>,
}

/// `/arbete/omgang/{code}/telefon`.
#[component]
pub fn PhonePage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let kept = use_context::<CallKept>();
    headers::no_store();
    shown(async move { found(&state, &parts, &code).await }, move |found| view! { <Phone found kept/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Phone).await?;
    Ok(Found {
        asked: access::asked(&state.db, keyer.row()).await?,
        round: round_by_code(&state.db, &keyer.row().code).await?,
        note: public_note(&state.db, keyer.row(), Words::swedish()).await?,
        above: access::way_to_round(state, &parts.headers, keyer.row()).await?,
        now: state.clock.now(),
    })
}

#[component]
fn Phone(found: Found, kept: Option<CallKept>) -> impl IntoView {
    let Found { asked, round, note, above, now } = found;
    let body = match (kept, may_answer(&round.row, now)) {
        (Some(CallKept(receipt)), _) => view! { <ReadOut receipt/> }.into_any(),
        (None, Err(_)) => {
            view! { <p class="lead">"Omgången tar inte emot svar nu. På telefon går det bara medan den är öppen."</p> }
                .into_any()
        }
        (None, Ok(())) => view! { <RoundNote note/> <Call asked=asked.clone() round/> }.into_any(),
    };
    view! { <DeskPage title="Ta emot ett svar på telefon" round=asked.round above>{body}</DeskPage> }
}

/// The code, as it is read out letter by letter.
#[component]
fn ReadOut(receipt: ReceiptCode) -> impl IntoView {
    view! {
        <section class="receipt" role="status" aria-labelledby="code-title">
            <h2 id="code-title">"Svaret är sparat. Läs upp koden."</h2>
            <p class="receipt-code" translate="no"><code>{receipt.to_string()}</code></p>
            <p>
                "Säg: Skriv upp den här koden. Den är nyckeln till ditt svar. Utan den kan ingen visa vilket svar som är ditt, \
                 inte heller vi."
            </p>
            <p class="small muted">"Koden visas bara nu. Skriv inte upp den själv."</p>
        </section>
        // A GET of the same address: an empty form.
        <form method="get"><button class="button">"Nästa samtal"</button></form>
    }
}

#[component]
fn Call(asked: Asked, round: ResidentRound) -> impl IntoView {
    let who = body_in_place(&round.controller, round.kind, &round.place, Words::swedish());
    let form = request::form();
    // Where a call has been kept under the code already, this one gets a code of its own.
    let is_taken = form.errors.at("svar").is_some();
    let receipt = ReceiptCode::parse(form.sent.get(RECEIPT)).filter(|_| !is_taken).unwrap_or_else(new_receipt);
    view! {
        <p class="desk-script">
            <strong>"Säg först: "</strong> {who}
            " frågar och ansvarar för svaren. Du behöver inte säga vem du är, och du kan hoppa över frågor. Ditt svar blir en \
             allmän handling, som andra kan be att få läsa. Berätta inte om någon annans hälsa."
        </p>
        <KeyedForm>
            <EnterSendsNothing/>
            <input type="hidden" name=RECEIPT value=receipt.to_string()/>
            <LetterCode round=asked.round.clone() source=Source::Call/>
            <Sheet parts=asked_now(&asked.questionnaire) start=Sent::default()/>
            <div class="actions" id="svar"><button class="button">"Spara svaret"</button></div>
        </KeyedForm>
    }
}
