//! What the registrar's forms sent, and what is wrong with it.

use uuid::Uuid;

use super::{
    alike,
    mask::{self, Extent, SECTIONS},
};
use crate::{
    channel::form::taken,
    forms::{FormErrors, Sent},
};

/// The button that was pressed.
pub const ACT: &str = "act";
/// It says that texts are given out as they stand.
pub const RELEASE: &str = "release";
/// It says that words are masked as they are in other texts.
pub const SAME: &str = "same";
/// Texts of a list that were marked, each with what it was shown as.
pub const TEXT: &str = "text";
/// What a form was filled from.
pub const SEEN: &str = "seen";
/// How much is masked.
pub const EXTENT: &str = "extent";
/// All of the text.
pub const WHOLE: &str = "whole";
/// Some of its words.
pub const PART: &str = "part";
/// Those words, one passage a line.
pub const PASSAGES: &str = "passages";
/// Under which section of law.
pub const SECTION: &str = "section";
/// A section that is not in the list.
pub const OTHER: &str = "other";
/// That section.
pub const OTHER_SECTION: &str = "other_section";
/// Why.
pub const REASON: &str = "reason";

/// Longest reason.
pub const MAX_REASON: usize = 300;
/// Longest section that is typed.
const MAX_SECTION: usize = 80;
/// Longest list of passages.
pub const MAX_PASSAGES: usize = 2_000;

/// So many words of a text in a row are not repeated in a reason by chance.
const REPEATED: usize = 3;

/// A text that was marked in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// Its name.
    pub id: Uuid,
    /// What it was shown as.
    pub seen: String,
}

/// What is decided of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReview {
    /// What the page showed.
    pub seen: String,
    /// What is masked; nothing when the text is given out as it stands.
    pub mask: Option<NewMask>,
}

/// A mask and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMask {
    /// How much.
    pub extent: Extent,
    /// Under which section of law.
    pub section: String,
    /// Why.
    pub reason: String,
}

/// Why records are given out.
///
/// # Errors
/// When nothing is said, or too much.
pub fn check_export(sent: &Sent) -> Result<String, FormErrors> {
    check_reason(sent, "Skriv varför handlingarna lämnas ut")
}

/// The texts that were marked in a list.
///
/// # Errors
/// When none is.
pub fn check_marked(sent: &Sent) -> Result<Vec<Marked>, FormErrors> {
    let marked = |value: &str| {
        let (id, seen) = value.split_once(' ')?;
        Some(Marked { id: Uuid::parse_str(id).ok()?, seen: seen.to_owned() })
    };
    let all: Vec<_> = sent.all(TEXT).filter_map(marked).collect();
    if all.is_empty() { Err(FormErrors::on(TEXT, "Markera minst en text")) } else { Ok(all) }
}

/// How a text is marked in a list, as [`check_marked`] reads it.
pub fn as_marked(id: Uuid, stamp: &str) -> String {
    format!("{id} {stamp}")
}

/// What is decided of this text.
///
/// # Errors
/// When something is not filled in, words to mask do not stand in the text, or the reason repeats what is masked.
pub fn check_review(sent: &Sent, text: &str) -> Result<NewReview, FormErrors> {
    let seen = sent.get(SEEN).to_owned();
    if sent.get(ACT) == RELEASE {
        return Ok(NewReview { seen, mask: None });
    }
    let mut errors = FormErrors::default();
    let extent = taken(check_extent(sent, text), &mut errors);
    let section = taken(check_section(sent), &mut errors);
    let reason = taken(check_reason(sent, "Skriv varför det maskeras"), &mut errors);
    let (Some(extent), Some(section), Some(reason)) = (extent, section, reason) else { return Err(errors) };
    if repeats(&reason, &extent, text) {
        return Err(FormErrors::on(REASON, "Skälet lämnas också ut. Skriv det utan orden som maskeras."));
    }
    Ok(NewReview { seen, mask: Some(NewMask { extent, section, reason }) })
}

/// Whether a reason tells what it is a reason to mask.
fn repeats(reason: &str, extent: &Extent, text: &str) -> bool {
    let said = alike::folded(reason);
    match extent {
        Extent::Passages(passages) => passages.iter().any(|passage| alike::stands(&said, &alike::folded(passage))),
        Extent::Whole => {
            let text = alike::folded(text);
            let words: Vec<_> = said.split(' ').collect();
            let in_a_row = words.windows(REPEATED).any(|words| alike::stands(&text, &words.join(" ")));
            in_a_row || alike::stands(&said, &text)
        }
    }
}

fn check_extent(sent: &Sent, text: &str) -> Result<Extent, FormErrors> {
    match sent.get(EXTENT) {
        WHOLE => Ok(Extent::Whole),
        PART => check_passages(sent, text),
        _ => Err(FormErrors::on(EXTENT, "Välj om hela texten eller en del av den maskeras")),
    }
}

fn check_passages(sent: &Sent, text: &str) -> Result<Extent, FormErrors> {
    let lines = sent.get(PASSAGES).lines().map(str::trim).filter(|line| !line.is_empty());
    let passages: Vec<_> = lines.map(str::to_owned).collect();
    if passages.is_empty() {
        return Err(FormErrors::on(PASSAGES, "Skriv vilka ord som maskeras"));
    }
    let extent = Extent::Passages(passages);
    match mask::masked(text, &extent) {
        Ok(_) => Ok(extent),
        Err(passage) => {
            let sentence = format!("”{passage}” står inte i texten. Skriv orden som de står där.");
            Err(FormErrors::on(PASSAGES, sentence))
        }
    }
}

