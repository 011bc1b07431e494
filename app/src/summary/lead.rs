//! The lead of a brief: what the round's scale says, or an opinion that stands out. No superlative: a number that is hidden
//! may be the larger one.

use analysis::figures::{Category, QuestionFigures, RoundFigures, Table};

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

/// A round asks its question with a scale: the first that all were asked and that many took a side in, then the opinion that leans
/// most to one side, whatever the hidden numbers are; where there is neither, the first question that may be said in a sentence.
/// Nothing where no figures may be shown.
pub fn lead(words: Words, asked: &Questionnaire, figures: &RoundFigures) -> Option<Lead> {
    if figures.too_few() {
        return None;
    }
    let questions = || asked.questions.iter().zip(figures.questions()).enumerate();
    let told = |place, asked, figures| Some(Lead { place, statement: None, sentence: scale(words, asked, figures)? });
    let mut sided = questions().filter(|(_, (asked, figures))| takes_sides(asked, figures));
    sided
        .find_map(|(place, (asked, figures))| told(place, asked, figures))
        .or_else(|| leaning(words, asked, figures))
        .or_else(|| questions().find_map(|(place, (asked, figures))| told(place, asked, figures)))
}

fn takes_sides(asked: &AskedQuestion, figures: &QuestionFigures) -> bool {
    matches!(figures, QuestionFigures::Scale(table) if standouts::is_sided(standouts::ends(table)))
        && asked.row.depends_on_option_id.is_none()
}

/// The opinion that leans most to one side. That no other does is not said.
fn leaning(words: Words, asked: &Questionnaire, figures: &RoundFigures) -> Option<Lead> {
    let questions = asked.questions.iter().zip(figures.questions()).enumerate();
    let all: Vec<_> = questions.flat_map(|(place, (asked, figures))| sides(place, asked, figures)).collect();
    let clearest = standouts::leaning(&all.iter().map(|(sides, ..)| *sides).collect::<Vec<_>>()).into_iter().next()?;
    let (_, place, row) = all.get(clearest).copied()?;
    let (asked, of) = (asked.questions.get(place)?, figures.questions().get(place)?);
    let said = opinion(words, asked, of.tables().get(row)?, asked.options.get(row)?)?;
    Some(Lead { place, statement: Some(row), sentence: words.lead_stands_out(said) })
}

/// What leans of the opinions of a question, with the places of question and opinion.
fn sides(place: usize, asked: &AskedQuestion, figures: &QuestionFigures) -> Vec<(Sides, usize, usize)> {
    let QuestionFigures::Opinion(tables) = figures else { return Vec::new() };
    let shown = |option: &answer_option::Model, table| standouts::sides(table).filter(|_| !option.is_withheld());
    let named = asked.options.iter().zip(tables).enumerate();
    named.map(|(row, (option, table))| (shown(option, table), place, row)).collect()
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
