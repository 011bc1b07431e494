//! A new round of a dialogue, with all that most rounds have filled in already.

use chrono::{DateTime, TimeDelta, Utc};
use http::{StatusCode, request::Parts};
use leptos::{either::Either, prelude::*};
use leptos_axum::ResponseOptions;
use uuid::Uuid;

use super::fields::{AboutFields, OfferFields, PeriodFields};
use crate::{
    account::rights::{moderated_bodies, moderator_of_dialogue},
    context::{AppState, new_id},
    dialogue::planning::{form::KEY, queries::planned_dialogue, rules::plan_path},
    entity::{dialogue, round},
    error::AppError,
    forms::Sent,
    request,
    round::{
        parts::{MovedOn, WorkTrail},
        planning::{
            actions::{COPY, DIALOGUE},
            form::{CHANNELS, CLOSES, LANGUAGES, OPENS, QUESTIONS, STANDARD, TITLE, filled},
            queries::{Earlier, chosen_statements, earlier_round, earlier_rounds, offered_statements},
        },
    },
    swedish,
    ui::{
        fields::ErrorSummary,
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        select::Select,
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
    earlier: Vec<Earlier>,
    /// The round that the address asks to copy; nothing where it asks for none.
    copied: Option<Copied>,
    start: Sent,
}

/// What became of the wish to copy a round.
enum Copied {
    /// The form is filled from it.
    From(Box<round::Model>),
    /// There is none of that code that whoever asks may copy.
    Gone,
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
    let bodies = moderated_bodies(state, &parts.headers).await?;
    let place = planned.organisation_id;
    let copied = copied(state, parts, &bodies).await?;
    let start = match &copied {
        Some(Copied::From(round)) => as_before(round, &chosen_statements(&state.db, round.id).await?),
        // Nothing else is chosen in its place.
        Some(Copied::Gone) => as_most(&planned.row).with(QUESTIONS, String::new()),
        None => as_most(&planned.row),
    };
    Ok(Found {
        offered: offered_statements(&state.db, place).await?,
        start: with_time(start, state.clock.now()),
        dialogue: planned.row,
        owner: planned.owner,
        earlier: earlier_rounds(&state.db, &bodies).await?,
        copied,
    })
}

async fn copied(state: &AppState, parts: &Parts, bodies: &[Uuid]) -> Result<Option<Copied>, AppError> {
    let code = request::query(parts, COPY);
    if code.is_empty() {
        return Ok(None);
    }
    let found = earlier_round(&state.db, bodies, &code).await?;
    Ok(Some(found.map_or(Copied::Gone, |round| Copied::From(Box::new(round)))))
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
    let Found { dialogue, owner, offered, earlier, copied, start } = found;
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
            {copied.map(|copied| view! { <CopyNote copied/> })}
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

/// Which round the form is filled from; or that it cannot be copied, with 422.
#[component]
fn CopyNote(copied: Copied) -> impl IntoView {
    match copied {
        Copied::From(round) => Either::Left(view! {
            <div id="copied">
                <Notice kind=NoticeKind::Information title=format!("Kopia av omgång {}", round.code)>
                    <p>{format!("Allt är ifyllt som i ”{}”, utom tiden.", round.title)}</p>
                </Notice>
            </div>
        }),
        Copied::Gone => {
            expect_context::<ResponseOptions>().set_status(StatusCode::UNPROCESSABLE_ENTITY);
            Either::Right(view! {
                <div id="copied" role="alert">
                    <Notice kind=NoticeKind::Warning title="Omgången som skulle kopieras finns inte här">
                        <p>"Den kan höra till en annan nämnd. Välj själv vilka frågor du börjar med."</p>
                    </Notice>
                </div>
            })
        }
    }
}

/// Where its questions come from.
#[component]
fn Questions(start: Sent, earlier: Vec<Earlier>) -> impl IntoView {
    let form = request::form();
    let chosen = if form.is_shown_again() { form.sent.get(QUESTIONS) } else { start.get(QUESTIONS) }.to_owned();
    let is_there = |code: &str| earlier.iter().flat_map(|group| &group.rounds).any(|round| round.code == code);
    // A list without what was chosen would show its first line as chosen.
    let nothing = (chosen != STANDARD && !is_there(&chosen)).then(|| (String::new(), "Välj frågor".to_owned()));
    let standard = (STANDARD.to_owned(), "Standardfrågorna för de delar du har valt".to_owned());
    let copy = |round: round::Model| {
        let text = format!("{} ({}, {})", round.title, round.code, swedish::day_of(round.opens_at));
        (round.code, text)
    };
    let group =
        |group: Earlier| (format!("Kopiera ur ”{}”", group.dialogue), group.rounds.into_iter().map(copy).collect());
    let groups: Vec<_> = earlier.into_iter().map(group).collect();
    view! {
        <Select name=QUESTIONS label="Vilka frågor börjar du med?" options=nothing.into_iter().chain([standard]).collect()
            groups chosen
            hint="Standardfrågorna går att jämföra mellan kommuner och år, och finns på alla språk. Kopierar du en omgång följer frågorna om de delar du har valt med. Du kan ändra dem sedan."/>
    }
}
