//! The summary of a closed round of the demonstration is written as any other: one moderator takes what is proposed and adds a sentence of
//! their own, another approves it. The checks are those that everybody meets.

use anyhow::anyhow;
use app::{
    account::rights::ModeratorOf,
    context::{AppState, new_secret_id},
    entity::{round, round::RoundState},
    round::life::NotDone,
    summary::writing::{acts, document::Document, queries::versions, sources::sources},
};
use claims::{
    sources::Sources,
    summary::{LeftOut, expected, meets},
};
use sea_orm::EntityTrait;
use uuid::Uuid;

use crate::{
    choosing::chosen,
    demonstration::{Frame, Round},
    dialogue_rows::round_id,
    report::{Counts, Report},
    signing,
};

/// Who writes, and who reads and approves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moderators {
    /// Writes.
    pub(crate) writer: Uuid,
    /// Approves.
    pub(crate) reader: Uuid,
}

/// Writes and approves the summary of the round, if it is to have one and nobody has begun one.
///
/// # Errors
/// When the checks refuse it, or the database does.
pub(crate) async fn summarise(
    state: &AppState,
    report: &mut Report,
    data: &Round,
    who: Moderators,
) -> anyhow::Result<()> {
    let row = round::Entity::find_by_id(round_id(data)).one(&state.db).await?;
    let Some((row, frame)) = row.zip(data.summary.as_ref()) else { return Ok(()) };
    if row.state != RoundState::Closed || !versions(&state.db, row.id).await?.is_empty() {
        return Ok(());
    }
    let writer = signing::right(state, who.writer, &data.code).await?;
    let reader = signing::right(state, who.reader, &data.code).await?;
    acts::begin(state, &writer).await?;
    let written = write(state, &writer, &reader, frame).await;
    written.map_err(|why| anyhow!("{} cannot be summarised: {why:?}", data.code))?;
    report.count("round_summary", Counts { added: 1, ..Counts::default() });
    Ok(())
}

async fn write(
    state: &AppState,
    writer: &ModeratorOf<round::Model>,
    reader: &ModeratorOf<round::Model>,
    frame: &Frame,
) -> Result<(), NotDone> {
    let sources = sources(&state.db, writer.row()).await?;
    acts::change(state, writer, "summary.write", 0, |document| {
        fill(document, frame, &sources);
        Ok(())
    })
    .await?;
    acts::submit(state, writer, 1).await?;
    acts::approve(state, reader, 2).await
}

/// The chosen claims, what stands around them, and why something is not among them.
fn fill(document: &mut Document, frame: &Frame, sources: &Sources) {
    for (key, claim) in chosen(sources) {
        match key {
            Some(key) => document.take(new_secret_id(), &key, claim),
            None => document.write(new_secret_id(), claim),
        }
    }
    document.background.clone_from(&frame.background);
    document.thanks.clone_from(&frame.thanks);
    let told = |what| document.claims.iter().any(|written| meets(&written.claim, what));
    let left_out: Vec<_> = expected(sources).into_iter().filter(|what| !told(*what)).collect();
    let why = "Tjänsten hittar ingen mening om det som underlaget bär. Siffrorna står i bilagan.";
    document.left_out = left_out.into_iter().map(|what| LeftOut { what, why: why.to_owned() }).collect();
}
