//! What a moderator says of a comment, and says anew: each act is one transaction with its row in the log. It holds the round
//! against closing and the comment against everybody else, and is made only if the comment stands as the moderator saw it.
//! Of two who decide at once one does; the other is told what was decided, and by whom.

use sea_orm::{ActiveModelTrait, ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::{
    account::rights::ModeratorOf,
    answer::queries::locked_rounds,
    context::AppState,
    entity::{account, comment, comment::CommentState, comment_hold, redaction, round},
    error::AppError,
    forms::FormErrors,
    moderation::{
        counters,
        form::{Reading, Verdict},
        holds, own_statement,
        queries::{comment_of, hold_answer},
        redaction::{Covering, Span, spans},
        shown,
    },
    record::audit::{self, Act},
    round::{remembered, rules::may_moderate},
    swedish,
    transaction::begin_writing,
};

/// Why nothing was decided.
#[derive(Debug)]
pub enum Undecided {
    /// Something in the form must be put right.
    Missing(FormErrors),
    /// Things have moved on; a sentence about how they stand.
    Moved(String),
    /// It failed.
    Failed(AppError),
}

impl From<DbErr> for Undecided {
    fn from(err: DbErr) -> Self {
        Self::Failed(err.into())
    }
}

impl From<AppError> for Undecided {
    fn from(err: AppError) -> Self {
        match err {
            AppError::Conflict(sentence) => Self::Moved(sentence.to_owned()),
            err => Self::Failed(err),
        }
    }
}

const CLOSED: &str = "Omgången är stängd, så det går inte att ändra något";

/// Writes what a moderator says of a comment. A resident's own statement that is approved becomes one of its question's at the
/// same time. Until the round is signed a decision can be changed, or taken back so that the comment is unread again.
///
/// # Errors
/// [`Undecided`] says why nothing has changed.
pub async fn decide(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    reading: Reading,
) -> Result<(), Undecided> {
    let txn = begin_writing(&state.db).await?;
    let comment = locked(&txn, moderator, reading.comment_id).await?;
    stands_as_seen(state, &txn, moderator, &comment, reading.seen).await?;
    let covered = covered(&txn, &comment, &reading.verdict).await?;
    let decided = decided(state, moderator, &comment, reading.verdict);
    let is_shown = comment.is_own_statement && decided.state == CommentState::Approved;
    if is_shown {
        own_statement::show(&txn, &comment).await?;
    }
    save(&txn, &decided, &covered).await?;
    audit::write(state, &txn, act_on(moderator, &comment, &decided, covered.len())).await?;
    txn.commit().await?;
    if is_shown {
        remembered::forget(comment.round_id);
    }
    Ok(())
}

/// The words of a comment that others do not read, in full or in part. That somebody looked stands in the log.
///
/// # Errors
/// [`AppError::NotFound`] when there is no such comment in the round, or its answer does not count any more.
pub async fn look(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    comment_id: Uuid,
) -> Result<String, AppError> {
    let txn = begin_writing(&state.db).await?;
    let comment = comment_of(&txn, moderator, comment_id).await?;
    audit::write(state, &txn, act(moderator, &comment, "comment.original", None)).await?;
    txn.commit().await?;
    Ok(comment.text)
}

/// Why it is not shown how a comment would read with words covered. Of one that is withheld that would be all the other words, which
/// nobody reads without [`look`].
pub fn not_previewed(round: &round::Model, comment: &comment::Model) -> Option<&'static str> {
    if !may_moderate(round.state) {
        return Some(CLOSED);
    }
    let sentence = "Kommentaren är dold. Ångra beslutet först, om du vill maskera den i stället.";
    (comment.state == CommentState::Withheld).then_some(sentence)
}

/// The comment, with its round, its answer and itself kept from changing until the transaction ends.
///
/// # Errors
/// [`Undecided::Moved`] when the round is closed, or the comment is not in it.
pub(super) async fn locked(
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    comment_id: Uuid,
) -> Result<comment::Model, Undecided> {
    let round_id = moderator.row().id;
    let rounds = locked_rounds(txn, [round_id].into_iter()).await?;
    if !rounds.values().any(|round| may_moderate(round.state)) {
        return Err(Undecided::Moved(CLOSED.to_owned()));
    }
    hold_answer(txn, round_id, comment_id).await?;
    let own = comment::Entity::find_by_id(comment_id)
        .filter(comment::COLUMN.round_id.eq(round_id))
        .filter(counters::is_of_a_counted_answer())
        .lock_exclusive();
    own.one(txn).await?.ok_or_else(|| {
        Undecided::Moved(
            "Kommentaren finns inte kvar här. Den som skrev kan ha ändrat eller tagit tillbaka sitt svar.".to_owned(),
        )
    })
}

/// Refuses to change what the moderator has not seen, and what another has before them just now.
async fn stands_as_seen(
    state: &AppState,
    txn: &DatabaseTransaction,
    moderator: &ModeratorOf<round::Model>,
    comment: &comment::Model,
    seen: CommentState,
) -> Result<(), Undecided> {
    if comment.state != seen {
        let by = comment.handled_by.map(account::Entity::find_by_id);
        let by = match by {
            Some(account) => account.one(txn).await?.map(|account| account.display_name),
            None => None,
        };
        return Err(Undecided::Moved(told(comment, by.as_deref())));
    }
    if comment.is_own_statement && comment.state == CommentState::Approved {
        let sentence = "Påståendet visas redan för andra. Det går inte att ångra, men du kan ta bort det bland de egna påståendena.";
        return Err(Undecided::Moved(sentence.to_owned()));
    }
    match holds::held_by_another(state, txn, moderator, comment.id).await? {
        Some(other) if seen == CommentState::Unread => {
            Err(Undecided::Moved(format!("Din tid med kommentaren gick ut, och {} läser den nu", other.display_name)))
        }
        _ => Ok(()),
    }
}

