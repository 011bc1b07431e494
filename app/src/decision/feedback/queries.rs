//! The reply about a round as everybody reads it, once it is given.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use super::{
    drafts::{Subject, Subjects, actions_of, answers_of, subjects},
    form::Answer,
};
use crate::{
    decision::{
        queries::{DecisionCard, cards},
        rules::is_given,
    },
    entity::{decision, feedback_report, planned_action, round},
    error::AppError,
    words::Words,
};

/// What became of a claim, or of the round as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// This was decided.
    Decision(DecisionCard),
    /// Nothing is done, and why. Swedish.
    NoAction(String),
}

/// A reply that residents have been given.
#[derive(Clone, Debug)]
pub struct Given {
    /// When.
    pub given_at: DateTime<Utc>,
    /// What has changed. Swedish, as all that is written in it.
    pub changed: String,
    /// Why, or why not.
    pub why: String,
    /// What was said, with what became of it. A claim that was added to the summary later has no outcome.
    pub answers: Vec<(Subject, Option<Outcome>)>,
    /// How many claims are not shown, nor their answers, because something that they rest on has changed.
    pub hidden: usize,
    /// What will be done, in order.
    pub actions: Vec<planned_action::Model>,
}

impl Given {
    /// What became of this claim.
    pub fn outcome_of(&self, claim: Uuid) -> Option<&Outcome> {
        self.answers.iter().find(|(subject, _)| subject.id == claim)?.1.as_ref()
    }

    /// The decisions in it, each once.
    pub fn decisions(&self) -> Vec<DecisionCard> {
        let mut found: Vec<DecisionCard> = Vec::new();
        for (_, outcome) in &self.answers {
            if let Some(Outcome::Decision(card)) = outcome
                && !found.contains(card)
            {
                found.push(card.clone());
            }
        }
        found
    }
}

/// The reply about a round; nothing before it is given.
///
/// # Errors
/// When it, or the summary that it answers, cannot be read.
pub async fn given(db: &impl ConnectionTrait, round: &round::Model, words: Words) -> Result<Option<Given>, AppError> {
    if !is_given(round.state) {
        return Ok(None);
    }
    let report = feedback_report::Entity::find_by_id(round.id).one(db).await?;
    let Some((report, given_at)) = report.and_then(|report| report.given_at.map(|at| (report, at))) else {
        return Ok(None);
    };
    let answers = answers_of(db, round.id).await?;
    let Subjects { shown: mut about, hidden } = subjects(db, round).await?;
    let answers_whole = answers.contains_key(&round.id);
    // The round as a whole is told of where it was answered: before there was a summary, or where there is none.
    about.retain(|subject| subject.id != round.id || answers_whole || hidden == 0);
    if answers_whole && about.iter().all(|subject| subject.id != round.id) {
        about.insert(0, Subject::whole(round.id));
    }
    let mut outcomes = outcomes(db, answers.into_iter().collect(), words).await?;
    let with_its_own = |subject: Subject| {
        let outcome = outcomes.remove(&subject.id);
        (subject, outcome)
    };
    Ok(Some(Given {
        given_at,
        answers: about.into_iter().map(with_its_own).collect(),
        hidden,
        actions: actions_of(db, round.id).await?,
        changed: report.changed,
        why: report.why,
    }))
}

/// The answers with the decisions that they name.
async fn outcomes(
    db: &impl ConnectionTrait,
    answers: Vec<(Uuid, Answer)>,
    words: Words,
) -> Result<HashMap<Uuid, Outcome>, AppError> {
    let named = answers.iter().filter_map(|(_, answer)| match answer {
        Answer::Decision(id) => Some(*id),
        Answer::NoAction(_) => None,
    });
    let rows = decision::Entity::find().filter(decision::COLUMN.id.is_in(named)).all(db).await?;
    let cards = cards(db, rows, words).await?;
    let outcome = |answer: Answer| match answer {
        Answer::Decision(id) => cards.iter().find(|card| card.id == id).cloned().map(Outcome::Decision),
        Answer::NoAction(reason) => Some(Outcome::NoAction(reason)),
    };
    Ok(answers.into_iter().filter_map(|(subject, answer)| Some((subject, outcome(answer)?))).collect())
}
