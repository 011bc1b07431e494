//! Long sentences, and the words of a text.

use super::Remark;

/// A sentence with more words is long.
pub(super) const MOST_WORDS: usize = 20;

/// The longest sentence, where it is long.
pub(super) fn long(text: &str) -> Option<Remark> {
    let longest = sentences(text).into_iter().map(|sentence| words(sentence).len()).max()?;
    (MOST_WORDS < longest).then_some(Remark::LongSentence(longest))
}

/// The words of a text in small letters, without the signs around them. A hyphen at the end of a word stays: "syn- och".
pub(super) fn words(text: &str) -> Vec<String> {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-').to_lowercase();
    text.split_whitespace().map(bare).filter(|word| word.chars().any(char::is_alphanumeric)).collect()
}

/// The sentences of a text. A full stop ends one where a capital or nothing follows, so that "t.ex. en tid" is one.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, sign) in text.char_indices() {
        let after = &text[at + sign.len_utf8()..];
        let ends = sign == '\n' || (matches!(sign, '.' | '!' | '?') && begins_anew(after));
        if ends {
            found.push(&text[from..at]);
            from = at + sign.len_utf8();
        }
    }
    found.push(&text[from..]);
    found
}

fn begins_anew(after: &str) -> bool {
    let next = after.trim_start();
    next.is_empty() || (next.len() < after.len() && next.starts_with(char::is_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_long_from_its_twenty_first_word() {
        let of = |count: usize| format!("{}.", vec!["ord"; count].join(" "));
        assert_eq!(long(&of(20)), None);
        assert_eq!(long(&of(21)), Some(Remark::LongSentence(21)));
        let next = of(24).replacen("ord", "Ord", 1);
        assert_eq!(long(&format!("{} {next}", of(3))), Some(Remark::LongSentence(24)), "the longest is told");
    }

    #[test]
    fn sentences_end_where_the_next_begins() {
        assert_eq!(long(&format!("{0} {0}", "Ett två tre fyra fem sex sju åtta nio tio elva.")), None);
        assert_eq!(
            sentences("Ring t.ex. på kvällen. Eller på dagen?"),
            ["Ring t.ex. på kvällen", " Eller på dagen", ""]
        );
        assert_eq!(sentences("En rad\nen till").len(), 2);
    }

    #[test]
    fn words_lose_their_signs_and_dashes_are_none() {
        assert_eq!(words("”Syn- och hörsel” – kl. 8, tack!"), ["syn-", "och", "hörsel", "kl", "8", "tack"]);
    }
}
