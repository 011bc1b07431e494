//! Calling off a round, with a reason: before it has opened, or while it is answered and read.

use analysis::open::OpenRound;
use leptos::prelude::*;

use crate::{
    entity::round::RoundState,
    round::{
        form::MAX_REASON,
        parts::{AtHand, MovedOn, Sealed, WorkHead, WorkTrail, of_round},
        planning::actions::OPENED,
        rules::{has_result, note_path, state_at, work_path},
    },
    ui::{
        fields::{ErrorSummary, TextArea},
        page::{Audience, Page},
    },
};

/// `/arbete/omgang/{code}/aterkalla`.
#[component]
pub fn WithdrawPage() -> impl IntoView {
    of_round(|AtHand { work, now, .. }| {
        let received = work.received;
        let round = work.ready.round;
        let state = state_at(&round, now);
        view! { <Withdraw code=round.code title=round.title state received/> }
    })
}

#[component]
fn Withdraw(code: String, title: String, state: RoundState, received: OpenRound) -> impl IntoView {
    let body = match state {
        RoundState::Planned => view! { <BeforeOpening code=code.clone()/> }.into_any(),
        RoundState::Open | RoundState::Stopped => view! { <AfterOpening code=code.clone() received/> }.into_any(),
        state => view! { <NothingToWithdraw code=code.clone() state/> }.into_any(),
    };
    view! {
        <Page title="Återkalla omgången" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((code, title))/>
            <MovedOn/>
            <WorkHead title="Återkalla omgången" state/>
            {body}
        </Page>
    }
}

#[component]
fn BeforeOpening(code: String) -> impl IntoView {
    view! {
        <p class="lead">"Omgången har inte öppnat. Återkallar du den öppnar den aldrig, och det går inte att ångra."</p>
        <p>"Den finns kvar här, med sina frågor, och går att kopiera till en ny."</p>
        <form method="post">
            <Reason hint="Skälet visas för den som går till omgångens adress, till exempel från en affisch."/>
            <Buttons code/>
        </form>
    }
}

/// What withdrawing does to what has been answered, and what else can be done.
#[component]
fn AfterOpening(code: String, received: OpenRound) -> impl IntoView {
    view! {
        <p class="lead">
            "Omgången har öppnat. Återkallar du den kan ingen svara längre, inga svar räknas och det blir inget resultat. Det går \
             inte att ångra."
        </p>
        <Sealed received/>
        <ul>
            <li>"Svaren finns kvar som allmänna handlingar. Den som har svarat ser på sitt kvitto vad som har hänt."</li>
            <li>"De som följer dialogen får ett mejl med ditt skäl."</li>
            <li>"Kommentarer som ingen har läst blir inte lästa."</li>
            <li>"Frågorna går att kopiera till en ny omgång."</li>
        </ul>
        <p>
            "Räcker det med en rättelse? " <a href=note_path(&code)>"Skriv ett meddelande om omgången"</a> " i stället."
        </p>
        <form method="post">
            <input type="hidden" name=OPENED value="ja"/>
            <Reason hint="Skälet visas för invånarna och står i mejlet till dem som följer dialogen."/>
            <Buttons code/>
        </form>
    }
}

#[component]
fn NothingToWithdraw(code: String, state: RoundState) -> impl IntoView {
    let says = match has_result(state) {
        true => "Resultatet är undertecknat, så omgången går inte att återkalla.",
        false => "Omgången är redan återkallad.",
    };
    view! {
        <p class="lead">{says}</p>
        <p><a class="button" href=work_path(&code)>"Till omgången"</a></p>
    }
}

#[component]
fn Reason(hint: &'static str) -> impl IntoView {
    view! { <TextArea name="reason" label="Varför återkallas omgången?" limit=MAX_REASON hint/> }
}

#[component]
fn Buttons(code: String) -> impl IntoView {
    view! {
        <div class="actions">
            <button class="button button--danger">"Återkalla omgången"</button>
            <a class="button button--secondary" href=work_path(&code)>"Behåll den"</a>
        </div>
    }
}
