//! Tests of what waits: in which order, in which words.

use super::*;
use crate::round::example::{self, now};

/// A round that opens and closes this many days from now, with comments of which the oldest is so many days old.
fn standing(code: &str, state: RoundState, (opens, closes): (i64, i64), unread: Option<(u64, i64)>) -> Standing {
    let round = round::Model { code: code.to_owned(), ..example::round(state, (opens, closes)) };
    let unread = unread.map(|(comments, days)| Unread { comments, oldest: now() - TimeDelta::days(days) });
    let (place, received, twice) = ("Storby".to_owned(), OpenRound::new(0), DoubleKeyed::default());
    let (meeting_on, is_decided, asked) = (None, false, Tally::default());
    Standing {
        round,
        place,
        reply_due: None,
        received,
        unread,
        twice,
        for_others: 0,
        topics: Unfinished::default(),
        meeting_on,
        is_decided,
        asked,
        written: Written::Approved,
        correction: None,
        is_disposed: false,
    }
}

#[test]
fn a_question_of_the_elected_and_a_brief_that_is_not_handed_over_wait() {
    let asked = Tally { waiting: 2, oldest: Some(now() - TimeDelta::days(1)) };
    let round =
        |code, state| Standing { meeting_on: "2027-04-01".parse().ok(), ..standing(code, state, (-40, -20), None) };
    let rounds = [Standing { asked, ..round("FRAG", RoundState::Delivered) }, round("KLAR", RoundState::Closed)];
    let list = waiting(&rounds, &[], 0, now());
    assert_eq!(paths(&list), ["/politik/FRAG#fragor", "KLAR/lamna-over"]);
    let told = list.iter().map(|task| (task.what.as_str(), task.why.as_str())).collect::<Vec<_>>();
    assert_eq!(told[0], ("Svara på 2\u{a0}frågor om underlaget", "en förtroendevald frågade 9 mars 2027"));
    assert_eq!(told[1], ("Lämna över till politikerna", "de sammanträder 1 april 2027"));
    assert_eq!(list[1].due, "2027-03-18T22:00:00Z".parse::<DateTime<Utc>>().unwrap());
}

#[test]
fn a_brief_of_what_is_decided_already_is_handed_over_afterwards() {
    let closed = standing("KLAR", RoundState::Summarised, (-40, -20), None);
    let rounds = [Standing { meeting_on: "2027-03-01".parse().ok(), is_decided: true, ..closed }];
    let list = waiting(&rounds, &[], 0, now());
    assert_eq!(paths(&list), ["KLAR/lamna-over"]);
    assert_eq!(list[0].what, "Lämna över underlaget i efterhand");
    assert!(list[0].why.starts_with("beslutet är redan inskrivet"), "{}", list[0].why);
}

#[test]
fn a_brief_is_written_then_approved_then_handed_over() {
    let since = now() - TimeDelta::days(1);
    let next = |written| {
        let rounds = [Standing { written, ..standing("KLAR", RoundState::Closed, (-20, -4), None) }];
        let [task] = waiting(&rounds, &[], 0, now()).try_into().unwrap();
        (paths(std::slice::from_ref(&task)).concat(), task.what)
    };
    let summary = |what: &str| ("KLAR/sammanstallning".to_owned(), what.to_owned());
    assert_eq!(next(Written::Not), summary("Skriv sammanställningen"));
    assert_eq!(next(Written::Submitted(since)), summary("Godkänn sammanställningen"));
    assert_eq!(next(Written::Approved), ("KLAR/lamna-over".to_owned(), "Lämna över till politikerna".to_owned()));
}

#[test]
fn nobody_waits_for_a_summary_of_what_is_disposed_of() {
    let round = |is_disposed| Standing {
        is_disposed,
        written: Written::Not,
        ..standing("KLAR", RoundState::Closed, (-20, -4), None)
    };
    assert_eq!(paths(&waiting(&[round(false)], &[], 0, now())), ["KLAR/sammanstallning"]);
    assert!(waiting(&[round(true)], &[], 0, now()).is_empty());
}

#[test]
fn topics_are_decided_before_a_round_is_closed() {
    let of = |undecided, newer| {
        let topics = Unfinished { undecided, newer };
        let waits = Standing { topics, ..standing("STOP", RoundState::Stopped, (-20, -4), None) };
        waiting(&[waits], &[], 0, now())
    };
    let list = of(2, 1);
    assert_eq!((paths(&list), list[0].what.as_str()), (vec!["STOP/amnen", "STOP/stang"], "Bestäm ämnena"));
    assert!(list[1].why.ends_with("Först: bestäm ämnena."), "{}", list[1].why);
    assert_eq!(of(0, 1)[0].what, "Ta med nya kommentarer i ämnena", "those that are decided stand");
    assert_eq!(paths(&of(0, 0)), ["STOP/stang"]);
}

