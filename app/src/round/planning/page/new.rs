//! A new round of a dialogue, with all that most rounds have filled in already.

use chrono::{DateTime, TimeDelta, Utc};
use http::request::Parts;
use leptos::prelude::*;
use uuid::Uuid;

use super::fields::{AboutFields, OfferFields, PeriodFields};
use crate::{
    account::rights::moderator_of_dialogue,
    context::{AppState, new_id},
    dialogue::planning::{form::KEY, queries::planned_dialogue, rules::plan_path},
    entity::{dialogue, round},
    error::AppError,
    forms::Sent,
    request,
    round::{
        parts::{MovedOn, WorkTrail},
        planning::{
            actions::{COPY, DIALOGUE, earlier},
            form::{CHANNELS, CLOSES, LANGUAGES, OPENS, QUESTIONS, STANDARD, TITLE, filled},
            queries::{chosen_statements, offered_statements},
        },
    },
    swedish,
    ui::{
        fields::{Choice, ErrorSummary, Pick, Pickable},
        page::{Audience, Page},
        shown::shown,
    },
    vision::queries::WordedStatement,
    words::Words,
};

/// How long a round is if nobody says otherwise.
const DAYS: i64 = 21;

struct Found {
    dialogue: dialogue::Model,
    owner: String,
    offered: Vec<WordedStatement>,
    earlier: Vec<round::Model>,
    start: Sent,
}

/// `/arbete/omgang/ny?dialog=…`.
#[component]
pub fn NewRoundPage() -> impl IntoView {
    let (state, parts) = (request::state(), request::parts());
    let key = new_id(&state.clock).to_string();
    shown(async move { found(&state, &parts).await }, |found| view! { <NewRound found key/> })
}

async fn found(state: &AppState, parts: &Parts) -> Result<Found, AppError> {
    let slug = request::query(parts, DIALOGUE);
    let moderator = moderator_of_dialogue(state, &parts.headers, &slug).await?;
    let planned = planned_dialogue(&state.db, moderator.row().clone()).await?;
    let earlier = earlier(state, parts).await?;
    let place = planned.organisation_id;
    let copy = request::query(parts, COPY);
    let copied = earlier.iter().find(|round| round.code == copy);
    let start = match copied {
        Some(round) => as_before(round, &chosen_statements(&state.db, round.id).await?),
        None => as_most(&planned.row),
    };
    Ok(Found {
        offered: offered_statements(&state.db, place).await?,
        start: with_time(start, state.clock.now()),
        dialogue: planned.row,
        owner: planned.owner,
        earlier,
    })
}

/// As most rounds are.
fn as_most(dialogue: &dialogue::Model) -> Sent {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let languages = Words::all().iter().map(|words| field(LANGUAGES, words.tag()));
    let others = [field(TITLE, &dialogue.title), field(CHANNELS, "paper"), field(QUESTIONS, STANDARD)];
    Sent::new(others.into_iter().chain(languages).collect())
}

/// As the round that is copied was.
fn as_before(round: &round::Model, statements: &[Uuid]) -> Sent {
    filled(round, statements).with(QUESTIONS, round.code.clone())
}

/// From tomorrow morning, for three weeks.
fn with_time(start: Sent, now: DateTime<Utc>) -> Sent {
    let day = |days| swedish::local(now + TimeDelta::days(days)).date_naive().to_string();
    start
        .with(OPENS.0, day(1))
        .with(OPENS.1, "08:00".to_owned())
        .with(CLOSES.0, day(DAYS))
        .with(CLOSES.1, "23:59".to_owned())
}

#[component]
fn NewRound(found: Found, key: String) -> impl IntoView {
    let Found { dialogue, owner, offered, earlier, start } = found;
    let form = request::form();
    // What comes back keeps its key, so that it stays one round however often it is sent.
    let key = if form.is_shown_again() { form.sent.get(KEY).to_owned() } else { key };
    view! {
        <Page title="Planera en omgång" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail/>
            <MovedOn/>
            <h1>"Planera en omgång"</h1>
            <p>"Dialog: " <a href=plan_path(&dialogue.slug)>{dialogue.title}</a> ". " {owner} " frågar och ansvarar för svaren."</p>
            <form method="post">
                <input type="hidden" name=KEY value=key/>
                <section class="part" aria-labelledby="about-title">
                    <h2 id="about-title">"Vad handlar den om?"</h2>
                    <AboutFields start=start.clone() offered/>
                    <Questions start=start.clone() earlier/>
                </section>
                <PeriodFields start=start.clone() reply_due=dialogue.reply_due/>
                <OfferFields start/>
                <div class="actions"><button class="button">"Spara omgången"</button></div>
                <p class="muted">"Inget öppnar nu. Du kan ändra allt, och frågorna, tills omgången öppnar."</p>
            </form>
        </Page>
    }
}

/// Where its questions come from.
#[component]
fn Questions(start: Sent, earlier: Vec<round::Model>) -> impl IntoView {
    let standard = Pickable {
        means: Some("De går att jämföra mellan kommuner och år, och finns på alla språk.".to_owned()),
        ..Pickable::new(STANDARD, "Standardfrågorna för de delar du har valt")
    };
    let copy = |round: round::Model| Pickable {
        means: Some(format!(
            "{}, {}. Bara frågor om de delar du har valt följer med.",
            round.code,
            swedish::day_of(round.opens_at)
        )),
        ..Pickable::new(round.code, format!("Kopiera en tidigare omgång: {}", round.title))
    };
    let options = [standard].into_iter().chain(earlier.into_iter().map(copy)).collect();
    view! {
        <Choice name=QUESTIONS legend="Vilka frågor börjar du med?" hint="Du kan ändra dem sedan." pick=Pick::One options
            chosen=vec![start.get(QUESTIONS).to_owned()]/>
    }
}
