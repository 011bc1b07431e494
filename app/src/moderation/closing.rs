//! What is asked before the closing protocol is signed, and what it writes in the log.

use crate::{
    channel::{form::SEEN, hands},
    forms::{FormErrors, Sent},
    moderation::{read_once::ReadOnce, topics::queries::Unfinished},
    swedish,
};

/// Longest note in a protocol.
pub const MAX_NOTE: usize = 1_000;
/// Paragraph of whether all that is hidden has a reason.
pub const REASONS: &str = "reasons";
/// Field of whether the round is closed though topics are left to decide.
pub const WITHOUT_TOPICS: &str = "without_topics";

/// What stands before a protocol's fingerprint in the log.
pub const PROTOCOL_PRINT: &str = "Protokollets fingeravtryck";

/// What the signer said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// That topics which nobody has decided are left so.
    pub without_topics: bool,
    /// What the signer wants noted. May be empty.
    pub note: String,
    /// The stamp of the words that they have read: all that could still change (`signed_words`).
    pub seen: String,
}

/// What the service finds at that moment. The answers are frozen by then: what is left to do is about words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Comments that nobody has read.
    pub unread: u64,
    /// Comments that are withheld or covered, and nobody has said why.
    pub without_reason: u64,
    /// Questions with comments whose topics are not ready.
    pub topics: Unfinished,
}

/// What is signed, as the log tells of it.
#[derive(Clone, Copy, Debug)]
pub struct Logged<'a> {
    /// Answers that count.
    pub received: u32,
    /// Votes at meetings that are not counted: there are more hands than people.
    pub uncounted_votes: usize,
    /// Papers of the sample that nobody read a second time.
    pub once: Option<&'a ReadOnce>,
    /// The fingerprint of the result.
    pub result: &'a str,
    /// The fingerprint of the protocol.
    pub protocol: &'a str,
}

/// "Läs 2 kommentarer först", where so many are left.
pub(super) fn to_read(unread: u64) -> Option<String> {
    let left = i64::try_from(unread).unwrap_or(i64::MAX);
    (0 < left).then(|| format!("Läs {} först", swedish::count(left, "kommentar", "kommentarer")))
}

impl Closing {
    /// Reads the form.
    ///
    /// # Errors
    /// When something written is too long.
    pub fn check(sent: &Sent) -> Result<Self, FormErrors> {
        let note = sent.get("note").trim();
        if MAX_NOTE < note.chars().count() {
            return Err(FormErrors::on("note", "Skriv högst 1 000 tecken"));
        }
        let seen = sent.get(SEEN).to_owned();
        Ok(Self { without_topics: sent.get(WITHOUT_TOPICS) == "yes", note: note.to_owned(), seen })
    }

    /// What the log keeps of the protocol, with the fingerprints of the result, of the protocol itself, and of the papers that were read
    /// `once`. The log is read by more people than the counters of work are, so how papers were keyed in stands in the protocol alone.
    pub fn note(&self, logged: &Logged<'_>) -> String {
        let Logged { received, uncounted_votes, once, result, protocol } = logged;
        let once = once.map(|once| format!(" {}.", once.print(result))).unwrap_or_default();
        let votes = hands::told_uncounted(*uncounted_votes).map(|told| format!(" {told}")).unwrap_or_default();
        let note = if self.note.is_empty() { String::new() } else { format!(" Anteckning: {}", self.note) };
        let prints = format!("Resultatets fingeravtryck: {result}. {PROTOCOL_PRINT}: {protocol}.");
        format!("{received} svar räknas.{votes} {prints}{once}{note}")
    }
}

/// What is left to do where some words are hidden without a reason, if any are.
pub fn to_give_reasons(comments: u64) -> Option<String> {
    let count = i64::try_from(comments).unwrap_or(i64::MAX);
    let lack = format!(
        "{} saknar skäl",
        swedish::count(count, "dold eller maskerad kommentar", "dolda eller maskerade kommentarer")
    );
    (0 < comments).then(|| format!("{lack}. Ångra beslutet och bestäm på nytt, med ett skäl"))
}

/// Nobody signs other words than those that they have read: `stands` is the stamp of what would be signed now.
///
/// # Errors
/// When something has come, been decided, marked or uncovered since, so that the protocol says something else.
pub fn is_read(closing: &Closing, stands: Option<&str>) -> Result<(), FormErrors> {
    if stands == Some(closing.seen.as_str()) {
        return Ok(());
    }
    Err(FormErrors::on(
        SEEN,
        "Protokollet har ändrats sedan du öppnade det. Läs det igen, och skriv under om det stämmer",
    ))
}

