//! The plan of a round, to change until it opens.

use http::request::Parts;
use leptos::{either::Either, prelude::*};
use sea_orm::EntityTrait;
use uuid::Uuid;

use super::fields::{AboutFields, OfferFields, PeriodFields};
use crate::{
    account::rights::moderator_of_round,
    channel::{differences::Difference, seen::Seen},
    context::AppState,
    dialogue::joint::{queries::part, rules::Part},
    entity::{
        dialogue,
        round::{self, RoundState},
    },
    error::AppError,
    forms::Sent,
    request,
    round::{
        parts::{MovedOn, WorkHead, WorkTrail},
        planning::{
            form::{CLOSES, OPENS, TITLE, filled, stamp},
            queries::{chosen_statements, offered_statements},
        },
        rules::{names_path, questions_path, state_at, work_path},
    },
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page},
        shown::shown,
    },
    vision::queries::WordedStatement,
};

struct Found {
    round: round::Model,
    statements: Vec<Uuid>,
    offered: Vec<WordedStatement>,
    dialogue: dialogue::Model,
    part: Part,
    state: RoundState,
}

/// `/arbete/omgang/{code}/andra`.
#[component]
pub fn ChangeRoundPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <ChangeRound found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let round = moderator_of_round(state, &parts.headers, code).await?.row().clone();
    let dialogue = dialogue::Entity::find_by_id(round.dialogue_id).one(&state.db).await?;
    Ok(Found {
        statements: chosen_statements(&state.db, round.id).await?,
        offered: offered_statements(&state.db, round.organisation_id).await?,
        dialogue: dialogue.ok_or(AppError::NotFound)?,
        part: part(&state.db, &round).await?,
        state: state_at(&round, state.clock.now()),
        round,
    })
}

#[component]
fn ChangeRound(found: Found) -> impl IntoView {
    let (round, state) = (found.round.clone(), found.state);
    let body = match state {
        RoundState::Planned => Either::Left(view! { <ChangeForm found/> }),
        _ => Either::Right(view! {
            <p class="lead">"En omgång går bara att ändra innan den har öppnat."</p>
            <p><a class="button" href=work_path(&round.code)>"Till omgången"</a></p>
        }),
    };
    view! {
        <Page title="Ändra omgången" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code, round.title))/>
            <MovedOn/>
            <WorkHead title="Ändra omgången" state/>
            {body}
        </Page>
    }
}

#[component]
fn ChangeForm(found: Found) -> impl IntoView {
    let Found { round, statements, mut offered, dialogue, part, .. } = found;
    let is_shared = part == Part::Follows;
    if is_shared {
        // What all ask about is not chosen here.
        offered.retain(|statement| statements.contains(&statement.row.id));
    }
    let start = filled(&round, &statements);
    let questions = questions_path(&round.code);
    let about_questions = match is_shared {
        true => Either::Left(view! {
            "Dialogen är gemensam: delarna och frågorna är desamma för alla som är med. " <a href=questions>"Se frågorna"</a> "."
        }),
        false => Either::Right(view! {
            "Frågorna ändras inte när du byter delar. " <a href=questions>"Ändra frågorna"</a> "."
        }),
    };
    view! {
        <form method="post">
            <Seen stamp=stamp(&round, &statements) differences=differences(&start)/>
            <section class="part" aria-labelledby="about-title">
                <h2 id="about-title">"Vad handlar den om?"</h2>
                <AboutFields start=start.clone() offered/>
                <p><a href=names_path(&round.code)>"Namnet på andra språk"</a></p>
                <p>{about_questions}</p>
            </section>
            <PeriodFields start=start.clone() reply_due=dialogue.reply_due/>
            <OfferFields start/>
            <div class="actions">
                <button class="button">"Spara"</button>
                <a class="button button--secondary" href=work_path(&round.code)>"Avbryt"</a>
            </div>
        </form>
    }
}

/// Where what stands now is not what was typed.
fn differences(start: &Sent) -> Vec<Difference> {
    let typed = request::form().sent;
    let texts = [
        (TITLE, "Namn"),
        (OPENS.0, "Första dagen"),
        (OPENS.1, "Öppnar klockan"),
        (CLOSES.0, "Sista dagen"),
        (CLOSES.1, "Slutar klockan"),
    ];
    Difference::between(&texts, start, &typed)
}
