//! Topics: what the comments on one free-text question are about. Code proposes, a person decides.
//!
//! # How it is done
//!
//! 1. **Words.** Each comment is cut into words, and small words ("och", "jag", "ganska") are left out. Endings are taken off, so
//!    that "väntetiden" and "väntetider" are one word (Snowball, with some Swedish endings added that it lacks). A compound also
//!    counts as the words it is made of, so that "telefonkön" is about telephones and about queues (`compounds.rs`). Words of the
//!    same family ("buss", "färdtjänst", "mil") share the family (`words/kin.txt`). A word, a part of one, or a family is called a
//!    *term*. Finnish and English comments are read in their languages, without compounds and families.
//! 2. **Weights.** A term that few use tells more about what a comment is about than one that stands in most of them: a term in
//!    *d* of *n* comments weighs ln((*n* + 1) / *d*) (inverse document frequency, Spärck Jones 1972). It does not matter how often a
//!    comment says it. Each comment has one vote, shared among its terms by weight. Terms that too few use are left out of the rest.
//! 3. **Groups.** Comments and terms are sorted into groups so that as many votes as possible, beyond what chance would give, stay
//!    within a group. How many groups there are follows from that; nobody chooses a number. The method and its sources stand in
//!    `communities.rs`.
//! 4. **Topics.** A term speaks for a group by the share of its votes that come from the group's comments. How much a comment says of
//!    a topic is the mean of that over its terms, each by its weight: 0 to 1. A comment is about the topic of which it says most, and
//!    about every other of which it says a fifth or more. So it may have several topics; one that shares no term has none.
//! 5. **Labels.** The words that are most over-represented in the topic: how many of its comments have the word, times the logarithm
//!    of how many times as many that is as would be expected (the greater part of the log-likelihood ratio, Dunning 1993). They stand in
//!    the form that most people wrote. Only words that several people wrote ([`LEAST`]) and that are no names: what one person
//!    alone writes may point out that person, and a name somebody else.
//!
//! Nothing is drawn by chance and nothing depends on the order of the comments: they are sorted first. Nothing is asked of any other
//! service.
//!
//! # How good it is
//!
//! Measured by the 155 made-up comments of the demonstration, which were labelled by hand with twelve topics before anything was
//! measured (`tests/it/topics/labelled.tsv`). About half of the proposed placements are those of the person who labelled, and about
//! half of that person's were proposed:
//!
//! | question | comments | precision | recall | NMI | NMI of k-means |
//! | --- | --- | --- | --- | --- | --- |
//! | Härnösand | 78 | 0.49 | 0.49 | 0.52 | 0.37 |
//! | Eskilstuna | 77 | 0.44 | 0.42 | 0.53 | 0.31 |
//!
//! The comments are few, short and unlike each other. The families matter most here. They are common words of the field, but
//! were written by somebody who had read these comments, so that new ones may fare a little worse. K-means is on tf-idf, with as
//! many groups as there are labels. `cargo run --release -p analysis --example agreement -- FILE` measures any labelled file so;
//! the first 78 lines of the file are Härnösand's, the rest Eskilstuna's.
//!
//! So a proposal is a first sorting that a moderator corrects, and [`agreement`] counts the corrections.

mod about;
pub mod agreement;
mod communities;
mod compounds;
mod labels;
pub mod language;
mod mentions;
mod table;
mod words;

use std::collections::{BTreeSet, HashSet};

use self::about::About;
use self::labels::{label, longer_label};
use self::table::Table;

/// Topics, and words of labels, are those of at least so many comments; [`FEW_COMMENTS`] says when of two.
pub const LEAST: usize = 3;

/// Where there are fewer comments than this, two are enough: everything is read by one person in a minute. (The summary is stricter:
/// a claim about a topic needs five people.)
pub const FEW_COMMENTS: usize = 20;

/// Of a topic that is not its first a comment must say so much.
const SHARE: f64 = 0.2;

/// So many words more a label may have, to tell it from another.
const MOST_MORE: usize = 2;

/// How many typical comments a topic shows.
const TYPICAL: usize = 3;

/// What is proposed for the comments of one question. Comments are known by their place among those that were given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposal {
    /// Those with most comments first.
    pub topics: Vec<Topic>,
    /// Every comment that says anything, those farthest from all topics first: among them are the single voices that
    /// the closing protocol asks for.
    pub voices: Vec<Voice>,
}

/// A proposed topic.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// One to three words from the comments, the most telling first: "telefon, ringer, svarar". One or two more where another topic is
    /// called by the same, and a number where there are none: no two are called the same.
    pub label: String,
    /// Its comments, those that say most of it first.
    pub members: Vec<Member>,
    /// The comments that are most like the topic as a whole.
    pub typical: Vec<usize>,
}

