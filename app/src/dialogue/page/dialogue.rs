//! One dialogue: why, how much one can influence, the promise, and where each of its rounds is.

use std::{collections::HashMap, sync::Arc};

use chrono::{DateTime, NaiveDate, Utc};
use leptos::{either::Either, prelude::*};
use sea_orm::DbErr;
use uuid::Uuid;

use super::{
    joint::{KommunList, anchor, asking, who_asks},
    ways::WaysToAnswer,
};
use crate::{
    context::AppState,
    decision::list::DecisionsBehind,
    dialogue::{
        followers,
        queries::{self, PublicDialogue, PublicRound},
        rules::{self, Reply},
        standing::StandingTag,
        ways::{RoundWays, ways_of},
    },
    entity::{dialogue::InfluenceLevel, organisation::OrganisationKind, round::RoundState},
    error::AppError,
    request,
    round::notes::{queries::PublicNote, shown::RoundNote},
    swedish,
    ui::{
        contact::ContactLine,
        notice::{Day, Facts, Notice, NoticeKind},
        page::{ErrorPage, Page, Trail},
        promise::{Promise, Promised},
        text::{InSwedish, Paragraphs},
        timeline::Timeline,
    },
    words::Words,
};

/// `/dialog/{slug}`.
#[component]
pub fn DialoguePage() -> impl IntoView {
    let state = request::state();
    let slug = request::route_param("slug");
    let words = request::words();
    view! {
        <Suspense>
            {Suspend::new(async move {
                let now = state.clock.now();
                match found(&state, &slug, words).await {
                    Ok((dialogue, ways)) => Either::Left(view! { <DialogueView dialogue ways now/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(AppError::from(error))/> }),
                }
            })}
        </Suspense>
    }
}

/// The dialogue, and in which ways its rounds can be answered.
async fn found(
    state: &AppState,
    slug: &str,
    words: Words,
) -> Result<(PublicDialogue, HashMap<Uuid, RoundWays>), DbErr> {
    let dialogue = queries::public_dialogue(&state.db, slug, words).await?;
    let ways = ways_of(&state.db, dialogue.row.id).await?;
    Ok((dialogue, ways))
}

#[component]
fn DialogueView(dialogue: PublicDialogue, ways: HashMap<Uuid, RoundWays>, now: DateTime<Utc>) -> impl IntoView {
    let PublicDialogue { row, title, purpose, can_influence, cannot_influence, rounds, notes, together, .. } = dialogue;
    let (owner, deciding_body, decisions) = (dialogue.owner, dialogue.deciding_body, dialogue.decisions);
    let contact = dialogue.contact;
    let words = request::words();
    let all = asking(&rounds, together);
    let in_joint = !all.is_empty();
    let steps = if in_joint { trail(&[], words) } else { trail(&rounds, words) };
    let asks = who_asks(&all, owner, words);
    let kommuner = in_joint.then(|| view! { <KommunList all now/> });
    let late = late_since(&rounds, swedish::local(now).date_naive());
    let promised = Promised { can_influence, cannot_influence, deciding_body, reply_due: row.reply_due };
    let in_swedish = purpose.lang.or(title.lang).map(|_| view! { <p class="muted">{words.text_in_swedish()}</p> });
    let followed = followers::rules::may_be_followed(rounds.iter().map(|round| round.state));
    let shown = |round: PublicRound| {
        let note = round.note_id.and_then(|id| notes.get(&id).cloned());
        let ways = ways.get(&round.id).cloned();
        view! { <RoundPart round note ways now in_joint/> }
    };
    let shown: Vec<_> = rounds.into_iter().map(shown).collect();
    view! {
        <Page title=title.text.clone()>
            <Trail steps/>
            <h1 lang=title.lang>{title.text}</h1>
            {row.is_demonstration.then(|| view! { <DemonstrationNotice/> })}
            {late.map(|due| view! { <LateNotice due/> })}
            <div class="lead" lang=purpose.lang><Paragraphs text=purpose.text/></div>
            {in_swedish}
            <p>{asks}</p>
            <DecisionsBehind decisions/>
            {kommuner}
            <Promise promised/>
            <InfluencePart level=row.influence_level/>
            <section class="part" aria-labelledby="rounds">
                <h2 id="rounds">{words.dialogue_so_far()}</h2>
                {shown}
            </section>
            {followed.then(|| view! { <followers::page::FollowLink slug=row.slug/> })}
            <section class="part" aria-labelledby="contact">
                <h2 id="contact">{words.contact_title()}</h2>
                <ContactLine contact/>
            </section>
        </Page>
    }
}

