//! One dialogue: why, how much one can influence, the promise, and where each of its rounds is.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    dialogue::{
        followers,
        queries::{self, PublicDialogue, PublicRound},
        rules::{self, Reply},
    },
    entity::{dialogue::InfluenceLevel, organisation::OrganisationKind, round::RoundState},
    error::AppError,
    request, swedish,
    ui::{
        notice::{Day, Facts, Notice, NoticeKind},
        page::{ErrorPage, Page, Trail},
        promise::{Promise, Promised},
        tag::StateTag,
        text::Paragraphs,
        timeline::Timeline,
    },
};

/// `/dialog/{slug}`.
#[component]
pub fn DialoguePage() -> impl IntoView {
    let state = request::state();
    let slug = request::route_param("slug");
    view! {
        <Suspense>
            {Suspend::new(async move {
                let now = state.clock.now();
                match queries::public_dialogue(&state.db, &slug).await {
                    Ok(dialogue) => Either::Left(view! { <DialogueView dialogue now/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(AppError::from(error))/> }),
                }
            })}
        </Suspense>
    }
}

#[component]
fn DialogueView(dialogue: PublicDialogue, now: DateTime<Utc>) -> impl IntoView {
    let PublicDialogue { row, rounds, owner, deciding_body } = dialogue;
    let steps = trail(&rounds);
    let late = late_since(&rounds, swedish::local(now).date_naive());
    let promised = Promised {
        can_influence: row.can_influence,
        cannot_influence: row.cannot_influence,
        deciding_body,
        reply_due: row.reply_due,
    };
    let followed = followers::rules::may_be_followed(rounds.iter().map(|round| round.state));
    let shown: Vec<_> = rounds.into_iter().map(|round| view! { <RoundPart round now/> }).collect();
    view! {
        <Page title=row.title.clone()>
            <Trail steps/>
            <h1>{row.title}</h1>
            {row.is_demonstration.then(|| view! { <DemonstrationNotice/> })}
            {late.map(|due| view! { <LateNotice due/> })}
            <div class="lead"><Paragraphs text=row.purpose/></div>
            <p>"Den som frågar: " {owner} "."</p>
            <Promise promised/>
            <InfluencePart level=row.influence_level/>
            <section class="part" aria-labelledby="rounds">
                <h2 id="rounds">"Så långt har vi kommit"</h2>
                {shown}
            </section>
            {followed.then(|| view! { <followers::page::FollowLink slug=row.slug/> })}
        </Page>
    }
}

/// The start page, and the kommun where the newest round is held.
fn trail(rounds: &[PublicRound]) -> Vec<(String, String)> {
    let kommun = rounds.first().filter(|round| round.place_kind == OrganisationKind::Municipality);
    let kommun = kommun.map(|round| (format!("/kommun/{}", round.place_slug), round.place.clone()));
    [("/".to_owned(), "Start".to_owned())].into_iter().chain(kommun).collect()
}

/// The promised day, where it has passed for any round that still waits for its reply.
fn late_since(rounds: &[PublicRound], today: NaiveDate) -> Option<NaiveDate> {
    rounds.iter().find_map(|round| match rules::reply(round.state, round.reply_due, today) {
        Reply::Late(due) => Some(due),
        Reply::Due(_) | Reply::Settled => None,
    })
}

#[component]
fn DemonstrationNotice() -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Information title="Påhittat exempel">
            <p>"Det här är en demonstration. Kommunen har inte beställt den, och svaren är påhittade."</p>
        </Notice>
    }
}

#[component]
fn LateNotice(due: NaiveDate) -> impl IntoView {
    view! {
        <Notice kind=NoticeKind::Warning title="Svaret är försenat">
            <p>"Du skulle ha fått svar senast den " <Day on=due/> ". Det har inte kommit än."</p>
        </Notice>
    }
}

/// The step of SKR's ladder in plain words, and all five for those who want to compare.
#[component]
fn InfluencePart(level: InfluenceLevel) -> impl IntoView {
    let (_, meaning) = rules::influence(level);
    let rungs: Vec<_> = rules::LADDER
        .into_iter()
        .map(|rung| {
            let (name, meaning) = rules::influence(rung);
            let here = (rung == level).then_some(" Här är vi i den här dialogen.");
            view! { <li><strong>{name} "."</strong> " " {meaning} {here}</li> }
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="influence">
            <h2 id="influence">"Så mycket kan du påverka"</h2>
            <p>{meaning}</p>
            <details class="more">
                <summary>"Fem sätt att vara med"</summary>
                <div class="more-body">
                    <p>"Kommuner brukar tala om fem steg. Ju högre steg, desto mer bestämmer du."</p>
                    <ol>{rungs}</ol>
                </div>
            </details>
        </section>
    }
}

/// One round: what was asked, where, and how far it has come.
#[component]
fn RoundPart(round: PublicRound, now: DateTime<Utc>) -> impl IntoView {
    let state = rules::shown_state(round.state, round.closes_at, now);
    let open = state == RoundState::Open;
    let ended = round.stopped_at.unwrap_or(round.closes_at);
    let left = if open { rules::time_left(round.closes_at, now) } else { String::new() };
    let (steps, current) = rules::steps(state, rules::last_day(ended), round.body(), round.reply_due);
    let happens = rules::what_happens(state, round.body());
    view! {
        <section class="stack">
            <h3>{round.title} " " <StateTag state/></h3>
            <Facts items=vec![round.place, left]/>
            <p>{happens}</p>
            {round.stop_reason.map(|reason| view! { <p>"Den stoppades i förtid: " {reason}</p> })}
            {open.then(|| view! { <p><a class="button" href=format!("/svara/{}", round.code)>"Svara nu"</a></p> })}
            <Timeline steps current/>
        </section>
    }
}
