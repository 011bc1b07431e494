//! What waits for a moderator, most urgent first.

use analysis::open::OpenRound;
use chrono::{DateTime, Utc};

use crate::{
    dialogue::rules::last_day,
    entity::round::{self, RoundState},
    moderation::counters::{DoubleKeyed, papers},
    round::rules,
    swedish,
};

/// A round and what is left to do in it.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The round.
    pub round: round::Model,
    /// Where, as "Härnösand".
    pub place: String,
    /// How many have answered.
    pub received: OpenRound,
    /// Comments that nobody has read.
    pub left: u64,
    /// How the second keying of papers has gone.
    pub twice: DoubleKeyed,
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

/// What waits, earliest due first.
pub fn waiting(rounds: &[Standing], now: DateTime<Utc>) -> Vec<Waiting> {
    let mut list: Vec<_> = rounds.iter().flat_map(|standing| tasks(standing, now)).collect();
    list.sort_by(|a, b| (a.due, &a.path).cmp(&(b.due, &b.path)));
    list
}

fn tasks(standing: &Standing, now: DateTime<Utc>) -> Vec<Waiting> {
    let Standing { round, place, .. } = standing;
    let task = |due, what: String, why: String, page: &str| {
        let path = format!("{}{page}", rules::work_path(&round.code));
        Waiting { due, what, why, path, of: format!("{}, {place}", round.title) }
    };
    let opens = round.opens_at;
    match rules::state_at(round, now) {
        RoundState::Planned if opens <= now => {
            vec![task(opens, "Öppna omgången".to_owned(), told("skulle öppna", opens), "/oppna")]
        }
        RoundState::Planned => vec![task(opens, "Förbered öppningen".to_owned(), told("öppnar", opens), "")],
        RoundState::Open => {
            let (due, why) = (round.closes_at, format!("pågår till {}", swedish::day(last_day(round.closes_at))));
            before_closing(standing).into_iter().map(|(what, page)| task(due, what, why.clone(), page)).collect()
        }
        RoundState::Stopped => {
            let since = round.stopped_at.unwrap_or(round.closes_at);
            let (why, first) = (told("stoppad sedan", since), before_closing(standing));
            let missing: Vec<_> = first.iter().map(|(what, _)| what.to_lowercase()).collect();
            let missing = (!missing.is_empty()).then(|| format!(". Först: {}.", missing.join(", ")));
            let close = format!("{why}{}", missing.unwrap_or_default());
            let first = first.into_iter().map(|(what, page)| task(since, what, why.clone(), page));
            first.chain([task(since, "Stäng omgången".to_owned(), close, "/stang")]).collect()
        }
        _ => Vec::new(),
    }
}

/// What must be done before a round can be closed, each with the page where it is done.
fn before_closing(standing: &Standing) -> Vec<(String, &'static str)> {
    let left = i64::try_from(standing.left).unwrap_or(i64::MAX);
    let read = (0 < left).then(|| format!("Läs {}", swedish::count(left, "kommentar", "kommentarer")));
    let key = papers(standing.twice.waiting).map(|papers| format!("Mata in {papers} en andra gång"));
    let settle = papers(standing.twice.unsettled).map(|papers| format!("Avgör vad som står på {papers}"));
    let all = [(read, "/kommentarer"), (key, "/papper"), (settle, "/papper")];
    all.into_iter().filter_map(|(what, page)| what.map(|what| (what, page))).collect()
}

fn told(what: &str, at: DateTime<Utc>) -> String {
    format!("{what} {}", swedish::day_of(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::example::{self, now};

    /// A round that opens and closes this many days from now.
    fn standing(code: &str, state: RoundState, (opens, closes): (i64, i64), left: u64) -> Standing {
        let round = round::Model { code: code.to_owned(), ..example::round(state, (opens, closes)) };
        let twice = DoubleKeyed::default();
        Standing { round, place: "Storby".to_owned(), received: OpenRound::new(0), left, twice }
    }

    #[test]
    fn what_is_late_comes_before_what_is_to_come() {
        let rounds = [
            standing("FRAM", RoundState::Planned, (5, 20), 0),
            standing("LAST", RoundState::Open, (-5, 3), 2),
            standing("SENT", RoundState::Planned, (-1, 20), 0),
            standing("STOP", RoundState::Stopped, (-20, -4), 7),
            standing("KLAR", RoundState::Stopped, (-20, -2), 0),
        ];
        let list = waiting(&rounds, now());
        let paths: Vec<_> = list.iter().map(|task| task.path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "/arbete/omgang/STOP/kommentarer",
                "/arbete/omgang/STOP/stang",
                "/arbete/omgang/KLAR/stang",
                "/arbete/omgang/SENT/oppna",
                "/arbete/omgang/LAST/kommentarer",
                "/arbete/omgang/FRAM",
            ]
        );
        assert_eq!(list[0].what, "Läs 7\u{a0}kommentarer");
        assert_eq!(list[0].why, "stoppad sedan 6 mars 2027");
        assert_eq!(list[1].why, "stoppad sedan 6 mars 2027. Först: läs 7\u{a0}kommentarer.");
        assert_eq!(list[2].why, "stoppad sedan 8 mars 2027");
    }

    #[test]
    fn papers_wait_for_their_second_keying_while_the_round_is_open_and_before_it_is_closed() {
        let twice = DoubleKeyed { waiting: 2, unsettled: 1, ..DoubleKeyed::default() };
        let open = Standing { twice, ..standing("OPEN", RoundState::Open, (-5, 3), 0) };
        let told = |list: Vec<Waiting>| list.into_iter().map(|task| task.what).collect::<Vec<_>>();
        let papers = ["Mata in 2\u{a0}papper en andra gång", "Avgör vad som står på 1\u{a0}papper"];
        assert_eq!(told(waiting(&[open], now())), papers);

        let stopped = Standing { twice, ..standing("STOP", RoundState::Stopped, (-20, -4), 0) };
        let list = waiting(&[stopped], now());
        assert!(
            list[2].why.ends_with("Först: mata in 2\u{a0}papper en andra gång, avgör vad som står på 1\u{a0}papper.")
        );
        assert_eq!(list[2].what, "Stäng omgången");
    }

    #[test]
    fn an_open_round_with_nothing_to_read_asks_for_nothing() {
        assert_eq!(waiting(&[standing("LUGN", RoundState::Open, (-5, 3), 0)], now()), []);
        assert_eq!(waiting(&[standing("SLUT", RoundState::Closed, (-5, -3), 3)], now()), []);
    }

    #[test]
    fn a_round_that_the_clock_stopped_waits_to_be_closed_before_anyone_has_noted_it() {
        let list = waiting(&[standing("TICK", RoundState::Open, (-5, -1), 0)], now());
        assert_eq!(list[0].what, "Stäng omgången");
    }
}
