//! What the words of a clause point at, and whether something turns them round.

use crate::{
    claim::Slot,
    sources::{Ends, Question},
    tokens::{Kind, Token, begins_with},
    vocabulary::{TURNS, is_end, is_negator},
};

/// Something that a clause points at.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mention {
    pub(crate) what: What,
    /// How many words before it turn it round.
    pub(crate) negators: usize,
    /// The first of its tokens within the clause.
    pub(crate) at: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    Low,
    High,
    /// These steps by their own words.
    Steps(Vec<u8>),
    Middle,
    DontKnow,
    Agree,
    Disagree,
    Pass,
    /// This option, counted from 0.
    Choice(usize),
}

/// Everything a clause points at.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Mentions {
    pub(crate) found: Vec<Mention>,
    /// Words that turn something, and nobody can tell what: where they stand.
    pub(crate) unclear: Vec<usize>,
}

/// What to read a clause with.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    /// Its question.
    pub(crate) question: Option<&'a Question>,
    /// Whether votes are told: "håller med".
    pub(crate) votes: bool,
}

/// Reads a clause from left to right. A word like "inte" turns all that follows until something new begins; what follows an
/// "och" after it may be meant either way.
pub(crate) fn mentions(clause: &[Token<'_>], reading: Reading<'_>) -> Mentions {
    let mut state = State::default();
    let mut at = 0;
    while at < clause.len() {
        at += state.read(clause, at, reading);
    }
    state.end();
    state.mentions
}

#[derive(Default)]
struct State {
    mentions: Mentions,
    /// Words that turn what follows now.
    negators: Vec<usize>,
    used: bool,
    after_and: bool,
}

impl State {
    /// Reads what stands at `at`; how many tokens it was.
    fn read(&mut self, clause: &[Token<'_>], at: usize, reading: Reading<'_>) -> usize {
        let token = &clause[at];
        if let Some((what, length)) = pointing(&clause[at..], reading) {
            self.mention(what, at, 0);
            return length;
        }
        if let Some((what, between, length)) = reading.votes.then(|| vote(&clause[at..], reading)).flatten() {
            self.mention(what, at, between);
            return length;
        }
        if token.is(&TURNS) || (token.is(&["utan"]) && !self.negators.is_empty()) {
            self.end();
        } else if token.is(&["och", "samt"]) {
            self.after_and = !self.negators.is_empty();
        } else if is_negator(token.word(), reading.question) {
            self.negators.push(at);
            self.used = false;
        }
        1
    }

    fn mention(&mut self, what: What, at: usize, between: usize) {
        if self.after_and {
            self.mentions.unclear.push(at);
        }
        self.used = true;
        self.mentions.found.push(Mention { what, negators: self.negators.len() + between, at });
    }

    /// Something new begins: what turned nothing until here is unclear.
    fn end(&mut self) {
        if !self.used {
            self.mentions.unclear.append(&mut self.negators);
        }
        self.negators.clear();
        self.after_and = false;
    }
}

/// An end, a step or an option that stands first in `tokens`, and how many tokens it takes.
fn pointing(tokens: &[Token<'_>], reading: Reading<'_>) -> Option<(What, usize)> {
    if let Kind::Slot(Slot::Choice { option, .. } | Slot::QuotedChoice { option, .. }) = tokens[0].kind {
        let step = || vec![u8::try_from(option + 1).unwrap_or(0)];
        let is_scale = reading.question.is_some_and(|question| question.ends.is_some());
        return Some((if is_scale { steps(step()) } else { What::Choice(*option) }, 1));
    }
    let question = reading.question?;
    if let Some(ends) = &question.ends {
        return scale(tokens, question, ends);
    }
    let named = question.options.iter().enumerate().filter_map(|(option, text)| {
        let text = words(text);
        Some((What::Choice(option), begins_with(tokens, &text)?)).filter(|_| !reading.votes)
    });
    named.max_by_key(|(_, length)| *length)
}

fn steps(steps: Vec<u8>) -> What {
    if steps == [3] { What::Middle } else { What::Steps(steps) }
}

fn scale(tokens: &[Token<'_>], question: &Question, ends: &Ends) -> Option<(What, usize)> {
    if let Some(length) = ["vet inte", "vet ej", "inte vet"].iter().find_map(|phrase| begins_with(tokens, phrase)) {
        return Some((What::DontKnow, length));
    }
    if let Some(found) = two_steps(tokens, question).or_else(|| one_step(tokens, question)) {
        return Some(found);
    }
    let is = |token: &Token<'_>, end: &str| is_end(token.word(), end);
    if tokens[0].is(&["varken"]) {
        let near = &tokens[..tokens.len().min(5)];
        let last = near.iter().rposition(|token| is(token, &ends.low) || is(token, &ends.high))?;
        let both = near.iter().any(|token| is(token, &ends.low)) && near.iter().any(|token| is(token, &ends.high));
        let turned = tokens[1..=last].iter().any(|token| is_negator(token.word(), Some(question)));
        return (both && !turned).then_some((What::Middle, last + 1));
    }
    match &tokens[0] {
        token if is(token, &ends.low) => Some((What::Low, 1)),
        token if is(token, &ends.high) => Some((What::High, 1)),
        _ => None,
    }
}

/// "ganska svårt": a step's own words, where they are more than the word for its end.
fn one_step(tokens: &[Token<'_>], question: &Question) -> Option<(What, usize)> {
    let of = |(at, text): (usize, &String)| {
        let length = begins_with(tokens, &words(text)).filter(|length| 1 < *length)?;
        Some((steps(vec![u8::try_from(at + 1).ok()?]), length))
    };
    question.options.iter().enumerate().find_map(of)
}

/// "ganska eller mycket svårt".
fn two_steps(tokens: &[Token<'_>], question: &Question) -> Option<(What, usize)> {
    let [first, or, rest @ ..] = tokens else { return None };
    let (What::Steps(second), length) = one_step(rest, question).filter(|_| or.is(&["eller", "och"]))? else {
        return None;
    };
    let tail: Vec<&str> = rest[1..length].iter().map(Token::word).collect();
    let whole = format!("{} {}", first.word(), tail.join(" "));
    let at = question.options.iter().position(|text| words(text) == whole)?;
    let mut both = [second.as_slice(), &[u8::try_from(at + 1).ok()?]].concat();
    both.sort_unstable();
    Some((What::Steps(both), 2 + length))
}

/// The words of a text, small and parted by single spaces, as tokens have them.
fn words(text: &str) -> String {
    let bare = |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase();
    text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A vote that stands first in `tokens`, how many words within it turn it, and how many tokens it takes.
fn vote(tokens: &[Token<'_>], reading: Reading<'_>) -> Option<(What, usize, usize)> {
    let turned = |of: &[Token<'_>]| of.iter().filter(|token| is_negator(token.word(), reading.question)).count();
    for (phrase, what) in VOTES {
        if let Some(length) = begins_with(tokens, phrase) {
            return Some((what, 0, length));
        }
    }
    if tokens[0].is(&["tar", "tog", "ta"]) {
        let end = tokens.iter().take(8).position(|token| token.is(&["ställning"]))?;
        return (turned(&tokens[..end]) == 1).then_some((What::Pass, 0, end + 1));
    }
    if tokens[0].is(&["håller", "höll", "hålla", "hållit"]) {
        let end = tokens.iter().take(10).position(|token| token.is(&["med"]))?;
        return Some((What::Agree, turned(&tokens[..end]), end + 1));
    }
    if tokens[0].is(&["instämmer", "instämde", "instämma", "samtycker", "stämmer"]) {
        let after = tokens.iter().skip(1).take(3);
        let turns = after.take_while(|token| !token.is(&TURNS) && !token.is(&["och"]));
        let nots: Vec<usize> =
            turns.enumerate().filter(|(_, token)| token.is(&["inte", "ej"])).map(|(at, _)| at).collect();
        return Some((What::Agree, nots.len(), nots.last().map_or(1, |last| last + 2)));
    }
    None
}

const VOTES: [(&str, What); 10] = [
    ("är emot", What::Disagree),
    ("ställer sig bakom", What::Agree),
    ("inte tar ställning", What::Pass),
    ("inte tog ställning", What::Pass),
    ("står över", What::Pass),
    ("stod över", What::Pass),
    ("tar avstånd", What::Disagree),
    ("tog avstånd", What::Disagree),
    ("säger nej", What::Disagree),
    ("säger ja", What::Agree),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{claim::Part, tokens::of_parts};

    fn contact() -> Question {
        Question {
            text: String::new(),
            ends: Some(Ends { low: "svårt".to_owned(), high: "lätt".to_owned() }),
            options: ["Mycket svårt", "Ganska svårt", "Varken lätt eller svårt", "Ganska lätt", "Mycket lätt"]
                .map(str::to_owned)
                .into(),
            standard: None,
            put_to_some: false,
            added: Vec::new(),
        }
    }

    #[track_caller]
    fn assert_read(text: &str, votes: bool, expected: &[(What, usize)], unclear: usize) {
        let parts = [Part::Text(text.to_owned())];
        let question = contact();
        let reading = Reading { question: (!votes).then_some(&question), votes };
        let read = mentions(&of_parts(&parts), reading);
        let found: Vec<_> = read.found.into_iter().map(|mention| (mention.what, mention.negators)).collect();
        assert_eq!((found.as_slice(), read.unclear.len()), (expected, unclear), "{text}");
    }

    #[test]
    fn an_end_is_turned_by_what_stands_before_it() {
        assert_read("tycker att det är svårt", false, &[(What::Low, 0)], 0);
        assert_read("tycker inte, trots allt, att det är lätt", false, &[(What::High, 1)], 0);
        assert_read("svårt, inte lätt", false, &[(What::Low, 0), (What::High, 1)], 0);
        assert_read("inte lätt utan svårt", false, &[(What::High, 1), (What::Low, 0)], 0);
        assert_read("utan svårigheter", false, &[(What::Low, 1)], 0);
        assert_read("inte lätt, men svårt", false, &[(What::High, 1), (What::Low, 0)], 0);
    }

    #[test]
    fn what_may_be_read_both_ways_is_unclear() {
        assert_read("tycker inte att vården är nära och att den är lätt att nå", false, &[(What::High, 1)], 1);
        assert_read("svårt när mottagningen inte svarar", false, &[(What::Low, 0)], 1);
        assert_read("förnekar inte att det är svårt", false, &[(What::Low, 2)], 0);
    }

    #[test]
    fn steps_are_known_by_their_own_words() {
        assert_read("det är ganska svårt", false, &[(What::Steps(vec![2]), 0)], 0);
        assert_read("det är ganska eller mycket svårt", false, &[(What::Steps(vec![1, 2]), 0)], 0);
        assert_read("varken lätt eller svårt", false, &[(What::Middle, 0)], 0);
        assert_read("varken särskilt svårt eller lätt", false, &[(What::Middle, 0)], 0);
        assert_read("varken svårt eller dyrt", false, &[(What::Low, 1)], 0);
        assert_read("vet inte", false, &[(What::DontKnow, 0)], 0);
    }

    #[test]
    fn votes_are_turned_by_what_stands_in_them() {
        assert_read("håller med om", true, &[(What::Agree, 0)], 0);
        assert_read("håller inte med om", true, &[(What::Agree, 1)], 0);
        assert_read("håller de flesta inte alls med om", true, &[(What::Agree, 1)], 0);
        assert_read("instämmer inte", true, &[(What::Agree, 1)], 0);
        assert_read("instämmer", true, &[(What::Agree, 0)], 0);
        assert_read("tar inte ställning", true, &[(What::Pass, 0)], 0);
    }
}
