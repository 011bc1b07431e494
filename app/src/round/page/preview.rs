//! The questions exactly as residents will see them, in each language of the round, also as narrow as on a telephone. Nothing
//! that is chosen here is sent.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::{context::Provider, prelude::*};

use crate::{
    account::rights::moderator_of_round,
    answer::questions::Questions,
    builder::form::VERSION,
    entity::round::RoundState,
    request,
    round::{
        gate,
        looks::{Looks, WIDTH, Width},
        parts::{MovedOn, WorkHead, WorkTrail},
        previewed,
        remembered::wording,
        rules,
        wording::Wording,
        work_queries::{WorkRound, work_round},
    },
    ui::{
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
    words::{FIELD, Words},
};

/// `/arbete/omgang/{code}/forhandsgranska`.
#[component]
pub fn PreviewPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let reader = Words::in_language(&request::query(&parts, FIELD));
    let width = Width::read(&request::query(&parts, WIDTH));
    let found = async move {
        let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
        let version = previewed::version(&state.db, moderator.row()).await?;
        let work = work_round(&state.db, &moderator).await?;
        let asked = wording(&state, moderator.row(), reader).await?;
        Ok((work, asked, version, state.clock.now()))
    };
    shown(found, move |(work, asked, version, now)| view! { <Preview work asked version now reader width/> })
}

#[component]
fn Preview(
    work: WorkRound,
    asked: Arc<Wording>,
    /// Of what is shown, to say that this is what was read.
    version: String,
    now: DateTime<Utc>,
    reader: Words,
    width: Width,
) -> impl IntoView {
    let gate::Preparation { round, controller, organisation, .. } = work.ready;
    let state = rules::state_at(&round, now);
    let class = if width == Width::Phone { "answer preview--narrow" } else { "answer" };
    let change = rules::questions_path(&round.code);
    view! {
        <Page title="Förhandsgranska" audience=Audience::Staff>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <WorkHead title="Förhandsgranska" state/>
            <Notice kind=NoticeKind::Information title="Så här ser invånarna frågorna">
                <p>"Prova gärna. Det du väljer här skickas inte."</p>
            </Notice>
            <Looks round now=Some((reader, width))/>
            <div class=class lang=reader.language_lang() dir=reader.language_direction()>
                <h2 class="answer-title">{asked.title.clone().shown()}</h2>
                <Provider value=reader><Questions asked/></Provider>
                <p class="muted" lang="sv">{gate::controller_sentence(&controller, &organisation)}</p>
            </div>
            {(state == RoundState::Planned).then(|| view! {
                <form method="post" class="actions">
                    <input type="hidden" name=VERSION value=version/>
                    <button class="button">"Jag har läst alla frågor"</button>
                    <a class="button button--secondary" href=change>"Ändra frågorna"</a>
                </form>
            })}
        </Page>
    }
}
