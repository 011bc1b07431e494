//! Calling off a round that has not opened, with a reason.

use leptos::{either::Either, prelude::*};

use crate::{
    entity::round::RoundState,
    round::{
        form::MAX_REASON,
        parts::{AtHand, MovedOn, WorkHead, WorkTrail, of_round},
        rules::{state_at, work_path},
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
        let round = work.ready.round;
        let state = state_at(&round, now);
        view! { <Withdraw code=round.code title=round.title state/> }
    })
}

#[component]
fn Withdraw(code: String, title: String, state: RoundState) -> impl IntoView {
    let back = work_path(&code);
    let body = match state {
        RoundState::Planned => Either::Left(view! {
            <p class="lead">"Omgången har inte öppnat. Återkallar du den öppnar den aldrig, och det går inte att ångra."</p>
            <p>"Den finns kvar här, med sina frågor, och går att kopiera till en ny."</p>
            <form method="post">
                <TextArea name="reason" label="Varför återkallas omgången?" limit=MAX_REASON
                    hint="Skälet visas för den som går till omgångens adress, till exempel från en affisch."/>
                <div class="actions">
                    <button class="button button--danger">"Återkalla omgången"</button>
                    <a class="button button--secondary" href=back>"Behåll den"</a>
                </div>
            </form>
        }),
        _ => Either::Right(view! {
            <p class="lead">"Bara en omgång som inte har öppnat går att återkalla."</p>
            <p><a class="button" href=back>"Till omgången"</a></p>
        }),
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
