//! Several comments at a time, each in full on the page: those that are ticked are approved with one press.

use std::sync::Arc;

use http::request::Parts;
use leptos::{either::Either, prelude::*};

use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::round,
    error::AppError,
    moderation::{
        card::CommentCard,
        frame::{Bench, list_path},
        holds,
        queries::{Card, card},
    },
    request,
    round::rules,
    ui::{
        notice::{Empty, Notice, NoticeKind},
        page::ErrorPage,
    },
};

/// Comments of one page.
pub const AT_A_TIME: u64 = 10;

/// Field with the key of a comment that is approved.
pub const TICKED: &str = "approved";

/// In the address: how many were approved, and how many others had read or got to read meanwhile.
pub const DONE: &str = "godkanda";
/// See [`DONE`].
pub const LEFT_OUT: &str = "lasta-av-andra";

/// `/arbete/omgang/{code}/flera`.
#[component]
pub fn SeveralPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    view! {
        <Suspense>
            {Suspend::new(async move {
                match several(&state, &parts, &code).await {
                    Ok((round, cards)) => Either::Left(view! { <Several round cards/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

async fn several(state: &AppState, parts: &Parts, code: &str) -> Result<(round::Model, Vec<Card>), AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let mut cards = Vec::new();
    if rules::may_moderate(moderator.row().state) {
        for comment in holds::take_several(state, &moderator, AT_A_TIME).await? {
            cards.push(card(&state.db, comment).await?);
        }
    }
    Ok((moderator.row().clone(), cards))
}

#[component]
fn Several(round: round::Model, cards: Vec<Card>) -> impl IntoView {
    let head = view! { <p><a href=list_path(&round.code)>"Lästa"</a></p> };
    let done = view! { <Done/> };
    let none = cards.is_empty();
    let rows: Vec<_> = (1..)
        .zip(cards)
        .map(|(number, card): (u64, Card)| {
            let id = card.comment.id.to_string();
            view! {
                <li>
                    <CommentCard card/>
                    <label class="option"><input type="checkbox" name=TICKED value=id/> <span>{format!("Godkänn kommentar {number}")}</span></label>
                </li>
            }
        })
        .collect();
    view! {
        <Bench title="Flera kommentarer" round head=head.into_any()>
            {done}
            {if none {
                Either::Left(view! { <Empty title="Inga kommentarer att läsa"><p>"Egna påståenden läses en åt gången."</p></Empty> })
            } else {
                Either::Right(view! {
                    <p>"Kryssa i dem som andra får läsa som de står. De andra ligger kvar i kön."</p>
                    <form method="post">
                        <ol class="several">{rows}</ol>
                        <div class="actions"><button class="button" name="act" value="approve">"Godkänn de ikryssade"</button></div>
                    </form>
                })
            }}
        </Bench>
    }
}

/// What became of the last press.
#[component]
fn Done() -> impl IntoView {
    let parts = request::parts();
    let count = |name| request::query(&parts, name).parse::<u32>().unwrap_or_default();
    let (done, left_out) = (count(DONE), count(LEFT_OUT));
    let others = (0 < left_out).then(|| view! { <p>{format!("{left_out} hade en annan läst eller fått att läsa under tiden, eller så hade den som skrev ändrat sitt svar. De är som de var.")}</p> });
    (0 < done || 0 < left_out).then(|| {
        view! {
            <div role="status" id="done"><Notice kind=NoticeKind::Success title=format!("Godkända: {done}")>{others}</Notice></div>
        }
    })
}
