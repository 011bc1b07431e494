//! What a resident sent, and what is wrong with it. Nothing is compulsory; only an entirely empty answer is turned back.

use analysis::value::{AnswerValue, Vote};
use uuid::Uuid;

use super::{
    background::{AGES, BEHALF, OTHERS, SEXES},
    own_statement,
    warnings::{self, Kind},
};
use crate::{
    entity::question::QuestionKind,
    forms::{FormErrors, Sent},
    round::questionnaire::{AskedQuestion, Questionnaire},
    words::Words,
};

/// The most characters of one free text.
pub const MOST_TEXT: usize = 2_000;

/// Field of the receipt code.
pub const RECEIPT: &str = "receipt";
/// Field of the code that is used if this is to be a new answer.
pub const NEW_RECEIPT: &str = "new_receipt";
/// Field that says what to do when the code has other content already: [`CHANGE`] or [`NEW`].
pub const SAME_CODE: &str = "same_code";
/// The old answer is to be changed.
pub const CHANGE: &str = "change";
/// Field of the version that is to be changed: what has been changed since is not written over.
pub const VERSION: &str = "version";
/// Field of the version that the form said is withdrawn: it stands for nothing until it is sent.
pub const TAKEN_BACK: &str = "taken_back";
/// This is a new answer beside the old one.
pub const NEW: &str = "new";
/// Field that says what may stay in the texts though it points out somebody: codes of [`Kind`] with a space between.
pub const KEEP: &str = "keep";
/// "Jag vet inte" on a scale.
pub const DONT_KNOW: &str = "dont-know";
/// Field of the age band.
pub const AGE: &str = "age";
/// Field of the sex.
pub const SEX: &str = "sex";

/// Field that says whose answer it is.
pub const BEHALF_FIELD: &str = "on_behalf";

/// Choices of an opinion statement: vote and code in the form.
pub const VOTES: [(Vote, &str); 3] = [(Vote::Agree, "agree"), (Vote::Disagree, "disagree"), (Vote::Pass, "pass")];

/// An answer that can be saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewAnswer {
    /// One value per question, in order.
    pub values: Vec<AnswerValue>,
    /// What was written, by question.
    pub comments: Vec<NewComment>,
    /// Age band, as its code.
    pub age_band: Option<String>,
    /// Sex, as its code.
    pub sex: Option<String>,
    /// Whether it was written for somebody else, where that was told.
    pub on_behalf: Option<bool>,
}

/// One free text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewComment {
    /// The question it answers.
    pub question_id: Uuid,
    /// The words, without white space around them.
    pub text: String,
    /// Whether it is a statement of the resident's own, for others to take a position on.
    pub is_own_statement: bool,
}

/// Name of the field of the question at `place`, counted from 0.
pub fn field(place: usize) -> String {
    format!("q{}", place + 1)
}

/// Name of the field of one row (thing to rank, opinion statement) of the question whose field is `name`.
pub fn row_field(name: &str, row: usize) -> String {
    format!("{name}-{}", row + 1)
}

