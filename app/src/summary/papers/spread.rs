//! How the answers to each question are spread, as small bars beside what they come to. The bars say the same in words to those who do
//! not see them. Only values of the disclosure layer can stand here.

use analysis::figures::{Category, QuestionFigures, Table};
use print::{
    bars::Bars,
    report::{Block, Paragraph, Part},
};

use super::{
    material::{Material, part},
    said::{of_question, opinions, resting_on},
};
use crate::{
    round::questionnaire::AskedQuestion,
    summary::{
        queries::Brief,
        standouts,
        telling::{self, NamedRow},
        told::of_whom,
    },
    words::Words,
};

/// What the bars show.
const HOW_TO_READ: &str = "Staplarna står i svarens ordning, med sina tal efter, och den högsta är det vanligaste svaret. \
     Ett streckat och överkorsat fält är ett tal som döljs.";

/// Each question with what its answers come to and its bars; of opinions those that lean most to a side, and those that divide. It
/// is left out where the page has no room.
pub(super) fn spread(material: &Material) -> Option<Part> {
    let brief = &material.brief;
    let figures = &brief.result.figures;
    let shown = if figures.too_few() { &[][..] } else { figures.questions() };
    let asked = brief.asked.questions.iter().zip(shown).enumerate();
    let each: Vec<_> = asked.flat_map(|(place, (asked, figures))| one(material, place, asked, figures)).collect();
    (!each.is_empty()).then(|| Part {
        may_go: true,
        ..part("Så svarade de på frågorna", vec![Block::List(each), Paragraph::of(how_to_read(brief)).into()])
    })
}

/// Of whom the shares are, and what the bars show.
pub(super) fn how_to_read(brief: &Brief) -> String {
    format!("{} {HOW_TO_READ}", of_whom(brief))
}

fn one(material: &Material, place: usize, asked: &AskedQuestion, figures: &QuestionFigures) -> Vec<Paragraph> {
    if !matches!(figures, QuestionFigures::Opinion(_)) {
        return of_question(material, place, asked, figures).into_iter().collect();
    }
    let mut told = opinions(asked, figures, standouts::leaning);
    for more in opinions(asked, figures, standouts::dividing) {
        if !told.iter().any(|known| known.text == more.text) {
            told.push(more);
        }
    }
    told.into_iter().map(|opinion| resting_on(material, place, opinion)).collect()
}

/// The answers to a question that is none of opinions, as bars. Nothing where none of them may be told.
pub(super) fn bars(asked: &AskedQuestion, figures: &QuestionFigures) -> Option<Bars> {
    let words = Words::swedish();
    let options = telling::options_of(words, asked);
    match figures {
        QuestionFigures::Scale(table) | QuestionFigures::SingleChoice(table) | QuestionFigures::Ranking(table) => {
            table.is_shown().then(|| drawn(rows(words, table, &options))).flatten()
        }
        QuestionFigures::MultipleChoice(tables) => {
            let chosen = |(name, table): (String, &Table)| {
                let row = table.rows().iter().copied().find(|row| row.category() == Category::Chosen)?;
                Some((name, table.clone(), row))
            };
            drawn(options.into_iter().zip(tables).filter_map(chosen).collect())
        }
        QuestionFigures::Opinion(_) | QuestionFigures::FreeText => None,
    }
}

/// Those against an opinion, those who pass, those for it.
pub(super) fn of_opinion(table: &Table) -> Option<Bars> {
    drawn(rows(Words::swedish(), table, &[]))
}

/// The answers of a table, without those who gave none.
fn rows(words: Words, table: &Table, options: &[String]) -> Vec<NamedRow> {
    let mut rows = telling::named_rows(words, table, options);
    rows.retain(|(.., row)| is_answer(row.category()));
    rows.sort_by_key(|(.., row)| row.category() == Category::Agree);
    rows
}

fn is_answer(category: Category) -> bool {
    matches!(
        category,
        Category::Steps(..) | Category::Option(_) | Category::Agree | Category::Disagree | Category::Pass
    )
}

fn drawn(lines: Vec<NamedRow>) -> Option<Bars> {
    let words = Words::swedish();
    let share = |(_, table, row): &NamedRow| telling::share(words, table, row.cell());
    let bounds = |line: &NamedRow| share(line).and_then(|_| standouts::bounds(&line.1, line.2.category()));
    let said = |line: &NamedRow| {
        let hidden = || telling::cell(words, line.2.cell(), line.1.group());
        format!("{} {}", line.0, share(line).unwrap_or_else(hidden))
    };
    let shares: Vec<_> = lines.iter().map(bounds).collect();
    let alt = format!("Så svarade de: {}.", lines.iter().map(said).collect::<Vec<_>>().join(", "));
    shares.iter().any(Option::is_some).then(|| Bars::of(&shares, alt))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_gave_no_answer_has_no_bar() {
        for category in [Category::Steps(1, 2), Category::Option(0), Category::Pass] {
            assert!(is_answer(category), "{category:?}");
        }
        for category in [Category::Skipped, Category::DontKnow, Category::NotVoted, Category::Others] {
            assert!(!is_answer(category), "{category:?}");
        }
    }
}