fn paths(list: &[Waiting]) -> Vec<&str> {
    list.iter().map(|task| task.path.trim_start_matches("/arbete/omgang/")).collect()
}

#[test]
fn what_is_late_comes_before_what_is_to_come() {
    let rounds = [
        standing("FRAM", RoundState::Planned, (5, 20), None),
        standing("LAST", RoundState::Open, (-5, 3), Some((2, 1))),
        standing("SENT", RoundState::Planned, (-1, 20), None),
        standing("STOP", RoundState::Stopped, (-20, -4), Some((7, 9))),
        standing("KLAR", RoundState::Stopped, (-20, -2), None),
    ];
    let list = waiting(&rounds, &[], 0, now());
    assert_eq!(
        paths(&list),
        ["STOP/kommentarer", "STOP/stang", "KLAR/stang", "SENT/oppna", "LAST/kommentarer", "FRAM"]
    );
    assert_eq!((list[0].what.as_str(), list[0].of.as_str()), ("Läs 7\u{a0}kommentarer", "Kontakt, Storby"));
    assert_eq!(list[0].why, "den äldsta har väntat nio dagar, stoppad sedan 6 mars 2027");
    assert_eq!(list[1].why, "stoppad sedan 6 mars 2027. Först: läs 7\u{a0}kommentarer.");
    assert_eq!(list[2].why, "stoppad sedan 8 mars 2027");
    assert_eq!(list[4].why, "den äldsta kom i går, pågår till 13 mars 2027");
}

#[test]
fn comments_should_be_read_within_a_week_however_long_the_round_is_open() {
    let rounds = [
        standing("SNAR", RoundState::Open, (-5, 2), Some((1, 0))),
        standing("LANG", RoundState::Open, (-30, 60), Some((40, 8))),
    ];
    let list = waiting(&rounds, &[], 0, now());
    assert_eq!(paths(&list), ["LANG/kommentarer", "SNAR/kommentarer"]);
    assert_eq!(list[0].due, now() - TimeDelta::days(1));
    assert!(list[1].why.starts_with("den äldsta kom i dag, pågår till"));
}

#[test]
fn papers_wait_for_their_second_keying_while_the_round_is_open_and_before_it_is_closed() {
    let twice = DoubleKeyed { waiting: 2, unsettled: 1, ..DoubleKeyed::default() };
    let open = Standing { twice, ..standing("OPEN", RoundState::Open, (-5, 3), None) };
    let told = |list: Vec<Waiting>| list.into_iter().map(|task| task.what).collect::<Vec<_>>();
    let papers = ["Avgör vad som står på 1\u{a0}papper", "Mata in 2\u{a0}papper en andra gång"];
    assert_eq!(told(waiting(&[open], &[], 0, now())), papers);

    let stopped = Standing { twice, ..standing("STOP", RoundState::Stopped, (-20, -4), None) };
    let list = waiting(&[stopped], &[], 0, now());
    assert!(list[2].why.ends_with("Först: mata in 2\u{a0}papper en andra gång, avgör vad som står på 1\u{a0}papper."));
    assert_eq!(list[2].what, "Frys svaren");
}

#[test]
fn a_paper_waits_for_others_than_those_who_know_how_it_was_read() {
    let twice = DoubleKeyed { waiting: 2, ..DoubleKeyed::default() };
    let round = |for_others, state, days| Standing { twice, for_others, ..standing("KLAR", state, days, None) };
    assert_eq!(waiting(&[round(2, RoundState::Open, (-5, 3))], &[], 0, now()), []);
    let list = waiting(&[round(1, RoundState::Open, (-5, 3))], &[], 0, now());
    assert_eq!(
        (list[0].what.as_str(), paths(&list)),
        ("Mata in 1\u{a0}papper en andra gång", vec!["KLAR/papper#second-title"])
    );

    let list = waiting(&[round(2, RoundState::Stopped, (-20, -4))], &[], 0, now());
    assert_eq!((list.len(), list[0].what.as_str()), (1, "Frys svaren"));
    assert!(list[0].why.ends_with("Först: någon annan än du matar in 2\u{a0}papper en andra gång."), "{}", list[0].why);
}

#[test]
fn an_open_round_with_nothing_to_read_asks_for_nothing() {
    assert_eq!(waiting(&[standing("LUGN", RoundState::Open, (-5, 3), None)], &[], 0, now()), []);
    let closed = waiting(&[standing("SLUT", RoundState::Closed, (-5, -3), Some((3, 4)))], &[], 0, now());
    assert_eq!(paths(&closed), ["SLUT/lamna-over"]);
    assert_eq!(waiting(&[standing("LANGT", RoundState::Planned, (15, 30), None)], &[], 0, now()), []);
}

#[test]
fn a_round_that_the_clock_stopped_waits_to_be_closed_before_anyone_has_noted_it() {
    let list = waiting(&[standing("TICK", RoundState::Open, (-5, -1), None)], &[], 0, now());
    assert_eq!(list[0].what, "Frys svaren");
}