/// Whether a field of this name may hold words of the resident's own: a question or an own statement, and no row.
pub fn may_be_text(name: &str) -> bool {
    let name = own_statement::question_of(name).unwrap_or(name);
    name.strip_prefix('q').is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The fields of `asked` for words of the resident's own, texts and own statements, each with its question.
pub fn texts(asked: &Questionnaire) -> impl Iterator<Item = (String, &AskedQuestion)> {
    asked.questions.iter().enumerate().filter_map(|(place, question)| match question.row.kind {
        QuestionKind::FreeText => Some((field(place), question)),
        QuestionKind::Opinion => Some((own_statement::field(&field(place)), question)),
        _ => None,
    })
}

/// Reads the answer to `asked`. Fields that nobody asked for are not read. What is wrong is said in `words`.
///
/// # Errors
/// Every mistake at its field.
pub fn check(sent: &Sent, asked: &Questionnaire, words: Words) -> Result<NewAnswer, FormErrors> {
    check_change(sent, asked, &[], words)
}

/// The same of an answer in the place of one that was sent with the own statements `kept`: those demand no more votes.
///
/// # Errors
/// Every mistake at its field.
pub fn check_change(
    sent: &Sent,
    asked: &Questionnaire,
    kept: &[NewComment],
    words: Words,
) -> Result<NewAnswer, FormErrors> {
    let mut answer = NewAnswer::default();
    let mut errors = Mistakes { found: FormErrors::default(), kept, words };
    for (place, question) in asked.questions.iter().enumerate() {
        let value = read(sent, &field(place), question, &mut answer.comments, &mut errors);
        answer.values.push(value);
    }
    answer.age_band = one_of(sent, AGE, &AGES, &mut errors);
    answer.sex = one_of(sent, SEX, &SEXES, &mut errors);
    answer.on_behalf = one_of(sent, BEHALF_FIELD, &BEHALF, &mut errors).map(|whose| whose == OTHERS);
    if errors.found.is_empty() && answer.values.iter().all(|value| *value == AnswerValue::Skipped) {
        let first = asked.questions.first();
        let rows = first.is_some_and(|question| question.row.kind == QuestionKind::Opinion);
        let name = if rows { row_field(&field(0), 0) } else { field(0) };
        errors.add(&name, words.answer_wrong_empty());
    }
    errors.found.or(answer)
}

/// What is wrong so far, the own statements that are kept already, and the language to say it in.
struct Mistakes<'a> {
    found: FormErrors,
    kept: &'a [NewComment],
    words: Words,
}

impl Mistakes<'_> {
    fn add(&mut self, name: &str, sentence: String) {
        self.found.add(name, sentence);
    }

    /// What was sent is none of the choices.
    fn no_choice(&mut self, name: &str) {
        self.add(name, self.words.answer_wrong_choice());
    }
}

/// What the texts hold that looks as if it pointed out somebody, and that the resident has not said may stay; also where
/// something else is wrong with them.
pub fn to_ask_about(sent: &Sent, asked: &Questionnaire) -> Vec<Kind> {
    let may_stay = |kind: Kind| sent.get(KEEP).split(' ').any(|code| code == kind.code());
    let seen: Vec<Kind> = texts(asked).flat_map(|(field, _)| warnings::seen(sent.get(&field))).collect();
    if seen.iter().all(|kind| may_stay(*kind)) {
        return Vec::new();
    }
    Kind::ALL.into_iter().filter(|kind| seen.contains(kind)).collect()
}

fn read(
    sent: &Sent,
    name: &str,
    question: &AskedQuestion,
    comments: &mut Vec<NewComment>,
    errors: &mut Mistakes<'_>,
) -> AnswerValue {
    let options = question.options.len();
    match question.row.kind {
        QuestionKind::Scale => scale(sent, name, errors),
        QuestionKind::SingleChoice => single(sent, name, options, errors),
        QuestionKind::MultipleChoice => multiple(sent, name, options, errors),
        QuestionKind::Ranking => ranking(sent, name, options, errors),
        QuestionKind::Opinion => {
            let value = opinion(sent, name, options, errors);
            match own_statement::read(sent, name, question, &value, errors.kept, errors.words) {
                Ok(own) => comments.extend(own),
                Err((field, sentence)) => errors.add(&field, sentence),
            }
            value
        }
        QuestionKind::FreeText => {
            let Some(text) = free_text(sent, name, errors) else {
                return AnswerValue::Skipped;
            };
            comments.push(NewComment { question_id: question.row.id, text, is_own_statement: false });
            AnswerValue::Text
        }
    }
}

fn scale(sent: &Sent, name: &str, errors: &mut Mistakes<'_>) -> AnswerValue {
    match only(sent, name, errors) {
        Some(DONT_KNOW) => AnswerValue::DontKnow,
        Some(typed) => or_wrong(number(typed, 5).map(|index| AnswerValue::Step(index + 1)), name, errors),
        None => AnswerValue::Skipped,
    }
}

fn single(sent: &Sent, name: &str, options: usize, errors: &mut Mistakes<'_>) -> AnswerValue {
    match only(sent, name, errors) {
        Some(typed) => or_wrong(number(typed, options).map(AnswerValue::Option), name, errors),
        None => AnswerValue::Skipped,
    }
}

