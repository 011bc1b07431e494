//! Words that may be hard, explained where they stand. Which ones there are is a text like others: one line a word, its
//! beginnings before the colon and what it means after.

use leptos::prelude::*;

use crate::{request, swedish};

/// The hard words of `text` with what they mean, folded; nothing where there are none.
#[component]
pub fn HardWords(
    /// All that one reads at the place.
    text: String,
) -> impl IntoView {
    let words = request::words();
    let found = found_in(&text, &words.answer_hard_words());
    let rows: Vec<_> = found.into_iter().map(|(word, means)| view! { <dt>{word}</dt> <dd>{means}</dd> }).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{words.answer_hard_title()}</summary>
                <dl class="more-body">{rows}</dl>
            </details>
        }
    })
}

/// Each listed word that begins a word of `text`, as it stands there, and what it means.
pub fn found_in(text: &str, list: &str) -> Vec<(String, String)> {
    let text = text.to_lowercase();
    list.lines()
        .filter_map(|line| {
            let (beginnings, means) = line.split_once(": ")?;
            let word = beginnings.split(',').find_map(|beginning| standing(&text, &beginning.trim().to_lowercase()))?;
            Some((swedish::capital(&word), means.trim().to_owned()))
        })
        .collect()
}

/// The first word of `text` that begins so, to its end.
fn standing(text: &str, beginning: &str) -> Option<String> {
    let starts = |at: &usize| !text[..*at].ends_with(char::is_alphanumeric);
    let at = text.match_indices(beginning).map(|(at, _)| at).find(starts)?;
    let rest = &text[at + beginning.len()..];
    let length = rest.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(rest.len());
    Some(text[at..at + beginning.len() + length].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    const LIST: &str =
        "hälsocentral, vårdcentral: där du får vård\nsamordn: att alla vet: det\nnära vård: vård nära dig";

    #[track_caller]
    fn assert_found(text: &str, expected: &[(&str, &str)]) {
        let found = found_in(text, LIST);
        let found: Vec<_> = found.iter().map(|(word, means)| (word.as_str(), means.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_word_is_found_in_any_form_and_shown_as_it_stands() {
        assert_found("Ring till vårdcentralen, eller", &[("Vårdcentralen", "där du får vård")]);
        assert_found("SAMORDNAD plan", &[("Samordnad", "att alla vet: det")]);
        assert_found("Vad är nära vård?", &[("Nära vård", "vård nära dig")]);
    }

    #[test]
    fn the_inside_of_another_word_is_not_it() {
        assert_found("barnavårdscentral", &[]);
        assert_found("osamordnad", &[]);
        assert_found("", &[]);
    }

    #[test]
    fn the_lists_of_every_language_can_be_read() {
        for words in Words::all() {
            let list = words.answer_hard_words();
            assert!(list.lines().all(|line| line.contains(": ")), "{words:?}");
            let found = found_in("en tillgänglig vård med kontinuitet", &list);
            assert_eq!(found.len(), 2, "{words:?}: the Swedish words are explained too");
        }
    }
}
