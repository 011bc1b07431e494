//! The figures and comments that a sentence may rest on, as lists to choose from. Nothing that the disclosure layer hides is among them.

use analysis::figures::{Category, QuestionFigures, Table};
use claims::{
    claim::{FigureRef, TableRef},
    figure::figure,
    sources::{Question, Round, Sources},
};

use super::fields::code;
use crate::{
    summary::{telling, words},
    swedish,
    words::Words,
};

/// A list in a group: what is sent, and what is read.
pub type Group = (String, Vec<(String, String)>);

/// All figures that may be told, by round and question.
pub fn figures(sources: &Sources) -> Vec<Group> {
    sources.rounds.iter().flat_map(|round| of_round(round, sources)).filter(|(_, list)| !list.is_empty()).collect()
}

/// All comments that may be quoted, the single voices first.
pub fn comments(sources: &Sources) -> Vec<(String, String)> {
    let mut shown: Vec<_> = sources.comments.iter().filter(|comment| comment.shown.is_some()).collect();
    shown.sort_by_key(|comment| !comment.lone_voice);
    let words = shown.into_iter().map(|comment| {
        let text = comment.shown.clone().unwrap_or_default();
        let mark = if comment.lone_voice { "Enskild röst: " } else { "" };
        (comment.id.to_string(), format!("{mark}{}", beginning(&text)))
    });
    words.collect()
}

/// What a figure says, in words: "Hur lätt är det? Mycket svårt eller ganska svårt: 62 % av dem som svarade på frågan".
pub fn said(wanted: &FigureRef, sources: &Sources) -> String {
    let Some(round) = sources.rounds.iter().find(|round| round.has_fingerprint(&wanted.result)) else {
        return "Siffran finns inte längre".to_owned();
    };
    if wanted.table == TableRef::Participants {
        return format!("{}: {} svar", round.name, round.figures.participants());
    }
    let (of, options) = named(wanted.table, round);
    let categories: Vec<_> = wanted.categories.iter().map(|category| words::category(*category, &options)).collect();
    let categories =
        swedish::capital(&categories.iter().map(|name| swedish::small(name)).collect::<Vec<_>>().join(" eller "));
    let share = figure(sources, wanted).ok().and_then(|found| {
        let share = telling::percent(Words::swedish(), found.told.share())?;
        Some(format!("{share} {}", found.base().words()))
    });
    let who = who(wanted.table, round).map(|who| format!(" ({who})")).unwrap_or_default();
    format!("{of} {}{who}: {}", categories, share.unwrap_or_else(|| "visas inte".to_owned()))
}

/// Whose answers alone a table has: "kvinnor", "alla andra än kvinnor".
fn who(table: TableRef, round: &Round) -> Option<String> {
    let name = |group| swedish::small(&words::category(group, &telling::languages(&round.figures)));
    let others = || table.left_out().map(|group| format!("alla andra än {}", name(group)));
    table.group().map(name).or_else(others)
}

fn of_round(round: &Round, sources: &Sources) -> Vec<Group> {
    let figures = &round.figures;
    let wanted =
        |table, categories| FigureRef { result: round.fingerprint.clone(), table, categories, of_all_asked: false };
    let listed = |refs: Vec<FigureRef>| -> Vec<(String, String)> {
        let told = refs.into_iter().filter(|wanted| figure(sources, wanted).is_ok());
        told.map(|wanted| (code(&wanted), said(&wanted, sources))).collect()
    };
    let rows = |table: TableRef, from: &Table| -> Vec<FigureRef> {
        let singles = from.rows().iter().map(|row| vec![row.category()]);
        singles.chain(ends(from)).map(|categories| wanted(table, categories)).collect()
    };
    // Groups are compared within the round that is written of.
    let is_own = sources.rounds.first().is_some_and(|own| own.fingerprint == round.fingerprint);
    let mut who = vec![wanted(TableRef::Participants, Vec::new())];
    who.extend(rows(TableRef::Ages, figures.by_age()));
    who.extend(rows(TableRef::Sexes, figures.by_sex()));
    who.extend(rows(TableRef::Channels, figures.by_channel()));
    let mut groups = vec![(format!("{}: vilka som har svarat", round.name), listed(who))];
    for (place, (question, figures)) in round.questions.iter().zip(figures.questions()).enumerate() {
        let tables = figures.tables().iter().enumerate();
        let refs = tables.flat_map(|(row, table)| rows(TableRef::Question { place, row }, table)).collect();
        groups.push((format!("{}: {}", round.name, question.text), listed(refs)));
        if is_own {
            let tables = of_groups(round, place).chain(of_opinion_groups(round, place));
            let refs = tables.flat_map(|(table, from)| rows(table, from)).collect();
            groups.push((format!("{}, efter grupp: {}", round.name, question.text), listed(refs)));
        }
    }
    groups
}

