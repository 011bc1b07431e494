//! The meetings of a round.

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;

use super::frame::{DeskPage, not_now, shown};
use crate::{
    channel::{
        access,
        meetings::{self, MeetingCard},
        rules::meetings_path,
    },
    context::AppState,
    entity::round,
    error::AppError,
    request, swedish,
    ui::notice::Empty,
};

struct Found {
    round: round::Model,
    meetings: Vec<MeetingCard>,
    now: DateTime<Utc>,
}

/// `/arbete/omgang/{code}/moten`.
#[component]
pub fn MeetingsPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Meetings found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let facilitator = access::facilitator(state, &parts.headers, code).await?;
    let meetings = meetings::meetings(&state.db, &facilitator).await?;
    Ok(Found { round: facilitator.row().clone(), meetings, now: state.clock.now() })
}

#[component]
fn Meetings(found: Found) -> impl IntoView {
    let Found { round, meetings, now } = found;
    let path = meetings_path(&round.code);
    let new = match not_now(&round, now) {
        Some(sentence) => view! { <p class="lead">{sentence}</p> }.into_any(),
        None => view! { <p><a class="button" href=format!("{path}/nytt")>"Registrera ett möte"</a></p> }.into_any(),
    };
    view! {
        <DeskPage title="Möten" round>
            <p>
                "Ett möte räknas som ett möte med så många deltagare, bredvid svaren och aldrig inblandat i deras andelar. \
                 Anteckningarna läses av en moderator innan någon annan ser dem."
            </p>
            {new}
            <List meetings path/>
        </DeskPage>
    }
}

#[component]
fn List(meetings: Vec<MeetingCard>, path: String) -> impl IntoView {
    if meetings.is_empty() {
        return view! {
            <section class="part">
                <h2>"Registrerade möten"</h2>
                <Empty title="Här finns inga möten än"><p>"De visas här när de är registrerade."</p></Empty>
            </section>
        }
        .into_any();
    }
    let rows: Vec<_> = meetings
        .into_iter()
        .map(|MeetingCard { row, counts }| {
            let people = swedish::number(row.participants.into());
            let out = (!counts).then(|| view! { " " <span class="tag">"Räknas inte"</span> });
            view! {
                <tr>
                    <th scope="row"><a href=format!("{path}/{}", row.submission_id)>{swedish::day(row.held_on)}</a> {out}</th>
                    <td>{row.place}</td>
                    <td class="number">{people}</td>
                    <td>{row.led_by}</td>
                </tr>
            }
        })
        .collect();
    view! {
        <div class="table-wrap" role="region" aria-labelledby="meetings-caption" tabindex="0">
            <table class="table" id="meetings">
                <caption id="meetings-caption" class="visually-hidden">"Möten"</caption>
                <thead>
                    <tr>
                        <th scope="col">"Dag"</th>
                        <th scope="col">"Plats"</th>
                        <th scope="col" class="number">"Deltagare"</th>
                        <th scope="col">"Ledde mötet"</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
