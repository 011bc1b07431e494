//! Hard words: those that residents get explained, those that only offices use, and long ones.

use super::{Remark, sentences};
use crate::{answer::hard_words::found_in, swedish, words::Words};

/// Words with more letters are long.
const MOST_LETTERS: usize = 16;

/// Words of offices: the beginnings before the colon, a plainer word after. In the manner of Statsrådsberedningen's "Svarta
/// listan" (2011), and what care calls its own work.
const OFFICIAL: &str = "\
avseende, gällande, angående, beträffande: om
inom ramen för: i
erhåll: få
samtliga: alla
huruvida: om
implementer: införa
föreligg: finnas
beakta: ta hänsyn till
medför: leda till
nyttja: använda
ombesörj: ordna
tillse: se till
möjliggör: göra möjligt
prioriter: sätta först
identifier: hitta
optimal: bäst
adekvat: rätt
kommunicera: berätta
insats: hjälp
brukare: den som får hjälp
aktör: de som ger vård
huvudman, huvudmän: kommunen eller regionen
samverka: samarbeta
multisjuk: den som har flera sjukdomar
vårdnivå: var man får vården
process: arbetssätt";

/// Every hard word once, by the first reason there is.
pub(super) fn hard(text: &str) -> Vec<Remark> {
    let explained = found_in(text, &Words::swedish().answer_hard_words());
    let official = found_in(text, OFFICIAL);
    let told: Vec<String> = explained.iter().chain(&official).map(|(word, _)| word.to_lowercase()).collect();
    let mut remarks: Vec<Remark> = explained.into_iter().map(|(word, means)| Remark::HardWord(word, means)).collect();
    remarks.extend(official.into_iter().map(|(word, plainer)| Remark::OfficialWord(word, plainer)));
    let mut long: Vec<String> =
        sentences::words(text).into_iter().filter(|word| is_long(word) && !told.contains(word)).collect();
    long.dedup();
    remarks.extend(long.into_iter().map(|word| Remark::LongWord(swedish::capital(&word))));
    remarks
}

fn is_long(word: &str) -> bool {
    MOST_LETTERS < word.chars().filter(|letter| letter.is_alphabetic()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_words(text: &str, expected: &[&str]) {
        let said = hard(text).into_iter().map(|remark| match remark {
            Remark::HardWord(word, _) | Remark::LongWord(word) => word,
            Remark::OfficialWord(word, plainer) => format!("{word}: {plainer}"),
            other => panic!("{other:?} is no word"),
        });
        assert_eq!(said.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn words_that_residents_get_explained_are_told_with_what_they_mean() {
        assert_words("Hur är kontinuiteten i vården?", &["Kontinuiteten"]);
        assert!(matches!(&hard("kontinuitet")[..], [Remark::HardWord(_, means)] if means.contains("samma personer")));
    }

    #[test]
    fn words_of_offices_are_told_with_a_plainer_one() {
        assert_words(
            "Hur ska samtliga aktörer prioritera?",
            &["Samtliga: alla", "Prioritera: sätta först", "Aktörer: de som ger vård"],
        );
        assert_words("Hur ska alla som ger vård välja?", &[]);
    }

    #[test]
    fn a_long_word_is_told_once_and_only_where_nothing_else_was_said_of_it() {
        assert_words("Biståndshandläggaren", &["Biståndshandläggaren"]);
        assert_words("Patientjournalen", &[]);
        assert_words("Rehabiliteringsplanering", &["Rehabiliteringsplanering"]);
    }
}
