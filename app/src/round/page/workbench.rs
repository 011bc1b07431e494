//! The start page of the workbench: what waits, most urgent first, then the rounds.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};

use crate::{
    account::{
        people::page::link::PeopleLink,
        rights::{
            organisation::{administers, reads_log},
            signed_in,
        },
    },
    channel::desk::{Desk, DeskRound, desk_rounds},
    context::AppState,
    dialogue,
    entity::{membership::Role, round::RoundState},
    error::AppError,
    mail::queue,
    record::log::link::LogLink,
    request,
    round::{
        rules::{self, work_path},
        waiting::{Standing, Waiting, waiting},
        work_queries::rounds_of,
    },
    swedish,
    ui::{
        notice::{Empty, Notice, NoticeKind},
        page::{Audience, ErrorPage, Page},
        tag::StateTag,
    },
};

/// `/arbete`: the rounds of the bodies where the visitor moderates, and what to do next.
#[component]
pub fn WorkbenchPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    view! {
        <Suspense>
            {Suspend::new(async move {
                match my_work(&state, &parts).await {
                    Ok(mine) => Either::Left(view! { <Workbench mine now=state.clock.now()/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

/// What somebody works with.
struct Mine {
    /// Whether they say who works in some organisation.
    administers: bool,
    /// Whether some of the log is for them.
    reads_log: bool,
    /// Mails that could not be sent, for administrators.
    unsent: u64,
    /// Rounds that they moderate; `None` for those who moderate nothing.
    moderated: Option<Vec<Standing>>,
    /// Rounds where they take in answers; `None` for those who never do.
    desk: Option<Vec<DeskRound>>,
}

/// The rounds of the bodies where the visitor is a moderator, and those where he or she takes in answers. For those who
/// work nowhere there is no workbench. Administrators learn as well how many mails could not be sent.
async fn my_work(state: &AppState, parts: &Parts) -> Result<Mine, AppError> {
    let who = signed_in(state, &parts.headers).await?;
    if !who.is_staff() {
        tracing::warn!(account.id = %who.account().id, "asked for the workbench without working anywhere");
        return Err(AppError::NotFound);
    }
    let takes_in = who.is(Role::PaperKeyer) || who.is(Role::Facilitator);
    let desk = if takes_in { Some(desk_rounds(&state.db, &who, state.clock.now()).await?) } else { None };
    let moderates = who.is(Role::Moderator) || !takes_in;
    let moderated = if moderates { Some(rounds_of(&state.db, &who).await?) } else { None };
    let administers = administers(&who);
    let unsent = if administers { queue::count(&state.db).await?.failed } else { 0 };
    Ok(Mine { administers, reads_log: reads_log(&who), unsent, moderated, desk })
}

#[component]
fn Workbench(mine: Mine, now: DateTime<Utc>) -> impl IntoView {
    view! {
        <Page title="Ditt arbete" audience=Audience::Staff wide=true>
            <h1>"Ditt arbete"</h1>
            {(0 < mine.unsent).then(|| view! { <Unsent unsent=mine.unsent/> })}
            {mine.moderated.map(|rounds| view! { <Moderated rounds now/> })}
            {mine.desk.map(|rounds| view! { <Desk rounds/> })}
            {mine.administers.then(|| view! { <PeopleLink/> })}
            {mine.reads_log.then(|| view! { <LogLink/> })}
        </Page>
    }
}

#[component]
fn Moderated(rounds: Vec<Standing>, now: DateTime<Utc>) -> impl IntoView {
    let tasks = waiting(&rounds, now);
    view! {
        <section class="part" aria-labelledby="waiting-title">
            <h2 id="waiting-title">"Det här väntar på dig"</h2>
            <Tasks tasks/>
        </section>
        <section class="part" aria-labelledby="rounds-title">
            <h2 id="rounds-title">"Dina omgångar"</h2>
            <Rounds rounds now/>
        </section>
    }
}

/// Some mails reached nobody.
#[component]
fn Unsent(unsent: u64) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Warning title=format!("{unsent} mejl kunde inte skickas")>
            <p>
                "E-postservern tog inte emot dem. Be den som sköter driften att titta på det. Med " <code>"medmig mail retry"</code>
                " skickas det som gick till följare igen. Om två veckor raderas allt."
            </p>
        </Notice>
    }
}

#[component]
fn Tasks(tasks: Vec<Waiting>) -> impl IntoView {
    if tasks.is_empty() {
        return Either::Left(view! { <p>"Inget väntar på dig just nu."</p> });
    }
    let rows = tasks.into_iter().map(|task| {
        view! {
            <li><a href=task.path><strong>{task.what}</strong> ": " {task.of}</a> " " <span class="muted">{task.why}</span></li>
        }
    });
    Either::Right(view! { <ol class="stack" id="waiting">{rows.collect_view()}</ol> })
}

#[component]
fn Rounds(rounds: Vec<Standing>, now: DateTime<Utc>) -> impl IntoView {
    if rounds.is_empty() {
        return Either::Left(
            view! { <Empty title="Här finns inga omgångar än"><p>"De visas här när de är planerade."</p></Empty> },
        );
    }
    let rows: Vec<_> = rounds.into_iter().map(|standing| view! { <RoundRow standing now/> }).collect();
    Either::Right(view! {
        <div class="table-wrap" role="region" aria-labelledby="rounds-caption" tabindex="0">
            <table class="table">
                <caption id="rounds-caption" class="visually-hidden">"Dina omgångar"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Omgång"</th>
                        <th scope="col">"Läge"</th>
                        <th scope="col">"Sista dag att svara"</th>
                        <th scope="col" class="number">"Har svarat"</th>
                        <th scope="col" class="number">"Att läsa"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    })
}

#[component]
fn RoundRow(standing: Standing, now: DateTime<Utc>) -> impl IntoView {
    let Standing { round, place, received, left, .. } = standing;
    let state = rules::state_at(&round, now);
    let counts = rules::may_moderate(state);
    let shown = |n: String| if counts { n } else { "–".to_owned() };
    let left = left.to_string();
    let to_read = match (counts, left.as_str()) {
        (true, "0") | (false, _) => shown(left).into_any(),
        (true, _) => view! { <a href=format!("{}/kommentarer", work_path(&round.code))>{left}</a> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                <a href=work_path(&round.code)>{round.title}</a> " " <span class="muted">{place} " " {round.code}</span>
            </th>
            <td><StateTag state/></td>
            <td>{last_day(state, round.stopped_at.unwrap_or(round.closes_at))}</td>
            <td class="number">{shown(swedish::number(received.received().into()))}</td>
            <td class="number">{to_read}</td>
        </tr>
    }
}

/// The day, marked while residents can still answer.
fn last_day(state: RoundState, closes_at: DateTime<Utc>) -> String {
    let day = swedish::day(dialogue::rules::last_day(closes_at));
    if state == RoundState::Open { format!("{day} (pågår)") } else { day }
}
