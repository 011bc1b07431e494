//! What of an export's opinion map people may be shown, as JSON. Groups are found as ever; everything that is told of them and of statements is computed
//! from the cells that the disclosure layer lets out, as in the result of a round ([`crate::opinions`]): how large groups are with everybody in
//! one, what represents each, what all agree on, and where statements and groups are drawn. Places of the method's own would tell how many voted
//! how; `tests/it/opinion_attack.rs` shows it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Serialize, Serializer};

use super::export::Export;
use super::written::{Reference, members_of};
use crate::breakdown::opinion_groups::of_members;
use crate::disclose::questions;
use crate::figures::{Cell, QuestionFigures, Table};
use crate::ladder::no_table;
use crate::opinion_map::grouping::Method;
use crate::opinion_map::groups::Members;
use crate::opinion_map::publish::{Shown, clear_members};
use crate::opinion_map::representative::Side;
use crate::opinion_map::run::{Run, run};
use crate::opinion_map::still::Last;
use crate::opinions::places::{Place, Places};
use crate::opinions::{Mark, OpinionMap, told};
use crate::rows::AnswerRows;
use crate::threshold::Threshold;

/// An opinion map of shown cells alone.
#[derive(Debug, Serialize)]
pub struct Published<'a> {
    dataset: &'a str,
    reference: Reference,
    input: Input<'a>,
    /// Nothing where there are no clear groups.
    chosen_k: Option<usize>,
    group_sizes: Vec<Size>,
    statements: Vec<StatementRow>,
    groups: Vec<GroupRow>,
    consensus: Agreed,
}

#[derive(Debug, Serialize)]
struct Input<'a> {
    statements_with_votes: usize,
    statements_listed: usize,
    moderated_out_ids: &'a BTreeSet<u64>,
    meta_ids: &'a BTreeSet<u64>,
}

/// How many people the disclosure layer lets out, as a number.
#[derive(Clone, Copy, Debug)]
struct Size(Cell);

impl Serialize for Size {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Cell::Count { people } => to.serialize_u32(people),
            _ => to.serialize_unit(),
        }
    }
}

/// Without a place where it may not be drawn.
#[derive(Debug, Serialize)]
struct StatementRow {
    id: u64,
    moderated_out: bool,
    meta: bool,
    x: Option<i32>,
    y: Option<i32>,
}

#[derive(Debug, Serialize)]
struct GroupRow {
    id: usize,
    size: Size,
    center: Option<[i32; 2]>,
    representative: Vec<Representative>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Representative {
    tid: u64,
    repful_for: &'static str,
    best_agree: bool,
    significant: bool,
}

#[derive(Debug, Serialize)]
struct Agreed {
    agree: Vec<AgreedOn>,
    disagree: Vec<AgreedOn>,
}

#[derive(Debug, Serialize)]
struct AgreedOn {
    tid: u64,
}

impl<'a> Published<'a> {
    /// Computes everything, with the groups of the method, called as in `last`, or with `labels` from elsewhere. Which side of the
    /// picture is which follows from the cells, as in a round's result.
    pub fn of(
        export: &'a Export,
        dataset: &'a str,
        method: Method,
        labels: Option<&BTreeMap<u64, usize>>,
        last: &Last,
    ) -> Self {
        let rows = AnswerRows::of_votes(&export.votes);
        let tables = tables(&rows, export.votes.hidden());
        let Run { map, kept, members, .. } = run(&export.votes, method, &mut last.clone());
        let given = |labels| clear_members(members_of(export, &kept, None, Some(labels)), kept.len());
        let members: Members = labels.map_or(members, given);
        let found = of_members(&rows, &tables, &map.participants, &members);
        let (map, names) = found.unwrap_or_else(|| (OpinionMap::empty(0), Vec::new()));
        let (shown, agreed, places) = told(&map, &tables);
        let sizes: Vec<Size> = map.sizes().rows().iter().map(|row| Size(row.cell())).collect();
        Self {
            dataset,
            reference: Reference::OURS,
            input: Input::of(export),
            chosen_k: (!sizes.is_empty()).then_some(sizes.len()),
            statements: statements(export, &places),
            groups: groups(export, (&names, &sizes), &shown, &places),
            group_sizes: sizes,
            consensus: Agreed::of(export, &agreed),
        }
    }
}

impl<'a> Input<'a> {
    fn of(export: &'a Export) -> Self {
        Self {
            statements_with_votes: export.votes.statements().len(),
            statements_listed: export.listed,
            moderated_out_ids: &export.rejected,
            meta_ids: &export.meta,
        }
    }
}

/// The statements' own tables; none of those that are hidden.
fn tables(rows: &AnswerRows, hidden: &[bool]) -> Vec<Table> {
    let figures = questions(rows, Threshold::default());
    let tables = figures.first().map_or(&[][..], QuestionFigures::tables);
    let shown = |(table, hidden): (&Table, &bool)| if *hidden { no_table(None) } else { table.clone() };
    tables.iter().zip(hidden).map(shown).collect()
}

fn statements(export: &Export, places: &Places) -> Vec<StatementRow> {
    let row = |(column, id): (usize, &u64)| {
        let place = places.statements.iter().find(|(statement, _)| *statement == column).map(|(_, place)| place);
        StatementRow {
            id: *id,
            moderated_out: export.rejected.contains(id),
            meta: export.meta.contains(id),
            x: place.map(|place| place.x),
            y: place.map(|place| place.y),
        }
    };
    export.votes.statements().iter().enumerate().map(row).collect()
}

fn groups(
    export: &Export,
    (names, sizes): (&[usize], &[Size]),
    shown: &[Vec<Shown>],
    places: &Places,
) -> Vec<GroupRow> {
    let center = |at: usize| places.groups.get(at).map(|Place { x, y }| [*x, *y]);
    let group = |(at, ((id, size), shown)): (usize, ((&usize, &Size), &Vec<Shown>))| GroupRow {
        id: *id,
        size: *size,
        center: center(at),
        representative: shown.iter().map(|shown| row(export, shown)).collect(),
    };
    names.iter().zip(sizes).zip(shown).enumerate().map(group).collect()
}

fn row(export: &Export, Shown { chosen, is_significant }: &Shown) -> Representative {
    Representative {
        tid: export.votes.statements()[chosen.column],
        repful_for: chosen.side.word(),
        best_agree: chosen.is_best_agree,
        significant: *is_significant,
    }
}

impl Agreed {
    fn of(export: &Export, agreed: &[Mark]) -> Self {
        let on = |side: Side| {
            let own = agreed.iter().filter(|mark| mark.side == side);
            own.map(|mark| AgreedOn { tid: export.votes.statements()[mark.statement] }).collect()
        };
        Self { agree: on(Side::Agree), disagree: on(Side::Disagree) }
    }
}
