//! `/arbete/omgang/{code}/lamna-over`: what is missing before a round can be handed over, who gets it, and afterwards that it is done.

use chrono::NaiveDate;
use http::request::Parts;
use leptos::prelude::*;
use sea_orm::EntityTrait;

use super::{
    queries::{Ready, ready},
    rules::{at_meeting, checks},
};
use crate::{
    account::rights::moderator_of_round,
    channel::access::{name_of, names},
    context::AppState,
    decision::rules::{new_path, write_path},
    dialogue::deciding::{Deciding, taken_up_of},
    entity::{
        account, delivery, political_body,
        round::{self, RoundState},
    },
    error::AppError,
    request,
    round::{
        parts::{Checks, MovedOn, WorkHead, WorkTrail},
        rules::{brief_path, delivering, has_result, result_is_public, result_path, state_at, work_path},
    },
    swedish,
    ui::{
        fields::ErrorSummary,
        notice::{Notice, NoticeKind},
        page::{Audience, Page},
        shown::shown,
    },
};

struct Found {
    ready: Ready,
    state: RoundState,
    done: Option<Done>,
    deciding: Deciding,
    today: NaiveDate,
}

/// That it was handed over, by whom and to whom.
struct Done {
    row: delivery::Model,
    by: String,
    body: String,
}

/// The page.
#[component]
pub fn DeliverPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Deliver found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let round = moderator_of_round(state, &parts.headers, code).await?.row().clone();
    let now = state.clock.now();
    let today = swedish::local(now).date_naive();
    Ok(Found {
        deciding: taken_up_of(&state.db, &round).await?.at(today),
        done: done(state, &round).await?,
        ready: ready(&state.db, &round).await?,
        state: state_at(&round, now),
        today,
    })
}

async fn done(state: &AppState, round: &round::Model) -> Result<Option<Done>, AppError> {
    let Some(row) = delivery::Entity::find_by_id(round.id).one(&state.db).await? else { return Ok(None) };
    let by = names(&state.db, [row.delivered_by].into_iter()).await?;
    let body = political_body::Entity::find_by_id(row.body_id).one(&state.db).await?;
    let body = body.map(|body| body.name).unwrap_or_default();
    Ok(Some(Done { by: name_of(&by, row.delivered_by), body, row }))
}

#[component]
fn Deliver(found: Found) -> impl IntoView {
    let Found { ready, state, done, deciding, today } = found;
    let (code, title) = (ready.round.code.clone(), ready.round.title.clone());
    let slug = ready.dialogue.slug.clone();
    let body = match delivering(state) {
        Some(_) => view! { <ToDeliver ready deciding today/> }.into_any(),
        None => {
            let next = (state == RoundState::Delivered).then(|| view! { <Next code=code.clone() slug deciding/> });
            let back = work_path(&code);
            view! {
                <Nothing state done/>
                {next}
                <p><a class="button button--secondary" href=back>"Till omgången"</a></p>
            }
            .into_any()
        }
    };
    view! {
        <Page title="Lämna över till politikerna" audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail round=Some((code, title))/>
            <MovedOn/>
            <WorkHead title="Lämna över till politikerna" state/>
            {body}
        </Page>
    }
}

/// The list, who gets it, what it does, and the button once all is in place.
#[component]
fn ToDeliver(ready: Ready, deciding: Deciding, today: NaiveDate) -> impl IntoView {
    let checks = checks(&ready, today);
    let is_ready = checks.iter().all(|check| check.missing.is_none());
    let code = ready.round.code.clone();
    let act = match is_ready {
        true => view! {
            <p><a href=brief_path(&code)>"Läs underlaget först"</a></p>
            <form method="post" class="actions">
                <button class="button">"Lämna över underlaget"</button>
            </form>
        }
        .into_any(),
        false => view! { <p>"Underlaget kan lämnas över när allt i listan är klart."</p> }.into_any(),
    };
    let body = ready.body.clone().map(|body| view! { <Receivers body members=ready.members.clone()/> });
    view! {
        {(deciding == Deciding::Made).then(|| view! { <Afterwards/> })}
        <Checks checks/>
        {body}
        <Consequences round=ready.round/>
        {act}
    }
}

