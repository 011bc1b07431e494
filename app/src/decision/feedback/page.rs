//! `/aterkoppling/{slug}`: what became of a dialogue, round by round: what was said, what was decided, what happens now.

use std::collections::HashMap;

use chrono::NaiveDate;
use leptos::{either::Either, prelude::*};
use sea_orm::{EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    queries::{Given, given},
    shown::Reply,
};
use crate::{
    context::AppState,
    decision::{list::DecisionsBehind, rules::is_given},
    dialogue::{
        queries::{PublicDialogue, PublicRound, public_dialogue},
        rules::{self, shown_state, what_happens},
        standing::StandingTag,
    },
    entity::round,
    error::AppError,
    request,
    round::rules::result_path,
    swedish,
    ui::{
        notice::{Facts, Notice, NoticeKind},
        page::{Page, Trail},
        shown::shown,
    },
    words::Words,
};

struct Found {
    dialogue: PublicDialogue,
    /// The replies that have been given, by the keys of their rounds.
    replies: HashMap<Uuid, Given>,
}

/// The page.
#[component]
pub fn FeedbackPage() -> impl IntoView {
    let (state, slug, words) = (request::state(), request::route_param("slug"), request::words());
    shown(async move { found(&state, &slug, words).await }, |found| view! { <Feedback found/> })
}

async fn found(state: &AppState, slug: &str, words: Words) -> Result<Found, AppError> {
    let dialogue = public_dialogue(&state.db, slug, words).await?;
    let answered = dialogue.rounds.iter().filter(|round| is_given(round.state)).map(|round| round.id);
    let answered = round::Entity::find().filter(round::COLUMN.id.is_in(answered)).all(&state.db).await?;
    let mut replies = HashMap::new();
    for round in answered {
        replies.extend(given(&state.db, &round, words).await?.map(|reply| (round.id, reply)));
    }
    Ok(Found { dialogue, replies })
}

#[component]
fn Feedback(found: Found) -> impl IntoView {
    let Found { mut dialogue, mut replies } = found;
    // Who comes here comes for a reply.
    dialogue.rounds.sort_by_key(|round| !replies.contains_key(&round.id));
    let words = request::words();
    let title = dialogue.title;
    let dialogue_path = words.link(&format!("/dialog/{}", dialogue.row.slug));
    let made_up = dialogue.row.is_demonstration.then(|| {
        view! { <Notice kind=NoticeKind::Information title=words.demonstration_title()><p>{words.demonstration_help()}</p></Notice> }
    });
    let rounds = dialogue.rounds.into_iter().map(|round| {
        let reply = replies.remove(&round.id);
        view! { <Round round reply/> }
    });
    let rounds: Vec<_> = rounds.collect();
    view! {
        <Page title=format!("{}: {}", words.reply_title(), title.text)>
            <Trail steps=vec![(words.link("/"), words.frame_start())]/>
            <h1>{words.reply_title()}</h1>
            <p class="lead"><a href=dialogue_path lang=title.lang>{title.text}</a></p>
            {made_up}
            {rounds}
            <DecisionsBehind decisions=dialogue.decisions/>
        </Page>
    }
}

/// One round, with the reply or what it waits for.
#[component]
fn Round(round: PublicRound, #[prop(optional_no_strip)] reply: Option<Given>) -> impl IntoView {
    let now = request::state().clock.now();
    let state = shown_state(round.state, round.closes_at, now);
    let deciding = round.taken_up.at(swedish::local(now).date_naive());
    let inside = match reply {
        Some(given) => Either::Left(view! { <Reply given due=round.reply_due result=result_path(&round.code)/> }),
        None => Either::Right(view! { <Waits round=round.clone() today=swedish::local(now).date_naive()/> }),
    };
    let heading = format!("{}-title", round.code);
    view! {
        <section class="part" id=round.code aria-labelledby=heading>
            <h2 id=heading.clone()>{round.title.shown()} " " <StandingTag state deciding/></h2>
            <Facts items=vec![round.place]/>
            {inside}
        </section>
    }
}

/// What happens before the reply, and whether it is late.
#[component]
fn Waits(round: PublicRound, today: NaiveDate) -> impl IntoView {
    let words = request::words();
    let state = shown_state(round.state, round.closes_at, request::state().clock.now());
    let reply = match rules::reply(state, round.reply_due, today) {
        rules::Reply::Settled => None,
        rules::Reply::Due(day) => Some(view! { <p>{words.card_reply_due(words.day(day))}</p> }.into_any()),
        rules::Reply::Late(day) => Some(
            view! { <p><strong>{words.card_late()} " "</strong> {words.card_late_since(words.day(day))}</p> }
                .into_any(),
        ),
    };
    let result = round.result_path().map(|path| view! { <p><a href=words.link(&path)>{words.result_link()}</a></p> });
    view! {
        <p>{what_happens(state, round.taken_up.at(today), round.body(words), words)}</p>
        {reply}
        {result}
    }
}
