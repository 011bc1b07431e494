//! A correction is signed by another person than the one who proposed it: the answer is put right, and a new result supersedes the
//! old one, in one transaction.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use super::{
    acts::{act, hold, noted, settle, waiting},
    queries::changed,
};
use crate::{
    account::{rights::ModeratorOf, same_person},
    answer::queries::begin_writing,
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
};

const GONE: AppError = AppError::Conflict("Svaret är inte längre det som förslaget gäller. Lägg undan förslaget.");

/// Told to whoever wrote words that nobody read before a paper was put right.
const UNREAD: &str = "Texten rättades efter att resultatet skrevs under. Ingen har läst den för publicering.";

/// Id of the part of the page where a proposal stands.
pub fn place(proposal_id: Uuid) -> String {
    format!("forslag-{proposal_id}")
}

/// Signs a proposal.
///
/// # Errors
/// [`NotDone::Missing`] when the same person proposed it, under this account or another; [`AppError::Conflict`] when it does not wait any more, or the answer is not
/// what it was.
pub async fn sign(state: &AppState, moderator: &ModeratorOf<round::Model>, proposal_id: Uuid) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let round = hold(&txn, moderator).await?;
    let proposal = waiting(&txn, moderator, proposal_id).await?;
    if same_person::is_among(&txn, &[proposal.proposed_by].into(), moderator.account()).await? {
        let sentence = "Du, eller någon med samma namn eller e-postadress som du, har föreslagit rättelsen. Någon annan moderator behöver \
                        skriva under den.";
        return Err(NotDone::Missing(FormErrors::on(place(proposal_id), sentence)));
    }
    let answer = submission::Entity::find_by_id(proposal.submission_id).lock_exclusive().one(&txn).await?;
    let is_same =
        |answer: &submission::Model| answer.version == proposal.submission_version && answer.withdrawn_on.is_none();
    let answer = answer.filter(is_same).ok_or(GONE)?;
    match proposal.kind {
        CorrectionKind::Exclude => exclude(state, &txn, answer.id).await?,
        CorrectionKind::Paper => read_anew(state, &txn, moderator, &round, &proposal).await?,
    }
    let changed = changed(&txn, round.id, answer.id).await?;
    let result = supersede(state, &txn, moderator, &proposal.reason, changed).await?;
    settle(state, &txn, moderator, proposal.id, Some(result.id)).await?;
    let note =
        format!("Version {}. Resultatets fingeravtryck: {}. {}", result.version, result.fingerprint, noted(&proposal));
    audit::write(state, &txn, act(moderator, CORRECT, note)).await?;
    Ok(txn.commit().await?)
}

/// The answer stays as a record and does not count.
async fn exclude(state: &AppState, txn: &DatabaseTransaction, answer_id: Uuid) -> Result<(), DbErr> {
    let today = swedish::local(state.clock.now()).date_naive();
    let excluded = submission::ActiveModel { id: Set(answer_id), withdrawn_on: Set(Some(today)), ..Default::default() };
    excluded.update(txn).await.map(drop)
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
