//! The forms of the queue, of a comment of its own, of several, and of closing are sent.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::{StatusCode, request::Parts};
use sea_orm::ActiveEnum;
use uuid::Uuid;

use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    context::AppState,
    entity::{comment::CommentState, round},
    error::AppError,
    forms::{FormErrors, FormState, Sent, see_other, show_again, show_again_as},
    moderation::{
        card::PREVIEW,
        closing::Closing,
        closing_page::FROZEN,
        comment_page::{ORIGINAL, TAKEN_BACK},
        decide::{self, Undecided, decide},
        form::{self, Reading, Verdict, check_covering, check_reading},
        frame::{comment_path, queue_path, second_path},
        freezing::{FREEZE, Freezing},
        holds,
        protocol::rules::{SIGNED, protocol_path},
        queries::{comment_of, is_in_round},
        redaction::covered,
        second_reading::{self, DECISIONS},
        several_done::{self, DONE, UNDO, UNDONE, done_path},
        several_page::{AT_A_TIME, LAST, TICKED},
        shown::spans_of_one,
        taken_away,
    },
    round::{
        actions::{ACT, answer, moved_on},
        ending,
        life::NotDone,
        rules::closing_path,
    },
    words::Words,
};

/// POST: what is said of one comment; the one after it comes. Or take away a statement that is shown, once that is meant.
pub async fn settle_comment(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    if [form::ASK_TO_TAKE_AWAY, form::TAKE_AWAY].contains(&sent.get("act")) {
        let done = match form::check_taking(&sent) {
            Ok(_) if sent.get("act") == form::ASK_TO_TAKE_AWAY => {
                let asks = FormState::noted(sent, taken_away::ASKS, String::new());
                return Ok(show_again_as(StatusCode::OK, &state, parts, asks).await);
            }
            Ok(taking) => taken_away::take_away(&state, &moderator, taking).await.map_err(NotDone::Failed),
            Err(errors) => Err(NotDone::Missing(errors)),
        };
        let done_at = taken_away::done_path(&queue_path(&moderator.row().code));
        return answer(&state, parts, sent, done, &done_at).await;
    }
    settle(&state, &moderator, parts, sent).await
}

