//! The reading queue: one comment at a time with its question, in reading size. The next comes with the answer to a decision.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    context::AppState,
    entity::{answer_option, round},
    error::AppError,
    forms::FormState,
    moderation::{
        card::{CommentCard, Decisions},
        frame::{Bench, comment_path, queue_path},
        holds::{self, Wanted},
        last_decided::{Last, LastDecided, last_decided},
        left::{Left, LeftToRead, left},
        queries::{Card, card},
        shown_statements::ShownStatements,
        taken_away,
    },
    request,
    round::{
        actions::{MOVED_ON, WRITTEN, written},
        rules::{self, work_path},
    },
    ui::page::ErrorPage,
};

/// What the page shows.
#[derive(Clone, Debug)]
struct Queue {
    round: round::Model,
    left: Left,
    card: Option<Card>,
    /// What this moderator has just decided.
    last: Option<Last>,
    /// Own statements that residents have added.
    added: Vec<answer_option::Model>,
}

/// `/arbete/omgang/{code}/kommentarer`. `?efter=` has just been decided, or is passed by for now.
#[component]
pub fn CommentsPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    let form = request::form();
    view! {
        <Suspense>
            {Suspend::new(async move {
                match queue(&state, &parts, &code, &form).await {
                    Ok(queue) => Either::Left(view! { <Reading queue now=state.clock.now()/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

async fn queue(state: &AppState, parts: &Parts, code: &str, form: &FormState) -> Result<Queue, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    let added = taken_away::added(&state.db, &moderator).await?;
    if !rules::may_moderate(round.state) {
        return Ok(Queue { round, left: Left::default(), card: None, last: None, added });
    }
    let after = Uuid::parse_str(&request::query(parts, "efter")).ok();
    Ok(Queue {
        card: next(state, &moderator, wanted(form, after)).await?,
        left: left(state, &moderator).await?,
        last: last_decided(&state.db, &moderator, after.filter(|_| !form.is_shown_again())).await?,
        round,
        added,
    })
}

async fn next(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    wanted: Wanted,
) -> Result<Option<Card>, AppError> {
    match holds::take_next(state, moderator, wanted).await? {
        Some(comment) => Ok(Some(card(&state.db, comment).await?)),
        None => Ok(None),
    }
}

/// The comment that a form with a mistake was about stays; else the one after the one passed by.
fn wanted(form: &FormState, after: Option<Uuid>) -> Wanted {
    match Uuid::parse_str(form.sent.get("comment_id")) {
        Ok(id) => Wanted::This(id),
        Err(_) => after.map_or(Wanted::First, Wanted::After),
    }
}

/// What was written about one comment never stands in the form of another, as when somebody else has taken the first one.
fn keep_apart(card: Option<&Card>) {
    let form = request::form();
    let about = form.sent.get("comment_id");
    let is_here = card.is_some_and(|card| card.comment.id.to_string() == about);
    if about.is_empty() || is_here || form.errors.is_empty() {
        return;
    }
    let sentence = "Någon annan läser den kommentaren nu, eller så är den ändrad. Inget är sparat.".to_owned();
    let notes = Arc::new([(MOVED_ON, sentence), (WRITTEN, written(&form.sent))].into());
    provide_context(FormState { notes, ..FormState::default() });
}

#[component]
fn Reading(queue: Queue, now: DateTime<Utc>) -> impl IntoView {
    let Queue { round, left, card, last, added } = queue;
    let unread = left.comments;
    keep_apart(card.as_ref());
    let code = round.code.clone();
    let head = view! { <LeftToRead left code=code.clone()/> };
    view! {
        <Bench title="Läs kommentarerna" round=round.clone() head=head.into_any()>
            {last.map(|last| view! { <LastDecided last code=code.clone()/> })}
            {match card {
                Some(card) => {
                    let id = card.comment.id;
                    let next = (1 < unread).then(|| format!("{}?efter={id}", queue_path(&code)));
                    let own = comment_path(&code, id);
                    Either::Left(view! {
                        <CommentCard card=card.clone() id="comment"/>
                        <Decisions card next/>
                        <p class="small">
                            <a href=own>"Egen adress för kommentaren"</a> " "
                            <span class="muted" id="order">"Ordningen är slumpad, så att ingen ser vem som skrev när."</span>
                        </p>
                    })
                }
                None => Either::Right(view! { <NothingLeft round now left=unread/> }),
            }}
            <ShownStatements added/>
        </Bench>
    }
}

/// What comes when all is read, or the rest is before somebody else.
#[component]
fn NothingLeft(round: round::Model, now: DateTime<Utc>, left: u64) -> impl IntoView {
    use crate::entity::round::RoundState::{Open, Planned, Stopped};
    let path = work_path(&round.code);
    let (says, next, link) = match rules::state_at(&round, now) {
        Open | Stopped if 0 < left => (
            "Andra läser det som är kvar. Kom tillbaka om några minuter: det de inte hinner med kommer hit igen.",
            queue_path(&round.code),
            "Titta igen",
        ),
        Planned => ("Omgången har inte öppnat, så ingen har skrivit något än.", path, "Till omgången"),
        Open => ("Allt som har kommit är läst. Fler kan komma så länge omgången är öppen.", path, "Till omgången"),
        Stopped => {
            let done = match round.frozen_at {
                None => "Allt är läst. Nu kan svaren frysas.",
                Some(_) => "Allt är läst. Nu kan protokollet skrivas under.",
            };
            (done, rules::closing_path(&round.code), rules::next_in_closing(&round))
        }
        _ => ("Omgången är stängd. Det finns inget mer att läsa här.", path, "Till omgången"),
    };
    view! {
        <section class="empty">
            <h2>"Inga kommentarer att läsa"</h2>
            <p>{says}</p>
            <p><a class="button" href=next>{link}</a></p>
        </section>
    }
}
