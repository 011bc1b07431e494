//! What the paper form tells beside its questions, the same on the page that is printed and in the PDF; and what other
//! printed pages say too.

use super::{
    rules::offers,
    sheet::{Kind, Part},
};
use crate::{
    answer::form::BEHALF_FIELD, dialogue::rules::body_in_place, entity::submission::AnswerChannel,
    round::queries::ResidentRound, words::Words,
};

/// Lines to write a text on.
pub const LINES: usize = 6;

/// Lines for a statement of one's own.
pub const OWN_LINES: usize = 2;

/// How to fill it in.
pub const INSTRUCTIONS: &str = "Sätt ett kryss i rutan. Hoppa över de frågor du inte vill svara på.";

/// Stands on all that is printed for a dialogue of the demonstration.
pub const MADE_UP: &str = "Dialogen är påhittad, för att visa hur tjänsten fungerar.";

/// Who asks, and what becomes of the answer: what the law demands to be told at once.
pub fn privacy(round: &ResidentRound, base_url: &str) -> String {
    format!(
        "{} frågar och är personuppgiftsansvarig. Skriv inte ditt namn eller personnummer, och inget om någon annans \
         hälsa. Ditt svar blir en allmän handling, som andra kan be att få läsa. Läs mer på medborgardialogens sida: {}",
        body_in_place(&round.controller, round.kind, &round.place, Words::swedish()),
        address(base_url, &round.dialogue_path()),
    )
}

/// A paper gives no code: what that means, and how to get one.
pub fn no_receipt(round: &ResidentRound, base_url: &str) -> String {
    let told = "På papper får du ingen kvittokod. Därför kan du inte se, ändra eller ta tillbaka svaret när du har lämnat det.";
    match offers(&round.row, AnswerChannel::Web) {
        true => format!("{told} Vill du kunna det, svara på {}.", address(base_url, &round.path())),
        false => told.to_owned(),
    }
}

/// How a part is answered, where that is not plain.
pub fn hint(part: &Part) -> Option<String> {
    if part.name == BEHALF_FIELD {
        return Some(Words::swedish().answer_behalf_hint());
    }
    let hint = match part.kind {
        Kind::Many => "Du kan kryssa i flera.",
        Kind::Places => "Skriv 1 vid det som är viktigast, 2 vid det näst viktigaste och så vidare.",
        Kind::Own => {
            "En enda tanke, högst 140 tecken, som andra kan hålla med om eller inte. Skriv inget om enskilda personer."
        }
        Kind::One | Kind::Words => return None,
    };
    Some(hint.to_owned())
}

/// An address of ours as one types it, without what comes before the name.
pub fn address(base_url: &str, path: &str) -> String {
    let name = base_url.split_once("://").map_or(base_url, |(_, name)| name);
    format!("{name}{path}")
}
