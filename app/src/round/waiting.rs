//! What waits for a moderator, most urgent first; what runs and what comes.

use analysis::open::OpenRound;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::briefing::to_brief;
use crate::{
    dialogue::{
        joint::rules::{Unanswered, to_answer},
        rules::{Reply, last_day, reply},
    },
    entity::round::{self, RoundState},
    moderation::{
        counters::{DoubleKeyed, Unread},
        topics::queries::Unfinished,
    },
    round::{
        before_closing::{COMMENTS, before_closing, by_others},
        rules,
    },
    summary::{
        brief_questions::{actions::PLACE, queries::Tally},
        writing::queries::Written,
    },
    swedish,
};

/// A comment should be read within this time. It is our own rule: others vote on what residents propose while the round is
/// open, and who wrote can see that nobody has read it.
const READ_WITHIN: TimeDelta = TimeDelta::days(7);

/// A round is prepared from this long before it opens.
const PREPARED_FROM: TimeDelta = TimeDelta::days(14);

/// One of the elected has an answer within this time, and a brief this long before they meet. Both are our own rules.
const ANSWERED_WITHIN: TimeDelta = TimeDelta::days(3);
pub(super) const READ_BEFORE: TimeDelta = TimeDelta::days(14);

/// A round and what is left to do in it.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The round.
    pub round: round::Model,
    /// Where, as "Härnösand".
    pub place: String,
    /// By when residents were promised a reply.
    pub reply_due: Option<NaiveDate>,
    /// How many have answered.
    pub received: OpenRound,
    /// Comments that nobody has read, if there are any.
    pub unread: Option<Unread>,
    /// How the second keying of papers has gone.
    pub twice: DoubleKeyed,
    /// Papers that wait for their second keying by somebody else than who looks: they know how these were read first.
    pub for_others: u64,
    /// Questions of a frozen round whose topics are not ready.
    pub topics: Unfinished,
    /// When the body that decides meets over it.
    pub meeting_on: Option<NaiveDate>,
    /// Whether a decision of theirs rests on it already.
    pub is_decided: bool,
    /// Questions of the elected about its brief.
    pub asked: Tally,
    /// How far its summary has come.
    pub written: Written,
    /// Since when a correction of the result waits for another person to sign it.
    pub correction: Option<DateTime<Utc>>,
    /// Whether what residents answered, or wrote, has been disposed of.
    pub is_disposed: bool,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// When it should be done, or should have been: what sorts the list.
    pub due: DateTime<Utc>,
    /// What to do, as "Läs 3 kommentarer".
    pub what: String,
    /// Why now, as "stoppad sedan 8 mars 2027".
    pub why: String,
    /// Where it is done.
    pub path: String,
    /// Title and place of the round.
    pub of: String,
}

/// Where a page tells of mails that could not be sent.
pub const MAIL: &str = "mejl";

/// What waits, earliest due first. `invited` are the bodies' invitations to joint dialogues, `unsent` is how many mails could not be sent,
/// for those who should see to it.
pub fn waiting(rounds: &[Standing], invited: &[Unanswered], unsent: u64, now: DateTime<Utc>) -> Vec<Waiting> {
    let mail = (0 < unsent).then(|| of_mail(unsent, now));
    let more = invited.iter().map(to_answer).chain(mail);
    let mut list: Vec<_> = rounds.iter().flat_map(|standing| tasks(standing, now)).chain(more).collect();
    list.sort_by(|a, b| (a.due, &a.path).cmp(&(b.due, &b.path)));
    list
}

/// The rounds where residents answer now, the one that ends first on top.
pub fn running(rounds: &[Standing], now: DateTime<Utc>) -> Vec<Standing> {
    in_state(rounds, now, RoundState::Open, |round| round.closes_at)
}

/// The rounds that will open, the one that opens first on top. One that should have opened waits, and does not come.
pub fn coming(rounds: &[Standing], now: DateTime<Utc>) -> Vec<Standing> {
    let mut list = in_state(rounds, now, RoundState::Planned, |round| round.opens_at);
    list.retain(|standing| now < standing.round.opens_at);
    list
}

fn in_state(
    rounds: &[Standing],
    now: DateTime<Utc>,
    state: RoundState,
    at: fn(&round::Model) -> DateTime<Utc>,
) -> Vec<Standing> {
    let mut list: Vec<_> = rounds.iter().filter(|of| rules::state_at(&of.round, now) == state).cloned().collect();
    list.sort_by(|a, b| (at(&a.round), &a.round.code).cmp(&(at(&b.round), &b.round.code)));
    list
}

fn of_mail(unsent: u64, now: DateTime<Utc>) -> Waiting {
    let mails = swedish::count(i64::try_from(unsent).unwrap_or(i64::MAX), "mejl", "mejl");
    Waiting {
        due: now,
        what: format!("{mails} kunde inte skickas"),
        why: "så här gör du".to_owned(),
        path: format!("#{MAIL}"),
        of: "utgående mejl".to_owned(),
    }
}

fn tasks(standing: &Standing, now: DateTime<Utc>) -> Vec<Waiting> {
    let Standing { round, .. } = standing;
    match rules::state_at(round, now) {
        RoundState::Planned => to_open(standing, now).into_iter().collect(),
        RoundState::Open => while_open(standing, now),
        RoundState::Stopped => to_close(standing, now),
        state if rules::has_result(state) => after_closing(standing, now),
        _ => Vec::new(),
    }
}

