//! What the service says to residents, in every language it speaks. The texts stand in `app/words`, one file a language;
//! `build.rs` makes a function of each, and the build fails where a language lacks one.

use std::{collections::HashMap, sync::LazyLock};

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::swedish;

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
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number));
    bundle.add_resource(resource).expect("build.rs has seen that no text stands there twice");
    Language { tag, bundle }
}

/// Numbers with a no-break space between thousands, which every language here understands.
fn number(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) if value.fract() == 0.0 => Some(swedish::number(*value as i64)),
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
        let message = self.0.bundle.get_message(name).and_then(|message| message.value());
        let pattern = message.expect("build.rs has seen that every language has every text");
        let arguments: FluentArgs<'_> = values.into_iter().collect();
        self.0.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
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
}
