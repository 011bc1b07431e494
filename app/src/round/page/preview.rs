//! The form exactly as residents will meet it, in each language of the round, also as narrow as on a telephone. Nothing that is
//! chosen or written here is kept or sent.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::{context::Provider, prelude::*};

use crate::{
    account::rights::moderator_of_round,
    answer::preview::FormPreview,
    builder::form::VERSION,
    entity::round::RoundState,
    request,
    round::{
        looks::{Looks, WIDTH, Width},
        parts::{MovedOn, WorkHead, WorkTrail},
        previewed,
        queries::{ResidentRound, round_by_code},
        remembered::wording,
        rules,
        wording::Wording,
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
        let asked = wording(&state, moderator.row(), reader).await?;
        let round = round_by_code(&state.db, &moderator.row().code).await?;
        Ok((round, asked, version, state.clock.now()))
    };
    shown(found, move |(round, asked, version, now)| view! { <Preview round asked version now reader width/> })
}

#[component]
fn Preview(
    round: ResidentRound,
    asked: Arc<Wording>,
    /// Of what is shown, to say that this is what was read.
    version: String,
    now: DateTime<Utc>,
    reader: Words,
    width: Width,
) -> impl IntoView {
    let row = round.row.clone();
    let state = rules::state_at(&row, now);
    let class = if width == Width::Phone { "preview--narrow" } else { "preview" };
    let change = rules::questions_path(&row.code);
    view! {
        <Page title="Förhandsgranska" audience=Audience::Staff>
            <WorkTrail round=Some((row.code.clone(), row.title.clone()))/>
            <MovedOn/>
            <WorkHead title="Förhandsgranska" state/>
            <Notice kind=NoticeKind::Information title="Så här möter invånarna formuläret">
                <p>"Prova gärna. Det du väljer och skriver här sparas inte och skickas inte."</p>
            </Notice>
            <Looks round=row now=Some((reader, width))/>
            <div class=class lang=reader.language_lang() dir=reader.language_direction()>
                <Provider value=reader><FormPreview round asked/></Provider>
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