/// One thing to do in a round, on a page below its own.
pub(super) fn task(standing: &Standing, due: DateTime<Utc>, what: &str, why: String, page: &str) -> Waiting {
    let Standing { round, place, .. } = standing;
    let path = format!("{}{page}", rules::work_path(&round.code));
    Waiting { due, what: what.to_owned(), why, path, of: format!("{}, {place}", round.title) }
}

fn to_open(standing: &Standing, now: DateTime<Utc>) -> Option<Waiting> {
    let (round, opens) = (&standing.round, standing.round.opens_at);
    if round.failed_to_open_at.is_some() {
        let what = "Omgången öppnade inte av sig själv";
        return Some(task(standing, opens, what, told("skulle öppna", opens), "/oppna"));
    }
    if opens <= now {
        return Some(task(standing, opens, "Öppna omgången", told("skulle öppna", opens), "/oppna"));
    }
    // One that the clock opens waits for nobody, unless somebody has changed what residents will read.
    let waits = round.set_to_open_by.is_none() || round.preview_seen_at.is_none();
    let is_near = opens <= now + PREPARED_FROM && waits;
    is_near.then(|| task(standing, opens, "Förbered öppningen", told("öppnar", opens), ""))
}

fn while_open(standing: &Standing, now: DateTime<Utc>) -> Vec<Waiting> {
    let closes = standing.round.closes_at;
    let until = format!("pågår till {}", swedish::day(last_day(closes)));
    let due = |page| match standing.unread {
        Some(unread) if page == COMMENTS => closes.min(unread.oldest + READ_WITHIN),
        _ => closes,
    };
    let first = before_closing(standing, now).into_iter();
    first.map(|first| task(standing, due(first.page), &first.what, first.with(&until), first.page)).collect()
}

fn to_close(standing: &Standing, now: DateTime<Utc>) -> Vec<Waiting> {
    let since = standing.round.stopped_at.unwrap_or(standing.round.closes_at);
    let why = standing.round.frozen_at.map_or_else(|| told("stoppad sedan", since), |at| told("svaren frystes", at));
    let (first, act) = (before_closing(standing, now), rules::next_in_closing(&standing.round));
    let missing: Vec<_> = first.iter().map(|first| first.what.to_lowercase()).chain(by_others(standing)).collect();
    let close = if missing.is_empty() { why.clone() } else { format!("{why}. Först: {}.", missing.join(", ")) };
    let first = first.into_iter().map(|first| task(standing, since, &first.what, first.with(&why), first.page));
    first.chain([task(standing, since, act, close, "/stang")]).chain(late_reply(standing, now)).collect()
}

/// A reply that is late is told before there is a result to answer with, too.
fn late_reply(standing: &Standing, now: DateTime<Utc>) -> Option<Waiting> {
    let today = swedish::local(now).date_naive();
    let is_late = matches!(reply(standing.round.state, standing.reply_due, today), Reply::Late(_));
    let late = to_reply(standing, now).filter(|_| is_late)?;
    Some(Waiting { path: rules::work_path(&standing.round.code), ..late })
}

fn after_closing(standing: &Standing, now: DateTime<Utc>) -> Vec<Waiting> {
    // Nobody waits for a summary of what has been disposed of. Residents wait for their reply all the same.
    let of_brief = rules::delivering(standing.round.state).filter(|_| !standing.is_disposed);
    let of_brief = of_brief.map(|_| to_brief(standing));
    [to_reply_to_elected(standing), to_correct(standing), of_brief, to_reply(standing, now)]
        .into_iter()
        .flatten()
        .collect()
}

/// One of the elected has asked, and nobody has answered.
fn to_reply_to_elected(standing: &Standing) -> Option<Waiting> {
    let Tally { waiting, oldest, .. } = standing.asked;
    let oldest = oldest?;
    let what = format!("Svara på {} om underlaget", swedish::count(waiting, "fråga", "frågor"));
    let path = format!("{}#{PLACE}", rules::brief_path(&standing.round.code));
    let why = told("en förtroendevald frågade", oldest);
    Some(Waiting { path, ..task(standing, oldest + ANSWERED_WITHIN, &what, why, "") })
}

/// A correction is signed by another person than the one who proposed it.
fn to_correct(standing: &Standing) -> Option<Waiting> {
    let since = standing.correction?;
    Some(task(standing, since, "Skriv under en rättelse", told("föreslagen", since), "/rattelse"))
}

/// A closed round waits until residents have the reply that they were promised.
fn to_reply(standing: &Standing, now: DateTime<Utc>) -> Option<Waiting> {
    let today = swedish::local(now).date_naive();
    let (day, why) = match reply(standing.round.state, standing.reply_due, today) {
        Reply::Settled => return None,
        Reply::Due(day) => (day, format!("utlovat senast {}", swedish::day(day))),
        Reply::Late(day) => (day, format!("försenat: utlovat senast {}", swedish::day(day))),
    };
    Some(task(standing, end_of(day), "Svara invånarna", why, "/aterkoppling"))
}

/// As good as the end of that day in Sweden, for an order.
pub(super) fn end_of(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(chrono::NaiveTime::MIN).and_utc() + TimeDelta::hours(22)
}

/// Where its summary is written and approved, below a round's own page.
pub(super) const SUMMARY: &str = "/sammanstallning";

pub(super) fn told(what: &str, at: DateTime<Utc>) -> String {
    format!("{what} {}", swedish::day_of(at))
}

#[cfg(test)]
#[path = "waiting_tests.rs"]
mod tests;
