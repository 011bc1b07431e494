//! Show of hands: how many raised a hand for each thing that can be chosen. Seen by all in the room, and no answers: they
//! are kept beside the meeting and counted in no share.

use std::collections::BTreeMap;

use analysis::sessions;

use super::sheet::{Kind, Part, questions};
use crate::{
    forms::{FormErrors, Sent},
    round::questionnaire::Questionnaire,
};

/// How many hands, by field; fields without a number are left out.
pub type Hands = BTreeMap<String, u32>;

/// One vote in the room: everybody raises a hand at most once, unless several may be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Number of the question in the form.
    pub number: usize,
    /// What is asked.
    pub text: String,
    /// Whether one may raise a hand for several.
    pub several: bool,
    /// Field and words of each choice.
    pub choices: Vec<(String, String)>,
}

/// What can be voted on by hands, in the order of the form. Words cannot; of an order, the first place can.
pub fn votes(asked: &Questionnaire) -> Vec<Vote> {
    let asked = (1..).zip(questions(asked)).zip(&asked.questions);
    let votes = asked.flat_map(|((number, part), question)| {
        let things = question.options.iter().map(|option| option.text.clone()).collect();
        of_part(number, part, things)
    });
    votes.collect()
}

fn of_part(number: usize, part: Part, things: Vec<String>) -> Vec<Vote> {
    let field = |name: &str, n: usize| format!("h{}-{}", name.trim_start_matches('q'), n + 1);
    match part.kind {
        Kind::Words | Kind::Own => Vec::new(),
        Kind::Places => {
            let choices = things.into_iter().enumerate().map(|(n, text)| (field(&part.name, n), text)).collect();
            vec![Vote { number, text: format!("{} (det viktigaste)", part.text), several: false, choices }]
        }
        Kind::One | Kind::Many => {
            let choices =
                |name: &str| part.keys.iter().enumerate().map(|(n, key)| (field(name, n), key.text.clone())).collect();
            let several = part.kind == Kind::Many;
            let vote = |(name, text)| Vote { number, text, several, choices: choices(name) };
            let named = part.fields.iter().map(|row| {
                let text = if row.label.is_empty() { part.text.clone() } else { row.label.clone() };
                (row.name.as_str(), text)
            });
            named.map(vote).collect()
        }
    }
}

/// How each vote is counted.
pub fn shapes(votes: &[Vote]) -> Vec<sessions::Vote> {
    votes.iter().map(|vote| sessions::Vote { choices: vote.choices.len(), several: vote.several }).collect()
}

/// The hands of each vote by choice; `None` where nothing was written about it.
pub fn by_vote(votes: &[Vote], hands: &Hands) -> Vec<Option<Vec<u32>>> {
    let of_vote = |vote: &Vote| {
        let raised: Vec<_> = vote.choices.iter().map(|(field, _)| hands.get(field).copied()).collect();
        let was_held = raised.iter().any(Option::is_some);
        was_held.then(|| raised.into_iter().map(Option::unwrap_or_default).collect())
    };
    votes.iter().map(of_vote).collect()
}

/// How many of these votes are not counted, since a meeting with so many participants cannot have raised those hands.
pub fn uncounted(votes: &[Vote], hands: &Hands, participants: u32) -> usize {
    let held = shapes(votes).into_iter().zip(by_vote(votes, hands));
    held.filter(|(vote, hands)| hands.as_ref().is_some_and(|hands| !vote.fits(hands, participants))).count()
}

/// That so many votes are not counted, where some are not.
pub fn told_uncounted(votes: usize) -> Option<String> {
    match votes {
        0 => None,
        1 => Some("Handuppräckningen på ett möte stämmer inte med antalet deltagare och räknas inte.".to_owned()),
        votes => {
            Some(format!("{votes} handuppräckningar på möten stämmer inte med antalet deltagare och räknas inte."))
        }
    }
}

