//! Stopping a round before its time, with a reason.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    entity::round::RoundState,
    request,
    round::{
        actions::work_path,
        form::MAX_REASON,
        page::{
            opened,
            parts::{MovedOn, Sealed, WorkHead, WorkTrail},
        },
        rules,
        work_queries::WorkRound,
    },
    swedish,
    ui::{
        fields::{ErrorSummary, TextArea},
        page::{Audience, ErrorPage, Page},
    },
};

/// `/arbete/omgang/{code}/stoppa`.
#[component]
pub fn StopPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    view! {
        <Suspense>
            {Suspend::new(async move {
                match opened(&state, &parts, &code).await {
                    Ok((_, work)) => Either::Left(view! { <Stop work now=state.clock.now()/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
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