fn multiple(sent: &Sent, name: &str, options: usize, errors: &mut Mistakes<'_>) -> AnswerValue {
    let chosen: Option<Vec<u8>> =
        sent.all(name).filter(|typed| !typed.is_empty()).map(|typed| number(typed, options)).collect();
    let sorted = chosen.map(|mut chosen| {
        chosen.sort_unstable();
        chosen.dedup();
        if chosen.is_empty() { AnswerValue::Skipped } else { AnswerValue::Options(chosen) }
    });
    or_wrong(sorted, name, errors)
}

/// Ranks may leave some out; the same rank twice says nothing about which comes first.
fn ranking(sent: &Sent, name: &str, options: usize, errors: &mut Mistakes<'_>) -> AnswerValue {
    let mut ranked: Vec<(u8, u8)> = Vec::new();
    for (row, index) in (0..options).zip(0_u8..) {
        let typed = sent.get(&row_field(name, row));
        match number(typed, options) {
            Some(rank) => ranked.push((rank, index)),
            None if typed.is_empty() => {}
            None => errors.add(name, errors.words.answer_wrong_rank()),
        }
    }
    ranked.sort_unstable();
    if let Some(pair) = ranked.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        errors.add(name, errors.words.answer_wrong_twice(pair[0].0 + 1));
    }
    let order: Vec<u8> = ranked.into_iter().map(|(_, index)| index).collect();
    if order.is_empty() { AnswerValue::Skipped } else { AnswerValue::Order(order) }
}

/// As far as the last vote: the same form reads the same when statements have been added since it was sent the first time.
fn opinion(sent: &Sent, name: &str, statements: usize, errors: &mut Mistakes<'_>) -> AnswerValue {
    let mut votes: Vec<Option<Vote>> = (0..statements).map(|row| vote(sent, &row_field(name, row), errors)).collect();
    votes.truncate(votes.iter().rposition(Option::is_some).map_or(0, |last| last + 1));
    if votes.is_empty() { AnswerValue::Skipped } else { AnswerValue::Votes(votes) }
}

fn vote(sent: &Sent, name: &str, errors: &mut Mistakes<'_>) -> Option<Vote> {
    let typed = only(sent, name, errors)?;
    let found = VOTES.iter().find(|(_, code)| *code == typed).map(|(vote, _)| *vote);
    if found.is_none() {
        errors.no_choice(name);
    }
    found
}

fn free_text(sent: &Sent, name: &str, errors: &mut Mistakes<'_>) -> Option<String> {
    let text = sent.get(name).trim();
    let over = text.chars().count().saturating_sub(MOST_TEXT);
    if 0 < over {
        errors.add(name, errors.words.answer_wrong_long(MOST_TEXT, over));
    }
    (!text.is_empty()).then(|| text.to_owned())
}

fn one_of(sent: &Sent, name: &str, known: &[&str], errors: &mut Mistakes<'_>) -> Option<String> {
    let typed = only(sent, name, errors)?;
    if !known.contains(&typed) {
        errors.no_choice(name);
    }
    Some(typed.to_owned())
}

/// The one value of a field that takes one, `None` where nothing was chosen.
fn only<'a>(sent: &'a Sent, name: &str, errors: &mut Mistakes<'_>) -> Option<&'a str> {
    let mut typed = sent.all(name).filter(|typed| !typed.is_empty());
    let first = typed.next();
    if typed.any(|other| Some(other) != first) {
        errors.add(name, errors.words.answer_wrong_one());
    }
    first
}

/// `typed` as a place counted from 0, where it is a number from 1 to `most`.
fn number(typed: &str, most: usize) -> Option<u8> {
    let number = typed.parse::<u8>().ok().filter(|number| (1..=most).contains(&usize::from(*number)));
    number.map(|number| number - 1)
}

fn or_wrong(value: Option<AnswerValue>, name: &str, errors: &mut Mistakes<'_>) -> AnswerValue {
    if value.is_none() {
        errors.no_choice(name);
    }
    value.unwrap_or_default()
}

#[cfg(test)]
#[path = "form_tests.rs"]
pub(super) mod tests;
