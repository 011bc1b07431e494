//! A question's figures as tables, with what the answers come to before them and breakdowns after them.

use analysis::figures::{Category, QuestionFigures, RoundFigures, Table as Figures};
use print::report::{Block, Paragraph, Row, Table};

use crate::{
    entity::answer_option,
    round::questionnaire::AskedQuestion,
    summary::{
        breakdown::{BACKGROUNDS, Told, ToldGroup, told},
        derived, second_places, standouts,
        telling::{self, NamedRow, PutTo},
    },
    words::Words,
};

/// What may be shown of one question.
pub(super) fn figures(asked: &AskedQuestion, figures: &QuestionFigures) -> Vec<Block> {
    let words = Words::swedish();
    let options = telling::options_of(words, asked);
    match figures {
        QuestionFigures::Scale(table) => {
            let ends = Some(telling::both_ends(words, table, &options)).filter(|ends| !ends.is_empty());
            let told: Vec<_> = ends.into_iter().chain(derived::middle(words, table, &options)).collect();
            one(asked, table, Some(told.join(" ")))
        }
        QuestionFigures::SingleChoice(table) => one(asked, table, None),
        QuestionFigures::Ranking(table) => {
            let winner = derived::winner(words, table, &options);
            let method = winner.is_some().then(|| Paragraph::of(words.figure_ranking_method()).into());
            let told: Vec<_> = [words.figure_put_first()].into_iter().chain(winner).collect();
            let second = second_places::told(words, asked, table);
            let second = second.into_iter().flat_map(|told| grouped(told, words.figure_second_first()));
            one(asked, table, Some(told.join(" "))).into_iter().chain(method).chain(second).collect()
        }
        QuestionFigures::MultipleChoice(tables) => {
            let chosen = |table: &Figures| table.rows().iter().copied().find(|row| row.category() == Category::Chosen);
            let lines = tables.iter().zip(options);
            let lines: Vec<_> = lines.filter_map(|(table, name)| Some((name, table.clone(), chosen(table)?))).collect();
            let about = lines.first().map(|(_, table, _)| table.clone());
            many(asked, about.as_ref(), Some(words.figure_several()), lines)
        }
        QuestionFigures::Opinion(tables) => {
            let added = asked.options.iter().any(answer_option::Model::is_own_statement);
            let lines = asked.options.iter().zip(options).zip(tables).flat_map(|((option, statement), table)| {
                let named = telling::named_votes(words, table, PutTo::of(option)).into_iter();
                named.map(move |(vote, table, row)| (format!("{statement} – {vote}"), table, row))
            });
            many(asked, tables.first(), added.then(|| words.figure_own_later()), lines.collect())
        }
        QuestionFigures::FreeText => Vec::new(),
    }
}

fn one(asked: &AskedQuestion, table: &Figures, note: Option<String>) -> Vec<Block> {
    let shown = table.is_shown();
    let lines = telling::named_rows(Words::swedish(), table, &telling::options_of(Words::swedish(), asked));
    many(asked, Some(table), note, if shown { lines } else { Vec::new() })
}

/// What `lines` are about, the lines, and that they are rounded; where there are none, why.
fn many(asked: &AskedQuestion, about: Option<&Figures>, note: Option<String>, lines: Vec<NamedRow>) -> Vec<Block> {
    let words = Words::swedish();
    if lines.is_empty() {
        return vec![Paragraph::of(words.figure_too_few()).into()];
    }
    let people = about.and_then(|table| telling::answered(words, asked, table));
    let meaning: Vec<_> = [people, note].into_iter().flatten().filter(|said| !said.is_empty()).collect();
    // The options of a multiple choice are tables of their own, of which one row is told: nothing there is to sum up.
    let uneven = lines.iter().any(|(_, table, row)| row.category() != Category::Chosen && telling::is_uneven(table));
    let mut blocks = vec![Paragraph::of(meaning.join(" ")).into(), table(&asked.row.text, lines)];
    blocks.extend(uneven.then(|| Paragraph::of(words.figure_rounded()).into()));
    blocks
}

/// Lines as a table.
pub(super) fn table(caption: &str, lines: Vec<NamedRow>) -> Block {
    let words = Words::swedish();
    let row = |(name, table, row): NamedRow| Row {
        cells: vec![
            name,
            telling::cell(words, row.cell(), table.group()),
            or_hidden(telling::share(words, &table, row.cell())),
        ],
        bar: telling::share(words, &table, row.cell()).and_then(|_| standouts::bounds(&table, row.category())),
    };
    Block::Table(Table {
        caption: caption.to_owned(),
        heads: vec![words.figure_answer(), words.figure_number(), words.figure_share()],
        rows: lines.into_iter().map(row).collect(),
    })
}

/// A share as it may be said, or that it is hidden.
pub(super) fn or_hidden(share: Option<String>) -> String {
    share.unwrap_or_else(|| Words::swedish().figure_hidden())
}

/// The breakdowns of the question at `place`.
pub(super) fn breakdowns(place: usize, asked: &AskedQuestion, figures: &RoundFigures) -> Vec<Block> {
    let words = Words::swedish();
    let own = |by| figures.breakdowns().iter().filter(move |one| one.question() == place && one.by() == by);
    let each = BACKGROUNDS.into_iter().flat_map(own).map(|one| told(words, one, asked, figures));
    each.flat_map(|told| grouped(told, words.beside_group())).collect()
}

/// A table of groups, with `head` over them, and what is to be known of it.
fn grouped(told: Told, head: String) -> Vec<Block> {
    let heads = [head, Words::swedish().breakdown_size()].into_iter().chain(told.answers).collect();
    let row = |group: ToldGroup| {
        let shares = group.shares.into_iter().map(Option::unwrap_or_default);
        Row { cells: [group.name, group.size.unwrap_or_default()].into_iter().chain(shares).collect(), bar: None }
    };
    let rows = told.groups.into_iter().map(row).collect();
    let table = Block::Table(Table { caption: told.caption, heads, rows });
    [table].into_iter().chain(told.notes.into_iter().map(|note| Paragraph::of(note).into())).collect()
}
