//! What a resident may tell about himself or herself, last and only if he or she wants to: code in the form and in the
//! database, and the words people read.

use crate::words::Words;

/// Age bands, youngest first: the codes are those of `analysis::age::AgeBand`.
pub const AGES: [&str; 7] = ["0-12", "13-17", "18-24", "25-39", "40-64", "65-79", "80+"];

/// Sexes: the codes are those of `analysis::shape::Sex`.
pub const SEXES: [&str; 3] = ["woman", "man", "other"];

/// The answer is one's own.
pub const OWN: &str = "self";
/// The answer was written for somebody else.
pub const OTHERS: &str = "other";
/// Whose answer it may be.
pub const BEHALF: [&str; 2] = [OWN, OTHERS];

/// Age bands with their words.
pub fn ages(words: Words) -> Vec<(&'static str, String)> {
    let read = [
        words.answer_age_0_12(),
        words.answer_age_13_17(),
        words.answer_age_18_24(),
        words.answer_age_25_39(),
        words.answer_age_40_64(),
        words.answer_age_65_79(),
        words.answer_age_80(),
    ];
    AGES.into_iter().zip(read).collect()
}

/// Sexes with their words.
pub fn sexes(words: Words) -> Vec<(&'static str, String)> {
    let read = [words.answer_woman(), words.answer_man(), words.answer_other_sex()];
    SEXES.into_iter().zip(read).collect()
}

/// Whose answer it may be, with the words.
pub fn behalf(words: Words) -> Vec<(&'static str, String)> {
    BEHALF.into_iter().zip([words.answer_behalf_self(), words.answer_behalf_other()]).collect()
}

#[cfg(test)]
mod tests {
    use analysis::{age::AgeBand, shape::Sex};

    use super::*;

    #[test]
    fn every_code_is_one_that_can_be_counted() {
        let ages = AGES.map(|code| serde_json::from_value::<AgeBand>(code.into()).unwrap());
        assert_eq!(ages, AgeBand::ALL);
        let sexes = SEXES.map(|code| serde_json::from_value::<Sex>(code.into()).unwrap());
        assert_eq!(sexes, [Sex::Woman, Sex::Man, Sex::Other]);
    }

    #[test]
    fn every_code_has_its_own_words() {
        let words = Words::swedish();
        assert_eq!(ages(words)[6], ("80+", "80 år eller äldre".to_owned()));
        assert_eq!(sexes(words)[1], ("man", "Man".to_owned()));
        assert_eq!(behalf(words)[1], (OTHERS, "Jag svarar åt någon annan".to_owned()));
    }
}
