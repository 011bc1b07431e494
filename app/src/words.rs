//! What the service says to residents, in every language it speaks. The texts stand in `app/words`, one file a language;
//! `build.rs` makes a function of each, and the build fails where a language lacks one.

use std::{collections::HashMap, sync::LazyLock};

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::swedish;

/// What build.rs does, for its tests.
#[cfg(test)]
#[path = "../build/languages.rs"]
mod languages;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Field of an address that says which language the page is read in. Without it: Swedish.
pub const FIELD: &str = "sprak";

/// Tag of the original, in which every text of a round exists.
pub const ORIGINAL: &str = "sv";

/// One language, and everything that can be said in it.
#[derive(Clone, Copy)]
pub struct Words(&'static Language);

struct Language {
    /// As in the database and in `lang`: "sv", "sv-x-lattlast", "fi".
    tag: &'static str,
    bundle: FluentBundle<FluentResource>,
}

/// Writes values of one kind; for others it says nothing.
type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| FILES.iter().map(read).collect());

static BY_CODE: LazyLock<HashMap<&'static str, &'static Language>> =
    LazyLock::new(|| LANGUAGES.iter().map(|language| (code_of(language.tag), language)).collect());

/// Swedish first, then its varieties, then the others by their tags.
static ALL: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let mut all: Vec<_> = LANGUAGES.iter().map(Words).collect();
    all.sort_by_key(|words| (words.tag() != ORIGINAL, !words.tag().starts_with(ORIGINAL), words.tag()));
    all
});

fn read((tag, source): &(&'static str, &'static str)) -> Language {
    let resource = FluentResource::try_new((*source).to_owned()).expect("build.rs has read this file");
    let plural_rules: LanguageIdentifier =
        tag.split("-x-").next().unwrap_or(tag).parse().expect("a file is named by its language");
    let mut bundle = FluentBundle::new_concurrent(vec![plural_rules]);
    bundle.add_resource(resource).expect("build.rs has seen that no text stands there twice");
    let mut language = Language { tag, bundle };
    // What is set into a text from right to left, a Swedish name or a number, must not pull its neighbours round.
    let isolates = language.say("language-direction", []) == "rtl";
    language.bundle.set_use_isolating(isolates);
    let between = language.say("number-group", []);
    language.bundle.set_formatter(Some(numbers(&between)));
    language
}

/// How numbers are written, by what the language puts between thousands.
fn numbers(between: &str) -> Formatter {
    match between {
        "comma" => |value, _| number(value, ","),
        "point" => |value, _| number(value, "."),
        _ => |value, _| number(value, "\u{a0}"),
    }
}

fn number(value: &FluentValue<'_>, between: &str) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) if value.fract() == 0.0 => {
            Some(swedish::number(*value as i64).replace('\u{a0}', between))
        }
        _ => None,
    }
}

/// As in addresses: a variety of Swedish by its own name, "lattlast"; the others by their tag.
fn code_of(tag: &'static str) -> &'static str {
    tag.rsplit("-x-").next().unwrap_or(tag)
}

impl Words {
    /// The original.
    pub fn swedish() -> Self {
        Self::in_language(ORIGINAL)
    }

    /// The language with this tag or address code; Swedish where there is none.
    pub fn in_language(code: &str) -> Self {
        let found = BY_CODE.get(code).or_else(|| BY_CODE.get(code.rsplit("-x-").next().unwrap_or(code)));
        Self(found.copied().unwrap_or_else(|| BY_CODE[ORIGINAL]))
    }

    /// Every language there is, Swedish first.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// As it is kept in the database: "sv", "sv-x-lattlast", "fi", "en".
    pub fn tag(self) -> &'static str {
        self.0.tag
    }

    /// As it is written in addresses: "sv", "lattlast", "fi", "en".
    pub fn code(self) -> &'static str {
        code_of(self.0.tag)
    }

    /// Whether this is the original.
    pub fn is_swedish(self) -> bool {
        self.tag() == ORIGINAL
    }

    /// A path of ours, read in this language: `/om?sprak=fi`. It may have a query and a fragment already.
    pub fn link(self, path: &str) -> String {
        if self.is_swedish() {
            return path.to_owned();
        }
        let (before, fragment) = path.split_once('#').map_or((path, None), |(before, after)| (before, Some(after)));
        let sign = if before.contains('?') { '&' } else { '?' };
        let fragment = fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
        format!("{before}{sign}{FIELD}={}{fragment}", self.code())
    }

    /// "15 april 2027", as the language writes it.
    pub fn day(self, day: NaiveDate) -> String {
        self.date_day(day.day(), day.month(), day.year().to_string())
    }

    /// The day in Sweden on which a moment falls.
    pub fn day_of(self, at: DateTime<Utc>) -> String {
        self.day(swedish::local(at).date_naive())
    }

    /// Things in a row in running text: "finska, samiska och meänkieli".
    pub fn list(self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.list_last(first.join(", "), last.as_str()),
        }
    }

    fn say<'a, const N: usize>(self, name: &str, values: [(&'static str, FluentValue<'a>); N]) -> String {
        self.0.say(name, values)
    }
}

