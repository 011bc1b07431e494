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
    translated::Translated,
    ui::{
        page::{ErrorPage, Page, Trail},
        round_card::OpenCards,
        text::Paragraphs,
    },
    vision::queries::{self, Adaptation, EASY_READ},
    words::Words,
};

/// How many earlier rounds are read to find who has asked.
const EARLIER: u64 = 200;

struct Shown {
    vision: vision::Model,
    /// Of the statement.
    slug: String,
    words: statement_version::Model,
    /// In the reader's language; lättläst for those who read Swedish.
    adapted: Adaptation,
    open: Vec<OpenRound>,
    earlier: Vec<PublicRound>,
}

/// `/malbild/{slug}/{statement}`.
#[component]
pub fn StatementPage() -> impl IntoView {
    let state = request::state();
    let slugs = (request::route_param("slug"), request::route_param("statement"));
    let words = request::words();
    view! {
        <Suspense>
            {Suspend::new(async move {
                let now = state.clock.now();
                match load(&state, now, (&slugs.0, &slugs.1), words).await {
                    Ok(shown) => Either::Left(view! { <StatementView shown now/> }),
                    Err(error) => Either::Right(view! { <ErrorPage error=Arc::new(error)/> }),
                }
            })}
        </Suspense>
    }
}

async fn load(
    state: &AppState,
    now: DateTime<Utc>,
    (vision, statement): (&str, &str),
    words: Words,
) -> Result<Shown, AppError> {
    let db = &state.db;
    let vision = queries::vision(db, vision).await?;
    let statement = queries::statement(db, vision.id, statement).await?;
    let which = Which::OnStatement(statement.row.id);
    let language = if words.is_swedish() { Words::in_language(EASY_READ) } else { words };
    Ok(Shown {
        adapted: queries::adaptation(db, &statement.words, language).await?,
        open: dialogues::open_rounds(db, now, which, words).await?,
        earlier: dialogues::earlier_rounds(db, now, which, EARLIER, words).await?,
        words: statement.words,
        slug: statement.row.slug,
        vision,
    })
}

#[component]
fn StatementView(shown: Shown, now: DateTime<Utc>) -> impl IntoView {
    let Shown { vision, slug, words: adopted, adapted, open, earlier } = shown;
    let compare = format!("/malbild/{}/{slug}/jamfor", vision.slug);
    let words = request::words();
    let (asked, results) = (places(&open, &earlier, words), results(&earlier));
    let steps = vec![
        (words.link("/"), words.frame_start()),
        (words.link(&format!("/malbild/{}", vision.slug)), vision.name.clone()),
    ];
    let title = adapted.title.clone().filter(|_| !words.is_swedish()).unwrap_or_else(|| adopted.title.clone());
    let in_swedish = (!words.is_swedish()).then(|| view! { <p class="muted">{words.text_in_swedish()}</p> });
    let texts = match words.is_swedish() || adapted.title.is_none() {
        true => view! { <Adopted adopted/> {in_swedish} <EasyReadPart easy=adapted/> }.into_any(),
        false => view! { <Adapted adapted adopted/> }.into_any(),
    };
    view! {
        <Page title>
            <Trail steps/>
            {texts}
            <p class="muted">{words.statement_from()} " " <span lang="sv">{vision.name}</span> "."</p>
            {(!open.is_empty()).then(|| view! {
                <section class="part" aria-labelledby="open">
                    <h2 id="open">{words.statement_open()}</h2>
                    <OpenCards cards=open_cards(open, now, words)/>
                </section>
            })}
            <ResultsPart results compare/>
            <AskedPart asked/>
        </Page>
    }
}

/// The statement as it was adopted, in Swedish.
#[component]
fn Adopted(adopted: statement_version::Model) -> impl IntoView {
    view! {
        <div class="stack" lang="sv">
            <h1 class="statement-title">{adopted.title}</h1>
            {adopted.means.map(|means| view! { <p class="lead">{means}</p> })}
            <Paragraphs text=adopted.body/>
        </div>
    }
}

