//! Rounds as cards, in words.

use chrono::{DateTime, Utc};

use super::{
    queries::{OpenRound, PublicRound},
    rules::{self, Reply},
};
use crate::{
    swedish,
    ui::round_card::{OpenCard, ReplyCard},
    words::Words,
};

/// Cards for rounds to answer.
pub fn open_cards(rounds: Vec<OpenRound>, now: DateTime<Utc>, words: Words) -> Vec<OpenCard> {
    let card = |open: OpenRound| OpenCard {
        path: words.link(&format!("/svara/{}", open.round.code)),
        time_left: rules::time_left(open.round.closes_at, now, words),
        time_needed: rules::time_needed(open.minutes, words),
        title: open.round.title,
        quote: open.quote,
        place: open.round.place,
        is_demonstration: open.round.is_demonstration,
    };
    rounds.into_iter().map(card).collect()
}

/// Cards for rounds that are over.
pub fn reply_cards(rounds: Vec<PublicRound>, now: DateTime<Utc>, words: Words) -> Vec<ReplyCard> {
    rounds.into_iter().map(|round| reply_card(round, now, words)).collect()
}

fn reply_card(round: PublicRound, now: DateTime<Utc>, words: Words) -> ReplyCard {
    let state = rules::shown_state(round.state, round.closes_at, now);
    let today = swedish::local(now).date_naive();
    let happens = rules::what_happens(state, round.taken_up.at(today), round.body(words), words);
    let (next, late) = match rules::reply(state, round.reply_due, today) {
        Reply::Settled => (happens, None),
        Reply::Due(on) => (format!("{happens} {}", words.card_reply_due(words.day(on))), None),
        Reply::Late(on) => (happens, Some(words.card_late_since(words.day(on)))),
    };
    ReplyCard {
        path: words.link(&round.reply_path().unwrap_or_else(|| format!("/dialog/{}", round.dialogue_slug))),
        result: round.result_path().map(|path| words.link(&path)),
        title: round.title,
        place: round.place,
        next,
        late,
        is_demonstration: round.is_demonstration,
    }
}
