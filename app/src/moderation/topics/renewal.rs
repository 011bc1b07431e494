//! A new proposal beside what a person has decided: what nobody has touched is proposed anew, and what somebody has stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::rules::Placed;

/// A topic as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether a person has changed it.
    pub is_decided: bool,
    /// Its comments.
    pub comments: BTreeSet<Uuid>,
}

/// What becomes of a question's comments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Renewed {
    /// Comments that join a topic which a person has changed.
    pub joining: Placed,
    /// New topics: which of those proposed, and the comments under each, in the order proposed.
    pub new: Vec<(usize, Vec<Uuid>)>,
    /// Comments under no topic.
    pub rest: Vec<Uuid>,
}

impl Renewed {
    /// The same where all topics are decided, so that there is no new one: what would be in it is under the rest.
    #[must_use]
    pub fn without_new(mut self) -> Self {
        let new: BTreeSet<Uuid> = self.new.drain(..).flat_map(|(_, comments)| comments).collect();
        let joined: BTreeSet<Uuid> = self.joining.values().flatten().copied().collect();
        self.rest.extend(new.difference(&joined));
        self
    }
}

/// What becomes of `free` comments, those that no person has placed, when `proposed` are the topics of all. A proposed topic goes on
/// with the topic with which it has most comments in common. Where a person has changed that one its free comments join it; else it is a new one.
pub fn renewed(standing: &BTreeMap<Uuid, Standing>, free: &BTreeSet<Uuid>, proposed: &[Vec<Uuid>]) -> Renewed {
    let mut renewed = Renewed::default();
    let mut placed = BTreeSet::new();
    for (number, members) in proposed.iter().enumerate() {
        let own: Vec<Uuid> = members.iter().copied().filter(|comment| free.contains(comment)).collect();
        if own.is_empty() {
            continue;
        }
        placed.extend(own.iter().copied());
        match nearest(standing, members).filter(|topic| standing[topic].is_decided) {
            Some(topic) => renewed.joining.entry(topic).or_default().extend(own),
            None => renewed.new.push((number, own)),
        }
    }
    renewed.rest = free.difference(&placed).copied().collect();
    renewed
}

/// The topic with most of these comments, of several the first by its key; none where they have none in common.
fn nearest(standing: &BTreeMap<Uuid, Standing>, members: &[Uuid]) -> Option<Uuid> {
    let common = |topic: &Standing| members.iter().filter(|comment| topic.comments.contains(comment)).count();
    let counted = standing.iter().map(|(id, topic)| (common(topic), std::cmp::Reverse(*id)));
    counted.max().filter(|(common, _)| 0 < *common).map(|(_, id)| id.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u8) -> Uuid {
        Uuid::from_u128(n.into())
    }

    fn list(numbers: &[u8]) -> Vec<Uuid> {
        numbers.iter().copied().map(id).collect()
    }

    fn set(numbers: &[u8]) -> BTreeSet<Uuid> {
        numbers.iter().copied().map(id).collect()
    }

    fn topic(number: u8, is_decided: bool, comments: &[u8]) -> (Uuid, Standing) {
        (id(number), Standing { is_decided, comments: set(comments) })
    }

    #[test]
    fn where_nobody_has_touched_anything_the_proposal_stands_as_it_is() {
        let renewed = renewed(&BTreeMap::new(), &set(&[1, 2, 3, 4]), &[list(&[1, 2]), list(&[2, 3])]);
        assert_eq!(renewed.new, [(0, list(&[1, 2])), (1, list(&[2, 3]))]);
        assert_eq!((renewed.rest, renewed.joining), (list(&[4]), Placed::new()));
    }

    #[test]
    fn new_comments_join_the_topic_that_a_person_has_made_of_the_same() {
        let standing = [topic(100, true, &[1, 2, 3]), topic(101, true, &[4, 5])].into();
        let renewed = renewed(&standing, &set(&[8, 9]), &[list(&[1, 2, 4, 8]), list(&[3, 4, 5])]);
        assert_eq!(renewed.joining, [(id(100), set(&[8]))].into());
        assert_eq!((renewed.new, renewed.rest), (vec![], list(&[9])));
    }

    #[test]
    fn a_topic_that_nobody_has_touched_is_proposed_anew_and_is_not_drawn_into_one_that_somebody_has() {
        let standing = [topic(100, true, &[1]), topic(101, false, &[2, 3, 4])].into();
        let renewed = renewed(&standing, &set(&[2, 3, 4, 5]), &[list(&[1, 2, 3, 4, 5])]);
        assert_eq!((renewed.new, renewed.joining), (vec![(0, list(&[2, 3, 4, 5]))], Placed::new()));
    }

    #[test]
    fn where_all_topics_are_decided_no_new_one_comes() {
        let standing = [topic(100, true, &[1, 2])].into();
        let proposed = [list(&[1, 2, 7]), list(&[7, 8, 9])];
        let renewed = renewed(&standing, &set(&[7, 8, 9, 10]), &proposed).without_new();
        assert_eq!((renewed.new, renewed.joining), (vec![], [(id(100), set(&[7]))].into()));
        assert_eq!(renewed.rest, list(&[10, 8, 9]));
    }

    #[test]
    fn a_comment_that_a_person_has_placed_is_not_moved() {
        let standing = [topic(100, true, &[1, 2])].into();
        let renewed = renewed(&standing, &set(&[]), &[list(&[1]), list(&[2, 3])]);
        assert_eq!(renewed, Renewed::default());
    }
}
