//! What the comments say as a table: a row a comment, a column a term, and in each cell how much the comment says by it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::mentions::{Comments, Mention};
use super::{FEW_COMMENTS, LEAST};

/// Where there are very many comments, a term that fewer than one of so many have is left out.
const ONE_OF: usize = 2_000;

/// A word in all its forms, a part that several compounds share, or a family.
pub(crate) struct Term {
    /// How many comments mention it.
    pub comments: usize,
    /// The word in the form that most people wrote, if enough people wrote it by itself and it looks like no name.
    pub word: Option<Readable>,
}

/// A word for people to read.
pub(crate) struct Readable {
    /// As it was written, in small letters.
    pub form: String,
    /// What its forms have in common.
    pub stem: String,
}

/// What a comment says by each term, in the order of terms.
pub(crate) type Weights = Vec<(usize, f64)>;

/// One comment. An empty one says nothing.
#[derive(Default)]
pub(crate) struct Row {
    /// The terms it shares with others, in order, and how much it says by each.
    pub terms: Weights,
    /// How much it says in all, words that nobody else has included.
    pub says: f64,
}

impl Row {
    /// How much it says that others say too.
    pub(crate) fn shared(&self) -> f64 {
        self.terms.iter().map(|(_, weight)| weight).sum()
    }

    /// One vote, shared among the terms.
    pub(crate) fn votes(&self) -> Weights {
        let shared = self.shared();
        self.terms.iter().map(|(term, weight)| (*term, weight / shared)).collect()
    }
}

/// Comments in the given order.
pub(crate) struct Table {
    pub terms: Vec<Term>,
    pub rows: Vec<Row>,
    /// How many comments say anything.
    pub comments: usize,
    /// How many comments a topic, and a word of a label, must have.
    pub least: usize,
}

impl Table {
    /// The table of these comments.
    pub(crate) fn new(texts: &[&str]) -> Self {
        let read = Comments::read(texts);
        let comments = read.mentions.iter().filter(|mentions| !mentions.is_empty()).count();
        let least = if comments < FEW_COMMENTS { 2 } else { LEAST };
        let mentioned = mentioned(&read);
        let enough = least.max(comments / ONE_OF);
        let shared = mentioned.iter().filter(|(_, comments)| enough <= **comments);
        let places: HashMap<&Mention, usize> =
            shared.clone().enumerate().map(|(at, (mention, _))| (*mention, at)).collect();
        let forms = forms(&read);
        let term = |(mention, comments): (&&Mention, &usize)| Term {
            comments: *comments,
            word: readable(mention, &read, &forms, least),
        };
        // One more than there are, so that what all mention still says a little: it may be all that they have in common.
        let weight = |mention: &Mention| ((comments + 1) as f64 / mentioned[mention] as f64).ln();
        let row = |mentions: &BTreeSet<Mention>| Row {
            terms: mentions.iter().filter_map(|mention| Some((*places.get(mention)?, weight(mention)))).collect(),
            says: mentions.iter().map(weight).sum(),
        };
        Self { terms: shared.map(term).collect(), rows: read.mentions.iter().map(row).collect(), comments, least }
    }
}

/// How many comments mention each thing.
fn mentioned(read: &Comments) -> BTreeMap<&Mention, usize> {
    let mut comments = BTreeMap::new();
    for mention in read.mentions.iter().flatten() {
        *comments.entry(mention).or_default() += 1;
    }
    comments
}

/// For each word its forms, with how many comments have each.
fn forms(read: &Comments) -> HashMap<&str, BTreeMap<&str, usize>> {
    let mut forms: HashMap<&str, BTreeMap<&str, usize>> = HashMap::new();
    for word in read.words.iter().flatten() {
        *forms.entry(&word.stem).or_default().entry(&word.form).or_default() += 1;
    }
    forms
}

/// The form that most people wrote; the shortest of several, and then the first in the alphabet.
fn readable(
    mention: &Mention,
    read: &Comments,
    forms: &HashMap<&str, BTreeMap<&str, usize>>,
    least: usize,
) -> Option<Readable> {
    let Mention::Word(stem) = mention else { return None };
    if read.names.contains(stem) || read.by_itself.get(stem).is_none_or(|comments| *comments < least) {
        return None;
    }
    let order = |(form, comments): &(&&str, &usize)| (Reverse(**comments), form.chars().count());
    let (form, _) = forms.get(stem.as_str())?.iter().min_by_key(order)?;
    Some(Readable { form: (*form).to_owned(), stem: stem.clone() })
}
