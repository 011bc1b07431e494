//! The workbench: what waits, the rounds, and one round with what can be done to it now.

pub mod open;
pub mod parts;
pub mod preview;
pub mod round;
pub mod stop;
pub mod workbench;

use http::request::Parts;

use crate::{
    account::rights::{ModeratorOf, moderator_of_round},
    context::AppState,
    entity,
    error::AppError,
    round::work_queries::{WorkRound, work_round},
};

/// The right to the round with this code, and the round in full.
///
/// # Errors
/// As [`moderator_of_round`].
pub async fn opened(
    state: &AppState,
    parts: &Parts,
    code: &str,
) -> Result<(ModeratorOf<entity::round::Model>, WorkRound), AppError> {
    let moderator = moderator_of_round(state, &parts.headers, code).await?;
    let work = work_round(&state.db, moderator.row().id).await?;
    Ok((moderator, work))
}
