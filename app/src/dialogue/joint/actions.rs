//! POST: the owner invites, an invited body answers.

use axum::{
    extract::{Path, State},
    response::Response,
};
use http::request::Parts;
use uuid::Uuid;

use super::{
    answering,
    form::{ACCEPT, ACT, DECLINE, INVITATION, TAKE_BACK, check_bodies, check_decline},
    inviting, queries,
    rules::invitation_path,
    taking_back,
};
use crate::{
    account::rights::{ModeratorOf, invited::moderator_of_invitation, moderator_of_dialogue},
    context::AppState,
    dialogue::planning::rules::plan_path,
    entity::{dialogue, joint_invitation},
    error::AppError,
    forms::{FormErrors, Sent},
    round::{actions::answer, life::NotDone, rules::work_path},
};

/// POST: bodies are invited to a dialogue, or an invitation is taken back.
pub async fn invite(
    State(state): State<AppState>,
    Path(slug): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_dialogue(&state, &parts.headers, &slug).await?;
    let done = match sent.get(ACT) {
        TAKE_BACK => {
            let id = Uuid::parse_str(sent.get(INVITATION)).map_err(|_| AppError::NotFound)?;
            taking_back::take_back(&state, &moderator, id).await
        }
        _ => invited(&state, &moderator, &sent).await,
    };
    let next = format!("{}#joint", plan_path(&moderator.row().slug));
    answer(&state, parts, sent, done, &next).await
}

async fn invited(state: &AppState, moderator: &ModeratorOf<dialogue::Model>, sent: &Sent) -> Result<(), NotDone> {
    let offered = queries::can_be_invited(&state.db, moderator.row()).await?;
    let offered: Vec<_> = offered.into_iter().map(|body| body.id).collect();
    let bodies = check_bodies(sent, &offered).map_err(NotDone::Missing)?;
    inviting::invite(state, moderator, &bodies).await
}

/// POST: an invitation is answered. Whoever takes part goes on to their round.
pub async fn answer_invitation(
    State(state): State<AppState>,
    Path(id): Path<String>,
    parts: Parts,
    sent: Sent,
) -> Result<Response, AppError> {
    let moderator = moderator_of_invitation(&state, &parts.headers, &id).await?;
    match answered(&state, &moderator, &sent).await {
        Ok(next) => answer(&state, parts, sent, Ok(()), &next).await,
        Err(not_done) => answer(&state, parts, sent, Err(not_done), "").await,
    }
}

/// Where to go on.
async fn answered(
    state: &AppState,
    moderator: &ModeratorOf<joint_invitation::Model>,
    sent: &Sent,
) -> Result<String, NotDone> {
    match sent.get(ACT) {
        ACCEPT => Ok(work_path(&answering::accept(state, moderator).await?.code)),
        DECLINE => {
            let because = check_decline(sent).map_err(NotDone::Missing)?;
            answering::decline(state, moderator, because).await?;
            Ok(invitation_path(moderator.row().id))
        }
        _ => Err(NotDone::Missing(FormErrors::on(ACT, "Välj om ni är med eller inte"))),
    }
}
