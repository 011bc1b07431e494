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

/// A figure to choose: what is sent, and what is read.
pub type Choice = (String, String);

/// The figures of one round that may be told.
#[derive(Clone, Debug)]
pub struct OfRound {
    /// What the round is called.
    pub name: String,
    /// Who answered, and then question by question; none that has no figure.
    pub questions: Vec<OfQuestion>,
}

/// The figures of one question.
#[derive(Clone, Debug)]
pub struct OfQuestion {
    /// The question's place; nothing for who answered.
    pub place: Option<usize>,
    /// What was asked.
    pub text: String,
    /// Of all who answered.
    pub of_all: Vec<Choice>,
    /// Of each group by its name, with those of all others.
    pub of_groups: Vec<(String, Vec<Choice>)>,
}

/// All figures that may be told, by round and question; those of the own round first.
pub fn figures(sources: &Sources) -> Vec<OfRound> {
    sources.rounds.iter().map(|round| of_round(round, sources)).collect()
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

/// What a figure says, in words: "Hur lätt är det? Mycket svårt eller ganska svårt: 62 % av dem som svarade på frågan". One of another round says
/// first which that is.
pub fn said(wanted: &FigureRef, sources: &Sources) -> String {
    let Some(round) = sources.rounds.iter().find(|round| round.has_fingerprint(&wanted.result)) else {
        return "Siffran finns inte längre".to_owned();
    };
    let is_own = sources.rounds.first().is_some_and(|own| own.fingerprint == round.fingerprint);
    // Figures of who answered are told with the name of their round as it is.
    let of = if is_own || wanted.table.question().is_none() { String::new() } else { format!("{}: ", round.name) };
    format!("{of}{} {}", about(wanted.table, round).asked, says(wanted, round, sources))
}

/// The same without what was asked: "Mycket svårt eller ganska svårt: 62 % av dem som svarade på frågan".
fn says(wanted: &FigureRef, round: &Round, sources: &Sources) -> String {
    if wanted.table == TableRef::Participants {
        return format!("{} svar", swedish::number(round.figures.participants().into()));
    }
    let About { option, options, .. } = about(wanted.table, round);
    let categories: Vec<_> = wanted.categories.iter().map(|category| words::category(*category, &options)).collect();
    let categories =
        swedish::capital(&categories.iter().map(|name| swedish::small(name)).collect::<Vec<_>>().join(" eller "));
    let share = figure(sources, wanted).ok().and_then(|found| {
        let share = telling::percent(Words::swedish(), found.told.share())?;
        Some(format!("{share} {}", found.base().words()))
    });
    let option = option.map(|option| format!("{option} ")).unwrap_or_default();
    let who = who(wanted.table, round).map(|who| format!(" ({who})")).unwrap_or_default();
    format!("{option}{categories}{who}: {}", share.unwrap_or_else(|| "visas inte".to_owned()))
}

/// Whose answers alone a table has: "kvinnor", "alla andra än kvinnor".
fn who(table: TableRef, round: &Round) -> Option<String> {
    let others = || table.left_out().map(|group| format!("alla andra än {}", group_name(group, round)));
    table.group().map(|group| group_name(group, round)).or_else(others)
}

fn group_name(group: Category, round: &Round) -> String {
    swedish::small(&words::category(group, &telling::languages(&round.figures)))
}

fn of_round(round: &Round, sources: &Sources) -> OfRound {
    // Groups are compared within the round that is written of.
    let is_own = sources.rounds.first().is_some_and(|own| own.fingerprint == round.fingerprint);
    let mut questions = vec![who_answered(round, sources)];
    for (place, (question, figures)) in round.questions.iter().zip(round.figures.questions()).enumerate() {
        let tables = figures.tables().iter().enumerate();
        let of_all =
            tables.flat_map(|(row, table)| choices(TableRef::Question { place, row }, table, round, sources)).collect();
        let of_groups = if is_own { by_group(round, place, sources) } else { Vec::new() };
        questions.push(OfQuestion { place: Some(place), text: question.text.clone(), of_all, of_groups });
    }
    questions.retain(|question| !question.of_all.is_empty() || !question.of_groups.is_empty());
    OfRound { name: round.name.clone(), questions }
}

fn who_answered(round: &Round, sources: &Sources) -> OfQuestion {
    let (figures, everybody) = (&round.figures, reference(round, TableRef::Participants, Vec::new()));
    let mut of_all = vec![(code(&everybody), says(&everybody, round, sources))];
    of_all.extend(choices(TableRef::Ages, figures.by_age(), round, sources));
    of_all.extend(choices(TableRef::Sexes, figures.by_sex(), round, sources));
    of_all.extend(choices(TableRef::Channels, figures.by_channel(), round, sources));
    OfQuestion { place: None, text: "Vilka som har svarat".to_owned(), of_all, of_groups: Vec::new() }
}

/// Of each group that a sentence can name, the figures of a question and those of all others.
fn by_group(round: &Round, place: usize, sources: &Sources) -> Vec<(String, Vec<Choice>)> {
    let mut groups: Vec<(String, Vec<Choice>)> = Vec::new();
    for (table, from) in of_groups(round, place).chain(of_opinion_groups(round, place)) {
        let Some(group) = table.group().or_else(|| table.left_out()) else { continue };
        let name = swedish::capital(&group_name(group, round));
        let found = choices(table, from, round, sources);
        match groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, list)) => list.extend(found),
            None => groups.push((name, found)),
        }
    }
    groups.retain(|(_, list)| !list.is_empty());
    groups
}

