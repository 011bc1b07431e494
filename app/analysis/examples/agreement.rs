//! How well proposed topics agree with those that people set: on any file with a line a comment, its topics (commas between; none is
//! nothing), a tab, its text.
//!
//! `cargo run --release -p analysis --example agreement -- FILE…`
//!
//! Beside it the same for the usual way without knowledge of Swedish: k-means on tf-idf of the words as they stand, with as many
//! groups as the proposal has topics. *NMI* is normalised mutual information (arithmetic mean) and *purity* the share of comments whose
//! label is the commonest of their group; both compare each comment's first label with its first topic, and comments without topic are a
//! group. *Precision* and *recall* are those of [`analysis::topics::agreement`], all topics and labels counted.
#![expect(clippy::print_stdout, reason = "a report for a person to read")]

use std::collections::{BTreeMap, HashSet};

use analysis::topics::agreement::{Agreement, agreement};
use analysis::topics::{Proposal, propose};

fn main() {
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file).expect("the file can be read");
        let lines: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once('\t')).collect();
        let texts: Vec<&str> = lines.iter().map(|(_, text)| *text).collect();
        let labels: Vec<&str> = lines.iter().map(|(labels, _)| labels.split(',').next().unwrap_or_default()).collect();
        let proposal = propose(&texts);
        let topics = proposal.topics.len();
        println!("{file}: {} comments, {topics} topics", lines.len());
        show("proposed", &firsts(&proposal, texts.len()), &labels);
        let Agreement { proposed, decided, standing } = agreement(&members(&proposal), &labelled(&lines));
        println!("  precision {:.2}, recall {:.2}", ratio(standing, proposed), ratio(standing, decided));
        show("k-means", &k_means(&texts, topics.max(1)), &labels);
        for topic in &proposal.topics {
            println!("  {:5}  {}", topic.members.len(), topic.label);
        }
    }
}

fn show(name: &str, groups: &[usize], labels: &[&str]) {
    let (information, purity) = compare(groups, labels);
    println!("  {name}: NMI {information:.2}, purity {purity:.2}");
}

/// The topic that each comment says most about, counted from 1; 0 is none.
fn firsts(proposal: &Proposal, comments: usize) -> Vec<usize> {
    let mut best = vec![(0.0, 0); comments];
    for (topic, member) in
        proposal.topics.iter().enumerate().flat_map(|(at, topic)| topic.members.iter().map(move |m| (at, m)))
    {
        if best[member.comment].0 < member.weight {
            best[member.comment] = (member.weight, topic + 1);
        }
    }
    best.into_iter().map(|(_, topic)| topic).collect()
}

fn members(proposal: &Proposal) -> Vec<Vec<usize>> {
    proposal.topics.iter().map(|topic| topic.members.iter().map(|member| member.comment).collect()).collect()
}

fn labelled(lines: &[(&str, &str)]) -> Vec<Vec<usize>> {
    let mut topics: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, (labels, _)) in lines.iter().enumerate() {
        for label in labels.split(',').filter(|label| !label.is_empty()) {
            topics.entry(label).or_default().push(at);
        }
    }
    topics.into_values().collect()
}

fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

/// Normalised mutual information, and purity.
fn compare(groups: &[usize], labels: &[&str]) -> (f64, f64) {
    let all = groups.len() as f64;
    let (mut of_group, mut of_label, mut of_both) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for pair in groups.iter().zip(labels) {
        *of_group.entry(pair.0).or_insert(0.0) += 1.0;
        *of_label.entry(pair.1).or_insert(0.0) += 1.0;
        *of_both.entry(pair).or_insert(0.0) += 1.0;
    }
    let entropy = |count: &f64| -count / all * (count / all).ln();
    let entropies: f64 = of_group.values().map(entropy).chain(of_label.values().map(entropy)).sum();
    let mutual = |((group, label), both): (&(&usize, &&str), &f64)| {
        both / all * (both * all / (of_group[group] * of_label[label])).ln()
    };
    let commonest =
        |group: &&usize| of_both.iter().filter(|((of, _), _)| of == group).map(|(_, both)| *both).fold(0.0, f64::max);
    let purity = of_group.keys().map(commonest).sum::<f64>() / all;
    (2.0 * of_both.iter().map(mutual).sum::<f64>() / entropies, purity)
}

type Vector = BTreeMap<usize, f64>;

/// Spherical k-means, from comments evenly spread in the file; the best of ten starts.
fn k_means(texts: &[&str], groups: usize) -> Vec<usize> {
    let vectors = vectors(texts);
    let starts = (0..10).map(|start| {
        let spread = |at: usize| (start + at * vectors.len() / groups) % vectors.len();
        settled(&vectors, (0..groups).map(|at| vectors[spread(at)].clone()).collect())
    });
    starts.max_by(|a, b| a.0.total_cmp(&b.0)).expect("there are starts").1
}

/// The groups around these centres once they have moved to the middle of theirs, and how like its centre each comment is in all.
fn settled(vectors: &[Vector], mut centres: Vec<Vector>) -> (f64, Vec<usize>) {
    let mut of = vec![0; vectors.len()];
    let mut likeness = 0.0;
    for _ in 0..20 {
        likeness = 0.0;
        for (group, vector) in of.iter_mut().zip(vectors) {
            let like = centres.iter().map(|centre| cosine(vector, centre)).enumerate();
            let (nearest, how) = like.max_by(|a, b| a.1.total_cmp(&b.1)).expect("there are groups");
            *group = nearest;
            likeness += how;
        }
        centres = vec![Vector::new(); centres.len()];
        for (group, vector) in of.iter().zip(vectors) {
            vector.iter().for_each(|(word, weight)| *centres[*group].entry(*word).or_default() += weight);
        }
        centres.iter_mut().for_each(normalise);
    }
    (likeness, of)
}

/// Tf-idf of words as they stand, those of one comment alone left out.
fn vectors(texts: &[&str]) -> Vec<Vector> {
    let lower: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
    let is_between = |letter: char| !letter.is_alphanumeric();
    let read: Vec<Vec<&str>> =
        lower.iter().map(|text| text.split(is_between).filter(|word| !word.is_empty()).collect()).collect();
    let mut comments: BTreeMap<&str, usize> = BTreeMap::new();
    for word in read.iter().flat_map(|words| words.iter().copied().collect::<HashSet<_>>()) {
        *comments.entry(word).or_default() += 1;
    }
    let places: BTreeMap<&str, usize> = comments.keys().enumerate().map(|(at, word)| (*word, at)).collect();
    let weight = |word: &str| (texts.len() as f64 / comments[word] as f64).ln();
    let vector = |words: &Vec<&str>| {
        let mut vector = Vector::new();
        for word in words.iter().filter(|word| 1 < comments[*word]) {
            *vector.entry(places[word]).or_default() += weight(word);
        }
        normalise(&mut vector);
        vector
    };
    read.iter().map(vector).collect()
}

fn normalise(vector: &mut Vector) {
    let length = vector.values().map(|weight| weight * weight).sum::<f64>().sqrt();
    vector.values_mut().for_each(|weight| *weight /= length.max(f64::MIN_POSITIVE));
}

fn cosine(one: &Vector, other: &Vector) -> f64 {
    one.iter().map(|(word, weight)| weight * other.get(word).copied().unwrap_or(0.0)).sum()
}
