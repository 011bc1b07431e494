//! The questions exactly as residents will see them. Nothing that is chosen here is sent.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use crate::{
    answer::questions::Questions,
    entity::round::RoundState,
    round::{
        gate,
        parts::{AtHand, WorkHead, WorkTrail, of_round},
        rules,
        wording::Wording,
        work_queries::WorkRound,
    },
    ui::{
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
    },
};

/// `/arbete/omgang/{code}/forhandsgranska`.
#[component]
pub fn PreviewPage() -> impl IntoView {
    of_round(|AtHand { work, wording, now, .. }| view! { <Preview work asked=wording now/> })
}

#[component]
fn Preview(work: WorkRound, asked: Arc<Wording>, now: DateTime<Utc>) -> impl IntoView {
    let gate::Preparation { round, controller, organisation, .. } = work.ready;
    let state = rules::state_at(&round, now);
    view! {
        <Page title="Förhandsgranska" audience=Audience::Staff>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <WorkHead title="Förhandsgranska" state/>
            <Notice kind=NoticeKind::Information title="Så här ser invånarna frågorna">
                <p>"Prova gärna. Det du väljer här skickas inte."</p>
            </Notice>
            <div class="answer">
                <h2 class="answer-title">{round.title}</h2>
                <Questions asked/>
                <p class="muted">{gate::controller_sentence(&controller, &organisation)}</p>
            </div>
            {(state == RoundState::Planned).then(|| view! {
                <form method="post" class="actions"><button class="button">"Jag har läst alla frågor"</button></form>
            })}
        </Page>
    }
}