/// What must be done before signing, each at its paragraph. Empty when the protocol may be signed.
pub fn missing(found: &Found, closing: &Closing) -> FormErrors {
    let mut errors = FormErrors::default();
    if let Some(sentence) = to_read(found.unread) {
        errors.add("comments", sentence);
    }
    if let Some(sentence) = to_give_reasons(found.without_reason) {
        errors.add(REASONS, sentence);
    }
    if let Some(sentence) = topics_to_see_to(found).filter(|_| !closing.without_topics) {
        errors.add(WITHOUT_TOPICS, sentence);
    }
    errors
}

fn topics_to_see_to(found: &Found) -> Option<&'static str> {
    match (found.topics.undecided, found.topics.newer) {
        (0, 0) => None,
        (0, _) => Some("Ta med de nya kommentarerna i ämnena först, eller kryssa i att omgången stängs utan"),
        _ => Some("Bestäm ämnena först, eller kryssa i att omgången stängs utan"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Twelve answers.
    const LOGGED: Logged<'_> =
        Logged { received: 12, uncounted_votes: 0, once: None, result: "print", protocol: "words" };

    #[test]
    fn a_protocol_with_nothing_left_may_be_signed() {
        assert!(missing(&Found::default(), &Closing::default()).is_empty());
    }

    #[test]
    fn votes_with_more_hands_than_people_are_noted() {
        let note = |uncounted_votes| Closing::default().note(&Logged { uncounted_votes, ..LOGGED });
        assert!(note(1).contains("stämmer inte med antalet deltagare och räknas inte. Result"));
        assert!(note(0).starts_with("12 svar räknas. Result"));
    }

    #[test]
    fn a_comment_whose_decision_was_taken_back_stands_in_the_way() {
        let errors = missing(&Found { unread: 1, ..Found::default() }, &Closing::default());
        assert_eq!(errors.at("comments"), Some("Läs 1\u{a0}kommentar först"));
    }

    #[test]
    fn what_is_hidden_has_a_reason() {
        let errors = missing(&Found { without_reason: 1, ..Found::default() }, &Closing::default());
        assert!(errors.at(REASONS).unwrap().starts_with("1\u{a0}dold eller maskerad kommentar saknar skäl."));
    }

    #[test]
    fn the_log_does_not_tell_how_many_papers_there_were() {
        let once = ReadOnce::new(2, "Hon är sjuk".to_owned());
        let noted = Closing::default().note(&Logged { once: Some(&once), ..LOGGED });
        assert!(noted.contains(&once.print("print")) && !noted.contains("2\u{a0}papper"), "{noted}");
    }

    #[test]
    fn topics_are_decided_first_or_the_signer_says_that_they_are_not() {
        let without = Closing { without_topics: true, ..Closing::default() };
        let found = Found { topics: Unfinished { undecided: 1, newer: 0 }, ..Found::default() };
        assert!(missing(&found, &Closing::default()).at(WITHOUT_TOPICS).is_some());
        assert!(missing(&found, &without).is_empty());
        let newer = Found { topics: Unfinished { undecided: 0, newer: 1 }, ..Found::default() };
        let errors = missing(&newer, &Closing::default());
        assert!(errors.at(WITHOUT_TOPICS).unwrap().starts_with("Ta med de nya"));
        assert!(missing(&newer, &without).is_empty());
    }

    #[test]
    fn who_has_read_other_words_or_none_does_not_sign() {
        let read = |seen: &str| Closing { seen: seen.to_owned(), ..Closing::default() };
        assert!(is_read(&read("now"), Some("now")).is_ok());
        for (seen, stands) in [("before", Some("now")), ("", Some("now")), ("", None)] {
            assert!(is_read(&read(seen), stands).unwrap_err().at(SEEN).is_some(), "{seen}");
        }
    }

    #[test]
    fn the_form_is_read_as_it_was_sent() {
        let sent = |name: &str, value: &str| Sent::new(vec![(name.to_owned(), value.to_owned())]);
        assert!(Closing::check(&sent(WITHOUT_TOPICS, "yes")).unwrap().without_topics);
        assert!(Closing::check(&sent("note", &"å".repeat(MAX_NOTE + 1))).is_err());
        assert_eq!(Closing::check(&sent("note", " Tack. ")).unwrap().note, "Tack.");
    }
}
