//! What the forms of topics ask for.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{describing::Quoting, held::Seen};
use crate::{
    entity::topic::Lean,
    forms::{FormErrors, Sent},
};

/// Field with the key of a comment that is ticked.
pub const COMMENT: &str = "comment";
/// Field with the key and the version of a topic that is ticked.
pub const TOPIC: &str = "topic";
/// Field with the key and the version of each topic that the page shows.
pub const SHOWN: &str = "shown";
/// Field with the version of the topic whose page it is.
pub const VERSION: &str = "version";
/// Field with the key of the topic that comments go to.
pub const TO: &str = "to";
/// Field of how the topic leans.
pub const LEAN: &str = "lean";
/// What may be sent of it.
pub const LEANS: [(&str, Lean); 4] =
    [("for", Lean::For), ("against", Lean::Against), ("mixed", Lean::Mixed), ("unclear", Lean::Unclear)];
/// Longest reason why a voice must not disappear.
pub const MAX_REASON: usize = 200;

/// What is asked for on the page of a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Another name.
    Rename(String),
    /// That it goes.
    Remove,
    /// Comments go to another topic.
    Move {
        /// Which.
        comments: BTreeSet<Uuid>,
        /// Where to.
        to: Uuid,
    },
    /// Comments are under another topic too.
    Also {
        /// Which.
        comments: BTreeSet<Uuid>,
        /// Where.
        to: Uuid,
    },
    /// Comments go out of it.
    TakeOut(BTreeSet<Uuid>),
    /// It leans so.
    Lean(Lean),
    /// Comments are shown under it, or are not any more.
    Quote {
        /// Which.
        comments: BTreeSet<Uuid>,
        /// Whether they are.
        quoting: Quoting,
    },
    /// Comments become a topic of their own.
    Split {
        /// Which.
        comments: BTreeSet<Uuid>,
        /// What it is called.
        label: String,
    },
}

/// Reads the form of a topic.
///
/// # Errors
/// When nothing is ticked, or no topic is chosen for it to go to.
pub fn check(sent: &Sent) -> Result<Asked, FormErrors> {
    let act = sent.get("act");
    match act {
        "rename" => return Ok(Asked::Rename(sent.get("label").to_owned())),
        "remove" => return Ok(Asked::Remove),
        "lean" => return lean(sent).map(Asked::Lean),
        _ => (),
    }
    let comments = comments(sent)?;
    let to = || Uuid::parse_str(sent.get(TO)).map_err(|_| FormErrors::on(TO, "Välj ett ämne"));
    match act {
        "move" => Ok(Asked::Move { comments, to: to()? }),
        "also" => Ok(Asked::Also { comments, to: to()? }),
        "take_out" => Ok(Asked::TakeOut(comments)),
        "quote" => Ok(Asked::Quote { comments, quoting: Quoting::Shown }),
        "unquote" => Ok(Asked::Quote { comments, quoting: Quoting::NotShown }),
        "split" => Ok(Asked::Split { comments, label: sent.get("new_label").to_owned() }),
        _ => Err(FormErrors::on(COMMENT, "Välj vad som ska göras med de ikryssade kommentarerna")),
    }
}

fn lean(sent: &Sent) -> Result<Lean, FormErrors> {
    let said = LEANS.into_iter().find(|(name, _)| *name == sent.get(LEAN));
    said.map(|(_, lean)| lean).ok_or_else(|| FormErrors::on(LEAN, "Välj hur ämnet lutar"))
}

/// The comments that are ticked.
///
/// # Errors
/// When none is.
pub fn comments(sent: &Sent) -> Result<BTreeSet<Uuid>, FormErrors> {
    let comments: BTreeSet<Uuid> = sent.all(COMMENT).filter_map(|id| Uuid::parse_str(id).ok()).collect();
    if comments.is_empty() { Err(FormErrors::on(COMMENT, "Kryssa i minst en kommentar")) } else { Ok(comments) }
}

/// The topics that are ticked, each as it was seen.
pub fn ticked(sent: &Sent) -> Vec<Seen> {
    sent.all(TOPIC).filter_map(seen).collect()
}

