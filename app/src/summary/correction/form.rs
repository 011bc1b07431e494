//! What the forms of a correction sent, and what is wrong with it.

use std::ops::RangeInclusive;

use sea_orm::ActiveEnum;
use uuid::Uuid;

use crate::{
    channel::{form::NUMBER, meeting_form::MOST_PEOPLE},
    entity::submission_flag::Flag,
    forms::{FormErrors, Sent, text},
    moderation::read_once::MAX_REASON,
};

/// Field of the receipt codes, one a line.
pub const RECEIPT: &str = "receipt";
/// Field of a comment's key.
pub const COMMENT: &str = "comment";
/// Field that says that every answer with the same words as the comment is meant.
pub const ALIKE: &str = "alike";
/// Field of the keys of meetings.
pub const MEETINGS: &str = "meetings";
/// Field of how answers were sent that are all meant.
pub const MARKED: &str = "marked";
/// Field of the reason.
pub const REASON: &str = "reason";
/// Field of the number of a paper that is to be read anew.
pub const OPEN_NUMBER: &str = "open_number";
/// Field of the key of the proposal that a paper is added to.
pub const JOIN: &str = "join";
/// Field of the key of the meeting that had another number of people.
pub const MEETING: &str = "meeting";
/// Field of that number.
pub const PEOPLE: &str = "people";
/// Field of why it is corrected.
pub const PEOPLE_REASON: &str = "people_reason";
/// Field of the key of a proposal.
pub const PROPOSAL: &str = "proposal";

/// The most characters of receipt codes: some hundred of them.
pub const MOST_CODES: usize = 4_000;
/// So many papers may be named at a time.
const MOST_PAPERS: usize = 100;

/// Which answer or meeting a correction is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// That of the paper with this number.
    Paper(i32),
    /// The one under this receipt code, as it was typed.
    Receipt(String),
    /// The one that a comment stands in.
    Comment(Uuid),
    /// The meeting with this key.
    Meeting(Uuid),
}

/// What is not to count any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excluding {
    /// What is named one by one.
    pub which: Vec<Which>,
    /// Every answer in which the same stands as in this comment.
    pub alike: Option<Uuid>,
    /// Every answer that was sent in this way.
    pub marked: Vec<Flag>,
    /// Why: everybody reads it.
    pub reason: String,
}

impl Excluding {
    /// Reads the form.
    ///
    /// # Errors
    /// Every mistake at its field.
    pub fn check(sent: &Sent) -> Result<Self, FormErrors> {
        let mut errors = FormErrors::default();
        let comment = Uuid::parse_str(sent.get(COMMENT)).ok();
        let (alike, comment) = if sent.get(ALIKE).is_empty() { (None, comment) } else { (comment, None) };
        let which: Vec<_> = named(sent, &mut errors).into_iter().chain(comment.map(Which::Comment)).collect();
        let marked: Vec<_> = sent.all(MARKED).filter_map(|flag| Flag::try_from_value(&flag.to_owned()).ok()).collect();
        if errors.is_empty() && which.is_empty() && alike.is_none() && marked.is_empty() {
            errors.add(RECEIPT, "Skriv en kvittokod eller ett pappers nummer, eller välj möten eller märkta svar");
        }
        let reason = check_reason(sent, REASON, &mut errors).unwrap_or_default();
        errors.or(Self { which, alike, marked, reason })
    }
}

/// That another number of people took part in a meeting than was registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recount {
    /// The meeting.
    pub meeting: Uuid,
    /// How many took part.
    pub people: i32,
    /// Why it is corrected: everybody reads it.
    pub reason: String,
}

impl Recount {
    /// Reads the form.
    ///
    /// # Errors
    /// Every mistake at its field.
    pub fn check(sent: &Sent) -> Result<Self, FormErrors> {
        let mut errors = FormErrors::default();
        let meeting = Uuid::parse_str(sent.get(MEETING)).ok();
        if meeting.is_none() {
            errors.add(MEETING, "Välj vilket möte det gäller");
        }
        let people = sent.get(PEOPLE).trim().parse::<u32>().ok().filter(|people| (1..=MOST_PEOPLE).contains(people));
        let people = people.and_then(|people| i32::try_from(people).ok());
        if people.is_none() {
            errors.add(PEOPLE, "Skriv hur många som deltog, utom den som ledde mötet");
        }
        match (meeting, people, check_reason(sent, PEOPLE_REASON, &mut errors)) {
            (Some(meeting), Some(people), Some(reason)) => Ok(Self { meeting, people, reason }),
            _ => Err(errors),
        }
    }
}

/// The papers, receipt codes and meetings that were named.
fn named(sent: &Sent, errors: &mut FormErrors) -> Vec<Which> {
    let papers = check_numbers(sent, errors).into_iter().map(Which::Paper);
    let typed = text(sent, RECEIPT, MOST_CODES, errors);
    let codes = typed.split(['\n', ',', ';']).map(str::trim).filter(|code| !code.is_empty());
    let codes = codes.map(|code| Which::Receipt(code.to_owned()));
    let meetings = sent.all(MEETINGS).filter_map(|id| Uuid::parse_str(id).ok()).map(Which::Meeting);
    papers.chain(codes).chain(meetings).collect()
}

/// The numbers of papers, as "3, 12 och 14–17".
fn check_numbers(sent: &Sent, errors: &mut FormErrors) -> Vec<i32> {
    let typed = sent.get(NUMBER).replace(" och ", ",").replace(['–', '—'], "-");
    let mut numbers = Vec::new();
    for part in typed.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let Some(span) = span(part) else {
            errors.add(NUMBER, "Skriv papperens nummer med siffror, till exempel 3, 12 eller 14–17");
            return Vec::new();
        };
        // One more than may be is enough to know.
        numbers.extend(span.take(MOST_PAPERS + 1));
        if MOST_PAPERS < numbers.len() {
            errors.add(NUMBER, format!("Skriv högst {MOST_PAPERS} papper åt gången"));
            return Vec::new();
        }
    }
    numbers
}

