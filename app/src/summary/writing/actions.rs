//! The forms of a summary, and of one sentence in it, are sent.

use axum::{
    extract::{Path, State},
    response::Response,
};
use claims::{
    propose::Proposal,
    summary::{LeftOut, expected},
};
use http::{StatusCode, request::Parts};
use uuid::Uuid;

use super::{
    acts,
    document::{Document, Way},
    fields::{self, CHANGES, CHOSEN},
    kept::sources_of,
    page::{MAX_FREE, MAX_REASON, reason_field},
    queries::versions,
    sentence_page::TRIED,
    sources::sources,
    whole::{BACKGROUND, THANKS, proposals},
};
use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    context::{AppState, new_secret_id},
    entity::round,
    error::AppError,
    forms::{FormErrors, FormState, Sent, show_again, show_again_as},
    round::{actions::answer, life::NotDone, rules::work_path},
};

/// Where a summary is written.
pub fn summary_path(code: &str) -> String {
    format!("{}/sammanstallning", work_path(code))
}

const GONE: AppError = AppError::Conflict("Meningen finns inte längre");
const NOT_PROPOSED: AppError = AppError::Conflict("Förslaget finns inte längre");

/// POST: one act on the summary.
pub async fn act_on_summary(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let done = act(&state, &moderator, &sent).await;
    answer(&state, parts, sent, done, &summary_path(&moderator.row().code)).await
}

