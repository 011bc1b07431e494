//! `/svara/{code}`: the questions of a round, all on one page, as plain HTML.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    actions::{is_change, new_receipt},
    asking::{Asking, changes, is_withdrawn},
    browser_words::BrowserWords,
    client::SendingScripts,
    form,
    guard::fields::{CodeField, GuardFields},
    island::AnswerSteps,
    kiosk::{self, KioskTools},
    privacy::{CareNow, Privacy},
    questions::Questions,
    receipt::ReceiptCode,
    retyped::Retyped,
    shut::{AwayPage, ShutPage, UnknownPage},
    waiting::{OnItsWay, Waiting},
};
use crate::{
    context::AppState,
    dialogue::rules::{minutes, time_left, time_needed},
    error::AppError,
    forms::FormState,
    request,
    round::{
        named::title_of,
        notes::{
            queries::{PublicNote, public_note},
            shown::RoundNote,
        },
        queries::{ResidentRound, round_by_code},
        remembered::wording,
        rules,
        wording::{InSwedish, Wording},
    },
    translated::Translated,
    ui::{
        fields::ErrorSummary,
        headers,
        language::ByForm,
        page::{Audience, ErrorPage, Page},
        scripts::IslandScripts,
        tag::DemonstrationTag,
    },
    words::Words,
};

/// Note: the answer could not be saved.
pub const AWAY: &str = "away";
/// Note: something that was written looks as if it pointed out somebody. Holds the codes of what.
pub const SEEN: &str = "seen";
/// Note: so much comes from the network that the answer has to wait.
pub const WAIT: &str = "wait";
/// Note: the form was asked for again, in another language.
pub const SHOWN: &str = "shown";
/// Note: the answer that has the form's code was withdrawn. Holds the day in words.
pub const WITHDRAWN: &str = "withdrawn";
/// Note: the answer has been changed since it was opened to be changed.
pub const MEANWHILE: &str = "meanwhile";

/// What stands at the address of a round: what is asked, or what the round is called and why nobody can answer it.
pub(super) enum Found {
    Open(Box<ResidentRound>, Arc<Wording>),
    Shut(Box<ResidentRound>, Translated, rules::NotOpen),
}

/// The form of an open round, or what to know about one that cannot be answered.
#[component]
pub fn AnswerPage() -> impl IntoView {
    let state = request::state();
    let form = request::form();
    let code = request::route_param("code");
    let kiosk = kiosk::is_asked(&request::parts());
    let words = request::words();
    headers::no_store();
    if form.notes.contains_key(AWAY) {
        return view! { <AwayPage/> }.into_any();
    }
    view! {
        <Suspense>
            {Suspend::new(async move {
                match find_with_note(&state, &code, words).await {
                    Ok((Found::Open(round, _), _)) if kiosk && !kiosk::is_offered(&round.row) && !form.is_shown_again() => {
                        view! { <kiosk::NotOffered round=*round/> }.into_any()
                    }
                    Ok((Found::Open(round, asked), note)) => view! { <AnswerForm round=*round asked note/> }.into_any(),
                    Ok((Found::Shut(round, title, why), note)) => view! { <ShutPage round=*round title why note/> }.into_any(),
                    Err(AppError::NotFound) => view! { <UnknownPage/> }.into_any(),
                    // What was sent stands on that page; a page about the error alone would lose it.
                    Err(error) if form.is_shown_again() => {
                        error.log();
                        view! { <AwayPage/> }.into_any()
                    }
                    Err(error) => view! { <ErrorPage error/> }.into_any(),
                }
            })}
        </Suspense>
    }
    .into_any()
}

/// What stands at the address with this code, for one who reads `words`.
pub(super) async fn find(state: &AppState, code: &str, words: Words) -> Result<Found, AppError> {
    let round = Box::new(round_by_code(&state.db, code).await?);
    if let Err(why) = rules::may_answer(&round.row, state.clock.now()) {
        let title = title_of(&state.db, &round.row, words).await?;
        return Ok(Found::Shut(round, title, why));
    }
    let asked = wording(state, &round.row, words).await?;
    Ok(Found::Open(round, asked))
}

