//! Stopping a round before its time, with a reason.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    entity::round::RoundState,
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
    let path = work_path(&round.code);
    view! {
        <Page title="Stoppa omgången i förtid" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <WorkHead title="Stoppa omgången i förtid" state/>
            {match state {
                RoundState::Open => view! {
                    <p class="lead">
                        "Omgången stoppar av sig själv " {swedish::moment(round.closes_at)}
                        ". Stoppar du den nu kan ingen svara efter det. Den går inte att öppna igen."
                    </p>
                    <Sealed received=work.received/>
                    <form method="post">
                        <TextArea name="reason" label="Varför stoppas omgången i förtid?"
                            hint="Skälet visas för invånarna." limit=MAX_REASON/>
                        <div class="actions">
                            <button class="button button--danger">"Stoppa omgången"</button>
                            <a class="button button--secondary" href=path>"Låt den fortsätta"</a>
                        </div>
                    </form>
                }
                .into_any(),
                RoundState::Planned => view! {
                    <p class="lead">"Omgången har inte öppnat, så det finns inget att stoppa."</p>
                    <p><a class="button" href=path>"Till omgången"</a></p>
                }
                .into_any(),
                _ => {
                    let at = round.stopped_at.unwrap_or(round.closes_at);
                    view! {
                        <p class="lead">"Omgången stoppade " {swedish::moment(at)} "."</p>
                        <p><a class="button" href=path>"Till omgången"</a></p>
                    }
                    .into_any()
                }
            }}
        </Page>
    }
}
