//! The forms of a summary are sent.

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
    checking::{CHECK, CHECKED},
    document::{Document, Way},
    fields::CHANGES,
    page::{
        APPROVED, HANDED_OVER, MAX_FREE, MAX_REASON, OFFERED, REASON_OF, SENT_BACK, SENTENCES, just, reason_field,
        wording_field,
    },
    queries::versions,
    sources::sources,
    whole::{BACKGROUND, THANKS, WHOLE, proposals},
};
use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    context::{AppState, new_secret_id},
    entity::round,
    error::AppError,
    forms::{FormErrors, FormState, Sent, show_again_as},
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
    if sent.get("act") == CHECK {
        return Ok(what_checks_say(&state, parts, sent).await);
    }
    let taken = new_secret_id();
    let done = act(&state, &moderator, &sent, taken).await;
    let next = format!("{}{}", summary_path(&moderator.row().code), place_after(&sent, taken));
    answer(&state, parts, sent, done, &next).await
}

/// The page says what the checks say of what was sent, and no more. Nothing is saved.
pub(super) async fn what_checks_say(state: &AppState, parts: Parts, sent: Sent) -> Response {
    show_again_as(StatusCode::OK, state, parts, FormState::noted(sent, CHECKED, String::new())).await
}

/// Where one goes on after an act: on the page at what it changed, or to the page of the sentence. Nothing where all of the page has
/// changed.
fn place_after(sent: &Sent, taken: Uuid) -> String {
    let (act, of) = asked(sent);
    match act {
        "edit" if is_sentence(of) => format!("/{of}"),
        "take" => format!("#mening-{taken}"),
        "up" | "down" => Uuid::parse_str(of).map(|id| format!("#mening-{id}")).unwrap_or_default(),
        "remove" => format!("#{SENTENCES}"),
        "aside" => format!("#{OFFERED}"),
        "save" => format!("#{WHOLE}"),
        "submit" => just(HANDED_OVER),
        "back" => just(SENT_BACK),
        "approve" => just(APPROVED),
        _ => String::new(),
    }
}

/// Whether there can be a sentence at this end of an address.
fn is_sentence(of: &str) -> bool {
    of == "ny" || Uuid::parse_str(of).is_ok()
}

/// What is asked, and of which claim or proposal: of "up-…" "up" and the key.
fn asked(sent: &Sent) -> (&str, &str) {
    let act = sent.get("act");
    act.split_once('-').unwrap_or((act, ""))
}

/// One act on the summary. `taken` is the key that a proposal gets as a sentence.
async fn act(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent, taken: Uuid) -> Result<(), NotDone> {
    let (act, of) = asked(sent);
    let mut changes = sent.get(CHANGES).parse::<i32>().unwrap_or(-1);
    if act != "save" && is_retyped(state, moderator, sent).await? {
        save_rest(state, moderator, sent, changes).await?;
        changes += 1;
    }
    let claim = Uuid::parse_str(of).unwrap_or_default();
    let or_gone = |done: bool| if done { Ok(()) } else { Err(NotDone::Failed(GONE)) };
    match act {
        // What is typed about the whole is saved by now.
        "edit" if is_sentence(of) => Ok(()),
        "begin" => Ok(acts::begin(state, moderator).await?),
        "take" => take(state, moderator, sent, (changes, taken)).await,
        "aside" => {
            let (key, _) = known(state, moderator, of).await?;
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
    wanted: &str,
) -> Result<(String, Proposal), NotDone> {
    let sources = sources(&state.db, moderator.row()).await?;
    let found = proposals(&sources).into_iter().find(|(key, _)| key == wanted);
    found.ok_or(NotDone::Failed(NOT_PROPOSED))
}

async fn take(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
    (changes, taken): (i32, Uuid),
) -> Result<(), NotDone> {
    let (key, proposal) = known(state, moderator, asked(sent).1).await?;
    let wording = sent.get(&wording_field(&key)).parse::<usize>().unwrap_or_default();
    let claim = proposal.wordings.into_iter().nth(wording).ok_or(NotDone::Failed(NOT_PROPOSED))?;
    acts::change(state, moderator, "summary.take", changes, |document| {
        if !document.has_decided_on(&key) || document.dropped.contains(&key) {
            document.take(taken, &key, claim);
        }
        Ok(())
    })
    .await
}

/// Whether the free sentences and the reasons, which come with every act of the form, say something else than what is saved.
async fn is_retyped(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<bool, AppError> {
    if sent.all(BACKGROUND).next().is_none() {
        return Ok(false);
    }
    let newest = versions(&state.db, moderator.row().id).await?.into_iter().next();
    let document = newest.map(|version| version.document).unwrap_or_default();
    let saved = |field: &str| match field {
        BACKGROUND => Some(document.background.as_str()),
        THANKS => Some(document.thanks.as_str()),
        field if field.starts_with(REASON_OF) => {
            let left_out = document.left_out.iter().find(|left| reason_field(left.what) == field);
            Some(left_out.map_or("", |left| left.why.as_str()))
        }
        _ => None,
    };
    Ok(sent.fields().any(|(field, typed)| saved(field).is_some_and(|saved| saved != typed.trim())))
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
