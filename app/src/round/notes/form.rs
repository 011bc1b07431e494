//! What a public note says, and what is wrong with it.

use crate::{
    forms::{self, FormErrors, Sent},
    words::Words,
};

/// Field of the Swedish text.
pub const TEXT: &str = "text";
/// Field that says what is asked for.
pub const ACT: &str = "act";
/// The note is to be taken away.
pub const REMOVE: &str = "remove";

/// The most characters of a note.
pub const MOST_NOTE: usize = 1_000;

/// A note in Swedish, and in those of the round's other languages where somebody has written it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The Swedish text.
    pub text: String,
    /// What it says in other languages, in their order.
    pub others: Vec<(Words, String)>,
}

/// Field of the text in a language.
pub fn field(language: Words) -> String {
    if language.is_swedish() { TEXT.to_owned() } else { format!("{TEXT}-{}", language.tag()) }
}

/// What the form is filled from, to know whether somebody has changed it since: the number of the newest version.
pub fn stamp(version: Option<i32>) -> String {
    forms::stamp(&version)
}

/// The fields as they are filled from a note.
pub fn filled(draft: &Draft) -> Sent {
    let others = draft.others.iter().map(|(language, text)| (field(*language), text.clone()));
    Sent::new([(TEXT.to_owned(), draft.text.clone())].into_iter().chain(others).collect())
}

/// A note in Swedish and, where they were written, in the other `languages` of the round.
///
/// # Errors
/// Every mistake at its field.
pub fn check(sent: &Sent, languages: &[Words]) -> Result<Draft, FormErrors> {
    let mut errors = FormErrors::default();
    let text = sent.get(TEXT).trim().to_owned();
    if text.is_empty() {
        errors.add(TEXT, "Skriv meddelandet");
    }
    let typed = languages.iter().map(|language| (*language, sent.get(&field(*language)).trim().to_owned()));
    let others: Vec<_> = typed.filter(|(_, text)| !text.is_empty()).collect();
    let all = others.iter().map(|(language, text)| (field(*language), text));
    for (field, text) in [(TEXT.to_owned(), &text)].into_iter().chain(all) {
        if MOST_NOTE < text.chars().count() {
            errors.add(field, "Skriv högst 1 000 tecken");
        }
    }
    errors.or(Draft { text, others })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finnish() -> Words {
        Words::in_language("fi")
    }

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_note_is_in_swedish_and_in_other_languages_where_it_was_written() {
        let draft = Draft { text: "Fel år.".to_owned(), others: vec![(finnish(), "Väärä vuosi.".to_owned())] };
        assert_eq!(check(&sent(&[(TEXT, " Fel år.\n"), ("text-fi", "Väärä vuosi.")]), &[finnish()]), Ok(draft.clone()));
        assert_eq!(check(&filled(&draft), &[finnish()]), Ok(draft));
        let swedish = check(&sent(&[(TEXT, "Fel år."), ("text-fi", " ")]), &[finnish()]).unwrap();
        assert!(swedish.others.is_empty());
        let not_offered = check(&sent(&[(TEXT, "Fel år."), ("text-fi", "Väärä vuosi.")]), &[]).unwrap();
        assert!(not_offered.others.is_empty());
    }

    #[test]
    fn what_is_wrong_stands_at_its_field() {
        let long = "å".repeat(MOST_NOTE + 1);
        let errors = check(&sent(&[(TEXT, " "), ("text-fi", &long)]), &[finnish()]).unwrap_err();
        assert_eq!(
            (errors.at(TEXT), errors.at("text-fi")),
            (Some("Skriv meddelandet"), Some("Skriv högst 1 000 tecken"))
        );
        assert!(check(&sent(&[(TEXT, &long[..2 * MOST_NOTE])]), &[]).is_ok(), "letters are counted, not bytes");
    }

    #[test]
    fn a_note_that_is_gone_is_another_version_than_none() {
        assert_ne!(stamp(None), stamp(Some(1)));
        assert_ne!(stamp(Some(2)), stamp(Some(1)));
    }
}
