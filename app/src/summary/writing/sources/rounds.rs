//! Rounds with their results, as claims may rest on them: any number of them in as many statements as one.

use std::collections::HashMap;

use chrono::TimeDelta;
use claims::sources::{Ends, Question, Round, Whose};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use crate::{
    dialogue::places,
    entity::{question::QuestionKind, round},
    round::questionnaire::{AskedQuestion, questionnaires},
    summary::{
        corrected::{Signed, signed},
        elected::rules::ended,
        result::FixedResult,
    },
    swedish,
};

/// A round, the result of it that is read, and whose it is.
pub(super) type Read = (round::Model, FixedResult, Whose);

/// These rounds, in order.
///
/// # Errors
/// When the database cannot be read.
pub(super) async fn told(db: &impl ConnectionTrait, rounds: Vec<Read>) -> Result<Vec<Round>, DbErr> {
    let rows = || rounds.iter().map(|(row, ..)| row);
    let asked = questionnaires(db, rows().map(|row| row.questionnaire_id)).await?;
    let places = places::names(db, rows().map(|row| row.organisation_id)).await?;
    let versions = signed(db, rows().map(|row| row.id)).await?;
    let told = |(row, result, whose): Read| Round {
        name: name(&row, &places),
        whose,
        superseded: superseded(&versions, &result),
        questions: asked
            .get(&row.questionnaire_id)
            .map_or_else(Vec::new, |set| set.questions.iter().map(in_words).collect()),
        fingerprint: result.row.fingerprint,
        figures: result.figures,
    };
    Ok(rounds.into_iter().map(told).collect())
}

/// Where it was, and the month of the last day on which people really could answer.
fn name(round: &round::Model, places: &HashMap<Uuid, String>) -> String {
    let place = places.get(&round.organisation_id).map(String::as_str).unwrap_or_default();
    format!("{place}, {}", swedish::month_of(ended(round) - TimeDelta::seconds(1)))
}

/// The fingerprints of the results before this one of the same round.
fn superseded(versions: &[Signed], result: &FixedResult) -> Vec<String> {
    let own = versions.iter().filter(|one| one.round_id == result.row.round_id);
    own.filter(|one| one.version < result.row.version).map(|one| one.fingerprint.clone()).collect()
}

fn in_words(asked: &AskedQuestion) -> Question {
    let ends = asked.row.low_end.clone().zip(asked.row.high_end.clone());
    let may_be_told = |text: &str, withheld: bool| if withheld { String::new() } else { text.to_owned() };
    Question {
        text: asked.row.text.clone(),
        ends: ends.map(|(low, high)| Ends { low, high }).filter(|_| asked.row.kind == QuestionKind::Scale),
        options: asked.options.iter().map(|option| may_be_told(&option.text, option.is_withheld())).collect(),
        standard: asked.row.origin_id.map(|id| id.to_string()),
        put_to_some: asked.row.depends_on_option_id.is_some(),
        added: (0..)
            .zip(&asked.options)
            .filter(|(_, option)| option.is_own_statement())
            .map(|(place, _)| place)
            .collect(),
    }
}