/// One of the list, or one that is typed and names a paragraph.
fn check_section(sent: &Sent) -> Result<String, FormErrors> {
    let chosen = sent.get(SECTION);
    if SECTIONS.iter().any(|(section, _)| *section == chosen) {
        return Ok(chosen.to_owned());
    }
    if chosen != OTHER {
        return Err(FormErrors::on(SECTION, "Välj vilket lagrum maskningen stöds på"));
    }
    let typed = sent.get(OTHER_SECTION).trim();
    let fits = typed.contains('§') && typed.chars().any(|c| c.is_ascii_digit()) && typed.chars().count() <= MAX_SECTION;
    if fits {
        return Ok(typed.to_owned());
    }
    Err(FormErrors::on(OTHER_SECTION, "Skriv lagrummet med kapitel och paragraf, till exempel OSL 21 kap. 1 §"))
}

fn check_reason(sent: &Sent, missing: &str) -> Result<String, FormErrors> {
    let reason = sent.get(REASON).trim();
    match reason.chars().count() {
        0 => Err(FormErrors::on(REASON, missing)),
        n if MAX_REASON < n => Err(FormErrors::on(REASON, "Skriv högst 300 tecken")),
        _ => Ok(reason.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: [(&str, &str); 5] = [
        (SEEN, "2-ab"),
        (EXTENT, PART),
        (PASSAGES, " Åsa \n\n0611-1"),
        (SECTION, "OSL 26 kap. 1 §"),
        (REASON, " pekar ut någon "),
    ];

    fn with(changed: &[(&str, &str)]) -> Result<NewReview, FormErrors> {
        let kept = RIGHT.iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
        let fields = kept.chain(changed).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        check_review(&Sent::new(fields.collect()), "Åsa bor på 0611-1")
    }

    fn wrong(changed: &[(&str, &str)], field: &str) -> String {
        with(changed).unwrap_err().at(field).unwrap_or_default().to_owned()
    }

    #[test]
    fn a_mask_has_its_words_its_section_and_its_reason() {
        let mask = with(&[]).unwrap().mask.unwrap();
        assert_eq!(mask.extent, Extent::Passages(vec!["Åsa".to_owned(), "0611-1".to_owned()]));
        assert_eq!((mask.section.as_str(), mask.reason.as_str()), ("OSL 26 kap. 1 §", "pekar ut någon"));
        assert_eq!(with(&[(EXTENT, WHOLE), (PASSAGES, "")]).unwrap().mask.unwrap().extent, Extent::Whole);
    }

    #[test]
    fn each_thing_that_lacks_is_asked_for() {
        assert!(wrong(&[(EXTENT, "")], EXTENT).starts_with("Välj om hela"));
        assert!(wrong(&[(PASSAGES, " ")], PASSAGES).starts_with("Skriv vilka ord"));
        assert!(wrong(&[(PASSAGES, "Åsa\nBo")], PASSAGES).starts_with("”Bo” står inte"));
        assert!(wrong(&[(SECTION, "brottsbalken")], SECTION).starts_with("Välj vilket lagrum"));
        for typed in ["", "sekretess", "26 kap.", "§"] {
            assert!(wrong(&[(SECTION, OTHER), (OTHER_SECTION, typed)], OTHER_SECTION).contains("kapitel"), "{typed}");
        }
        assert!(with(&[(SECTION, OTHER), (OTHER_SECTION, "OSL 23 kap. 2 §")]).is_ok());
        assert_eq!(wrong(&[(REASON, " ")], REASON), "Skriv varför det maskeras");
        assert_eq!(wrong(&[(REASON, &"å".repeat(301))], REASON), "Skriv högst 300 tecken");
    }

    #[test]
    fn a_reason_does_not_tell_what_it_is_a_reason_to_mask() {
        for telling in ["Det gäller ASA", "Numret är 06111"] {
            assert!(wrong(&[(REASON, telling)], REASON).starts_with("Skälet lämnas också ut"), "{telling}");
        }
        let whole = |reason| with(&[(EXTENT, WHOLE), (REASON, reason)]);
        assert!(whole("Att asa bor på en viss plats").is_err());
        assert!(whole("Den som bor där pekas ut").is_ok());
    }

    #[test]
    fn a_text_is_released_without_more() {
        assert_eq!(with(&[(ACT, RELEASE), (REASON, "")]), Ok(NewReview { seen: "2-ab".to_owned(), mask: None }));
    }

    #[test]
    fn at_least_one_text_is_marked_as_it_was_shown() {
        let sent = |value: String| Sent::new(vec![(TEXT.to_owned(), value)]);
        let marked = Marked { id: Uuid::nil(), seen: "0-ab".to_owned() };
        assert_eq!(check_marked(&sent(as_marked(Uuid::nil(), "0-ab"))), Ok(vec![marked]));
        for odd in ["x", "x y", "00000000-0000-0000-0000-000000000000"] {
            assert!(check_marked(&sent(odd.to_owned())).unwrap_err().at(TEXT).is_some(), "{odd}");
        }
    }
}
