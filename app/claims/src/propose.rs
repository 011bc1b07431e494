//! A draft by rules: claims that the fixed result bears, ranked by strength and by how much they add. A person chooses.

mod draft;
mod groups;

use std::{cmp::Reverse, collections::BTreeMap};

use analysis::{
    figures::{Category, QuestionFigures},
    stored::fingerprint,
};

use self::draft::{Draft, draft, said, worded};
use crate::{
    claim::{Claim, CommentRef, Direction, FigureRef, Ground, Kind, Said, Strength, Support, TableRef},
    comparing::{is_clear, sides},
    figure::{Figure, Meaning, figure},
    quantity::{Quantity, that_hold},
    sources::{Round, Sources, Whose},
    strength::{is_agreed, is_divided},
    summary::{missing, own},
    wordings,
};

/// Under so many answers a share says how many.
const SAYS_HOW_MANY_UNDER: u32 = 30;
/// Per cent of a side from which it is proposed.
const WORTH_TELLING: u32 = 30;

/// One proposed claim in several wordings. All say the same and pass every check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The claim, once in each wording; at least one.
    pub wordings: Vec<Claim>,
    /// The higher the sooner: how strong it is, less what is already told of the same question.
    pub rank: u32,
}

/// Proposals, the most worth telling first. What the checks would refuse is not proposed.
pub fn propose(sources: &Sources) -> Vec<Proposal> {
    let Some(round) = sources.rounds.first() else { return Vec::new() };
    let mut drafts = participation(sources, round);
    drafts.extend(limits(round));
    drafts.extend(voices(sources));
    for place in 0..round.figures.questions().len() {
        drafts.extend(of_question(sources, round, place));
    }
    drafts.extend(differences(sources, round));
    drafts.extend(groups::differences(sources));
    drafts.extend(groups::opinion_groups(sources));
    ranked(drafts, sources)
}

/// Each further claim of the same question adds half as much as the one before.
fn ranked(mut drafts: Vec<Draft<'_>>, sources: &Sources) -> Vec<Proposal> {
    drafts.sort_by_key(|draft| Reverse(draft.strength));
    let mut told: BTreeMap<Option<usize>, u32> = BTreeMap::new();
    let mut found: Vec<Proposal> = Vec::new();
    for draft in drafts {
        let wordings = worded(&draft, sources);
        if wordings.is_empty() {
            continue;
        }
        let question = draft.support.figures.first().and_then(|one| one.table.question()).map(|(place, _)| place);
        let times = told.entry(question).or_default();
        let rank = if question.is_some() { draft.strength >> (*times).min(8) } else { draft.strength };
        *times += 1;
        found.push(Proposal { wordings, rank });
    }
    found.sort_by_key(|proposal| Reverse(proposal.rank));
    found
}

/// How many answered, and who is missing.
fn participation(sources: &Sources, round: &Round) -> Vec<Draft<'static>> {
    let everybody = FigureRef {
        result: round.fingerprint.clone(),
        table: TableRef::Participants,
        categories: Vec::new(),
        of_all_asked: false,
    };
    let present = said(Direction::Present, Strength::Figure);
    let mut found =
        vec![Draft { strength: 100, ..draft(Kind::Participation, vec![everybody], vec![present], &wordings::ANSWERS) }];
    if let Some(wanted) = missing(sources) {
        let lower = said(Direction::Lower, Strength::Compared);
        let group = wanted.categories.first().copied();
        let wordings = match group {
            Some(Category::Ages(_)) => &wordings::MISSING_AGES,
            _ => &wordings::MISSING,
        };
        let missing = draft(Kind::Participation, vec![wanted], vec![lower], wordings);
        found.push(Draft { strength: 95, group, ..missing });
    }
    found
}

fn limits(round: &Round) -> Vec<Draft<'static>> {
    let limit = |ground, wordings| draft(Kind::Limit(ground), Vec::new(), Vec::new(), wordings);
    let mut found = vec![Draft { strength: 90, ..limit(Ground::SelfSelected, &wordings::SELF_SELECTED) }];
    if round.figures.too_few() {
        found.push(Draft { strength: 99, ..limit(Ground::TooFew, &wordings::TOO_FEW) });
    }
    found
}

