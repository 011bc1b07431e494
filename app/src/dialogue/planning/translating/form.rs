//! The texts of a dialogue in other languages, and what is wrong with them. None of them has to be there.

use sea_orm::{ConnectionTrait, DbErr};

use crate::{
    builder::{
        form::in_language,
        texts::{Standing, Texts, texts},
    },
    dialogue::planning::form::{CAN, CANNOT, MOST_LINE, MOST_TEXT, PURPOSE, TITLE},
    entity::dialogue,
    forms::{self, FormErrors, Sent},
    words::Words,
};

/// The names of the fields that can be translated.
pub const FIELDS: [&str; 4] = [TITLE, PURPOSE, CAN, CANNOT];

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
}

/// The texts that a dialogue has.
pub fn translatable(row: &dialogue::Model) -> Vec<Translatable> {
    let texts = [
        (TITLE, "Namn", Some(&row.title), MOST_LINE),
        (PURPOSE, "Varför", Some(&row.purpose), MOST_TEXT),
        (CAN, "Kan påverkas", row.can_influence.as_ref(), MOST_TEXT),
        (CANNOT, "Kan inte påverkas", row.cannot_influence.as_ref(), MOST_TEXT),
    ];
    let original = |(field, name, text, most): (_, _, Option<&String>, _)| {
        text.map(|text| Translatable { field, name, text: text.clone(), most })
    };
    texts.into_iter().filter_map(original).collect()
}

/// The languages of the service beside Swedish: rounds of the dialogue choose among them later.
pub fn languages() -> impl Iterator<Item = Words> {
    Words::all().iter().copied().filter(|words| !words.is_swedish())
}

/// What a dialogue says in other languages.
///
/// # Errors
/// When the database cannot be read.
pub async fn texts_of(db: &impl ConnectionTrait, row: &dialogue::Model) -> Result<Texts, DbErr> {
    texts(db, [row.id].into_iter()).await
}

/// What the form is filled from, the Swedish too: whoever translates must have read what stands now.
pub fn stamp(row: &dialogue::Model, texts: &Texts) -> String {
    forms::stamp(&(translatable(row), texts))
}

/// The fields as they are filled.
pub fn filled(row: &dialogue::Model, texts: &Texts) -> Sent {
    let fields = languages().flat_map(|words| {
        FIELDS.into_iter().filter_map(move |field| {
            let (text, _) = texts.get(row.id, field, words)?;
            Some((in_language(field, words), text.to_owned()))
        })
    });
    Sent::new(fields.collect())
}

/// What was written, in every language.
///
/// # Errors
/// Every mistake at its field.
pub fn check(sent: &Sent, row: &dialogue::Model) -> Result<Texts, FormErrors> {
    let (mut texts, mut errors) = (Texts::default(), FormErrors::default());
    for Translatable { field, most, .. } in translatable(row) {
        for words in languages() {
            let typed = forms::text(sent, &in_language(field, words), most, &mut errors);
            if !typed.is_empty() {
                texts.put(row.id, field, words, &typed, Standing::Current);
            }
        }
    }
    errors.or(texts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::round::example::dialogue as example;

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_was_written_comes_back_in_its_own_language() {
        let row = example();
        let written = [("title-fi", " Hoito lähellä "), ("purpose-lattlast", "Vi vill veta."), ("title-en", " ")];
        let texts = check(&sent(&written), &row).unwrap();
        let finnish = texts.get(row.id, TITLE, Words::in_language("fi"));
        assert_eq!(finnish, Some(("Hoito lähellä", Standing::Current)));
        assert_eq!(texts.iter().count(), 2, "an empty field is no translation");
        assert_eq!(check(&filled(&row, &texts), &row), Ok(texts));
    }

    #[test]
    fn only_what_stands_in_swedish_can_be_translated() {
        let row = dialogue::Model { can_influence: None, ..example() };
        assert_eq!(check(&sent(&[("can_influence-fi", "Puhelinajat.")]), &row), Ok(Texts::default()));
        assert_ne!(stamp(&row, &Texts::default()), stamp(&example(), &Texts::default()));
    }

    #[test]
    fn what_is_too_long_is_told_at_its_field() {
        let long = "å".repeat(MOST_LINE + 1);
        let errors = check(&sent(&[("title-en", &long), ("purpose-en", &long)]), &example()).unwrap_err();
        assert_eq!(errors.iter().collect::<Vec<_>>(), [("title-en", "Skriv högst 200 tecken")]);
    }
}
