//! Check 7: the whole summary. What is strongest against it is there, or a reason why not.

use analysis::{
    age::AgeBand,
    figures::{Category, QuestionFigures},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    check::{check, check_free},
    claim::{Claim, FigureRef, Kind, Part, TableRef},
    comparing::population_share,
    figure::{Figure, figure},
    finding::{Check, Finding},
    sources::Sources,
    strength::is_divided,
    support::tells_who_is_missing,
};

/// Percentage points by which a group is smaller than in the population, before its absence must be told.
const MISSING_FROM: f64 = 5.0;
/// The age in whole years from which one is an adult.
const ADULT_FROM: u8 = 18;
/// A reason has at least so many letters.
const SHORTEST_REASON: usize = 10;

/// A summary: claims between free sentences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Free sentences before the claims.
    pub background: Vec<Vec<Part>>,
    /// The claims in order.
    pub claims: Vec<Claim>,
    /// Free sentences after the claims.
    pub thanks: Vec<Vec<Part>>,
    /// What ought to be there and is not, with reasons.
    pub left_out: Vec<LeftOut>,
}

/// Something that ought to be in the summary and is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// What.
    pub what: Expected,
    /// Why not.
    pub why: String,
}

/// What a summary must have, or a reason why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// The strongest disagreement: the statement of this table.
    Disagreement(TableRef),
    /// A comment that is marked as a lone voice.
    LoneVoice(Uuid),
    /// Who is missing among those who answered.
    Missing,
    /// What cannot be said.
    Limits,
}

/// Where in a summary a finding belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// The free sentence at this place before the claims.
    Background(usize),
    /// The claim at this place.
    Claim(usize),
    /// The free sentence at this place after the claims.
    Thanks(usize),
    /// The whole.
    Whole(Expected),
}

/// Everything that is wrong with a summary. Where no finding's check refuses, it may be published.
pub fn check_summary(summary: &Summary, sources: &Sources) -> Vec<(Of, Finding)> {
    let mut found: Vec<(Of, Finding)> = Vec::new();
    let free = |sentences: &[Vec<Part>], of: fn(usize) -> Of| {
        let each = sentences.iter().enumerate();
        each.flat_map(|(at, one)| check_free(one, sources).into_iter().map(move |finding| (of(at), finding)))
            .collect::<Vec<_>>()
    };
    found.extend(free(&summary.background, Of::Background));
    for (at, claim) in summary.claims.iter().enumerate() {
        found.extend(check(claim, sources).into_iter().map(|finding| (Of::Claim(at), finding)));
    }
    found.extend(free(&summary.thanks, Of::Thanks));
    let lacking = expected(sources).into_iter().filter(|what| !is_there(*what, summary));
    found.extend(lacking.map(|what| (Of::Whole(what), Finding::new(Check::Balance, message(what)))));
    found
}

/// What a summary of these sources must have.
pub fn expected(sources: &Sources) -> Vec<Expected> {
    let mut all: Vec<Expected> = strongest_disagreement(sources).map(Expected::Disagreement).into_iter().collect();
    let marked = sources.comments.iter().filter(|comment| comment.lone_voice && comment.shown.is_some());
    all.extend(marked.map(|comment| Expected::LoneVoice(comment.id)));
    if missing(sources).is_some() {
        all.push(Expected::Missing);
    }
    all.push(Expected::Limits);
    all
}

fn is_there(what: Expected, summary: &Summary) -> bool {
    let reason = |left: &LeftOut| left.what == what && SHORTEST_REASON <= left.why.trim().chars().count();
    summary.left_out.iter().any(reason) || summary.claims.iter().any(|claim| meets(claim, what))
}

/// Whether the claim tells what a summary must have.
pub fn meets(claim: &Claim, what: Expected) -> bool {
    match (what, claim.kind) {
        (Expected::Disagreement(table), Kind::Division) => claim.support.figures.iter().any(|one| one.table == table),
        (Expected::LoneVoice(id), Kind::LoneVoice) => claim.support.comments.iter().any(|one| one.id == id),
        (Expected::Missing, Kind::Participation) => tells_who_is_missing(claim),
        (Expected::Limits, Kind::Limit(_)) => true,
        _ => false,
    }
}

