//! The lead of a brief: what the answers lean to most clearly, said as just that. A round's title is often a question as well,
//! and no program knows which of those that were asked answers it.

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

/// The scale or opinion that leans most to one side, whatever the hidden numbers are; where none does, the first question that
/// may be said in a sentence. Nothing where no figures may be shown.
pub fn lead(words: Words, asked: &Questionnaire, figures: &RoundFigures) -> Option<Lead> {
    if figures.too_few() {
        return None;
    }
    let questions = || asked.questions.iter().zip(figures.questions()).enumerate();
    let all: Vec<_> = questions().flat_map(|(place, (asked, figures))| sides(place, asked, figures)).collect();
    let clearest = standouts::leaning(&all.iter().map(|(sides, ..)| *sides).collect::<Vec<_>>()).into_iter().next();
    let clear = clearest.and_then(|at| {
        let (_, place, row) = all[at];
        let of = figures.questions().get(place)?;
        let said = said(words, asked.questions.get(place)?, of, row)?;
        let statement = matches!(of, QuestionFigures::Opinion(_)).then_some(row);
        Some(Lead { place, statement, sentence: words.lead_clearest(said) })
    });
    clear.or_else(|| {
        questions().find_map(|(place, (asked, figures))| {
            Some(Lead { place, statement: None, sentence: scale(words, asked, figures)? })
        })
    })
}

/// What leans in a question: its scale, or each of its opinions. With the places of question and opinion.
fn sides(place: usize, asked: &AskedQuestion, figures: &QuestionFigures) -> Vec<(Sides, usize, usize)> {
    match figures {
        QuestionFigures::Scale(table) => vec![(standouts::ends(table), place, 0)],
        QuestionFigures::Opinion(tables) => {
            let shown =
                |option: &answer_option::Model, table| standouts::sides(table).filter(|_| !option.is_withheld());
            let named = asked.options.iter().zip(tables).enumerate();
            named.map(|(row, (option, table))| (shown(option, table), place, row)).collect()
        }
        _ => Vec::new(),
    }
}

fn said(words: Words, asked: &AskedQuestion, figures: &QuestionFigures, row: usize) -> Option<String> {
    match figures {
        QuestionFigures::Opinion(tables) => opinion(words, asked, tables.get(row)?, asked.options.get(row)?),
        other => scale(words, asked, other),
    }
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
