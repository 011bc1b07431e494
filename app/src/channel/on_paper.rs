//! What the paper form tells beside its questions, the same on the page that is printed and in the PDF; and what other
//! printed pages say too. In the language that the page is printed in.

use print::said::Said;

use super::{
    rules::offers,
    sheet::{Kind, Part},
};
use crate::{
    answer::{form::BEHALF_FIELD, own_statement::MOST_CHARACTERS},
    dialogue::rules::{body_in_place, last_day},
    entity::{
        round::{self, RoundState},
        submission::AnswerChannel,
    },
    round::{
        notes::queries::PublicNote,
        queries::ResidentRound,
        rules::can_be_answered_yet,
        wording::{InSwedish, Wording},
    },
    translated::Translated,
    words::Words,
};

/// Lines to write a text on.
pub const LINES: usize = 6;

/// Lines for a statement of one's own.
pub const OWN_LINES: usize = 2;

/// Until when the form can be handed in and where, or that it cannot be any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandIn {
    /// It in words.
    pub sentence: String,
    /// Whether it is too late.
    pub is_over: bool,
    /// Where, if it has been said and is of use: as somebody has written it, in Swedish.
    pub place: Option<Translated>,
}

/// How the form of a round that is in this state is handed in.
pub fn hand_in(round: &round::Model, state: RoundState, words: Words) -> HandIn {
    let last = words.day(last_day(round.stopped_at.unwrap_or(round.closes_at)));
    if can_be_answered_yet(state) {
        let place = round.paper_return.as_deref().map(|place| Translated::swedish(words, place));
        return HandIn { sentence: words.paper_hand_in(last), is_over: false, place };
    }
    HandIn { sentence: words.paper_over(last), is_over: true, place: None }
}

/// What is to be known about the questions since the round opened; in Swedish as a whole where nobody has translated it.
pub fn noted(note: &PublicNote, words: Words) -> Translated {
    let PublicNote { text: Translated { text, lang }, .. } = note;
    let title = if lang.is_some() { Words::swedish().note_title() } else { words.note_title() };
    Translated { text: format!("{title}: {text}"), lang: *lang }
}

/// That all questions, or only the name of the round, are in Swedish because nobody has translated them.
pub fn in_swedish(asked: &Wording) -> Option<String> {
    let words = asked.language;
    match asked.in_swedish() {
        InSwedish::All => Some(format!("{}. {}", words.round_in_swedish(), words.round_in_swedish_help())),
        InSwedish::Some | InSwedish::Nothing => asked.title.lang.map(|_| words.round_title_in_swedish()),
    }
}

/// That one question among others is, in the language of the reader.
pub fn question_in_swedish(part: &Part, asked: &Wording) -> Option<String> {
    let alone = asked.in_swedish() == InSwedish::Some && part.language != asked.language;
    alone.then(|| asked.language.round_question_in_swedish())
}

/// For `lang` on a part: "sv" where it stands in Swedish on a form in another language.
pub fn lang_of(part: &Part, words: Words) -> Option<String> {
    (part.language != words).then(|| part.language.language_lang())
}

/// The language of a file that is printed: its tag without what says how it is written.
pub fn file_lang(words: Words) -> String {
    let tag = words.language_lang();
    tag.split('-').next().unwrap_or_default().to_owned()
}

/// Words with their language, as a page to print takes them.
pub fn said(translated: Translated) -> Said {
    Said { text: translated.text, lang: translated.lang.map(str::to_owned) }
}

/// Who asks, and what becomes of the answer: what the law demands to be told at once.
pub fn privacy(round: &ResidentRound, base_url: &str, words: Words) -> String {
    let who = body_in_place(&round.controller, round.kind, &round.place, words);
    words.paper_privacy(who, address(base_url, &round.dialogue_path()))
}

/// A paper gives no code: what that means, and how to get one.
pub fn no_receipt(round: &ResidentRound, base_url: &str, words: Words) -> String {
    let told = words.paper_no_receipt();
    match offers(&round.row, AnswerChannel::Web) {
        true => format!("{told} {}", words.paper_receipt_on_screen(address(base_url, &round.path()))),
        false => told,
    }
}

/// How a part is answered, where that is not plain, in the language of the part.
pub fn hint(part: &Part) -> Option<String> {
    let words = part.language;
    if part.name == BEHALF_FIELD {
        return Some(words.answer_behalf_hint());
    }
    match part.kind {
        Kind::Many => Some(words.paper_choose_many()),
        Kind::Places => Some(words.paper_rank_hint()),
        Kind::Own => Some(words.paper_own_hint(MOST_CHARACTERS)),
        Kind::One | Kind::Words => None,
    }
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
            place: Some("Biblioteket".to_owned().into()),
        };
        for state in [RoundState::Planned, RoundState::Open] {
            assert_eq!(hand_in(&round, state, Words::swedish()), until, "{state:?}");
        }
        let stopped = round::Model { stopped_at: Some(round.closes_at - TimeDelta::days(2)), ..round };
        let over = HandIn {
            sentence: "Svarstiden gick ut den 11 mars 2027. Blanketten kan inte lämnas in längre.".to_owned(),
            is_over: true,
            place: None,
        };
        for state in [RoundState::Stopped, RoundState::Closed, RoundState::Withdrawn] {
            assert_eq!(hand_in(&stopped, state, Words::swedish()), over, "{state:?}");
        }
    }

    #[test]
    fn where_a_form_in_another_language_is_handed_in_is_swedish_and_marked() {
        let round =
            round::Model { paper_return: Some("Biblioteket".to_owned()), ..example::round(RoundState::Open, (-5, 3)) };
        let finnish = hand_in(&round, RoundState::Open, Words::in_language("fi"));
        assert_eq!(finnish.sentence, "Palauta lomake viimeistään 13. maaliskuuta 2027.");
        assert_eq!(finnish.place, Some(Translated { text: "Biblioteket".to_owned(), lang: Some("sv") }));
    }
}
