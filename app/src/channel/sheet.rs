//! A round's questions as one keys them in: short fields for digits, in the order and with the numbers of the paper form. Staff key
//! in with the Swedish words before them; what is printed or read aloud has those of the reader.

use uuid::Uuid;

use crate::{
    answer::{
        background::{ages, behalf, sexes},
        form::{self, VOTES, field, row_field},
        own_statement,
    },
    entity::{answer_option, question::QuestionKind},
    round::{
        questionnaire::{AskedQuestion, Questionnaire},
        wording::Wording,
    },
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
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Field of the whole part, as in the resident's form: `q3`, `age`.
    pub name: String,
    /// The language of its words: a question that nobody has translated is in Swedish as a whole.
    pub language: Words,
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
    /// For `lang`, where a resident has written that in another language than the part's.
    pub lang: Option<String>,
}

impl KeyField {
    /// The one field of a part.
    fn whole(name: &str) -> Self {
        Self { name: name.to_owned(), label: String::new(), lang: None }
    }
}

/// The questions in order, then statements of one's own, then what is asked about the person; all in Swedish.
pub fn sheet(asked: &Questionnaire) -> Vec<Part> {
    all(asked, Words::swedish(), &|_| Words::swedish())
}

/// The same, as it is printed or asked now, in the language of the reader. An own statement that was taken away keeps its field in
/// [`sheet`], for papers that were printed with it.
pub fn asked_now(asked: &Wording) -> Vec<Part> {
    let reader = asked.language;
    let language_of = |id: Uuid| if asked.lang_of(id).is_some() { Words::swedish() } else { reader };
    let mut parts = all(&asked.questionnaire, reader, &language_of);
    let with_questions = parts.iter_mut().zip(&asked.questionnaire.questions);
    for (part, question) in with_questions.filter(|(_, question)| question.row.kind == QuestionKind::Opinion) {
        let mut stands = question.options.iter().map(|option| !option.is_withheld());
        part.fields.retain(|_| stands.next().unwrap_or(true));
    }
    parts
}

/// The questions in order, in Swedish.
pub fn questions(asked: &Questionnaire) -> Vec<Part> {
    questions_in(asked, &|_| Words::swedish())
}

/// Every part. `language_of` says which language a question is in; all else is in that of the reader.
fn all(asked: &Questionnaire, reader: Words, language_of: &impl Fn(Uuid) -> Words) -> Vec<Part> {
    let mut parts = questions_in(asked, language_of);
    parts.extend(asked.questions.iter().enumerate().filter_map(|(place, question)| own(place, question, reader)));
    parts.push(about(form::BEHALF_FIELD, reader.answer_behalf(), behalf(reader), reader));
    parts.push(about(form::AGE, reader.answer_age(), ages(reader), reader));
    parts.push(about(form::SEX, reader.answer_sex(), sexes(reader), reader));
    parts
}

fn questions_in(asked: &Questionnaire, language_of: &impl Fn(Uuid) -> Words) -> Vec<Part> {
    let numbered = asked.questions.iter().enumerate();
    let part = |(place, question): (usize, &AskedQuestion)| {
        part(place, question, only_if(question, asked, language_of), language_of(question.row.id))
    };
    numbered.map(part).collect()
}

fn part(place: usize, question: &AskedQuestion, only_if: Option<String>, language: Words) -> Part {
    let name = field(place);
    let texts = || question.options.iter().map(|option| option.text.clone());
    let whole = vec![KeyField::whole(&name)];
    let row = |(row, option): (usize, &answer_option::Model)| KeyField {
        name: row_field(&name, row),
        label: option.text.clone(),
        lang: own_lang(option, language),
    };
    let rows = || question.options.iter().enumerate().map(row).collect();
    let (kind, keys, fields) = match question.row.kind {
        QuestionKind::Scale => (Kind::One, scale_keys(texts(), language), whole),
        QuestionKind::SingleChoice => (Kind::One, numbered_keys(texts()), whole),
        QuestionKind::MultipleChoice => (Kind::Many, numbered_keys(texts()), whole),
        QuestionKind::Ranking => (Kind::Places, Vec::new(), rows()),
        QuestionKind::Opinion => (Kind::One, vote_keys(language), rows()),
        QuestionKind::FreeText => (Kind::Words, Vec::new(), whole),
    };
    Part { text: question.row.text.clone(), name, language, only_if, kind, keys, fields }
}

