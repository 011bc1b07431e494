//! What is wrong with a claim. The checks stand each in a module of its own.

use crate::{
    claim::{Claim, Part, Slot},
    clauses::{Clauses, clauses},
    direction,
    figure::{Figure, Missing, figure},
    finding::{Check, Finding},
    free, group, hints,
    judgements::judgement,
    numbers, source,
    sources::Sources,
    strength, support,
    tokens::{Token, of_parts, tokens},
    vocabulary::{ONE_MIND, is_end},
};

/// A claim as the checks read it.
pub(crate) struct Read<'a> {
    pub(crate) claim: &'a Claim,
    pub(crate) sources: &'a Sources,
    pub(crate) tokens: Vec<Token<'a>>,
    pub(crate) clauses: Clauses,
    /// The figures of its support, in order.
    pub(crate) figures: Vec<Result<Figure<'a>, Missing>>,
}

impl<'a> Read<'a> {
    fn new(claim: &'a Claim, sources: &'a Sources) -> Self {
        let tokens = tokens(claim);
        let clauses = clauses(claim, &tokens);
        let figures = claim.support.figures.iter().map(|wanted| figure(sources, wanted)).collect();
        Self { claim, sources, tokens, clauses, figures }
    }

    /// A figure of the support, where it may be told.
    pub(crate) fn figure(&self, at: usize) -> Option<&Figure<'a>> {
        self.figures.get(at)?.as_ref().ok()
    }
}

/// Everything that is wrong with a claim, and hints, check by check. A claim that no check refuses may be published.
pub fn check(claim: &Claim, sources: &Sources) -> Vec<Finding> {
    let read = Read::new(claim, sources);
    let checks = [
        support::findings,
        source::findings,
        numbers::findings,
        strength::findings,
        direction::findings,
        group::findings,
        hints::findings,
    ];
    let mut found: Vec<Finding> = Vec::new();
    for finding in checks.into_iter().flat_map(|check| check(&read)) {
        if !found.contains(&finding) {
            found.push(finding);
        }
    }
    found
}

/// Whether nothing stops the claim from being published.
pub fn may_be_published(claim: &Claim, sources: &Sources) -> bool {
    check(claim, sources).iter().all(|finding| !finding.check.refuses())
}

/// What is wrong with a free sentence: the background before the claims, the thanks after them. It may hold no number, quantity
/// word, direction word, judgement or quotation, say nothing of those who answered but thanks and how they were asked, and have no slot but facts.
pub fn check_free(sentence: &[Part], sources: &Sources) -> Vec<Finding> {
    let tokens = of_parts(sentence);
    let mut found = numbers::typed(&tokens, &[]);
    found.extend(numbers::quantities(&tokens, sources));
    found.extend(free::said_of_people(&tokens));
    let quotes = "Citatet är skrivet för hand. Det hör till en av meningarna, som visar vilken kommentar det är.";
    found.extend(source::typed_quotation(&tokens, quotes));
    for token in &tokens {
        let message = match token.slot() {
            Some(Slot::Fact(key)) if sources.fact(key).is_some() => continue,
            Some(_) => {
                "Här kan bara datum och namn sättas in. Skriv en egen mening om du vill visa en siffra.".to_owned()
            }
            None if points(token, sources) => format!(
                "”{}” säger vad människor tycker. Det hör till en av meningarna, som visar vad den bygger på.",
                token.word()
            ),
            None if judgement(token.word()).is_some() => {
                format!("”{}” värderar. Skriv bara bakgrund och tack här.", token.word())
            }
            None => continue,
        };
        found.push(Finding::new(Check::Direction, message).at(token.place.clone()));
    }
    found
}

fn points(token: &Token<'_>, sources: &Sources) -> bool {
    const OPINIONS: [&str; 8] = ["tycker", "tyckte", "anser", "ansåg", "upplever", "upplevde", "instämmer", "instämde"];
    let questions = sources.rounds.iter().take(1).flat_map(|round| &round.questions);
    let mut ends = questions.filter_map(|question| question.ends.as_ref());
    token.is(&OPINIONS)
        || token.is(&ONE_MIND)
        || ends.any(|ends| is_end(token.word(), &ends.low) || is_end(token.word(), &ends.high))
}
