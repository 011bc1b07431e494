//! Letting everybody see the result of a closed round, before it is delivered.

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    entity::round::{self, RoundState},
    round::{
        parts::{AtHand, MovedOn, WorkHead, WorkTrail, of_round},
        rules::{self, result_path, work_path},
        work_queries::WorkRound,
    },
    swedish,
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page},
    },
};

/// `/arbete/omgang/{code}/visa-resultatet`.
#[component]
pub fn ShowResultPage() -> impl IntoView {
    of_round(|AtHand { work, now, .. }| view! { <ShowResult work now/> })
}

#[component]
fn ShowResult(work: WorkRound, now: DateTime<Utc>) -> impl IntoView {
    let round = work.ready.round;
    let state = rules::state_at(&round, now);
    let may = rules::has_result(state) && !rules::result_is_public(state, round.result_shown_at);
    view! {
        <Page title="Visa resultatet för alla" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((round.code.clone(), round.title.clone()))/>
            <MovedOn/>
            <WorkHead title="Visa resultatet för alla" state/>
            {match may {
                true => Either::Left(view! { <ShowForm round/> }),
                false => Either::Right(view! { <NothingToShow round state/> }),
            }}
        </Page>
    }
}

/// What showing does. There is nothing to write.
#[component]
fn ShowForm(round: round::Model) -> impl IntoView {
    view! {
        <p class="lead">
            "Alla kan sedan läsa resultatet på " <strong>{result_path(&round.code)}</strong>
            ": samma siffror som politikerna läser, och de kommentarer som är godkända. Siffrorna går också att hämta som filer."
        </p>
        <p>
            "Annars visas resultatet när det är överlämnat till politikerna. Du kan visa det tidigare, men det går inte att \
             ta tillbaka: det som har visats har visats."
        </p>
        <form method="post">
            <div class="actions">
                <button class="button">"Visa resultatet för alla"</button>
                <a class="button button--secondary" href=work_path(&round.code)>"Vänta"</a>
            </div>
        </form>
    }
}

/// Why there is nothing to do, and where to go instead.
#[component]
fn NothingToShow(round: round::Model, state: RoundState) -> impl IntoView {
    let public = rules::result_is_public(state, round.result_shown_at);
    let says = match round.result_shown_at {
        Some(at) if public => format!("Alla kan läsa resultatet sedan {}.", swedish::moment(at)),
        _ if public => "Alla kan läsa resultatet, eftersom det är överlämnat.".to_owned(),
        _ => "Omgången är inte stängd, så det finns inget resultat att visa.".to_owned(),
    };
    view! {
        <p class="lead">{says}</p>
        <p class="actions">
            {public.then(|| view! { <a class="button" href=result_path(&round.code)>"Se resultatet"</a> })}
            <a class="button button--secondary" href=work_path(&round.code)>"Till omgången"</a>
        </p>
    }
}
