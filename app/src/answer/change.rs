//! An answer in the place of one that was sent before.

use sea_orm::{
    ActiveModelTrait, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait, QueryFilter, QuerySelect,
};

use super::{
    beside::{keep_version, next_version},
    decided,
    form::{NewComment, TAKEN_BACK, VERSION},
    guard::flags,
    held_back::{self, Standing},
    queries::{NewSubmission, Outcome, compare, insert_comments, locked_rounds, under},
};
use crate::{
    entity::{comment, round, submission},
    forms::Sent,
    transaction::begin_writing,
};

/// What its owner knew of the answer when the button was pressed that changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knew {
    /// That there is one.
    Nothing,
    /// That this version of it stood ([`VERSION`]).
    Standing(i32),
    /// That this version of it is withdrawn: the form said that it counts again when it is sent ([`TAKEN_BACK`]).
    TakenBack(i32),
}

impl Knew {
    /// By what the form said that was `sent`. Pressed before a withdrawal, and held back by the network, it says nothing of that one.
    pub fn of(sent: &Sent) -> Self {
        let number = |field: &str| sent.get(field).parse::<i32>().ok();
        match (number(TAKEN_BACK), number(VERSION)) {
            (Some(version), _) => Self::TakenBack(version),
            (None, Some(version)) => Self::Standing(version),
            (None, None) => Self::Nothing,
        }
    }

    /// Whether it was another version than this.
    fn is_other_than(self, newest: i32) -> bool {
        matches!(self, Self::Standing(version) | Self::TakenBack(version) if version != newest)
    }
}

/// Puts `new` in the place of the answer with the same receipt code: of the version that its owner `knew`, where one is named, so that a change
/// that the network held back undoes no later one. One that is withdrawn comes to count again only where its owner knew of that very withdrawal, and is
/// asked about otherwise. The old version is kept beside; its comments remain and no longer count. Of an answer that counts the mark [`Flag::Unasked`](crate::entity::submission_flag::Flag::Unasked) tells of its newest version.
///
/// # Errors
/// When the database cannot do it; then nothing has changed.
pub async fn change(db: &DatabaseConnection, new: &NewSubmission, knew: Knew) -> Result<Outcome, DbErr> {
    let transaction = begin_writing(db).await?;
    let rounds = locked_rounds(&transaction, [new.row.round_id].into_iter()).await?;
    let in_time =
        |round: &round::Model| held_back::standing(round, new.sent_at, new.pressed_at) == Ok(Standing::InTime);
    if !rounds.values().any(in_time) {
        return Ok(Outcome::NotOpen);
    }
    let old = submission::Entity::find()
        .filter(submission::COLUMN.receipt_mac.eq(new.row.receipt_mac.clone()))
        .lock_exclusive()
        .one(&transaction)
        .await?;
    let Some(old) = old else {
        return Ok(Outcome::NotOpen);
    };
    match compare(&transaction, &old, new).await? {
        Outcome::OtherContent if knew.is_other_than(old.version) => return Ok(Outcome::ChangedMeanwhile(old.version)),
        Outcome::OtherContent => {}
        Outcome::Withdrawn(..) if knew == Knew::TakenBack(old.version) => {}
        outcome => return Ok(outcome),
    }
    let counts = !old.is_late;
    let id = old.id;
    replace(&transaction, old, new).await?;
    if counts {
        flags::struck(&transaction, id, new).await?;
    }
    transaction.commit().await?;
    Ok(if counts { Outcome::Kept } else { Outcome::Late })
}

/// What the answer that stands under the receipt code of `new` is: one that counts, or one that is kept beside.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn first(db: &DatabaseConnection, new: &NewSubmission) -> Result<Outcome, DbErr> {
    let first = under(db, new.row.receipt_mac.clone()).await?;
    let counts = first.is_some_and(|first| !first.is_late && first.withdrawn_on.is_none());
    Ok(if counts { Outcome::Kept } else { Outcome::Late })
}

/// The own statements that came with the answer under this receipt code, in any of its versions.
///
/// # Errors
/// When the database cannot be read.
pub async fn own_statements(db: &DatabaseConnection, receipt_mac: Vec<u8>) -> Result<Vec<NewComment>, DbErr> {
    let Some(answer) = under(db, receipt_mac).await? else { return Ok(Vec::new()) };
    let own = comment::Entity::find()
        .filter(comment::COLUMN.submission_id.eq(answer.id))
        .filter(comment::COLUMN.is_own_statement.eq(true))
        .all(db)
        .await?;
    let kept = |own: comment::Model| NewComment {
        question_id: own.question_id,
        text: own.text,
        is_own_statement: own.is_own_statement,
    };
    Ok(own.into_iter().map(kept).collect())
}

/// Makes `new` the newest version of `old`.
///
/// # Errors
/// When the database cannot do it.
pub async fn replace(db: &DatabaseTransaction, old: submission::Model, new: &NewSubmission) -> Result<(), DbErr> {
    let mut changed = new.clone();
    changed.row.id = old.id;
    changed.row.version = next_version(db, &old).await?;
    // An answer that came by telephone or from a reception came in so, wherever it is put right.
    changed.row.channel = old.channel;
    // What is kept without counting does not come to count by being changed: a letter's code would be good for any number.
    changed.row.is_late = old.is_late;
    keep_version(db, old).await?;
    let row = submission::ActiveModel::from(changed.row.clone()).reset_all();
    submission::Entity::update(row).exec(db).await?;
    insert_comments(db, [&changed].into_iter()).await?;
    decided::stands(db, &changed.row).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_knows_of_the_withdrawal_whose_version_it_names_and_of_no_other() {
        let of = |fields: &[(&str, &str)]| {
            Knew::of(&Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()))
        };
        assert_eq!(of(&[]), Knew::Nothing);
        assert_eq!(of(&[(VERSION, "2")]), Knew::Standing(2));
        assert_eq!(of(&[(TAKEN_BACK, "2")]), Knew::TakenBack(2));
        assert_eq!(of(&[(VERSION, "2"), (TAKEN_BACK, "2")]), Knew::TakenBack(2));
        // As a form of before said it, that waits on a device: it names no version, and is asked about.
        assert_eq!([of(&[(TAKEN_BACK, "yes")]), of(&[(VERSION, ""), (TAKEN_BACK, "")])], [Knew::Nothing; 2]);
    }
}
