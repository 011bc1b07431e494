//! A question in a sentence: both ends of its scale, or what most chose. What may not be shown has none.

use analysis::figures::{Category, QuestionFigures, Table};

use crate::{
    round::questionnaire::AskedQuestion,
    summary::{
        standouts::{self, Commonest},
        telling,
    },
    swedish,
    words::Words,
};

/// As many choices are named as nearly as common as each other; of more it is said that none stands out.
const NAMED: usize = 3;

/// What a question asked for.
#[derive(Clone, Copy)]
enum Choice {
    /// What one chooses.
    Chosen,
    /// What one puts first.
    First,
}

impl Choice {
    fn most(self, words: Words, choice: String, share: String) -> String {
        match self {
            Self::Chosen => words.short_most(choice, share),
            Self::First => words.short_first(choice, share),
        }
    }

    fn none_stands_out(self, words: Words) -> String {
        match self {
            Self::Chosen => words.short_none(),
            Self::First => words.short_none_first(),
        }
    }
}

/// The choices of a question with what may be said of each.
struct Choices {
    words: Words,
    names: Vec<String>,
    shares: Vec<Option<String>>,
    /// " av de 129 som fick frågan", nothing where everyone was asked.
    of_some: String,
}

/// What the answers to a question come to, in the language of the reader.
pub fn meaning(words: Words, asked: &AskedQuestion, figures: &QuestionFigures) -> Option<String> {
    let options = asked.options.len().try_into().unwrap_or(u8::MAX);
    let each = |table| (0..options).map(|place| (table, Category::Option(place))).collect();
    match figures {
        QuestionFigures::Scale(table) if table.is_shown() => both_ends(words, asked, table),
        QuestionFigures::SingleChoice(table) => most_chose(words, asked, Choice::Chosen, each(table)),
        QuestionFigures::Ranking(table) => {
            let first = most_chose(words, asked, Choice::First, each(table))?;
            Some(match wins(words, asked, table) {
                Some(wins) => format!("{first} {wins}"),
                None => first,
            })
        }
        QuestionFigures::MultipleChoice(tables) => {
            let named = tables.iter().map(|table| (table, Category::Chosen)).collect();
            most_chose(words, asked, Choice::Chosen, named)
        }
        _ => None,
    }
}

/// "51 % svarade mycket svårt eller ganska svårt. Det är andelar av de 129 som fick frågan."
fn both_ends(words: Words, asked: &AskedQuestion, table: &Table) -> Option<String> {
    let options: Vec<_> = asked.options.iter().map(|option| option.text.clone()).collect();
    let ends = telling::both_ends(words, table, &options);
    let said = match telling::of_those_asked(words, asked, table) {
        Some(some) => format!("{ends} {}", words.short_shares(some)),
        None => ends.clone(),
    };
    (!ends.is_empty()).then_some(said)
}

/// What wins a ranking both by points and in pairs. Nothing where these are not the same, or cannot be said.
fn wins(words: Words, asked: &AskedQuestion, table: &Table) -> Option<String> {
    let Category::Option(place) = table.borda_winner().filter(|best| table.condorcet_winner() == Some(*best))? else {
        return None;
    };
    let option = asked.options.get(usize::from(place))?;
    Some(words.short_first_wins(words.short_quoted(option.text.as_str())))
}

fn most_chose(words: Words, asked: &AskedQuestion, choice: Choice, named: Vec<(&Table, Category)>) -> Option<String> {
    let bounds: Vec<_> = named.iter().map(|(table, category)| standouts::bounds(table, *category)).collect();
    let found = standouts::commonest(&bounds)?;
    let of_some = named.first().and_then(|(table, _)| telling::of_those_asked(words, asked, table));
    let share = |(table, category): (&Table, Category)| telling::share(words, table, table.cell(category)?);
    let choices = Choices {
        words,
        names: asked.options.iter().map(|option| option.text.clone()).collect(),
        shares: named.into_iter().map(share).collect(),
        of_some: of_some.map(|some| format!(" {some}")).unwrap_or_default(),
    };
    choices.sentence(choice, &found)
}

impl Choices {
    /// "Vanligast: gå till hälsocentralen (46 %)."
    fn sentence(&self, choice: Choice, found: &Commonest) -> Option<String> {
        let words = self.words;
        match found {
            Commonest::One(place) => {
                let (name, share) = (in_a_sentence(words, self.names.get(*place)?), self.shares.get(*place)?.as_ref()?);
                Some(choice.most(words, name, format!("{share}{}", self.of_some)))
            }
            Commonest::Nearly(places) if NAMED < places.len() => Some(choice.none_stands_out(words)),
            Commonest::Nearly(places) => self.nearly(choice, places),
        }
    }

