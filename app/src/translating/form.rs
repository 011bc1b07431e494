//! The texts of a row in other languages as a form holds them, and what is wrong with them. None of them has to be there.

use uuid::Uuid;

use crate::{
    builder::{
        form::in_language,
        texts::{Standing, Texts},
    },
    channel::form::SEEN,
    forms::{self, FormErrors, Sent},
    words::Words,
};

/// How long a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// In one line.
    Line,
    /// In several.
    Lines,
}

/// A Swedish text that can stand in other languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translatable {
    /// Name of its field.
    pub field: &'static str,
    /// What the text is called.
    pub name: &'static str,
    /// What it says.
    pub text: String,
    /// The most characters of a translation.
    pub most: usize,
    /// How it is written.
    pub written: Written,
}

/// A row with the texts that can stand in other languages, and the languages that they may be written in.
#[derive(Clone, Debug)]
pub struct Subject {
    /// Key of the row.
    pub id: Uuid,
    /// Its texts.
    pub texts: Vec<Translatable>,
    /// The languages, none of them Swedish.
    pub languages: Vec<Words>,
}

/// What a form that was sent does to one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing: whoever sent it left the language as it was, or wrote what stands there.
    Untouched,
    /// It is written anew by somebody who has read what stands now.
    Seen,
    /// It is written by somebody who has not: another has changed it, or the Swedish, since.
    Unseen,
}

/// Name of the field with the version of one language that a form was filled from.
pub fn seen_in(words: Words) -> String {
    in_language(SEEN, words)
}

impl Subject {
    /// The version of one language: of the Swedish, which whoever translates must have read, and of what `texts` say in it.
    pub fn version(&self, texts: &Texts, words: Words) -> String {
        let said = |text: &Translatable| texts.get(self.id, text.field, words).map(|(said, _)| said);
        let said: Vec<_> = self.texts.iter().map(said).collect();
        format!("{}.{}", forms::stamp(&self.texts), forms::stamp(&said))
    }

    /// What was typed, in every language, whatever is wrong with it.
    pub fn typed(&self, sent: &Sent) -> Texts {
        let mut texts = Texts::default();
        for words in self.languages.iter().copied() {
            for text in &self.texts {
                let typed = sent.get(&in_language(text.field, words)).trim();
                if !typed.is_empty() {
                    texts.put(self.id, text.field, words, typed, Standing::Current);
                }
            }
        }
        texts
    }

    /// What was typed, in every language.
    ///
    /// # Errors
    /// Every mistake at its field.
    pub fn check(&self, sent: &Sent) -> Result<Texts, FormErrors> {
        let mut errors = FormErrors::default();
        for words in self.languages.iter().copied() {
            for text in &self.texts {
                forms::text(sent, &in_language(text.field, words), text.most, &mut errors);
            }
        }
        errors.or(self.typed(sent))
    }

    /// What the form that was sent does to one language, where `stands` is what the row says now.
    pub fn change(&self, sent: &Sent, stands: &Texts, words: Words) -> Change {
        let (seen, now) = (sent.get(&seen_in(words)), self.version(stands, words));
        let typed = self.version(&self.typed(sent), words);
        // A form without a version had no fields of this language.
        if seen.is_empty() || typed == now || of_texts(seen) == of_texts(&typed) {
            Change::Untouched
        } else if seen == now {
            Change::Seen
        } else {
            Change::Unseen
        }
    }
}

/// The part of a version that is about the translation alone.
fn of_texts(version: &str) -> Option<&str> {
    version.split_once('.').map(|(_, texts)| texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(swedish: &str) -> Subject {
        let text = |field, name, written| Translatable { field, name, text: swedish.to_owned(), most: 20, written };
        Subject {
            id: Uuid::from_u128(1),
            texts: vec![text("title", "Namn", Written::Line), text("purpose", "Varför", Written::Lines)],
            languages: ["fi", "en"].map(Words::in_language).into(),
        }
    }

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn finnish() -> Words {
        Words::in_language("fi")
    }

    #[test]
    fn what_was_written_stands_in_its_own_language() {
        let subject = subject("Vård");
        let texts = subject.check(&sent(&[("title-fi", " Hoito "), ("title-en", " ")])).unwrap();
        assert_eq!(texts.get(subject.id, "title", finnish()), Some(("Hoito", Standing::Current)));
        assert_eq!(texts.iter().count(), 1, "an empty field is no translation");
    }

    #[test]
    fn what_is_too_long_is_told_at_its_field() {
        let long = "å".repeat(21);
        let errors = subject("Vård").check(&sent(&[("title-en", &long)])).unwrap_err();
        assert_eq!(errors.iter().collect::<Vec<_>>(), [("title-en", "Skriv högst 20 tecken")]);
    }

    #[test]
    fn a_language_is_changed_by_whoever_wrote_in_it_and_by_nobody_else() {
        let subject = subject("Vård");
        let stood = subject.typed(&sent(&[("title-fi", "Hoito"), ("title-en", "Care")]));
        let seen = subject.version(&stood, finnish());
        let change = |title: &str, stands: &Texts| {
            subject.change(&sent(&[("seen-fi", &seen), ("title-fi", title)]), stands, finnish())
        };
        assert_eq!(change("Hoito", &stood), Change::Untouched);
        assert_eq!(change("Hoiva", &stood), Change::Seen);
        assert_eq!(change("", &stood), Change::Seen);

        let english_changed = subject.typed(&sent(&[("title-fi", "Hoito"), ("title-en", "Cure")]));
        assert_eq!(change("Hoiva", &english_changed), Change::Seen);
        let finnish_changed = subject.typed(&sent(&[("title-fi", "Apu")]));
        assert_eq!(change("Hoiva", &finnish_changed), Change::Unseen);
        assert_eq!(change("Apu", &finnish_changed), Change::Untouched, "both wrote the same");
        assert_eq!(change("Hoito", &finnish_changed), Change::Untouched, "who wrote nothing undoes nothing");
        assert_eq!(subject.change(&sent(&[("title-fi", "Hoiva")]), &stood, finnish()), Change::Untouched);
    }

    #[test]
    fn who_translates_has_read_the_swedish_that_stands_now() {
        let (before, now) = (subject("Vård"), subject("Omsorg"));
        let nothing = Texts::default();
        let seen = before.version(&nothing, finnish());
        assert_eq!(
            now.change(&sent(&[("seen-fi", &seen), ("title-fi", "Hoito")]), &nothing, finnish()),
            Change::Unseen
        );
        assert_eq!(now.change(&sent(&[("seen-fi", &seen)]), &nothing, finnish()), Change::Untouched);
    }
}
