//! The lead of a brief: what the scale of each of its statements says, or an opinion that stands out. No superlative: a number that is
//! hidden may be the larger one.

use analysis::figures::{Category, QuestionFigures, RoundFigures, Table};
use uuid::Uuid;

use super::{
    in_short,
    standouts::{self, Sides},
    telling,
};
use crate::{
    entity::answer_option,
    round::questionnaire::{AskedQuestion, Questionnaire},
    words::Words,
};

/// What a brief says first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// Place of the question that it rests on, counted from 0.
    pub place: usize,
    /// Place of the statement in it, where it rests on one.
    pub statement: Option<usize>,
    /// It in words.
    pub sentence: String,
}

/// A question with its figures, and its place.
type Counted<'a> = (usize, &'a AskedQuestion, &'a QuestionFigures);

/// So many leads stand first at most.
const MOST: usize = 2;

/// What is said first of a round on these statements: of several, what the scale of each comes to, in the order of the statements, since
/// one alone would not answer what the round is called. Where none of them has a scale, and of one, what is said first of all questions.
pub fn leads(words: Words, asked: &Questionnaire, figures: &RoundFigures, statements: &[Uuid]) -> Vec<Lead> {
    let several: &[Uuid] = if 1 < statements.len() { statements } else { &[] };
    let of_each = several.iter().filter_map(|statement| on_scale(words, &counted(asked, figures, Some(*statement))));
    let found: Vec<_> = of_each.take(MOST).collect();
    if found.is_empty() { first(words, &counted(asked, figures, None)).into_iter().collect() } else { found }
}

/// What is said first of the questions on this statement alone, whatever else the round asked: where it asked of others too, the same as
/// [`leads`] has for it.
pub fn lead_on(words: Words, asked: &Questionnaire, figures: &RoundFigures, statement: Uuid) -> Option<Lead> {
    let questions = counted(asked, figures, Some(statement));
    let is_alone = asked.questions.iter().all(|asked| asked.row.statement_id == Some(statement));
    let scale = if is_alone { None } else { on_scale(words, &questions) };
    scale.or_else(|| first(words, &questions))
}

/// The questions on a statement, or all. None where no figures may be shown.
fn counted<'a>(asked: &'a Questionnaire, figures: &'a RoundFigures, on: Option<Uuid>) -> Vec<Counted<'a>> {
    if figures.too_few() {
        return Vec::new();
    }
    let all = asked.questions.iter().zip(figures.questions()).enumerate();
    let all = all.map(|(place, (asked, figures))| (place, asked, figures));
    all.filter(|(_, asked, _)| on.is_none() || asked.row.statement_id == on).collect()
}

/// A round asks its question with a scale: the first that all were asked and that many took a side in, then the opinion that leans
/// most to one side, whatever the hidden numbers are; where there is neither, the first question that may be said in a sentence.
fn first(words: Words, questions: &[Counted<'_>]) -> Option<Lead> {
    let mut sided = questions.iter().filter(|question| takes_sides(question));
    sided
        .find_map(|question| told(words, question))
        .or_else(|| leaning(words, questions))
        .or_else(|| questions.iter().find_map(|question| told(words, question)))
}

/// What a scale comes to: one that all were asked before one that only some were, then one that many took a side in. Of one that some were
/// asked it must be told of how many its shares are.
fn on_scale(words: Words, questions: &[Counted<'_>]) -> Option<Lead> {
    let may_lead = |(_, asked, figures): &&Counted<'_>| match figures {
        QuestionFigures::Scale(table) => is_put_to_all(asked) || telling::of_those_asked(words, asked, table).is_some(),
        _ => false,
    };
    let mut scales: Vec<_> = questions.iter().filter(may_lead).collect();
    scales.sort_by_key(|(_, asked, figures)| (!is_put_to_all(asked), !is_sided(figures)));
    scales.into_iter().find_map(|question| told(words, question))
}

fn told(words: Words, &(place, asked, figures): &Counted<'_>) -> Option<Lead> {
    Some(Lead { place, statement: None, sentence: scale(words, asked, figures)? })
}

fn takes_sides((_, asked, figures): &Counted<'_>) -> bool {
    is_sided(figures) && is_put_to_all(asked)
}

fn is_sided(figures: &QuestionFigures) -> bool {
    matches!(figures, QuestionFigures::Scale(table) if standouts::is_sided(standouts::ends(table)))
}

/// Whether everybody who answered was asked it.
pub fn is_put_to_all(asked: &AskedQuestion) -> bool {
    asked.row.depends_on_option_id.is_none()
}

/// The opinion that leans most to one side. That no other does is not said.
fn leaning(words: Words, questions: &[Counted<'_>]) -> Option<Lead> {
    let all: Vec<_> = questions.iter().enumerate().flat_map(|(at, question)| sides(at, question)).collect();
    let clearest = standouts::leaning(&all.iter().map(|(sides, ..)| *sides).collect::<Vec<_>>()).into_iter().next()?;
    let (_, at, row) = all.get(clearest).copied()?;
    let (place, asked, of) = questions.get(at).copied()?;
    let said = opinion(words, asked, of.tables().get(row)?, asked.options.get(row)?)?;
    Some(Lead { place, statement: Some(row), sentence: words.lead_stands_out(said) })
}

/// What leans of the opinions of the question that stands at `at` among those that may lead, with the place of each opinion.
fn sides(at: usize, (_, asked, figures): &Counted<'_>) -> Vec<(Sides, usize, usize)> {
    let QuestionFigures::Opinion(tables) = figures else { return Vec::new() };
    let shown = |option: &answer_option::Model, table| standouts::sides(table).filter(|_| !option.is_withheld());
    let named = asked.options.iter().zip(tables).enumerate();
    named.map(|(row, (option, table))| (shown(option, table), at, row)).collect()
}

fn scale(words: Words, asked: &AskedQuestion, figures: &QuestionFigures) -> Option<String> {
    Some(format!("{} {}", asked.row.text, in_short::meaning(words, asked, figures)?))
}

/// "72 % håller med om påståendet ”Jag får vänta.” 12 % håller inte med."
pub fn opinion(words: Words, asked: &AskedQuestion, table: &Table, option: &answer_option::Model) -> Option<String> {
    let leans_for = standouts::sides(table).is_some_and(|(agree, disagree)| disagree.0 < agree.0);
    let (most, others) =
        if leans_for { (Category::Agree, Category::Disagree) } else { (Category::Disagree, Category::Agree) };
    let share = |category| telling::share(words, table, table.cell(category)?);
    let of_some = telling::of_those_asked(words, asked, table).map(|some| format!(" {some}")).unwrap_or_default();
    let (most, statement) = (format!("{}{of_some}", share(most)?), option.text.as_str());
    let said = match (leans_for, option.is_own_statement()) {
        (true, false) => words.lead_agrees(most, statement),
        (true, true) => words.lead_agrees_own(most, statement),
        (false, false) => words.lead_disagrees(most, statement),
        (false, true) => words.lead_disagrees_own(most, statement),
    };
    let rest =
        |share: String| if leans_for { words.lead_others_disagree(share) } else { words.lead_others_agree(share) };
    Some([Some(said), share(others).map(rest)].into_iter().flatten().collect::<Vec<_>>().join(" "))
}
