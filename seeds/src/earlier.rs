//! The dialogue of the demonstration that has come to its end: a round a year before the others, with what became of it afterwards.

use serde::Deserialize;

use crate::{
    demonstration::{Decision, Dialogue},
    read,
};

/// A made-up dialogue, and what came after its round.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Earlier {
    /// The dialogue with its one round.
    pub dialogue: Dialogue,
    /// What came after it was closed.
    pub ending: Ending,
}

/// What came after a round was closed and summarised. Days are counted from the first seeding; before is negative.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// When it was handed over.
    pub delivered_days: i64,
    /// What the body decided.
    pub decision: Decision,
    /// What residents were answered.
    pub reply: Reply,
    /// How the signed result was put right.
    pub correction: Correction,
}

/// A made-up reply to residents. It answers every claim but the last by the decision.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// When it was given.
    pub given_days: i64,
    /// What has changed.
    pub changed: String,
    /// Why.
    pub why: String,
    /// Why nothing is done about the last claim.
    pub no_action: String,
    /// What will be done.
    pub action: String,
    /// By when.
    pub due_days: i64,
}

/// A made-up correction: an answer does not count any more.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// When one moderator proposed it.
    pub proposed_days: i64,
    /// When another signed it.
    pub signed_days: i64,
    /// The comment that stands in the answer.
    pub comment: String,
    /// Why it does not count: everybody reads it.
    pub reason: String,
}

/// Reads the dialogue that has come to its end.
///
/// # Errors
/// When the data file does not have the shape above.
pub fn earlier() -> anyhow::Result<Earlier> {
    read::parse("earlier.json", include_str!("../data/earlier.json"))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::{demonstration::demonstration, questions::questions};

    #[test]
    fn everything_that_people_read_says_that_it_is_made_up() {
        let Earlier { dialogue, ending } = earlier().unwrap();
        assert!(dialogue.made_up && dialogue.purpose.starts_with("Det här är en demonstration med påhittade svar."));
        assert!(dialogue.purpose_easy_read.contains("påhittade") && dialogue.commissioned_by.contains("exempel"));
        assert!(ending.decision.title.contains("påhittat") && ending.decision.wording.contains("påhittat"));
        assert!(ending.reply.changed.contains("påhittat") && ending.correction.reason.contains("påhittat"));
    }

    #[test]
    fn one_thing_comes_after_the_other_and_the_reply_before_the_promised_day() {
        let Earlier { dialogue, ending } = earlier().unwrap();
        let [round] = &dialogue.rounds[..] else { panic!("one round") };
        let days = [
            round.opens_days,
            round.closes_days,
            ending.delivered_days,
            dialogue.meeting_days.unwrap(),
            ending.reply.given_days,
            dialogue.reply_due_days,
            ending.correction.proposed_days,
            ending.correction.signed_days,
            ending.reply.due_days,
        ];
        assert!(days.is_sorted_by(|one, other| one < other), "{days:?}");
        assert_eq!(Some(ending.decision.decided_days), dialogue.meeting_days);
    }

    #[test]
    fn it_asks_questions_that_a_later_round_of_the_same_body_asks_too() {
        let (earlier, later) = (earlier().unwrap().dialogue, demonstration().unwrap());
        let asked: HashSet<_> = earlier.rounds.iter().flat_map(|round| &round.questions).collect();
        let of_body = later.dialogues.iter().filter(|later| later.owner == earlier.owner);
        let closed = of_body.flat_map(|later| &later.rounds).filter(|round| round.summary.is_some());
        let both = closed.flat_map(|round| &round.questions).filter(|question| asked.contains(question)).count();
        assert_eq!(both, 2);
        let standard = questions().unwrap().questions;
        assert!(asked.iter().all(|key| standard.iter().any(|question| question.key == **key)));
    }

    /// So that no sentence loses what it rests on.
    #[test]
    fn the_answer_that_does_not_count_has_a_comment_that_nobody_reads() {
        let Earlier { dialogue, ending } = earlier().unwrap();
        let comments: Vec<_> = dialogue.rounds.iter().flat_map(|round| round.comments.values().flatten()).collect();
        let own: Vec<_> = comments.iter().filter(|comment| comment.text == ending.correction.comment).collect();
        assert_eq!(own.len(), 1);
        assert!(own.iter().all(|comment| comment.withhold.is_some() && comment.topics.is_empty()));
    }
}
