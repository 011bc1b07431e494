//! What stands between the words that say how many and the words that point. Only there can a word like "slipper" or "vägrar" turn
//! a sentence that names the right end, and there are too many of those to list. So the other list is kept: what carries the
//! meaning on unchanged.

use super::{
    Figure, Finding, Mentions, Question, Read, Token,
    carriers::{CARRIERS, DOMAIN, RELATIVES},
    more, place, refused,
};
use crate::{
    claim::Slot,
    clauses::Clause,
    group::group_of,
    tokens::Kind,
    vocabulary::{HIGHER, LOWER, ONE_MIND, TURNS, fits, is_end, is_negator},
};

/// A word between the number and what is pointed at that may change what is said.
pub(super) fn unknown(read: &Read<'_>, clause: &Clause, figure: &Figure<'_>, read_as: &Mentions) -> Option<Finding> {
    let tokens = &read.tokens[clause.tokens.clone()];
    // Of two groups the verb stands before "oftare", so all is read from the first that is named.
    let begins = |token: &Token<'_>| more::is_one(token, more::words(figure)) || is_group_of(token, figure);
    let more = tokens.iter().position(begins);
    let first = clause.markers.first().map(|marker| marker.tokens.start - clause.tokens.start);
    let says = first.filter(|_| more.is_none()).or(more)?;
    let ends = read_as.found.iter().map(|mention| mention.at);
    let (from, to) = ends.fold((says, says), |(from, to), at| (from.min(at), to.max(at)));
    let counts = |at: usize| clause.markers.iter().any(|marker| marker.tokens.contains(&(clause.tokens.start + at)));
    let question = figure.question.map(|(question, _)| question);
    let names = |at: usize| compares_groups(&tokens[at..], figure);
    let passes = |at: usize| counts(at) || names(at) || (carries(&tokens[at], question) && relates(&tokens[at..]));
    let at = (from..to).find(|at| !passes(*at))?;
    let message = format!(
        "”{}” kan ändra vad meningen säger. Skriv enkelt mellan antalet och det som siffran gäller, som ”tycker att det är”.",
        tokens[at].word()
    );
    Some(refused(message).at(place(tokens, at)?))
}

/// Where two groups are compared: their names, "dem som är …" before an age, and words for more.
fn compares_groups(tokens: &[Token<'_>], figure: &Figure<'_>) -> bool {
    let is_group = |at: usize| tokens.get(at).is_some_and(|token| is_group_of(token, figure));
    let is_age = || tokens[0].is(&["som"]) && tokens.get(1).is_some_and(|token| token.is(&["är"])) && is_group(2);
    let says_more = || figure.group().is_some() && more::is_one(&tokens[0], more::words(figure));
    is_group(0) || says_more() || is_age()
}

/// Whether the token names a group, where groups are compared.
fn is_group_of(token: &Token<'_>, figure: &Figure<'_>) -> bool {
    figure.group().is_some() && group_of(token).is_some()
}

/// Whether a topic follows on words that carry: "handlar om", not "handlar om allt utom".
pub(super) fn before_topic(tokens: &[Token<'_>]) -> Option<Finding> {
    let topic = tokens.iter().position(|token| token.slot() == Some(&Slot::Topic))?;
    let about = [
        "handlar",
        "handlade",
        "tar",
        "tog",
        "skriver",
        "skrev",
        "nämner",
        "berättar",
        "berättade",
        "återkommer",
        "lyfter",
        "hör",
        "finns",
    ];
    let from = tokens[..topic].iter().rposition(|token| token.is(&about))?;
    let at = (from + 1..topic)
        .find(|at| !carries(&tokens[*at], None) && !tokens[*at].is(&["upp", "också", "till", "ämne", "ämnet"]))?;
    let message = format!("”{}” kan ändra vad meningen säger. Skriv ”handlar om” och ämnets namn.", tokens[at].word());
    Some(refused(message).at(place(tokens, at)?))
}

fn carries(token: &Token<'_>, question: Option<&Question>) -> bool {
    let word = token.word();
    if !matches!(token.kind, Kind::Word(_)) {
        return true;
    }
    let ends = question.and_then(|question| question.ends.as_ref());
    CARRIERS.contains(&word)
        || TURNS.contains(&word)
        || ONE_MIND.contains(&word)
        || HIGHER.contains(&word)
        || LOWER.contains(&word)
        || DOMAIN.iter().any(|form| fits(word, form))
        || is_negator(word, question)
        || ends.is_some_and(|ends| is_end(word, &ends.low) || is_end(word, &ends.high))
        || question.is_some_and(|question| asks(question, word))
}

/// Whether the question has the word, in any form.
fn asks(question: &Question, word: &str) -> bool {
    let stem = |word: &str| word.chars().take(5).collect::<String>();
    let mut asked = question.text.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase);
    asked.any(|asked| asked == word || (4 < word.chars().count() && stem(&asked) == stem(word)))
}

/// "De flesta som svarade" are all of them; "de flesta som har svårt" are others.
fn relates(tokens: &[Token<'_>]) -> bool {
    let [som, next, ..] = tokens else { return true };
    let after = tokens.get(2).map_or("", Token::word);
    !som.is(&["som"])
        || !matches!(next.kind, Kind::Word(_))
        || next.is(&RELATIVES)
        || (next.is(&["har"]) && matches!(after, "svarat" | "fått" | "tagit" | "deltagit" | "skrivit" | "valt"))
}