/// POST: what is said of the comment at this address.
pub async fn settle_one(
    State(state): State<AppState>,
    Path((code, id)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let id = Uuid::parse_str(&id).map_err(|_| AppError::NotFound)?;
    if sent.get("act") == "original" {
        let original = decide::look(&state, &moderator, id).await?;
        let form = FormState::noted(Sent::default(), ORIGINAL, original);
        return Ok(show_again_as(StatusCode::OK, &state, parts, form).await);
    }
    if !is_in_round(&state.db, &moderator, id).await? {
        return Err(AppError::NotFound);
    }
    settle(&state, &moderator, parts, sent.with("comment_id", id.to_string())).await
}

/// POST: approve those that are ticked, each by itself, of those that stand in full before this moderator. What somebody else has decided
/// meanwhile stays as it is.
pub async fn approve_several(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    if sent.get("act") == UNDO {
        return take_several_back(&state, &moderator, &sent).await;
    }
    if sent.all(TICKED).next().is_none() {
        let errors = FormErrors::on(TICKED, "Kryssa i minst en kommentar, eller gå till nästa sida");
        return Ok(show_again(&state, parts, FormState::of(sent, errors)).await);
    }
    let ticked = sent.all(TICKED).filter_map(|id| Uuid::parse_str(id).ok());
    let most = usize::try_from(AT_A_TIME).unwrap_or(usize::MAX);
    let (mut done, mut left_out) = (0, 0);
    for comment_id in ticked.take(most) {
        if !holds::is_before(&state.db, &moderator, comment_id).await? {
            left_out += 1;
            continue;
        }
        let approved = Reading { comment_id, seen: CommentState::Unread, verdict: Verdict::Approve };
        match decide(&state, &moderator, approved).await {
            Ok(()) => done += 1,
            Err(Undecided::Missing(_) | Undecided::Moved(_)) => left_out += 1,
            Err(Undecided::Failed(err)) => return Err(err),
        }
    }
    see_other(&done_path(&moderator.row().code, DONE, done, left_out, sent.get(LAST)))
}

/// What was approved on the page of several is unread again, but for what somebody has decided anew.
async fn take_several_back(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
) -> Result<Response, AppError> {
    let (mut undone, mut left_out) = (0, 0);
    for comment_id in sent.all(several_done::TAKEN_BACK).filter_map(|id| Uuid::parse_str(id).ok()) {
        let undo = Reading { comment_id, seen: CommentState::Approved, verdict: Verdict::Undo };
        match decide(state, moderator, undo).await {
            Ok(()) => undone += 1,
            Err(Undecided::Missing(_) | Undecided::Moved(_)) => left_out += 1,
            Err(Undecided::Failed(err)) => return Err(err),
        }
    }
    see_other(&done_path(&moderator.row().code, UNDONE, undone, left_out, ""))
}

/// POST: what a second moderator would have said; the next of the sample comes.
pub async fn read_again(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let said = CommentState::try_from_value(&sent.get("act").to_owned()).ok();
    let said = said.filter(|said| DECISIONS.contains(said)).zip(Uuid::parse_str(sent.get("comment_id")).ok());
    let Some((said, id)) = said else {
        let errors = FormErrors::on("comment", "Svara hur du hade beslutat");
        return Ok(show_again(&state, parts, FormState::of(sent, errors)).await);
    };
    let done = second_reading::note(&state, &moderator, id, said).await;
    answered(&state, parts, sent, done, &second_path(&moderator.row().code)).await
}

/// POST: freeze the answers; or sign the protocol and close the round.
pub async fn close(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let code = &moderator.row().code;
    if sent.get(ACT) == FREEZE {
        let done = match Freezing::check(&sent) {
            Ok(freezing) => ending::freeze(&state, &moderator, &freezing).await,
            Err(errors) => Err(NotDone::Missing(errors)),
        };
        return answer(&state, parts, sent, done, &format!("{}?{FROZEN}=ja", closing_path(code))).await;
    }
    let done = match Closing::check(&sent) {
        Ok(closing) => ending::close(&state, &moderator, &closing).await,
        Err(errors) => Err(NotDone::Missing(errors)),
    };
    let next = format!("{}?{SIGNED}=ja", protocol_path(code));
    answer(&state, parts, sent, done, &next).await
}

async fn settle(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    if sent.get("act") == PREVIEW {
        return preview(state, moderator, parts, sent).await;
    }
    let reading = match check_reading(&sent) {
        Ok(reading) => reading,
        Err(errors) => return Ok(show_again(state, parts, FormState::of(sent, errors)).await),
    };
    if reading.verdict == Verdict::Undo {
        return take_back(state, moderator, parts, sent, reading).await;
    }
    let next = after(&moderator.row().code, &reading, sent.get("act"));
    let done = decide(state, moderator, reading).await;
    answered(state, parts, sent, done, &next).await
}

/// The comment is unread again and stands on the page, with the reason that it had where it is written anew.
async fn take_back(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    parts: Parts,
    sent: Sent,
    reading: Reading,
) -> Result<Response, AppError> {
    let before = match comment_of(&state.db, moderator, reading.comment_id).await {
        Ok(comment) => comment.reason.unwrap_or_default(),
        // Why it cannot be taken back is for the decision to say.
        Err(AppError::NotFound) => String::new(),
        Err(err) => return Err(err),
    };
    match decide(state, moderator, reading).await {
        Ok(()) => {
            let form = FormState::noted(Sent::default(), TAKEN_BACK, before);
            Ok(show_again_as(StatusCode::OK, state, parts, form).await)
        }
        undone => answered(state, parts, sent, undone, "").await,
    }
}

/// On to `next` when it was done; else the same page with what is missing, or as it stands now.
async fn answered(
    state: &AppState,
    parts: Parts,
    sent: Sent,
    done: Result<(), Undecided>,
    next: &str,
) -> Result<Response, AppError> {
    match done {
        Ok(()) => see_other(next),
        Err(Undecided::Missing(errors)) => Ok(show_again(state, parts, FormState::of(sent, errors)).await),
        Err(Undecided::Moved(sentence)) => Ok(moved_on(state, parts, &sent, sentence).await),
        Err(Undecided::Failed(err)) => Err(err),
    }
}

/// Where one goes from a decision: from an unread comment to the next, else back to the comment.
fn after(code: &str, reading: &Reading, act: &str) -> String {
    if reading.seen == CommentState::Unread && act != "redact-more" {
        return format!("{}?efter={}", queue_path(code), reading.comment_id);
    }
    comment_path(code, reading.comment_id)
}

/// The same page with how the comment would read. Nothing is done.
async fn preview(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let id = Uuid::parse_str(sent.get("comment_id")).map_err(|_| AppError::NotFound)?;
    let comment = comment_of(&state.db, moderator, id).await?;
    if let Some(sentence) = decide::not_previewed(moderator.row(), &comment) {
        return Ok(moved_on(state, parts, &sent, sentence.to_owned()).await);
    }
    let already = spans_of_one(&state.db, id).await?;
    let spans = check_covering(&sent).and_then(|covering| decide::covered_with(&comment, already, &covering));
    match spans {
        Ok(spans) => {
            let told = covered(&comment.text, &spans, Words::swedish());
            let form = FormState::noted(sent, PREVIEW, told);
            Ok(show_again_as(StatusCode::OK, state, parts, form).await)
        }
        Err(errors) => Ok(show_again(state, parts, FormState::of(sent, errors)).await),
    }
}
