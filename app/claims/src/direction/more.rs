//! Words that say that there are more, or fewer.

use super::{Figure, Finding, Token, refused};
use crate::vocabulary::{HIGHER, LOWER};

/// Words for more and words for fewer.
pub(super) type Sides = (&'static [&'static str], &'static [&'static str]);

/// Of groups of different sizes only shares are compared.
const OFTENER: [&str; 4] = ["oftare", "högre", "större", "vanligare"];
const RARER: [&str; 2] = ["lägre", "ovanligare"];

/// Words for how many, or for what has changed: neither is what two groups of a round differ in.
const OTHERWISE: [&str; 8] = ["fler", "färre", "ökat", "ökade", "ökar", "minskat", "minskade", "minskar"];

/// What may be said of a figure that is compared.
pub(super) fn words(figure: &Figure<'_>) -> Sides {
    match figure.group() {
        Some(_) => (&OFTENER, &RARER),
        None => (&HIGHER, &LOWER),
    }
}

/// Whether the token is one of them.
pub(super) fn is_one(token: &Token<'_>, (more, fewer): Sides) -> bool {
    token.is(more) || token.is(fewer)
}

/// "Fler kvinnor än män" counts people where there are more women.
pub(super) fn counted(tokens: &[Token<'_>], figure: &Figure<'_>) -> Option<Finding> {
    figure.group()?;
    let token = tokens.iter().find(|token| token.is(&OTHERWISE))?;
    let message = format!(
        "”{}” räknar människor, och grupperna är olika stora. Jämför andelar: skriv ”oftare” eller ”en högre andel”.",
        token.word()
    );
    Some(refused(message).at(token.place.clone()))
}
