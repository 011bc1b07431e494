//! One comment at an address of its own: what was decided, by whom, and the way to decide anew while the round is not closed.

use std::sync::Arc;

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::{account, comment::CommentState, round, submission::AnswerChannel},
    error::AppError,
    moderation::{
        card::{CommentCard, Decisions, HowDecided, Words},
        frame::{Bench, list_path, queue_path, quote_path},
        holds,
        left::{Left, LeftToRead, left},
        queries::{Card, card, comment_of},
        taken_away::PART,
    },
    request,
    round::rules,
    summary::correction::rules::{ALIKE, COMMENT, correction_path},
    ui::{
        notice::{Notice, NoticeKind},
        page::ErrorPage,
    },
};

/// Where a note stands in the form's state that says that the decision was taken back: the reason that it had, if any.
pub const TAKEN_BACK: &str = "taken_back";

/// Where the original stands in the form's state, for one who has asked for it.
pub const ORIGINAL: &str = "original";

/// What the page shows.
#[derive(Clone, Debug)]
struct One {
    round: round::Model,
    card: Card,
    /// Who else has it before them.
    held: Option<account::Model>,
    left: Left,
}

/// `/arbete/omgang/{code}/kommentarer/{id}`.
#[component]
pub fn CommentPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let (code, id) = (request::route_param("code"), request::route_param("id"));
    view! {
        <Suspense>
            {Suspend::new(async move {
                match one(&state, &parts, &code, &id).await {
                    Ok(one) => Either::Left(view! { <Shown one/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

async fn one(state: &AppState, parts: &Parts, code: &str, id: &str) -> Result<One, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let id = Uuid::parse_str(id).map_err(|_| AppError::NotFound)?;
    let comment = comment_of(&state.db, &moderator, id).await?;
    let is_free = comment.state != CommentState::Unread || holds::hold(state, &moderator, id).await?;
    let held = if is_free { None } else { holds::held_by_another(state, &state.db, &moderator, id).await? };
    let left = left(state, &moderator).await?;
    Ok(One { round: moderator.row().clone(), card: card(&state.db, comment).await?, held, left })
}

#[component]
fn Shown(one: One) -> impl IntoView {
    let One { round, card, held, left } = one;
    let (comment, by) = (card.comment.clone(), card.by.clone());
    let queue = queue_path(&round.code);
    let own_statements = format!("{queue}#{PART}");
    let next =
        (comment.state == CommentState::Unread && 1 < left.comments).then(|| format!("{queue}?efter={}", comment.id));
    let head = match rules::may_moderate(round.state) {
        true => view! { <LeftToRead left code=round.code.clone()/> }.into_any(),
        false => view! { <p><a href=list_path(&round.code)>"Lästa"</a></p> }.into_any(),
    };
    let taken_back = request::form().notes.contains_key(TAKEN_BACK).then(|| {
        view! { <p class="last-decided" id="last" role="status"><strong>"Ångrat."</strong> " Kommentaren är oläst igen."</p> }
    });
    let decided = (comment.state != CommentState::Unread).then(|| view! { <HowDecided comment=comment.clone() by/> });
    let held = held.map(|other| {
        view! {
            <Notice kind=NoticeKind::Warning title=format!("{} läser den här kommentaren nu", other.display_name)>
                <p><a href=queue>"Läs en annan"</a></p>
            </Notice>
        }
    });
    let covered = matches!(comment.state, CommentState::Withheld | CommentState::Redacted);
    let others_see_it = comment.is_own_statement && comment.state == CommentState::Approved;
    let take_away = others_see_it.then(|| {
        view! { <p><a href=own_statements>"Ta bort det bland de egna påståendena"</a></p> }
    });
    let is_quoted = rules::has_result(round.state)
        && !comment.is_own_statement
        && matches!(comment.state, CommentState::Approved | CommentState::Redacted);
    let withdraw = is_quoted.then(|| {
        let path = quote_path(&round.code, comment.id);
        let exclude = format!("{}?{COMMENT}={}", correction_path(&round.code), comment.id);
        let all = format!("{exclude}&{ALIKE}=ja");
        let which = match card.channel {
            AnswerChannel::Meeting => "Räkna inte mötet som den kommer från",
            _ => "Räkna inte svaret som den står i",
        };
        let alike = (0 < card.same).then(|| {
            view! { <p><a href=all>"Räkna inte något av svaren där samma text står"</a></p> }
        });
        view! {
            <p><a href=path>"Dra tillbaka citatet"</a></p>
            <p><a href=exclude>{which}</a></p>
            {alike}
        }
    });
    let may_decide = rules::may_moderate(round.state) && !others_see_it;
    let decisions = may_decide.then(|| view! { <Decisions card=card.clone() next/> });
    view! {
        <Bench title="En kommentar" round head>
            {taken_back}
            {held}
            {decided}
            <CommentCard card id="comment"/>
            {covered.then(|| view! { <Original/> })}
            {take_away}
            {withdraw}
            {decisions}
        </Bench>
    }
}

/// The words that others do not read, for one who asks. Asking is an act of its own.
#[component]
fn Original() -> impl IntoView {
    match request::form().notes.get(ORIGINAL).cloned() {
        Some(text) => Either::Left(view! {
            <section class="original" aria-labelledby="original-title">
                <h2 id="original-title">"Som det skrevs"</h2>
                <Words text/>
            </section>
        }),
        None => Either::Right(view! {
            <form method="post">
                <button class="button button--quiet" name="act" value="original">"Visa som det skrevs"</button>
                " " <span class="small">"Det noteras i loggen att du har tittat."</span>
            </form>
        }),
    }
}