/// The same with the public note on it, which is read when the page is written: a form that is kept prepared holds it.
async fn find_with_note(state: &AppState, code: &str, words: Words) -> Result<(Found, Option<PublicNote>), AppError> {
    let found = find(state, code, words).await?;
    let (Found::Open(round, _) | Found::Shut(round, ..)) = &found;
    let note = public_note(&state.db, &round.row, words).await?;
    Ok((found, note))
}

/// All questions with what has been typed, and one button.
#[component]
fn AnswerForm(
    round: ResidentRound,
    asked: Arc<Wording>,
    #[prop(optional_no_strip)] note: Option<PublicNote>,
) -> impl IntoView {
    let form = request::form();
    let words = request::words();
    let again = form.is_shown_again().then_some("");
    let kiosk = kiosk::is_asked(&request::parts());
    provide_context(ByForm::here("svar"));
    let retypes = changes(&form) && is_change(&form.sent);
    let asks_for_code = round.row.one_time_codes && !retypes;
    view! {
        <Page title=asked.title.text.clone() audience=Audience::Residents(round.official_place.clone())>
            <ErrorSummary/>
            <Asking form=form.clone() asked=asked.clone()/>
            <RoundNote note/>
            {kiosk.then(|| view! { <KioskTools start=kiosk::start(&round)/> })}
            <Waiting kiosk/>
            <BrowserWords changes=changes(&form) withdrawn=is_withdrawn(&form)/>
            <AnswerSteps>
                <form class="answer" method="post" action=kiosk::form_address(&round) id="svar" data-round=round.row.code.clone()
                    data-place=round.place.clone() data-again=again data-kiosk=kiosk.then_some("")
                    autocomplete=kiosk.then_some("off")>
                    <FormParts round=round.clone() asked=asked.clone() asks_for_code>
                        <h1 class="answer-title" lang=asked.title.lang>{asked.title.text.clone()}</h1>
                    </FormParts>
                    <Receipts form=form.clone()/>
                    <GuardFields code=round.row.code.clone()/>
                    <div class="small muted" id="las-igenom">
                        <p>{words.answer_without_script()}</p>
                        {(again.is_none() && !kiosk).then(|| view! { <SentBefore/> })}
                    </div>
                    <div class="actions" id="skicka"><Send form/></div>
                    <OnItsWay/>
                </form>
            </AnswerSteps>
            <CareNow/>
            {retypes.then(|| view! { <Retyped/> })}
            <IslandScripts/>
            <SendingScripts kiosk/>
        </Page>
    }
}

/// What one reads and fills in: what is asked, what to know before, the questions, and the code from a letter where one is needed.
#[component]
pub(super) fn FormParts(
    round: ResidentRound,
    asked: Arc<Wording>,
    /// Whether a code from a letter is needed.
    asks_for_code: bool,
    /// What is asked, as a heading of the page's own: `.answer-title`, by which the steps know it.
    children: Children,
) -> impl IntoView {
    let town = round.place.clone();
    view! {
        {children()}
        <Introduction round asked=asked.clone() asks_for_code/>
        <Questions asked town/>
        {asks_for_code.then(|| view! { <CodeField/> })}
    }
}

