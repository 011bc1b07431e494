//! Stopping a round before its time, with a reason.

use analysis::open::OpenRound;
use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    entity::round::{self, RoundState},
    round::{
        form::MAX_REASON,
        parts::{AtHand, MovedOn, Sealed, WorkHead, WorkTrail, of_round},
        rules::{self, work_path},
        work_queries::WorkRound,
    },
    swedish,
    ui::{
        fields::{ErrorSummary, TextArea},
        page::{Audience, Page},
    },
};

/// `/arbete/omgang/{code}/stoppa`.
#[component]
pub fn StopPage() -> impl IntoView {
    of_round(|AtHand { work, now, .. }| view! { <Stop work now/> })
}

#[component]
fn Stop(work: WorkRound, now: DateTime<Utc>) -> impl IntoView {
    let round = work.ready.round;
    let state = rules::state_at(&round, now);
    view! {
        <Page title="Stoppa omgången i förtid" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <WorkHead title="Stoppa omgången i förtid" state/>
            {match state {
                RoundState::Open => Either::Left(view! { <StopForm round received=work.received/> }),
                _ => Either::Right(view! { <NothingToStop round state/> }),
            }}
        </Page>
    }
}

/// What stopping does, and the reason for it.
#[component]
fn StopForm(round: round::Model, received: OpenRound) -> impl IntoView {
    view! {
        <p class="lead">
            "Omgången stoppas av sig själv " {swedish::moment(round.closes_at)}
            ". Stoppar du den nu kan ingen svara efter det. Den går inte att öppna igen."
        </p>
        <Sealed received/>
        <form method="post">
            <TextArea name="reason" label="Varför stoppas omgången i förtid?" hint="Skälet visas för invånarna." limit=MAX_REASON/>
            <div class="actions">
                <button class="button button--danger">"Stoppa omgången"</button>
                <a class="button button--secondary" href=work_path(&round.code)>"Låt den fortsätta"</a>
            </div>
        </form>
    }
}

/// Why there is nothing to stop, and where to go instead.
#[component]
fn NothingToStop(round: round::Model, state: RoundState) -> impl IntoView {
    let says = match state {
        RoundState::Planned => "Omgången har inte öppnat, så det finns inget att stoppa.".to_owned(),
        _ => format!("Omgången stoppades {}.", swedish::moment(round.stopped_at.unwrap_or(round.closes_at))),
    };
    view! {
        <p class="lead">{says}</p>
        <p><a class="button" href=work_path(&round.code)>"Till omgången"</a></p>
    }
}
