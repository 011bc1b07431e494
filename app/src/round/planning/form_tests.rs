//! Tests of what the plan of a round may say.

use super::*;
use crate::round::example::now;

const FIRST: Uuid = Uuid::from_u128(1);
const SECOND: Uuid = Uuid::from_u128(2);

/// A whole plan. [`now`] is noon in Sweden on 10 March 2027.
fn sent(instead: &[(&str, &str)]) -> Sent {
    let whole = [
        (TITLE, "Hur är det att få kontakt?"),
        (STATEMENTS, "00000000-0000-0000-0000-000000000001"),
        (OPENS.0, "2027-03-15"),
        (OPENS.1, "08:00"),
        (CLOSES.0, "2027-04-05"),
        (CLOSES.1, "23:59"),
        (CHANNELS, "paper"),
        (LANGUAGES, "fi"),
    ];
    let whole = Sent::new(whole.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    instead.iter().fold(whole, |sent, (name, value)| sent.with(name, (*value).to_owned()))
}

fn plan(instead: &[(&str, &str)]) -> Result<Plan, FormErrors> {
    check_plan(&sent(instead), &[FIRST, SECOND], None, now())
}

/// Where the mistakes stand.
fn wrong(instead: &[(&str, &str)]) -> Vec<String> {
    plan(instead).err().map(|errors| errors.iter().map(|(field, _)| field.to_owned()).collect()).unwrap_or_default()
}

#[test]
fn a_whole_plan_is_read_in_swedish_time() {
    let plan = plan(&[]).unwrap();
    assert_eq!(plan.opens_at.to_rfc3339(), "2027-03-15T07:00:00+00:00");
    assert_eq!(plan.closes_at.to_rfc3339(), "2027-04-05T21:59:00+00:00", "summer time has come meanwhile");
    assert_eq!((plan.channels.as_str(), plan.languages.as_str()), ("web paper", "sv fi"));
    assert_eq!(plan.statements, [FIRST]);
}

#[test]
fn every_round_is_on_the_web_and_in_swedish_and_nothing_is_offered_twice() {
    let twice = Sent::new(
        [CHANNELS, CHANNELS, CHANNELS, LANGUAGES]
            .into_iter()
            .zip(["paper", "kiosk", "paper", "tlh"])
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
    );
    assert_eq!((channels(&twice).as_str(), languages(&twice).as_str()), ("web kiosk paper", "sv"));
    assert_eq!(channels(&Sent::default()), "web");
}

#[test]
fn it_has_a_title_and_a_statement_of_the_counties_own() {
    assert_eq!(wrong(&[(TITLE, " ")]), [TITLE]);
    assert_eq!(wrong(&[(TITLE, &"å".repeat(MOST_TITLE + 1))]), [TITLE]);
    for other in ["", "x", "00000000-0000-0000-0000-000000000003"] {
        assert_eq!(wrong(&[(STATEMENTS, other)]), [STATEMENTS], "{other}");
    }
}

#[test]
fn times_in_the_wrong_order_or_in_the_past_are_told_at_their_field() {
    assert_eq!(wrong(&[(OPENS.0, "2027-03-10"), (OPENS.1, "12:00")]), [OPENS.0], "now");
    assert_eq!(wrong(&[(OPENS.0, "2027-03-10"), (OPENS.1, "12:01")]), [""; 0]);
    assert_eq!(wrong(&[(CLOSES.0, "2027-03-15"), (CLOSES.1, "08:00")]), [CLOSES.0]);
    assert_eq!(wrong(&[(CLOSES.0, "2026-03-15")]), [CLOSES.0]);
    assert_eq!(wrong(&[(OPENS.0, "2037-03-15"), (CLOSES.0, "2037-04-15")]), [OPENS.0]);
    assert_eq!(wrong(&[(CLOSES.0, "2037-04-05")]), [CLOSES.0]);
    assert_eq!(wrong(&[(OPENS.0, ""), (CLOSES.1, "kväll")]), [OPENS.0, CLOSES.1]);
}

#[test]
fn the_hour_that_does_not_exist_and_the_one_that_exists_twice_are_told() {
    let at = |day, time| plan(&[(CLOSES.0, day), (CLOSES.1, time)]).unwrap_err().at(CLOSES.1).map(str::to_owned);
    assert!(at("2027-03-28", "02:30").unwrap().contains("finns inte"));
    assert!(at("2027-10-31", "02:30").unwrap().contains("kommer två gånger"));
}

#[test]
fn a_start_that_has_passed_may_stay_as_it_was() {
    let passed = [(OPENS.0, "2027-03-09"), (OPENS.1, "08:00")];
    let before = "2027-03-09T07:00:00Z".parse().ok();
    assert_eq!(wrong(&passed), [OPENS.0]);
    assert!(check_plan(&sent(&passed), &[FIRST], before, now()).is_ok());
    let over = sent(&[passed[0], passed[1], (CLOSES.0, "2027-03-10"), (CLOSES.1, "12:00")]);
    assert!(check_plan(&over, &[FIRST], before, now()).unwrap_err().at(CLOSES.0).is_some());
}

#[test]
fn what_a_form_is_filled_with_is_read_back_as_it_was() {
    let plan = plan(&[]).unwrap();
    let mut row = crate::round::example::round(round::RoundState::Planned, (0, 0));
    (row.title, row.opens_at, row.closes_at) = (plan.title.clone(), plan.opens_at, plan.closes_at);
    (row.channels, row.languages) = (plan.channels.clone(), plan.languages.clone());
    assert_eq!(check_plan(&filled(&row, &plan.statements), &[FIRST, SECOND], None, now()), Ok(plan));
    assert_ne!(stamp(&row, &[FIRST]), stamp(&row, &[SECOND]));
}