#[test]
fn a_closed_round_waits_for_the_reply_that_was_promised_until_it_is_given() {
    let round = |code, state, due: &str| {
        let reply_due = due.parse().ok();
        Standing { reply_due, ..standing(code, state, (-40, -20), None) }
    };
    let rounds = [
        round("KVAR", RoundState::Closed, "2027-04-15"),
        round("SENT", RoundState::Summarised, "2027-03-09"),
        round("IDAG", RoundState::Delivered, "2027-03-10"),
        round("GETT", RoundState::FedBack, "2027-03-09"),
        round("UTAN", RoundState::Closed, "inget"),
    ];
    let mut list = waiting(&rounds, &[], 0, now());
    list.retain(|task| task.path.ends_with("aterkoppling"));
    assert_eq!(paths(&list), ["SENT/aterkoppling", "IDAG/aterkoppling", "KVAR/aterkoppling"]);
    let told: Vec<_> = list.iter().map(|task| task.why.as_str()).collect();
    assert_eq!(
        told,
        ["försenat: utlovat senast 9 mars 2027", "utlovat senast 10 mars 2027", "utlovat senast 15 april 2027"]
    );
    assert_eq!(list[0].what, "Svara invånarna");
}

#[test]
fn a_late_reply_waits_also_where_the_round_is_not_closed_yet() {
    let stopped = |due: &str| {
        let reply_due = due.parse().ok();
        waiting(&[Standing { reply_due, ..standing("STOP", RoundState::Stopped, (-20, -4), None) }], &[], 0, now())
    };
    assert_eq!(paths(&stopped("2027-03-09")), ["STOP/stang", "STOP"]);
    assert_eq!(paths(&stopped("2027-03-10")), ["STOP/stang"]);
}

#[test]
fn mails_that_could_not_be_sent_come_after_what_is_late_and_before_what_is_to_come() {
    let rounds =
        [standing("FRAM", RoundState::Planned, (5, 20), None), standing("KLAR", RoundState::Stopped, (-20, -2), None)];
    let list = waiting(&rounds, &[], 1, now());
    assert_eq!(paths(&list), ["KLAR/stang", "#mejl", "FRAM"]);
    assert_eq!(list[1].what, "1\u{a0}mejl kunde inte skickas");
}

#[test]
fn what_runs_and_what_comes_stand_in_the_order_of_time() {
    let rounds = [
        standing("SIST", RoundState::Open, (-5, 9), None),
        standing("SLUT", RoundState::Open, (-5, -1), None),
        standing("SNAR", RoundState::Open, (-5, 3), None),
        standing("SENA", RoundState::Planned, (40, 50), None),
        standing("KORT", RoundState::Planned, (4, 50), None),
        standing("TIDS", RoundState::Planned, (-1, 50), None),
        standing("BORT", RoundState::Withdrawn, (-5, 9), None),
    ];
    let codes = |list: Vec<Standing>| list.into_iter().map(|of| of.round.code).collect::<Vec<_>>();
    assert_eq!(codes(running(&rounds, now())), ["SNAR", "SIST"]);
    assert_eq!(codes(coming(&rounds, now())), ["KORT", "SENA"]);
}

#[test]
fn a_round_that_opens_of_itself_waits_for_nobody_until_it_could_not() {
    let planned = standing("SJLV", RoundState::Planned, (5, 20), None);
    let told = |round| waiting(&[Standing { round, ..planned.clone() }], &[], 0, now());
    let set =
        round::Model { set_to_open_by: Some(uuid::Uuid::nil()), preview_seen_at: Some(now()), ..planned.round.clone() };
    assert_eq!(told(set.clone()), []);
    let changed = round::Model { preview_seen_at: None, ..set.clone() };
    assert_eq!(told(changed)[0].what, "Förbered öppningen");

    let late = round::Model { opens_at: now() - TimeDelta::days(1), ..set };
    assert_eq!(told(late.clone())[0].what, "Öppna omgången", "nothing has opened it");

    let failed = round::Model { set_to_open_by: None, failed_to_open_at: Some(now()), ..late };
    let list = told(failed);
    assert_eq!((list[0].what.as_str(), paths(&list)), ("Omgången öppnade inte av sig själv", vec!["SJLV/oppna"]));
}

#[test]
fn a_correction_waits_for_another_person_until_it_is_signed() {
    let closed = standing("DONE", RoundState::Closed, (-40, -20), None);
    let proposed = Standing { correction: Some(now()), ..closed.clone() };
    let told = waiting(&[proposed], &[], 0, now());
    let correction = told.iter().find(|task| task.path == "/arbete/omgang/DONE/rattelse");
    assert_eq!(correction.map(|task| task.what.as_str()), Some("Skriv under en rättelse"));
    assert!(waiting(&[closed], &[], 0, now()).iter().all(|waits| !waits.path.ends_with("/rattelse")));
}
