//! What a stored result leaves possible of a figure that a sentence names, added up here once more.

use analysis::{
    answered::Base,
    figures::{By, Category, Group, RoundFigures, Table},
};
use claims::claim::{FigureRef, TableRef};

/// The least and the most.
pub type Span = (u32, u32);

/// How many people, and of how many: of those who answered, and of those asked. `figures` are those of the result that it names.
pub fn counted(figure: &FigureRef, figures: &RoundFigures) -> Vec<[Span; 2]> {
    let everybody = (figures.participants(), figures.participants());
    if figure.table == TableRef::Participants {
        return vec![[everybody; 2]];
    }
    let tables = tables(figure.table, figures);
    let sums = [Base::Answered, Base::Asked].map(|base| {
        let each: Option<Vec<_>> = tables.iter().map(|table| table.possible(&figure.categories, base)).collect();
        let each = each.filter(|each| !each.is_empty())?;
        Some([sum(each.iter().map(|one| one.people)), sum(each.iter().map(|one| one.of))])
    });
    sums.into_iter().flatten().collect()
}

fn sum(spans: impl Iterator<Item = Span>) -> Span {
    spans.fold((0, 0), |all, one| (all.0 + one.0, all.1 + one.1))
}

/// The tables that a figure is of: one, or those of several groups together.
fn tables(wanted: TableRef, figures: &RoundFigures) -> Vec<&Table> {
    match wanted {
        TableRef::Participants => Vec::new(),
        TableRef::Ages => vec![figures.by_age()],
        TableRef::Sexes => vec![figures.by_sex()],
        TableRef::Channels => vec![figures.by_channel()],
        TableRef::Question { place, row } => vec![&figures.questions()[place].tables()[row]],
        TableRef::OfGroup { place, row, by, group } => {
            of_groups(figures, (place, row, by), |category| category == group)
        }
        TableRef::OfOthers { place, row, by, group } => {
            of_groups(figures, (place, row, by), |category| category != group)
        }
        TableRef::OfOpinionGroup { row, group, .. } => {
            let groups = figures.opinion_map().map_or(&[][..], |map| map.statement(row)).iter();
            groups.filter(|one| one.category() == Category::OpinionGroup(group)).map(Group::table).collect()
        }
    }
}

fn of_groups(
    figures: &RoundFigures,
    (place, row, by): (usize, usize, By),
    is_wanted: impl Fn(Category) -> bool,
) -> Vec<&Table> {
    let own = figures.breakdowns().iter().filter(|one| (one.question(), one.by()) == (place, by));
    let own = own.filter(|one| one.part().unwrap_or(0) == row);
    own.flat_map(|one| one.groups()).filter(|one| is_wanted(one.category())).map(Group::table).collect()
}
