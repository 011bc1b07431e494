//! A comment as words: how it is cut, what an inflected word comes back to.

use super::language::{Language, counts_as, is_small};

/// A word of a comment that may say what the comment is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Word {
    /// What its forms have in common: "väntetid" for "väntetiderna". Not always a word.
    pub stem: String,
    /// As it was written, but for capitals.
    pub form: String,
    /// Whether it looks like a name.
    pub writing: Writing,
}

/// What the first letter of a word tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Writing {
    /// A small letter: no name.
    Small,
    /// A capital in the middle of a sentence: a name, if nobody writes it otherwise.
    Capital,
    /// A capital where all words have one: it tells nothing.
    Either,
}

/// Numbers that are names in health care. All others could be somebody's.
const NUMBERS: [&str; 2] = ["112", "1177"];

/// The language of a comment and its words, sorted, without small words and each form once.
pub(crate) fn words(text: &str) -> (Language, Vec<Word>) {
    let written = written(text);
    let language = Language::of(written.iter().map(|(form, _)| form.as_str()));
    let words = written.into_iter().filter(|(form, _)| !is_small(form, language));
    let mut words: Vec<Word> =
        words.map(|(form, writing)| Word { stem: stem(&form, language), form, writing }).collect();
    words.sort_unstable();
    words.dedup_by(|next, kept| next.form == kept.form);
    (language, words)
}

/// Runs of letters, in small letters, and how they were written.
pub(crate) fn written(text: &str) -> Vec<(String, Writing)> {
    let text = in_one_piece(text);
    let mut is_first = true;
    let mut found = Vec::new();
    for run in text.split_inclusive(|letter: char| !letter.is_alphanumeric()) {
        let word = run.trim_end_matches(|letter: char| !letter.is_alphanumeric());
        if !word.is_empty() {
            found.push((word.to_lowercase(), writing(word, is_first)));
            is_first = false;
        }
        is_first |= run.ends_with(['.', '!', '?', ':', '\n', '-', '–', '"', '”']);
    }
    found.retain(|(form, _)| is_word(form));
    found
}

fn writing(word: &str, is_first: bool) -> Writing {
    match word.chars().next().is_some_and(char::is_uppercase) {
        false => Writing::Small,
        true if is_first || !word.chars().any(char::is_lowercase) => Writing::Either,
        true => Writing::Capital,
    }
}

fn is_word(form: &str) -> bool {
    form.chars().nth(1).is_some() && form.chars().all(char::is_alphabetic) || NUMBERS.contains(&form)
}

/// Some devices write å, ä and ö as a letter and a mark.
fn in_one_piece(text: &str) -> String {
    const PIECES: [(&str, &str); 7] = [
        ("a\u{30a}", "å"),
        ("a\u{308}", "ä"),
        ("o\u{308}", "ö"),
        ("A\u{30a}", "Å"),
        ("A\u{308}", "Ä"),
        ("O\u{308}", "Ö"),
        ("e\u{301}", "é"),
    ];
    if text.is_ascii() || !text.contains(['\u{301}', '\u{308}', '\u{30a}']) {
        return text.to_owned();
    }
    PIECES.iter().fold(text.to_owned(), |text, (pieces, letter)| text.replace(pieces, letter))
}

/// What all forms of a word have in common.
pub(crate) fn stem(form: &str, language: Language) -> String {
    match language {
        Language::Swedish => {
            let form = counts_as(form).unwrap_or(form);
            last_letter_evened(language.without_endings(without_definite_ending(form)))
        }
        _ => language.without_endings(form),
    }
}

