//! The questions of a planned round, held in a transaction: nobody else changes them meanwhile, and the round cannot open. Who
//! opens it at the same moment waits for this to end, or is waited for; so no change slips into a round that has opened. Questions
//! that another round asks too are changed for neither: the round gets a copy of its own first (`sharing`).

use sea_orm::{ActiveValue::Set, ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter};

use super::{
    board::{Board, board},
    form::VERSION,
    rules::{Locked, locked},
    sharing::others,
};
use crate::{
    account::rights::ModeratorOf,
    context::AppState,
    dialogue::{
        joint::queries::{part, with_those_that_follow},
        planning,
    },
    entity::{
        questionnaire,
        round::{self, RoundState},
    },
    error::AppError,
    forms::{FormErrors, Sent},
    record::audit::{self, Act},
    round::life::NotDone,
    transaction::begin_writing,
};

/// What is held, and the transaction that holds it. Dropped, it leaves everything as it was.
pub(super) struct Held {
    pub(super) txn: DatabaseTransaction,
    pub(super) round: round::Model,
    pub(super) board: Board,
}

/// Takes hold of the round's questions. Whatever is changed, the moderator has to look through the questions again before the
/// round opens, so that is what is said first, of a round that leads a joint dialogue for all that follow it. The dialogue's row is
/// taken before those of rounds, as whoever opens one of them takes it.
///
/// # Errors
/// [`AppError::Conflict`] when the round is not planned any more, or another asks the same questions.
pub(super) async fn hold(state: &AppState, moderator: &ModeratorOf<round::Model>) -> Result<Held, NotDone> {
    match take(state, moderator).await? {
        (held, None) => Ok(held),
        (_, Some(why)) => Err(AppError::Conflict(sentence(why)).into()),
    }
}

/// The same, whatever locks the questions, with what does.
///
/// # Errors
/// When the database fails.
pub(super) async fn take(
    state: &AppState,
    moderator: &ModeratorOf<round::Model>,
) -> Result<(Held, Option<Locked>), NotDone> {
    let txn = begin_writing(&state.db).await?;
    planning::queries::held(&txn, moderator.row().dialogue_id).await?;
    let all = with_those_that_follow(moderator.row(), part(&txn, moderator.row()).await?);
    round::Entity::update_many()
        .set(round::ActiveModel { preview_seen_at: Set(None), ..Default::default() })
        .filter(all)
        .filter(round::COLUMN.state.eq(RoundState::Planned))
        .exec(&txn)
        .await?;
    let round = round::Entity::find_by_id(moderator.row().id).one(&txn).await?.ok_or(AppError::NotFound)?;
    let board = board(&txn, round.questionnaire_id).await?;
    let why = locked(&round, &board.asked.row, part(&txn, &round).await?, others(&txn, &round).await?);
    Ok((Held { txn, round, board }, why))
}

/// Why nothing can be changed.
pub(super) fn sentence(why: Locked) -> &'static str {
    match why {
        Locked::MovedOn => "Omgången är inte längre planerad, så frågorna går inte att ändra.",
        Locked::Shared => "En annan omgång ställer samma frågor, så de går inte att ändra härifrån.",
        Locked::Joint => {
            "Frågorna är gemensamma för alla som är med i dialogen. Bara den som håller dialogen kan ändra dem, och bara \
             tills den första omgången öppnar."
        }
        Locked::JointOpened => {
            "Frågorna är gemensamma för alla som är med i dialogen, och en omgång har öppnat med dem. Därför går de inte att ändra."
        }
    }
}

impl Held {
    /// Goes on only where the form was filled from `now`.
    ///
    /// # Errors
    /// [`NotDone::Missing`] at `field` where somebody has changed the questions since.
    pub(super) fn is_seen(&self, sent: &Sent, now: &str, field: &str) -> Result<(), NotDone> {
        if sent.get(VERSION) == now {
            return Ok(());
        }
        let sentence =
            "Frågorna har ändrats sedan du öppnade sidan. Titta på hur de är nu, och gör om det du ville göra.";
        Err(NotDone::Missing(FormErrors::on(field, sentence)))
    }

    /// What was changed of the questions is a new edition of them, which the log names. Then it lets go, as [`Held::done`] does.
    pub(super) async fn changed(
        self,
        state: &AppState,
        moderator: &ModeratorOf<round::Model>,
        act: &'static str,
        note: String,
    ) -> Result<(), NotDone> {
        let row = &self.board.asked.row;
        let edition = row.edition + 1;
        let next = questionnaire::ActiveModel { id: Set(row.id), edition: Set(edition), ..Default::default() };
        questionnaire::Entity::update(next).exec(&self.txn).await?;
        self.done(state, moderator, act, format!("{note}. Version {edition}.")).await
    }

    /// Writes what was done into the log and lets go.
    pub(super) async fn done(
        self,
        state: &AppState,
        moderator: &ModeratorOf<round::Model>,
        act: &'static str,
        note: String,
    ) -> Result<(), NotDone> {
        let act = Act::on_round(Some(moderator.account().id), &self.round, act, Some(note));
        audit::write(state, &self.txn, act).await?;
        Ok(self.txn.commit().await?)
    }
}