fn message(what: Expected) -> &'static str {
    match what {
        Expected::Disagreement(_) => {
            "Det som delar dem som svarade mest finns inte med. Lägg till det, eller skriv varför det inte är med."
        }
        Expected::LoneVoice(_) => "En framlyft röst finns inte med. Lägg till den, eller skriv varför den inte är med.",
        Expected::Missing => {
            "Det står inte vilka som saknas bland dem som svarade. Lägg till det, eller skriv varför det inte är med."
        }
        Expected::Limits => {
            "Det står inte vad som inte går att säga. Lägg till det, eller skriv varför det inte är med."
        }
    }
}

/// The statement that divides people most evenly, if any does.
pub fn strongest_disagreement(sources: &Sources) -> Option<TableRef> {
    let divided = |(table, one, other): (TableRef, Figure<'_>, Figure<'_>)| {
        let apart = (one.possible.low.points() - other.possible.low.points()).abs();
        is_divided(&one, &other).then_some((table, apart))
    };
    let most = opinions(sources).into_iter().filter_map(divided).min_by(|(_, a), (_, b)| a.total_cmp(b));
    most.map(|(table, _)| table)
}

/// Every statement of the own round with those who agree and those who do not.
pub(crate) fn opinions(sources: &Sources) -> Vec<(TableRef, Figure<'_>, Figure<'_>)> {
    let Some(round) = sources.rounds.first() else { return Vec::new() };
    let mut found = Vec::new();
    for (place, figures) in round.figures.questions().iter().enumerate() {
        let QuestionFigures::Opinion(_) = figures else { continue };
        for row in 0..figures.tables().len() {
            let table = TableRef::Question { place, row };
            let side = |category| figure(sources, &own(sources, table, category));
            if let (Ok(agree), Ok(disagree)) = (side(Category::Agree), side(Category::Disagree)) {
                found.push((table, agree, disagree));
            }
        }
    }
    found
}

/// A reference to one category of a table of the own round.
pub(crate) fn own(sources: &Sources, table: TableRef, category: Category) -> FigureRef {
    let result = sources.rounds.first().map_or(String::new(), |round| round.fingerprint.clone());
    FigureRef { result, table, categories: vec![category], of_all_asked: false }
}

/// The group that is furthest below its share of the population, where one that the round addresses is clearly below.
pub(crate) fn missing(sources: &Sources) -> Option<FigureRef> {
    let population = sources.population.as_ref()?;
    let gap = |(category, _): &(Category, u32)| {
        let table = if matches!(category, Category::Sex(_)) { TableRef::Sexes } else { TableRef::Ages };
        let wanted = own(sources, table, *category);
        let found = figure(sources, &wanted).ok()?;
        let gap = population_share(sources, &found)?.points() - found.possible.high.points();
        (MISSING_FROM <= gap).then_some((wanted, gap))
    };
    let addressed = population.groups.iter().filter(|(category, _)| is_addressed(*category));
    addressed.filter_map(gap).max_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(wanted, _)| wanted)
}

/// Whether the round addresses this group, as far as its result tells. No round says to whom it is put, and the background question
/// offers every age band in all of them, so what is left to go by is who answered. A band under 18 years is addressed where it is told
/// by itself: [`figure`] tells nothing of a group that nobody may be in. Wider ages that begin under 18 ("under 18", "under 40") also
/// hold children whom nobody has asked, who would make the whole group look as if it were missing.
fn is_addressed(category: Category) -> bool {
    let Category::Ages(range) = category else { return true };
    ADULT_FROM <= range.from || AgeBand::ALL.into_iter().any(|band| band.range() == range)
}

#[cfg(test)]
mod tests {
    use analysis::{age::AgeRange, shape::Sex};

    use super::*;

    #[test]
    fn ages_that_hold_children_are_addressed_only_as_a_band_of_their_own() {
        let addressed = |from, to| is_addressed(Category::Ages(AgeRange { from, to }));
        assert!(addressed(18, Some(24)) && addressed(18, Some(39)) && addressed(40, None) && addressed(80, None));
        assert!(
            addressed(0, Some(12)) && addressed(13, Some(17)),
            "somebody of that age answered, or there is no figure"
        );
        assert!(!addressed(0, Some(17)) && !addressed(0, Some(39)));
        assert!(is_addressed(Category::Sex(Sex::Man)));
    }
}