impl Language {
    fn say<'a, const N: usize>(&self, name: &str, values: [(&'static str, FluentValue<'a>); N]) -> String {
        let message = self.bundle.get_message(name).and_then(|message| message.value());
        let pattern = message.expect("build.rs has seen that every language has every text");
        let arguments: FluentArgs<'_> = values.into_iter().collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_can_be_said_in_every_language() {
        for language in LANGUAGES.iter() {
            for (name, variables) in TEXTS {
                for value in [0, 1, 2, 12_345] {
                    let arguments: FluentArgs<'_> =
                        variables.iter().map(|name| (*name, FluentValue::from(value))).collect();
                    let pattern = language.bundle.get_message(name).unwrap().value().unwrap();
                    let mut errors = Vec::new();
                    let said = language.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                    assert!(errors.is_empty() && !said.trim().is_empty(), "{} {name}: {errors:?}", language.tag);
                }
            }
        }
    }

    #[test]
    fn a_sentence_of_lattlast_is_short() {
        let words = Words::in_language("lattlast");
        for (name, variables) in TEXTS {
            let values: FluentArgs<'_> = variables.iter().map(|name| (*name, FluentValue::from(2))).collect();
            let pattern = words.0.bundle.get_message(name).unwrap().value().unwrap();
            let said = words.0.bundle.format_pattern(pattern, Some(&values), &mut Vec::new());
            for sentence in said.split(['.', '?', '!', ':', '\n']) {
                assert!(sentence.split_whitespace().count() <= 14, "too long for lättläst: {name}: {sentence}");
            }
        }
    }

    #[test]
    fn swedish_comes_first_then_its_varieties_then_the_others() {
        let codes: Vec<_> = Words::all().iter().map(|words| words.code()).collect();
        assert_eq!(codes[..2], ["sv", "lattlast"]);
        assert!(codes[2..].is_sorted() && codes.contains(&"fi") && codes.contains(&"en"));
    }

    #[test]
    fn a_language_is_found_by_its_code_and_by_its_tag() {
        assert_eq!(Words::in_language("lattlast").tag(), "sv-x-lattlast");
        assert_eq!(Words::in_language("sv-x-lattlast").tag(), "sv-x-lattlast");
        assert_eq!(Words::in_language("tlh").tag(), "sv");
    }

    #[test]
    fn a_link_keeps_the_language_before_its_fragment() {
        let finnish = Words::in_language("fi");
        assert_eq!(finnish.link("/om"), "/om?sprak=fi");
        assert_eq!(finnish.link("/?kommun=umea#open"), "/?kommun=umea&sprak=fi#open");
        assert_eq!(Words::swedish().link("/om"), "/om");
    }

    #[test]
    fn a_day_is_written_as_the_language_does() {
        let day = NaiveDate::from_ymd_opt(2027, 4, 15).unwrap();
        assert_eq!(Words::swedish().day(day), "15 april 2027");
        assert_eq!(Words::in_language("fi").day(day), "15. huhtikuuta 2027");
        assert_eq!(Words::in_language("en").day(day), "15 April 2027");
    }

    #[test]
    fn a_number_is_written_as_the_language_does() {
        let said = |code: &str| Words::in_language(code).answer_most(12_345);
        assert_eq!(said("sv"), "Högst 12\u{a0}345 tecken");
        assert_eq!(said("fi"), "Enintään 12\u{a0}345 merkkiä");
        assert_eq!(said("en"), "12,345 characters at most");
    }

    #[test]
    fn a_meeting_of_residents_is_no_meeting_of_a_board_in_finnish() {
        let finnish = Words::in_language("fi");
        assert_eq!([finnish.result_meetings(1), finnish.result_meetings(2)], ["1 tilaisuus", "2 tilaisuutta"]);
        assert_eq!(finnish.quote_meeting(), "Tilaisuuden muistiinpanoista");
    }

    #[test]
    fn a_language_with_six_plural_forms_read_from_right_to_left_needs_its_file_alone() {
        const ARABIC: &str = "language-direction = rtl\nnumber-group = point\n\
            round-days-left = { $n ->\n [zero] صفر\n [one] يوم\n [two] يومان\n [few] { $n } أيام\n [many] { $n } يومًا\n *[other] { $n } يوم\n }\n";
        let arabic = Words(Box::leak(Box::new(read(&("ar", ARABIC)))));
        assert_eq!((arabic.code(), arabic.language_direction().as_str()), ("ar", "rtl"));
        let said: Vec<_> = [0, 1, 2, 3, 11, 100].into_iter().map(|n| arabic.round_days_left(n)).collect();
        assert_eq!(
            said,
            ["صفر", "يوم", "يومان", "\u{2068}3\u{2069} أيام", "\u{2068}11\u{2069} يومًا", "\u{2068}100\u{2069} يوم"]
        );
        assert_eq!(arabic.round_days_left(25_100), "\u{2068}25.100\u{2069} يوم");
    }
}