/// Topics by how many write of them, and the marked lone voices.
fn voices(sources: &Sources) -> Vec<Draft<'static>> {
    let reference = |id| {
        let words = sources.comment(id)?.shown.as_ref()?;
        Some(CommentRef { id, words: fingerprint(words) })
    };
    let words = |kind, comments, wordings, strength| Draft {
        strength,
        support: Support { figures: Vec::new(), comments },
        ..draft(kind, Vec::new(), Vec::new(), wordings)
    };
    let all = sources.comments.len().max(1);
    let topics = sources.topics.iter().map(|topic| {
        let comments: Vec<_> = topic.comments.iter().filter_map(|id| reference(*id)).collect();
        let strength = 40 + u32::try_from(50 * comments.len().min(all) / all).unwrap_or(0);
        words(Kind::Topic(topic.id), comments, wordings::TOPIC.as_slice(), strength)
    });
    let marked = sources.comments.iter().filter(|comment| comment.lone_voice);
    let lone = marked.filter_map(|comment| {
        let wordings = if comment.at_meeting { &wordings::NOTED_AT_A_MEETING } else { &wordings::LONE_VOICE };
        Some(words(Kind::LoneVoice, vec![reference(comment.id)?], wordings.as_slice(), 70))
    });
    topics.chain(lone).collect()
}

fn of_question(sources: &Sources, round: &Round, place: usize) -> Vec<Draft<'static>> {
    let Some(figures) = round.figures.questions().get(place) else { return Vec::new() };
    let mut found = Vec::new();
    for (row, categories) in sides(figures) {
        let wanted = FigureRef {
            result: round.fingerprint.clone(),
            table: TableRef::Question { place, row },
            categories,
            of_all_asked: false,
        };
        if let Ok(told) = figure(sources, &wanted) {
            found.extend(level(&wanted, &told));
        }
    }
    if let QuestionFigures::Scale(_) = figures {
        found.extend(both_ends(sources, round, place));
    }
    if let QuestionFigures::Opinion(_) = figures {
        found.extend((0..figures.tables().len()).filter_map(|row| divided(sources, TableRef::Question { place, row })));
    }
    found
}

/// What one end, option or vote says, where it says enough.
fn level(wanted: &FigureRef, told: &Figure<'_>) -> Option<Draft<'static>> {
    let few = told.possible.of.0 < SAYS_HOW_MANY_UNDER;
    let (direction, wordings): (Direction, &'static [&'static str]) = match (&told.meaning, few) {
        (Meaning::Low(_), false) => (Direction::Low, &wordings::SCALE),
        (Meaning::High(_), false) => (Direction::High, &wordings::SCALE),
        (Meaning::Low(_), true) => (Direction::Low, &wordings::SCALE_OF_FEW),
        (Meaning::High(_), true) => (Direction::High, &wordings::SCALE_OF_FEW),
        (Meaning::Agree, false) if is_agreed(told) => (Direction::Agree, &wordings::ONE_MIND),
        (Meaning::Agree, false) => (Direction::Agree, &wordings::AGREE),
        (Meaning::Disagree, false) => (Direction::Disagree, &wordings::DISAGREE),
        (Meaning::Agree, true) => (Direction::Agree, &wordings::AGREE_OF_FEW),
        (Meaning::Disagree, true) => (Direction::Disagree, &wordings::DISAGREE_OF_FEW),
        (Meaning::Chosen(_), true) if told.is_commonest() => (Direction::Chosen, &wordings::CHOICE_OF_FEW),
        (Meaning::Chosen(_), false) if told.is_commonest() => match told.question {
            Some((_, QuestionFigures::Ranking(_))) => (Direction::Chosen, &wordings::FIRST),
            _ => (Direction::Chosen, &wordings::CHOICE),
        },
        _ => return None,
    };
    let agreed = wordings == wordings::ONE_MIND.as_slice();
    let chosen = direction == Direction::Chosen;
    let quantity = if chosen { Quantity::Commonest } else { *that_hold(&told.possible).first()? };
    if !chosen && !told.possible.low.at_least(WORTH_TELLING) {
        return None;
    }
    let kind = if agreed { Kind::Agreement } else { Kind::Level };
    let strength = if few || agreed { Strength::Figure } else { Strength::Word(quantity) };
    let words = [("word", quantity.word().to_owned()), ("Word", capital(quantity.word()))].into_iter().chain(end(told));
    Some(Draft {
        strength: told.possible.low.points() as u32,
        words: words.collect(),
        ..draft(kind, vec![wanted.clone()], vec![said(direction, strength)], wordings)
    })
}

