//! Several comments at a time, each in full on the page: those that are ticked are approved with one press, and the ones after them come.

use std::sync::Arc;

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use crate::{
    account::rights::moderator_of_round,
    context::AppState,
    entity::round,
    error::AppError,
    moderation::{
        card::CommentCard,
        frame::{Bench, comment_path, queue_path, several_path},
        holds,
        left::{Left, LeftToRead, left},
        queries::{Card, card},
        several_done::{Approved, SeveralDone, approved},
    },
    request,
    round::rules::{self, work_path},
    ui::{fields::FieldError, notice::Empty, page::ErrorPage},
};

/// Comments of one page.
pub const AT_A_TIME: u64 = 10;

/// Field with the key of a comment that is approved.
pub const TICKED: &str = "approved";

/// Field with the key of the last comment of the page: those after it come next.
pub const LAST: &str = "last";

/// In the address: the key of the last comment that was passed.
pub const AFTER: &str = "efter";

/// What the page shows.
#[derive(Clone, Debug)]
struct Found {
    round: round::Model,
    cards: Vec<Card>,
    left: Left,
    /// Whether it goes on from where another page ended.
    goes_on: bool,
    /// What was just approved.
    approved: Vec<Approved>,
}

/// `/arbete/omgang/{code}/flera`. `?efter=` was the last of the page before.
#[component]
pub fn SeveralPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    view! {
        <Suspense>
            {Suspend::new(async move {
                match several(&state, &parts, &code).await {
                    Ok(found) => Either::Left(view! { <Several found/> }),
                    Err(err) => Either::Right(view! { <ErrorPage error=Arc::new(err)/> }),
                }
            })}
        </Suspense>
    }
}

async fn several(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let after = Uuid::parse_str(&request::query(parts, AFTER)).ok();
    let mut cards = Vec::new();
    if rules::may_moderate(moderator.row().state) {
        for comment in holds::take_several(state, &moderator, after, AT_A_TIME).await? {
            cards.push(card(&state.db, comment).await?);
        }
    }
    Ok(Found {
        left: left(state, &moderator).await?,
        approved: approved(&state.db, &moderator, parts).await?,
        round: moderator.row().clone(),
        goes_on: after.is_some(),
        cards,
    })
}

#[component]
fn Several(found: Found) -> impl IntoView {
    let Found { round, cards, left, goes_on, approved } = found;
    let code = round.code.clone();
    let unread = left.comments;
    let head = view! { <LeftToRead left code=code.clone()/> };
    let first_visit = !request::form().is_shown_again();
    view! {
        <Bench title="Flera kommentarer" round head=head.into_any()>
            {first_visit.then(|| view! { <SeveralDone approved code=code.clone()/> })}
            {match (cards.is_empty(), goes_on) {
                (false, _) => view! { <Ticking cards code/> }.into_any(),
                (true, _) if unread == 0 => view! { <AllRead code/> }.into_any(),
                (true, true) => view! { <PassedAll code/> }.into_any(),
                (true, false) => view! {
                    <Empty title="Inga kommentarer att läsa"><p>"Egna påståenden läses en åt gången."</p></Empty>
                }
                .into_any(),
            }}
        </Bench>
    }
}

/// The comments, each with a box to tick and the way to do something else with it.
#[component]
fn Ticking(cards: Vec<Card>, code: String) -> impl IntoView {
    let last = cards.last().map(|card| card.comment.id.to_string());
    let is_full = u64::try_from(cards.len()).is_ok_and(|shown| shown == AT_A_TIME);
    let next = last.clone().filter(|_| is_full).map(|last| {
        let path = format!("{}?{AFTER}={last}", several_path(&code));
        view! { <a class="button button--quiet" href=path>"Nästa, utan att godkänna"</a> }
    });
    let error = request::form().errors.at(TICKED).map(str::to_owned);
    let rows: Vec<_> = (1..).zip(cards).map(|(number, card)| view! { <Row number card code=code.clone()/> }).collect();
    view! {
        <p>"Kryssa i dem som andra får läsa som de står. De andra ligger kvar i kön, och nästa sida kommer."</p>
        <form method="post">
            <input type="hidden" name=LAST value=last/>
            <FieldError field=TICKED.to_owned() sentence=error/>
            <ol class="several">{rows}</ol>
            <div class="actions"><button class="button" name="act" value="approve">"Godkänn de ikryssade"</button> {next}</div>
        </form>
    }
}

#[component]
fn Row(number: usize, card: Card, code: String) -> impl IntoView {
    let id = card.comment.id;
    let first = (number == 1).then_some(TICKED);
    let own = comment_path(&code, id);
    view! {
        <li>
            <CommentCard card/>
            <label class="option">
                <input type="checkbox" id=first name=TICKED value=id.to_string()/>
                <span>{format!("Godkänn kommentar {number}")}</span>
            </label>
            <p class="small"><a href=own>{format!("Maskera eller dölj kommentar {number}")}</a></p>
        </li>
    }
}

/// Nobody has anything left to read.
#[component]
fn AllRead(code: String) -> impl IntoView {
    view! {
        <Empty title="Allt som har kommit är läst">
            <p><a class="button" href=work_path(&code)>"Till omgången"</a></p>
        </Empty>
    }
}

/// Those that were not ticked are all that is left.
#[component]
fn PassedAll(code: String) -> impl IntoView {
    view! {
        <Empty title="Du har gått igenom alla">
            <p>"De du inte godkände ligger kvar i kön."</p>
            <p><a class="button" href=queue_path(&code)>"Läs dem en åt gången"</a> " " <a href=several_path(&code)>"Börja om från början"</a></p>
        </Empty>
    }
}
