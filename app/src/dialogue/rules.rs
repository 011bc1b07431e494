//! What may be said about a round: how long it takes, how long it is open, what comes next, and whether a reply is late.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::deciding::Deciding;
use crate::{
    decision::rules::is_given,
    entity::{dialogue::InfluenceLevel, organisation::OrganisationKind, question::QuestionKind, round::RoundState},
    round::rules::has_result,
    swedish,
    ui::timeline::Step,
    words::Words,
};

/// Seconds for one question about the person.
pub const ABOUT_ONE: u32 = 8;
/// How many of those there are.
pub const ABOUT_ALL: u32 = 3;
/// Seconds for looking through what was answered, and sending it.
pub const LOOK_BACK: u32 = 25;

/// How long a question of this kind takes somebody who reads slowly, in seconds. `options` is what it lists.
/// Our own estimate, to be replaced by measured times.
pub fn seconds(kind: QuestionKind, options: u32) -> u32 {
    match kind {
        QuestionKind::Scale | QuestionKind::SingleChoice => 15,
        QuestionKind::MultipleChoice => 20,
        QuestionKind::Ranking => 8 * options.max(2),
        QuestionKind::FreeText => 60,
        QuestionKind::Opinion => 10 * options.max(1),
    }
}

/// Whole minutes for a set of questions with their number of options, rounded up.
pub fn minutes(questions: impl IntoIterator<Item = (QuestionKind, u32)>) -> u32 {
    let total: u32 = questions.into_iter().map(|(kind, options)| seconds(kind, options)).sum();
    (total + ABOUT_ALL * ABOUT_ONE + LOOK_BACK).div_ceil(60)
}

/// Steps of the walk through the form on a screen, as residents count them: each question, but for statements, which come one by one, and
/// each question about the person.
pub fn steps_to_answer(questions: impl IntoIterator<Item = (QuestionKind, u32)>) -> u32 {
    let of = |(kind, options): (QuestionKind, u32)| if kind == QuestionKind::Opinion { options.max(1) } else { 1 };
    questions.into_iter().map(of).sum::<u32>() + ABOUT_ALL
}

/// "ungefär 2 minuter".
pub fn time_needed(minutes: u32, words: Words) -> String {
    words.round_minutes(minutes)
}

/// The last day in Sweden on which one can answer. A round that closes at midnight closed the day before.
pub fn last_day(closes_at: DateTime<Utc>) -> NaiveDate {
    swedish::local(closes_at - TimeDelta::seconds(1)).date_naive()
}

/// When residents' time to answer was over, or will be: it may have been stopped before the time that was planned.
pub fn time_over(closes_at: DateTime<Utc>, stopped_at: Option<DateTime<Utc>>) -> DateTime<Utc> {
    stopped_at.map_or(closes_at, |stopped| stopped.min(closes_at))
}

/// "12 dagar kvar", counted in days on the calendar in Sweden.
pub fn time_left(closes_at: DateTime<Utc>, now: DateTime<Utc>, words: Words) -> String {
    let days = (last_day(closes_at) - swedish::local(now).date_naive()).num_days();
    if days < 1 { words.round_last_day() } else { words.round_days_left(days) }
}

/// Where a round is, as residents are told: an open one whose time is over has stopped, also before the clock has said so.
pub fn shown_state(state: RoundState, closes_at: DateTime<Utc>, now: DateTime<Utc>) -> RoundState {
    if state == RoundState::Open && closes_at <= now { RoundState::Stopped } else { state }
}

/// When a round is meant to open, as long as that day has not passed: a moderator opens it, not the clock.
pub fn opening(opens_at: DateTime<Utc>, now: DateTime<Utc>, words: Words) -> String {
    if opens_at <= now { words.shut_soon() } else { words.shut_opens(words.day_of(opens_at)) }
}

/// How it stands with the promised reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// It has been given, or there is none to give.
    Settled,
    /// It comes at the latest on this day.
    Due(NaiveDate),
    /// It should have come on this day.
    Late(NaiveDate),
}

/// Whether residents still wait for the reply when a round is in `state`.
pub fn awaits_reply(state: RoundState) -> bool {
    !matches!(state, RoundState::FedBack | RoundState::Archived | RoundState::Withdrawn)
}

/// The reply is late from the day after the promised one until it has been given.
pub fn reply(state: RoundState, due: Option<NaiveDate>, today: NaiveDate) -> Reply {
    match due.filter(|_| awaits_reply(state)) {
        None => Reply::Settled,
        Some(due) if due < today => Reply::Late(due),
        Some(due) => Reply::Due(due),
    }
}

/// What happens now, in a sentence. `body` stands in running text ("socialnämnden").
pub fn what_happens(state: RoundState, deciding: Deciding, body: String, words: Words) -> String {
    match state {
        RoundState::Closed | RoundState::Summarised | RoundState::Delivered if deciding != Deciding::Ahead => {
            decided(deciding, words)
        }
        RoundState::Planned | RoundState::Open => words.happens_open(),
        RoundState::Stopped => words.happens_stopped(),
        RoundState::Closed | RoundState::Summarised => words.happens_closed(body),
        RoundState::Delivered => words.happens_delivered(body),
        RoundState::FedBack | RoundState::Archived => words.happens_fed_back(body),
        RoundState::Withdrawn => words.happens_withdrawn(),
    }
}

