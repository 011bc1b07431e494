//! What claims may rest on: fixed results, comments as they may be shown, decided topics.

use analysis::figures::{Category, RoundFigures};
use uuid::Uuid;

/// Everything that the claims of a summary may rest on.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// The summary's own round first, then those it may be compared with.
    pub rounds: Vec<Round>,
    /// The comments of the own round.
    pub comments: Vec<Comment>,
    /// The topics of the own round that a person has decided.
    pub topics: Vec<Topic>,
    /// Dates, names of laws and places that may stand in a sentence.
    pub facts: Vec<Fact>,
    /// Who live in the kommun, where that is known.
    pub population: Option<Population>,
    /// Hard words, for hints: how they begin, and a plainer word.
    pub hard_words: Vec<(String, String)>,
}

/// Whose a result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The body's that writes: of the round that is written of, or of an earlier one.
    Own,
    /// Another's, who asked the same.
    Elsewhere,
}

/// A closed round.
#[derive(Clone, Debug)]
pub struct Round {
    /// Whose it is.
    pub whose: Whose,
    /// As it is named in a sentence: "Härnösand, våren 2026".
    pub name: String,
    /// Fingerprint of its result.
    pub fingerprint: String,
    /// Fingerprints of results that this one corrects: what was attached in them is looked up in this one.
    pub superseded: Vec<String>,
    /// Its fixed result.
    pub figures: RoundFigures,
    /// Its questions, in the figures' order.
    pub questions: Vec<Question>,
}

/// A question in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What was asked.
    pub text: String,
    /// Words for the ends of a scale.
    pub ends: Option<Ends>,
    /// Steps of a scale from the first to the last, options, or statements; in the figures' order.
    pub options: Vec<String>,
    /// The standard question that it is word for word, by which it may be compared.
    pub standard: Option<String>,
    /// Whether it was put only to those who chose something before.
    pub put_to_some: bool,
    /// The places of statements that residents added while others answered: only those who came later were asked.
    pub added: Vec<usize>,
}

/// Words for the ends of a scale: "svårt" and "lätt".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ends {
    /// The end at step 1.
    pub low: String,
    /// The end at step 5.
    pub high: String,
}

/// A comment that somebody wrote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its key.
    pub id: Uuid,
    /// The answer that it came in, which tells people apart.
    pub writer: Uuid,
    /// Its words as they may be shown: masked. Nothing while it is unread, when it is withheld, and when its answer is withdrawn.
    pub shown: Option<String>,
    /// Whether a person marked it as a single voice that must not disappear.
    pub lone_voice: bool,
    /// Whether it is a meeting's note: what several said, and nobody's own words.
    pub at_meeting: bool,
}

/// A topic that a person has decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its key.
    pub id: Uuid,
    /// What it is called, as it stands in running text.
    pub label: String,
    /// The comments under it.
    pub comments: Vec<Uuid>,
    /// How many comments there are to its question, under any topic: a share is of those who wrote.
    pub written: usize,
}

/// Something with a digit in it, or a name, that may stand in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What a slot calls it.
    pub key: String,
    /// What stands in the sentence: "1177", "12 mars 2026", "socialtjänstlagen".
    pub words: String,
}

/// Who live in the kommun, in the categories of the result's tables of participants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Population {
    /// How many in all.
    pub all: u32,
    /// How many in a category of age or sex.
    pub groups: Vec<(Category, u32)>,
}

impl Round {
    /// Whether this is the fingerprint of its result, or of one that it corrects.
    pub fn has_fingerprint(&self, fingerprint: &str) -> bool {
        self.fingerprint == fingerprint || self.superseded.iter().any(|old| old == fingerprint)
    }
}

impl Sources {
    pub(crate) fn round(&self, fingerprint: &str) -> Option<&Round> {
        self.rounds.iter().find(|round| round.has_fingerprint(fingerprint))
    }

    pub(crate) fn comment(&self, id: Uuid) -> Option<&Comment> {
        self.comments.iter().find(|comment| comment.id == id)
    }

    pub(crate) fn topic(&self, id: Uuid) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    pub(crate) fn fact(&self, key: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.key == key)
    }

    /// The words of the own round's question at this place.
    pub(crate) fn question(&self, place: usize) -> Option<&Question> {
        self.rounds.first()?.questions.get(place)
    }
}

impl Population {
    /// How many of the population are in all of these categories together.
    pub(crate) fn people(&self, wanted: &[Category]) -> Option<u32> {
        let one = |wanted: &Category| self.groups.iter().find(|(category, _)| category == wanted).map(|(_, n)| *n);
        wanted.iter().map(one).sum()
    }
}
