//! Moving comments between topics. Whatever is done, every comment is under at least one topic, or else under the rest.

use std::collections::{BTreeMap, BTreeSet};

use analysis::topics::agreement::Agreement;
use uuid::Uuid;

use crate::{
    entity::topic::{self, Lean, TopicChange},
    forms::FormErrors,
    round::rules::work_path,
    summary::spoken,
    swedish,
    words::Words,
};

/// Longest name of a topic: it stands as a line in the protocol.
pub const MAX_LABEL: usize = 60;

/// What the rest is called.
pub const REST: &str = "Övrigt";

/// The name, with a number where another topic of the question is called so already.
pub fn free_name(name: &str, taken: &[String]) -> String {
    let is_taken = |name: &str| taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    let (mut free, mut number) = (name.to_owned(), 1);
    while is_taken(&free) {
        number += 1;
        free = format!("{name} ({number})");
    }
    free
}

/// So many single voices may be marked in a round: more are no single voices.
pub const MOST_VOICES: usize = 5;

/// So many comments may be shown under a topic: more are no examples.
pub const MOST_QUOTES: usize = 3;

/// Which comments are under which topics.
pub type Placed = BTreeMap<Uuid, BTreeSet<Uuid>>;

/// What a person does with comments of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sorting {
    /// From one topic to another.
    Move {
        /// Which.
        comments: BTreeSet<Uuid>,
        /// Out of this one.
        from: Uuid,
        /// Into this one.
        to: Uuid,
    },
    /// To one more topic.
    Also {
        /// Which.
        comments: BTreeSet<Uuid>,
        /// Into this one.
        to: Uuid,
    },
    /// Out of a topic.
    TakeOut {
        /// Which.
        comments: BTreeSet<Uuid>,
        /// Out of this one.
        from: Uuid,
    },
    /// All that is under some topics, to another.
    Merge {
        /// Those that become one.
        from: BTreeSet<Uuid>,
        /// The one that they become.
        into: Uuid,
    },
    /// A topic goes, and what is under no other is under the rest.
    Remove {
        /// Which.
        topic: Uuid,
    },
}

/// What is under which topic once `sorting` is done. A comment that `placed` does not know is not moved.
pub fn sorted(placed: &Placed, rest: Uuid, sorting: &Sorting) -> Placed {
    let mut after = placed.clone();
    let known: BTreeSet<Uuid> = placed.values().flatten().copied().collect();
    match sorting {
        Sorting::Move { comments, from, to } => {
            take(&mut after, *from, comments);
            put(&mut after, *to, comments.intersection(&known));
        }
        Sorting::Also { comments, to } => put(&mut after, *to, comments.intersection(&known)),
        Sorting::TakeOut { comments, from } => take(&mut after, *from, comments),
        Sorting::Merge { from, into } => {
            for topic in from.iter().filter(|topic| *topic != into) {
                let comments = after.remove(topic).unwrap_or_default();
                put(&mut after, *into, comments.iter());
            }
        }
        Sorting::Remove { topic } => drop(after.remove(topic)),
    }
    with_rest(after, rest, &known)
}

fn take(placed: &mut Placed, topic: Uuid, comments: &BTreeSet<Uuid>) {
    placed.entry(topic).or_default().retain(|comment| !comments.contains(comment));
}

fn put<'a>(placed: &mut Placed, topic: Uuid, comments: impl Iterator<Item = &'a Uuid>) {
    placed.entry(topic).or_default().extend(comments);
}

/// The rest is what is under no topic, and nothing else.
fn with_rest(mut placed: Placed, rest: Uuid, known: &BTreeSet<Uuid>) -> Placed {
    let under = placed.iter().filter(|(topic, _)| **topic != rest);
    let under: BTreeSet<Uuid> = under.flat_map(|(_, comments)| comments).copied().collect();
    placed.insert(rest, known.difference(&under).copied().collect());
    placed
}