/// "Kommentaren är redan läst: Anna godkände den 2 mars 2027 klockan 9.15."
fn told(comment: &comment::Model, by: Option<&str>) -> String {
    let did = match comment.state {
        CommentState::Unread => return "Kommentaren är oläst igen. Någon har ångrat beslutet.".to_owned(),
        CommentState::Approved => "godkände",
        CommentState::Withheld => "dolde",
        CommentState::Redacted => "maskerade",
    };
    let at = comment.handled_at.map(|at| format!(", {}", swedish::moment(at))).unwrap_or_default();
    format!("Kommentaren är redan läst: {} {did} den{at}", by.unwrap_or("en annan"))
}

/// What is covered when the verdict stands.
async fn covered(
    txn: &DatabaseTransaction,
    comment: &comment::Model,
    verdict: &Verdict,
) -> Result<Vec<Span>, Undecided> {
    let Verdict::Redact(covering) = verdict else { return Ok(Vec::new()) };
    covered_with(comment, shown::spans_of_one(txn, comment.id).await?, covering).map_err(Undecided::Missing)
}

/// What is covered of a comment with `covering` beside what is already.
///
/// # Errors
/// When the words do not stand there, or the comment is a statement to vote on, which is shown as it is or not at all.
pub fn covered_with(
    comment: &comment::Model,
    already: Vec<Span>,
    covering: &Covering,
) -> Result<Vec<Span>, FormErrors> {
    if comment.is_own_statement {
        return Err(FormErrors::on(
            "passages",
            "Ett eget påstående visas som det står eller döljs. Det kan inte maskeras.",
        ));
    }
    spans(&comment.text, already, covering)
}

/// The comment as it is once the verdict stands.
fn decided(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
    comment: &comment::Model,
    verdict: Verdict,
) -> comment::Model {
    let (to, reason) = match verdict {
        Verdict::Approve => (CommentState::Approved, None),
        Verdict::Withhold(reason) => (CommentState::Withheld, Some(reason)),
        Verdict::Redact(covering) => {
            let before = comment.reason.clone().filter(|_| comment.state == CommentState::Redacted);
            (CommentState::Redacted, covering.note.or(before))
        }
        Verdict::Undo => (CommentState::Unread, None),
    };
    let by = (to != CommentState::Unread).then_some(moderator.account().id);
    let at = by.map(|_| state.clock.now());
    comment::Model { state: to, reason, handled_by: by, handled_at: at, ..comment.clone() }
}

/// Writes what was decided of a comment, with the words that are covered of it.
///
/// # Errors
/// When the database fails.
pub async fn save(txn: &DatabaseTransaction, decided: &comment::Model, covered: &[Span]) -> Result<(), DbErr> {
    let row = comment::ActiveModel {
        id: Set(decided.id),
        state: Set(decided.state),
        reason: Set(decided.reason.clone()),
        handled_by: Set(decided.handled_by),
        handled_at: Set(decided.handled_at),
        ..Default::default()
    };
    row.update(txn).await?;
    let before = redaction::Entity::delete_many().filter(redaction::COLUMN.comment_id.eq(decided.id));
    before.exec(txn).await?;
    let at = |place: usize| i32::try_from(place).unwrap_or(i32::MAX);
    let rows = covered.iter().map(|span| redaction::ActiveModel {
        comment_id: Set(decided.id),
        starts: Set(at(span.range.start)),
        ends: Set(at(span.range.end)),
        ground: Set(span.ground),
        section: Set(span.section.clone()),
    });
    redaction::Entity::insert_many(rows).exec_without_returning(txn).await?;
    comment_hold::Entity::delete_by_id(decided.id).exec(txn).await.map(drop)
}

/// What was done: from what to what, and in how many places.
fn act_on(
    moderator: &ModeratorOf<round::Model>,
    before: &comment::Model,
    decided: &comment::Model,
    places: usize,
) -> Act {
    let name = match (decided.is_own_statement, decided.state) {
        (_, CommentState::Redacted) => "comment.redact",
        (false, CommentState::Approved) => "comment.approve",
        (false, CommentState::Withheld) => "comment.withhold",
        (false, CommentState::Unread) => "comment.undo",
        (true, CommentState::Approved) => "own_statement.approve",
        (true, CommentState::Withheld) => "own_statement.withhold",
        (true, CommentState::Unread) => "own_statement.undo",
    };
    let was = match before.state {
        CommentState::Unread => None,
        CommentState::Approved => Some("Var godkänd."),
        CommentState::Withheld => Some("Var dold."),
        CommentState::Redacted => Some("Var maskerad."),
    };
    let places = (0 < places).then(|| {
        format!("Maskerad på {}.", swedish::count(i64::try_from(places).unwrap_or(i64::MAX), "ställe", "ställen"))
    });
    let note: Vec<String> = was.map(str::to_owned).into_iter().chain(places).collect();
    act(moderator, decided, name, (!note.is_empty()).then(|| note.join(" ")))
}

/// An act on a comment, as it stands in the log.
pub fn act(
    moderator: &ModeratorOf<round::Model>,
    comment: &comment::Model,
    act: &'static str,
    note: Option<String>,
) -> Act {
    Act {
        account_id: Some(moderator.account().id),
        body_id: Some(moderator.row().controller_body_id),
        act,
        subject_kind: if comment.is_own_statement { "own_statement" } else { "comment" },
        subject_id: Some(comment.id),
        note,
    }
}
