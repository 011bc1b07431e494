//! What is written, as it is kept: claims in order, the free sentences around them, and what became of the proposals.

use std::collections::BTreeSet;

use claims::{claim::Claim, summary::LeftOut};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::forms;

/// The most claims that a summary has. More are not read in two minutes.
pub const MOST_CLAIMS: usize = 20;

/// A summary as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// The claims in the order in which they are read.
    pub claims: Vec<Written>,
    /// Before the claims: why the dialogue was held. Literal words alone.
    pub background: String,
    /// After them.
    pub thanks: String,
    /// What the whole should hold and does not, with reasons.
    pub left_out: Vec<LeftOut>,
    /// Keys of proposals that somebody has put aside, or taken and then taken out.
    pub dropped: BTreeSet<String>,
    /// Why it was sent back to those who wrote it, if it was.
    pub sent_back: Option<String>,
    /// Who has written in it. None of them approves it.
    pub authors: BTreeSet<Uuid>,
    /// Fingerprint of the result that it was approved over, whose figures it is read with; nothing in one that is not approved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<String>,
    /// The results of other rounds that it could be compared with when it was approved, which it is read beside; nothing in one that is not
    /// approved, or was before they were kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compared: Option<Vec<Compared>>,
}

/// A result of another round that a summary could be compared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// The round.
    pub round: Uuid,
    /// The fingerprint of its result then.
    pub result: String,
}

/// A claim in a summary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// Its key, the same from version to version.
    pub id: Uuid,
    /// What it says and rests on.
    pub claim: Claim,
    /// The proposal that it began as, if any.
    pub proposal: Option<String>,
    /// Whether somebody has changed it since.
    pub is_changed: bool,
}

/// What became of the proposals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// How many there were.
    pub proposed: usize,
    /// Of them taken as they were.
    pub taken: usize,
    /// Taken and changed.
    pub changed: usize,
    /// Put aside.
    pub dropped: usize,
    /// Claims that nobody proposed.
    pub own: usize,
}

/// What differs from the version before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Claims that are new.
    pub added: Vec<Uuid>,
    /// Claims that say something else.
    pub changed: Vec<Uuid>,
    /// Claims that are gone, as they were.
    pub removed: Vec<Written>,
}

/// Which way a claim is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

impl Document {
    /// The claim with this key.
    pub fn claim(&self, id: Uuid) -> Option<&Written> {
        self.claims.iter().find(|written| written.id == id)
    }

    /// A stamp of the claim with this key as it stands, which whoever changes it sends back: what becomes of other claims meanwhile is no
    /// change of this one. That there is none has a stamp too.
    pub fn stamp(&self, id: Uuid) -> String {
        forms::stamp(&self.claim(id).map(|written| &written.claim))
    }

    /// Puts `claim` in the place of the one with this key, or last where there is none.
    pub fn write(&mut self, id: Uuid, claim: Claim) {
        match self.claims.iter_mut().find(|written| written.id == id) {
            Some(written) => {
                written.is_changed |= written.claim != claim;
                written.claim = claim;
            }
            None => self.claims.push(Written { id, claim, proposal: None, is_changed: false }),
        }
    }

    /// Takes a proposal in, last.
    pub fn take(&mut self, id: Uuid, key: &str, claim: Claim) {
        self.dropped.remove(key);
        self.claims.push(Written { id, claim, proposal: Some(key.to_owned()), is_changed: false });
    }

    /// Puts a proposal aside.
    pub fn put_aside(&mut self, key: &str) {
        self.dropped.insert(key.to_owned());
    }

    /// Takes a claim out. Whether there was one.
    pub fn remove(&mut self, id: Uuid) -> bool {
        let Some(at) = self.claims.iter().position(|written| written.id == id) else { return false };
        let gone = self.claims.remove(at);
        self.dropped.extend(gone.proposal);
        true
    }

    /// Moves a claim by one place. Whether it could be.
    pub fn move_by_one(&mut self, id: Uuid, way: Way) -> bool {
        let Some(at) = self.claims.iter().position(|written| written.id == id) else { return false };
        let to = match way {
            Way::Up => at.checked_sub(1),
            Way::Down => Some(at + 1).filter(|to| *to < self.claims.len()),
        };
        let Some(to) = to else { return false };
        self.claims.swap(at, to);
        true
    }

