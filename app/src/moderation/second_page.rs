//! A comment that somebody else has decided on, without the decision: what would you have said?

use std::sync::Arc;

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use sea_orm::ActiveEnum;

use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::{comment::CommentState, round},
    error::AppError,
    moderation::{
        card::{CommentCard, Key},
        decide::look,
        frame::{Bench, list_path},
        queries::{Card, card},
        second_reading::{self, Agreement, agreement},
    },
    request,
    round::rules,
    ui::{notice::Empty, page::ErrorPage},
};

/// What one can answer, with the key that does the same.
const ANSWERS: [(CommentState, &str, &str); 3] = [
    (CommentState::Approved, "Jag hade godkänt", "G"),
    (CommentState::Redacted, "Jag hade maskerat", "M"),
    (CommentState::Withheld, "Jag hade dolt", "D"),
];

/// `/arbete/omgang/{code}/andra-lasning`.
#[component]
pub fn SecondPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    view! {
        <Suspense>
            {Suspend::new(async move {
                match second(&state, &parts, &code).await {
                    Ok((round, agreement, card)) => Either::Left(view! { <Second round agreement card/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

async fn second(
    state: &AppState,
    parts: &Parts,
    code: &str,
) -> Result<(round::Model, Agreement, Option<Card>), AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let round = moderator.row().clone();
    let next = match rules::may_moderate(round.state) {
        true => second_reading::next(&state.db, &moderator).await?,
        false => None,
    };
    let card = match next {
        Some(comment) => {
            // Others do not read it, so that reading it is an act of its own.
            let text = match comment.state {
                CommentState::Approved => comment.text.clone(),
                _ => look(state, &moderator, comment.id).await?,
            };
            Some(Card { text: Some(text), ..card(&state.db, comment).await? })
        }
        None => None,
    };
    let agreement = agreement(&state.db, round.id).await?;
    Ok((round, agreement, card))
}

#[component]
fn Second(round: round::Model, agreement: Agreement, card: Option<Card>) -> impl IntoView {
    let head = view! { <p><a href=list_path(&round.code)>"Lästa"</a></p> };
    let shown = match card {
        Some(card) => {
            let id = card.comment.id.to_string();
            let answer = |(state, says, key): (CommentState, &'static str, &'static str)| {
                let small = key.to_lowercase();
                view! { <button class="button button--secondary" name="act" value=state.to_value() data-key=small.clone() aria-keyshortcuts=small>{says} <Key name=key/></button> }
            };
            let answers = ANSWERS.map(answer).collect_view();
            Either::Left(view! {
                <CommentCard card id="comment"/>
                <form class="moderation-actions actions" method="post">
                    <input type="hidden" name="comment_id" value=id/> {answers}
                </form>
            })
        }
        None => Either::Right(view! {
            <Empty title="Inget att läsa en andra gång"><p>"När andra har läst fler kommentarer kommer några av dem hit."</p></Empty>
        }),
    };
    view! {
        <Bench title="Läs en andra gång" round head=head.into_any()>
            <p>"Någon annan har redan beslutat om de här. Svara som om du vore först. Svaret ändrar inget, men det visar hur lika ni bedömer."</p>
            <p id="agreement">{agreement.told()}</p>
            {shown}
        </Bench>
    }
}