/// Reads the hands of a meeting with so many participants.
///
/// # Errors
/// Where there are more hands than people, or something that is no number; each says which vote it is about.
pub fn check(sent: &Sent, votes: &[Vote], participants: u32) -> Result<Hands, FormErrors> {
    let (mut hands, mut errors) = (Hands::new(), FormErrors::default());
    for vote in votes {
        let all = read(sent, vote, participants, &mut hands, &mut errors);
        if !vote.several
            && participants < all
            && let Some((field, _)) = vote.choices.first()
        {
            let sentence = format!("Det är {all} händer men {participants} deltagare. Räkna om.");
            errors.add(field, format!("Handuppräckning, fråga {}: {sentence}", vote.number));
        }
    }
    errors.or(hands)
}

/// Reads the hands of one vote. Returns how many there are in all.
fn read(sent: &Sent, vote: &Vote, participants: u32, hands: &mut Hands, errors: &mut FormErrors) -> u32 {
    let mut all = 0;
    for (field, choice) in &vote.choices {
        let typed = sent.get(field).trim();
        match typed.parse::<u32>() {
            Ok(number) if number <= participants => {
                all += number;
                hands.insert(field.clone(), number);
            }
            Err(_) if typed.is_empty() => {}
            _ => {
                let row = format!("Handuppräckning, fråga {}, ”{choice}”", vote.number);
                errors.add(field, format!("{row}: Skriv en siffra, högst {participants}"));
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn vote(several: bool) -> Vec<Vote> {
        let choices = vec![("h1-1".to_owned(), "Ja".to_owned()), ("h1-2".to_owned(), "Nej".to_owned())];
        vec![Vote { number: 2, text: "Räcker det?".to_owned(), several, choices }]
    }

    #[test]
    fn nobody_raises_two_hands_unless_several_may_be_chosen() {
        let both = sent(&[("h1-1", "9"), ("h1-2", "6")]);
        let errors = check(&both, &vote(false), 14).unwrap_err();
        assert!(errors.at("h1-1").unwrap().starts_with("Handuppräckning, fråga 2: Det är 15 händer men 14"));
        assert_eq!(check(&both, &vote(true), 14).unwrap()["h1-2"], 6);
    }

    #[test]
    fn more_hands_than_people_are_wrong_and_no_number_is_no_vote() {
        assert!(check(&sent(&[("h1-1", "15")]), &vote(true), 14).unwrap_err().at("h1-1").is_some());
        let errors = check(&sent(&[("h1-2", "många")]), &vote(true), 14).unwrap_err();
        assert_eq!(errors.at("h1-2"), Some("Handuppräckning, fråga 2, ”Nej”: Skriv en siffra, högst 14"));
        assert_eq!(check(&sent(&[("h1-1", ""), ("h1-2", "0")]), &vote(false), 14).unwrap().len(), 1);
    }

    #[test]
    fn a_vote_with_more_hands_than_people_is_not_counted_and_that_is_told() {
        let hands: Hands = [("h1-1", 9), ("h1-2", 5)].map(|(name, n)| (name.to_owned(), n)).into();
        let of = |several, participants| uncounted(&vote(several), &hands, participants);
        assert_eq!((of(false, 14), of(false, 13), of(true, 9), of(true, 8)), (0, 1, 0, 1));
        assert_eq!(uncounted(&vote(false), &Hands::new(), 0), 0, "it was not held");
        assert_eq!(told_uncounted(0), None);
        assert!(told_uncounted(1).is_some_and(|told| told.starts_with("Handuppräckningen på ett möte stämmer inte")));
        assert!(told_uncounted(2).is_some_and(|told| told.starts_with("2 handuppräckningar på möten stämmer inte")));
    }

    #[test]
    fn a_vote_that_nothing_is_written_about_was_not_held() {
        let hands = |fields: &[(&str, u32)]| fields.iter().map(|(name, n)| ((*name).to_owned(), *n)).collect();
        assert_eq!(by_vote(&vote(false), &hands(&[("h1-2", 6)])), [Some(vec![0, 6])]);
        assert_eq!(by_vote(&vote(false), &hands(&[])), [None]);
    }
}
