//! The demonstration says that it is one, and points only at what is there.

use std::collections::HashSet;

use app::entity::{membership::Role, question::QuestionKind, round::RoundState};

use super::{Demonstration, Round, Rule, demonstration};
use crate::{earlier::earlier, organisations::organisations, questions::questions, read::EASY_READ};

fn data() -> Demonstration {
    demonstration().unwrap()
}

#[test]
fn everything_says_that_it_is_made_up() {
    let data = data();
    assert!(data.made_up);
    for dialogue in &data.dialogues {
        assert!(dialogue.made_up, "{}", dialogue.key);
        assert!(dialogue.purpose.starts_with("Det här är en demonstration med påhittade svar."), "{}", dialogue.key);
        assert!(dialogue.purpose_easy_read.contains("påhittade"), "{}", dialogue.key);
        assert!(dialogue.commissioned_by.contains("exempel"), "{}", dialogue.key);
        if let Some(decision) = &dialogue.decision {
            assert!(decision.title.contains("påhittat") && decision.wording.contains("påhittat"), "{}", decision.title);
            assert!(decision.decided_days < 0, "{}", decision.title);
            let rests_on =
                |round: &&Round| decision.rounds.contains(&round.key) && round.closes_days < decision.decided_days;
            let found = dialogue.rounds.iter().filter(rests_on).count();
            assert!(0 < found && found == decision.rounds.len(), "{}: {:?}", decision.title, decision.rounds);
        }
    }
}

#[test]
fn the_meeting_says_that_it_is_made_up_and_hands_are_raised_for_what_can_be_chosen() {
    let (data, questions) = (data(), questions().unwrap().questions);
    let meetings: Vec<_> = data.dialogues.iter().flat_map(|d| &d.rounds).flat_map(|round| &round.meetings).collect();
    assert_eq!(meetings.len(), 1);
    for meeting in meetings {
        assert!(meeting.place.contains("påhittat") && meeting.led_by.ends_with(", demonstration"), "{}", meeting.place);
        for (key, hands) in &meeting.hands {
            let question = questions.iter().find(|question| question.key == *key).unwrap();
            let chosen = matches!(question.kind, QuestionKind::SingleChoice | QuestionKind::MultipleChoice);
            assert!(chosen && hands.len() == question.options.len(), "{key}");
            assert!(hands.iter().all(|hands| i64::from(*hands) <= i64::from(meeting.participants)), "{key}");
        }
    }
}

#[test]
fn each_dialogue_has_a_closed_round_and_an_open_one() {
    for dialogue in &data().dialogues {
        let states: Vec<_> = dialogue.rounds.iter().map(|round| round.state).collect();
        assert_eq!(states[..2], [RoundState::Closed, RoundState::Open], "{}", dialogue.key);
        let [closed, open, ..] = dialogue.rounds.as_slice() else { panic!("two rounds") };
        assert!(closed.closes_days < 0 && open.opens_days < 0 && 0 < open.closes_days, "{}", dialogue.key);
        assert!(open.closes_days < dialogue.reply_due_days, "{}", dialogue.key);
        assert!(closed.summary.is_some() && open.summary.is_none(), "{}", dialogue.key);
    }
}

#[test]
fn an_open_round_tells_what_it_is_about_in_every_language_that_it_offers() {
    for dialogue in &data().dialogues {
        for round in dialogue.rounds.iter().filter(|round| round.state == RoundState::Open) {
            assert!(1 < round.languages.len(), "{}", round.code);
            for language in round.languages.iter().filter(|language| *language != "sv") {
                // What a dialogue says in lättläst beside its title, it always has.
                let fields: &[&str] = match language.as_str() {
                    EASY_READ => &["title"],
                    _ => &["title", "purpose", "can_influence", "cannot_influence"],
                };
                let told = &dialogue.other[language];
                assert!(fields.iter().all(|field| told.contains_key(*field)), "{}: {language}", dialogue.key);
            }
        }
    }
}

#[test]
fn one_round_is_planned_and_nobody_has_answered_it() {
    let data = data();
    let planned: Vec<_> = data
        .dialogues
        .iter()
        .flat_map(|dialogue| dialogue.rounds.iter().map(move |round| (dialogue, round)))
        .filter(|(_, round)| round.state == RoundState::Planned)
        .collect();
    let [(dialogue, round)] = planned.as_slice() else { panic!("one is planned") };
    assert!(
        0 < round.opens_days && round.opens_days < round.closes_days && round.closes_days < dialogue.reply_due_days
    );
    assert!(round.submissions == 0 && round.people.is_empty() && round.answers.is_empty() && round.comments.is_empty());
}

