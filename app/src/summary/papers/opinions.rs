//! The opinions of a round on paper: in a sentence or two, and in the words and the table that say what the map shows.

use analysis::opinions::Mark;
use print::report::{Block, Paragraph, Part, Row, Table};

use super::material::{Material, part};
use crate::{
    summary::opinions::{
        line::sentences,
        listed::{heads, shares, shown_and_not},
        section::MAP_ID,
        told::Told,
    },
    words::Words,
};

/// What most agree on, and where groups part. Nothing where there is no map. It is left out where the page has no room: the annex has it all.
pub(super) fn line(material: &Material) -> Option<Part> {
    let told = told(material)?;
    let line =
        Paragraph::of(sentences(&told)).resting_on("Bilaga, åsiktskartan", format!("{}#{MAP_ID}", material.address));
    Some(Part { may_go: true, ..part("Vilka tycker lika", vec![line.into()]) })
}

/// What most agree on, where groups part, which groups there are and what marks each; then every statement with the share that
/// agrees, of all and of each group. Nothing where there is no map.
pub(super) fn map(material: &Material) -> Option<Part> {
    let words = Words::swedish();
    let told = told(material)?;
    let has_groups = 0 < told.groups();
    let lead = Paragraph::of(words.opinion_map_lead());
    let why = format!("{} {}", words.opinion_map_none(), words.opinion_map_none_why());
    let none = (!has_groups).then(|| Paragraph::of(why));
    let groups = has_groups.then(|| [parted(&told), groups(&told), table(&told)].concat());
    let later = told.later.clone().map(Paragraph::of);
    let blocks = [lead].into_iter().chain(later).chain(none).map(Block::from).chain(agreed(&told));
    Some(part(&words.opinion_map_title(), blocks.chain(groups.into_iter().flatten()).collect()))
}

fn agreed(told: &Told) -> Vec<Block> {
    let marks = told.opinions.agreed.iter();
    let said = marks.filter_map(|mark| sentence(told, *mark, told.said_of_all(*mark)?, None));
    below(Words::swedish().opinion_map_agreed(), said.collect(), told.none_agreed())
}

fn parted(told: &Told) -> Vec<Block> {
    let words = Words::swedish();
    let said = told.opinions.parted.iter().filter_map(|parted| {
        Some(Paragraph::of(format!("”{}” {}", told.statement(parted.statement)?, told.said_parted(*parted))))
    });
    below(words.opinion_map_parted(), said.collect(), words.opinion_map_parted_none())
}

/// Each group: how many it is, and what marks it.
fn groups(told: &Told) -> Vec<Block> {
    let words = Words::swedish();
    let group = |at: usize| {
        let size = told.size(at).map(|people| format!(", {}", words.opinion_map_size(people))).unwrap_or_default();
        let mark = |mark| sentence(told, mark, told.said_of_group(at, mark)?, told.shared(at, mark));
        let marks: Vec<_> = told.marks(at).into_iter().filter_map(mark).collect();
        let name = format!("{}{size}:", told.group(at));
        if marks.is_empty() {
            return vec![Block::from(Paragraph::named(name, words.opinion_map_no_marks()))];
        }
        vec![Paragraph::named(name, "").into(), Block::List(marks)]
    };
    let title = Block::Heading(words.opinion_map_groups(told.groups()));
    let part = Paragraph::of(words.opinion_map_part()).into();
    let sure = Paragraph::of([words.opinion_map_nearest(), words.opinion_map_sure()].join(" ")).into();
    let each = (0..told.groups()).flat_map(group);
    [title, part].into_iter().chain(each).chain([sure]).collect()
}

/// The table that says what the picture on the page shows.
fn table(told: &Told) -> Vec<Block> {
    let words = Words::swedish();
    let (shown, not_shown) = shown_and_not(told);
    let named = |statement: &usize| Some(format!("{}. ”{}”", statement + 1, told.statement(*statement)?));
    let row = |statement: usize| {
        let name = format!("{}. {}", statement + 1, told.statement(statement).unwrap_or_default());
        Row { cells: [name].into_iter().chain(shares(told, statement)).collect(), bar: None }
    };
    let rows: Vec<_> = shown.into_iter().map(row).collect();
    let table = (!rows.is_empty())
        .then(|| Block::Table(Table { caption: words.opinion_map_caption(), heads: heads(told), rows }));
    let named: Vec<_> = not_shown.iter().filter_map(named).collect();
    let none_shown = format!("{} {}", words.opinion_map_none_shown(named.len()), words.list(&named));
    let none_shown = (!named.is_empty()).then(|| Block::from(Paragraph::of(none_shown)));
    let hidden = Block::from(Paragraph::of(words.opinion_map_hidden()));
    table.into_iter().chain(none_shown).chain([hidden]).collect()
}

/// Sentences under their heading, or what is said where there are none.
fn below(title: String, said: Vec<Paragraph>, none: String) -> Vec<Block> {
    let said = if said.is_empty() { Paragraph::of(none).into() } else { Block::List(said) };
    vec![Block::Heading(title), said]
}

/// "76 % håller med: ”Det ska gå att ringa.”", and which other groups it marks.
fn sentence(told: &Told, mark: Mark, said: String, shared: Option<String>) -> Option<Paragraph> {
    let shared = shared.map(|shared| format!(" {shared}")).unwrap_or_default();
    Some(Paragraph::of(format!("{said} ”{}”{shared}", told.statement(mark.statement)?)))
}

fn told(material: &Material) -> Option<Told> {
    let brief = &material.brief;
    Told::of(Words::swedish(), &brief.asked, &brief.result.figures)
}