/// A name for a topic among `others`.
///
/// # Errors
/// At `field`, when it is empty, too long, or another topic has it.
pub fn label(typed: &str, field: &str, others: impl IntoIterator<Item = String>) -> Result<String, FormErrors> {
    let label = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if label.is_empty() {
        return Err(FormErrors::on(field, "Skriv vad ämnet heter"));
    }
    if MAX_LABEL < label.chars().count() {
        return Err(FormErrors::on(field, format!("Skriv högst {MAX_LABEL} tecken")));
    }
    let same = |other: &String| other.to_lowercase() == label.to_lowercase();
    if let Some(other) = others.into_iter().chain([REST.to_owned()]).find(same) {
        return Err(FormErrors::on(
            field,
            format!("Det finns redan ett ämne som heter ”{other}”. Slå ihop dem, eller välj ett annat namn."),
        ));
    }
    Ok(label)
}

/// What has happened to a topic since a page of it was shown: "Anna har bytt namn på ämnet ”Köer”, 1 mars 2027 kl. 12.00."
pub fn happened(topic: &topic::Model, by: Option<&str>) -> String {
    let (by, label) = (by.unwrap_or("En annan"), &topic.label);
    let did = match topic.change {
        TopicChange::Proposed => format!("{by} har tagit med nya kommentarer i ämnet ”{label}”"),
        TopicChange::Replaced => format!("{by} har bett om nya förslag, och ämnet ”{label}” ersattes"),
        TopicChange::Renamed => format!("{by} har bytt namn på ett ämne, till ”{label}”"),
        TopicChange::Merged if topic.is_gone => format!("{by} har slagit ihop ämnet ”{label}” med ett annat"),
        TopicChange::Merged => format!("{by} har slagit ihop ett annat ämne med ”{label}”"),
        TopicChange::Removed if topic.is_gone => format!("{by} har tagit bort ämnet ”{label}”"),
        // What was under a topic that is gone may be under the rest now.
        TopicChange::Sorted | TopicChange::Removed => {
            format!("{by} har flyttat kommentarer till eller från ämnet ”{label}”")
        }
        TopicChange::Described => format!("{by} har ändrat citaten i ämnet ”{label}”, eller hur det lutar"),
    };
    format!("{did}, {}.", swedish::moment(topic.changed_at))
}

/// How a topic leans, for staff and in the protocol: as residents read it.
pub fn lean_in_words(lean: Lean) -> String {
    spoken::told::lean(Words::swedish(), lean)
}

/// How much of the proposal was right, in tenths: how many placements there are is nobody's figure.
pub fn told_agreement(agreement: &Agreement) -> Option<String> {
    let Agreement { proposed, decided, standing } = *agreement;
    let (right, found) = (tenths(standing, proposed, MUCH)?, tenths(standing, decided, MUCH)?);
    Some(format!("Av det som föreslogs står {right} kvar, och {found} av det som är bestämt hade föreslagits."))
}

/// What all of something is called, and none of it, where it is not counted.
pub const MUCH: [&str; 2] = ["allt", "inget"];
/// The same of things that are counted.
pub const MANY: [&str; 2] = ["alla", "inga"];

/// "ungefär 7 av 10", "nästan alla" or "alla"; nothing of nothing. What comes near all or none by rounding is not said to be either.
pub fn tenths(part: usize, whole: usize, [all, none]: [&str; 2]) -> Option<String> {
    let tenths = (part * 10 + whole / 2).checked_div(whole)?;
    Some(match tenths {
        _ if part == whole => all.to_owned(),
        _ if part == 0 => none.to_owned(),
        10 => format!("nästan {all}"),
        0 => format!("nästan {none}"),
        some => format!("ungefär {some} av 10"),
    })
}

/// Where the topics of a round are.
pub fn topics_path(code: &str) -> String {
    format!("{}/amnen", work_path(code))
}

/// Where one topic is.
pub fn topic_path(code: &str, id: Uuid) -> String {
    format!("{}/{id}", topics_path(code))
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
