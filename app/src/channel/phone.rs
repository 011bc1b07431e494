//! What a caller says is kept while the call lasts, under a receipt code that is read out to the caller.

use sea_orm::{DatabaseTransaction, DbErr, EntityTrait, QueryFilter};

use super::{
    letter::{self, Source},
    papers::{insert, submission},
};
use crate::{
    account::rights::KeyerOf,
    answer::{
        form::{NewAnswer, RECEIPT},
        queries::{Outcome, compare, locked_rounds},
        receipt::{PURPOSE, ReceiptCode},
    },
    context::AppState,
    entity::{
        round,
        submission::{self as stored, AnswerChannel},
    },
    error::AppError,
    forms::{FormErrors, Sent},
    record::audit::{self, Act},
    round::{life::NotDone, rules::may_answer},
    transaction::begin_writing,
    words::Words,
};

/// The code that stood in the form.
///
/// # Errors
/// When it is none of ours.
pub fn check_receipt(sent: &Sent) -> Result<ReceiptCode, FormErrors> {
    let old = || FormErrors::on("svar", "Formuläret var för gammalt. Läs igenom det du har skrivit och spara igen.");
    ReceiptCode::parse(sent.get(RECEIPT)).ok_or_else(old)
}

/// Keeps what the caller said in this language. Sending the same again is the same call. The log says that somebody took a call in the
/// round, and not which answer it became: the caller is as unknown as everybody else.
///
/// # Errors
/// [`AppError::Conflict`] when the round has stopped; [`NotDone::Missing`] when the code belongs to another answer,
/// or the code from the letter cannot be used.
pub async fn enter(
    state: &AppState,
    keyer: &KeyerOf<round::Model>,
    words: Words,
    receipt: &ReceiptCode,
    letter: Option<&ReceiptCode>,
    answer: NewAnswer,
) -> Result<(), NotDone> {
    let txn = begin_writing(&state.db).await?;
    let id = keyer.row().id;
    let round = locked_rounds(&txn, [id].into_iter()).await?.remove(&id).ok_or(AppError::NotFound)?;
    let mut new = submission(state, &round, AnswerChannel::Phone, answer, state.clock.hour())?;
    new.row.receipt_mac = state.keys.mac(PURPOSE, receipt.as_bytes());
    new.row.language = words.tag().to_owned();
    let same_code = stored::COLUMN.receipt_mac.eq(new.row.receipt_mac.clone());
    if let Some(there) = stored::Entity::find().filter(same_code).one(&txn).await? {
        return match compare(&txn, &there, &new).await? {
            Outcome::Kept => Ok(()),
            _ => Err(NotDone::Missing(FormErrors::on(
                "svar",
                "Ett samtal är redan sparat från det här formuläret. Är det här ett annat samtal, spara en gång till.",
            ))),
        };
    }
    if may_answer(&round, state.clock.now()).is_err() {
        return Err(AppError::Conflict("Omgången har stoppats. Inga fler svar kan tas emot på telefon.").into());
    }
    letter::spend(state, &txn, &round, letter, Source::Call).await?;
    insert(&txn, &new).await?;
    note_day(state, &txn, keyer).await?;
    Ok(txn.commit().await?)
}

/// One row in the log a day for who takes calls in a round. A row for each call would tell its minute, and so which of the
/// answers of that hour it was.
async fn note_day(state: &AppState, txn: &DatabaseTransaction, keyer: &KeyerOf<round::Model>) -> Result<(), DbErr> {
    let act = Act::on_round(Some(keyer.account().id), keyer.row(), "phone.enter", None);
    audit::write_once_a_day(state, txn, act).await
}