/// The topics of the question, each as it was seen.
pub fn shown(sent: &Sent) -> Vec<Seen> {
    sent.all(SHOWN).filter_map(seen).collect()
}

/// How a topic that can be ticked, or is shown, is sent.
pub fn tick(topic: Uuid, version: i32) -> String {
    format!("{topic}.{version}")
}

fn seen(told: &str) -> Option<Seen> {
    let (topic, version) = told.split_once('.')?;
    Some(Seen { topic: topic.parse().ok()?, version: version.parse().ok()? })
}

/// Field of the reason why this comment must not disappear.
pub fn reason_of(comment: Uuid) -> String {
    format!("reason-{comment}")
}

/// Why this comment must not disappear, if that is said.
///
/// # Errors
/// When it is too long.
pub fn reason(sent: &Sent, comment: Uuid) -> Result<Option<String>, FormErrors> {
    let field = reason_of(comment);
    let reason = sent.get(&field).split_whitespace().collect::<Vec<_>>().join(" ");
    if MAX_REASON < reason.chars().count() {
        return Err(FormErrors::on(field, format!("Skriv högst {MAX_REASON} tecken")));
    }
    Ok(Some(reason).filter(|reason| !reason.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "00000000-0000-4000-8000-000000000502";

    fn sent(fields: &[(&str, &str)]) -> Sent {
        Sent::new(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn id() -> Uuid {
        ID.parse().unwrap()
    }

    #[test]
    fn what_is_asked_for_is_read_with_what_is_ticked() {
        let moved = check(&sent(&[("act", "move"), (COMMENT, ID), (COMMENT, "x"), (TO, ID)]));
        assert_eq!(moved, Ok(Asked::Move { comments: [id()].into(), to: id() }));
        assert_eq!(check(&sent(&[("act", "rename"), ("label", "Köer")])), Ok(Asked::Rename("Köer".to_owned())));
        assert_eq!(check(&sent(&[("act", "remove")])), Ok(Asked::Remove));
        let split = check(&sent(&[("act", "split"), (COMMENT, ID), ("new_label", "Köer")]));
        assert_eq!(split, Ok(Asked::Split { comments: [id()].into(), label: "Köer".to_owned() }));
        assert_eq!(check(&sent(&[("act", "lean"), (LEAN, "against")])), Ok(Asked::Lean(Lean::Against)));
        let shown = check(&sent(&[("act", "quote"), (COMMENT, ID)]));
        assert_eq!(shown, Ok(Asked::Quote { comments: [id()].into(), quoting: Quoting::Shown }));
    }

    #[test]
    fn without_ticks_or_a_topic_to_go_to_nothing_is_done() {
        assert!(check(&sent(&[("act", "move"), (TO, ID)])).unwrap_err().at(COMMENT).is_some());
        assert!(check(&sent(&[("act", "also"), (COMMENT, ID), (TO, "")])).unwrap_err().at(TO).is_some());
        assert!(check(&sent(&[("act", "burn"), (COMMENT, ID)])).unwrap_err().at(COMMENT).is_some());
        assert!(check(&sent(&[("act", "quote")])).unwrap_err().at(COMMENT).is_some());
        assert!(check(&sent(&[("act", "lean"), (LEAN, "up")])).unwrap_err().at(LEAN).is_some());
    }

    #[test]
    fn a_tick_says_how_the_topic_stood() {
        let ticks = [(TOPIC, tick(id(), 3)), (TOPIC, ID.to_owned()), (TOPIC, "x.y".to_owned())];
        let ticks: Vec<_> = ticks.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(ticked(&sent(&ticks)), [Seen { topic: id(), version: 3 }]);
    }

    #[test]
    fn a_reason_may_be_left_out_and_may_not_be_long() {
        let read = |typed: &str| reason(&sent(&[(&reason_of(id()), typed)]), id());
        assert_eq!(read(" "), Ok(None));
        assert_eq!(read(" Den enda\nsom säger det "), Ok(Some("Den enda som säger det".to_owned())));
        assert!(read(&"å".repeat(MAX_REASON + 1)).unwrap_err().at(&reason_of(id())).is_some());
    }
}
