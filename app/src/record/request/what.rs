//! What a text is where it stands, and whether it must be looked at before it is given out.

use crate::entity::comment::CommentState;

/// What a text is where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Words in an answer, and what a moderator said of them.
    Comment(CommentState),
    /// The same, as a statement for others to vote on.
    OwnStatement(CommentState),
    /// A statement that others vote on.
    Shown,
    /// One that a moderator took away.
    TakenAway,
    /// Why it was.
    TakenAwayReason,
    /// Why a comment is withheld or covered.
    ModeratorReason,
    /// One of the reasons that come with the service.
    KnownReason,
    /// Why words are masked.
    MaskReason,
    /// A section of law that somebody has written.
    Section,
    /// Where a meeting was held, and who led it.
    Meeting,
    /// Why it was corrected.
    MeetingReason,
    /// A topic that comments are under, a public note on the round, where its papers are handed in, a decision, or what the reply to residents
    /// or the summary says.
    Written,
    /// A sentence of an approved summary that nobody reads any more: something that it rests on has changed.
    HiddenSentence,
    /// Why something is left out of a summary, or why it was sent back.
    SummaryReason,
    /// What one of the elected asked about the brief, or what a moderator answered.
    BriefQuestion,
    /// Why a voice must not disappear.
    VoiceReason,
    /// What was written when the round was stopped or closed, and is in the protocol or on the page.
    Closing,
    /// Words that stand in the brief, of a comment that has been disposed of.
    Published,
    /// Words that others do not read, though they were approved once: their answer does not count, or they were withdrawn as a quote.
    Unread,
    /// A sentence of the signed protocol.
    Protocol,
    /// A note in the log.
    Log,
    /// A note in the log that says why.
    LogReason,
}

impl What {
    /// Whether it must be looked at before it is given out: nobody has read it, others may not read it as it stands, few have
    /// read it, or it says why and may repeat the words it is about.
    pub fn must_be_reviewed(self) -> bool {
        match self {
            Self::Comment(state) | Self::OwnStatement(state) => state != CommentState::Approved,
            Self::TakenAway | Self::TakenAwayReason | Self::ModeratorReason | Self::MaskReason => true,
            Self::MeetingReason | Self::VoiceReason | Self::LogReason | Self::BriefQuestion | Self::Unread => true,
            Self::HiddenSentence | Self::SummaryReason => true,
            Self::Shown | Self::KnownReason | Self::Section | Self::Meeting | Self::Closing | Self::Protocol => false,
            Self::Log | Self::Published | Self::Written => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_may_read_as_it_stands_and_every_reason_must_be_reviewed() {
        use CommentState::{Approved, Redacted, Unread, Withheld};
        for state in [Unread, Redacted, Withheld] {
            assert!(What::Comment(state).must_be_reviewed() && What::OwnStatement(state).must_be_reviewed());
        }
        assert!(!What::Comment(Approved).must_be_reviewed() && !What::Shown.must_be_reviewed());
        for reason in
            [What::ModeratorReason, What::TakenAwayReason, What::MaskReason, What::MeetingReason, What::LogReason]
        {
            assert!(reason.must_be_reviewed(), "{reason:?}");
        }
    }

    #[test]
    fn of_a_summary_what_others_read_is_free_and_what_they_do_not_must_be_reviewed() {
        assert!(!What::Written.must_be_reviewed());
        assert!(What::HiddenSentence.must_be_reviewed() && What::SummaryReason.must_be_reviewed());
    }
}
