//! What a resident may tell about himself or herself, last and only if he or she wants to: code in the form and in the
//! database, and the words people read.

/// Age bands, youngest first: the codes are those of `analysis::age::AgeBand`.
pub const AGES: [(&str, &str); 7] = [
    ("0-12", "12 år eller yngre"),
    ("13-17", "13–17 år"),
    ("18-24", "18–24 år"),
    ("25-39", "25–39 år"),
    ("40-64", "40–64 år"),
    ("65-79", "65–79 år"),
    ("80+", "80 år eller äldre"),
];

/// Sexes: the codes are those of `analysis::shape::Sex`.
pub const SEXES: [(&str, &str); 3] = [("woman", "Kvinna"), ("man", "Man"), ("other", "Annat eller vill inte ange")];

#[cfg(test)]
mod tests {
    use analysis::{age::AgeBand, shape::Sex};

    use super::*;

    #[test]
    fn every_code_is_one_that_can_be_counted() {
        let ages = AGES.map(|(code, _)| serde_json::from_value::<AgeBand>(code.into()).unwrap());
        assert_eq!(ages, AgeBand::ALL);
        let sexes = SEXES.map(|(code, _)| serde_json::from_value::<Sex>(code.into()).unwrap());
        assert_eq!(sexes, [Sex::Woman, Sex::Man, Sex::Other]);
    }
}
