//! Papers are keyed in, one after the other.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use super::frame::{DeskPage, KeyedForm, not_now};
use crate::{
    channel::{
        access::{self, Asked},
        against::AS_IT_STANDS,
        fields::{EnterSendsNothing, Sheet, ShortField},
        form::{DAY, NUMBER},
        in_languages::PaperLanguage,
        letter::{LetterCode, Source},
        pile,
        rules::paper_path,
        second,
        sheet::sheet,
    },
    context::AppState,
    entity::{paper_entry, submission::AnswerChannel},
    error::AppError,
    forms::Sent,
    moderation::counters::{self, DoubleKeyed},
    request, swedish,
    ui::{fields::FieldError, shown::shown},
    words::Words,
};

/// What the page shows.
struct Table {
    asked: Asked,
    /// The way to the round, for those who see it.
    above: Vec<(String, String)>,
    /// The paper that this person keyed in last.
    last: Option<paper_entry::Model>,
    /// The language of that paper, if it was keyed in today; Swedish else.
    language: Words,
    numbers: Vec<i32>,
    to_key: Vec<i32>,
    to_settle: Vec<i32>,
    twice: DoubleKeyed,
    now: DateTime<Utc>,
}

/// `/arbete/omgang/{code}/papper`. `?inmatat=` says which paper was just kept.
#[component]
pub fn PaperPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let done = request::query(&parts, "inmatat").parse().ok();
    shown(async move { table(&state, &parts, &code).await }, move |table| view! { <Papers table done/> })
}

async fn table(state: &AppState, parts: &Parts, code: &str) -> Result<Table, AppError> {
    let keyer = access::keyer(state, &parts.headers, code, AnswerChannel::Paper).await?;
    let (to_key, to_settle) = second::waiting_for(&state.db, &keyer).await?;
    let (last, now) = (pile::last_by(&state.db, &keyer).await?, state.clock.now());
    let day = |at| swedish::local(at).date_naive();
    let language = match last.as_ref().filter(|last| day(last.keyed_at) == day(now)) {
        Some(last) => pile::language_of(&state.db, last).await?,
        None => Words::swedish(),
    };
    Ok(Table {
        asked: access::asked(&state.db, keyer.row()).await?,
        above: access::way_to_round(state, &parts.headers, keyer.row()).await?,
        last,
        language,
        numbers: pile::numbers(&state.db, &keyer).await?,
        to_key,
        to_settle,
        twice: counters::double_keyed(&state.db, keyer.row().id).await?,
        now,
    })
}

#[component]
fn Papers(table: Table, done: Option<i32>) -> impl IntoView {
    let round = table.asked.round.clone();
    let path = paper_path(&round.code);
    // What was just kept is no news where the next one was not.
    let form = request::form();
    let is_next = !form.is_shown_again() && form.notes.is_empty();
    let done = table.last.as_ref().filter(|last| is_next && Some(last.paper_number) == done);
    let done = done.map(|last| {
        let number = last.paper_number;
        view! {
            <p class="desk-done" role="status">
                <strong>"Papper " {number} " är inmatat."</strong> " " <a href=format!("{path}/{number}")>"Rätta papper " {number}</a>
            </p>
        }
    });
    let not_now = not_now(&round, table.now);
    let is_living = not_now.is_none();
    view! {
        <DeskPage title="Mata in papper" round above=table.above>
            {done}
            {not_now.map(|sentence| view! { <p class="lead">{sentence}</p> })}
            <ForOthers to_key=table.to_key.len() twice=table.twice/>
            {is_living.then(|| view! { <Entry asked=table.asked.clone() last=table.last.clone() language=table.language now=table.now/> })}
            <Second to_key=table.to_key to_settle=table.to_settle twice=table.twice path=path.clone()/>
            <Keyed numbers=table.numbers path/>
        </DeskPage>
    }
}

