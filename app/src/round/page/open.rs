//! Opening a round: the gate, and what opening means.

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    entity::round::{self, RoundState},
    round::{
        actions::{ACT, NOW, SET, UNSET},
        gate,
        parts::{AtHand, Checks, MovedOn, WorkHead, WorkPromise, WorkTrail, of_round},
        rules::{self, work_path},
        work_queries::WorkRound,
    },
    swedish,
    ui::{
        fields::ErrorSummary,
        notice::{Notice, NoticeKind},
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
    let edition = work.ready.asked.row.edition;
    let checks = gate::checks(&work.ready, now);
    let ready = checks.iter().all(|check| check.missing.is_none());
    let preview = format!("{}/forhandsgranska", work_path(&round.code));
    let act = if ready {
        Either::Left(view! { <Act round=round.clone() now preview/> })
    } else {
        let set = round.set_to_open_by.is_some().then(|| view! { <SetInVain round=round.clone()/> });
        Either::Right(view! {
            {set}
            <p>"Omgången kan öppna när allt i listan är klart."</p>
            <p><a class="button button--secondary" href=preview>"Förhandsgranska"</a></p>
        })
    };
    view! {
        <Failed round=round.clone()/>
        <Checks checks/>
        <p id="edition">{format!("Omgången öppnar med version {edition} av frågorna.")}</p>
        {act}
        <WorkPromise work=work.clone()/>
    }
}

/// Now, or at its time.
#[component]
fn Act(round: round::Model, now: DateTime<Utc>, preview: String) -> impl IntoView {
    let (first, last) = (swedish::moment(round.opens_at), swedish::moment(round.closes_at));
    let later = match (round.set_to_open_by, now < round.opens_at) {
        (Some(_), _) => view! {
            <div id="set">
                <Notice kind=NoticeKind::Information title=format!("Omgången öppnar av sig själv {first}")>
                    <p>"Du behöver inte göra något mer. Fattas något i listan då öppnar den inte, och du får veta det på din startsida."</p>
                </Notice>
            </div>
            <form method="post" class="actions">
                <TakeBack/>
                <button class="button button--secondary" name=ACT value=NOW>"Öppna omgången nu"</button>
            </form>
        }
        .into_any(),
        (None, true) => view! {
            <form method="post" class="actions">
                <button class="button" name=ACT value=SET>{format!("Öppna av sig själv {first}")}</button>
                <button class="button button--secondary" name=ACT value=NOW>"Öppna omgången nu"</button>
                <a class="button button--secondary" href=preview>"Förhandsgranska igen"</a>
            </form>
        }
        .into_any(),
        (None, false) => view! {
            <form method="post" class="actions">
                <button class="button" name=ACT value=NOW>"Öppna omgången"</button>
                <a class="button button--secondary" href=preview>"Förhandsgranska igen"</a>
            </form>
        }
        .into_any(),
    };
    view! {
        <p>
            "När omgången har öppnat kan invånarna svara direkt, till och med " {last} ". Frågorna går inte att ändra efter det, och \
             löftet står fast."
        </p>
        {later}
    }
}

/// It is set to open of itself and cannot as it stands. Whatever is missing, that is taken back here.
#[component]
fn SetInVain(round: round::Model) -> impl IntoView {
    let title = format!("Omgången ska öppna av sig själv {}, men något saknas", swedish::moment(round.opens_at));
    view! {
        <div id="set">
            <Notice kind=NoticeKind::Warning title>
                <p>"Gör klart det som saknas i listan. Annars öppnar den inte."</p>
            </Notice>
        </div>
        <form method="post" class="actions"><TakeBack/></form>
    }
}

#[component]
fn TakeBack() -> impl IntoView {
    view! { <button class="button button--secondary" name=ACT value=UNSET>"Låt den inte öppna av sig själv"</button> }
}

/// Told where the clock came to a gate that did not hold.
#[component]
fn Failed(round: round::Model) -> impl IntoView {
    round.failed_to_open_at.map(|_| {
        let title = format!("Omgången öppnade inte av sig själv {}", swedish::moment(round.opens_at));
        view! {
            <div id="failed">
                <Notice kind=NoticeKind::Warning title>
                    <p>"Något i listan fattades då. Gör klart det som saknas, och öppna omgången eller ge den en ny tid."</p>
                </Notice>
            </div>
        }
    })
}
