//! What a free sentence may say of people: that they are thanked, were asked and answered. Everything else said of them is a finding, and
//! rests on figures or comments. Nobody can list all verbs that tell a finding, so the words of thanks and of the round are listed.

mod words;

use self::words::{ACTORS, ASKS, ATTRIBUTES, MAY, OF_THE_ROUND, PEOPLE, PREPOSITIONS, QUESTIONS, WANTS_TO_KNOW};
use crate::{
    clauses::parts,
    finding::{Check, Finding},
    tokens::{Kind, Token},
};

/// What is said of people and is neither thanks nor how they were asked: one finding for each sentence that does.
pub(crate) fn said_of_people(tokens: &[Token<'_>]) -> Vec<Finding> {
    let sentences = tokens.split(|token| matches!(token.kind, Kind::Sign('.' | '!' | '?')));
    sentences.filter_map(unfounded).map(refused).collect()
}

fn refused(token: &Token<'_>) -> Finding {
    let message = "Här sägs något om människor, och det syns inte vad det bygger på. Gör det till en egen mening med siffror eller kommentarer som \
                   underlag. Här står bara bakgrund och tack.";
    Finding::new(Check::Support, message).at(token.place.clone())
}

/// The first word that says something of people.
fn unfounded<'a, 'b>(sentence: &'a [Token<'b>]) -> Option<&'a Token<'b>> {
    let mut people = (0..sentence.len()).filter(|at| are_people(sentence, *at));
    people.find_map(|at| if are_asked(sentence, at) { described(sentence, at) } else { said(sentence, at) })
}

fn are_people(sentence: &[Token<'_>], at: usize) -> bool {
    let (token, next) = (&sentence[at], sentence.get(at + 1).map_or("", Token::word));
    if token.is(&["de", "dom"]) {
        return next == "ska" || !(next.ends_with('a') || next.ends_with("aste"));
    }
    // "Hur kommunen tar emot den som ringer" says nothing of whoever rings.
    if token.is(&["den"]) && sentence[from(sentence, at)..at].iter().any(is_actor) {
        return false;
    }
    if token.is(&["er", "dem", "den", "alla", "du", "dig", "vi"]) {
        return next == "som";
    }
    names_people(token)
}

/// "Invånarna", "deltagarna", "härnösandsborna"; and their answers, which would say it for them.
fn names_people(token: &Token<'_>) -> bool {
    stands_in(token, PEOPLE) || token.word().ends_with("borna") || token.word().ends_with("bornas")
}

fn stands_in(token: &Token<'_>, words: &str) -> bool {
    !token.word().is_empty() && words.split(' ').any(|word| word == token.word())
}

/// Whether somebody else does something to them: asks, thanks, invites, or wants to know what they will say.
fn are_asked(sentence: &[Token<'_>], at: usize) -> bool {
    let before = &sentence[from(sentence, at)..at];
    let Some(nearest) = before.iter().rposition(|token| !token.is(&ATTRIBUTES)) else { return false };
    let (token, next) = (&before[nearest], sentence.get(at + 1));
    let has = |words: &[&str]| sentence[..at].iter().any(|token| token.is(words));
    let asked_by = is_actor(token) && before.iter().any(|token| token.is(&ASKS));
    token.is(&ASKS)
        || asked_by
        || token.is(&["till"])
        || (token.is(&PREPOSITIONS) && 0 < nearest)
        || (token.is(&QUESTIONS) && has(&WANTS_TO_KNOW))
        || (token.is(&["att"]) && has(&["vill", "ville", "så", "för"]) && next.is_some_and(|next| next.is(&MAY)))
}

fn is_actor(token: &Token<'_>) -> bool {
    token.is(&ACTORS) || token.word().ends_with("nämnden")
}

/// Where the clause around a token begins.
fn from(sentence: &[Token<'_>], at: usize) -> usize {
    sentence[..at].iter().rposition(parts).map_or(0, |before| before + 1)
}

/// After people who were asked, "som" leads on to what they did: nothing but answer.
fn described<'a, 'b>(sentence: &'a [Token<'b>], at: usize) -> Option<&'a Token<'b>> {
    let after = &sentence[at + 1..];
    let leads =
        after.iter().take(2).any(|token| token.is(&["som"])) && !after.iter().take(1).any(|token| token.is(&QUESTIONS));
    if leads { outside(after) } else { None }
}

/// Of people that do something themselves, the whole clause speaks of thanks and the round, and so does what follows.
fn said<'a, 'b>(sentence: &'a [Token<'b>], at: usize) -> Option<&'a Token<'b>> {
    outside(&sentence[from(sentence, at)..])
}

/// The first word that is not of the round, before somebody else does something.
fn outside<'a, 'b>(tokens: &'a [Token<'b>]) -> Option<&'a Token<'b>> {
    let anew = |at: &usize| 0 < *at && parts(&tokens[*at - 1]) && is_actor(&tokens[*at]);
    let to = (0..tokens.len()).find(anew).unwrap_or(tokens.len());
    (0..to).find(|at| !is_of_the_round(tokens, *at)).map(|at| &tokens[at])
}

fn is_of_the_round(tokens: &[Token<'_>], at: usize) -> bool {
    let token = &tokens[at];
    let asked_about = at.checked_sub(1).is_some_and(|before| tokens[before].is(&["om"]));
    // A typed number is pointed at by a check of its own.
    let is_number = token.word().chars().all(|letter| letter.is_ascii_digit());
    is_number || asked_about || names_people(token) || is_actor(token) || stands_in(token, OF_THE_ROUND)
}
