//! All rounds of somebody who moderates, those that are over too.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

use crate::{
    account::rights::signed_in,
    context::AppState,
    dialogue,
    entity::{membership::Role, round::RoundState},
    error::AppError,
    request,
    round::{
        parts::WorkTrail,
        rules::{self, work_path},
        waiting::Standing,
        work_queries::rounds_of,
    },
    summary::result::results_of,
    swedish,
    ui::{
        notice::Empty,
        page::{Audience, Page},
        shown::shown,
        tag::StateTag,
    },
};

/// Heads of columns, which stand before each value where there is no room for columns.
const STATE: &str = "Läge";
const LAST_DAY: &str = "Sista dag att svara";
const RECEIVED: &str = "Har svarat";
const UNREAD: &str = "Att läsa";

/// `/arbete/omgangar`.
#[component]
pub fn AllRoundsPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let now = state.clock.now();
    shown(async move { my_rounds(&state, &parts).await }, move |mine| view! { <AllRounds mine now/> })
}

/// Rounds, and how many answers the signed results of those that have one tell, by their keys.
struct Mine {
    rounds: Vec<Standing>,
    told: HashMap<Uuid, u32>,
}

/// For those who moderate nothing there is no such list.
async fn my_rounds(state: &AppState, parts: &Parts) -> Result<Mine, AppError> {
    let who = signed_in(state, &parts.headers).await?;
    if !who.is(Role::Moderator) {
        tracing::warn!(account.id = %who.account().id, "asked for rounds without moderating any");
        return Err(AppError::NotFound);
    }
    let rounds = rounds_of(&state.db, who.account().id, who.bodies(Role::Moderator)).await?;
    Ok(Mine { told: told_of(&state.db, &rounds).await?, rounds })
}

/// How many have answered, as the results say it.
async fn told_of(db: &impl ConnectionTrait, rounds: &[Standing]) -> Result<HashMap<Uuid, u32>, AppError> {
    let closed = rounds.iter().map(|standing| &standing.round).filter(|round| rules::has_result(round.state));
    let closed: Vec<_> = closed.map(|round| round.id).collect();
    let results = results_of(db, &closed).await?;
    Ok(results.into_iter().map(|(id, result)| (id, result.figures.participants())).collect())
}

#[component]
fn AllRounds(mine: Mine, now: DateTime<Utc>) -> impl IntoView {
    view! {
        <Page title="Alla omgångar" audience=Audience::Staff wide=true>
            <WorkTrail/>
            <h1>"Alla omgångar"</h1>
            <Rounds mine now/>
        </Page>
    }
}

#[component]
fn Rounds(mine: Mine, now: DateTime<Utc>) -> impl IntoView {
    let Mine { rounds, told } = mine;
    if rounds.is_empty() {
        return Either::Left(
            view! { <Empty title="Här finns inga omgångar än"><p>"De visas här när de är planerade."</p></Empty> },
        );
    }
    let rows: Vec<_> = rounds
        .into_iter()
        .map(|standing| {
            let told = told.get(&standing.round.id).copied();
            view! { <RoundRow standing told now/> }
        })
        .collect();
    Either::Right(view! {
        <div class="table-wrap" role="region" aria-labelledby="rounds-caption" tabindex="0">
            <table class="table table--stacked" role="table">
                <caption id="rounds-caption" class="visually-hidden">"Alla omgångar"</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">"Omgång"</th>
                        <th scope="col" role="columnheader">{STATE}</th>
                        <th scope="col" role="columnheader">{LAST_DAY}</th>
                        <th scope="col" role="columnheader" class="number">{RECEIVED}</th>
                        <th scope="col" role="columnheader" class="number">{UNREAD}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </div>
    })
}

#[component]
fn RoundRow(standing: Standing, #[prop(optional_no_strip)] told: Option<u32>, now: DateTime<Utc>) -> impl IntoView {
    let Standing { round, place, received, unread, .. } = standing;
    let state = rules::state_at(&round, now);
    let counts = rules::may_moderate(state);
    let shown = |n: String| if counts { n } else { "–".to_owned() };
    let answers = if counts { Some(received.received()) } else { told };
    let answers = answers.map_or_else(|| "–".to_owned(), |answers| swedish::number(answers.into()));
    let left = unread.filter(|_| counts).map(|unread| {
        let path = format!("{}/kommentarer", work_path(&round.code));
        view! { <a href=path>{unread.comments.to_string()}</a> }
    });
    let left = left.map_or_else(|| Either::Left(shown("0".to_owned())), Either::Right);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <a href=work_path(&round.code)>{round.title}</a> " " <span class="muted">{place} " " {round.code}</span>
            </th>
            <td role="cell" data-head=STATE><StateTag state/></td>
            <td role="cell" data-head=LAST_DAY>{last_day(state, round.stopped_at.unwrap_or(round.closes_at))}</td>
            <td role="cell" data-head=RECEIVED class="number">{answers}</td>
            <td role="cell" data-head=UNREAD class="number">{left}</td>
        </tr>
    }
}

/// The day, marked while residents can still answer.
fn last_day(state: RoundState, closes_at: DateTime<Utc>) -> String {
    let day = swedish::day(dialogue::rules::last_day(closes_at));
    if state == RoundState::Open { format!("{day} (pågår)") } else { day }
}