/// The start page, and the kommun where the newest round is held.
fn trail(rounds: &[PublicRound], words: Words) -> Vec<(String, String)> {
    let kommun = rounds.first().filter(|round| round.place_kind == OrganisationKind::Municipality);
    let kommun = kommun.map(|round| (words.link(&format!("/kommun/{}", round.place_slug)), round.place.clone()));
    [(words.link("/"), words.frame_start())].into_iter().chain(kommun).collect()
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
    let words = request::words();
    view! {
        <Notice kind=NoticeKind::Information title=words.demonstration_title()><p>{words.demonstration_help()}</p></Notice>
    }
}

#[component]
fn LateNotice(due: NaiveDate) -> impl IntoView {
    let words = request::words();
    view! {
        <Notice kind=NoticeKind::Warning title=words.dialogue_late()>
            <p>{words.dialogue_late_since()} " " <Day on=due/> ". " {words.dialogue_late_help()}</p>
        </Notice>
    }
}

/// The step of SKR's ladder in plain words, and all five for those who want to compare.
#[component]
fn InfluencePart(level: InfluenceLevel) -> impl IntoView {
    let words = request::words();
    let (_, meaning) = rules::influence(level, words);
    let rungs: Vec<_> = rules::LADDER
        .into_iter()
        .map(|rung| {
            let (name, meaning) = rules::influence(rung, words);
            let here = (rung == level).then(|| format!(" {}", words.ladder_here()));
            view! { <li><strong>{name} "."</strong> " " {meaning} {here}</li> }
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="influence">
            <h2 id="influence">{words.ladder_title()}</h2>
            <p>{meaning}</p>
            <details class="more">
                <summary>{words.ladder_five()}</summary>
                <div class="more-body">
                    <p>{words.ladder_help()}</p>
                    <ol>{rungs}</ol>
                </div>
            </details>
        </section>
    }
}

/// One round: what was asked, where, and how far it has come.
#[component]
fn RoundPart(
    round: PublicRound,
    #[prop(optional_no_strip)] note: Option<PublicNote>,
    #[prop(optional_no_strip)] ways: Option<RoundWays>,
    now: DateTime<Utc>,
    /// Whether other places ask the same.
    in_joint: bool,
) -> impl IntoView {
    let words = request::words();
    let state = rules::shown_state(round.state, round.closes_at, now);
    let open = state == RoundState::Open;
    let ended = round.stopped_at.unwrap_or(round.closes_at);
    let left = if open { rules::time_left(round.closes_at, now, words) } else { String::new() };
    let body = round.body(words);
    let deciding = round.taken_up.at(swedish::local(now).date_naive());
    let (steps, current) = rules::steps((state, deciding), rules::last_day(ended), &body, round.reply_due, words);
    let happens = rules::what_happens(state, deciding, body, words);
    let why = if state == RoundState::Withdrawn { words.round_withdrawn_why() } else { words.dialogue_stopped() };
    let ways = ways.filter(|_| open).map(|ways| view! { <WaysToAnswer ways/> });
    let (title, of) = (round.title.clone(), round.title.clone());
    let place = in_joint.then(|| format!("{}: ", round.place));
    let reply = round.reply_path().map(|path| {
        view! { <p><a class="button" href=words.link(&path)>{words.reply_read()}<span class="visually-hidden">": " {of.shown()}</span></a></p> }
    });
    let result = round.result_path().map(|path| {
        view! { <p><a class="button button--secondary" href=words.link(&path)>{words.result_link()}<span class="visually-hidden">": " {title.shown()}</span></a></p> }
    });
    view! {
        <section class="stack" id=anchor(&round.code)>
            <h3>{place} {round.title.shown()} " " <StandingTag state deciding/></h3>
            <Facts items=vec![round.place, left]/>
            <p>{happens}</p>
            {reply}
            {result}
            {round.stop_reason.map(|reason| view! { <p>{why} " " <InSwedish text=reason/></p> })}
            <RoundNote note/>
            {open.then(|| view! { <p><a class="button" href=words.link(&format!("/svara/{}", round.code))>{words.dialogue_answer()}</a></p> })}
            {ways}
            {(state != RoundState::Withdrawn).then(|| view! { <Timeline steps current/> })}
        </section>
    }
}
