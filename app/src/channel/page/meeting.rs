//! One meeting: registered, or put right.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;
use uuid::Uuid;

use super::frame::{DeskPage, KeyedForm, not_now};
use crate::{
    answer::{actions::new_receipt, form::RECEIPT, receipt::ReceiptCode},
    channel::{
        access::{self, Asked},
        actions::WITHDRAW,
        differences::Difference,
        fields::{EnterSendsNothing, Reason, ShortField},
        hands::{Vote, votes},
        meeting_form::{HELD_ON, LED_BY, MOST_NOTES, PARTICIPANTS, PLACE, note_places},
        meeting_queries, meetings,
        rules::{may_take_in, meetings_path},
        seen::Seen,
    },
    context::AppState,
    error::AppError,
    forms::Sent,
    request, swedish,
    ui::{
        fields::TextArea,
        notice::{Notice, NoticeKind},
        shown::shown,
    },
};

struct Found {
    asked: Asked,
    /// What stands in the form at first.
    start: Sent,
    /// A meeting that is there already.
    known: Option<Known>,
    /// What hands are raised about, as far as the visitor may see it.
    votes: Vec<Vote>,
    now: DateTime<Utc>,
}

/// A meeting that is there already.
#[derive(Clone)]
struct Known {
    counts: bool,
    /// What the form is filled from.
    stamp: String,
    /// Whether somebody else registered it.
    by_another: bool,
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
    let asked = access::asked(&state.db, facilitator.row()).await?;
    Ok(Found {
        votes: votes(&asked.questionnaire),
        asked,
        start: Sent::new(start.map(|(name, value)| (name.to_owned(), value)).into()),
        known: None,
        now,
    })
}

async fn filled(state: &AppState, parts: &Parts, code: &str, id: &str) -> Result<Found, AppError> {
    let facilitator = access::facilitator(state, &parts.headers, code).await?;
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    let asked = access::asked(&state.db, facilitator.row()).await?;
    let (card, start) = meeting_queries::meeting(&state.db, &facilitator, &asked, id).await?;
    let (who, now) = (facilitator.account().id, state.clock.now());
    // Once the round is closed nothing of the meeting is shown.
    if may_take_in(&asked.round, now) {
        meetings::note_opened(state, &facilitator, &card.row).await?;
    }
    let known = Known { counts: card.counts, stamp: card.stamp(), by_another: !card.shows_hands_to(who) };
    Ok(Found { votes: card.votes_for(who, &asked), asked, start, known: Some(known), now })
}

#[component]
fn Meeting(found: Found) -> impl IntoView {
    let Found { asked, start, known, votes, now } = found;
    let round = asked.round.clone();
    let title = if known.is_some() { "Rätta ett möte" } else { "Registrera ett möte" };
    let above = vec![(meetings_path(&round.code), "Möten".to_owned())];
    let out = known.as_ref().is_some_and(|known| !known.counts).then(|| {
        view! {
            <Notice kind=NoticeKind::Warning title="Mötet räknas inte">
                <p>"Det är borttaget ur räkningen. Sparar du en rättelse räknas det igen."</p>
            </Notice>
        }
    });
    let body = match not_now(&round, now) {
        Some(sentence) => view! { <p class="lead">{sentence}</p> }.into_any(),
        None => view! { <MeetingForm asked start known votes/> }.into_any(),
    };
    view! { <DeskPage title round above>{out} {body}</DeskPage> }
}

#[component]
fn MeetingForm(asked: Asked, start: Sent, known: Option<Known>, votes: Vec<Vote>) -> impl IntoView {
    let by_another = known.as_ref().is_some_and(|known| known.by_another);
    let counts = known.as_ref().map(|known| known.counts);
    let carried = match known {
        Some(known) => view! { <Seen stamp=known.stamp differences=differences(&asked, &start, &votes)/> }.into_any(),
        None => view! { <NewCode/> }.into_any(),
    };
    view! {
        <KeyedForm>
            <EnterSendsNothing/>
            {carried}
            <Head start=start.clone()/>
            {counts.map(|_| view! { <AsWritten/> })}
            <Notes asked start=start.clone()/>
            <ShowOfHands votes start by_another/>
            {counts.map(|_| view! { <Reason label="Varför rättas mötet?"/> })}
            <Buttons counts/>
        </KeyedForm>
    }
}

