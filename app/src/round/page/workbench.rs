//! The start page of the workbench: what waits, most urgent first; what runs; what comes. Nothing else.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};

use super::{
    records::{Records, told},
    stuck_mail::{self, StuckMail},
};
use crate::{
    account::{
        people::link::PeopleLink,
        rights::{
            organisation::{administers, reads_log},
            signed_in,
        },
        second_factor::link::OwnFactorLink,
    },
    channel::desk::{Desk, DeskRound, desk_rounds},
    context::AppState,
    decision::rules::RECORDED,
    dialogue::{
        followers::unsent::Stuck,
        planning::{
            queries::dialogues_of,
            rules::{NEW_PATH, plan_path},
        },
        rules::last_day,
    },
    entity::{dialogue, membership::Role, round},
    error::AppError,
    moderation::protocol::queries::readable_by,
    record::log::link::LogLink,
    request,
    round::{
        rules::work_path,
        staff_mail::page::StaffMailLink,
        waiting::{MAIL, Standing, Waiting, coming, running},
        work_list::{WorkList, work_list},
    },
    swedish,
    ui::{
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
};

/// Where all rounds stand in a list, those that are over too.
pub const ALL_ROUNDS: &str = "/arbete/omgangar";

/// `/arbete`: what the visitor has to do.
#[component]
pub fn WorkbenchPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let now = state.clock.now();
    shown(async move { my_work(&state, &parts).await }, move |mine| view! { <Workbench mine now/> })
}

/// What somebody works with.
struct Mine {
    /// Whether they say who works in some organisation.
    administers: bool,
    /// Whether they give out records.
    gives_out: bool,
    /// Whether they dispose of them.
    disposes: bool,
    /// Whether some of the log is for them.
    reads_log: bool,
    /// Mails that have waited for more than an hour, for administrators.
    stuck: Option<Stuck>,
    /// Whether they moderate anything.
    moderates: bool,
    /// What waits for them, and the rounds that they moderate.
    list: WorkList,
    /// Dialogues that they plan; `None` for those who plan none.
    planned: Option<Vec<dialogue::Model>>,
    /// Rounds where they take in answers; `None` for those who never do.
    desk: Option<Vec<DeskRound>>,
    /// What their other roles can do here, in a sentence each.
    roles: Vec<&'static str>,
    /// Rounds whose signed protocols they read; `None` for those who read none but their own.
    records: Option<Vec<round::Model>>,
}

/// The visitor's work. For those who work nowhere there is no workbench.
async fn my_work(state: &AppState, parts: &Parts) -> Result<Mine, AppError> {
    let who = signed_in(state, &parts.headers).await?;
    if !who.is_staff() {
        tracing::warn!(account.id = %who.account().id, "asked for the workbench without working anywhere");
        return Err(AppError::NotFound);
    }
    let takes_in = who.is(Role::PaperKeyer) || who.is(Role::Facilitator);
    let keeps_records = who.is(Role::Registrar) || who.is(Role::Administrator);
    let bodies = who.bodies(Role::Moderator);
    let now = state.clock.now();
    Ok(Mine {
        list: work_list(&state.db, who.account().id, who.seats(), now).await?,
        moderates: who.is(Role::Moderator),
        planned: if bodies.is_empty() { None } else { Some(dialogues_of(&state.db, bodies).await?) },
        administers: administers(&who),
        gives_out: who.is(Role::Registrar),
        disposes: keeps_records,
        reads_log: reads_log(&who),
        stuck: stuck_mail::found(state, &who).await?,
        desk: if takes_in { Some(desk_rounds(&state.db, &who, now).await?) } else { None },
        roles: told(|role| who.is(role)),
        records: if keeps_records { Some(readable_by(&state.db, &who).await?) } else { None },
    })
}

#[component]
fn Workbench(mine: Mine, now: DateTime<Utc>) -> impl IntoView {
    let Mine { administers, gives_out, disposes, reads_log, stuck, moderates, list, planned, desk, roles, records } =
        mine;
    let WorkList { rounds, unsent, waiting } = list;
    let tasks = (moderates || !waiting.is_empty()).then_some(waiting);
    view! {
        <Page title="Ditt arbete" audience=Audience::Staff wide=true>
            <h1>"Ditt arbete"</h1>
            {tasks.map(|tasks| view! { <Tasks tasks/> })}
            {(0 < unsent).then(|| view! { <Unsent/> })}
            {stuck.map(|stuck| view! { <StuckMail stuck/> })}
            {moderates.then(|| view! { <Rounds rounds now/> })}
            {planned.map(|dialogues| view! { <Dialogues dialogues/> })}
            {desk.map(|rounds| view! { <Desk rounds/> })}
            {(!roles.is_empty()).then(|| view! { <Records roles gives_out disposes rounds=records/> })}
            {administers.then(|| view! { <PeopleLink/> })}
            {reads_log.then(|| view! { <LogLink/> })}
            <StaffMailLink/>
            <OwnFactorLink/>
        </Page>
    }
}