/// Both ends of a scale in one sentence, the larger first.
fn both_ends(sources: &Sources, round: &Round, place: usize) -> Option<Draft<'static>> {
    let ends = sides(round.figures.questions().get(place)?).into_iter().map(|(row, categories)| FigureRef {
        result: round.fingerprint.clone(),
        table: TableRef::Question { place, row },
        categories,
        of_all_asked: false,
    });
    let mut ends: Vec<FigureRef> = ends.collect();
    let share = |wanted: &FigureRef| figure(sources, wanted).map_or(0, |told| told.possible.low.points() as u32);
    ends.sort_by_key(|wanted| Reverse(share(wanted)));
    let (larger, smaller) = (figure(sources, ends.first()?).ok()?, figure(sources, ends.get(1)?).ok()?);
    if larger.possible.of.0 < SAYS_HOW_MANY_UNDER {
        return None;
    }
    let ((first, low), (_, other)) = (end(&larger)?, end(&smaller)?);
    let direction =
        |told: &Figure<'_>| if matches!(told.meaning, Meaning::Low(_)) { Direction::Low } else { Direction::High };
    let says = vec![
        said(direction(&larger), Strength::Figure),
        Said { figure: 1, ..said(direction(&smaller), Strength::Figure) },
    ];
    Some(Draft {
        strength: larger.possible.low.points() as u32 + 1,
        words: BTreeMap::from([(first, low), ("other end", other)]),
        ..draft(Kind::Level, ends, says, &wordings::BOTH_ENDS)
    })
}

/// The word for the end of a scale that a figure is about.
fn end(told: &Figure<'_>) -> Option<(&'static str, String)> {
    let ends = told.question?.0.ends.as_ref()?;
    match told.meaning {
        Meaning::Low(_) => Some(("end", ends.low.clone())),
        Meaning::High(_) => Some(("end", ends.high.clone())),
        _ => None,
    }
}

fn divided(sources: &Sources, table: TableRef) -> Option<Draft<'static>> {
    let (agree, disagree) = (own(sources, table, Category::Agree), own(sources, table, Category::Disagree));
    let (one, other) = (figure(sources, &agree).ok()?, figure(sources, &disagree).ok()?);
    let split = Said { against: Some(1), ..said(Direction::Split, Strength::Compared) };
    is_divided(&one, &other).then(|| Draft {
        strength: 80,
        ..draft(Kind::Division, vec![agree, disagree], vec![split], &wordings::DIVIDED)
    })
}

/// Clear differences to earlier rounds of the same body, at the ends of scales. To set oneself beside another kommun is for a person to think of.
fn differences(sources: &Sources, round: &Round) -> Vec<Draft<'static>> {
    let mut found = Vec::new();
    for (place, figures) in round.figures.questions().iter().enumerate() {
        let QuestionFigures::Scale(_) = figures else { continue };
        for other in sources.rounds[1..].iter().filter(|other| other.whose == Whose::Own) {
            let standard = round.questions.get(place).and_then(|question| question.standard.as_ref());
            let there = other
                .questions
                .iter()
                .position(|question| standard.is_some() && question.standard.as_ref() == standard);
            let Some(there) = there else { continue };
            found.extend(sides(figures).into_iter().filter_map(|(row, categories)| {
                let reference = |result: &Round, place| FigureRef {
                    result: result.fingerprint.clone(),
                    table: TableRef::Question { place, row },
                    categories: categories.clone(),
                    of_all_asked: false,
                };
                difference(sources, reference(round, place), reference(other, there))
            }));
        }
    }
    found
}

fn difference(sources: &Sources, one: FigureRef, other: FigureRef) -> Option<Draft<'static>> {
    let (here, there) = (figure(sources, &one).ok()?, figure(sources, &other).ok()?);
    if !is_clear(sources, &here, &there) {
        return None;
    }
    let gap = here.possible.low.points() - there.possible.low.points();
    let (direction, more) = if 0.0 < gap { (Direction::Higher, "fler") } else { (Direction::Lower, "färre") };
    let said = Said { against: Some(1), ..said(direction, Strength::Compared) };
    let words = [("more", more.to_owned()), ("More", capital(more))].into_iter().chain(end(&here)).collect();
    let strength = 60 + gap.abs() as u32;
    Some(Draft { strength, words, ..draft(Kind::Difference, vec![one, other], vec![said], &wordings::FEWER_OR_MORE) })
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
