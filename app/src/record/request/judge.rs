//! Whether a text must be looked at: what is masked follows the words to every place where they stand, and to every version of an
//! answer; what was decided holds as long as nothing that it rested on has changed.

use std::collections::{BTreeSet, HashMap};

use uuid::Uuid;

use super::{
    alike,
    mask::compared,
    texts::{Standing, Text},
};
use crate::context::Keys;

/// Something that is masked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked {
    /// The words, as the registrar wrote them; nothing where a whole text is masked.
    pub passage: Option<String>,
    /// Under which section of law.
    pub section: String,
    /// Why.
    pub reason: String,
    /// The texts in which it is.
    of: Vec<Uuid>,
    folded: String,
}

/// What is masked in the round, and what is known of versions of the same answer.
#[derive(Debug)]
pub(super) struct Judge {
    keys: Keys,
    masks: Vec<Masked>,
    /// Runs of words of texts that are masked as a whole, and which masks they are of.
    runs: HashMap<String, Vec<usize>>,
    /// By answer and question: the texts that are masked or must be looked at.
    versions: HashMap<(Uuid, Option<usize>), Vec<Version>>,
}

/// A text that is masked or must be looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version {
    id: Uuid,
    must_be_reviewed: bool,
    is_masked: bool,
}

impl Judge {
    /// What is masked in these texts, and which of them are versions of one.
    pub(super) fn of(keys: Keys, all: &[Text]) -> Self {
        let masks = masks(all);
        let mut runs: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, mask) in masks.iter().enumerate().filter(|(_, mask)| mask.passage.is_none()) {
            alike::runs(&mask.folded).into_iter().for_each(|run| runs.entry(run).or_default().push(place));
        }
        let mut versions: HashMap<_, Vec<Version>> = HashMap::new();
        for text in all {
            let version =
                Version { id: text.id, must_be_reviewed: text.must_be_reviewed(), is_masked: text.is_masked() };
            if version.must_be_reviewed || version.is_masked {
                text.in_answers().for_each(|place| versions.entry(place).or_default().push(version.clone()));
            }
        }
        Self { keys, masks, runs, versions }
    }

    /// Says how a text stands. Of what nobody has decided no print is made: there is none to compare it with, and texts may be many.
    pub(super) fn judge(&self, text: &mut Text) {
        let alike = self.alike(text.id, text.goes_out());
        if text.review.is_some() {
            text.print = self.print(text, text.goes_out(), &alike);
        }
        text.standing = match &text.review {
            Some(review) if review.print == text.print => Standing::Reviewed,
            Some(_) => Standing::Changed,
            None if text.must_be_reviewed() => Standing::Unread,
            None if !alike.is_empty() => Standing::Alike,
            None if !self.versions_of(text).is_empty() => Standing::Version,
            None => Standing::Free,
        };
        text.alike = alike.into_iter().cloned().collect();
    }

    /// A text with the print of what it is shown as.
    pub(super) fn shown(&self, text: &Text) -> Text {
        let print = self.print(text, text.goes_out(), &self.alike(text.id, text.goes_out()));
        Text { print, ..text.clone() }
    }

    /// What is masked in other texts and says something of what would go out.
    pub(super) fn alike(&self, id: Uuid, goes_out: &str) -> Vec<&Masked> {
        if self.masks.is_empty() {
            return Vec::new();
        }
        let said = compared(goes_out);
        let mut found: BTreeSet<usize> = BTreeSet::new();
        if !self.runs.is_empty() {
            found.extend(alike::runs(&said).iter().filter_map(|run| self.runs.get(run)).flatten());
        }
        let is_short = alike::is_short(&said);
        let says = |mask: &Masked| {
            let is_part = is_short && mask.passage.is_none() && alike::stands(&mask.folded, &said);
            is_part || alike::stands(&said, &mask.folded)
        };
        found.extend(self.masks.iter().enumerate().filter(|(_, mask)| says(mask)).map(|(place, _)| place));
        let masks = found.into_iter().map(|place| &self.masks[place]);
        masks.filter(|mask| mask.of.iter().any(|of| *of != id)).collect()
    }

    fn versions_of(&self, text: &Text) -> BTreeSet<&Version> {
        let same = text.in_answers().filter_map(|place| self.versions.get(&place)).flatten();
        same.filter(|version| version.id != text.id).collect()
    }

    /// Of all that a decision rests on by which this goes out. What other versions are does not matter to a text that is masked.
    pub(super) fn print(&self, text: &Text, goes_out: &str, alike: &[&Masked]) -> Vec<u8> {
        let places: BTreeSet<String> = text
            .places
            .iter()
            .map(|place| format!("{:?} {:?} {:?}", place.what, place.question, place.covered))
            .collect();
        let alike: BTreeSet<&str> = alike.iter().map(|mask| mask.folded.as_str()).collect();
        let versions = if goes_out == text.text { self.versions_of(text) } else { BTreeSet::new() };
        let all = format!("{:?}", (&text.text, places, alike, versions));
        self.keys.mac("what was reviewed", all.as_bytes())
    }
}

/// What is masked, each once.
fn masks(all: &[Text]) -> Vec<Masked> {
    let mut masks: HashMap<(bool, String), Masked> = HashMap::new();
    for text in all {
        let Some(review) = text.review.as_ref().filter(|review| review.masked_text.is_some()) else { continue };
        let whole = review.masks_all().then_some(None);
        for passage in review.masked_passages().map(Some).chain(whole) {
            let folded = alike::folded(passage.unwrap_or(&text.text));
            let mask = masks.entry((passage.is_some(), folded.clone())).or_insert_with(|| Masked {
                passage: passage.map(str::to_owned),
                section: review.section.clone().unwrap_or_default(),
                reason: review.reason.clone().unwrap_or_default(),
                of: Vec::new(),
                folded,
            });
            mask.of.push(text.id);
        }
    }
    let mut masks: Vec<_> = masks.into_values().collect();
    masks.sort_by(|one, other| (&one.folded, one.passage.is_some()).cmp(&(&other.folded, other.passage.is_some())));
    masks
}