/// The tables of each group that a question is broken down by, and of all others, which have the same rows. Those that a sentence
/// cannot name are no figures.
fn of_groups(round: &Round, place: usize) -> impl Iterator<Item = (TableRef, &Table)> {
    let own = round.figures.breakdowns().iter().filter(move |breakdown| breakdown.question() == place);
    own.flat_map(move |breakdown| {
        let (row, by) = (breakdown.part().unwrap_or(0), breakdown.by());
        let groups = breakdown.groups().iter();
        groups.flat_map(move |one| {
            let group = one.category();
            let both = [TableRef::OfGroup { place, row, by, group }, TableRef::OfOthers { place, row, by, group }];
            both.map(|table| (table, one.table()))
        })
    })
}

/// The tables of each opinion group, where the opinion map is of this question.
fn of_opinion_groups(round: &Round, place: usize) -> impl Iterator<Item = (TableRef, &Table)> {
    let map = round.figures.opinion_map().filter(|map| map.question() == place);
    let statements = round.figures.questions().get(place).map_or(0, |figures| figures.tables().len());
    let all = map.into_iter().flat_map(move |map| (0..statements).map(move |row| (row, map.statement(row))));
    all.flat_map(move |(row, groups)| {
        groups.iter().filter_map(move |one| match one.category() {
            Category::OpinionGroup(group) => Some((TableRef::OfOpinionGroup { place, row, group }, one.table())),
            _ => None,
        })
    })
}

/// The two ends of a scale whose steps stand each alone.
fn ends(table: &Table) -> Vec<Vec<Category>> {
    let both = |from: u8, to: u8| -> Vec<Category> {
        let inside =
            |category: &Category| matches!(category, Category::Steps(a, b) if a == b && (from..=to).contains(a));
        table.rows().iter().map(|row| row.category()).filter(inside).collect()
    };
    [both(1, 2), both(4, 5)].into_iter().filter(|end| end.len() == 2).collect()
}

/// What a table is about, and the words of its options.
fn named(table: TableRef, round: &Round) -> (String, Vec<String>) {
    let Some((place, row)) = table.question() else { return (format!("{}:", round.name), Vec::new()) };
    let Some(question) = round.questions.get(place) else { return (String::new(), Vec::new()) };
    let Question { text, options, added, .. } = question;
    match round.figures.questions().get(place) {
        Some(QuestionFigures::MultipleChoice(_) | QuestionFigures::Opinion(_)) => {
            let option = options.get(row).cloned().unwrap_or_default();
            let later = if added.contains(&row) { " (tillagt under tiden)" } else { "" };
            (format!("{text} ”{option}”{later}"), Vec::new())
        }
        _ => (text.clone(), options.clone()),
    }
}

/// So much of a text that one knows which it is.
pub(super) fn beginning(text: &str) -> String {
    const LETTERS: usize = 90;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LETTERS {
        line
    } else {
        format!("{}…", line.chars().take(LETTERS).collect::<String>())
    }
}
