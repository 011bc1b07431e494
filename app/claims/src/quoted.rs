//! Names in quotation marks: words of a question, an option or a topic say nothing of how many people there are.

use std::ops::Range;

use crate::{
    sources::Sources,
    tokens::{Kind, Token},
};

/// Fewer words of a longer name are no name: "alla" alone says how many.
const LEAST_OF_A_NAME: usize = 2;

/// Whether these tokens stand in quotation marks around the words of a question, an option or a topic.
pub(crate) fn is_name(tokens: &[Token<'_>], of: &Range<usize>, sources: &Sources) -> bool {
    let Some(inside) = marked(tokens, of) else { return false };
    let quoted: Vec<&str> = inside.iter().map(Token::word).filter(|word| !word.is_empty()).collect();
    let whole = |name: &[String]| name.iter().map(String::as_str).eq(quoted.iter().copied());
    let part = |name: &[String]| LEAST_OF_A_NAME <= quoted.len() && name.windows(quoted.len()).any(whole);
    names(sources).map(words).any(|name| whole(&name) || part(&name))
}

/// What stands within the quotation marks around these tokens.
fn marked<'a, 'b>(tokens: &'a [Token<'b>], of: &Range<usize>) -> Option<&'a [Token<'b>]> {
    let is_mark = |token: &Token<'_>| matches!(token.kind, Kind::Sign('”' | '"' | '“' | '»' | '«'));
    let before = &tokens[..of.start];
    if before.iter().filter(|token| is_mark(token)).count().is_multiple_of(2) {
        return None;
    }
    let from = before.iter().rposition(is_mark)? + 1;
    let to = of.end + tokens[of.end..].iter().position(is_mark)?;
    Some(&tokens[from..to])
}

fn names(sources: &Sources) -> impl Iterator<Item = &str> {
    let questions = sources.rounds.iter().take(1).flat_map(|round| &round.questions);
    let asked = questions.flat_map(|question| question.options.iter().chain([&question.text]));
    asked.chain(sources.topics.iter().map(|topic| &topic.label)).map(String::as_str)
}

fn words(name: &str) -> Vec<String> {
    let words = name.split(|letter: char| !(letter.is_alphanumeric() || letter == '-'));
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