/// Where what stands now is not what was typed.
fn differences(asked: &Asked, start: &Sent, votes: &[Vote]) -> Vec<Difference> {
    let typed = request::form().sent;
    let head = [(HELD_ON, "Dag"), (PLACE, "Plats"), (PARTICIPANTS, "Antal deltagare"), (LED_BY, "Vem ledde mötet")];
    let head = head.into_iter().map(|(field, label)| (field.to_owned(), label.to_owned()));
    let notes = note_places(asked).into_iter().map(|place| (place.field, format!("Om ”{}”", place.title)));
    let hands = votes.iter().flat_map(|vote| {
        let label = |choice: &str| format!("Handuppräckning, fråga {}, ”{choice}”", vote.number);
        vote.choices.iter().map(move |(field, choice)| (field.clone(), label(choice)))
    });
    let fields = head.chain(notes).chain(hands).map(|(field, text)| {
        let (first, second) = (start.get(&field).trim().to_owned(), typed.get(&field).trim().to_owned());
        Difference { field, text, first, second }
    });
    fields.filter(|difference| parts(&difference.first) != parts(&difference.second)).collect()
}

/// What is written, part by part: notes are kept in no order.
fn parts(text: &str) -> Vec<&str> {
    let mut parts: Vec<_> = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).collect();
    parts.sort_unstable();
    parts
}

/// The code by which the same meeting sent twice is one. Where a meeting has been kept under the code already, this one gets
/// a code of its own.
#[component]
fn NewCode() -> impl IntoView {
    let form = request::form();
    let is_taken = form.errors.at("svar").is_some();
    let receipt = ReceiptCode::parse(form.sent.get(RECEIPT)).filter(|_| !is_taken).unwrap_or_else(new_receipt);
    view! { <input type="hidden" name=RECEIPT value=receipt.to_string()/> }
}

/// When and where, how many, and who led it.
#[component]
fn Head(start: Sent) -> impl IntoView {
    let first = !request::form().is_shown_again();
    let value = move |name: &str| start.get(name).to_owned();
    view! {
        <div class="keyed-head">
            <ShortField name=HELD_ON label="Dag" kind="date" value=value(HELD_ON) first/>
            <ShortField name=PLACE label="Plats" class="input" value=value(PLACE)/>
            <ShortField name=PARTICIPANTS label="Antal deltagare" value=value(PARTICIPANTS)/>
            <ShortField name=LED_BY label="Vem ledde mötet" class="input" value=value(LED_BY)/>
        </div>
    }
}

/// That the notes of a meeting that is there already are shown whatever was decided of them.
#[component]
fn AsWritten() -> impl IntoView {
    view! {
        <p class="small">
            "Anteckningarna står här som de skrevs, också de som en moderator har maskerat eller dolt. Det noteras i loggen att du har \
             öppnat mötet."
        </p>
    }
}

/// What was said, by statement.
#[component]
fn Notes(asked: Asked, start: Sent) -> impl IntoView {
    let notes: Vec<_> = note_places(&asked)
        .into_iter()
        .map(|place| {
            let value = start.get(&place.field).to_owned();
            view! { <TextArea name=place.field label=format!("”{}”", place.title) limit=MOST_NOTES value/> }
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="notes-title">
            <h2 id="notes-title">"Vad deltagarna sa"</h2>
            <p>
                "Skriv en sak i varje stycke, med en tom rad emellan. Varje stycke läses för sig av en moderator. Skriv inga \
                 namn, och inget om någon annans hälsa."
            </p>
            {notes}
        </section>
    }
}

/// The hands of each vote, for whoever may see them.
#[component]
fn ShowOfHands(votes: Vec<Vote>, start: Sent, by_another: bool) -> impl IntoView {
    let body = if by_another {
        view! {
            <p id="hands-sealed">
                "Antalen ser bara den som registrerade mötet, tills omgången är stängd. De står kvar som de är när du sparar."
            </p>
        }
        .into_any()
    } else {
        let hands: Vec<_> = votes.into_iter().map(|vote| view! { <Hands vote start=start.clone()/> }).collect();
        view! {
            <p>
                "Bara om ni röstade så. Antalen sparas bredvid mötet och räknas inte in bland svaren. Ingen annan ser dem \
                 innan omgången är stängd."
            </p>
            <div class="sheet">{hands}</div>
        }
        .into_any()
    };
    view! {
        <section class="part" aria-labelledby="hands-title">
            <h2 id="hands-title">"Handuppräckning"</h2>
            {body}
        </section>
    }
}

#[component]
fn Hands(vote: Vote, start: Sent) -> impl IntoView {
    let Vote { number, text, several, choices } = vote;
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
            <legend class="sheet-legend">{number} ". " {text}</legend>
            {several}
            {rows}
        </fieldset>
    }
}

/// Save, or take out what counts. `counts` is nothing for a new meeting.
#[component]
fn Buttons(counts: Option<bool>) -> impl IntoView {
    view! {
        <div class="actions" id="svar">
            <button class="button">{if counts.is_some() { "Spara rättelsen" } else { "Spara mötet" }}</button>
            {(counts == Some(true)).then(|| view! {
                <button class="button button--danger" name="act" value=WITHDRAW>"Räkna inte mötet"</button>
            })}
        </div>
    }
}
