//! How an organisation writes its case numbers, and whether one is written so.

/// What stands for a digit in a pattern. Every other sign stands for itself.
pub const DIGIT: char = '#';

/// What a case number must look like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbering {
    /// The organisation's patterns; none where every number will do.
    pub patterns: Vec<String>,
    /// The number that stands already, and is left as it is.
    pub stands: Option<String>,
}

impl Numbering {
    /// What to say at the field where `number` is not written as the organisation writes them.
    pub fn wrong(&self, number: &str) -> Option<String> {
        let fits = self.patterns.is_empty()
            || self.stands.as_deref() == Some(number)
            || self.patterns.iter().any(|pattern| is_written_as(number, pattern));
        (!fits).then(|| format!("Skriv diarienumret så som er organisation gör: {}", self.told()))
    }

    /// What the field says before anything is typed.
    pub fn hint(&self) -> String {
        let how = if self.patterns.is_empty() { String::new() } else { format!(": {}", self.told()) };
        format!("Så som det står i ert diarium{how}. Med mig gör inga egna nummer.")
    }

    fn told(&self) -> String {
        format!("{}. Varje {DIGIT} står för en siffra", self.patterns.join(" eller "))
    }
}

fn is_written_as(number: &str, pattern: &str) -> bool {
    let fits = |(sign, wanted): (char, char)| if wanted == DIGIT { sign.is_ascii_digit() } else { sign == wanted };
    number.chars().count() == pattern.chars().count() && number.chars().zip(pattern.chars()).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_in_one_of_the_patterns() {
        let patterns = vec!["SN ####/##".to_owned(), "Ö-#".to_owned()];
        let numbering = Numbering { patterns, stands: Some("gammalt 7".to_owned()) };
        for right in ["SN 2027/14", "Ö-3", "gammalt 7"] {
            assert_eq!(numbering.wrong(right), None, "{right}");
        }
        for other in ["SN 2027/1", "SN 2027/141", "sn 2027/14", "SN 2O27/14", "SN ####/##", "Ö-٣", "gammalt 8"] {
            let sentence = numbering.wrong(other).unwrap();
            assert!(sentence.contains("SN ####/## eller Ö-#."), "{other}: {sentence}");
        }
        assert!(
            numbering.hint().starts_with("Så som det står i ert diarium: SN ####/## eller Ö-#. Varje # står för en")
        );
        assert_eq!(Numbering::default().wrong("vad som helst"), None);
        assert_eq!(Numbering::default().hint(), "Så som det står i ert diarium. Med mig gör inga egna nummer.");
    }
}