/// The rows of a table, and the ends of a scale, that may be told.
fn choices(table: TableRef, from: &Table, round: &Round, sources: &Sources) -> Vec<Choice> {
    let singles = from.rows().iter().map(|row| vec![row.category()]);
    let refs = singles.chain(ends(from)).map(|categories| reference(round, table, categories));
    let told = refs.filter(|wanted| figure(sources, wanted).is_ok());
    told.map(|wanted| (code(&wanted), says(&wanted, round, sources))).collect()
}

fn reference(round: &Round, table: TableRef, categories: Vec<Category>) -> FigureRef {
    FigureRef { result: round.fingerprint.clone(), table, categories, of_all_asked: false }
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

/// What a table is about.
#[derive(Default)]
struct About {
    /// What was asked; of who answered, the round.
    asked: String,
    /// The option or statement whose table it is, in quotation marks.
    option: Option<String>,
    /// The words of its rows.
    options: Vec<String>,
}

fn about(table: TableRef, round: &Round) -> About {
    let Some((place, row)) = table.question() else {
        return About { asked: format!("{}:", round.name), ..About::default() };
    };
    let Some(Question { text, options, added, .. }) = round.questions.get(place) else { return About::default() };
    let asked = text.clone();
    match round.figures.questions().get(place) {
        Some(QuestionFigures::MultipleChoice(_) | QuestionFigures::Opinion(_)) => {
            let option = options.get(row).cloned().unwrap_or_default();
            let later = if added.contains(&row) { " (tillagt under tiden)" } else { "" };
            About { asked, option: Some(format!("”{option}”{later}")), options: Vec::new() }
        }
        _ => About { asked, option: None, options: options.clone() },
    }
}

/// So much of a text that one knows which it is. It ends after a whole word: half a number would be another number.
pub(super) fn beginning(text: &str) -> String {
    const LETTERS: usize = 90;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, next)) = line.char_indices().nth(LETTERS) else { return line };
    let whole = if next == ' ' { end } else { line[..end].rfind(' ').unwrap_or(end) };
    format!("{}…", line[..whole].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_ends_after_a_whole_word_and_cuts_no_number() {
        let long = "å".repeat(87);
        assert_eq!(beginning("129 av\n de 209"), "129 av de 209");
        assert_eq!(beginning(&format!("{long} 209 svarade")), format!("{long}…"));
        assert_eq!(beginning(&format!("{long}åå 209")), format!("{long}åå…"));
        assert_eq!(beginning(&format!("{long}ååå 209")), format!("{long}ååå…"));
        assert_eq!(beginning(&"å".repeat(91)), format!("{}…", "å".repeat(90)));
    }
}