#[component]
fn Tasks(tasks: Vec<Waiting>) -> impl IntoView {
    let rows = tasks.into_iter().map(|task| {
        view! {
            <li><a href=task.path><strong>{task.what}</strong> ": " {task.of}</a> " " <span class="muted">{task.why}</span></li>
        }
    });
    let rows: Vec<_> = rows.collect();
    view! {
        <section class="part" aria-labelledby="waiting-title">
            <h2 id="waiting-title">"Det här väntar på dig"</h2>
            {if rows.is_empty() {
                Either::Left(view! { <p>"Inget väntar på dig just nu."</p> })
            } else {
                Either::Right(view! { <ol class="stack" id="waiting">{rows}</ol> })
            }}
        </section>
    }
}

/// The dialogues, each with its plan and the way to one more round.
#[component]
fn Dialogues(dialogues: Vec<dialogue::Model>) -> impl IntoView {
    let rows: Vec<_> = dialogues
        .into_iter()
        .map(|dialogue| view! { <li><a href=plan_path(&dialogue.slug)>{dialogue.title}</a></li> })
        .collect();
    view! {
        <section class="part" aria-labelledby="dialogues-title">
            <h2 id="dialogues-title">"Dina dialoger"</h2>
            {(!rows.is_empty()).then(|| view! { <ul id="dialogues" class="stack">{rows}</ul> })}
            <p><a class="button button--secondary" href=NEW_PATH>"Planera en dialog"</a></p>
            <p><a href=RECORDED>"Beslut som politikerna har fattat"</a></p>
        </section>
    }
}

/// What to do about mails that reached nobody.
#[component]
fn Unsent() -> impl IntoView {
    view! {
        <div id=MAIL tabindex="-1">
            <Notice kind=NoticeKind::Warning title="Mejl som inte kunde skickas">
                <p>
                    "E-postservern tog inte emot dem. Be den som sköter driften att titta på det. Med "
                    <code>"medmig mail retry"</code> " skickas det som gick till följare igen. Om två veckor raderas allt."
                </p>
            </Notice>
        </div>
    }
}

/// What runs, what comes, and the way to the rest.
#[component]
fn Rounds(rounds: Vec<Standing>, now: DateTime<Utc>) -> impl IntoView {
    let runs: Vec<_> = running(&rounds, now).into_iter().map(|standing| view! { <Runs standing/> }).collect();
    let comes: Vec<_> = coming(&rounds, now).into_iter().map(|standing| view! { <Comes standing/> }).collect();
    view! {
        <section class="part" aria-labelledby="running-title">
            <h2 id="running-title">"Det här pågår"</h2>
            {if runs.is_empty() {
                Either::Left(view! { <p>"Ingen omgång är öppen."</p> })
            } else {
                Either::Right(view! { <ul class="stack" id="running">{runs}</ul> })
            }}
        </section>
        <section class="part" aria-labelledby="coming-title">
            <h2 id="coming-title">"Det här kommer"</h2>
            {if comes.is_empty() {
                Either::Left(view! { <p>"Ingen kommande omgång är planerad."</p> })
            } else {
                Either::Right(view! { <ul class="stack" id="coming">{comes}</ul> })
            }}
            <p><a href=ALL_ROUNDS>"Alla omgångar"</a></p>
        </section>
    }
}

/// An open round. How many have answered is all that may be known of it.
#[component]
fn Runs(standing: Standing) -> impl IntoView {
    let Standing { round, place, received, .. } = standing;
    let path = work_path(&round.code);
    let received = format!("{} svar har kommit", swedish::number(received.received().into()));
    let last = swedish::day(last_day(round.closes_at));
    view! {
        <li>
            <a href=path.clone()><strong>{round.title}</strong> ", " {place}</a> " " <span class="muted">"till " {last}</span>
            " · " <a href=path>{received}<span class="visually-hidden">" i omgång " {round.code}</span></a>
        </li>
    }
}

/// A round that has not opened.
#[component]
fn Comes(standing: Standing) -> impl IntoView {
    let Standing { round, place, .. } = standing;
    let opens = swedish::day_of(round.opens_at);
    view! {
        <li>
            <a href=work_path(&round.code)><strong>{round.title}</strong> ", " {place}</a> " "
            <span class="muted">"öppnar " {opens}</span>
        </li>
    }
}