/// The statement in the reader's language, and what was adopted beside it.
#[component]
fn Adapted(adapted: Adaptation, adopted: statement_version::Model) -> impl IntoView {
    let words = request::words();
    let title_alone = adapted.body.is_none();
    view! {
        <h1 class="statement-title">{adapted.title}</h1>
        {adapted.means.map(|means| view! { <p class="lead">{means}</p> })}
        {adapted.body.map(|text| view! { <Paragraphs text/> })}
        <p class="muted">{words.statement_easy_note()}</p>
        <details class="more" open=title_alone>
            <summary>{words.statement_adopted()}</summary>
            <div class="more-body" lang="sv">
                <p>{adopted.title}</p>
                {adopted.means.map(|means| view! { <p>{means}</p> })}
                <Paragraphs text=adopted.body/>
            </div>
        </details>
    }
}

/// The adaptation, marked as one.
#[component]
fn EasyReadPart(easy: Adaptation) -> impl IntoView {
    let words = request::words();
    (!easy.is_empty()).then(|| {
        view! {
            <section class="part" aria-labelledby="easy-read">
                <h2 id="easy-read">{words.statement_easy()}</h2>
                {easy.title.map(|title| view! { <h3>{title}</h3> })}
                {easy.means.map(|means| view! { <p>{means}</p> })}
                {easy.body.map(|text| view! { <Paragraphs text/> })}
                <p class="muted">{words.statement_easy_note()}</p>
            </section>
        }
    })
}

/// What was answered where it may be read, and what became of it.
struct Answered {
    place: String,
    title: Translated,
    result: String,
    /// Where the reply is, once it is given.
    reply: Option<String>,
}

/// The rounds whose results may be read, the one that ended last on top.
fn results(earlier: &[PublicRound]) -> Vec<Answered> {
    let public = earlier.iter().filter_map(|round| Some((round.result_path()?, round)));
    let answered = |(result, round): (String, &PublicRound)| {
        let (place, title) = (round.place.clone(), round.title.clone());
        Answered { place, title, result, reply: round.reply_path() }
    };
    public.map(answered).collect()
}

/// The results of the rounds on the statement, each at its place.
#[component]
fn ResultsPart(results: Vec<Answered>, compare: String) -> impl IntoView {
    let words = request::words();
    let beside = (1 < results.len()).then(|| view! { <p><a href=words.link(&compare)>{words.compare_link()}</a></p> });
    (!results.is_empty()).then(|| {
        let rows: Vec<_> = results.into_iter().map(|answered| view! { <AnsweredRow answered/> }).collect();
        view! {
            <section class="part" aria-labelledby="results">
                <h2 id="results">{words.statement_results()}</h2>
                <ul>{rows}</ul>
                {beside}
            </section>
        }
    })
}

/// A result, and the reply to it where there is one.
#[component]
fn AnsweredRow(answered: Answered) -> impl IntoView {
    let words = request::words();
    let Answered { place, title, result, reply } = answered;
    let of = title.clone();
    let reply = reply.map(|path| {
        view! { " · " <a href=words.link(&path)>{words.reply_read()}<span class="visually-hidden">": " {of.shown()}</span></a> }
    });
    view! { <li>{place} ": " <a href=words.link(&result) lang=title.lang>{title.text}</a> {reply}</li> }
}

/// Those who have asked about the statement.
#[component]
fn AskedPart(asked: Vec<(String, String)>) -> impl IntoView {
    let words = request::words();
    (!asked.is_empty()).then(|| {
        let rows: Vec<_> = asked.into_iter().map(|(path, name)| view! { <li><a href=path>{name}</a></li> }).collect();
        view! {
            <section class="part" aria-labelledby="asked">
                <h2 id="asked">{words.statement_asked()}</h2>
                <ul class="places">{rows}</ul>
            </section>
        }
    })
}

/// Address and name of each place once, in Swedish alphabetical order. A region's rounds lead to their dialogue.
fn places(open: &[OpenRound], earlier: &[PublicRound], words: Words) -> Vec<(String, String)> {
    use crate::entity::organisation::OrganisationKind::Municipality;
    let rounds = open.iter().map(|open| &open.round).chain(earlier);
    let link = |round: &PublicRound| match round.place_kind {
        Municipality => words.link(&format!("/kommun/{}", round.place_slug)),
        _ => words.link(&format!("/dialog/{}", round.dialogue_slug)),
    };
    let mut found: Vec<(String, String)> = rounds.map(|round| (link(round), round.place.clone())).collect();
    found.sort_by_key(|(path, name)| (crate::swedish::sort_key(name), path.clone()));
    found.dedup_by(|a, b| a.1 == b.1);
    found
}
