//! What a check found: which check, where in the sentence, what to do.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::claim::Slot;

/// The checks by name. All refuse but `Language`, which is a hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the checks, word for word")]
pub enum Check {
    Support,
    Numbers,
    Strength,
    Direction,
    Group,
    Source,
    Balance,
    Language,
}

/// Something that is wrong, or worth a second look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The check that found it.
    pub check: Check,
    /// What is wrong and what to do, in whole sentences.
    pub message: String,
    /// The words it is about; nothing where it is about the whole sentence.
    pub at: Option<Place>,
    /// What may stand there instead.
    pub offers: Vec<Offer>,
}

/// Words of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The part of the sentence, counted from 0.
    pub part: usize,
    /// Which of its characters (Unicode scalar values); empty for a slot, which is meant as a whole.
    pub chars: Range<usize>,
}

/// What a person may take with one press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Offer {
    /// Write this.
    Write(String),
    /// Insert this slot.
    Insert(Slot),
}

impl Check {
    /// Whether what it finds stops a summary from being published.
    pub fn refuses(self) -> bool {
        self != Self::Language
    }
}

impl Finding {
    pub(crate) fn new(check: Check, message: impl Into<String>) -> Self {
        Self { check, message: message.into(), at: None, offers: Vec::new() }
    }

    pub(crate) fn at(self, place: Place) -> Self {
        Self { at: Some(place), ..self }
    }

    pub(crate) fn offering(mut self, offer: Offer) -> Self {
        self.offers.push(offer);
        self
    }
}