/// "besöket" and "skolan" keep their endings with Snowball; here they lose "-et" and "-an".
fn without_definite_ending(form: &str) -> &str {
    let bare = form.strip_suffix('s').unwrap_or(form);
    let stripped = match (bare.strip_suffix("et"), bare.strip_suffix("an")) {
        (Some(rest), _) if !["it", "h"].iter().any(|end| rest.ends_with(end)) => rest,
        (_, Some(rest)) if bare.ends_with("mman") || !["m", "pl"].iter().any(|end| rest.ends_with(end)) => rest,
        _ => return form,
    };
    let consonant_last = stripped.chars().last().is_some_and(|letter| !"aeiouyåäö".contains(letter));
    if consonant_last && stripped.chars().nth(2).is_some() { stripped } else { form }
}

/// "hemmet" and "hem" are one word, since none ends in a doubled m or n; so are "plats" and "platsen", which has an s only where no
/// other ending was.
fn last_letter_evened(mut stem: String) -> String {
    let s_after_consonant =
        stem.strip_suffix('s').is_some_and(|rest| rest.ends_with(|last: char| "bcdfghjklmnprtv".contains(last)));
    if stem.ends_with("mm") || stem.ends_with("nn") || (s_after_consonant && 3 < stem.chars().count()) {
        stem.pop();
    }
    stem
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(forms: &str) -> Vec<String> {
        let mut stems: Vec<String> = forms.split(' ').map(|form| stem(form, Language::Swedish)).collect();
        stems.dedup();
        stems
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            "väntetid väntetider väntetiden väntetiderna väntetidens",
            "vårdcentral vårdcentralen vårdcentralens vårdcentraler vårdcentralernas hälsocentralen vc",
            "besök besöket besöken besökets",
            "sköterska sköterskan sköterskor sköterskorna sköterskans",
            "läkare läkaren läkarna läkarens doktorn",
            "hem hemmet hemmen",
            "skola skolan skolor",
            "mamma mamman mammas mammans",
            "kö kön köer köerna",
            "ringa ringer ringde ringt",
            "vänta väntar väntan väntade väntat",
            "kontinuitet kontinuiteten kontinuitetens",
            "trygg trygga tryggt trygghet tryggheten",
            "plan planen planer planerna",
            "arbete arbetet arbeten",
            "möte mötet möten",
            "buss bussen bussar bussarna",
            "nummer numret",
            "sjukhus sjukhuset sjukhusen sjukhusets",
            "plats platsen platser platserna",
            "hälsa hälsan hälsans",
        ] {
            assert_eq!(stems(forms).len(), 1, "{forms}: {:?}", stems(forms));
        }
    }

    #[test]
    fn other_words_have_other_stems() {
        for pair in ["vård värd", "läkare läkemedel", "buss busk", "plan plats", "man mamma", "tid tidning"] {
            assert_eq!(stems(pair).len(), 2, "{pair}");
        }
    }

    #[test]
    fn a_comment_is_cut_at_everything_but_letters() {
        let (language, words) = words("Väntetiden på VÅRDCENTRALEN är 3 veckor, ring 070-1740605 eller 1177!");
        let forms: Vec<&str> = words.iter().map(|word| word.form.as_str()).collect();
        assert_eq!(language, Language::Swedish);
        assert_eq!(forms, ["1177", "ring", "väntetiden", "vårdcentralen"]);
    }

    #[test]
    fn a_capital_within_a_sentence_is_that_of_a_name() {
        let writing = |text: &str| words(text).1.into_iter().map(|word| (word.form, word.writing)).collect::<Vec<_>>();
        let is = |form: &str, writing| (form.to_owned(), writing);
        assert_eq!(writing("Fråga Rut"), [is("fråga", Writing::Either), is("rut", Writing::Capital)]);
        assert_eq!(writing("Bussen. Tåget!"), [is("bussen", Writing::Either), is("tåget", Writing::Either)]);
        assert_eq!(writing("BUSSEN ÄR HÄR, Bussen, bussen"), [is("bussen", Writing::Small)]);
    }

    #[test]
    fn letters_written_in_two_pieces_are_whole() {
        assert_eq!(words("la\u{30a}ng ko\u{308}").1, words("lång kö").1);
    }
}