    /// "”Ringa” och ”få besök” är nästan lika vanliga (46 % och 44 %)."
    fn nearly(&self, choice: Choice, places: &[usize]) -> Option<String> {
        let words = self.words;
        let quoted = |place: &usize| Some(quoted(words, self.names.get(*place)?));
        let names: Vec<_> = places.iter().map(quoted).collect::<Option<_>>()?;
        let shares: Vec<_> = places.iter().map(|place| self.shares.get(*place)?.clone()).collect::<Option<_>>()?;
        let (names, shares) = (words.list(&names), format!("{}{}", words.list(&shares), self.of_some));
        Some(match choice {
            Choice::Chosen => words.short_nearly(names, shares),
            Choice::First => words.short_nearly_first(names, shares),
        })
    }
}

/// A choice within a sentence. In Swedish it begins with a small letter, but for a word that has capitals further in ("BVC", "BankID"); in
/// others it is quoted, since "I" is always a capital there and in easy-read words a choice may be a sentence of its own.
fn in_a_sentence(words: Words, choice: &str) -> String {
    if !words.is_swedish() {
        return quoted(words, choice);
    }
    let first = choice.split_whitespace().next().unwrap_or_default();
    let has_capitals = first.chars().skip(1).any(char::is_uppercase);
    if has_capitals { choice.to_owned() } else { swedish::small(choice) }
}

/// A choice between quotation marks, without the full stop of a whole sentence.
fn quoted(words: Words, choice: &str) -> String {
    words.short_quoted(choice.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Choices {
        Choices {
            words: Words::swedish(),
            names: ["Ringa", "Få besök", "Chatta", "Skriva"].map(str::to_owned).into(),
            shares: ["46\u{a0}%", "44\u{a0}%", "43\u{a0}%", "42\u{a0}%"].map(|share| Some(share.to_owned())).into(),
            of_some: String::new(),
        }
    }

    fn said(choice: Choice, found: Commonest) -> String {
        choices().sentence(choice, &found).unwrap()
    }

    #[test]
    fn the_commonest_is_named() {
        assert_eq!(said(Choice::Chosen, Commonest::One(1)), "Vanligast: få besök (44\u{a0}%).");
        assert_eq!(said(Choice::First, Commonest::One(0)), "Flest satte först: ringa (46\u{a0}%).");
    }

    #[test]
    fn in_other_languages_than_swedish_a_choice_keeps_its_letters() {
        let said = |code, choice| in_a_sentence(Words::in_language(code), choice);
        assert_eq!(said("en", "I do not want any support"), "“I do not want any support”");
        assert_eq!(said("lattlast", "Jag vill ringa."), "”Jag vill ringa”");
        assert_eq!(said("sv", "Få besök hemma"), "få besök hemma");
    }

    #[test]
    fn in_swedish_a_choice_begins_with_a_small_letter_and_keeps_its_names() {
        let said = |choice| in_a_sentence(Words::swedish(), choice);
        assert_eq!(said("Logga in med BankID på 1177"), "logga in med BankID på 1177");
        assert_eq!([said("BVC i Härnösand"), said("BankID")], ["BVC i Härnösand", "BankID"]);
    }

    #[test]
    fn choices_that_are_nearly_as_common_are_named_together() {
        let two = || Commonest::Nearly(vec![0, 1]);
        let (chosen, first) = (said(Choice::Chosen, two()), said(Choice::First, two()));
        assert_eq!(chosen, "”Ringa” och ”Få besök” är nästan lika vanliga (46\u{a0}% och 44\u{a0}%).");
        assert_eq!(first, "Nästan lika många satte ”Ringa” och ”Få besök” först (46\u{a0}% och 44\u{a0}%).");
    }

    #[test]
    fn of_many_none_is_named() {
        let many = Commonest::Nearly(vec![0, 1, 2, 3]);
        assert_eq!(said(Choice::Chosen, many), "Många svar är nästan lika vanliga.");
    }

    #[test]
    fn of_whom_it_is_a_share_is_said_where_not_everyone_was_asked() {
        let some = Choices { of_some: " av de 129 som fick frågan".to_owned(), ..choices() };
        let said = some.sentence(Choice::Chosen, &Commonest::One(0)).unwrap();
        assert_eq!(said, "Vanligast: ringa (46\u{a0}% av de 129 som fick frågan).");
    }
}
