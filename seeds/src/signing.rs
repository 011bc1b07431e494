//! The closed rounds of the demonstration are closed as any other: the moderator signs in, gets the right, signs the protocol,
//! and lets everybody see the result.

use anyhow::anyhow;
use app::{
    account::{
        rights::{self, ModeratorOf},
        sessions,
    },
    context::AppState,
    entity::{political_body, round, round::RoundState},
    moderation::{closing::Closing, freezing::Freezing, signed_words::stamp_now},
    round::{ending, life},
};
use http::{HeaderMap, HeaderValue, header};
use sea_orm::EntityTrait;
use uuid::Uuid;

use crate::{
    demonstration::Round,
    dialogue_rows::round_id,
    report::{Counts, Report},
    sorting,
};

/// Closes the round if it is meant to be closed and waits for it.
///
/// # Errors
/// When something stands in the way of closing, or the database refuses.
pub(crate) async fn close(state: &AppState, report: &mut Report, data: &Round, moderator: Uuid) -> anyhow::Result<()> {
    let Some(row) = round::Entity::find_by_id(round_id(data)).one(&state.db).await? else {
        // Its dialogue was seeded before it was made up, and is left as it stands.
        return Ok(());
    };
    if data.state != RoundState::Closed || row.state != RoundState::Stopped {
        return Ok(());
    }
    sign(state, &right(state, moderator, &data.code).await?, data).await?;
    report.count("round_result", Counts { added: 1, ..Counts::default() });
    Ok(())
}

/// The right of a moderator who signs in to get it, and out again.
///
/// # Errors
/// When they do not moderate the round, or the database refuses.
pub(crate) async fn right(state: &AppState, moderator: Uuid, code: &str) -> anyhow::Result<ModeratorOf<round::Model>> {
    let headers = sign_in(state, moderator).await?;
    let right = rights::moderator_of_round(state, &headers, code).await;
    sessions::end(state, &state.db, &headers).await?;
    Ok(right?)
}

/// The right to act for a body, got in the same way.
///
/// # Errors
/// When they do not moderate for the body, or the database refuses.
pub(crate) async fn right_of_body(
    state: &AppState,
    moderator: Uuid,
    body: Uuid,
) -> anyhow::Result<ModeratorOf<political_body::Model>> {
    let headers = sign_in(state, moderator).await?;
    let right = rights::moderator_of_body(state, &headers, body).await;
    sessions::end(state, &state.db, &headers).await?;
    Ok(right?)
}

async fn sign(state: &AppState, right: &ModeratorOf<round::Model>, data: &Round) -> anyhow::Result<()> {
    sorting::sort(state, right, data).await?;
    let received = u32::try_from(data.submissions).ok();
    let freezing = Freezing { received, paper_keyed: true, ..Freezing::default() };
    let failed = |why: life::NotDone| anyhow!("{} cannot be closed: {why:?}", data.code);
    // Whoever seeds anew after being stopped in the middle goes on with what is frozen.
    if right.row().frozen_at.is_none() {
        ending::freeze(state, right, &freezing).await.map_err(failed)?;
    }
    let note = "Demonstration med påhittade svar.".to_owned();
    let seen = stamp_now(&state.db, right.row()).await?.unwrap_or_default();
    ending::close(state, right, &Closing { note, seen, ..Closing::default() }).await.map_err(failed)?;
    life::show_result(state, right).await.map_err(failed)
}

/// A session of the moderator, as the browser would show it.
async fn sign_in(state: &AppState, account: Uuid) -> anyhow::Result<HeaderMap> {
    let set_cookie = sessions::begin(state, &state.db, account, sessions::Way::default()).await?;
    let cookie = set_cookie.split(';').next().unwrap_or_default();
    Ok(HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(cookie)?)]))
}
