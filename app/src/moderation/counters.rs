//! The work counters: every number about an unclosed round that staff see beside how many have answered (`OpenRound`).
//! They say how much there is left to read, and hidden without a reason, and how well papers are keyed in; nothing about what was answered
//! (G6 and G7 of `analysis`). That a sample of papers was keyed in twice tells roughly how many papers there are: those who
//! see it have the pile before them. Nine more are made elsewhere. Two are of how answers were sent: how many have a flag
//! ([`crate::answer::guard::flags::in_round`]) and how many comments say the same ([`super::sameness::others_like`]). Two are of
//! topics, until the round is signed: how many comments are under each, and how many no proposal has been about
//! ([`super::topics::queries`]). Two are of a sample of comments that is read twice: how alike moderators judge it, and how much of it
//! waits ([`super::second_reading`]). One is of meetings: how many votes have more hands than people
//! ([`crate::channel::meeting_queries::uncounted`]); it is told when the answers are frozen and no earlier. Two tell a person how many of the
//! papers that wait for their second keying are for others, since they know how these were read: where work waits
//! (`for_others` of `round::waiting::Standing`), and where papers are keyed in (`ForOthers` in `channel/page/paper.rs`).

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QuerySelect,
    QueryTrait, Select,
    sea_query::{Asterisk, Expr, ExprTrait, Func, Query},
};
use uuid::Uuid;

use crate::{
    channel::pile,
    entity::{
        comment,
        comment::CommentState,
        paper_check, paper_entry,
        redaction::{self, Ground},
        submission,
    },
    swedish,
};

/// How the second keying of a sample of papers has gone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DoubleKeyed {
    /// Papers that two people have keyed in.
    pub twice: u64,
    /// Those where all was the same.
    pub same: u64,
    /// Those where nobody has said yet which is right.
    pub unsettled: u64,
    /// Papers of the sample that nobody has keyed in a second time.
    pub waiting: u64,
}

impl DoubleKeyed {
    /// "9 av 10 papper lika vid dubbel inmatning."
    pub fn told(&self) -> String {
        match self.twice {
            0 => "Inget papper är inmatat två gånger.".to_owned(),
            twice => format!("{} av {twice} papper lika vid dubbel inmatning.", self.same),
        }
    }

    /// What stands in the way of closing, if anything.
    pub fn to_settle(&self) -> Option<String> {
        let papers = papers(self.unsettled)?;
        Some(format!("Två har läst olika på {papers}. Avgör vad som står först."))
    }

    /// "2 papper väntar på andra inmatningen.", where some do.
    pub fn to_key(&self) -> Option<String> {
        Some(format!("{} väntar på andra inmatningen.", papers(self.waiting)?))
    }
}

/// So many papers, unless there are none.
pub fn papers(count: u64) -> Option<String> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    (0 < count).then(|| swedish::count(count, "papper", "papper"))
}

/// The second keying of a round's papers.
///
/// # Errors
/// When the database cannot be read.
pub async fn double_keyed(db: &impl ConnectionTrait, round_id: Uuid) -> Result<DoubleKeyed, DbErr> {
    Ok(double_keyed_by_round(db, &[round_id]).await?.remove(&round_id).unwrap_or_default())
}

/// The same for several rounds; one without any paper of a sample is not in the map. Papers that were taken out of the count
/// wait for nothing.
///
/// # Errors
/// When the database cannot be read.
pub async fn double_keyed_by_round(
    db: &impl ConnectionTrait,
    rounds: &[Uuid],
) -> Result<HashMap<Uuid, DoubleKeyed>, DbErr> {
    let sample = pile::sample().filter(paper_entry::COLUMN.round_id.is_in(rounds.iter().copied())).all(db).await?;
    let ids = sample.iter().map(|entry| entry.id);
    let checks = paper_check::Entity::find().filter(paper_check::COLUMN.paper_entry_id.is_in(ids)).all(db).await?;
    let checks: HashMap<Uuid, _> = checks.into_iter().map(|check| (check.paper_entry_id, check)).collect();
    let mut found: HashMap<Uuid, DoubleKeyed> = HashMap::new();
    for entry in sample {
        let told = found.entry(entry.round_id).or_default();
        match checks.get(&entry.id) {
            None => told.waiting += 1,
            Some(check) => {
                told.twice += 1;
                told.same += u64::from(check.differing.is_empty());
                told.unsettled += u64::from(check.reading.is_some());
            }
        }
    }
    Ok(found)
}

/// Comments of a round that nobody has read.
///
/// # Errors
/// When the database cannot be read.
pub async fn left_to_read(db: &impl ConnectionTrait, round_id: Uuid) -> Result<u64, DbErr> {
    unread().filter(comment::COLUMN.round_id.eq(round_id)).count(db).await
}