/// That it is decided, or that the day passed without a decision.
pub fn decided(deciding: Deciding, words: Words) -> String {
    match deciding {
        Deciding::Ahead => String::new(),
        Deciding::Passed(day) => words.happens_meeting_passed(words.day(day)),
        Deciding::Made => words.happens_decided(),
    }
}

/// The steps from answer to reply, and which one is now; what is over is told as past. A withdrawn round has none.
pub fn steps(
    (state, deciding): (RoundState, Deciding),
    last_day: NaiveDate,
    body: &str,
    due: Option<NaiveDate>,
    words: Words,
) -> (Vec<Step>, Option<usize>) {
    let is_decided = has_result(state) && deciding == Deciding::Made;
    let mut read = reading(state, body, words);
    // Whether those who decided had them is not known before they are handed over, and afterwards they do not "go to them" any more.
    if is_decided && !matches!(state, RoundState::Delivered) && awaits_reply(state) {
        read.detail.clear();
    }
    let steps = vec![
        answering(state, words.day(last_day), words),
        read,
        decision(state, deciding, body, words),
        replying(state, due, words),
    ];
    let current = match state {
        _ if is_decided => Some(3),
        RoundState::Planned | RoundState::Withdrawn => None,
        RoundState::Open => Some(0),
        RoundState::Stopped | RoundState::Closed | RoundState::Summarised => Some(1),
        RoundState::Delivered => Some(2),
        RoundState::FedBack | RoundState::Archived => Some(3),
    };
    (steps, current)
}

fn answering(state: RoundState, last_day: String, words: Words) -> Step {
    match state {
        RoundState::Planned | RoundState::Open => {
            Step { name: words.step_answer(), detail: words.step_answer_open(last_day) }
        }
        _ => Step { name: words.step_answered(), detail: words.step_answer_over(last_day) },
    }
}

fn reading(state: RoundState, body: &str, words: Words) -> Step {
    match state {
        RoundState::Planned | RoundState::Open | RoundState::Stopped | RoundState::Withdrawn => {
            Step { name: words.step_read(), detail: words.step_read_detail(body) }
        }
        RoundState::Closed | RoundState::Summarised => {
            Step { name: words.step_was_read(), detail: words.step_read_detail(body) }
        }
        RoundState::Delivered | RoundState::FedBack | RoundState::Archived => {
            Step { name: words.step_was_read(), detail: words.step_given_detail(body) }
        }
    }
}

/// A reply may also say that nothing is decided.
fn decision(state: RoundState, deciding: Deciding, body: &str, words: Words) -> Step {
    if is_given(state) {
        return Step { name: words.step_decided(), detail: words.step_decide_detail(body) };
    }
    match deciding {
        Deciding::Made if has_result(state) => Step { name: words.step_was_decided(), detail: String::new() },
        Deciding::Passed(_) if has_result(state) => {
            Step { name: words.step_decide(), detail: words.step_decide_passed(body) }
        }
        _ => Step { name: words.step_decide(), detail: words.step_decide_detail(body) },
    }
}

fn replying(state: RoundState, due: Option<NaiveDate>, words: Words) -> Step {
    if is_given(state) {
        return Step { name: words.step_replied(), detail: String::new() };
    }
    let detail = due.map(|due| words.step_reply_detail(words.day(due))).unwrap_or_default();
    Step { name: words.step_reply(), detail }
}

/// SKR's five steps, lowest first.
pub const LADDER: [InfluenceLevel; 5] = [
    InfluenceLevel::Information,
    InfluenceLevel::Consultation,
    InfluenceLevel::Deliberation,
    InfluenceLevel::Influence,
    InfluenceLevel::CoDecision,
];

/// A step's name in SKR's ladder, and what it means in one sentence.
pub fn influence(level: InfluenceLevel, words: Words) -> (String, String) {
    match level {
        InfluenceLevel::Information => (words.ladder_information(), words.ladder_information_means()),
        InfluenceLevel::Consultation => (words.ladder_consultation(), words.ladder_consultation_means()),
        InfluenceLevel::Deliberation => (words.ladder_deliberation(), words.ladder_deliberation_means()),
        InfluenceLevel::Influence => (words.ladder_influence(), words.ladder_influence_means()),
        InfluenceLevel::CoDecision => (words.ladder_co_decision(), words.ladder_co_decision_means()),
    }
}

/// A body with its place: "Socialnämnden i Härnösand". A joint body has no one place.
pub fn body_in_place(body: &str, kind: OrganisationKind, place: &str, words: Words) -> String {
    match kind {
        OrganisationKind::JointBody => body.to_owned(),
        OrganisationKind::Municipality | OrganisationKind::Region => words.body_in_place(body, place),
    }
}

#[cfg(test)]
mod tests;
