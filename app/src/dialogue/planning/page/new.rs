//! A new dialogue.

use http::request::Parts;
use leptos::prelude::*;

use super::fields::{CaseFields, ToldFields, pickable};
use crate::{
    account::rights::moderated_bodies,
    context::{AppState, new_id},
    dialogue::planning::{
        form::{DECIDING, KEY, OWNER},
        numbering::Numbering,
        queries::{Bodies, bodies, numbering},
    },
    error::AppError,
    forms::Sent,
    request,
    round::parts::{MovedOn, WorkTrail},
    ui::{
        fields::{Choice, ErrorSummary, Pick},
        page::{Audience, Page},
        shown::shown,
    },
};

/// `/arbete/dialog/ny`.
#[component]
pub fn NewDialoguePage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let key = new_id(&state.clock).to_string();
    shown(
        async move { found(&state, &parts).await },
        |(bodies, numbering)| view! { <NewDialogue bodies numbering key/> },
    )
}

async fn found(state: &AppState, parts: &Parts) -> Result<(Bodies, Numbering), AppError> {
    let owners = moderated_bodies(state, &parts.headers).await?;
    let numbering = match owners.as_slice() {
        [owner] => numbering(&state.db, *owner, None).await?,
        _ => Numbering::default(),
    };
    Ok((bodies(&state.db, &owners).await?, numbering))
}

#[component]
fn NewDialogue(bodies: Bodies, numbering: Numbering, key: String) -> impl IntoView {
    let form = request::form();
    // What comes back keeps its key, so that it stays one dialogue however often it is sent.
    let key = if form.is_shown_again() { form.sent.get(KEY).to_owned() } else { key };
    // Most moderators work for one body, which also decides.
    let first = bodies.owners.first().map(|body| body.id.to_string()).unwrap_or_default();
    let only = bodies.owners.len() == 1;
    let start = Sent::new(vec![(DECIDING.to_owned(), first.clone())]);
    let owner = if only {
        let name = bodies.owners.first().map(|body| body.name.clone()).unwrap_or_default();
        view! { <p><strong>{name}</strong> " håller dialogen." <input type="hidden" name=OWNER value=first/></p> }
            .into_any()
    } else {
        view! { <Choice name=OWNER legend="Vem håller dialogen?" pick=Pick::One options=pickable(bodies.owners)/> }
            .into_any()
    };
    view! {
        <Page title="Planera en dialog" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail/>
            <MovedOn/>
            <h1>"Planera en dialog"</h1>
            <p class="lead">"Först vad ni lovar invånarna. Sedan planerar du den första omgången med frågor."</p>
            <form method="post">
                <input type="hidden" name=KEY value=key/>
                {owner}
                <ToldFields start=start.clone() deciding=bodies.deciding/>
                <CaseFields start numbering/>
                <div class="actions"><button class="button">"Spara och planera en omgång"</button></div>
            </form>
        </Page>
    }
}
