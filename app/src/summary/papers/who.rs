//! Who answered beside who lives there, how the answers came in and in which languages, and how hands were raised at meetings.

use analysis::figures::Table as Figures;
use print::report::{Block, Paragraph, Row, Table};

use super::questions::{or_hidden, table};
use crate::{
    summary::{
        beside::in_points,
        crossed,
        page::hands::raised,
        queries::Brief,
        representativeness::{self, Gap},
        telling,
        told::year,
    },
    words::Words,
};

/// Age and sex beside the population, the ways in which people answered, and their languages where there was more than one.
pub(super) fn who(brief: &Brief) -> Vec<Block> {
    let words = Words::swedish();
    let figures = &brief.result.figures;
    let beside = [(words.beside_age(), figures.by_age()), (words.beside_sex(), figures.by_sex())];
    let mut blocks: Vec<_> = beside.into_iter().map(|(name, table)| with_population(brief, name, table)).collect();
    blocks.extend(both(brief));
    blocks.extend(alone(&words.beside_channels(), figures.by_channel(), &[]));
    if 1 < figures.languages().len() {
        blocks.extend(alone(&words.beside_languages(), figures.by_language(), &telling::languages(figures)));
    }
    blocks
}

/// A table that has nothing beside it, with how many it is about; where it is not shown, why.
fn alone(title: &str, figures: &Figures, options: &[String]) -> Vec<Block> {
    let words = Words::swedish();
    if !figures.is_shown() {
        return vec![Paragraph::named(format!("{title}:"), words.figure_too_few()).into()];
    }
    let people = telling::people(words, figures).map(|people| Paragraph::of(people).into());
    people.into_iter().chain([table(title, telling::named_rows(words, figures, options))]).collect()
}

fn with_population(brief: &Brief, name: String, table: &Figures) -> Block {
    let (words, population) = (Words::swedish(), &brief.population);
    if !table.is_shown() {
        return Paragraph::of(words.beside_hidden(name)).into();
    }
    let gaps = representativeness::gaps(words, table, population).into_iter();
    let rows = gaps.map(|gap| row(gap.group(words), gap)).collect();
    lines(brief, name, telling::is_uneven(table), rows)
}

/// Age and sex at once, and who the others are. Nothing where that may not be shown.
fn both(brief: &Brief) -> Vec<Block> {
    let (words, figures) = (Words::swedish(), &brief.result.figures);
    let both = crossed::both(words, figures, &brief.population);
    if both.is_empty() {
        return Vec::new();
    }
    let uneven = crossed::is_uneven(&both);
    let rows = both.into_iter().map(|one| row(one.name(words), one.gap)).collect();
    let others = crossed::others(words, figures).into_iter().map(|note| Paragraph::of(note).into());
    [lines(brief, words.beside_crossed(), uneven, rows)].into_iter().chain(others).collect()
}

fn lines(brief: &Brief, name: String, uneven: bool, rows: Vec<Row>) -> Block {
    let (words, population) = (Words::swedish(), &brief.population);
    let known = !population.people.is_empty();
    let source = known.then(|| population.source_in_words(words, year(brief)));
    let uneven = uneven.then(|| words.figure_rounded());
    let caption = [Some(words.beside_caption(name)), source, uneven];
    let heading =
        if known { words.beside_population_year(population.year.to_string()) } else { words.beside_population() };
    Block::Table(Table {
        caption: caption.into_iter().flatten().collect::<Vec<_>>().join(" "),
        heads: vec![words.beside_group(), words.beside_answered(), heading, words.beside_gap()],
        rows,
    })
}

fn row(name: String, gap: Gap) -> Row {
    let words = Words::swedish();
    let population = gap.population.map_or_else(|| words.beside_none(), |share| words.figure_percent(share));
    let points = gap.points().map_or_else(|| "–".to_owned(), |points| in_points(words, points));
    Row { cells: vec![name, or_hidden(gap.said), population, points], bar: None }
}

/// The votes at meetings; nothing where none was held that may be told.
pub(super) fn hands(brief: &Brief) -> Option<Vec<Block>> {
    let words = Words::swedish();
    let (about, votes) = raised(words, &brief.asked, &brief.result.figures)?;
    let each = votes.into_iter().map(|vote| {
        if vote.rows.is_empty() {
            return Paragraph::named(vote.title, words.hands_hidden()).into();
        }
        let rows = vote.rows.into_iter().map(|(choice, hands)| Row { cells: vec![choice, hands], bar: None });
        let heads = vec![words.hands_choice(), words.hands_hands()];
        Block::Table(Table { caption: vote.title, heads, rows: rows.collect() })
    });
    Some([Paragraph::of(about).into()].into_iter().chain(each).collect())
}