/// A comment under a topic.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Member {
    /// Which comment.
    pub comment: usize,
    /// How much of what it says that others say too is about the topic, from 0 to 1.
    pub weight: f64,
}

/// How alone a comment is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Voice {
    /// Which comment.
    pub comment: usize,
    /// How much of what it says is outside its nearest topic, from 0 to 1. What nobody else says is outside every topic.
    pub distance: f64,
}

/// Topics for the comments on one question, in any of the languages that residents are asked in. The same comments in another
/// order get the same topics, and an empty comment changes nothing. Few or very different comments may have no topics at all.
pub fn propose(comments: &[impl AsRef<str>]) -> Proposal {
    let mut places: Vec<usize> = (0..comments.len()).collect();
    places.sort_by_key(|place| comments[*place].as_ref());
    let texts: Vec<&str> = places.iter().map(|place| comments[*place].as_ref()).collect();
    let table = Table::new(&texts);
    let about = About::new(&table);
    let mut topics: Vec<(usize, Topic)> =
        (0..about.members.len()).filter_map(|group| Some((group, topic(&table, &about, group)?))).collect();
    topics.sort_by(|(_, a), (_, b)| b.members.len().cmp(&a.members.len()).then_with(|| a.label.cmp(&b.label)));
    tell_apart(&table, &mut topics);
    let kept: HashSet<usize> = topics.iter().map(|(group, _)| *group).collect();
    let mut proposal = Proposal {
        voices: voices(&table, &about, &kept),
        topics: topics.into_iter().map(|(_, topic)| topic).collect(),
    };
    proposal.place(&places);
    proposal
}

/// The topic that a group of comments is, if it has enough of them and a word to be called by.
fn topic(table: &Table, about: &About, group: usize) -> Option<Topic> {
    let mut members = about.members[group].clone();
    if members.len() < table.least {
        return None;
    }
    let comments: Vec<usize> = members.iter().map(|member| member.comment).collect();
    let label = label(table, &comments)?;
    members.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.comment.cmp(&b.comment)));
    Some(Topic { label, members, typical: about.typical(table, group, TYPICAL) })
}

/// Topics that are called by the same words, in whatever order, get one word more each where there is one, and another where that
/// does not help. Those that then are called the same get a number, but for the first.
fn tell_apart(table: &Table, topics: &mut [(usize, Topic)]) {
    for more in 1..=MOST_MORE {
        let sets = word_sets(topics);
        for (at, (_, topic)) in topics.iter_mut().enumerate() {
            if sets.iter().filter(|set| **set == sets[at]).count() < 2 {
                continue;
            }
            let comments: Vec<usize> = topic.members.iter().map(|member| member.comment).collect();
            if let Some(label) = longer_label(table, &comments, more) {
                topic.label = label;
            }
        }
    }
    let sets = word_sets(topics);
    for (at, (_, topic)) in topics.iter_mut().enumerate() {
        let before = sets[..at].iter().filter(|set| **set == sets[at]).count();
        if 0 < before {
            topic.label = format!("{} ({})", topic.label, before + 1);
        }
    }
}

/// The words that each topic is called by.
fn word_sets(topics: &[(usize, Topic)]) -> Vec<BTreeSet<String>> {
    topics.iter().map(|(_, topic)| topic.label.split(", ").map(str::to_owned).collect()).collect()
}

/// How far each comment is from the nearest topic. Of those that are as far, the one that says most comes first.
fn voices(table: &Table, about: &About, kept: &HashSet<usize>) -> Vec<Voice> {
    let speaking = table.rows.iter().enumerate().filter(|(_, row)| 0.0 < row.says);
    let mut voices: Vec<(Voice, f64)> = speaking
        .map(|(comment, row)| {
            let near = about.weights(row).into_iter().filter(|(group, _)| kept.contains(group));
            let nearest = near.map(|(_, weight)| weight).fold(0.0, f64::max);
            (Voice { comment, distance: (1.0 - nearest * row.shared() / row.says).max(0.0) }, row.says)
        })
        .collect();
    voices.sort_by(|(a, says), (b, other)| {
        b.distance.total_cmp(&a.distance).then(other.total_cmp(says)).then(a.comment.cmp(&b.comment))
    });
    voices.into_iter().map(|(voice, _)| voice).collect()
}

impl Proposal {
    /// Calls comments by where they were given instead of by where they are sorted.
    fn place(&mut self, places: &[usize]) {
        for topic in &mut self.topics {
            topic.members.iter_mut().for_each(|member| member.comment = places[member.comment]);
            topic.typical.iter_mut().for_each(|comment| *comment = places[*comment]);
        }
        self.voices.iter_mut().for_each(|voice| voice.comment = places[voice.comment]);
    }
}
