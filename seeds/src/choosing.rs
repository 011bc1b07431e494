//! Which claims a summary of the demonstration has, and in which order. They are chosen by rules, as a moderator would among what is proposed
//! and among the figures.

use std::cmp::Reverse;

use analysis::figures::Category;
use app::summary::writing::whole::proposals;
use claims::{
    claim::{Claim, Direction, FigureRef, Kind, TableRef},
    sources::Sources,
    summary::{expected, meets},
};

use crate::elsewhere;

/// So many claims tell what was answered to questions: first what only a comparison can tell, then the strongest about levels. With more the
/// brief would not stand on one sheet.
const ANSWERS: usize = 3;

/// A claim, and the key of the proposal that it is; nothing where nobody proposed it.
pub(crate) type Chosen = (Option<String>, Claim);

/// How many answered, everything that a summary should have, one comparison of each sort, the strongest claims about levels and the topic
/// that most wrote of; in the order in which they are read.
pub(crate) fn chosen(sources: &Sources) -> Vec<Chosen> {
    let wanted = expected(sources);
    let proposed = proposals(sources).into_iter();
    let proposed = proposed.filter_map(|(key, proposal)| Some((Some(key), proposal.wordings.into_iter().next()?)));
    let (mut taken, others): (Vec<Chosen>, Vec<Chosen>) =
        proposed.partition(|(_, claim)| counts_people(claim) || wanted.iter().any(|what| meets(claim, *what)));
    let (mut topics, others): (Vec<Chosen>, Vec<Chosen>) =
        others.into_iter().partition(|(_, claim)| matches!(claim.kind, Kind::Topic(_)));
    topics.sort_by_key(|(_, claim)| Reverse(claim.support.comments.len()));
    let (differences, others): (Vec<Chosen>, Vec<Chosen>) =
        others.into_iter().partition(|(_, claim)| claim.kind == Kind::Difference);
    let compared = comparisons(&differences, sources);
    let levels = others.into_iter().filter(|(_, claim)| matches!(claim.kind, Kind::Level | Kind::Agreement));
    let levels = levels.take(ANSWERS.saturating_sub(compared.len()));
    taken.extend(compared.into_iter().chain(levels).chain(topics.into_iter().take(1)));
    taken.sort_by_key(|(_, claim)| place(claim));
    taken
}

/// A comparison with an earlier round of the same body, one with another kommun, and one of two opinion groups, as far as there are any.
fn comparisons(differences: &[Chosen], sources: &Sources) -> Vec<Chosen> {
    let first = |is_wanted: fn(&Claim) -> bool| differences.iter().find(|(_, claim)| is_wanted(claim)).cloned();
    let elsewhere = elsewhere::claim(sources).map(|claim| (None, claim));
    [first(is_with_an_earlier_round), elsewhere, first(is_of_opinion_groups)].into_iter().flatten().collect()
}

/// What is proposed between two results is between two of the same body.
fn is_with_an_earlier_round(claim: &Claim) -> bool {
    matches!(claim.support.figures.as_slice(), [one, other] if one.result != other.result)
}

/// Of two opinion groups, with how many of each agree: a sentence that some agree less often is harder to read.
fn is_of_opinion_groups(claim: &Claim) -> bool {
    let agrees = |figure: &FigureRef| {
        matches!(figure.table, TableRef::OfOpinionGroup { .. }) && figure.categories == [Category::Agree]
    };
    claim.support.figures.iter().all(agrees)
}

fn counts_people(claim: &Claim) -> bool {
    claim.kind == Kind::Participation && claim.says.iter().all(|said| said.direction == Direction::Present)
}

/// Where a claim stands among others.
fn place(claim: &Claim) -> u8 {
    match claim.kind {
        Kind::Participation if counts_people(claim) => 0,
        Kind::Participation => 1,
        Kind::Level | Kind::Agreement | Kind::Difference => 2,
        Kind::Division => 3,
        Kind::Topic(_) => 4,
        Kind::LoneVoice => 5,
        Kind::Limit(_) => 6,
    }
}
