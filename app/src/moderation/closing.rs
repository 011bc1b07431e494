//! What the closing protocol demands before it is signed, and what it writes in the log.

use uuid::Uuid;

use crate::{
    channel::hands,
    entity::read_once,
    forms::{FormErrors, Sent},
    moderation::{counters::DoubleKeyed, topics::queries::Unfinished},
    swedish,
};

/// Longest note in a protocol.
pub const MAX_NOTE: usize = 1_000;
/// Field of why the round is closed without the second keying.
pub const WITHOUT_SECOND: &str = "without_second";
/// Longest reason for that. It stands on the one page that politicians read.
pub const MAX_REASON: usize = 200;
/// Paragraph of whether all that is hidden has a reason.
pub const REASONS: &str = "reasons";
/// Field of whether the round is closed though topics are left to decide.
pub const WITHOUT_TOPICS: &str = "without_topics";

/// What stands before a protocol's fingerprint in the log.
pub const PROTOCOL_PRINT: &str = "Protokollets fingeravtryck";

/// What the signer saw and said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// How many answers the protocol said would be counted.
    pub received: Option<u32>,
    /// That every paper form that came in time is keyed in.
    pub paper_keyed: bool,
    /// Why papers that wait for a second keying are left so. Empty where the signer does not want that.
    pub without_second: String,
    /// That topics which nobody has decided are left so.
    pub without_topics: bool,
    /// What the signer wants noted. May be empty.
    pub note: String,
}

/// What the service finds at the moment of signing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Comments that nobody has read.
    pub unread: u64,
    /// Comments that are withheld or covered, and nobody has said why.
    pub without_reason: u64,
    /// Answers that would be counted.
    pub received: u32,
    /// Whether residents could answer on paper.
    pub paper: bool,
    /// How the second keying of a sample of papers has gone.
    pub twice: DoubleKeyed,
    /// Votes at meetings that are not counted: there are more hands than people.
    pub uncounted_votes: usize,
    /// Questions with comments whose topics are not ready.
    pub topics: Unfinished,
}

/// What stands before the fingerprint of the papers that were read once.
const ONCE_PRINT: &str = "Papper som lästes en gång, fingeravtryck";

/// Papers of the sample that nobody read a second time, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadOnce {
    papers: i32,
    reason: String,
}

impl ReadOnce {
    /// As it is kept.
    pub fn of(row: read_once::Model) -> Self {
        Self { papers: row.papers, reason: row.reason }
    }

    /// The row to keep for a round.
    pub fn row(self, round_id: Uuid) -> read_once::Model {
        read_once::Model { round_id, papers: self.papers, reason: self.reason }
    }

    /// Its fingerprint beside that of the result, for the log: the words themselves would tell its readers how many papers came.
    pub fn print(&self, result: &str) -> String {
        format!("{ONCE_PRINT}: {}", analysis::stored::fingerprint(&format!("{result} {}", self.told())))
    }

    /// "2 papper hann inte läsas en andra gång. Skäl: …", as the brief has it where it may be told.
    pub fn told(&self) -> String {
        let papers = swedish::count(self.papers.into(), "papper", "papper");
        format!("{papers} hann inte läsas en andra gång. Skäl: {}", self.reason)
    }
}

impl Closing {
    /// Reads the form.
    ///
    /// # Errors
    /// When something written is too long.
    pub fn check(sent: &Sent) -> Result<Self, FormErrors> {
        let (note, reason) = (sent.get("note").trim(), sent.get(WITHOUT_SECOND).trim());
        let mut errors = FormErrors::default();
        if MAX_REASON < reason.chars().count() {
            errors.add(WITHOUT_SECOND, "Skriv högst 200 tecken");
        }
        if MAX_NOTE < note.chars().count() {
            errors.add("note", "Skriv högst 1 000 tecken");
        }
        errors.or(Self {
            received: sent.get("received").parse().ok(),
            paper_keyed: sent.get("paper_keyed") == "yes",
            without_second: reason.to_owned(),
            without_topics: sent.get(WITHOUT_TOPICS) == "yes",
            note: note.to_owned(),
        })
    }