/// Comments of a round that are withheld or covered without a reason: none was written, no words are covered, or they are for something
/// else that nobody has told. The forms demand one; what was decided before they did, or otherwise, may lack it.
///
/// # Errors
/// When the database cannot be read.
pub async fn without_reason(db: &impl ConnectionTrait, round_id: Uuid) -> Result<u64, DbErr> {
    let covered = || Query::select().column(redaction::Column::CommentId).from(redaction::Entity).to_owned();
    let for_else = covered().and_where(redaction::Column::Ground.eq(Ground::Other)).to_owned();
    let untold = || Condition::any().add(comment::Column::Reason.is_null()).add(comment::Column::Reason.eq(""));
    let unexplained = Condition::all().add(comment::Column::Id.in_subquery(for_else)).add(untold());
    let uncovered = Condition::any().add(comment::Column::Id.not_in_subquery(covered())).add(unexplained);
    let withheld = Condition::all().add(comment::Column::State.eq(CommentState::Withheld)).add(untold());
    let redacted = Condition::all().add(comment::Column::State.eq(CommentState::Redacted)).add(uncovered);
    comment::Entity::find()
        .filter(comment::COLUMN.round_id.eq(round_id))
        .filter(Condition::any().add(withheld).add(redacted))
        .filter(is_of_a_counted_answer())
        .count(db)
        .await
}

/// Comments of a round that nobody has read, counted no further than `most`, so that it takes no longer with 20 000 waiting.
///
/// # Errors
/// When the database cannot be read.
pub async fn left_at_most(db: &impl ConnectionTrait, round_id: Uuid, most: u64) -> Result<u64, DbErr> {
    let some = unread()
        .select_only()
        .column(comment::Column::Id)
        .filter(comment::COLUMN.round_id.eq(round_id))
        .limit(most)
        .into_query();
    let counted = Query::select().expr(Func::count(Expr::col(Asterisk))).from_subquery(some, "some").to_owned();
    let counted: i64 = match db.query_one(&counted).await? {
        Some(row) => row.try_get_by_index(0)?,
        None => 0,
    };
    Ok(u64::try_from(counted).unwrap_or_default())
}

/// Comments that wait to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unread {
    /// How many.
    pub comments: u64,
    /// The hour in which the oldest was sent. Told in days.
    pub oldest: DateTime<Utc>,
}

/// The same for several rounds; one without any is not in the map. The database counts, and goes by the index of what is
/// unread: no comment is read for it.
///
/// # Errors
/// When the database cannot be read.
pub async fn unread_by_round(db: &impl ConnectionTrait, rounds: &[Uuid]) -> Result<HashMap<Uuid, Unread>, DbErr> {
    let answer =
        comment::Entity::belongs_to(submission::Entity).from(comment::Column::SubmissionId).to(submission::Column::Id);
    let rows: Vec<(Uuid, i64, DateTime<Utc>)> = unread()
        .select_only()
        .column(comment::Column::RoundId)
        .column_as(comment::Column::Id.count(), "comments")
        .column_as(submission::Column::SentHour.min(), "oldest")
        .join(JoinType::InnerJoin, answer.into())
        .filter(comment::Column::RoundId.is_in(rounds.iter().copied()))
        .group_by(comment::Column::RoundId)
        .into_tuple()
        .all(db)
        .await?;
    let unread = |comments, oldest| Unread { comments: u64::try_from(comments).unwrap_or_default(), oldest };
    Ok(rows.into_iter().map(|(id, comments, oldest)| (id, unread(comments, oldest))).collect())
}

/// What is in the queue: unread, and part of an answer that counts.
pub(super) fn unread() -> Select<comment::Entity> {
    comment::Entity::find().filter(comment::COLUMN.state.eq(CommentState::Unread)).filter(is_of_a_counted_answer())
}

/// The answer was sent in time, has not been withdrawn, and has not been changed since.
pub fn is_of_a_counted_answer() -> Expr {
    let answer = |column| Expr::col((submission::Entity, column));
    let own = |column| Expr::col((comment::Entity, column));
    let living = Query::select()
        .expr(Expr::val(1))
        .from(submission::Entity)
        .and_where(answer(submission::Column::Id).equals((comment::Entity, comment::Column::SubmissionId)))
        .and_where(answer(submission::Column::Version).eq(own(comment::Column::SubmissionVersion)))
        .and_where(answer(submission::Column::WithdrawnOn).is_null())
        .and_where(answer(submission::Column::IsLate).eq(false))
        .to_owned();
    Expr::exists(living)
}
