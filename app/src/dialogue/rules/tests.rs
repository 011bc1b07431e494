//! The rules, one sentence each.

use super::*;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn on(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn each_statement_is_a_step_and_so_is_each_question_about_the_person() {
    let asked = [(QuestionKind::Scale, 5), (QuestionKind::MultipleChoice, 8), (QuestionKind::FreeText, 0)];
    assert_eq!(steps_to_answer(asked), 6);
    assert_eq!(steps_to_answer(asked.into_iter().chain([(QuestionKind::Opinion, 7)])), 13);
    assert_eq!(steps_to_answer([(QuestionKind::Opinion, 0)]), 4);
}

#[test]
fn a_scale_a_choice_and_a_free_text_take_somebody_who_reads_slowly_three_minutes() {
    let asked = [(QuestionKind::Scale, 5), (QuestionKind::MultipleChoice, 8), (QuestionKind::FreeText, 0)];
    assert_eq!(minutes(asked), 3);
    assert_eq!(time_needed(2, Words::swedish()), "ungefär 2\u{a0}minuter");
}

#[test]
fn no_round_takes_less_than_a_minute() {
    assert_eq!(minutes([]), 1);
    assert_eq!(minutes([(QuestionKind::Scale, 5)]), 2);
    assert_eq!(time_needed(1, Words::swedish()), "ungefär 1\u{a0}minut");
}

#[test]
fn more_to_read_takes_more_time() {
    assert_eq!(minutes([(QuestionKind::Opinion, 2)]), 2);
    assert_eq!(minutes([(QuestionKind::Opinion, 20)]), 5);
    assert!(minutes([(QuestionKind::Ranking, 12)]) > minutes([(QuestionKind::Ranking, 3)]));
}

#[test]
fn days_are_counted_on_the_swedish_calendar() {
    let midnight = at("2027-03-07T23:00:00Z"); // 8 March, 0.00 in Sweden
    assert_eq!(last_day(midnight), on("2027-03-07"));
    assert_eq!(time_left(midnight, at("2027-03-05T23:30:00Z"), Words::swedish()), "1\u{a0}dag kvar");
    assert_eq!(time_left(midnight, at("2027-03-01T11:00:00Z"), Words::swedish()), "6\u{a0}dagar kvar");
    assert_eq!(time_left(midnight, at("2027-03-07T22:59:00Z"), Words::swedish()), "sista dagen i dag");
}

#[test]
fn a_round_whose_time_is_over_is_shown_as_stopped() {
    let closes = at("2027-03-07T23:00:00Z");
    assert_eq!(shown_state(RoundState::Open, closes, closes - TimeDelta::seconds(1)), RoundState::Open);
    assert_eq!(shown_state(RoundState::Open, closes, closes), RoundState::Stopped);
    assert_eq!(shown_state(RoundState::Delivered, closes, closes), RoundState::Delivered);
}

#[test]
fn a_reply_is_late_from_the_day_after_the_promised_one_until_it_comes() {
    let due = Some(on("2027-04-15"));
    assert_eq!(reply(RoundState::Closed, due, on("2027-04-15")), Reply::Due(on("2027-04-15")));
    assert_eq!(reply(RoundState::Delivered, due, on("2027-04-16")), Reply::Late(on("2027-04-15")));
    assert_eq!(reply(RoundState::FedBack, due, on("2027-04-16")), Reply::Settled);
    assert_eq!(reply(RoundState::Withdrawn, due, on("2027-04-16")), Reply::Settled);
    assert_eq!(reply(RoundState::Closed, None, on("2027-04-16")), Reply::Settled);
}

#[test]
fn every_state_after_planned_has_its_step() {
    let now = |state| steps((state, Deciding::Ahead), on("2027-03-08"), "socialnämnden", None, Words::swedish()).1;
    assert_eq!(now(RoundState::Open), Some(0));
    assert_eq!(now(RoundState::Stopped), Some(1));
    assert_eq!(now(RoundState::Closed), Some(1));
    assert_eq!(now(RoundState::Delivered), Some(2));
    assert_eq!(now(RoundState::FedBack), Some(3));
    assert_eq!(now(RoundState::Withdrawn), None);
}

#[test]
fn steps_that_are_over_are_told_as_past() {
    let told = |state, words| {
        let due = Some(on("2027-04-15"));
        let (steps, _) = steps((state, Deciding::Ahead), on("2027-03-08"), "socialnämnden", due, words);
        steps.into_iter().map(|step| format!("{} {}", step.name, step.detail).trim().to_owned()).collect::<Vec<_>>()
    };
    let closed = told(RoundState::Closed, Words::swedish());
    assert_eq!(closed[1], "Svaren är lästa och går till politikerna i socialnämnden");
    assert_eq!(closed[3], "Du får svar senast den 15 april 2027");
    let replied = told(RoundState::FedBack, Words::swedish());
    assert_eq!(replied[0], "Du kunde svara till och med den 8 mars 2027");
    assert_eq!(replied[3], "Du har fått svar");
    assert_eq!(told(RoundState::Open, Words::in_language("fi"))[0], "Voit vastata 8. maaliskuuta 2027 asti");
    assert_eq!(told(RoundState::Closed, Words::in_language("fi"))[0], "Vastausaika päättyi 8. maaliskuuta 2027");
}

#[test]
fn what_is_decided_and_a_day_that_passed_without_it_are_told_for_what_they_are() {
    let (words, passed) = (Words::swedish(), Deciding::Passed(on("2027-04-01")));
    let happens = |state, deciding| what_happens(state, deciding, "socialnämnden".to_owned(), words);
    for state in [RoundState::Closed, RoundState::Summarised, RoundState::Delivered] {
        assert_eq!(happens(state, Deciding::Made), "Politikerna har beslutat.");
        let said = "Politikerna skulle ta upp svaren den 1 april 2027. Något beslut är inte inskrivet än.";
        assert_eq!(happens(state, passed), said);
        let (steps, now) = steps((state, Deciding::Made), on("2027-03-08"), "socialnämnden", None, words);
        assert_eq!((steps[1].name.as_str(), steps[2].name.as_str()), ("Svaren är lästa", "Politikerna har beslutat"));
        let handed_over = state == RoundState::Delivered;
        let detail = if handed_over { "och politikerna i socialnämnden har fått dem" } else { "" };
        assert_eq!((steps[1].detail.as_str(), now), (detail, Some(3)), "{state:?}");
    }
    assert_eq!(happens(RoundState::FedBack, passed), happens(RoundState::FedBack, Deciding::Ahead));
    let (steps, now) = steps((RoundState::Delivered, passed), on("2027-03-08"), "socialnämnden", None, words);
    assert_eq!(steps[2].detail, "i socialnämnden, men inget beslut är inskrivet än");
    assert_eq!((steps[2].name.as_str(), now), ("Politikerna beslutar", Some(2)));
}

#[test]
fn a_body_is_named_with_its_place_unless_it_is_joint() {
    let place = |kind| body_in_place("Socialnämnden", kind, "Härnösand", Words::swedish());
    assert_eq!(place(OrganisationKind::Municipality), "Socialnämnden i Härnösand");
    assert_eq!(place(OrganisationKind::JointBody), "Socialnämnden");
}

#[test]
fn finnish_is_written_around_names_that_it_would_bend() {
    let finnish = Words::in_language("fi");
    let body = body_in_place("Socialnämnden", OrganisationKind::Municipality, "Härnösand", finnish);
    assert_eq!(body, "Socialnämnden, Härnösand");
    let said = what_happens(RoundState::Delivered, Deciding::Ahead, "socialnämnden".to_owned(), finnish);
    assert!(said.ends_with("Päättävä toimielin: socialnämnden."), "{said}");
    assert_eq!(time_needed(2, finnish), "noin 2\u{a0}minuuttia");
}