    /// The papers that are left without a second keying, if the signer says why.
    pub fn read_once(&self, found: &Found) -> Option<ReadOnce> {
        let waits = found.paper && 0 < found.twice.waiting && !self.without_second.is_empty();
        let papers = i32::try_from(found.twice.waiting).unwrap_or(i32::MAX);
        waits.then(|| ReadOnce { papers, reason: self.without_second.clone() })
    }

    /// What the log keeps of the protocol, with the fingerprints of the result and of the protocol itself. The log is read by
    /// more people than the counters of work are, so how papers were keyed in stands in the protocol alone.
    pub fn note(&self, found: &Found, result: &str, protocol: &str) -> String {
        let once = self.read_once(found).map(|once| format!(" {}.", once.print(result))).unwrap_or_default();
        let votes = hands::told_uncounted(found.uncounted_votes).map(|told| format!(" {told}")).unwrap_or_default();
        let note = if self.note.is_empty() { String::new() } else { format!(" Anteckning: {}", self.note) };
        let prints = format!("Resultatets fingeravtryck: {result}. {PROTOCOL_PRINT}: {protocol}.");
        format!("{} svar räknas.{votes} {prints}{once}{note}", found.received)
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

/// What must be done before signing, each at its paragraph. Empty when the protocol may be signed.
pub fn missing(found: &Found, closing: &Closing) -> FormErrors {
    let mut errors = FormErrors::default();
    if closing.received != Some(found.received) {
        let answers = swedish::count(found.received.into(), "svar", "svar");
        errors.add("answers", format!("Antalet svar har ändrats sedan du öppnade protokollet. Nu räknas {answers}."));
    }
    if let Some(sentence) = found.twice.to_settle().filter(|_| found.paper) {
        errors.add("paper_keyed", sentence);
    }
    if let Some(waiting) = found.twice.to_key().filter(|_| found.paper)
        && closing.without_second.is_empty()
    {
        errors.add(WITHOUT_SECOND, format!("{waiting} Gör det först, eller skriv varför omgången stängs utan."));
    }
    if found.paper && !closing.paper_keyed {
        errors.add("paper_keyed", "Kryssa i att alla pappersblanketter är inmatade, eller mata in dem först");
    }
    if 0 < found.unread {
        let left = i64::try_from(found.unread).unwrap_or(i64::MAX);
        errors.add("comments", format!("Läs {} först", swedish::count(left, "kommentar", "kommentarer")));
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

    const TWICE: DoubleKeyed = DoubleKeyed { twice: 3, same: 2, unsettled: 0, waiting: 0 };
    const FOUND: Found = Found {
        unread: 0,
        without_reason: 0,
        received: 12,
        paper: false,
        twice: TWICE,
        uncounted_votes: 0,
        topics: Unfinished { undecided: 0, newer: 0 },
    };

    fn closing() -> Closing {
        Closing { received: Some(12), ..Closing::default() }
    }

    #[test]
    fn a_protocol_with_nothing_left_may_be_signed() {
        assert!(missing(&FOUND, &closing()).is_empty());
    }

    #[test]
    fn votes_with_more_hands_than_people_are_noted_and_stand_in_no_way() {
        let found = Found { uncounted_votes: 1, ..FOUND };
        assert!(missing(&found, &closing()).is_empty());
        assert!(
            closing()
                .note(&found, "print", "words")
                .contains("stämmer inte med antalet deltagare och räknas inte. Result")
        );
        assert!(!closing().note(&FOUND, "print", "words").contains("deltagare"));
    }

    #[test]
    fn unread_comments_stand_in_the_way() {
        let errors = missing(&Found { unread: 2, ..FOUND }, &closing());
        assert_eq!(errors.at("comments"), Some("Läs 2\u{a0}kommentarer först"));
    }

    #[test]
    fn what_is_hidden_has_a_reason() {
        let errors = missing(&Found { without_reason: 1, ..FOUND }, &closing());
        assert!(errors.at(REASONS).unwrap().starts_with("1\u{a0}dold eller maskerad kommentar saknar skäl."));
    }

    #[test]
    fn paper_must_be_keyed_in_where_paper_was_offered() {
        let found = Found { paper: true, ..FOUND };
        assert!(missing(&found, &closing()).at("paper_keyed").is_some());
        assert!(missing(&found, &Closing { paper_keyed: true, ..closing() }).is_empty());
    }

    #[test]
    fn what_two_have_read_differently_is_settled_first() {
        let found = Found { paper: true, twice: DoubleKeyed { unsettled: 1, ..TWICE }, ..FOUND };
        let keyed = Closing { paper_keyed: true, ..closing() };
        assert!(missing(&found, &keyed).at("paper_keyed").is_some_and(|sentence| sentence.contains("1\u{a0}papper")));
        assert!(!keyed.note(&found, "print", "words").contains("papper"), "more people read the log than the counters");
    }

    #[test]
    fn papers_that_wait_for_a_second_keying_are_keyed_in_or_the_signer_says_why_not() {
        let found = Found { paper: true, twice: DoubleKeyed { waiting: 2, ..TWICE }, ..FOUND };
        let keyed = Closing { paper_keyed: true, ..closing() };
        let errors = missing(&found, &keyed);
        assert!(errors.at(WITHOUT_SECOND).unwrap().starts_with("2\u{a0}papper väntar på andra inmatningen"));
        assert_eq!(keyed.read_once(&found), None);

        let without = Closing { without_second: "Hon är sjuk".to_owned(), ..keyed };
        assert!(missing(&found, &without).is_empty());
        let told = "2\u{a0}papper hann inte läsas en andra gång. Skäl: Hon är sjuk";
        assert_eq!(without.read_once(&found).unwrap().told(), told);
        let noted = without.note(&found, "print", "words");
        assert!(noted.contains(&without.read_once(&found).unwrap().print("print")) && !noted.contains("2\u{a0}papper"));
        assert_eq!(without.read_once(&Found { twice: TWICE, ..found }), None, "where nothing waits it is left out");
    }

    #[test]
    fn topics_are_decided_first_or_the_signer_says_that_they_are_not() {
        let found = Found { topics: Unfinished { undecided: 1, newer: 0 }, ..FOUND };
        assert!(missing(&found, &closing()).at(WITHOUT_TOPICS).is_some());
        assert!(missing(&found, &Closing { without_topics: true, ..closing() }).is_empty());
        let newer = Found { topics: Unfinished { undecided: 0, newer: 1 }, ..FOUND };
        assert!(missing(&newer, &closing()).at(WITHOUT_TOPICS).unwrap().starts_with("Ta med de nya"));
        assert!(missing(&newer, &Closing { without_topics: true, ..closing() }).is_empty());
    }

    #[test]
    fn one_signs_what_one_saw() {
        for received in [None, Some(11), Some(13)] {
            assert!(missing(&FOUND, &Closing { received, ..closing() }).at("answers").is_some(), "{received:?}");
        }
    }

    #[test]
    fn the_form_is_read_as_it_was_sent() {
        let sent = |name: &str, value: &str| Sent::new(vec![(name.to_owned(), value.to_owned())]);
        assert_eq!(Closing::check(&sent("received", "12")).unwrap().received, Some(12));
        assert_eq!(Closing::check(&sent("received", "tolv")).unwrap().received, None);
        assert!(Closing::check(&sent("paper_keyed", "yes")).unwrap().paper_keyed);
        assert!(Closing::check(&sent("note", &"å".repeat(MAX_NOTE + 1))).is_err());
        assert!(Closing::check(&sent(WITHOUT_SECOND, &"å".repeat(MAX_REASON + 1))).is_err());
        assert_eq!(Closing::check(&sent("note", " Tack. ")).unwrap().note, "Tack.");
    }
}
