//! What waits for somebody in a round: nothing is archived while somebody waits for an answer or a signature.

use sea_orm::{ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter};
use uuid::Uuid;

use crate::{
    entity::{brief_question, correction},
    forms::FormErrors,
};

/// Where questions stand on the page.
pub const QUESTIONS: &str = "open-questions";
/// Where proposed corrections do.
pub const CORRECTIONS: &str = "open-corrections";

/// What waits in a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Questions of the elected that nobody has answered.
    pub questions: u64,
    /// Rows of proposed corrections that nobody has signed or put aside.
    pub corrections: u64,
}

impl Open {
    /// What is to be done first, each with its place on the page.
    pub fn to_do(self) -> Vec<(&'static str, &'static str)> {
        let questions = "Förtroendevalda har ställt frågor om underlaget som ingen har svarat på. En moderator behöver svara på dem först";
        let corrections = "En rättelse av resultatet är föreslagen och väntar. En moderator behöver skriva under den eller lägga undan den först";
        let all = [(self.questions, QUESTIONS, questions), (self.corrections, CORRECTIONS, corrections)];
        all.into_iter().filter(|(count, ..)| 0 < *count).map(|(_, place, sentence)| (place, sentence)).collect()
    }

    /// The same, for who would archive the round.
    pub fn missing(self) -> FormErrors {
        let mut errors = FormErrors::default();
        for (place, sentence) in self.to_do() {
            errors.add(place, sentence);
        }
        errors
    }
}

/// Counts it.
///
/// # Errors
/// When the database cannot be read.
pub async fn open(db: &impl ConnectionTrait, round_id: Uuid) -> Result<Open, DbErr> {
    let questions = brief_question::Entity::find()
        .filter(brief_question::COLUMN.round_id.eq(round_id))
        .filter(brief_question::COLUMN.answered_at.is_null());
    let corrections = correction::Entity::find()
        .filter(correction::COLUMN.round_id.eq(round_id))
        .filter(correction::COLUMN.settled_at.is_null());
    Ok(Open { questions: questions.count(db).await?, corrections: corrections.count(db).await? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_waits_for_is_done_first() {
        assert!(Open::default().to_do().is_empty() && Open::default().missing().is_empty());
        let errors = Open { questions: 1, corrections: 0 }.missing();
        assert!(errors.at(QUESTIONS).is_some() && errors.at(CORRECTIONS).is_none());
        assert!(Open { questions: 0, corrections: 2 }.missing().at(CORRECTIONS).is_some());
    }
}
