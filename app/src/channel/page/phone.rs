//! A caller answers in his or her language, and staff read the questions aloud and key in meanwhile.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use super::frame::{DeskPage, KEYED, KeyedForm};
use crate::{
    answer::{actions::new_receipt, form::RECEIPT, receipt::ReceiptCode},
    channel::{
        access,
        fields::{EnterSendsNothing, Sheet},
        language_buttons::LanguageButtons,
        languages::spoken,
        letter::{LetterCode, Source},
        rules::phone_path,
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
        wording::{self, InSwedish, Wording},
    },
    translated::Translated,
    ui::headers,
    ui::shown::shown,
    words::Words,
};

/// A call that has been kept, with the code to read out.
#[derive(Clone, Debug)]
pub struct CallKept(pub ReceiptCode);

struct Found {
    /// What it asks, in the language of the caller.
    asked: Wording,
    round: ResidentRound,
    note: Option<PublicNote>,
    /// The way to the round, for those who see it.
    above: Vec<(String, String)>,
    now: DateTime<Utc>,
}

/// `/arbete/omgang/{code}/telefon`. `?sprak=` names the language of the caller, which the answer keeps.
#[component]
pub fn PhonePage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let kept = use_context::<CallKept>();
    headers::no_store();
    shown(async move { found(&state, &parts, &code).await }, move |found| view! { <Phone found kept/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Phone).await?;
    let words = spoken(keyer.row(), parts);
    Ok(Found {
        asked: wording::read(&state.db, keyer.row(), words).await?,
        round: round_by_code(&state.db, &keyer.row().code).await?,
        note: public_note(&state.db, keyer.row(), words).await?.map(|note| marked(note, words)),
        above: access::way_to_round(state, &parts.headers, keyer.row()).await?,
        now: state.clock.now(),
    })
}

/// The note with its language, on a page that is in Swedish.
fn marked(note: PublicNote, words: Words) -> PublicNote {
    let lang = note.text.lang.or((!words.is_swedish()).then(|| words.tag()));
    PublicNote { text: Translated { lang, ..note.text }, ..note }
}

#[component]
fn Phone(found: Found, kept: Option<CallKept>) -> impl IntoView {
    let Found { asked, round, note, above, now } = found;
    let (words, row) = (asked.language, round.row.clone());
    let path = phone_path(&row.code);
    let body = match (kept, may_answer(&round.row, now)) {
        (Some(CallKept(receipt)), _) => view! { <ReadOut receipt words/> }.into_any(),
        (None, Err(_)) => {
            view! { <p class="lead">"Omgången tar inte emot svar nu. På telefon går det bara medan den är öppen."</p> }
                .into_any()
        }
        (None, Ok(())) => {
            // The key that ends a line sends nothing here, so it does not change the language either.
            let languages = view! {
                <button type="submit" form=KEYED disabled hidden></button>
                <LanguageButtons round=row.clone() form=KEYED path now=words label="Språk i samtalet"/>
            };
            view! { {languages} <RoundNote note/> <Call asked round/> }.into_any()
        }
    };
    view! { <DeskPage title="Ta emot ett svar på telefon" round=row above>{body}</DeskPage> }
}

/// The code, as it is read out letter by letter.
#[component]
fn ReadOut(receipt: ReceiptCode, words: Words) -> impl IntoView {
    view! {
        <section class="receipt" role="status" aria-labelledby="code-title">
            <h2 id="code-title">"Svaret är sparat. Läs upp koden."</h2>
            <p class="receipt-code" translate="no"><code>{receipt.to_string()}</code></p>
            <p>"Säg: " <span lang=words.language_lang() dir=words.language_direction()>{words.phone_code()}</span></p>
            <p class="small muted">"Koden visas bara nu. Skriv inte upp den själv."</p>
        </section>
        // A GET of the same address: an empty form.
        <form method="get"><button class="button">"Nästa samtal"</button></form>
    }
}

#[component]
fn Call(asked: Wording, round: ResidentRound) -> impl IntoView {
    let words = asked.language;
    let who = body_in_place(&round.controller, round.kind, &round.place, words);
    let form = request::form();
    // Where a call has been kept under the code already, this one gets a code of its own.
    let is_taken = form.errors.at("svar").is_some();
    let receipt = ReceiptCode::parse(form.sent.get(RECEIPT)).filter(|_| !is_taken).unwrap_or_else(new_receipt);
    view! {
        <p class="desk-script">
            <strong>"Säg först: "</strong>
            <span lang=words.language_lang() dir=words.language_direction()>{words.phone_script(who)}</span>
        </p>
        {(asked.in_swedish() != InSwedish::Nothing).then(|| view! {
            <p class="muted">"Frågor som inte finns på språket står på svenska."</p>
        })}
        <KeyedForm>
            <EnterSendsNothing/>
            <input type="hidden" name=RECEIPT value=receipt.to_string()/>
            <LetterCode round=round.row source=Source::Call/>
            <Sheet parts=asked_now(&asked) start=Sent::default()/>
            <div class="actions" id="svar"><button class="button">"Spara svaret"</button></div>
        </KeyedForm>
    }
}
