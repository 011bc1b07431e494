//! One statement: its words, lättläst beside them, where one can answer now, and who has asked.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::{either::Either, prelude::*};

use crate::{
    context::AppState,
    dialogue::{
        cards::open_cards,
        queries::{self as dialogues, OpenRound, PublicRound, Which},
    },
    entity::{statement_version, vision},
    error::AppError,
    request,
    ui::{
        page::{ErrorPage, Page, Trail},
        round_card::OpenCards,
        text::Paragraphs,
    },
    vision::queries::{self, EasyRead},
};

/// How many earlier rounds are read to find who has asked.
const EARLIER: u64 = 200;

struct Shown {
    vision: vision::Model,
    words: statement_version::Model,
    easy: EasyRead,
    open: Vec<OpenRound>,
    earlier: Vec<PublicRound>,
}

/// `/malbild/{slug}/{statement}`.
#[component]
pub fn StatementPage() -> impl IntoView {
    let state = request::state();
    let slugs = (request::route_param("slug"), request::route_param("statement"));
    view! {
        <Suspense>
            {Suspend::new(async move {
                let now = state.clock.now();
                match load(&state, now, &slugs.0, &slugs.1).await {
                    Ok(shown) => Either::Left(view! { <StatementView shown now/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

async fn load(state: &AppState, now: DateTime<Utc>, vision: &str, statement: &str) -> Result<Shown, AppError> {
    let db = &state.db;
    let vision = queries::vision(db, vision).await?;
    let statement = queries::statement(db, vision.id, statement).await?;
    let which = Which::OnStatement(statement.row.id);
    Ok(Shown {
        easy: queries::easy_read(db, &statement.words).await?,
        open: dialogues::open_rounds(db, now, which).await?,
        earlier: dialogues::earlier_rounds(db, now, which, EARLIER).await?,
        words: statement.words,
        vision,
    })
}

#[component]
fn StatementView(shown: Shown, now: DateTime<Utc>) -> impl IntoView {
    let Shown { vision, words, easy, open, earlier } = shown;
    let asked = places(&open, &earlier);
    let steps = vec![("/".to_owned(), "Start".to_owned()), (format!("/malbild/{}", vision.slug), vision.name.clone())];
    view! {
        <Page title=words.title.clone()>
            <Trail steps/>
            <h1 class="statement-title">{words.title}</h1>
            {words.means.map(|means| view! { <p class="lead">{means}</p> })}
            <Paragraphs text=words.body/>
            <p class="muted">"Ur " {vision.name} "."</p>
            <EasyReadPart easy/>
            {(!open.is_empty()).then(|| view! {
                <section class="part" aria-labelledby="open">
                    <h2 id="open">"Säg vad du tycker nu"</h2>
                    <OpenCards cards=open_cards(open, now)/>
                </section>
            })}
            <AskedPart asked/>
        </Page>
    }
}

/// The adaptation, marked as one.
#[component]
fn EasyReadPart(easy: EasyRead) -> impl IntoView {
    (!easy.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="easy-read">
                <h2 id="easy-read">"Lättläst"</h2>
                {easy.title.map(|title| view! { <h3>{title}</h3> })}
                {easy.means.map(|means| view! { <p>{means}</p> })}
                {easy.body.map(|text| view! { <Paragraphs text/> })}
                <p class="muted">"Den lättlästa texten är en bearbetning. Den ingår inte i den målbild som har antagits."</p>
            </section>
        }
    })
}

/// Those who have asked about the statement.
#[component]
fn AskedPart(asked: Vec<(String, String)>) -> impl IntoView {
    (!asked.is_empty()).then(|| {
        let rows: Vec<_> = asked.into_iter().map(|(path, name)| view! { <li><a href=path>{name}</a></li> }).collect();
        view! {
            <section class="part" aria-labelledby="asked">
                <h2 id="asked">"De här har frågat"</h2>
                <ul class="places">{rows}</ul>
            </section>
        }
    })
}

/// Address and name of each place once, in Swedish alphabetical order. A region's rounds lead to their dialogue.
fn places(open: &[OpenRound], earlier: &[PublicRound]) -> Vec<(String, String)> {
    use crate::entity::organisation::OrganisationKind::Municipality;
    let rounds = open.iter().map(|open| &open.round).chain(earlier);
    let link = |round: &PublicRound| match round.place_kind {
        Municipality => format!("/kommun/{}", round.place_slug),
        _ => format!("/dialog/{}", round.dialogue_slug),
    };
    let mut found: Vec<(String, String)> = rounds.map(|round| (link(round), round.place.clone())).collect();
    found.sort_by_key(|(path, name)| (crate::swedish::sort_key(name), path.clone()));
    found.dedup_by(|a, b| a.1 == b.1);
    found
}
