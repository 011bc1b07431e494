//! The start page of those who take in answers: the rounds where they may, and nothing else.

use leptos::prelude::*;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

use super::{
    rules::{meetings_path, offers, paper_path, screen_path},
    second,
};
use crate::{
    account::rights::SignedIn,
    entity::{
        membership::Role,
        round::{self, RoundState},
        submission::AnswerChannel,
    },
    moderation::counters::papers,
    round::rules::{can_be_answered_yet, may_answer, state_at, work_path},
};

/// A round and what somebody may take in there: address and name of each page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskRound {
    /// Its title.
    pub title: String,
    /// Its code.
    pub code: String,
    /// The pages.
    pub pages: Vec<(String, &'static str)>,
    /// Papers that wait for a second person.
    pub waits: Option<String>,
}

/// The rounds where `who` keys in papers and calls, or registers meetings, the one that ends first on top.
/// Not those that they moderate: these stand on the workbench with all that can be done there.
///
/// # Errors
/// When the database cannot be read.
pub async fn desk_rounds(
    db: &impl ConnectionTrait,
    who: &SignedIn,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<Vec<DeskRound>, DbErr> {
    let (keys, leads) = (who.bodies(Role::PaperKeyer), who.bodies(Role::Facilitator));
    let rounds = round::Entity::find()
        .filter(round::COLUMN.controller_body_id.is_in(keys.iter().chain(&leads).copied()))
        .filter(round::COLUMN.controller_body_id.is_not_in(who.bodies(Role::Moderator)))
        .filter(round::Column::State.is_in([RoundState::Open, RoundState::Stopped]))
        .filter(round::COLUMN.frozen_at.is_null())
        .order_by_asc(round::COLUMN.closes_at)
        .all(db)
        .await?;
    let mut found = Vec::new();
    for round in rounds {
        let (keys, leads) = (keys.contains(&round.controller_body_id), leads.contains(&round.controller_body_id));
        let pages =
            pages(&round, now).into_iter().filter(|(page, ..)| if *page == Page::Meetings { leads } else { keys });
        let pages: Vec<_> = pages.map(|(_, path, name)| (path, name)).collect();
        if pages.is_empty() {
            continue;
        }
        let waits = match keys && offers(&round, AnswerChannel::Paper) {
            true => told(second::waiting_in(db, round.id, who.account().id).await?),
            false => None,
        };
        found.push(DeskRound { title: round.title, code: round.code, pages, waits });
    }
    Ok(found)
}

/// "2 papper väntar på andra inmatningen." and how many are to be settled; nothing where none waits.
fn told((to_key, to_settle): (Vec<i32>, Vec<i32>)) -> Option<String> {
    let waits = [(to_key, "väntar på andra inmatningen."), (to_settle, "ska avgöras, eftersom två har läst olika.")];
    let many = |numbers: &[i32]| papers(u64::try_from(numbers.len()).unwrap_or(u64::MAX));
    let told: Vec<_> = waits.iter().filter_map(|(numbers, says)| Some(format!("{} {says}", many(numbers)?))).collect();
    (!told.is_empty()).then(|| told.join(" "))
}

/// A page where something is taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Papers.
    Papers,
    /// The form to print.
    Blank,
    /// Calls.
    Phone,
    /// Meetings.
    Meetings,
    /// The screen at a reception.
    Screen,
}

impl Page {
    /// Whether it is there before anything is taken in.
    pub fn prepares(self) -> bool {
        matches!(self, Self::Blank | Self::Screen)
    }
}

/// The pages of a living round, as its channels say.
pub fn pages(round: &round::Model, now: chrono::DateTime<chrono::Utc>) -> Vec<(Page, String, &'static str)> {
    let path = work_path(&round.code);
    let paper = offers(round, AnswerChannel::Paper);
    let phone = offers(round, AnswerChannel::Phone) && may_answer(round, now).is_ok();
    let meetings = offers(round, AnswerChannel::Meeting);
    // A form that is printed now could not be handed in when the time is over, and a screen would lead nowhere.
    let goes_on = can_be_answered_yet(state_at(round, now));
    let screen = offers(round, AnswerChannel::Kiosk) && goes_on;
    let all = [
        (paper, Page::Papers, paper_path(&round.code), "Mata in papper"),
        (phone, Page::Phone, format!("{path}/telefon"), "Ta emot ett svar på telefon"),
        (meetings, Page::Meetings, meetings_path(&round.code), "Möten"),
        (paper && goes_on, Page::Blank, format!("{path}/blankett"), "Skriv ut blanketten"),
        (screen, Page::Screen, screen_path(&round.code), "Svarsskärm"),
    ];
    all.into_iter().filter(|(there, ..)| *there).map(|(_, page, path, name)| (page, path, name)).collect()
}

/// The rounds with their pages.
#[component]
pub fn Desk(
    /// The rounds.
    rounds: Vec<DeskRound>,
) -> impl IntoView {
    let rows: Vec<_> = rounds
        .into_iter()
        .map(|round| {
            let code = round.code;
            let links: Vec<_> = round
                .pages
                .into_iter()
                .map(|(path, name)| view! { <li><a class="button button--secondary" href=path>{name}</a></li> })
                .collect();
            let waits = round.waits.map(|says| view! { <p><strong>{says}</strong></p> });
            view! { <li class="stack"><h3>{round.title} " " <span class="muted">{code}</span></h3> {waits} <ul class="actions">{links}</ul></li> }
        })
        .collect();
    view! {
        <section class="part" aria-labelledby="desk-title">
            <h2 id="desk-title">"Här tar du emot svar"</h2>
            {if rows.is_empty() {
                view! { <p>"Ingen omgång tar emot svar just nu. De visas här när de har öppnat."</p> }.into_any()
            } else {
                view! { <ul class="stack" id="desk">{rows}</ul> }.into_any()
            }}
        </section>
    }
}
