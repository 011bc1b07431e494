//! One meeting: registered, or put right.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;
use uuid::Uuid;

use super::frame::{DeskPage, KeyedForm, not_now, shown};
use crate::{
    answer::{actions::new_receipt, form::RECEIPT, receipt::ReceiptCode},
    channel::{
        access::{self, Asked},
        actions::WITHDRAW,
        fields::{EnterSendsNothing, Reason, ShortField},
        hands::{Vote, votes},
        meeting_form::{HELD_ON, LED_BY, MOST_NOTES, PARTICIPANTS, PLACE, note_places},
        meetings,
        rules::meetings_path,
    },
    context::AppState,
    error::AppError,
    forms::Sent,
    request, swedish,
    ui::{
        fields::TextArea,
        notice::{Notice, NoticeKind},
    },
};

struct Found {
    asked: Asked,
    /// What stands in the form at first.
    start: Sent,
    /// A meeting that is there already, and whether it counts.
    known: Option<bool>,
    now: DateTime<Utc>,
}

/// `/arbete/omgang/{code}/moten/nytt`.
#[component]
pub fn NewMeetingPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { empty(&state, &parts, &code).await }, |found| view! { <Meeting found/> })
}

/// `/arbete/omgang/{code}/moten/{id}`.
#[component]
pub fn MeetingPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let id = request::route_param("id");
    shown(async move { filled(&state, &parts, &code, &id).await }, |found| view! { <Meeting found/> })
}

async fn empty(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let facilitator = access::facilitator(state, &parts.headers, code).await?;
    let now = state.clock.now();
    let start =
        [(HELD_ON, swedish::local(now).date_naive().to_string()), (LED_BY, facilitator.account().display_name.clone())];
    Ok(Found {
        asked: access::asked(&state.db, facilitator.row()).await?,
        start: Sent::new(start.map(|(name, value)| (name.to_owned(), value)).into()),
        known: None,
        now,
    })
}

async fn filled(state: &AppState, parts: &Parts, code: &str, id: &str) -> Result<Found, AppError> {
    let facilitator = access::facilitator(state, &parts.headers, code).await?;
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    let asked = access::asked(&state.db, facilitator.row()).await?;
    let (card, start) = meetings::meeting(&state.db, &facilitator, &asked, id).await?;
    Ok(Found { asked, start, known: Some(card.counts), now: state.clock.now() })
}

#[component]
fn Meeting(found: Found) -> impl IntoView {
    let Found { asked, start, known, now } = found;
    let round = asked.round.clone();
    let title = if known.is_some() { "Rätta ett möte" } else { "Registrera ett möte" };
    let above = vec![(meetings_path(&round.code), "Möten".to_owned())];
    let out = (known == Some(false)).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title="Mötet räknas inte">
                <p>"Det är borttaget ur räkningen. Sparar du en rättelse räknas det igen."</p>
            </Notice>
        }
    });
    let body = match not_now(&round, now) {
        Some(sentence) => view! { <p class="lead">{sentence}</p> }.into_any(),
        None => view! { <MeetingForm asked start known/> }.into_any(),
    };
    view! { <DeskPage title round above>{out} {body}</DeskPage> }
}

#[component]
fn MeetingForm(asked: Asked, start: Sent, known: Option<bool>) -> impl IntoView {
    let typed = start.clone();
    let value = move |name: &str| typed.get(name).to_owned();
    let first = !request::form().is_shown_again();
    // Where a meeting has been kept under the code already, this one gets a code of its own.
    let is_taken = request::form().errors.at("svar").is_some();
    let receipt =
        ReceiptCode::parse(request::form().sent.get(RECEIPT)).filter(|_| !is_taken).unwrap_or_else(new_receipt);
    let notes: Vec<_> = note_places(&asked)
        .into_iter()
        .map(|place| {
            let value = value(&place.field);
            view! { <TextArea name=place.field label=format!("”{}”", place.title) limit=MOST_NOTES value/> }
        })
        .collect();
    let hands: Vec<_> =
        votes(&asked.questionnaire).into_iter().map(|vote| view! { <Hands vote start=start.clone()/> }).collect();
    view! {
        <KeyedForm>
            <EnterSendsNothing/>
            {known.is_none().then(|| view! { <input type="hidden" name=RECEIPT value=receipt.to_string()/> })}
            <div class="keyed-head">
                <ShortField name=HELD_ON label="Dag" kind="date" value=value(HELD_ON) first/>
                <ShortField name=PLACE label="Plats" class="input" value=value(PLACE)/>
                <ShortField name=PARTICIPANTS label="Antal deltagare" value=value(PARTICIPANTS)/>
                <ShortField name=LED_BY label="Vem ledde mötet" class="input" value=value(LED_BY)/>
            </div>
            <section class="part" aria-labelledby="notes-title">
                <h2 id="notes-title">"Vad deltagarna sa"</h2>
                <p>
                    "Skriv en sak i varje stycke, med en tom rad emellan. Varje stycke läses för sig av en moderator. Skriv inga \
                     namn, och inget om någon annans hälsa."
                </p>
                {notes}
            </section>
            <section class="part" aria-labelledby="hands-title">
                <h2 id="hands-title">"Handuppräckning"</h2>
                <p>"Bara om ni röstade så. Antalen sparas bredvid mötet och räknas inte in bland svaren."</p>
                <div class="sheet">{hands}</div>
            </section>
            {known.map(|_| view! { <Reason label="Varför rättas mötet?"/> })}
            <div class="actions" id="svar">
                <button class="button">{if known.is_some() { "Spara rättelsen" } else { "Spara mötet" }}</button>
                {(known == Some(true)).then(|| view! {
                    <button class="button button--danger" name="act" value=WITHDRAW>"Räkna inte mötet"</button>
                })}
            </div>
        </KeyedForm>
    }
}

#[component]
fn Hands(vote: Vote, start: Sent) -> impl IntoView {
    let Vote { text, several, choices } = vote;
    let rows: Vec<_> = choices
        .into_iter()
        .map(|(name, label)| {
            let value = start.get(&name).to_owned();
            view! { <ShortField name label class="input sheet-input" value/> }
        })
        .collect();
    let several = several.then(|| view! { <p class="small muted">"Var och en kan räcka upp handen flera gånger."</p> });
    view! {
        <fieldset class="sheet-part">
            <legend class="sheet-legend">{text}</legend>
            {several}
            {rows}
        </fieldset>
    }
}
