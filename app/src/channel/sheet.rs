//! A round's questions as one keys them in: short fields for digits, in the order and with the numbers of the paper form.

use crate::{
    answer::{
        background::{ages, behalf, sexes},
        form::{self, VOTES, field, row_field},
        own_statement,
    },
    entity::question::QuestionKind,
    round::questionnaire::{AskedQuestion, Questionnaire},
    words::Words,
};

/// The key of "jag vet inte" on a scale.
pub const DONT_KNOW_KEY: &str = "0";

/// How a part is keyed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One key in each field.
    One,
    /// Several keys in one field.
    Many,
    /// A place in an order in each field.
    Places,
    /// The words as they were written.
    Words,
    /// A statement of one's own, as it was written.
    Own,
}

/// A question, or something about the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Field of the whole part, as in the resident's form: `q3`, `age`.
    pub name: String,
    /// What is asked.
    pub text: String,
    /// Whom it is put to, where that is not everybody.
    pub only_if: Option<String>,
    /// How it is keyed in.
    pub kind: Kind,
    /// What can be keyed in: key, what the resident's form sends, words.
    pub keys: Vec<Key>,
    /// The fields; where there are several, each with words of its own.
    pub fields: Vec<KeyField>,
}

/// One key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// What is typed.
    pub key: String,
    /// What the resident's form sends for it.
    pub sent: String,
    /// What it means.
    pub text: String,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyField {
    /// Its name, as in the resident's form: `q3`, `q4-2`.
    pub name: String,
    /// What it is about, where the part has several.
    pub label: String,
}

/// The questions in order, then statements of one's own, then what is asked about the person.
pub fn sheet(asked: &Questionnaire) -> Vec<Part> {
    let words = Words::swedish();
    let mut parts = questions(asked);
    parts.extend(asked.questions.iter().enumerate().filter_map(|(place, question)| own(place, question)));
    parts.push(about(form::BEHALF_FIELD, words.answer_behalf(), behalf(words)));
    parts.push(about(form::AGE, words.answer_age(), ages(words)));
    parts.push(about(form::SEX, words.answer_sex(), sexes(words)));
    parts
}

/// The same, as it is printed or asked now. An own statement that was taken away keeps its field in [`sheet`], for papers that were
/// printed with it.
pub fn asked_now(asked: &Questionnaire) -> Vec<Part> {
    let mut parts = sheet(asked);
    let with_questions = parts.iter_mut().zip(&asked.questions);
    for (part, question) in with_questions.filter(|(_, question)| question.row.kind == QuestionKind::Opinion) {
        let mut stands = question.options.iter().map(|option| !option.is_withheld());
        part.fields.retain(|_| stands.next().unwrap_or(true));
    }
    parts
}

/// The questions in order.
pub fn questions(asked: &Questionnaire) -> Vec<Part> {
    let numbered = asked.questions.iter().enumerate();
    numbered.map(|(place, question)| part(place, question, only_if(question, asked))).collect()
}

fn part(place: usize, question: &AskedQuestion, only_if: Option<String>) -> Part {
    let name = field(place);
    let texts = || question.options.iter().map(|option| option.text.clone());
    let whole = vec![KeyField { name: name.clone(), label: String::new() }];
    let rows = || (0..).zip(texts()).map(|(row, label)| KeyField { name: row_field(&name, row), label }).collect();
    let (kind, keys, fields) = match question.row.kind {
        QuestionKind::Scale => (Kind::One, scale_keys(texts()), whole),
        QuestionKind::SingleChoice => (Kind::One, numbered_keys(texts()), whole),
        QuestionKind::MultipleChoice => (Kind::Many, numbered_keys(texts()), whole),
        QuestionKind::Ranking => (Kind::Places, Vec::new(), rows()),
        QuestionKind::Opinion => (Kind::One, vote_keys(), rows()),
        QuestionKind::FreeText => (Kind::Words, Vec::new(), whole),
    };
    Part { name, text: question.row.text.clone(), only_if, kind, keys, fields }
}

/// Where a statement may be added to an opinion question.
fn own(place: usize, question: &AskedQuestion) -> Option<Part> {
    let takes_more = question.row.kind == QuestionKind::Opinion && own_statement::fits(question.options.len());
    takes_more.then(|| {
        let (name, needed) = (own_statement::field(&field(place)), own_statement::votes_needed(question));
        let number = place + 1;
        Part {
            text: format!("Vill du lägga till ett eget påstående till fråga {number}?"),
            only_if: Some(format!("Om du har tagit ställning till minst {needed} av påståendena i fråga {number}")),
            kind: Kind::Own,
            keys: Vec::new(),
            fields: vec![KeyField { name: name.clone(), label: String::new() }],
            name,
        }
    })
}

/// "Om svaret på fråga 2 är 1, Telefon".
fn only_if(question: &AskedQuestion, asked: &Questionnaire) -> Option<String> {
    let (place, option) = asked.place_of(question.row.depends_on_option_id?)?;
    let text = &asked.questions.get(place)?.options.get(option)?.text;
    Some(format!("Om svaret på fråga {} är {}, {text}", place + 1, option + 1))
}

/// As on the screen: the highest step first.
fn scale_keys(texts: impl Iterator<Item = String>) -> Vec<Key> {
    let mut keys = numbered_keys(texts);
    keys.reverse();
    let (key, sent) = (DONT_KNOW_KEY.to_owned(), form::DONT_KNOW.to_owned());
    keys.push(Key { key, sent, text: Words::swedish().answer_dont_know() });
    keys
}

fn numbered_keys(texts: impl Iterator<Item = String>) -> Vec<Key> {
    (1..).zip(texts).map(|(n, text): (usize, _)| Key { key: n.to_string(), sent: n.to_string(), text }).collect()
}

fn vote_keys() -> Vec<Key> {
    let words = Words::swedish();
    let read = [words.answer_agree(), words.answer_disagree(), words.answer_pass()];
    coded(VOTES.into_iter().map(|(_, code)| code).zip(read))
}

fn coded(known: impl IntoIterator<Item = (&'static str, String)>) -> Vec<Key> {
    let key = |(n, (code, text)): (usize, (&str, String))| Key { key: n.to_string(), sent: code.to_owned(), text };
    (1..).zip(known).map(key).collect()
}

fn about(name: &str, text: String, known: Vec<(&'static str, String)>) -> Part {
    Part {
        name: name.to_owned(),
        text,
        only_if: None,
        kind: Kind::One,
        keys: coded(known),
        fields: vec![KeyField { name: name.to_owned(), label: String::new() }],
    }
}

impl Part {
    /// What `field` is called where the part has this number: "Fråga 4, ”Närhet”". Nothing where the part has no such field.
    pub fn name_of(&self, field: &str, number: usize) -> Option<String> {
        let own = self.fields.iter().find(|own| own.name == field);
        match own.map(|own| own.label.as_str()) {
            Some(label) if !label.is_empty() => Some(format!("Fråga {number}, ”{label}”")),
            None if self.name != field => None,
            _ => Some(format!("Fråga {number}")),
        }
    }

    /// What `typed` means, in words: "4 Ganska lätt". Empty where nothing was typed.
    pub fn told(&self, typed: &str) -> String {
        let word = |key: &str| match self.keys.iter().find(|known| known.key == key) {
            Some(known) => format!("{} {}", known.key, known.text),
            None => key.to_owned(),
        };
        match self.kind {
            Kind::Words | Kind::Own | Kind::Places => typed.to_owned(),
            Kind::One | Kind::Many => typed.split_whitespace().map(word).collect::<Vec<_>>().join(", "),
        }
    }
}