/// Told where those who get it have decided already.
#[component]
fn Afterwards() -> impl IntoView {
    view! {
        <div id="afterwards">
            <Notice kind=NoticeKind::Information title="Beslutet är redan inskrivet">
                <p>"Underlaget lämnas över i efterhand. Sedan kan du svara invånarna."</p>
            </Notice>
        </div>
    }
}

/// Who gets a mail, by name; or that nobody does.
#[component]
fn Receivers(body: political_body::Model, members: Vec<account::Model>) -> impl IntoView {
    if members.is_empty() {
        let title = format!("Ingen förtroendevald i {} har ett konto som får mejl", body.running_name);
        return view! {
            <div id="receivers">
                <Notice kind=NoticeKind::Warning title>
                    <p>
                        "Be administratören bjuda in dem först, eller se till att underlaget når dem på annat sätt. \
                         Demonstrationskonton får inga mejl."
                    </p>
                </Notice>
            </div>
        }
        .into_any();
    }
    let count = swedish::count(i64::try_from(members.len()).unwrap_or(i64::MAX), "förtroendevald", "förtroendevalda");
    let names: Vec<_> = members.into_iter().map(|member| view! { <li>{member.display_name}</li> }).collect();
    view! {
        <section class="part" id="receivers" aria-labelledby="receivers-title">
            <h2 id="receivers-title">"De får underlaget"</h2>
            <p>{count} " i " {body.running_name} " får ett mejl var, med en länk till underlaget."</p>
            <ul class="facts">{names}</ul>
        </section>
    }
    .into_any()
}

/// What handing over does.
#[component]
fn Consequences(round: round::Model) -> impl IntoView {
    let result = match result_is_public(round.state, round.result_shown_at) {
        true => "Alla kan redan läsa resultatet.".to_owned(),
        false => format!("Alla kan läsa resultatet på {}, och de meningar som är godkända.", result_path(&round.code)),
    };
    view! {
        <section class="part" aria-labelledby="means-title">
            <h2 id="means-title">"Det här händer"</h2>
            <ul>
                <li>{result}</li>
                <li>"De som följer dialogen får ett mejl om att resultatet är klart."</li>
                <li>"Underlaget lämnas över en gång. Det går inte att ta tillbaka."</li>
            </ul>
        </section>
    }
}

/// What is left once it is done: the decision, and the reply to residents.
#[component]
fn Next(code: String, slug: String, deciding: Deciding) -> impl IntoView {
    let says = match deciding {
        Deciding::Ahead => {
            "När de har sammanträtt skriver du in vad de beslutade. Sedan svarar du invånarna.".to_owned()
        }
        Deciding::Passed(day) => {
            format!("De skulle ta upp det {}. Skriv in vad de beslutade. Sedan svarar du invånarna.", swedish::day(day))
        }
        Deciding::Made => "Beslutet är inskrivet. Nu svarar du invånarna.".to_owned(),
    };
    let write_down =
        (deciding != Deciding::Made).then(|| view! { <a class="button" href=new_path(&slug)>"Skriv in beslutet"</a> });
    let reply = if write_down.is_some() { "button button--secondary" } else { "button" };
    view! {
        <p id="next">{says}</p>
        <div class="actions">
            {write_down}
            <a class=reply href=write_path(&code)>"Svara invånarna"</a>
        </div>
    }
}

/// That it is done, or why it cannot be done.
#[component]
fn Nothing(state: RoundState, #[prop(optional_no_strip)] done: Option<Done>) -> impl IntoView {
    let says = match done {
        Some(Done { row, by, body }) => format!(
            "Underlaget lämnades över till {body} {} av {by}, {}. Mejl gick till {}.",
            swedish::moment(row.delivered_at),
            at_meeting(row.meeting_on, swedish::local(row.delivered_at).date_naive()),
            swedish::count(row.mails.into(), "förtroendevald", "förtroendevalda"),
        ),
        None if has_result(state) => "Underlaget är överlämnat.".to_owned(),
        None => "Omgången är inte stängd, så det finns inget att lämna över.".to_owned(),
    };
    view! { <p class="lead" id="delivered">{says}</p> }
}
