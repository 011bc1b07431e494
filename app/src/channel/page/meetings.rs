//! The meetings of a round.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use http::request::Parts;
use leptos::prelude::*;
use uuid::Uuid;

use super::frame::{DeskPage, not_now};
use crate::{
    account::rights::FacilitatorOf,
    channel::{
        access,
        hands::{self, Hands},
        meeting_queries::{self, MeetingCard},
        rules::meetings_path,
    },
    context::AppState,
    entity::{meeting, round},
    error::AppError,
    request,
    summary::correction::queries::people,
    swedish,
    ui::{
        notice::{Empty, Notice, NoticeKind},
        shown::shown,
    },
};

struct Found {
    round: round::Model,
    meetings: Vec<MeetingCard>,
    /// How many took part in those that were corrected in the signed result.
    people: HashMap<Uuid, i32>,
    /// The meeting that was just saved.
    saved: Option<Saved>,
    /// Those that the reader registered and where a vote is not counted: there are more hands than people.
    uncounted: Vec<MeetingCard>,
    /// The way to the round, for those who see it.
    above: Vec<(String, String)>,
    now: DateTime<Utc>,
}

/// What was saved of a meeting.
struct Saved {
    card: MeetingCard,
    notes: u64,
    /// In how many questions hands were raised, for whoever may see that.
    votes: Option<usize>,
}

/// `/arbete/omgang/{code}/moten`. `?sparat=` says which meeting was just saved.
#[component]
pub fn MeetingsPage() -> impl IntoView {
    let (state, parts, code) = (request::state(), request::parts(), request::route_param("code"));
    shown(async move { found(&state, &parts, &code).await }, |found| view! { <Meetings found/> })
}

async fn found(state: &AppState, parts: &Parts, code: &str) -> Result<Found, AppError> {
    let facilitator = access::facilitator(state, &parts.headers, code).await?;
    let meetings = meeting_queries::meetings(&state.db, &facilitator).await?;
    let saved = request::query(parts, "sparat");
    let saved = match meetings.iter().find(|card| card.row.submission_id.to_string() == saved) {
        Some(card) => Some(saved_of(state, &facilitator, card).await?),
        None => None,
    };
    let uncounted = uncounted_of(state, &facilitator, &meetings).await?;
    let above = access::way_to_round(state, &parts.headers, facilitator.row()).await?;
    let people = people(&state.db, facilitator.row().id).await?;
    Ok(Found { round: facilitator.row().clone(), meetings, people, saved, uncounted, above, now: state.clock.now() })
}

/// The meetings where somebody else has said that fewer took part than raised a hand. Only who may see the hands is told.
async fn uncounted_of(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    meetings: &[MeetingCard],
) -> Result<Vec<MeetingCard>, AppError> {
    let (who, asked) = (facilitator.account().id, access::asked(&state.db, facilitator.row()).await?);
    let mut found = Vec::new();
    for card in meetings {
        if 0 < card.uncounted(&card.votes_for(who, &asked))? {
            found.push(card.clone());
        }
    }
    Ok(found)
}

async fn saved_of(
    state: &AppState,
    facilitator: &FacilitatorOf<round::Model>,
    card: &MeetingCard,
) -> Result<Saved, AppError> {
    let asked = access::asked(&state.db, facilitator.row()).await?;
    let raised: Hands = serde_json::from_str(&card.row.hands).map_err(anyhow::Error::from)?;
    let votes = card.votes_for(facilitator.account().id, &asked);
    let held = hands::by_vote(&votes, &raised).iter().flatten().count();
    Ok(Saved {
        notes: meeting_queries::notes(&state.db, &card.row).await?,
        votes: card.shows_hands_to(facilitator.account().id).then_some(held),
        card: card.clone(),
    })
}

#[component]
fn Meetings(found: Found) -> impl IntoView {
    let Found { round, meetings, people, saved, uncounted, above, now } = found;
    let path = meetings_path(&round.code);
    let next = if saved.is_some() { "Registrera nästa möte" } else { "Registrera ett möte" };
    let uncounted = if not_now(&round, now).is_none() { uncounted } else { Vec::new() };
    let uncounted: Vec<_> =
        uncounted.into_iter().map(|card| view! { <Uncounted row=card.row path=path.clone()/> }).collect();
    let new = match not_now(&round, now) {
        Some(sentence) => view! { <p class="lead">{sentence}</p> }.into_any(),
        None => view! { <p><a class="button" href=format!("{path}/nytt")>{next}</a></p> }.into_any(),
    };
    view! {
        <DeskPage title="Möten" round above>
            {saved.map(|saved| view! { <JustSaved saved/> })}
            {uncounted}
            <p>
                "Ett möte räknas som ett möte med så många deltagare, bredvid svaren och aldrig inblandat i deras andelar. \
                 Anteckningarna läses av en moderator innan någon annan ser dem."
            </p>
            {new}
            <List meetings people path/>
        </DeskPage>
    }
}

/// What has just been saved, to be seen at a glance.
#[component]
fn JustSaved(saved: Saved) -> impl IntoView {
    let row = saved.card.row.clone();
    let title = if saved.card.counts { "Mötet är sparat" } else { "Mötet räknas inte längre" };
    let people = swedish::count(row.participants.into(), "deltagare", "deltagare");
    view! {
        <div role="status" id="saved">
            <Notice kind=NoticeKind::Success title>
                <p>{swedish::day(row.held_on)} ", " {row.place} ": " {people} ". " {written(&saved)}</p>
            </Notice>
        </div>
    }
}

/// A vote that counts for nothing until the meeting is put right.
#[component]
fn Uncounted(row: meeting::Model, path: String) -> impl IntoView {
    let people = swedish::count(row.participants.into(), "deltagare", "deltagare");
    view! {
        <Notice kind=NoticeKind::Warning title="En handuppräckning räknas inte">
            <p>
                {swedish::day(row.held_on)} ", " {row.place} ": det är fler händer än " {people}
                ". Någon annan kan ha rättat antalet deltagare. "
                <a href=format!("{path}/{}", row.submission_id)>"Räkna om och rätta mötet"</a>
            </p>
        </Notice>
    }
}

/// What was written about a meeting that counts.
fn written(saved: &Saved) -> String {
    if !saved.card.counts {
        return String::new();
    }
    let notes = swedish::count(i64::try_from(saved.notes).unwrap_or(i64::MAX), "anteckning", "anteckningar");
    let hands = match saved.votes.map(|votes| i64::try_from(votes).unwrap_or(i64::MAX)) {
        Some(0) => " Ingen handuppräckning.".to_owned(),
        Some(votes) => format!(" Handuppräckning om {}.", swedish::count(votes, "fråga", "frågor")),
        None => String::new(),
    };
    format!("{notes} att läsa för en moderator.{hands}")
}

#[component]
fn List(meetings: Vec<MeetingCard>, people: HashMap<Uuid, i32>, path: String) -> impl IntoView {
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
        .map(|MeetingCard { row, counts, .. }| {
            let first = swedish::number(row.participants.into());
            let said = people.get(&row.submission_id).map(|people| swedish::number((*people).into()));
            let before = said.is_some().then(|| view! { " " <span class="muted">"(först " {first.clone()} ")"</span> });
            let out = (!counts).then(|| view! { " " <span class="tag">"Räknas inte"</span> });
            view! {
                <tr>
                    <th scope="row"><a href=format!("{path}/{}", row.submission_id)>{swedish::day(row.held_on)}</a> {out}</th>
                    <td>{row.place}</td>
                    <td class="number">{said.unwrap_or(first)} {before}</td>
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
