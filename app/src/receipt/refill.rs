//! An answer that has been sent, back in the form that sends it: what `answer::form::check` reads, written again.

use analysis::value::{AnswerValue, Vote};

use super::queries::Kept;
use crate::{
    answer::{
        background::{OTHERS, OWN},
        form::{self, field, row_field},
        own_statement,
        receipt::ReceiptCode,
    },
    forms::Sent,
};

/// The fields as the resident would fill them in to send the same answer, marked as a change of this version.
pub fn refill(kept: &Kept, code: &ReceiptCode) -> Sent {
    let values: Vec<AnswerValue> = serde_json::from_str(&kept.row.answers).unwrap_or_default();
    let mut fields = Vec::new();
    for (place, (question, value)) in kept.asked.questionnaire.questions.iter().zip(&values).enumerate() {
        let written = kept.comments.iter().find(|comment| comment.question_id == question.row.id);
        fields.extend(fields_of(&field(place), value, written.map(|comment| comment.text.as_str())));
        let own = written.filter(|comment| comment.is_own_statement);
        fields.extend(own.map(|own| (own_statement::field(&field(place)), own.text.clone())));
    }
    let about = [(form::AGE, &kept.row.age_band), (form::SEX, &kept.row.sex)];
    fields.extend(about.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.clone()?))));
    let whose = kept.row.on_behalf.map(|others| if others { OTHERS } else { OWN });
    fields.extend(whose.map(|whose| (form::BEHALF_FIELD.to_owned(), whose.to_owned())));
    fields.push((form::RECEIPT.to_owned(), code.to_string()));
    fields.push((form::SAME_CODE.to_owned(), form::CHANGE.to_owned()));
    let version = kept.row.version.to_string();
    fields.push((form::VERSION.to_owned(), version.clone()));
    fields.extend(kept.row.withdrawn_on.map(|_| (form::TAKEN_BACK.to_owned(), version)));
    Sent::new(fields)
}

fn fields_of(name: &str, value: &AnswerValue, written: Option<&str>) -> Vec<(String, String)> {
    let one = |typed: String| vec![(name.to_owned(), typed)];
    let number = |index: u8| (u32::from(index) + 1).to_string();
    match value {
        AnswerValue::Skipped => Vec::new(),
        AnswerValue::DontKnow => one(form::DONT_KNOW.to_owned()),
        AnswerValue::Step(step) => one(step.to_string()),
        AnswerValue::Option(option) => one(number(*option)),
        AnswerValue::Options(options) => options.iter().flat_map(|option| one(number(*option))).collect(),
        AnswerValue::Order(things) => {
            let ranked = things.iter().enumerate();
            ranked.map(|(rank, thing)| (row_field(name, usize::from(*thing)), (rank + 1).to_string())).collect()
        }
        AnswerValue::Votes(votes) => {
            let given = votes.iter().enumerate().filter_map(|(row, vote)| Some((row, (*vote)?)));
            given.map(|(row, vote)| (row_field(name, row), code_of(vote).to_owned())).collect()
        }
        AnswerValue::Text => one(written.unwrap_or_default().to_owned()),
    }
}

fn code_of(vote: Vote) -> &'static str {
    form::VOTES.iter().find(|(known, _)| *known == vote).map(|(_, code)| *code).unwrap_or_default()
}
