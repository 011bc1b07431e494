//! POST: corrections are proposed, signed and put aside.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use uuid::Uuid;

use super::{
    acts::{self, Because, Reading},
    form::{Excluding, JOIN, OPEN_NUMBER, PROPOSAL, REASON, Recount, check_no_reason, check_number, check_reason},
    rules::{correction_path, paper_path},
    signing,
};
use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    channel::{
        form::{SEEN, taken},
        keying, pile,
    },
    context::AppState,
    entity::round,
    error::AppError,
    forms::{FormErrors, FormState, Sent, see_other, show_again},
    round::{actions::answer, life::NotDone, questionnaire::questionnaire},
};

/// Field of what is asked for.
pub const ACT: &str = "act";
/// The page where it is said how a paper reads.
pub const OPEN: &str = "open";
/// Another number of people took part in a meeting.
pub const RECOUNT: &str = "recount";
/// Another person signs.
pub const SIGN: &str = "sign";
/// Nothing comes of it.
pub const PUT_ASIDE: &str = "put_aside";

/// POST: one act on the corrections of a round.
pub async fn act_on_correction(
    State(state): State<AppState>,
    Path(code): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    if sent.get(ACT) == OPEN {
        return match to_open(&state, &moderator, &sent).await? {
            Ok(number) => see_other(&paper_path(&moderator.row().code, number)),
            Err(errors) => Ok(show_again(&state, parts, FormState::of(sent, errors)).await),
        };
    }
    let done = done(&state, &moderator, &sent).await;
    answer(&state, parts, sent, done, &correction_path(&moderator.row().code)).await
}

/// The number of a paper in the round, or what is wrong with it.
async fn to_open(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    sent: &Sent,
) -> Result<Result<i32, FormErrors>, AppError> {
    let mut errors = FormErrors::default();
    let Some(number) = check_number(sent, OPEN_NUMBER, &mut errors) else { return Ok(Err(errors)) };
    let paper = pile::entry(&state.db, moderator.row().id, number).await?;
    let none = || FormErrors::on(OPEN_NUMBER, "Det finns inget papper med det numret i omgången");
    Ok(paper.map(|_| number).ok_or_else(none))
}

async fn done(state: &AppState, moderator: &ModeratorOf<round::Model>, sent: &Sent) -> Result<(), NotDone> {
    let proposal = Uuid::parse_str(sent.get(PROPOSAL)).unwrap_or_default();
    match sent.get(ACT) {
        SIGN => signing::sign(state, moderator, proposal, sent.get(SEEN)).await,
        PUT_ASIDE => acts::put_aside(state, moderator, proposal).await,
        RECOUNT => {
            let recount = Recount::check(sent).map_err(NotDone::Missing)?;
            acts::propose_people(state, moderator, &recount).await
        }
        _ => {
            let excluding = Excluding::check(sent).map_err(NotDone::Missing)?;
            acts::propose(state, moderator, &excluding).await
        }
    }
}

/// POST: a paper reads otherwise than it was keyed in.
pub async fn propose_paper(
    State(state): State<AppState>,
    Path((code, number)): Path<(String, String)>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_round(&state, &parts.headers, &code).await?;
    let number = number.parse().map_err(|_| AppError::NotFound)?;
    let asked = questionnaire(&state.db, moderator.row().questionnaire_id).await?;
    let mut errors = FormErrors::default();
    let read = taken(keying::read(&sent, &asked), &mut errors);
    let because = match Uuid::parse_str(sent.get(JOIN)) {
        Ok(proposal) => check_no_reason(&sent, &mut errors).then_some(Because::As(proposal)),
        Err(_) => check_reason(&sent, REASON, &mut errors).map(Because::Of),
    };
    let done = match read.zip(because) {
        Some((answer, because)) => {
            let reading = Reading { number, answer, seen: sent.get(SEEN).to_owned(), because };
            acts::propose_paper(&state, &moderator, &asked, &reading).await
        }
        None => Err(NotDone::Missing(errors)),
    };
    answer(&state, parts, sent, done, &correction_path(&moderator.row().code)).await
}
