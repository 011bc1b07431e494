//! What one of the elected should see first.

use std::cmp::Reverse;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::queries::Card;
use crate::{
    dialogue::rules::{Reply, reply, time_over},
    entity::{
        brief_read,
        round::{self, RoundState},
    },
    round::rules,
};

/// What somebody has read of a brief. What comes first is read first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Nothing.
    Unread,
    /// It, before a newer version of its summary was approved.
    Changed,
    /// It as it stands, or there is nothing to read yet.
    Read,
}

/// What has been read of a brief whose newest approved summary has this `version`, 0 where there is none. Once a round is archived nothing
/// is kept of who has read it, and nobody has to.
pub fn mark(state: RoundState, read: Option<&brief_read::Model>, version: i32) -> Mark {
    match read {
        _ if !rules::has_result(state) || state == RoundState::Archived => Mark::Read,
        None => Mark::Unread,
        Some(read) if read.summary_version < version => Mark::Changed,
        Some(_) => Mark::Read,
    }
}

/// A promise that falls due within so many days is near.
const NEAR: TimeDelta = TimeDelta::days(30);

/// How it stands with the reply that residents were promised and do not have.
pub fn promised(card: &Card, today: NaiveDate) -> Option<Reply> {
    match reply(card.round.state, card.dialogue.reply_due, today) {
        Reply::Settled => None,
        due_or_late => Some(due_or_late),
    }
}

/// Whether a promise is late or near.
pub fn is_near(reply: Reply, today: NaiveDate) -> bool {
    match reply {
        Reply::Due(day) => day <= today + NEAR,
        Reply::Late(_) => true,
        Reply::Settled => false,
    }
}

/// When residents' time to answer was over, or will be.
pub fn ended(round: &round::Model) -> DateTime<Utc> {
    time_over(round.closes_at, round.stopped_at)
}

/// What awaits a decision: unread first, then by the meeting that comes first, then the newest.
pub fn sort_waiting(cards: &mut [Card], today: NaiveDate) {
    cards.sort_by_key(|card| {
        let meeting = card.meeting(today);
        (card.mark, meeting.is_none(), meeting, Reverse(ended(&card.round)))
    });
}

/// By the day of the promise, and each dialogue's together, the newest round first.
pub fn sort_promised(cards: &mut [Card]) {
    cards.sort_by_key(|card| (card.dialogue.reply_due, card.dialogue.id, Reverse(ended(&card.round))));
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn read(summary_version: i32) -> brief_read::Model {
        brief_read::Model { account_id: Uuid::nil(), round_id: Uuid::nil(), summary_version, answers: 0 }
    }

    #[test]
    fn a_brief_is_unread_until_it_is_read_and_again_when_its_summary_is_a_new_one() {
        use RoundState::{Closed, Delivered, Open};
        assert_eq!(mark(Open, None, 0), Mark::Read, "there is nothing to read yet");
        assert_eq!(mark(Closed, None, 0), Mark::Unread);
        assert_eq!(mark(Closed, Some(&read(0)), 0), Mark::Read);
        assert_eq!(mark(Delivered, Some(&read(0)), 1), Mark::Changed);
        assert_eq!(mark(Delivered, Some(&read(1)), 1), Mark::Read);
        assert_eq!(mark(RoundState::Archived, None, 1), Mark::Read, "what was kept of it may be disposed of");
        assert!(Mark::Unread < Mark::Changed && Mark::Changed < Mark::Read);
    }
}
