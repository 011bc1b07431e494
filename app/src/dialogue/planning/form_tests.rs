//! Tests of what the plan of a dialogue may say.

use super::*;

const BODY: Uuid = Uuid::from_u128(7);

/// Noon in Sweden on 10 March 2027.
fn now() -> DateTime<Utc> {
    "2027-03-10T11:00:00Z".parse().unwrap()
}

/// A whole plan, with these fields instead.
fn sent(instead: &[(&str, &str)]) -> Sent {
    let whole = [
        (TITLE, " Kontakten med vården "),
        (PURPOSE, "Vi vill veta hur det är."),
        (LEVEL, "consultation"),
        (CAN, "Telefontider."),
        (CANNOT, "Var sjukhusen ligger."),
        (DECIDING, "00000000-0000-0000-0000-000000000007"),
        (REPLY_DUE, "2027-06-15"),
        (MEETING_ON, "2027-06-01"),
    ];
    let whole = Sent::new(whole.map(|(name, value)| (name.to_owned(), value.to_owned())).into());
    instead.iter().fold(whole, |sent, (name, value)| sent.with(name, (*value).to_owned()))
}

fn told(instead: &[(&str, &str)]) -> Result<Told, FormErrors> {
    check_told(&sent(instead), &[BODY], None, now())
}

/// What stands at `field` when it holds `typed`.
fn wrong(field: &str, typed: &str) -> Option<String> {
    told(&[(field, typed)]).err()?.at(field).map(str::to_owned)
}

#[test]
fn a_whole_plan_is_read_as_it_was_typed() {
    let told = told(&[]).unwrap();
    assert_eq!((told.title.as_str(), told.influence_level), ("Kontakten med vården", InfluenceLevel::Consultation));
    assert_eq!((told.deciding_body_id, told.reply_due), (Some(BODY), NaiveDate::from_ymd_opt(2027, 6, 15)));
}

#[test]
fn what_is_not_known_yet_may_be_empty() {
    let told = told(&[(CAN, " "), (CANNOT, ""), (DECIDING, ""), (REPLY_DUE, "")]).unwrap();
    let known = (told.can_influence, told.cannot_influence, told.deciding_body_id, told.reply_due);
    assert_eq!(known, (None, None, None, None));
}

#[test]
fn title_purpose_and_step_are_demanded() {
    for (field, sentence) in [
        (TITLE, "Skriv vad dialogen heter"),
        (PURPOSE, "Skriv varför dialogen hålls"),
        (LEVEL, "Välj hur mycket invånarna kan påverka"),
    ] {
        assert_eq!(wrong(field, " ").as_deref(), Some(sentence));
    }
    assert!(wrong(LEVEL, "bestämma").is_some());
    assert_eq!(wrong(TITLE, &"å".repeat(MOST_LINE)), None);
    assert_eq!(wrong(TITLE, &"å".repeat(MOST_LINE + 1)).as_deref(), Some("Skriv högst 200 tecken"));
    assert!(wrong(CAN, &"å".repeat(MOST_TEXT + 1)).is_some());
}

#[test]
fn who_decides_is_one_of_those_that_can() {
    assert!(wrong(DECIDING, "00000000-0000-0000-0000-000000000008").is_some());
    assert!(wrong(DECIDING, "nämnden").is_some());
}

#[test]
fn the_reply_is_promised_for_a_day_to_come() {
    assert!(wrong(REPLY_DUE, "2027-03-10").is_some(), "today");
    assert_eq!(wrong(REPLY_DUE, "2027-03-11"), None);
    assert!(wrong(REPLY_DUE, "2031-01-01").is_some(), "years from now");
    assert!(wrong(REPLY_DUE, "31 april").is_some());
    let passed = NaiveDate::from_ymd_opt(2027, 3, 1);
    assert!(check_told(&sent(&[(REPLY_DUE, "2027-03-01")]), &[BODY], passed, now()).is_ok(), "it stands already");
}

#[test]
fn the_body_meets_before_the_reply_is_due() {
    let due = NaiveDate::from_ymd_opt(2027, 6, 15);
    let meets = |day| check_case(&sent(&[(MEETING_ON, day)]), due, &Numbering::default());
    assert_eq!(meets("2027-06-15").unwrap().meeting_on, due);
    assert_eq!(meets("").unwrap().meeting_on, None);
    let errors = meets("2027-06-16").unwrap_err();
    let sentence = "Svaret är utlovat till den 15 juni 2027. Sammanträdet måste komma före";
    assert_eq!(errors.at(MEETING_ON), Some(sentence));
    let late = check_case(&sent(&[(MEETING_ON, "2027-06-16")]), None, &Numbering::default());
    assert!(late.is_ok(), "a late meeting is told as it is");
}

#[test]
fn a_case_number_is_written_as_the_organisation_does() {
    let numbering = Numbering { patterns: vec!["SN ####/##".to_owned()], stands: None };
    let typed = |number| check_case(&sent(&[(CASE_NUMBER, number)]), None, &numbering);
    assert_eq!(typed(" SN 2027/14 ").unwrap().case_number.as_deref(), Some("SN 2027/14"));
    assert_eq!(typed(" ").unwrap().case_number, None);
    assert!(typed("SN 14").unwrap_err().at(CASE_NUMBER).unwrap().contains("SN ####/##"));
}