/// "14-17", or one number.
fn span(part: &str) -> Option<RangeInclusive<i32>> {
    let number = |text: &str| text.trim().parse::<i32>().ok().filter(|number| 0 < *number);
    let (first, last) = part.split_once('-').unwrap_or((part, part));
    let (first, last) = (number(first)?, number(last)?);
    (first <= last).then_some(first..=last)
}

/// The number of a paper in `field`.
pub fn check_number(sent: &Sent, field: &str, errors: &mut FormErrors) -> Option<i32> {
    let number = sent.get(field).trim().parse().ok();
    if number.is_none() {
        errors.add(field, "Skriv papperets nummer med siffror");
    }
    number
}

/// The reason in `field`. It stands on the one page that politicians read.
pub fn check_reason(sent: &Sent, field: &str, errors: &mut FormErrors) -> Option<String> {
    let reason = sent.get(field).trim();
    match reason.chars().count() {
        0 => errors.add(field, "Skriv varför resultatet rättas"),
        long if MAX_REASON < long => errors.add(field, format!("Skriv högst {MAX_REASON} tecken")),
        _ => return Some(reason.to_owned()),
    }
    None
}

/// That no reason was typed where the one of another proposal goes: it would be lost.
pub fn check_no_reason(sent: &Sent, errors: &mut FormErrors) -> bool {
    let is_empty = sent.get(REASON).trim().is_empty();
    if !is_empty {
        let sentence = "Papperet får samma skäl som rättelsen du har valt. Ta bort ditt skäl, eller välj att det inte hör ihop med den";
        errors.add(REASON, sentence);
    }
    is_empty
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(fields: &[(&str, &str)]) -> Result<Excluding, FormErrors> {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Excluding::check(&Sent::new(fields.collect()))
    }

    #[test]
    fn one_correction_names_any_number_of_papers_codes_and_meetings() {
        let why = (REASON, " Påhittat. ");
        let which = |fields: &[(&str, &str)]| check(&[fields, &[why]].concat()).map(|found| found.which);
        let papers = |numbers: &[i32]| -> Vec<Which> { numbers.iter().copied().map(Which::Paper).collect() };
        let id = Uuid::from_u128(7);
        let key = id.to_string();
        assert_eq!(which(&[(NUMBER, " 7 ")]), Ok(papers(&[7])));
        assert_eq!(which(&[(NUMBER, "3, 12 och 14–16\n20 - 21")]), Ok(papers(&[3, 12, 14, 15, 16, 20, 21])));
        let codes = ["K7QX", "M2PD 9RTA"].map(|code| Which::Receipt(code.to_owned()));
        assert_eq!(which(&[(RECEIPT, " K7QX \n\n M2PD 9RTA\n")]), Ok(codes.into()));
        let both = [(NUMBER, "7"), (MEETINGS, key.as_str()), (COMMENT, key.as_str())];
        assert_eq!(which(&both), Ok(vec![Which::Paper(7), Which::Meeting(id), Which::Comment(id)]));
        for wrong in ["sju", "7 8", "-5", "9-3", "1-101", "1-60, 70-110", "0"] {
            assert!(which(&[(NUMBER, wrong)]).unwrap_err().at(NUMBER).is_some(), "{wrong}");
        }
        assert_eq!(which(&[(NUMBER, "1-100")]).unwrap().len(), 100);
        assert_eq!(which(&[(NUMBER, "1-101")]).unwrap_err().at(NUMBER), Some("Skriv högst 100 papper åt gången"));
        assert!(which(&[]).unwrap_err().at(RECEIPT).is_some());
        assert_eq!(check(&[(NUMBER, "7"), why]).unwrap().reason, "Påhittat.");
    }

    #[test]
    fn a_meeting_had_some_people_and_the_reason_is_told() {
        let id = Uuid::from_u128(7);
        let key = id.to_string();
        let recount = |people: &str, reason: &str| {
            let fields = [(MEETING, key.as_str()), (PEOPLE, people), (PEOPLE_REASON, reason)];
            Recount::check(&Sent::new(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into()))
        };
        let right = Recount { meeting: id, people: 41, reason: "Listan var fel.".to_owned() };
        assert_eq!(recount(" 41 ", " Listan var fel. "), Ok(right));
        for wrong in ["", "0", "-3", "5001", "många"] {
            assert!(recount(wrong, "Fel.").unwrap_err().at(PEOPLE).is_some(), "{wrong}");
        }
        assert!(recount("41", " ").unwrap_err().at(PEOPLE_REASON).is_some());
        assert_eq!(Recount::check(&Sent::default()).unwrap_err().iter().count(), 3);
    }

    #[test]
    fn many_are_named_by_what_they_have_in_common() {
        let (why, id) = ((REASON, "Ett program."), Uuid::from_u128(7));
        let key = id.to_string();
        let alike = check(&[(COMMENT, key.as_str()), (ALIKE, "ja"), why]).unwrap();
        assert_eq!((alike.alike, alike.which), (Some(id), Vec::new()));
        let marked = check(&[(MARKED, "burst"), (MARKED, "annat"), why]).unwrap();
        assert_eq!(marked.marked, [Flag::Burst]);
    }

    #[test]
    fn everybody_reads_the_reason_so_there_is_one_and_it_is_short() {
        let long = "å".repeat(MAX_REASON + 1);
        for reason in [" ", long.as_str()] {
            assert!(check(&[(NUMBER, "7"), (REASON, reason)]).unwrap_err().at(REASON).is_some());
        }
    }
}
