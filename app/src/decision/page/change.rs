//! `/arbete/beslut/{id}`: a recorded decision, to put right; with the replies that wait for it.

use http::request::Parts;
use leptos::prelude::*;

use super::fields::DecisionFields;
use crate::{
    account::rights::decision::moderator_of_decision,
    channel::{differences::Difference, seen::Seen},
    context::AppState,
    decision::{
        actions::SAVED,
        choices::{Choices, RoundChoice, choices, standing, to_answer},
        form::{BODY, CASE_NUMBER, DECIDED_ON, DIALOGUE, MINUTE_ITEM, MINUTES_URL, NewDecision, ROUND, TITLE, WORDING},
        rules::{RECORDED, decision_path, write_path},
    },
    entity::{decision, dialogue, round},
    error::AppError,
    forms::Sent,
    request,
    round::parts::MovedOn,
    ui::{
        fields::ErrorSummary,
        notice::{Notice, NoticeKind},
        page::{Audience, Page, Trail},
        shown::shown,
    },
};

struct Found {
    row: decision::Model,
    stands: NewDecision,
    choices: Choices,
    /// Rounds whose residents wait for a reply that may name it.
    waits: Vec<round::Model>,
    just_saved: bool,
}

/// The page.
#[component]
pub fn ChangeDecisionPage() -> impl IntoView {
    let (state, parts, id) = (request::state(), request::parts(), request::route_param("id"));
    shown(async move { found(&state, &parts, &id).await }, |found| view! { <ChangeDecision found/> })
}

async fn found(state: &AppState, parts: &Parts, id: &str) -> Result<Found, AppError> {
    let row = moderator_of_decision(state, &parts.headers, id).await?.row().clone();
    let stands = standing(&state.db, &row).await?;
    Ok(Found {
        waits: to_answer(&state.db, row.owner_body_id, &stands.rounds).await?,
        choices: choices(&state.db, &[row.owner_body_id]).await?,
        stands,
        just_saved: !request::query(parts, SAVED).is_empty(),
        row,
    })
}

#[component]
fn ChangeDecision(found: Found) -> impl IntoView {
    let Found { row, stands, choices, waits, just_saved } = found;
    let saved = (just_saved && !request::form().is_shown_again()).then(|| {
        view! {
            <div role="status" id="saved">
                <Notice kind=NoticeKind::Success title="Beslutet är sparat">
                    <p>"Det visas nu för alla: " <a href=decision_path(row.id)>"se det som invånarna ser det"</a> "."</p>
                </Notice>
            </div>
        }
    });
    let start = start(&stands, &choices);
    let steps = vec![("/arbete".to_owned(), "Ditt arbete".to_owned()), (RECORDED.to_owned(), "Beslut".to_owned())];
    view! {
        <Page title=row.title.clone() audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <Trail steps/>
            <MovedOn/>
            {saved}
            <h1>{row.title.clone()}</h1>
            <Waits waits/>
            <p>"Rättar du något visas det för alla att uppgifterna är rättade. Vad som stod före står i loggen."</p>
            <form method="post">
                <Seen stamp=stands.stamp() differences=differences(&stands, &choices)/>
                <DecisionFields start choices/>
                <div class="actions"><button class="button">"Spara"</button></div>
            </form>
        </Page>
    }
}

/// What stands, and below dialogues that it does not rest on the rounds that wait for a decision of the same body.
fn start(stands: &NewDecision, choices: &Choices) -> Sent {
    let is_more = |round: &&RoundChoice| !stands.dialogues.contains(&round.dialogue_id);
    let more = choices.awaiting(stands.body_id).filter(is_more);
    let more = more.map(|round| (ROUND.to_owned(), round.id.to_string()));
    let filled = stands.filled();
    let filled = filled.fields().map(|(name, value)| (name.to_owned(), value.to_owned()));
    Sent::new(filled.chain(more).collect())
}

/// The replies that can name the decision.
#[component]
fn Waits(waits: Vec<round::Model>) -> impl IntoView {
    let rows: Vec<_> =
        waits.into_iter().map(|round| view! { <li><a href=write_path(&round.code)>{round.title}</a></li> }).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="waits-title">
                <h2 id="waits-title">"Svara invånarna"</h2>
                <p>"De som har svarat i de här omgångarna väntar på att få veta vad det ledde till."</p>
                <ul class="stack">{rows}</ul>
            </section>
        }
    })
}

/// Where what stands now is not what was typed.
fn differences(stands: &NewDecision, choices: &Choices) -> Vec<Difference> {
    let typed = request::form().sent;
    let fields = [
        (TITLE, "Rubrik"),
        (WORDING, "Lydelse"),
        (DECIDED_ON, "Dag"),
        (MINUTE_ITEM, "Paragraf"),
        (CASE_NUMBER, "Diarienummer"),
        (MINUTES_URL, "Protokoll"),
    ];
    let filled = stands.filled();
    let chosen = [(BODY, "Vem"), (DIALOGUE, "Dialoger"), (ROUND, "Omgångar")];
    let chosen = Difference::between(&chosen, &named(&filled, choices), &named(&typed, choices));
    Difference::between(&fields, &filled, &typed).into_iter().chain(chosen).collect()
}

/// What is chosen by name; nothing of a form that was not sent.
fn named(sent: &Sent, choices: &Choices) -> Sent {
    if sent.fields().next().is_none() {
        return Sent::default();
    }
    let body = choices.bodies.iter().find(|body| body.id.to_string() == sent.get(BODY));
    let is_chosen = |dialogue: &&dialogue::Model| sent.all(DIALOGUE).any(|id| id == dialogue.id.to_string());
    let titles: Vec<_> = choices.dialogues.iter().filter(is_chosen).map(|dialogue| dialogue.title.as_str()).collect();
    let is_named = |round: &&RoundChoice| sent.all(ROUND).any(|id| id == round.id.to_string());
    let is_counted = |round: &&RoundChoice| sent.all(DIALOGUE).any(|id| id == round.dialogue_id.to_string());
    let rounds: Vec<_> = choices.rounds.iter().filter(is_named).filter(is_counted).map(RoundChoice::name).collect();
    let fields = [
        (BODY, body.map(|body| body.name.clone()).unwrap_or_default()),
        (DIALOGUE, titles.join(", ")),
        (ROUND, rounds.join(", ")),
    ];
    Sent::new(fields.map(|(name, value)| (name.to_owned(), value)).into())
}
