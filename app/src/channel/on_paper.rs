//! What the paper form tells beside its questions: the same on the page that is printed and in the PDF.

use super::sheet::Kind;
use crate::{dialogue::rules::body_in_place, round::queries::ResidentRound, words::Words};

/// Lines to write a text on.
pub const LINES: usize = 6;

/// How to fill it in.
pub const INSTRUCTIONS: &str = "Sätt ett kryss i rutan. Hoppa över de frågor du inte vill svara på.";

/// Who asks, and what becomes of the answer: what the law demands to be told at once.
pub fn privacy(round: &ResidentRound, base_url: &str) -> String {
    format!(
        "{} frågar och är personuppgiftsansvarig. Skriv inte ditt namn eller personnummer, och inget om någon annans \
         hälsa. Ditt svar blir en allmän handling, som andra kan be att få läsa. Läs mer på medborgardialogens sida: {}",
        body_in_place(&round.controller, round.kind, &round.place, Words::swedish()),
        address(base_url, &round.dialogue_path()),
    )
}

/// How a part is answered, where that is not plain.
pub fn hint(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Many => Some("Du kan kryssa i flera."),
        Kind::Places => Some("Skriv 1 vid det som är viktigast, 2 vid det näst viktigaste och så vidare."),
        Kind::One | Kind::Words => None,
    }
}

/// An address of ours as one types it, without what comes before the name.
pub fn address(base_url: &str, path: &str) -> String {
    let name = base_url.split_once("://").map_or(base_url, |(_, name)| name);
    format!("{name}{path}")
}
