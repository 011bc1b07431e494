//! Rounds as cards, in words.

use chrono::{DateTime, Utc};

use super::{
    queries::{OpenRound, PublicRound},
    rules::{self, Reply},
};
use crate::{
    swedish,
    ui::round_card::{OpenCard, ReplyCard},
};

/// Cards for rounds to answer.
pub fn open_cards(rounds: Vec<OpenRound>, now: DateTime<Utc>) -> Vec<OpenCard> {
    let card = |open: OpenRound| OpenCard {
        path: format!("/svara/{}", open.round.code),
        time_left: rules::time_left(open.round.closes_at, now),
        time_needed: rules::time_needed(open.minutes),
        title: open.round.title,
        quote: open.quote,
        place: open.round.place,
        is_demonstration: open.round.is_demonstration,
    };
    rounds.into_iter().map(card).collect()
}

/// Cards for rounds that are over.
pub fn reply_cards(rounds: Vec<PublicRound>, now: DateTime<Utc>) -> Vec<ReplyCard> {
    rounds.into_iter().map(|round| reply_card(round, now)).collect()
}

fn reply_card(round: PublicRound, now: DateTime<Utc>) -> ReplyCard {
    let state = rules::shown_state(round.state, round.closes_at, now);
    let happens = rules::what_happens(state, round.body());
    let (next, late) = match rules::reply(state, round.reply_due, swedish::local(now).date_naive()) {
        Reply::Settled => (happens, None),
        Reply::Due(on) => (format!("{happens} Du får svar senast den {}.", swedish::day(on)), None),
        Reply::Late(on) => (happens, Some(format!("svaret skulle ha kommit senast den {}.", swedish::day(on)))),
    };
    ReplyCard {
        path: format!("/dialog/{}", round.dialogue_slug),
        title: round.title,
        place: round.place,
        next,
        late,
        is_demonstration: round.is_demonstration,
    }
}
