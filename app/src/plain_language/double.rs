//! Double questions: "och" between two things that are asked.

use super::sentences::words;

/// Words that put two things together.
const AND: [&str; 2] = ["och", "samt"];

/// Two words that say one thing together. Each is a word, or from four letters on the beginning of one.
const ONE_THING: [(&str, &str); 18] = [
    ("vård", "omsorg"),
    ("hälsa", "vård"),
    ("stöd", "service"),
    ("stöd", "hjälp"),
    ("hjälp", "stöd"),
    ("råd", "stöd"),
    ("råd", "hjälp"),
    ("mat", "dryck"),
    ("dag", "natt"),
    ("fram", "tillbaka"),
    ("till", "från"),
    ("till", "med"),
    ("med", "bestämma"),
    ("med", "påverka"),
    ("då", "då"),
    ("en", "samma"),
    ("ett", "samma"),
    ("in", "ut"),
];

/// What comes before "och" where two people do one thing: "du och personalen".
const PEOPLE: [&str; 9] = ["du", "jag", "vi", "ni", "de", "hen", "dig", "mig", "dem"];

/// Beginnings of words that need two to be said of: "kommunen och regionen samarbetar".
const TOGETHER: [&str; 6] = ["samarbet", "mellan", "tillsammans", "överens", "samspel", "skillnad"];

/// Whether two things seem to be asked. A guess: it misses some, and some are none.
pub(super) fn is_double(text: &str) -> bool {
    let questions = text.matches('?').count();
    let words = words(text);
    let together = words.iter().any(|word| TOGETHER.iter().any(|start| word.starts_with(start)));
    1 < questions || (!together && words.windows(3).any(joins_two))
}

fn joins_two(around: &[String]) -> bool {
    let [before, and, after] = around else { return false };
    AND.contains(&and.as_str()) && !is_one_thing(before, after)
}

fn is_one_thing(before: &str, after: &str) -> bool {
    let numbers = [before, after].iter().all(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let pair = ONE_THING.iter().any(|(one, other)| is_form_of(before, one) && is_form_of(after, other));
    // "Syn- och hörselhjälp" shares its end.
    numbers || pair || before.ends_with('-') || PEOPLE.contains(&before)
}

fn is_form_of(word: &str, beginning: &str) -> bool {
    word == beginning || (3 < beginning.chars().count() && word.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_things_in_one_question_are_found() {
        for text in [
            "Hur nöjd är du med tiderna och bemötandet?",
            "Är personalen vänlig samt kunnig?",
            "Hur ofta ringer du? Varför?",
            "Hur ofta och när ringer du?",
            "Vad tycker du om vår information och utbildning?",
            "Det är lätt att ringa och personalen svarar snabbt.",
        ] {
            assert!(is_double(text), "{text}");
        }
    }

    #[test]
    fn one_thing_that_is_said_with_och_is_one() {
        for text in [
            "Hur bra är vården och omsorgen där du bor?",
            "Hur mycket får du vara med och bestämma om din vård?",
            "Vad är viktigt för att du och personalen ska förstå varandra?",
            "Hur bra samarbetar kommunen och regionen?",
            "Jag vill ha en och samma person att vända mig till.",
            "Behöver du syn- eller hörselhjälp, eller syn- och hörselhjälp?",
            "Ska det gå att ringa mellan 8 och 20?",
            "Hur lätt eller svårt är det att få en tid?",
        ] {
            assert!(!is_double(text), "{text}");
        }
    }
}
