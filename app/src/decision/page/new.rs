//! `/arbete/beslut/nytt`: a decision is recorded.

use http::request::Parts;
use leptos::prelude::*;
use uuid::Uuid;

use super::fields::DecisionFields;
use crate::{
    account::rights::moderated_bodies,
    context::{AppState, new_id},
    decision::{
        choices::{Choices, choices},
        form::{BODY, DIALOGUE, KEY, OWNER, ROUND},
    },
    entity::dialogue,
    error::AppError,
    forms::Sent,
    request,
    round::parts::{MovedOn, WorkTrail},
    ui::{
        fields::{Choice, ErrorSummary, Pick, Pickable},
        page::{Audience, Page},
        shown::shown,
    },
};

struct Found {
    choices: Choices,
    /// The dialogue that the decision is said to rest on.
    dialogue: Option<dialogue::Model>,
}

/// The page. `?dialog=` names a dialogue that is ticked.
#[component]
pub fn NewDecisionPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let key = new_id(&state.clock).to_string();
    shown(async move { found(&state, &parts).await }, |found| view! { <NewDecision found key/> })
}

async fn found(state: &AppState, parts: &Parts) -> Result<Found, AppError> {
    let owners = moderated_bodies(state, &parts.headers).await?;
    let choices = choices(&state.db, &owners).await?;
    let slug = request::query(parts, "dialog");
    let dialogue = choices.dialogues.iter().find(|dialogue| dialogue.slug == slug).cloned();
    Ok(Found { choices, dialogue })
}

#[component]
fn NewDecision(found: Found, key: String) -> impl IntoView {
    let Found { choices, dialogue } = found;
    let form = request::form();
    // What comes back keeps its key, so that it stays one decision however often it is sent.
    let key = if form.is_shown_again() { form.sent.get(KEY).to_owned() } else { key };
    let first = choices.owners.first().map(|body| body.id);
    let start = start(dialogue, first, &choices);
    let first = first.map(|id| id.to_string()).unwrap_or_default();
    let owner = if choices.owners.len() == 1 {
        view! { <input type="hidden" name=OWNER value=first/> }.into_any()
    } else {
        let owners: Vec<_> =
            choices.owners.iter().map(|body| Pickable::new(body.id.to_string(), body.name.clone())).collect();
        view! { <Choice name=OWNER legend="Vem skriver in beslutet?" pick=Pick::One options=owners/> }.into_any()
    };
    view! {
        <Page title="Skriv in ett beslut" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail/>
            <MovedOn/>
            <h1>"Skriv in ett beslut"</h1>
            <p class="lead">
                "Beslutet visas genast för alla, med de dialoger som det bygger på. När du svarar invånarna väljer du bland besluten."
            </p>
            <form method="post">
                <input type="hidden" name=KEY value=key/>
                {owner}
                <DecisionFields start choices/>
                <div class="actions"><button class="button">"Spara beslutet"</button></div>
            </form>
        </Page>
    }
}

/// Who decides by the promise, else the body that writes it in; with the rounds that wait for their decision, in every dialogue: they count
/// where it is ticked.
fn start(dialogue: Option<dialogue::Model>, first: Option<Uuid>, choices: &Choices) -> Sent {
    let decides = dialogue.as_ref().and_then(|dialogue| dialogue.deciding_body_id).or(first);
    let body = decides.map(|id| (BODY.to_owned(), id.to_string()));
    let behind = dialogue.map(|dialogue| (DIALOGUE.to_owned(), dialogue.id.to_string()));
    let rounds = decides.into_iter().flat_map(|body| choices.awaiting(body));
    let rounds = rounds.map(|round| (ROUND.to_owned(), round.id.to_string()));
    Sent::new(body.into_iter().chain(behind).chain(rounds).collect())
}