    /// Whether somebody has decided on this proposal.
    pub fn has_decided_on(&self, key: &str) -> bool {
        self.dropped.contains(key) || self.claims.iter().any(|written| written.proposal.as_deref() == Some(key))
    }

    /// What became of `proposed` proposals.
    pub fn counted(&self, proposed: usize) -> Counted {
        let from_proposals = || self.claims.iter().filter(|written| written.proposal.is_some());
        let changed = from_proposals().filter(|written| written.is_changed).count();
        let all = from_proposals().count();
        Counted { proposed, taken: all - changed, changed, dropped: self.dropped.len(), own: self.claims.len() - all }
    }

    /// What is not as in `before`.
    pub fn since(&self, before: &Self) -> Difference {
        let mut difference = Difference::default();
        for written in &self.claims {
            match before.claim(written.id) {
                None => difference.added.push(written.id),
                Some(old) if old.claim != written.claim => difference.changed.push(written.id),
                Some(_) => {}
            }
        }
        difference.removed = before.claims.iter().filter(|old| self.claim(old.id).is_none()).cloned().collect();
        difference
    }
}

#[cfg(test)]
mod tests {
    use claims::claim::{Kind, Part, Support};

    use super::*;

    fn claim(text: &str) -> Claim {
        let sentence = vec![Part::Text(text.to_owned())];
        Claim { kind: Kind::Participation, says: Vec::new(), support: Support::default(), sentence }
    }

    fn id(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }

    fn order(document: &Document) -> Vec<Uuid> {
        document.claims.iter().map(|written| written.id).collect()
    }

    #[test]
    fn claims_are_moved_one_place_and_no_further_than_the_ends() {
        let mut document = Document::default();
        for n in 1..=3 {
            document.write(id(n), claim("x"));
        }
        assert!(document.move_by_one(id(3), Way::Up));
        assert_eq!(order(&document), [id(1), id(3), id(2)]);
        assert!(!document.move_by_one(id(1), Way::Up) && !document.move_by_one(id(2), Way::Down));
        assert!(!document.move_by_one(id(9), Way::Up));
        assert_eq!(order(&document), [id(1), id(3), id(2)]);
    }

    #[test]
    fn the_stamp_of_a_claim_changes_with_its_words_and_with_nothing_else() {
        let mut document = Document::default();
        let none = document.stamp(id(1));
        document.write(id(1), claim("a"));
        let first = document.stamp(id(1));
        assert_ne!(first, none);

        document.write(id(2), claim("b"));
        document.move_by_one(id(1), Way::Down);
        assert_eq!(document.stamp(id(1)), first);

        document.write(id(1), claim("a, annorlunda"));
        assert_ne!(document.stamp(id(1)), first);
        assert!(document.remove(id(1)));
        assert_eq!(document.stamp(id(1)), none);
    }

    #[test]
    fn what_became_of_each_proposal_is_counted() {
        let mut document = Document::default();
        document.take(id(1), "a", claim("a"));
        document.take(id(2), "b", claim("b"));
        document.take(id(3), "c", claim("c"));
        document.write(id(2), claim("b, annorlunda"));
        document.write(id(1), claim("a"));
        document.write(id(4), claim("eget"));
        document.put_aside("d");
        assert!(document.remove(id(3)));

        let counted = document.counted(6);
        assert_eq!(counted, Counted { proposed: 6, taken: 1, changed: 1, dropped: 2, own: 1 });
        assert!(["a", "b", "c", "d"].iter().all(|key| document.has_decided_on(key)) && !document.has_decided_on("e"));
    }

    #[test]
    fn a_proposal_that_was_put_aside_can_be_taken_after_all() {
        let mut document = Document::default();
        document.put_aside("a");
        document.take(id(1), "a", claim("a"));
        assert_eq!(document.counted(1), Counted { proposed: 1, taken: 1, changed: 0, dropped: 0, own: 0 });
    }

    #[test]
    fn a_new_version_says_what_it_changed() {
        let mut before = Document::default();
        for n in 1..=3 {
            before.write(id(n), claim("x"));
        }
        let mut now = before.clone();
        now.write(id(2), claim("y"));
        now.remove(id(3));
        now.write(id(4), claim("ny"));

        let difference = now.since(&before);
        assert_eq!((difference.added, difference.changed), (vec![id(4)], vec![id(2)]));
        assert_eq!(difference.removed.iter().map(|old| old.id).collect::<Vec<_>>(), [id(3)]);
        assert_eq!(before.since(&before), Difference::default());
    }
}