#[test]
fn there_is_a_sign_in_for_every_role_and_none_has_a_persons_name() {
    let data = data();
    let places = organisations().unwrap().organisations;
    let emails: HashSet<_> = data.accounts.iter().map(|account| &account.email).collect();
    assert_eq!((emails.len(), data.accounts.len()), (19, 19));
    for role in [
        Role::Moderator,
        Role::PaperKeyer,
        Role::Facilitator,
        Role::ElectedRepresentative,
        Role::Registrar,
        Role::Administrator,
        Role::CountyAdministrator,
    ] {
        // A summary is approved by another moderator than the one who wrote it. In three kommuner somebody reads and somebody signs.
        let wanted = match role {
            Role::Moderator => 6,
            Role::ElectedRepresentative => 3,
            _ => 2,
        };
        assert_eq!(data.accounts.iter().filter(|account| account.role == role).count(), wanted, "{role:?}");
    }
    for account in &data.accounts {
        assert!(account.email.ends_with(".example"), "{}", account.email);
        assert!(account.display_name.ends_with(", demonstration"), "{}", account.display_name);
        let place = places.iter().find(|place| place.slug == account.organisation).unwrap();
        let body = account.body.as_ref();
        assert!(body.is_none_or(|slug| place.bodies.iter().any(|body| body.slug == *slug)), "{}", account.email);
    }
}

#[test]
fn questions_options_and_bodies_exist() {
    let questions = questions().unwrap().questions;
    let places = organisations().unwrap().organisations;
    for dialogue in &data().dialogues {
        let place = places.iter().find(|place| place.slug == dialogue.organisation).unwrap();
        for slug in [&dialogue.owner, &dialogue.deciding_body] {
            assert!(place.bodies.iter().any(|body| body.slug == *slug), "{slug}");
        }
        for round in &dialogue.rounds {
            for key in &round.questions {
                let question = questions.iter().find(|q| q.key == *key).unwrap();
                assert!(round.statements.contains(&question.statement), "{key}");
                if round.state == RoundState::Planned {
                    continue;
                }
                let options: HashSet<_> = question.options.iter().map(|option| option.key.clone()).collect();
                let same = |rule: &Rule| rule.weights.keys().cloned().collect::<HashSet<_>>() == options;
                match (question.kind, round.answers.get(key)) {
                    (QuestionKind::FreeText, weights) => {
                        assert!(weights.is_none() && round.comments.contains_key(key), "{key}");
                    }
                    (QuestionKind::Opinion, Some(weights)) => {
                        assert_eq!(weights.statements.keys().cloned().collect::<HashSet<_>>(), options, "{key}");
                    }
                    (_, Some(weights)) => assert!(weights.rules.iter().all(same), "{key}"),
                    (_, None) => panic!("{key} has no weights"),
                }
            }
            assert!(round.answers.keys().chain(round.comments.keys()).all(|key| round.questions.contains(key)));
        }
    }
}

#[test]
fn the_last_rule_of_every_list_fits_everybody() {
    let everybody = |rules: &[Rule]| rules.last().is_some_and(|rule| rule.when.is_empty());
    for round in data().dialogues.iter().flat_map(|dialogue| &dialogue.rounds) {
        assert!(round.people.values().all(|rules| everybody(rules)), "{}", round.code);
        for (key, weights) in &round.answers {
            let fits = weights.statements.values().all(|rules| everybody(rules));
            assert!(fits && (weights.rules.is_empty() || everybody(&weights.rules)), "{key}");
        }
    }
}

/// Whoever writes in a language was asked in it, and the result says in which languages people answered.
#[test]
fn a_comment_is_in_a_language_that_its_round_offers() {
    let (data, earlier) = (data(), earlier().unwrap());
    let mut others = 0;
    for round in data.dialogues.iter().chain([&earlier.dialogue]).flat_map(|dialogue| &dialogue.rounds) {
        for language in round.comments.values().flatten().filter_map(|comment| comment.language.as_ref()) {
            assert!(round.languages.contains(language), "{}: {language}", round.code);
            others += 1;
        }
    }
    assert_eq!(others, 10);
}

#[test]
fn comments_are_many_different_and_some_are_for_a_moderator_to_stop() {
    let data = data();
    let rounds: Vec<_> = data.dialogues.iter().flat_map(|dialogue| &dialogue.rounds).collect();
    let all: Vec<_> = rounds.iter().flat_map(|round| round.comments.values().flatten()).collect();
    let texts: HashSet<_> = all.iter().map(|comment| &comment.text).collect();
    assert_eq!(texts.len(), all.len());
    for round in rounds.iter().filter(|round| round.state == RoundState::Closed) {
        for (key, comments) in &round.comments {
            assert!((60..=90).contains(&comments.len()), "{key}: {}", comments.len());
            assert!(comments.len() < round.submissions, "{key}");
            assert_eq!(comments.iter().filter(|comment| comment.withhold.is_some()).count(), 5, "{key}");
            assert!(comments.iter().any(|c| c.language.as_deref() == Some("fi")), "{key}");
        }
    }
}

#[test]
fn every_telephone_number_is_one_that_nobody_can_have() {
    for comment in data().dialogues.iter().flat_map(|d| &d.rounds).flat_map(|r| r.comments.values().flatten()) {
        let digits: String = comment.text.chars().filter(char::is_ascii_digit).collect();
        if 6 <= digits.len() {
            let number: u64 = digits.parse().unwrap();
            assert!(
                (701_740_605..=701_740_699).contains(&number),
                "outside PTS's series for fiction: {}",
                comment.text
            );
            assert!(comment.withhold.is_some());
        }
    }
}
