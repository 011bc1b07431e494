//! A dialogue that is planned: its rounds, and its plan to change. What was promised stands once a round has opened.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::{either::Either, prelude::*};

use super::{
    fields::{CaseFields, ToldFields},
    meeting::MeetingTooEarly,
};
use crate::{
    account::rights::moderator_of_dialogue,
    builder::texts::Texts,
    channel::{differences::Difference, seen::Seen},
    context::AppState,
    dialogue::{
        joint::{
            page::{taking_part::TakingPart, unmoderated::Unmoderated},
            queries::{Invited, invited},
        },
        planning::{
            actions::SAVED,
            form::{CAN, CANNOT, CASE_NUMBER, COMMISSIONED_BY, MEETING_ON, PURPOSE, REPLY_DUE, TITLE, filled, stamp},
            numbering::Numbering,
            queries::{BodyChoice, PlannedDialogue, bodies, numbering, planned_dialogue},
            rules::new_round_path,
            translating::{form::subject, listed::InOtherLanguages},
        },
        rules::{last_day, time_over},
    },
    entity::round,
    error::AppError,
    forms::Sent,
    request,
    round::{
        parts::{CaseSaved, MovedOn, WorkTrail},
        rules::{state_at, work_path},
    },
    swedish,
    translated::Translated,
    translating::saving::texts_of,
    ui::{
        fields::ErrorSummary,
        page::{Audience, Page},
        promise::{Promise, Promised},
        shown::shown,
        tag::StateTag,
        text::Paragraphs,
    },
};

struct Found {
    planned: PlannedDialogue,
    deciding: Vec<BodyChoice>,
    invited: Vec<Invited>,
    numbering: Numbering,
    /// What it says in other languages.
    texts: Texts,
    just_saved: bool,
    now: DateTime<Utc>,
}

/// `/arbete/dialog/{slug}`.
#[component]
pub fn PlannedDialoguePage() -> impl IntoView {
    let (state, parts, slug) = (request::state(), request::parts(), request::route_param("slug"));
    shown(async move { found(&state, &parts, &slug).await }, |found| view! { <Planned found/> })
}

async fn found(state: &AppState, parts: &Parts, slug: &str) -> Result<Found, AppError> {
    let row = moderator_of_dialogue(state, &parts.headers, slug).await?.row().clone();
    Ok(Found {
        deciding: bodies(&state.db, &[row.owner_body_id]).await?.deciding,
        invited: invited(&state.db, row.id).await?,
        numbering: numbering(&state.db, row.owner_body_id, None).await?,
        texts: texts_of(&state.db, &subject(&row)).await?,
        planned: planned_dialogue(&state.db, row).await?,
        just_saved: !request::query(parts, SAVED).is_empty(),
        now: state.clock.now(),
    })
}

#[component]
fn Planned(found: Found) -> impl IntoView {
    let Found { planned, deciding, invited, numbering, texts, just_saved, now } = found;
    let row = planned.row.clone();
    let start = filled(&row);
    let is_saved = just_saved && !request::form().is_shown_again();
    let saved = is_saved.then(|| view! { <CaseSaved rounds=planned.rounds.clone()/> });
    let told = if planned.stands {
        Either::Left(view! { <Standing planned=planned.clone()/> })
    } else {
        Either::Right(view! { <ToldFields start=start.clone() deciding/> })
    };
    view! {
        <Page title=row.title.clone() audience=Audience::Staff wide=true>
            <ErrorSummary/>
            <WorkTrail/>
            <MovedOn/>
            {saved}
            <h1>{row.title.clone()}</h1>
            <p>{planned.owner} " håller dialogen."</p>
            <MeetingTooEarly meeting_on=row.meeting_on rounds=planned.rounds.clone()/>
            <Rounds rounds=planned.rounds slug=row.slug.clone() now/>
            <Unmoderated invited=invited.clone()/>
            <TakingPart invited slug=row.slug.clone()/>
            <InOtherLanguages row=row.clone() texts/>
            <form method="post">
                <Seen stamp=stamp(&row) differences=differences(&start)/>
                {told}
                <CaseFields start numbering/>
                <div class="actions"><button class="button">"Spara"</button></div>
            </form>
        </Page>
    }
}

/// The rounds, and the way to one more.
#[component]
fn Rounds(rounds: Vec<round::Model>, slug: String, now: DateTime<Utc>) -> impl IntoView {
    let rows: Vec<_> = rounds
        .into_iter()
        .map(|round| {
            let ended = last_day(time_over(round.closes_at, round.stopped_at));
            let when = format!("{} till {}", swedish::day_of(round.opens_at), swedish::day(ended));
            let state = state_at(&round, now);
            view! {
                <li><a href=work_path(&round.code)>{round.title}</a> " " <StateTag state/> " " <span class="muted">{when}</span></li>
            }
        })
        .collect();
    let list = match rows.is_empty() {
        true => Either::Left(view! { <p>"Här finns ingen omgång än."</p> }),
        false => Either::Right(view! { <ul class="stack">{rows}</ul> }),
    };
    view! {
        <section class="part" aria-labelledby="rounds-title">
            <h2 id="rounds-title">"Omgångar"</h2>
            {list}
            <p><a class="button button--secondary" href=new_round_path(&slug)>"Planera en omgång"</a></p>
        </section>
    }
}

/// What was promised, to read and not to change.
#[component]
fn Standing(planned: PlannedDialogue) -> impl IntoView {
    let PlannedDialogue { row, deciding, .. } = planned;
    let promised = Promised {
        can_influence: row.can_influence.map(Translated::from),
        cannot_influence: row.cannot_influence.map(Translated::from),
        deciding_body: deciding,
        reply_due: row.reply_due,
    };
    view! {
        <section class="part" aria-labelledby="stands-title" id="stands">
            <h2 id="stands-title">"Det här är lovat"</h2>
            <p>
                "En omgång har öppnat, så löftet till invånarna står fast. Blir svaret sent visas det som sent. Ska något annat lovas \
                 behövs en ny dialog."
            </p>
            <Paragraphs text=row.purpose/>
            <Promise promised/>
        </section>
    }
}

/// Where what stands now is not what was typed.
fn differences(start: &Sent) -> Vec<Difference> {
    let typed = request::form().sent;
    let texts = [
        (TITLE, "Namn"),
        (PURPOSE, "Varför"),
        (CAN, "Kan påverkas"),
        (CANNOT, "Kan inte påverkas"),
        (REPLY_DUE, "Svar senast"),
        (COMMISSIONED_BY, "Beslut bakom dialogen"),
        (CASE_NUMBER, "Diarienummer"),
        (MEETING_ON, "Sammanträde"),
    ];
    Difference::between(&texts, start, &typed)
}
