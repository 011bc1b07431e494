//! A correction is signed by another person than the one who proposed it: the answers are put right, and a new result supersedes the
//! old one, in one transaction.

use std::collections::HashMap;

use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::{
    acts::{act, hold, settle, waiting},
    queries::changed,
    rules::noted,
};
use crate::{
    account::{rights::ModeratorOf, same_person},
    channel::{corrections::put_in_place, keying, pile},
    context::AppState,
    entity::{
        comment::{self, CommentState},
        correction::{self, CorrectionKind},
        round, submission,
    },
    error::AppError,
    forms::{FormErrors, Sent},
    moderation::{decide, shown::spans_of_one},
    record::audit,
    round::{life::NotDone, questionnaire::questionnaire},
    summary::result::{CORRECT, supersede},
    swedish,
    transaction::begin_writing,
};

/// So many answers are held or written at a time.
const AT_A_TIME: usize = 500;

const GONE: AppError =
    AppError::Conflict("Något av svaren är inte längre det som förslaget gäller. Lägg undan förslaget.");

/// Told to whoever wrote words that nobody read before a paper was put right.
const UNREAD: &str = "Texten rättades efter att resultatet skrevs under. Ingen har läst den för publicering.";

/// Id of the part of the page where a proposal stands.
pub fn place(proposal_id: Uuid) -> String {
    format!("forslag-{proposal_id}")
}

/// Signs a proposal, all of it: its answers and meetings are put right, and one result supersedes the old one. `seen` is how many of them
/// the page told of.
///
/// # Errors
/// [`NotDone::Missing`] when the same person proposed it, under this account or another, or has added to it since it was `seen`; [`AppError::Conflict`] when it does not wait any
/// more, or an answer of it is not what it was.
pub async fn sign(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    proposal_id: Uuid,
    seen: &str,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = hold(&txn, moderator).await?;
    let rows = waiting(&txn, moderator, proposal_id).await?;
    let by = rows.iter().map(|row| row.proposed_by).collect();
    if same_person::is_among(&txn, &by, moderator.account()).await? {
        let sentence = "Du, eller någon med samma namn eller e-postadress som du, har föreslagit rättelsen. Någon annan moderator behöver \
                        skriva under den.";
        return Err(NotDone::Missing(FormErrors::on(place(proposal_id), sentence)));
    }
    if rows.len().to_string() != seen {
        let sentence = "Förslaget gäller mer nu än när du läste det. Läs det igen, och skriv under om det är rätt.";
        return Err(NotDone::Missing(FormErrors::on(place(proposal_id), sentence)));
    }
    stand(&txn, &rows).await?;
    exclude(state, &txn, &rows).await?;
    for row in rows.iter().filter(|row| row.kind == CorrectionKind::Paper) {
        read_anew(state, &txn, moderator, &round, row).await?;
    }
    let reason = rows.first().map(|row| row.reason.as_str()).unwrap_or_default();
    let result = supersede(state, &txn, moderator, reason, changed(&txn, round.id, &rows).await?).await?;
    settle(state, &txn, moderator, proposal_id, Some(result.id)).await?;
    let note =
        format!("Version {}. Resultatets fingeravtryck: {}. {}", result.version, result.fingerprint, noted(&rows));
    audit::write(state, &txn, act(moderator, CORRECT, note)).await?;
    Ok(txn.commit().await?)
}

/// What the proposal is about counts and is as it was then, and stays so until the transaction ends.
async fn stand(txn: &DatabaseTransaction, rows: &[correction::Model]) -> Result<(), AppError> {
    for rows in rows.chunks(AT_A_TIME) {
        let ids = rows.iter().map(|row| row.submission_id);
        let held = submission::Entity::find()
            .filter(submission::COLUMN.id.is_in(ids))
            .filter(submission::COLUMN.withdrawn_on.is_null())
            .lock_exclusive()
            .all(txn)
            .await?;
        let versions: HashMap<Uuid, i32> = held.into_iter().map(|answer| (answer.id, answer.version)).collect();
        let is_same = |row: &correction::Model| versions.get(&row.submission_id) == Some(&row.submission_version);
        if !rows.iter().all(is_same) {
            return Err(GONE);
        }
    }
    Ok(())
}

/// Answers and meetings stay as records and do not count.
async fn exclude(state: &AppState, txn: &DatabaseTransaction, rows: &[correction::Model]) -> Result<(), DbErr> {
    let today = swedish::local(state.clock.now()).date_naive();
    let out = rows.iter().filter(|row| matches!(row.kind, CorrectionKind::Exclude | CorrectionKind::Meeting));
    let out = out.map(|row| row.submission_id);
    for ids in out.collect::<Vec<_>>().chunks(AT_A_TIME) {
        submission::Entity::update_many()
            .set(submission::ActiveModel { withdrawn_on: Set(Some(today)), ..Default::default() })
            .filter(submission::COLUMN.id.is_in(ids.iter().copied()))
            .exec(txn)
            .await?;
    }
    Ok(())
}

/// What the paper really says comes in the place of what was keyed in, which is kept as the version before.
async fn read_anew(
    state: &AppState,
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    round: &round::Model,
    proposal: &correction::Model,
) -> Result<(), NotDone> {
    let (number, reading) = proposal.paper_number.zip(proposal.reading.as_ref()).ok_or(GONE)?;
    let paper = pile::entry(txn, round.id, number).await?;
    let paper = paper.filter(|paper| paper.submission_id == proposal.submission_id).ok_or(GONE)?;
    let asked = questionnaire(txn, round.questionnaire_id).await?;
    let keyed: keying::Keyed = serde_json::from_str(reading).map_err(anyhow::Error::from).map_err(AppError::from)?;
    let answer = keying::read(&Sent::new(keyed.into_iter().collect()), &asked).map_err(NotDone::Missing)?;
    let version = put_in_place(state, txn, round, &paper, answer).await?;
    Ok(decided(state, txn, moderator, proposal.submission_id, version).await?)
}

/// What was said of the same words stands. Others were read by nobody who says what may be published, so they are withheld.
async fn decided(
    state: &AppState,
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    answer_id: Uuid,
    version: i32,
) -> Result<(), DbErr> {
    let all = comment::Entity::find().filter(comment::COLUMN.submission_id.eq(answer_id)).all(txn).await?;
    let (new, old): (Vec<_>, Vec<_>) = all.into_iter().partition(|comment| comment.submission_version == version);
    for new in new.into_iter().filter(|new| new.state == CommentState::Unread) {
        let same = |old: &&comment::Model| {
            old.submission_version == version - 1
                && (old.question_id, old.is_own_statement, &old.text)
                    == (new.question_id, new.is_own_statement, &new.text)
        };
        let (from, reason) = match old.iter().find(same) {
            Some(old) => (old.clone(), old.reason.clone()),
            None => (comment::Model { state: CommentState::Withheld, ..new.clone() }, Some(UNREAD.to_owned())),
        };
        let spans = spans_of_one(txn, from.id).await?;
        let decided = comment::Model {
            state: from.state,
            reason,
            handled_by: from.handled_by.or(Some(moderator.account().id)),
            handled_at: from.handled_at.or(Some(state.clock.now())),
            ..new
        };
        decide::save(txn, &decided, &spans).await?;
    }
    Ok(())
}
