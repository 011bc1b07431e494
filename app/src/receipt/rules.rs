//! What becomes of one answer: whether it counts, and what others may read of it.

use chrono::NaiveDate;

use crate::entity::{comment::CommentState, round::RoundState, submission};

/// Whether an answer counts, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// As long as it is not withdrawn: the round is open.
    SoFar,
    /// It will, when the round is closed.
    WhenClosed,
    /// It is part of the signed result.
    InResult,
    /// The resident withdrew it on this day.
    Withdrawn(NaiveDate),
    /// It is kept beside those that count: it arrived too late, or for another reason that its marks tell.
    Late,
    /// The whole round was called off.
    CalledOff,
}

impl Counting {
    /// Whether it does, or will when the round is closed.
    pub const fn counts(self) -> bool {
        matches!(self, Self::SoFar | Self::WhenClosed | Self::InResult)
    }
}

/// Whether the answer counts in a round that is in `state`.
pub fn counting(answer: &submission::Model, state: RoundState) -> Counting {
    match (answer.withdrawn_on, state) {
        (_, RoundState::Withdrawn) => Counting::CalledOff,
        (Some(day), _) => Counting::Withdrawn(day),
        _ if answer.is_late => Counting::Late,
        (None, RoundState::Planned | RoundState::Open) => Counting::SoFar,
        (None, RoundState::Stopped) => Counting::WhenClosed,
        (None, _) => Counting::InResult,
    }
}

/// What was made of something that the resident wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handling {
    /// No moderator has read it.
    Unread,
    /// Others may read it.
    Shown,
    /// Others may read it without the words that a moderator has covered.
    Covered,
    /// Others may not; the comment says why.
    NotShown,
    /// Others have read it, until a moderator took it away and said why.
    TakenAway,
    /// Nobody else reads it here, since its answer does not count.
    Unused,
}

/// What was made of a comment whose answer counts as `counting` says.
pub fn handling(comment: CommentState, counting: Counting) -> Handling {
    match (counting, comment) {
        (Counting::Withdrawn(_) | Counting::Late | Counting::CalledOff, _) => Handling::Unused,
        (_, CommentState::Unread) => Handling::Unread,
        (_, CommentState::Approved) => Handling::Shown,
        (_, CommentState::Redacted) => Handling::Covered,
        (_, CommentState::Withheld) => Handling::NotShown,
    }
}

/// What was made of a resident's own statement whose answer counts as `counting` says. One that others see stays when its
/// answer is changed or withdrawn: they may have voted on it, and their votes are not that resident's to take back. It may have
/// been taken away since.
pub fn own_handling(own: CommentState, is_taken_away: bool, counting: Counting) -> Handling {
    match (own, counting) {
        (CommentState::Approved, _) if is_taken_away => Handling::TakenAway,
        (CommentState::Approved, counting) if counting != Counting::CalledOff => Handling::Shown,
        (own, counting) => handling(own, counting),
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use sea_orm::Iterable;
    use uuid::Uuid;

    use super::*;
    use crate::entity::submission::AnswerChannel;

    fn answer(withdrawn_on: Option<NaiveDate>, is_late: bool, channel: AnswerChannel) -> submission::Model {
        let row =
            crate::answer::queries::web_submission(Uuid::nil(), Vec::new(), "[]".to_owned(), DateTime::UNIX_EPOCH);
        submission::Model { withdrawn_on, is_late, channel, ..row }
    }

    #[test]
    fn an_answer_counts_unless_something_is_said_against_it() {
        let web = answer(None, false, AnswerChannel::Web);
        let all: Vec<_> = RoundState::iter().map(|state| counting(&web, state)).collect();
        let signed = [Counting::InResult; 5];
        assert_eq!(all[..3], [Counting::SoFar, Counting::SoFar, Counting::WhenClosed]);
        assert_eq!((&all[3..8], all[8]), (&signed[..], Counting::CalledOff));
        let day = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
        for state in RoundState::iter().filter(|state| *state != RoundState::Withdrawn) {
            assert_eq!(counting(&answer(Some(day), true, AnswerChannel::Web), state), Counting::Withdrawn(day));
            assert_eq!(counting(&answer(None, true, AnswerChannel::Paper), state), Counting::Late);
        }
    }

    #[test]
    fn what_counts_is_what_counts_now_or_will_when_the_round_is_closed() {
        let day = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
        assert!([Counting::SoFar, Counting::WhenClosed, Counting::InResult].into_iter().all(Counting::counts));
        assert!(![Counting::Withdrawn(day), Counting::Late, Counting::CalledOff].into_iter().any(Counting::counts));
    }

    #[test]
    fn nothing_of_an_answer_that_does_not_count_is_said_to_be_shown() {
        for comment in CommentState::iter() {
            assert_eq!(handling(comment, Counting::Late), Handling::Unused);
            assert_eq!(handling(comment, Counting::CalledOff), Handling::Unused);
            assert_ne!(handling(comment, Counting::InResult), Handling::Unused);
        }
        assert_eq!(handling(CommentState::Approved, Counting::InResult), Handling::Shown);
    }

    #[test]
    fn an_own_statement_that_others_see_stays_when_its_answer_is_withdrawn() {
        let withdrawn = Counting::Withdrawn(NaiveDate::from_ymd_opt(2027, 3, 1).unwrap());
        assert_eq!(own_handling(CommentState::Approved, false, withdrawn), Handling::Shown);
        assert_eq!(own_handling(CommentState::Unread, false, withdrawn), Handling::Unused);
        assert_eq!(own_handling(CommentState::Withheld, false, Counting::SoFar), Handling::NotShown);
        assert_eq!(own_handling(CommentState::Approved, false, Counting::CalledOff), Handling::Unused);
        assert_eq!(own_handling(CommentState::Approved, true, withdrawn), Handling::TakenAway);
    }
}
