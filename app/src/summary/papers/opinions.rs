//! The opinions of a round on paper: in a sentence or two, and as the table that says what the map shows.

use print::report::{Block, Paragraph, Part, Row, Table};

use super::material::{Material, part};
use crate::{
    summary::opinions::{
        line::sentences,
        listed::{heads, shares},
        section::MAP_ID,
        told::Told,
    },
    words::Words,
};

/// What most agree on, and where groups part. Nothing where there is no map.
pub(super) fn line(material: &Material) -> Option<Part> {
    let told = told(material)?;
    let line = Paragraph::of(sentences(&told))
        .resting_on("Underlag till vilka som tycker lika", format!("{}#{MAP_ID}", material.address));
    Some(part("Vilka tycker lika", vec![line.into()]))
}

/// Every statement with the share that agrees, of all and of each group. Nothing where there are no clear groups.
pub(super) fn map(material: &Material) -> Option<Part> {
    let words = Words::swedish();
    let told = told(material).filter(|told| 0 < told.groups())?;
    let row = |(statement, name): (usize, &String)| {
        let cells = [format!("{}. {name}", statement + 1)].into_iter().chain(shares(&told, statement)).collect();
        Row { cells, bar: None }
    };
    let rows = told.statements.iter().enumerate().map(row).collect();
    let table = Table { caption: words.opinion_map_caption(), heads: heads(&told), rows };
    let sure = format!("{} {}", words.opinion_map_nearest(), words.opinion_map_sure());
    let notes = [words.opinion_map_hidden(), sure].map(|note| Block::from(Paragraph::of(note)));
    let lead = Block::from(Paragraph::of(words.opinion_map_lead()));
    let blocks = [lead, Block::Table(table)].into_iter().chain(notes).collect();
    Some(part(&words.opinion_map_title(), blocks))
}

fn told(material: &Material) -> Option<Told> {
    let brief = &material.brief;
    Told::of(Words::swedish(), &brief.asked, &brief.result.figures)
}