/// How long there is to answer and how long it takes, and what to know before.
#[component]
fn Introduction(
    round: ResidentRound,
    asked: Arc<Wording>,
    /// Whether a code from a letter is needed.
    asks_for_code: bool,
) -> impl IntoView {
    let (words, now) = (request::words(), request::state().clock.now());
    // In a preview it is what residents meet on the day it opens.
    let now = if round.row.opened_at.is_none() { now.max(round.row.opens_at) } else { now };
    let questions = asked.questionnaire.questions.iter();
    let minutes =
        minutes(questions.map(|asked| (asked.row.kind, u32::try_from(asked.options.len()).unwrap_or(u32::MAX))));
    // Where all of it is in Swedish the questions say so.
    let title_alone = asked.title.lang.is_some() && asked.in_swedish() != InSwedish::All;
    view! {
        <div class="stack" id="inledning">
            {title_alone.then(|| view! { <p class="small muted" id="rubrik-pa-svenska">{words.round_title_in_swedish()}</p> })}
            <ul class="facts">
                <li><strong>{time_left(round.row.closes_at, now, words)}</strong></li>
                <li>{time_needed(minutes, words)}</li>
                {asks_for_code.then(|| view! { <li id="brevet">{words.guard_code_first()}</li> })}
                {round.is_demonstration.then(|| view! { <li><DemonstrationTag/></li> })}
            </ul>
            <Privacy round purpose=asked.purpose.clone()/>
        </div>
    }
}

/// Without JavaScript nothing here knows that somebody has answered: who comes back to the form gets a new code with it.
#[component]
fn SentBefore() -> impl IntoView {
    let words = request::words();
    view! { <p>{words.answer_sent_before()} " " <a href=words.link("/kvitto")>{words.answer_sent_before_link()}</a></p> }
}

/// The receipt code, made here for browsers without JavaScript; and one for a new answer, while the choice is open.
#[component]
fn Receipts(form: FormState) -> impl IntoView {
    let noted = form.notes.get(form::RECEIPT).cloned();
    let receipt = noted
        .or_else(|| ReceiptCode::parse(form.sent.get(form::RECEIPT)).map(|code| code.to_string()))
        .unwrap_or_else(|| new_receipt().to_string());
    let other = form.notes.get(form::NEW_RECEIPT).cloned();
    let changes = changes(&form).then(|| form.sent.get(form::VERSION).to_owned());
    // The one that is withdrawn, and no later one, is made to count again.
    let taken_back = is_withdrawn(&form).then(|| form.sent.get(form::TAKEN_BACK).to_owned());
    // Who has said what may stay is not asked again when the answer is sent once more.
    let kept = form.sent.get(form::KEEP).to_owned();
    let kept = (!form.notes.contains_key(SEEN) && !kept.is_empty()).then_some(kept);
    view! {
        <input type="hidden" name=form::RECEIPT value=receipt/>
        {kept.map(|kinds| view! { <input type="hidden" name=form::KEEP value=kinds/> })}
        {other.map(|code| view! { <input type="hidden" name=form::NEW_RECEIPT value=code/> })}
        {taken_back.map(|version| view! { <input type="hidden" name=form::TAKEN_BACK value=version/> })}
        {changes.map(|version| {
            view! {
                <input type="hidden" name=form::SAME_CODE value=form::CHANGE/>
                <input type="hidden" name=form::VERSION value=version/>
            }
        })}
    }
}

/// One button, or two where the resident has something to choose.
#[component]
fn Send(form: FormState) -> impl IntoView {
    let words = request::words();
    if form.notes.contains_key(form::NEW_RECEIPT) {
        let withdrawn = form.notes.contains_key(WITHDRAWN);
        let change = if withdrawn { words.receipt_again() } else { words.answer_change() };
        return view! {
            <button class="button" name=form::SAME_CODE value=form::CHANGE>{change}</button>
            <button class="button button--secondary" name=form::SAME_CODE value=form::NEW>{words.answer_new()}</button>
        }
        .into_any();
    }
    let send = match (changes(&form), is_withdrawn(&form)) {
        (false, _) => words.answer_send(),
        (true, false) => words.receipt_editing_send(),
        (true, true) => words.receipt_again(),
    };
    let Some(seen) = form.notes.get(SEEN).cloned() else {
        return view! { <button class="button">{send}</button> }.into_any();
    };
    // Pressed without a change the first would lead here again, so it says what it is for.
    view! {
        <button class="button">{words.answer_send_mended()}</button>
        <button class="button button--secondary" name=form::KEEP value=seen data-warned="">{words.answer_send_anyway()}</button>
    }
    .into_any()
}
