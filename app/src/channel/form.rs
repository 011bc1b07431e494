//! What stands at the head of a paper that is keyed in, and why a correction is made.

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    keying,
    languages::offered,
    letter::{self, Source},
    rules::{self, NotInTime},
};
use crate::{
    answer::{form::NewAnswer, receipt::ReceiptCode},
    entity::round,
    forms::{FormErrors, Sent},
    round::questionnaire::Questionnaire,
    swedish,
};

/// Field of the paper's number.
pub const NUMBER: &str = "paper_number";
/// Field of the day it was handed in.
pub const DAY: &str = "handed_in_on";
/// Field of the language that the paper is in.
pub const LANGUAGE: &str = "language";
/// Field of the reason for a correction.
pub const REASON: &str = "reason";
/// Field of what a correction's form was filled from.
pub const SEEN: &str = "seen";
/// Longest reason.
pub const MAX_REASON: usize = 300;
/// Field of where the form is handed in.
pub const RETURN: &str = "paper_return";
/// Longest text of where.
pub const MAX_RETURN: usize = 200;
/// The highest number that a paper may have.
const HIGHEST: i32 = 99_999;

/// A paper as it was keyed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyedPaper {
    /// The number on it.
    pub number: i32,
    /// When it was handed in.
    pub handed_in_on: NaiveDate,
    /// The tag of its language, where somebody has said it.
    pub language: Option<String>,
    /// What it says.
    pub answer: NewAnswer,
    /// The code from the letter, where the round demands one.
    pub letter: Option<ReceiptCode>,
}

/// A paper of `round` that is keyed in for the first time: with its code, where one is demanded.
///
/// # Errors
/// Every mistake at its field.
pub fn check_new_paper(
    sent: &Sent,
    asked: &Questionnaire,
    round: &round::Model,
    now: DateTime<Utc>,
) -> Result<KeyedPaper, FormErrors> {
    let mut errors = FormErrors::default();
    let paper = taken(check_paper(sent, asked, round, now), &mut errors);
    let letter = taken(letter::check_code(sent, round, Source::Paper), &mut errors);
    paper.zip(letter).map(|(paper, letter)| KeyedPaper { letter, ..paper }).ok_or(errors)
}

/// A paper of `round`, whose code was used when it was first keyed in.
///
/// # Errors
/// Every mistake at its field.
pub fn check_paper(
    sent: &Sent,
    asked: &Questionnaire,
    round: &round::Model,
    now: DateTime<Utc>,
) -> Result<KeyedPaper, FormErrors> {
    let mut errors = FormErrors::default();
    let number = check_number(sent, &mut errors);
    let handed_in_on = check_day(sent, DAY, "Papperet", round, now, &mut errors);
    let language = taken(check_language(sent, round), &mut errors);
    let answer = taken(keying::read(sent, asked), &mut errors);
    match (number, handed_in_on, language, answer) {
        (Some(number), Some(handed_in_on), Some(language), Some(answer)) => {
            Ok(KeyedPaper { number, handed_in_on, language, answer, letter: None })
        }
        _ => Err(errors),
    }
}

/// The language of the paper, one of the round's; nothing where it was not asked for.
fn check_language(sent: &Sent, round: &round::Model) -> Result<Option<String>, FormErrors> {
    let typed = sent.get(LANGUAGE);
    if typed.is_empty() {
        return Ok(None);
    }
    match offered(round).into_iter().find(|words| words.tag() == typed) {
        Some(words) => Ok(Some(words.tag().to_owned())),
        None => Err(FormErrors::on(LANGUAGE, "Välj ett av språken i listan")),
    }
}

/// What was found, or `None` with its mistakes among the others.
pub fn taken<T>(found: Result<T, FormErrors>, errors: &mut FormErrors) -> Option<T> {
    match found {
        Ok(found) => Some(found),
        Err(wrong) => {
            wrong.iter().for_each(|(field, sentence)| errors.add(field, sentence));
            None
        }
    }
}

fn check_number(sent: &Sent, errors: &mut FormErrors) -> Option<i32> {
    let number = sent.get(NUMBER).trim().parse().ok().filter(|number| (1..=HIGHEST).contains(number));
    if number.is_none() {
        errors.add(NUMBER, "Skriv papperets nummer med siffror. Har papperet inget nummer, skriv ett på det först.");
    }
    number
}

