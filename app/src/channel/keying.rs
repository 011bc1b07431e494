//! Between what is keyed in and an answer: keys become what the resident's form would send, which is checked by the same
//! rules; and an answer becomes keys again, to be corrected or compared.

use std::collections::BTreeMap;

use analysis::value::{AnswerValue, Vote};

use super::{
    differences::CHOOSE,
    sheet::{DONT_KNOW_KEY, Kind, Part, sheet},
};
use crate::{
    answer::{
        background::{OTHERS, OWN},
        form::{self, NewAnswer, field},
        own_statement,
    },
    forms::{FormErrors, Sent},
    round::questionnaire::Questionnaire,
    words::Words,
};

/// What was keyed in, by field; empty fields are left out. Two of them are the same when the papers read the same.
pub type Keyed = BTreeMap<String, String>;

/// The answer that was keyed in.
///
/// # Errors
/// Every mistake at its field. An empty sheet is no answer.
pub fn read(sent: &Sent, asked: &Questionnaire) -> Result<NewAnswer, FormErrors> {
    let sheet = sheet(asked);
    let fields: Vec<(String, String)> = sheet.iter().flat_map(|part| translated(sent, part)).collect();
    if fields.is_empty() {
        let first = sheet.first().and_then(|part| part.fields.first());
        let first = first.map(|field| field.name.clone()).unwrap_or_default();
        return Err(FormErrors::on(first, "Här är inget svar. Mata in minst ett."));
    }
    form::check(&Sent::new(fields), asked, Words::swedish()).map_err(|errors| named(errors, &sheet))
}

/// The same mistakes, each with the question that it is about.
pub fn named(errors: FormErrors, sheet: &[Part]) -> FormErrors {
    let name = |field: &str| {
        let field = field.strip_prefix(CHOOSE).unwrap_or(field);
        (1..).zip(sheet).find_map(|(number, part): (usize, _)| part.name_of(field, number))
    };
    errors.named(name)
}

/// The same as the resident's form would send it. What is no key stays as it is, and the check says so.
fn translated(sent: &Sent, part: &Part) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for field in &part.fields {
        let typed = sent.get(&field.name).trim();
        let keys = match part.kind {
            Kind::Many => several(typed, part.keys.len()),
            Kind::One | Kind::Places | Kind::Words | Kind::Own => vec![typed.to_owned()],
        };
        let sent_for = |key: String| part.keys.iter().find(|known| known.key == key).map(|known| known.sent.clone());
        let said = keys.into_iter().filter(|key| !key.is_empty());
        fields.extend(said.map(|key| (field.name.clone(), sent_for(key.clone()).unwrap_or(key))));
    }
    fields
}

/// "1 3", "1,3" and, where no key has two digits, "13".
fn several(typed: &str, keys: usize) -> Vec<String> {
    let split = typed.split(|c: char| !c.is_alphanumeric()).filter(|key| !key.is_empty());
    if 9 < keys {
        return split.map(str::to_owned).collect();
    }
    split.flat_map(|run| run.chars().map(String::from)).collect()
}

/// What one would key in to get `answer`.
pub fn keyed(answer: &NewAnswer, asked: &Questionnaire) -> Keyed {
    let mut keyed = Keyed::new();
    let sheet = sheet(asked);
    let values = answer.values.iter().zip(&asked.questions);
    for (part, (value, question)) in sheet.iter().zip(values) {
        let words = answer.comments.iter().find(|comment| comment.question_id == question.row.id);
        let typed = typed(part, value, words.map_or("", |comment| &comment.text));
        let fields = part.fields.iter().map(|field| field.name.clone());
        keyed.extend(fields.zip(typed).filter(|(_, typed)| !typed.is_empty()));
    }
    for own in answer.comments.iter().filter(|comment| comment.is_own_statement) {
        let place = asked.questions.iter().position(|question| question.row.id == own.question_id);
        keyed.extend(place.map(|place| (own_statement::field(&field(place)), own.text.clone())));
    }
    let whose = answer.on_behalf.map(|others| if others { OTHERS } else { OWN });
    let about =
        [(form::BEHALF_FIELD, whose), (form::AGE, answer.age_band.as_deref()), (form::SEX, answer.sex.as_deref())];
    for (name, code) in about {
        let part = sheet.iter().find(|part| part.name == name);
        let key = part.zip(code).and_then(|(part, code)| part.keys.iter().find(|key| key.sent == code));
        keyed.extend(key.map(|key| (name.to_owned(), key.key.clone())));
    }
    keyed
}

/// One text a field of the part.
fn typed(part: &Part, value: &AnswerValue, words: &str) -> Vec<String> {
    let number = |place: u8| (usize::from(place) + 1).to_string();
    match value {
        AnswerValue::Skipped => Vec::new(),
        AnswerValue::DontKnow => vec![DONT_KNOW_KEY.to_owned()],
        AnswerValue::Step(step) => vec![step.to_string()],
        AnswerValue::Option(option) => vec![number(*option)],
        AnswerValue::Options(options) => {
            vec![options.iter().map(|option| number(*option)).collect::<Vec<_>>().join(" ")]
        }
        AnswerValue::Order(order) => {
            let place = |row: usize| order.iter().position(|option| usize::from(*option) == row);
            (0..part.fields.len()).map(|row| place(row).map(|at| (at + 1).to_string()).unwrap_or_default()).collect()
        }
        AnswerValue::Votes(votes) => votes.iter().map(|vote| vote.map(vote_key).unwrap_or_default()).collect(),
        // White space is not what two people may differ about.
        AnswerValue::Text => vec![words.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")],
    }
}

fn vote_key(vote: Vote) -> String {
    let place = form::VOTES.iter().position(|(known, _)| *known == vote).unwrap_or_default();
    (place + 1).to_string()
}

/// The fields where two readings of the same paper are not the same.
pub fn differing(first: &Keyed, second: &Keyed) -> Vec<String> {
    let fields: std::collections::BTreeSet<&String> = first.keys().chain(second.keys()).collect();
    fields.into_iter().filter(|field| first.get(*field) != second.get(*field)).cloned().collect()
}

#[cfg(test)]
#[path = "keying_tests.rs"]
mod tests;
