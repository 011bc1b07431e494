//! What is asked before the answers that count are frozen: papers are keyed in, and every comment is read.

use super::{
    closing::to_read,
    counters::DoubleKeyed,
    read_once::{MAX_REASON, ReadOnce, WITHOUT_SECOND},
};
use crate::{
    forms::{FormErrors, Sent},
    swedish,
};

/// The act that a form asks for with this word.
pub const FREEZE: &str = "freeze";

/// What whoever freezes them saw and said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Freezing {
    /// How many answers the page said would be counted.
    pub received: Option<u32>,
    /// That every paper form that came in time is keyed in.
    pub paper_keyed: bool,
    /// Why papers that wait for a second keying are left so. Empty where nobody wants that.
    pub without_second: String,
}

/// What the service finds at that moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Comments that nobody has read.
    pub unread: u64,
    /// Answers that would be counted.
    pub received: u32,
    /// How the second keying of a sample of papers has gone; nothing where residents could not answer on paper.
    pub papers: Option<DoubleKeyed>,
}

impl Freezing {
    /// Reads the form.
    ///
    /// # Errors
    /// When something written is too long.
    pub fn check(sent: &Sent) -> Result<Self, FormErrors> {
        let reason = sent.get(WITHOUT_SECOND).trim();
        if MAX_REASON < reason.chars().count() {
            return Err(FormErrors::on(WITHOUT_SECOND, "Skriv högst 200 tecken"));
        }
        Ok(Self {
            received: sent.get("received").parse().ok(),
            paper_keyed: sent.get("paper_keyed") == "yes",
            without_second: reason.to_owned(),
        })
    }

    /// The papers that are left without a second keying, if it is said why.
    pub fn read_once(&self, found: &Found) -> Option<ReadOnce> {
        let waiting = found.papers.map_or(0, |papers| papers.waiting);
        let is_left = 0 < waiting && !self.without_second.is_empty();
        is_left.then(|| ReadOnce::new(waiting, self.without_second.clone()))
    }
}

/// What must be done first, each at its paragraph. Empty when the answers may be frozen.
pub fn missing(found: &Found, freezing: &Freezing) -> FormErrors {
    let mut errors = FormErrors::default();
    if freezing.received != Some(found.received) {
        let answers = swedish::count(found.received.into(), "svar", "svar");
        errors.add("answers", format!("Antalet svar har ändrats sedan du öppnade sidan. Nu räknas {answers}."));
    }
    if let Some(sentence) = found.papers.and_then(|papers| papers.to_settle()) {
        errors.add("paper_keyed", sentence);
    }
    if let Some(waiting) = found.papers.and_then(|papers| papers.to_key())
        && freezing.without_second.is_empty()
    {
        errors.add(WITHOUT_SECOND, format!("{waiting} Gör det först, eller skriv varför svaren fryses utan den."));
    }
    if found.papers.is_some() && !freezing.paper_keyed {
        errors.add("paper_keyed", "Kryssa i att alla pappersblanketter är inmatade, eller mata in dem först");
    }
    if let Some(sentence) = to_read(found.unread) {
        errors.add("comments", sentence);
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Twelve answers, and nothing left to do.
    const DONE: Found = Found { unread: 0, received: 12, papers: None };
    /// Papers of the sample, two of them read alike and one not.
    const TWICE: DoubleKeyed = DoubleKeyed { twice: 3, same: 2, unsettled: 0, waiting: 0 };

    fn freezing() -> Freezing {
        Freezing { received: Some(12), ..Freezing::default() }
    }

    #[test]
    fn with_nothing_left_they_may_be_frozen() {
        assert!(missing(&DONE, &freezing()).is_empty());
    }

    #[test]
    fn unread_comments_stand_in_the_way() {
        let errors = missing(&Found { unread: 2, ..DONE }, &freezing());
        assert_eq!(errors.at("comments"), Some("Läs 2\u{a0}kommentarer först"));
    }

    #[test]
    fn paper_must_be_keyed_in_where_paper_was_offered() {
        let found = Found { papers: Some(TWICE), ..DONE };
        assert!(missing(&found, &freezing()).at("paper_keyed").is_some());
        assert!(missing(&found, &Freezing { paper_keyed: true, ..freezing() }).is_empty());
    }

    #[test]
    fn what_two_have_read_differently_is_settled_first() {
        let found = Found { papers: Some(DoubleKeyed { unsettled: 1, ..TWICE }), ..DONE };
        let keyed = Freezing { paper_keyed: true, ..freezing() };
        assert!(missing(&found, &keyed).at("paper_keyed").is_some_and(|sentence| sentence.contains("1\u{a0}papper")));
    }

    #[test]
    fn papers_that_wait_for_a_second_keying_are_keyed_in_or_it_is_said_why_not() {
        let found = Found { papers: Some(DoubleKeyed { waiting: 2, ..TWICE }), ..DONE };
        let keyed = Freezing { paper_keyed: true, ..freezing() };
        let errors = missing(&found, &keyed);
        assert!(errors.at(WITHOUT_SECOND).unwrap().starts_with("2\u{a0}papper väntar på andra inmatningen"));
        assert_eq!(keyed.read_once(&found), None);

        let without = Freezing { without_second: "Hon är sjuk".to_owned(), ..keyed };
        assert!(missing(&found, &without).is_empty());
        let told = "2\u{a0}papper hann inte läsas en andra gång. Skäl: Hon är sjuk";
        assert_eq!(without.read_once(&found).unwrap().told(), told);
        assert_eq!(
            without.read_once(&Found { papers: Some(TWICE), ..found }),
            None,
            "where nothing waits it is left out"
        );
    }

    #[test]
    fn one_freezes_what_one_saw() {
        for received in [None, Some(11), Some(13)] {
            assert!(missing(&DONE, &Freezing { received, ..freezing() }).at("answers").is_some(), "{received:?}");
        }
    }

    #[test]
    fn the_form_is_read_as_it_was_sent() {
        let sent = |name: &str, value: &str| Sent::new(vec![(name.to_owned(), value.to_owned())]);
        assert_eq!(Freezing::check(&sent("received", "12")).unwrap().received, Some(12));
        assert_eq!(Freezing::check(&sent("received", "tolv")).unwrap().received, None);
        assert!(Freezing::check(&sent("paper_keyed", "yes")).unwrap().paper_keyed);
        assert!(Freezing::check(&sent(WITHOUT_SECOND, &"å".repeat(MAX_REASON + 1))).is_err());
    }
}