/// The language of a resident's own statement, where it is another than the question's. One that was taken away says so in the
/// question's.
fn own_lang(option: &answer_option::Model, language: Words) -> Option<String> {
    let tag = option.own_language.as_deref().filter(|_| !option.is_withheld())?;
    Some(Words::in_language(tag).language_lang()).filter(|lang| *lang != language.language_lang())
}

/// Where a statement may be added to an opinion question.
fn own(place: usize, question: &AskedQuestion, language: Words) -> Option<Part> {
    let takes_more = question.row.kind == QuestionKind::Opinion && own_statement::fits(question.options.len());
    takes_more.then(|| {
        let (name, needed) = (own_statement::field(&field(place)), own_statement::votes_needed(question));
        let number = place + 1;
        Part {
            text: language.paper_own(number),
            only_if: Some(language.paper_own_only_if(needed, number)),
            kind: Kind::Own,
            keys: Vec::new(),
            fields: vec![KeyField::whole(&name)],
            name,
            language,
        }
    })
}

/// "Om svaret på fråga 2 är 1, Telefon", in the language of the question. Where the question before is in another, its key alone.
fn only_if(question: &AskedQuestion, asked: &Questionnaire, language_of: &impl Fn(Uuid) -> Words) -> Option<String> {
    let (place, option) = asked.place_of(question.row.depends_on_option_id?)?;
    let before = asked.questions.get(place)?;
    let (number, key, language) = (place + 1, option + 1, language_of(question.row.id));
    if language_of(before.row.id) != language {
        return Some(language.paper_only_if_key(number, key));
    }
    let text = before.options.get(option)?.text.clone();
    Some(language.paper_only_if(number, key, text))
}

/// As on the screen: the highest step first.
fn scale_keys(texts: impl Iterator<Item = String>, language: Words) -> Vec<Key> {
    let mut keys = numbered_keys(texts);
    keys.reverse();
    let (key, sent) = (DONT_KNOW_KEY.to_owned(), form::DONT_KNOW.to_owned());
    keys.push(Key { key, sent, text: language.answer_dont_know() });
    keys
}

fn numbered_keys(texts: impl Iterator<Item = String>) -> Vec<Key> {
    (1..).zip(texts).map(|(n, text): (usize, _)| Key { key: n.to_string(), sent: n.to_string(), text }).collect()
}

fn vote_keys(language: Words) -> Vec<Key> {
    let read = [language.answer_agree(), language.answer_disagree(), language.answer_pass()];
    coded(VOTES.into_iter().map(|(_, code)| code).zip(read))
}

fn coded(known: impl IntoIterator<Item = (&'static str, String)>) -> Vec<Key> {
    let key = |(n, (code, text)): (usize, (&str, String))| Key { key: n.to_string(), sent: code.to_owned(), text };
    (1..).zip(known).map(key).collect()
}

fn about(name: &str, text: String, known: Vec<(&'static str, String)>, language: Words) -> Part {
    Part {
        name: name.to_owned(),
        language,
        text,
        only_if: None,
        kind: Kind::One,
        keys: coded(known),
        fields: vec![KeyField::whole(name)],
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{builder::example::set, round::wording};

    #[test]
    fn whom_a_question_is_put_to_is_told_in_the_language_of_the_question() {
        let questions = set(&[None, Some((0, 1))]).questions;
        let (first, second) = (questions[0].row.id, questions[1].row.id);
        let told = |in_swedish: &[Uuid]| {
            let asked = wording::example(questions.clone(), Words::in_language("fi"), in_swedish);
            asked_now(&asked)[1].only_if.clone().unwrap()
        };
        assert_eq!(told(&[]), "Jos vastauksesi kysymykseen 1 on 2, Nej");
        assert_eq!(told(&[first, second]), "Om svaret på fråga 1 är 2, Nej");
        assert_eq!(told(&[second]), "Om svaret på fråga 1 är 2", "the words before are in another language");
        assert_eq!(told(&[first]), "Jos vastauksesi kysymykseen 1 on 2");
    }

    #[test]
    fn a_sheet_is_keyed_in_the_same_way_in_every_language() {
        let asked = set(&[None, None]);
        let swedish = sheet(&asked);
        for words in Words::all() {
            let printed = asked_now(&wording::example(asked.questions.clone(), *words, &[]));
            for (printed, keyed) in printed.iter().zip(&swedish) {
                let keys =
                    |part: &Part| part.keys.iter().map(|key| (key.key.clone(), key.sent.clone())).collect::<Vec<_>>();
                assert_eq!((&printed.name, keys(printed)), (&keyed.name, keys(keyed)), "{words:?}");
            }
        }
    }
}
