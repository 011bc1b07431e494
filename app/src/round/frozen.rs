//! Freezing a questionnaire: from the moment a round opens its questions are what they are, and a fingerprint shows it.
//! Residents' own opinion statements are added after that and never changed: the fingerprint is of what the round opened with.

use sea_orm::{ActiveEnum, ActiveValue::Set, ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{
    account::house_rules,
    context::Clock,
    dialogue::joint::opening::own_questions,
    entity::{questionnaire, round},
    error::AppError,
    round::questionnaire::{AskedQuestion, Questionnaire},
};

/// One question as it is fingerprinted. The order of the fields is the order in the JSON, so it may not change.
#[derive(Serialize)]
struct FrozenQuestion<'a> {
    kind: String,
    text: &'a str,
    help: Option<&'a str>,
    low_end: Option<&'a str>,
    high_end: Option<&'a str>,
    /// Position of the question and of the option that must be chosen for this one to be asked, from 0.
    only_if: Option<(usize, usize)>,
    options: Vec<&'a str>,
}

/// SHA-256, in hex, of the questions and options as JSON without white space, in the order they are asked.
///
/// # Errors
/// When the questions cannot be written as JSON, which is a fault of ours.
pub fn fingerprint(asked: &Questionnaire) -> Result<String, serde_json::Error> {
    let questions: Vec<_> = asked.questions.iter().map(|question| frozen(question, asked)).collect();
    let digest = Sha256::digest(serde_json::to_vec(&questions)?);
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Freezes what `round` opens with: `asked`, or in a joint dialogue its own copy of that. Returns the set and its fingerprint.
///
/// # Errors
/// When the database fails.
pub(super) async fn opens_with(
    txn: &DatabaseTransaction,
    clock: &Clock,
    round: &round::Model,
    asked: Questionnaire,
) -> Result<(questionnaire::Model, String), AppError> {
    let fingerprint = fingerprint(&asked).map_err(anyhow::Error::from)?;
    let own = own_questions(txn, clock, round, asked, &fingerprint).await?;
    freeze(txn, clock, &own, &fingerprint).await?;
    Ok((own.row, fingerprint))
}

/// Marks the set as frozen now, with this fingerprint.
///
/// # Errors
/// When the database fails.
pub async fn freeze(
    db: &impl ConnectionTrait,
    clock: &Clock,
    asked: &Questionnaire,
    fingerprint: &str,
) -> Result<(), DbErr> {
    let frozen = questionnaire::ActiveModel {
        id: Set(asked.row.id),
        frozen_at: Set(Some(clock.now())),
        fingerprint: Set(Some(fingerprint.to_owned())),
        ..Default::default()
    };
    questionnaire::Entity::update(frozen).exec(db).await.map(drop)
}

fn frozen<'a>(question: &'a AskedQuestion, asked: &'a Questionnaire) -> FrozenQuestion<'a> {
    let opened_with = question.options.iter().filter(|option| !option.is_own_statement());
    FrozenQuestion {
        kind: question.row.kind.to_value(),
        text: &question.row.text,
        help: question.row.help.as_deref(),
        low_end: question.row.low_end.as_deref(),
        high_end: question.row.high_end.as_deref(),
        only_if: question.row.depends_on_option_id.and_then(|id| asked.place_of(id)),
        options: opened_with.map(|option| option.text.as_str()).collect(),
    }
}

/// Never lower than five, than what was planned, or than what the house has decided by the day it opens. Returns it.
pub(super) async fn fix_threshold(db: &impl ConnectionTrait, round: &round::Model) -> Result<i32, DbErr> {
    let lowest = i32::try_from(analysis::threshold::Threshold::default().people()).unwrap_or(i32::MAX);
    let of_the_house = house_rules::queries::of(db, round.organisation_id).await?.threshold;
    let threshold = round.threshold.max(of_the_house).max(lowest);
    let fixed = round::ActiveModel { id: Set(round.id), threshold: Set(threshold), ..Default::default() };
    round::Entity::update(fixed).exec(db).await?;
    Ok(threshold)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::entity::{answer_option, question, question::QuestionKind};

    fn asked(text: &str, options: &[&str]) -> Questionnaire {
        let row = question::Model {
            id: Uuid::max(),
            questionnaire_id: Uuid::nil(),
            statement_id: None,
            origin_id: None,
            position: 1,
            kind: QuestionKind::SingleChoice,
            text: text.to_owned(),
            help: None,
            low_end: None,
            high_end: None,
            depends_on_option_id: None,
        };
        let option = |text: &&str| answer_option::Model {
            id: Uuid::max(),
            question_id: Uuid::max(),
            position: 1,
            text: (*text).to_owned(),
            own_language: None,
            withheld_at: None,
            withheld_reason: None,
        };
        let set = questionnaire::Model {
            id: Uuid::nil(),
            created_at: chrono::DateTime::default(),
            frozen_at: None,
            fingerprint: None,
            edition: 1,
        };
        let options = options.iter().map(option).collect();
        Questionnaire { row: set, questions: vec![AskedQuestion { row, options }] }
    }

    #[test]
    fn the_fingerprint_is_that_of_the_json() {
        let json = r#"[{"kind":"single_choice","text":"Hur?","help":null,"low_end":null,"high_end":null,"only_if":null,"options":["Så","Inte så"]}]"#;
        let expected: String = Sha256::digest(json).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(fingerprint(&asked("Hur?", &["Så", "Inte så"])).unwrap(), expected);
    }

    #[test]
    fn another_word_or_another_order_shows() {
        let first = fingerprint(&asked("Hur?", &["Så", "Inte så"])).unwrap();
        for other in [asked("Hur då?", &["Så", "Inte så"]), asked("Hur?", &["Inte så", "Så"]), asked("Hur?", &["Så"])]
        {
            assert_ne!(fingerprint(&other).unwrap(), first);
        }
    }

    #[test]
    fn a_residents_own_statement_is_all_that_may_be_added() {
        let first = fingerprint(&asked("Hur?", &["Så", "Inte så"])).unwrap();
        let mut added = asked("Hur?", &["Så", "Inte så", "Annorlunda"]);
        assert_ne!(fingerprint(&added).unwrap(), first);

        added.questions[0].options[2].own_language = Some("sv".to_owned());
        assert_eq!(fingerprint(&added).unwrap(), first);

        added.questions[0].options[0].text = "Så här".to_owned();
        assert_ne!(fingerprint(&added).unwrap(), first);
    }
}
