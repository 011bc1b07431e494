//! Check 4: the words point where the figure points.

use crate::{
    check::Read,
    claim::{Direction, Kind, Said, Slot, Strength},
    clauses::Clause,
    figure::{Figure, Meaning},
    finding::{Check, Finding, Offer, Place},
    mentions::{Mention, Mentions, Reading, What, mentions},
    sources::Question,
    tokens::{Token, begins_with, place_of},
    vocabulary::{ABOUT, CANNOT, CHANGES, DIVIDED, HIGHER, LOWER, ONE_MIND, WISHES, is_negator},
};

mod between;
mod carriers;
mod more;
mod others;
mod pointing;

pub(crate) fn findings(read: &Read<'_>) -> Vec<Finding> {
    let found = match read.claim.kind {
        Kind::Level => each(read, level),
        Kind::Agreement => each(read, agreement),
        Kind::Participation => each(read, others::participation),
        Kind::Difference => each(read, others::difference),
        Kind::Division => each(read, others::division),
        Kind::Topic(_) => others::topic(read),
        Kind::LoneVoice => others::lone_voice(read),
        Kind::Limit(_) => others::limit(read),
    };
    found.into_iter().collect()
}

fn each(read: &Read<'_>, check: fn(&Read<'_>, &Clause, &Figure<'_>) -> Option<Finding>) -> Option<Finding> {
    let with_figure = read.clauses.clauses.iter().filter_map(|clause| Some((clause, read.figure(clause.said.figure)?)));
    with_figure.filter_map(|(clause, figure)| check(read, clause, figure)).next()
}

/// A level: its data, what it names, and every word that points.
fn level(read: &Read<'_>, clause: &Clause, figure: &Figure<'_>) -> Option<Finding> {
    declared(&clause.said, figure)
        .or_else(|| others::change(read, clause))
        .or_else(|| pointing::statement(read, clause))
        .or_else(|| pointing::words(read, clause, figure))
        .or_else(|| pointing::topic_of_question(read, figure))
}

/// An agreement: as a level, or in words for being of one mind.
fn agreement(read: &Read<'_>, clause: &Clause, figure: &Figure<'_>) -> Option<Finding> {
    let tokens = &read.tokens[clause.tokens.clone()];
    if let Some(at) = first_of(tokens, &DIVIDED) {
        return Some(refused("Siffran visar att de flesta är på samma sida.").at(tokens[at].place.clone()));
    }
    let rest = || declared(&clause.said, figure).or_else(|| pointing::statement(read, clause));
    let read_as = mentions(tokens, Reading { question: None, votes: true });
    let says_so = first_of(tokens, &ONE_MIND).is_some();
    if says_so && read_as.found.is_empty() && clause.said.direction == Direction::Agree {
        return rest().or_else(|| turned(tokens));
    }
    rest().or_else(|| pointing::words(read, clause, figure))
}

/// The direction that the claim has as data is that of its figure.
fn declared(said: &Said, figure: &Figure<'_>) -> Option<Finding> {
    let of_figure = match figure.meaning {
        Meaning::Everybody | Meaning::Group(_) => Direction::Present,
        Meaning::Low(_) => Direction::Low,
        Meaning::Middle => Direction::Middle,
        Meaning::High(_) => Direction::High,
        Meaning::DontKnow => Direction::DontKnow,
        Meaning::Chosen(_) => Direction::Chosen,
        Meaning::NotChosen(_) => Direction::NotChosen,
        Meaning::Agree => Direction::Agree,
        Meaning::Disagree => Direction::Disagree,
        Meaning::Pass => Direction::Pass,
        Meaning::Mixed => {
            return Some(refused(
                "Siffran gäller flera håll på en gång. Välj ena änden av skalan, eller ett av svaren.",
            ));
        }
    };
    (said.direction != of_figure)
        .then(|| refused("Meningen pekar åt ett annat håll än siffran. Välj den siffra som meningen handlar om."))
}

fn refused(message: impl Into<String>) -> Finding {
    Finding::new(Check::Direction, message)
}

/// Where the first of these phrases begins.
fn first_of(tokens: &[Token<'_>], phrases: &[&str]) -> Option<usize> {
    (0..tokens.len()).find(|at| phrases.iter().any(|phrase| begins_with(&tokens[*at..], phrase).is_some()))
}

/// The first word that turns something.
fn turned(tokens: &[Token<'_>]) -> Option<Finding> {
    let token = tokens.iter().find(|token| is_negator(token.word(), None))?;
    let message = format!("”{}” kan vända meningen. Skriv den utan det ordet.", token.word());
    Some(refused(message).at(token.place.clone()))
}

/// The place of a token, counted from the beginning of the clause.
fn place(tokens: &[Token<'_>], at: usize) -> Option<Place> {
    tokens.get(at).and_then(|token| place_of(std::slice::from_ref(token)))
}