/// An empty paper. Number, day and language follow on those of the paper before.
#[component]
fn Entry(asked: Asked, last: Option<paper_entry::Model>, language: Words, now: DateTime<Utc>) -> impl IntoView {
    let number = last.as_ref().map(|last| (last.paper_number + 1).to_string()).unwrap_or_default();
    let day = last.map_or_else(|| swedish::local(now).date_naive(), |last| last.handed_in_on).to_string();
    let first = !request::form().is_shown_again();
    view! {
        <KeyedForm>
            <EnterSendsNothing/>
            <div class="keyed-head">
                <ShortField name=NUMBER label="Papperets nummer" value=number first/>
                <ShortField name=DAY label="Lämnat den" kind="date" value=day/>
                <PaperLanguage round=asked.round.clone() chosen=language/>
                <LetterCode round=asked.round.clone() source=Source::Paper/>
                <p class="small muted">
                    "Skriv siffran som är ikryssad och gå vidare med " <kbd class="key">"Enter"</kbd> " eller "
                    <kbd class="key">"Tab"</kbd> ". Lämna tomt där papperet är tomt. Är flera rutor kryssade där bara en får \
                     vara det, lämna tomt."
                </p>
            </div>
            <Sheet parts=sheet(&asked.questionnaire) start=Sent::default()/>
            <ReadRight/>
            <div class="actions"><button class="button">"Spara papperet"</button></div>
        </KeyedForm>
    }
}

/// Asked where the paper says something against itself.
#[component]
fn ReadRight() -> impl IntoView {
    let form = request::form();
    let error = form.errors.at(AS_IT_STANDS).map(str::to_owned);
    let is_said = !form.sent.get(AS_IT_STANDS).is_empty();
    (error.is_some() || is_said).then(|| {
        view! {
            <div class="field">
                <FieldError field=AS_IT_STANDS.to_owned() sentence=error/>
                <label class="option">
                    <input type="checkbox" id=AS_IT_STANDS name=AS_IT_STANDS value="ja" checked=is_said/>
                    <span>"Så står det på papperet"</span>
                </label>
            </div>
        }
    })
}

/// Told to whoever knows how papers were read that still wait: they cannot be the second to read them.
#[component]
fn ForOthers(
    /// How many wait for this person.
    to_key: usize,
    /// How many wait for anybody.
    twice: DoubleKeyed,
) -> impl IntoView {
    let others = twice.waiting.saturating_sub(u64::try_from(to_key).unwrap_or(u64::MAX));
    counters::papers(others).map(|papers| {
        view! {
            <p id="for-others">
                <strong>{papers} " väntar på en andra inmatning av någon annan än du."</strong>
                " Den som har sett hur ett papper lästes kan inte vara den andra. Be en kollega."
            </p>
        }
    })
}

/// What another person than the first is to key in once more, and how it has gone.
#[component]
fn Second(to_key: Vec<i32>, to_settle: Vec<i32>, twice: DoubleKeyed, path: String) -> impl IntoView {
    let links = |numbers: Vec<i32>| {
        let link = |number: i32| {
            view! { <li><a href=format!("{path}/{number}/kontroll")>"Papper " {number}</a></li> }
        };
        view! { <ul class="facts">{numbers.into_iter().map(link).collect_view()}</ul> }
    };
    let to_key = (!to_key.is_empty()).then(|| view! { <p>"Mata in en andra gång:"</p> {links(to_key)} });
    let to_settle =
        (!to_settle.is_empty()).then(|| view! { <p>"Två har läst olika. Avgör vad som står:"</p> {links(to_settle)} });
    view! {
        <section class="part" aria-labelledby="second-title">
            <h2 id="second-title" tabindex="-1">"Dubbel inmatning"</h2>
            <p class="muted">
                "Vart tionde papper, och det första, matas in av två personer så att vi vet hur säker inmatningen är. "
                <strong id="agreement">{twice.told()}</strong>
            </p>
            {to_key}
            {to_settle}
        </section>
    }
}

/// Every paper that is keyed in, to find the one to put right.
#[component]
fn Keyed(numbers: Vec<i32>, path: String) -> impl IntoView {
    let link = |number: i32| view! { <li><a href=format!("{path}/{number}")>{number}</a></li> };
    (!numbers.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>"Rätta ett papper"</summary>
                <ul class="facts" id="papers">{numbers.into_iter().map(link).collect_view()}</ul>
            </details>
        }
    })
}
