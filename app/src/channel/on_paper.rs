//! What the paper form tells beside its questions, the same on the page that is printed and in the PDF; and what other
//! printed pages say too.

use super::{
    rules::offers,
    sheet::{Kind, Part},
};
use crate::{
    answer::form::BEHALF_FIELD,
    dialogue::rules::{body_in_place, last_day},
    entity::{
        round::{self, RoundState},
        submission::AnswerChannel,
    },
    round::{notes::queries::PublicNote, queries::ResidentRound, rules::can_be_answered_yet},
    swedish,
    words::Words,
};

/// Lines to write a text on.
pub const LINES: usize = 6;

/// Lines for a statement of one's own.
pub const OWN_LINES: usize = 2;

/// How to fill it in.
pub const INSTRUCTIONS: &str = "Sätt ett kryss i rutan. Hoppa över de frågor du inte vill svara på. De små siffrorna vid rutorna \
                                är till för den som läser in svaren.";

/// Stands on all that is printed for a dialogue of the demonstration.
pub const MADE_UP: &str = "Dialogen är påhittad, för att visa hur tjänsten fungerar.";

/// Until when the form can be handed in and where, or that it cannot be any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandIn {
    /// It in words.
    pub sentence: String,
    /// Whether it is too late.
    pub is_over: bool,
    /// Where, if it has been said and is of use.
    pub place: Option<String>,
}

/// How the form of a round that is in this state is handed in.
pub fn hand_in(round: &round::Model, state: RoundState) -> HandIn {
    let last = swedish::day(last_day(round.stopped_at.unwrap_or(round.closes_at)));
    if can_be_answered_yet(state) {
        let sentence = format!("Lämna blanketten senast den {last}.");
        return HandIn { sentence, is_over: false, place: round.paper_return.clone() };
    }
    let sentence = format!("Svarstiden gick ut den {last}. Blanketten kan inte lämnas in längre.");
    HandIn { sentence, is_over: true, place: None }
}

/// What is to be known about the questions since the round opened.
pub fn noted(note: &PublicNote) -> String {
    format!("Meddelande om frågorna: {}", note.text.text)
}

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

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::round::example;

    #[test]
    fn a_form_says_until_when_it_can_be_handed_in_and_when_it_could() {
        let round =
            round::Model { paper_return: Some("Biblioteket".to_owned()), ..example::round(RoundState::Open, (-5, 3)) };
        let until = HandIn {
            sentence: "Lämna blanketten senast den 13 mars 2027.".to_owned(),
            is_over: false,
            place: Some("Biblioteket".to_owned()),
        };
        for state in [RoundState::Planned, RoundState::Open] {
            assert_eq!(hand_in(&round, state), until, "{state:?}");
        }
        let stopped = round::Model { stopped_at: Some(round.closes_at - TimeDelta::days(2)), ..round };
        let over = HandIn {
            sentence: "Svarstiden gick ut den 11 mars 2027. Blanketten kan inte lämnas in längre.".to_owned(),
            is_over: true,
            place: None,
        };
        for state in [RoundState::Stopped, RoundState::Closed, RoundState::Withdrawn] {
            assert_eq!(hand_in(&stopped, state), over, "{state:?}");
        }
    }
}