async fn act(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<(), NotDone> {
    let changes = sent.get(CHANGES).parse().unwrap_or(-1);
    let claim = Uuid::parse_str(sent.get("claim")).unwrap_or_default();
    let or_gone = |done: bool| if done { Ok(()) } else { Err(NotDone::Failed(GONE)) };
    match sent.get("act") {
        "begin" => Ok(acts::begin(state, moderator).await?),
        "take" => take(state, moderator, sent, changes).await,
        "aside" => {
            let (key, _) = known(state, moderator, sent).await?;
            acts::change(state, moderator, "summary.put_aside", changes, |document| {
                document.put_aside(&key);
                Ok(())
            })
            .await
        }
        act @ ("up" | "down") => {
            let way = if act == "up" { Way::Up } else { Way::Down };
            acts::change(state, moderator, "summary.move", changes, |document| or_gone(moved(document, claim, way)))
                .await
        }
        "remove" => {
            acts::change(state, moderator, "summary.remove", changes, |document| or_gone(document.remove(claim))).await
        }
        "save" => save_rest(state, moderator, sent, changes).await,
        "submit" => acts::submit(state, moderator, changes).await,
        "back" => acts::send_back(state, moderator, changes, reason(sent)?).await,
        "approve" => approve(state, moderator, changes).await,
        _ => Err(NotDone::Failed(AppError::NotFound)),
    }
}

/// Approves it; pressed twice it is done once, and neither press is told that it came too late.
async fn approve(state: &AppState, moderator: &ModeratorOf<round::Model>, changes: i32) -> Result<(), NotDone> {
    let done = acts::approve(state, moderator, changes).await;
    let is_late = matches!(done, Err(NotDone::Failed(AppError::Conflict(_))));
    if is_late && acts::has_approved(state, moderator, changes).await? { Ok(()) } else { done }
}

/// Moves a claim, which stays where it is at the ends. Whether there is one.
fn moved(document: &mut Document, id: Uuid, way: Way) -> bool {
    document.move_by_one(id, way) || document.claim(id).is_some()
}

fn reason(sent: &Sent) -> Result<String, NotDone> {
    let reason = sent.get("reason").trim();
    match reason.chars().count() {
        0 => Err(NotDone::Missing(FormErrors::on("reason", "Skriv vad som behöver ändras"))),
        long if MAX_REASON < long => {
            Err(NotDone::Missing(FormErrors::on("reason", format!("Skriv högst {MAX_REASON} tecken"))))
        }
        _ => Ok(reason.to_owned()),
    }
}

/// The proposal that was named, with its key.
async fn known(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
) -> Result<(String, Proposal), NotDone> {
    let sources = sources(&state.db, moderator.row()).await?;
    let found = proposals(&sources).into_iter().find(|(key, _)| key == sent.get("proposal"));
    found.ok_or(NotDone::Failed(NOT_PROPOSED))
}

async fn take(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
    changes: i32,
) -> Result<(), NotDone> {
    let (key, proposal) = known(state, moderator, sent).await?;
    let wording = sent.get("wording").parse::<usize>().unwrap_or_default();
    let claim = proposal.wordings.into_iter().nth(wording).ok_or(NotDone::Failed(NOT_PROPOSED))?;
    acts::change(state, moderator, "summary.take", changes, |document| {
        if !document.has_decided_on(&key) || document.dropped.contains(&key) {
            document.take(new_secret_id(), &key, claim);
        }
        Ok(())
    })
    .await
}

/// The free sentences, and why something is left out.
async fn save_rest(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
    changes: i32,
) -> Result<(), NotDone> {
    let mut errors = FormErrors::default();
    let mut text = |field: &str, most: usize| {
        let text = sent.get(field).trim().to_owned();
        if most < text.chars().count() {
            errors.add(field.to_owned(), format!("Skriv högst {most} tecken"));
        }
        text
    };
    let (background, thanks) = (text(BACKGROUND, MAX_FREE), text(THANKS, MAX_FREE));
    let wanted = expected(&sources(&state.db, moderator.row()).await?);
    let reasons = wanted.into_iter().map(|what| (what, text(&reason_field(what), MAX_REASON)));
    let left_out: Vec<_> =
        reasons.filter(|(_, why)| !why.is_empty()).map(|(what, why)| LeftOut { what, why }).collect();
    errors.or(()).map_err(NotDone::Missing)?;
    acts::change(state, moderator, "summary.save", changes, |document| {
        *document = Document { background, thanks, left_out, ..document.clone() };
        Ok(())
    })
    .await
}

/// POST: a sentence is tried or saved, or what it rests on is changed. Everything typed stays.
pub async fn act_on_sentence(
    State(state): State<AppState>,
    Path((code, id)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let id = if id == "ny" { new_secret_id() } else { Uuid::parse_str(&id).map_err(|_| AppError::NotFound)? };
    // What the sentences of the newest version rest on may have been disposed of.
    let newest = versions(&state.db, moderator.row().id).await?.into_iter().next();
    let document = newest.map(|version| version.document).unwrap_or_default();
    let sources = sources_of(&state.db, moderator.row(), &document).await?;
    let changed = match sent.get("act").split_once('-') {
        Some(("figure", place)) => place.parse().ok().map(|place| Ok(fields::without_figure(&sent, place))),
        Some(("comment", place)) => place.parse().ok().map(|place| Ok(fields::without_comment(&sent, place))),
        _ => match sent.get("act") {
            "add_figure" => Some(fields::with_figure(&sent, &sources)),
            "add_comment" => Some(fields::with_comment(&sent, &sources)),
            _ => None,
        },
    };
    match changed {
        Some(Ok(sent)) => {
            return Ok(show_again_as(StatusCode::OK, &state, parts, FormState::of(sent, FormErrors::default())).await);
        }
        Some(Err(errors)) => return Ok(show_again(&state, parts, FormState::of(sent, errors)).await),
        None => {}
    }
    let claim = match fields::claim(&sent, &sources) {
        Ok(claim) => claim,
        Err(errors) => return Ok(show_again(&state, parts, FormState::of(sent, errors)).await),
    };
    if sent.get("act") == "try" {
        let tried = FormState::noted(sent, TRIED, String::new());
        return Ok(show_again_as(StatusCode::OK, &state, parts, tried).await);
    }
    let changes = sent.get(CHANGES).parse().unwrap_or(-1);
    let done = acts::change(&state, &moderator, "summary.write", changes, |document| {
        document.write(id, claim);
        Ok(())
    });
    let done = done.await;
    // If somebody was first the page shows what stands now. What was chosen is told beside what was typed.
    let sent = sent.with(CHOSEN, fields::chosen(&sent, &sources));
    let path = format!("{}#mening-{id}", summary_path(&moderator.row().code));
    answer(&state, parts, sent, done, &path).await
}
