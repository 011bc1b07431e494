//! Opening a round: the gate, and what opening means.

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    entity::round::RoundState,
    round::{
        gate,
        parts::{AtHand, Checks, MovedOn, WorkHead, WorkPromise, WorkTrail, of_round},
        rules::{self, work_path},
        work_queries::WorkRound,
    },
    swedish,
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page},
    },
};

/// `/arbete/omgang/{code}/oppna`.
#[component]
pub fn OpenPage() -> impl IntoView {
    of_round(|AtHand { work, now, .. }| view! { <Open work now/> })
}

#[component]
fn Open(work: WorkRound, now: DateTime<Utc>) -> impl IntoView {
    let round = work.ready.round.clone();
    let state = rules::state_at(&round, now);
    view! {
        <Page title="Öppna omgången" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <WorkHead title="Öppna omgången" state/>
            {match state {
                RoundState::Planned => view! { <Gate work now/> }.into_any(),
                _ => {
                    let opened = round.opened_at.map(|at| format!("Omgången öppnade {}.", swedish::moment(at)));
                    view! {
                        <p class="lead">{opened.unwrap_or_else(|| "Omgången kan inte öppnas.".to_owned())}</p>
                        <p><a class="button" href=work_path(&round.code)>"Till omgången"</a></p>
                    }
                    .into_any()
                }
            }}
        </Page>
    }
}

#[component]
fn Gate(work: WorkRound, now: DateTime<Utc>) -> impl IntoView {
    let round = &work.ready.round;
    let ready = gate::missing(&work.ready, now).is_empty();
    let preview = format!("{}/forhandsgranska", work_path(&round.code));
    let last = swedish::moment(round.closes_at);
    let act = if ready {
        Either::Left(view! {
            <p>"När du öppnar kan invånarna svara direkt, till och med " {last} ". Frågorna går inte att ändra efter det."</p>
            <form method="post" class="actions">
                <button class="button">"Öppna omgången"</button>
                <a class="button button--secondary" href=preview>"Förhandsgranska igen"</a>
            </form>
        })
    } else {
        Either::Right(view! {
            <p>"Omgången kan öppna när allt i listan är klart."</p>
            <p><a class="button button--secondary" href=preview>"Förhandsgranska"</a></p>
        })
    };
    view! {
        <Checks checks=gate::checks(&work.ready, now) code=round.code.clone()/>
        {act}
        <WorkPromise work=work.clone()/>
    }
}
