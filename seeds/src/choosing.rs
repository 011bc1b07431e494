//! Which claims a summary of the demonstration has, and in which order. They are chosen by rules, as a moderator would among what is proposed
//! and among the figures.

use std::cmp::Reverse;

use analysis::figures::{Category, QuestionFigures};
use app::summary::writing::whole::proposals;
use claims::{
    claim::{Claim, Direction, FigureRef, Kind, TableRef},
    sources::Sources,
    summary::{expected, meets},
};

use crate::elsewhere;

/// So many claims tell what was answered to questions: what each scale comes to, then comparisons, then the strongest about other levels. With
/// more the brief would not stand on one sheet; a comparison goes before a scale does.
const ANSWERS: usize = 3;

/// A claim, and the key of the proposal that it is; nothing where nobody proposed it.
pub(crate) type Chosen = (Option<String>, Claim);

/// What each scale comes to, comparisons, everything that a summary should have, the topic that most wrote of, and how many answered; in the
/// order in which they are read: what residents say stands first.
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
    taken.extend(answers(others, comparisons(&differences, sources), sources));
    taken.extend(topics.into_iter().take(1));
    taken.sort_by_key(|(_, claim)| place(claim));
    taken
}

/// What was answered to questions, of what is proposed about levels and these comparisons.
fn answers(others: Vec<Chosen>, mut compared: Vec<Chosen>, sources: &Sources) -> Vec<Chosen> {
    let levels = others.into_iter().filter(|(_, claim)| matches!(claim.kind, Kind::Level | Kind::Agreement));
    let (of_scales, levels): (Vec<Chosen>, Vec<Chosen>) =
        levels.partition(|(_, claim)| scales(sources).any(|place| question(claim) == Some(place)));
    let strongest = |place| of_scales.iter().find(|(_, claim)| question(claim) == Some(place)).cloned();
    let mut found: Vec<Chosen> = scales(sources).filter_map(strongest).collect();
    compared.truncate(ANSWERS.saturating_sub(found.len()));
    found.extend(compared);
    let left = ANSWERS.saturating_sub(found.len());
    found.extend(levels.into_iter().take(left));
    found
}

/// The places of the questions with a scale.
fn scales(sources: &Sources) -> impl Iterator<Item = usize> {
    let questions = sources.rounds.first().map(|round| round.figures.questions()).unwrap_or_default();
    let is_scale = |(_, figures): &(usize, &QuestionFigures)| matches!(figures, QuestionFigures::Scale(_));
    questions.iter().enumerate().filter(is_scale).map(|(place, _)| place)
}

/// The place of the question that a claim is about.
fn question(claim: &Claim) -> Option<usize> {
    claim.support.figures.first()?.table.question().map(|(place, _)| place)
}

/// A comparison with an earlier round of the same body, one with another kommun, and one of two opinion groups, as far as there are any. The
/// last one goes first: the brief has a part of its own about who thinks alike.
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
        Kind::Level | Kind::Agreement => 0,
        Kind::Difference => 1,
        Kind::Division => 2,
        Kind::Topic(_) => 3,
        Kind::LoneVoice => 4,
        Kind::Participation if counts_people(claim) => 5,
        Kind::Participation => 6,
        Kind::Limit(_) => 7,
    }
}