/// A day in the field `name` on which something was handed in or held while the round was open. `what` begins the sentence.
pub fn check_day(
    sent: &Sent,
    name: &str,
    what: &str,
    round: &round::Model,
    now: DateTime<Utc>,
    errors: &mut FormErrors,
) -> Option<NaiveDate> {
    let Ok(day) = sent.get(name).trim().parse::<NaiveDate>() else {
        errors.add(name, "Skriv dagen som år, månad och dag: 2027-03-08");
        return None;
    };
    let sentence = match rules::in_time(round, day, now) {
        Ok(()) => return Some(day),
        Err(NotInTime::Future) => "Dagen har inte varit än. Kontrollera dagen.".to_owned(),
        Err(NotInTime::Before(opened)) => {
            format!("Omgången öppnade först den {}. Kontrollera dagen.", swedish::day(opened))
        }
        Err(NotInTime::After(stopped)) => format!(
            "{what} är från efter den {}, då omgången stoppades, och räknas inte. Spara det bland handlingarna i ärendet.",
            swedish::day(stopped)
        ),
    };
    errors.add(name, sentence);
    None
}

/// On what grounds something that was taken in is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Why. It stands in the log, so it must be there.
    pub reason: String,
    /// What the form was filled from, by which it shows whether somebody has changed it meanwhile.
    pub seen: String,
}

/// The grounds of a correction.
///
/// # Errors
/// When the reason is missing or too long.
pub fn check_correction(sent: &Sent) -> Result<Correction, FormErrors> {
    let reason = sent.get(REASON).trim();
    match reason.chars().count() {
        0 => Err(FormErrors::on(REASON, "Skriv varför, till exempel: fel siffra på fråga 2")),
        n if MAX_REASON < n => Err(FormErrors::on(REASON, "Skriv högst 300 tecken")),
        _ => Ok(Correction { reason: reason.to_owned(), seen: sent.get(SEEN).to_owned() }),
    }
}

/// Where the form is handed in; nothing where that is not said.
///
/// # Errors
/// When it is too long.
pub fn check_return(sent: &Sent) -> Result<Option<String>, FormErrors> {
    let place = sent.get(RETURN).trim();
    match place.chars().count() {
        n if MAX_RETURN < n => Err(FormErrors::on(RETURN, "Skriv högst 200 tecken")),
        n => Ok((0 < n).then(|| place.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        entity::round::RoundState,
        round::example::{self, now},
    };

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn wrong_day(typed: &str) -> Option<String> {
        let round = example::round(RoundState::Stopped, (-5, -1));
        let mut errors = FormErrors::default();
        check_day(&sent(&[(DAY, typed)]), DAY, "Papperet", &round, now(), &mut errors);
        errors.at(DAY).map(str::to_owned)
    }

    #[test]
    fn a_number_is_one_that_a_paper_may_have() {
        for (typed, is_right) in
            [("17", true), (" 1 ", true), ("0", false), ("-3", false), ("", false), ("100000", false)]
        {
            let mut errors = FormErrors::default();
            check_number(&sent(&[(NUMBER, typed)]), &mut errors);
            assert_eq!(errors.is_empty(), is_right, "{typed}");
        }
    }

    #[test]
    fn a_day_that_does_not_count_says_why() {
        assert_eq!(wrong_day("2027-03-09"), None);
        assert!(wrong_day("9/3").unwrap().starts_with("Skriv dagen"));
        assert!(wrong_day("2027-03-04").unwrap().contains("öppnade först den 5 mars 2027"));
        assert!(wrong_day("2027-03-10").unwrap().contains("efter den 9 mars 2027"));
    }

    #[test]
    fn a_paper_is_in_one_of_the_languages_of_its_round() {
        let mut round = example::round(RoundState::Open, (-5, 3));
        round.languages = "sv sv-x-lattlast fi".to_owned();
        let language = |typed| check_language(&sent(&[(LANGUAGE, typed)]), &round);
        assert_eq!(language(""), Ok(None));
        for tag in ["sv", "sv-x-lattlast", "fi"] {
            assert_eq!(language(tag), Ok(Some(tag.to_owned())));
        }
        for wrong in ["en", "lattlast", "suomi"] {
            assert!(language(wrong).unwrap_err().at(LANGUAGE).is_some(), "{wrong}");
        }
    }

    #[test]
    fn a_change_needs_a_reason() {
        let correction = Correction { reason: "fel siffra".to_owned(), seen: "1 true".to_owned() };
        assert_eq!(check_correction(&sent(&[(REASON, " fel siffra "), (SEEN, "1 true")])), Ok(correction));
        assert!(check_correction(&sent(&[])).is_err());
        assert!(check_correction(&sent(&[(REASON, &"å".repeat(MAX_REASON + 1))])).is_err());
    }
}
